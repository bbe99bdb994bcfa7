"""The manifest of a generation: every file with its size and SHA-256, and what it was built by.

It is checked before any other file of the generation is opened: opening a Whoosh index unpickles its
table of contents, so a file that we did not write could run commands.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from kaib_search.errors import IndexDamagedError, IndexStaleError

MANIFEST = "MANIFEST.json"
FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FileEntry:
    """One file as it was published."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a generation holds and what it was built by.

    counts       "reports", "notices", "pages", …
    versions     package → version that wrote it
    fingerprint  of the analyzer: terms of another analyzer would not be found
    vocabulary   digest of the corpus's lists
    reports      SHA-256 of all reports: equal for equal inputs
    digest       SHA-256 of the manifest itself without this field
    """

    id: str
    created_at: datetime
    fingerprint: str
    vocabulary: str
    format: int = FORMAT
    counts: Mapping[str, int] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    reports: str = ""
    files: Mapping[str, FileEntry] = field(default_factory=dict)
    digest: str = ""


_MANIFEST: TypeAdapter[Manifest] = TypeAdapter(Manifest)


def list_files(folder: Path) -> dict[str, FileEntry]:
    """Give size and digest of every file of a folder but the manifest."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): _entry(path)
        for path in paths
        if path != folder / MANIFEST
    }


def manifest_bytes(manifest: Manifest) -> bytes:
    """Write a manifest as JSON, with its own digest."""
    plain = _MANIFEST.dump_json(replace(manifest, digest=""), indent=1)
    signed = replace(manifest, digest=hashlib.sha256(plain).hexdigest())
    return _MANIFEST.dump_json(signed, indent=1) + b"\n"


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a generation's folder.

    Raises:
        IndexDamagedError: where it is missing or no manifest.
        IndexStaleError: where another version wrote it.
    """
    path = folder / MANIFEST
    try:
        content = path.read_bytes()
        written = json.loads(content).get("format")
    except (OSError, ValueError, AttributeError) as error:
        raise _damaged(path, "is no manifest") from error
    if written != FORMAT:
        raise IndexStaleError(
            f"the index in {folder.resolve()} has format {written}, this version reads {FORMAT}; "
            "build it anew with: kaib-search index"
        )
    try:
        manifest = _MANIFEST.validate_json(content)
    except ValidationError as error:
        raise _damaged(path, "is no manifest") from error
    if manifest_bytes(manifest) != content:
        raise _damaged(path, "is not what was published")
    return manifest


def check_files(folder: Path, manifest: Manifest) -> None:
    """Compare every file with the manifest.

    Raises:
        IndexDamagedError: naming the first file that differs, is missing or should not be there.
    """
    if manifest.id != folder.name.removesuffix(".partial"):
        raise _damaged(folder / MANIFEST, f"belongs to the generation {manifest.id}")
    found = {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()
    } - {MANIFEST}
    for name in sorted(found | set(manifest.files)):
        if name not in manifest.files:
            raise _damaged(folder / name, "was not published with the index")
        if name not in found:
            raise _damaged(folder / name, "is missing")
        if _differs(folder / name, manifest.files[name]):
            raise _damaged(folder / name, "is not what was published")


def _differs(path: Path, entry: FileEntry) -> bool:
    # A link could lead out of the folder; we publish none.
    if path.is_symlink() or path.stat().st_size != entry.size:
        return True
    return _entry(path).sha256 != entry.sha256


def _entry(path: Path) -> FileEntry:
    with path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256")
    return FileEntry(size=path.stat().st_size, sha256=digest.hexdigest())


def _damaged(path: Path, what: str) -> IndexDamagedError:
    return IndexDamagedError(
        f"{path.resolve()} {what}; build the index anew with: kaib-search index"
    )
