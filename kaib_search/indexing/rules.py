"""By which rules a page is read: when they change, every page is read again."""

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

from kaib_search.vocabulary import Vocabulary

_CODE = ("kaib_search.model", "kaib_search.vocabulary", "kaib_search.ingest")
_PACKAGES = (
    "beautifulsoup4", "lxml", "charset-normalizer", "HanTa", "gender-guesser", "pypdf", "python-docx",
)  # fmt: skip


def reading_rules(vocabulary: Vocabulary) -> str:
    """Give what changes whenever a page could be read otherwise."""
    return hashlib.sha256(f"{parser_fingerprint()} {vocabulary.digest}".encode()).hexdigest()


@cache
def parser_fingerprint() -> str:
    """Hash the code that reads pages, and the versions of what it stands on.

    A number that people count up would be forgotten once, and old readings would stay.
    """
    digest = hashlib.sha256()
    for package in _CODE:
        for source in _sources(files(package)):
            digest.update(source.name.encode() + b"\0" + source.read_bytes() + b"\0")
    for package in _PACKAGES:
        digest.update(f"{package} {_version(package)}\n".encode())
    return digest.hexdigest()


def _sources(folder: Traversable) -> Iterator[Traversable]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _sources(entry)
        elif entry.is_file() and not entry.name.endswith((".pyc", ".toml")):
            yield entry


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
