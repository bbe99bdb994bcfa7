"""Which generation serves."""

import re
from pathlib import Path

from kaib_search.errors import IndexDamagedError, IndexNotFoundError

CURRENT = "CURRENT"
GENERATIONS = "generations"

_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,80}")

LiveMark = tuple[int, int, int]


def current_id(folder: Path) -> str:
    """Give the id of the generation that serves.

    Raises:
        IndexNotFoundError: where there is none.
        IndexDamagedError: where CURRENT holds no id.
    """
    try:
        content = (folder / CURRENT).read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise not_found(folder) from error
    text = content.decode("ascii", "replace").strip()
    # The id becomes a path: nothing else may.
    if not _ID.fullmatch(text):
        raise IndexDamagedError(
            f"{(folder / CURRENT).resolve()} does not name a generation; "
            "build the index anew with: kaib-search index"
        )
    return text


def current_folder(folder: Path) -> Path:
    """Give the folder of the generation that serves."""
    found = folder / GENERATIONS / current_id(folder)
    if not found.is_dir():
        raise IndexDamagedError(
            f"{found.resolve()} is missing, though {CURRENT} names it; "
            "build the index anew with: kaib-search index"
        )
    return found


def live_mark(folder: Path) -> LiveMark | None:
    """Give a value that changes with every publication; None where nothing is published.

    CURRENT is replaced by a new file each time, so looking at its directory entry is enough.
    """
    try:
        status = (folder / CURRENT).stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size


def not_found(folder: Path) -> IndexNotFoundError:
    """Say that there is no index, where one was looked for, and what helps."""
    return IndexNotFoundError(
        f"no index in {folder.resolve()}; build one with: kaib-search ingest corpus"
    )
