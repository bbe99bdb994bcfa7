"""One writer at a time."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from kaib_search.errors import IndexLockedError
from kaib_search.generations.disk import disk_errors

LOCK = "LOCK"
WRITER = "WRITER.json"


@contextmanager
def write_lock(folder: Path, now: datetime, wait: float = 0.5) -> Iterator[None]:
    """Hold the right to write to an index folder; make the folder if need be, readable by us alone.

    The system frees the lock of a process that ends, however it ends: a dead writer's lock is free
    at once.

    Raises:
        IndexLockedError: where another process holds it, naming its pid and for how long.
        EngineError: where the folder cannot be made or written to.
    """
    with disk_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK, timeout=wait, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise _locked(folder, now) from error
    try:
        _tighten(folder)
        _sign(folder, now)
        yield
    finally:
        (folder / WRITER).unlink(missing_ok=True)
        lock.release()


def _tighten(folder: Path) -> None:
    """Take the rights of others off: whoever writes here could change what is served."""
    if folder.stat().st_mode & 0o077 and folder.stat().st_uid == os.getuid():
        folder.chmod(0o700)


def _sign(folder: Path, now: datetime) -> None:
    with disk_errors(folder):
        (folder / WRITER).write_text(
            json.dumps({"pid": os.getpid(), "since": now.isoformat()}), encoding="utf-8"
        )


def _locked(folder: Path, now: datetime) -> IndexLockedError:
    return IndexLockedError(
        f"{folder.resolve()} is being written by {_writer(folder, now)}; wait until it has finished"
    )


def _writer(folder: Path, now: datetime) -> str:
    """Describe who writes."""
    try:
        written = json.loads((folder / WRITER).read_text("utf-8"))
        age = now - datetime.fromisoformat(written["since"])
    except (OSError, ValueError, KeyError, TypeError):
        # Between taking the lock and signing lies a moment.
        return "another process"
    return f"process {written['pid']} for {max(0, round(age.total_seconds()))} seconds"
