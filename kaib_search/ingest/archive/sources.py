"""What was given on the command line → files, in one order whatever the order of the arguments."""

import glob
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kaib_search.errors import SourceError

# Files that belong to a saved page or to the corpus folder itself: they are no inputs.
_BESIDE_PAGES = frozenset(
    """.css .js .mjs .map .png .jpg .jpeg .gif .svg .webp .ico .bmp .avif .woff .woff2 .ttf .otf .eot
    .mp3 .mp4 .webm .toml .md .cdx .cdxj .sha256 .gitignore .license""".split()
)
_OF_THE_FOLDER = ("README", "LICENSE", "LICENCE", "SHA256SUMS", "MANIFEST")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file to read; ``name`` is its path relative to the folder that was given, with "/"."""

    path: Path
    name: str


def find_files(sources: Iterable[Path | str]) -> Iterator[SourceFile]:
    """Yield each file once, sorted by name.

    Args:
        sources: files, folders (any nesting) and globs.

    Raises:
        SourceError: where a source does not exist, or a glob matches nothing.
    """
    found: dict[Path, SourceFile] = {}
    for source in sources:
        for file in _files_of(source):
            found.setdefault(file.path.resolve(), file)
    yield from sorted(found.values(), key=lambda file: (file.name, str(file.path)))


def _files_of(source: Path | str) -> Iterator[SourceFile]:
    path = Path(source)
    if path.is_dir():
        return _files_in(path)
    if path.exists():
        return iter([SourceFile(path, path.name)])
    if glob.has_magic(str(source)):
        return _files_matching(str(source))
    raise SourceError(
        f"{path.resolve()} does not exist; give a file, a folder or a glob of archived pages"
    )


def _files_in(folder: Path) -> Iterator[SourceFile]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _beside_pages(path.relative_to(folder)):
            yield SourceFile(path, path.relative_to(folder).as_posix())


def _files_matching(pattern: str) -> Iterator[SourceFile]:
    matches = sorted(glob.glob(pattern, recursive=True))
    if not matches:
        raise SourceError(f"nothing matches {pattern}; check the pattern, or give a folder")
    for match in matches:
        yield from _files_of(Path(match))


def _beside_pages(path: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    of_the_folder = path.name.split(".")[0].upper() in _OF_THE_FOLDER
    return hidden or of_the_folder or path.suffix.lower() in _BESIDE_PAGES
