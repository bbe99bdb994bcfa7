"""Writing a generation in a folder of its own, and switching to it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kaib_search.errors import IndexDamagedError, IndexNotFoundError
from kaib_search.generations.current import CURRENT, GENERATIONS, current_id
from kaib_search.generations.disk import disk_errors, sync, sync_tree, write_durably
from kaib_search.generations.manifest import (
    MANIFEST,
    Manifest,
    check_files,
    list_files,
    manifest_bytes,
    read_manifest,
)

PARTIAL = ".partial"
GRACE = timedelta(seconds=60)


@contextmanager
def new_generation(folder: Path, created_at: datetime, digest: str) -> Iterator[Path]:
    """Give an empty folder to write a generation to; it is discarded if anything fails.

    The caller holds the write lock. The folder's name without ".partial" is the generation's id.
    """
    partial = _free_name(folder / GENERATIONS, created_at, digest)
    with disk_errors(folder):
        partial.mkdir(mode=0o700, parents=True)
        try:
            yield partial
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise


def publish(folder: Path, partial: Path, manifest: Manifest) -> Manifest:
    """Complete a generation with its manifest, put it on disk and make it the one that serves.

    When this returns, the generation outlasts a power cut; until then the one before serves.
    """
    with disk_errors(folder):
        complete = replace(
            manifest, id=partial.name.removesuffix(PARTIAL), files=list_files(partial)
        )
        (partial / MANIFEST).write_bytes(manifest_bytes(complete))
        sync_tree(partial)
        # What is read back now is what the disk was given, not what we meant to write.
        check_files(partial, read_manifest(partial))
        final = partial.with_name(complete.id)
        partial.rename(final)
        sync(final.parent)
        _supersede(folder)
        switch(folder, complete.id)
    return complete


def switch(folder: Path, generation: str) -> None:
    """Make a complete generation the one that serves."""
    unfinished = folder / f"{CURRENT}.tmp"
    write_durably(unfinished, generation.encode("ascii") + b"\n")
    unfinished.replace(folder / CURRENT)
    sync(folder)


def discard_unfinished(folder: Path) -> list[str]:
    """Remove what dead writers left; the caller holds the write lock, so nobody else writes."""
    left = sorted((folder / GENERATIONS).glob(f"*{PARTIAL}"))
    for path in left:
        shutil.rmtree(path, ignore_errors=True)
    (folder / f"{CURRENT}.tmp").unlink(missing_ok=True)
    for path in (folder / "originals").glob("*/*.tmp"):
        path.unlink(missing_ok=True)
    return [path.name for path in left]


def discard_superseded(folder: Path, now: datetime, grace: timedelta = GRACE) -> list[str]:
    """Remove generations that were superseded longer ago than the grace; the caller holds the lock."""
    try:
        live = current_id(folder)
    except (IndexNotFoundError, IndexDamagedError):
        return []
    removed = []
    for path in sorted((folder / GENERATIONS).iterdir()):
        if path.name == live or path.name.endswith(PARTIAL) or not path.is_dir():
            continue
        # Its folder carries the time at which it was superseded.
        if now.timestamp() - path.stat().st_mtime > grace.total_seconds():
            shutil.rmtree(path, ignore_errors=True)
            removed.append(path.name)
    return removed


def _supersede(folder: Path) -> None:
    """Note on the generation that serves so far when it stopped doing so.

    A build may take long, so the file system's time counts, not the time at which the build began.
    """
    try:
        old = folder / GENERATIONS / current_id(folder)
    except (IndexNotFoundError, IndexDamagedError):
        return
    if old.is_dir():
        os.utime(old)


def _free_name(generations: Path, created_at: datetime, digest: str) -> Path:
    base = f"{created_at:%Y%m%dT%H%M%SZ}-{digest[:8]}"
    name, number = base, 1
    while (generations / name).exists() or (generations / f"{name}{PARTIAL}").exists():
        number += 1
        name = f"{base}-{number}"
    return generations / f"{name}{PARTIAL}"
