"""Putting files on disk so that they outlast a power cut, and naming what a disk refuses."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kaib_search.errors import EngineError

_REASONS = {
    errno.ENOSPC: ("no space is left on the disk", "free some space"),
    errno.EDQUOT: ("the disk quota is used up", "free some space"),
    errno.EFBIG: ("a file would exceed the size that is allowed", "raise the limit on file sizes"),
    errno.EROFS: ("the disk is read-only", "make it writable"),
    errno.EACCES: ("the rights on the folder do not allow it", "give this user the right to write"),
    errno.EPERM: ("the rights on the folder do not allow it", "give this user the right to write"),
    errno.EMFILE: ("too many files are open", "raise the limit on open files"),
}


def sync(path: Path) -> None:
    """Have the system put a file, or a folder's list of names, on disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Put every file of a folder on disk, then the folders' lists of names, the innermost first."""
    for place, _, names in os.walk(folder, topdown=False):
        for name in names:
            sync(Path(place) / name)
        sync(Path(place))


def write_durably(path: Path, content: bytes) -> None:
    """Write a file and put it on disk."""
    with path.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def disk_errors(folder: Path) -> Iterator[None]:
    """Turn what the disk refuses into one sentence; the generation that serves is untouched.

    Raises:
        EngineError: with the system's own error as its cause.
    """
    try:
        yield
    except OSError as error:
        what, helps = _REASONS.get(error.errno or 0, (str(error), "look at the disk"))
        raise EngineError(
            f"writing to {folder.resolve()} failed: {what}; {helps} and call it again "
            "(what was published before still serves)"
        ) from error
