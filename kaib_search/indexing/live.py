"""The generation that serves while the next one is made."""

from dataclasses import dataclass
from pathlib import Path

from kaib_search.engines.opening import VOCABULARY
from kaib_search.errors import IndexDamagedError, IndexNotFoundError, IndexStaleError
from kaib_search.generations import Manifest, check_files, current_folder, read_manifest
from kaib_search.indexing.building import OWN
from kaib_search.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """The generation that serves while the next one is made."""

    store: Store
    manifest: Manifest
    folder: Path


def own_lists(given: Path | None, live: Live | None) -> Path | None:
    """Give the folder of the corpus's own lists: the one named now, or that of the last run."""
    if given is not None or live is None:
        return given
    return live.folder / VOCABULARY / OWN


def open_live(folder: Path) -> Live | None:
    """Open the generation that serves; None where there is none yet."""
    try:
        live = current_folder(folder)
    except IndexNotFoundError:
        return None
    manifest = read_manifest(live)
    check_files(live, manifest)
    return Live(store=Store(live), manifest=manifest, folder=live)


def open_live_or_nothing(folder: Path) -> Live | None:
    """Open the generation that serves; None where it cannot be used."""
    try:
        return open_live(folder)
    except (IndexDamagedError, IndexStaleError, IndexNotFoundError):
        return None
