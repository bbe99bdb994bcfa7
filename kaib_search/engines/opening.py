"""Open the generation that serves."""

import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from kaib_search.analysis import Analyzer, load_analyzer
from kaib_search.engines.arrays import load_arrays
from kaib_search.engines.base import Searcher
from kaib_search.engines.building import COLUMNS, INDEX
from kaib_search.engines.columns import Columns
from kaib_search.engines.searcher import ArraySearcher
from kaib_search.engines.whoosh_index import open_lists
from kaib_search.errors import IndexDamagedError, IndexNotFoundError, IndexStaleError
from kaib_search.generations import (
    Manifest,
    check_files,
    current_folder,
    live_mark,
    read_manifest,
)
from kaib_search.store import Store
from kaib_search.vocabulary import Vocabulary, load_vocabulary

VOCABULARY = "vocabulary"
NAMES = "names.txt"
"""The names of people that the analyzer keeps whole, one on a line."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenIndex:
    """One generation, open for reading; threads may share it."""

    generation: str
    manifest: Manifest
    searcher: Searcher
    store: Store
    analyzer: Analyzer
    vocabulary: Vocabulary


def open_index(folder: Path, cache: Path, before: OpenIndex | None = None) -> OpenIndex:
    """Open the generation that serves in an index folder; ``cache`` holds the word lists.

    What is the same in one that is open already (``before``) is taken from there.

    Raises:
        IndexNotFoundError: where there is no index.
        IndexDamagedError: where a file is not what was published; nothing of it was opened.
        IndexStaleError: where another version or another analysis wrote it.
    """
    try:
        return _open(current_folder(folder), cache, before)
    except (IndexDamagedError, FileNotFoundError):
        # A generation may be superseded, and removed, between reading its name and opening it.
        again = current_folder(folder)
        return _open(again, cache, before)


def open_generation(folder: Path, cache: Path) -> OpenIndex:
    """Open the generation in a folder of its own, whether it serves or not."""
    return _open(folder, cache)


def _open(generation: Path, cache: Path, before: OpenIndex | None = None) -> OpenIndex:
    """Open a generation; take the analyzer of one that is open, if it is the same."""
    manifest = read_manifest(generation)
    check_files(generation, manifest)
    vocabulary = load_vocabulary(generation / VOCABULARY)
    names = (generation / NAMES).read_text("utf-8").splitlines()
    analyzer = load_analyzer(vocabulary=vocabulary, names=names, cache=cache)
    if analyzer.fingerprint != manifest.fingerprint:
        raise IndexStaleError(
            f"the index in {generation.resolve()} was analysed by other rules or word lists; "
            "build it anew with: kaib-search index"
        )
    if before is not None and before.analyzer.fingerprint == analyzer.fingerprint:
        analyzer = before.analyzer  # its word lists are read already
    columns = Columns(load_arrays(generation / COLUMNS))
    store = Store(generation)
    return OpenIndex(
        generation=manifest.id,
        manifest=manifest,
        searcher=ArraySearcher(open_lists(generation / INDEX), columns, store),
        store=store,
        analyzer=analyzer,
        vocabulary=vocabulary,
    )


class LiveIndex:
    """The generation that serves, opened anew when another one is published."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder = folder
        self._cache = cache
        self._lock = threading.Lock()
        self._opened: tuple[object, OpenIndex] | None = None

    def current(self) -> OpenIndex:
        """Give the generation that serves now.

        Those who hold an older one may go on with it. While one thread opens a new one, and where it
        cannot be opened, the one before goes on serving.

        Raises:
            IndexNotFoundError: where nothing was ever published; the next call looks again.
        """
        mark = live_mark(self._folder)
        opened = self._opened
        if opened is not None and opened[0] == mark:
            return opened[1]
        if not self._lock.acquire(blocking=opened is None) and opened is not None:
            return opened[1]
        try:
            opened = self._opened
            if opened is not None and opened[0] == mark:
                return opened[1]
            return self._reopen(mark)
        finally:
            self._lock.release()

    def _reopen(self, mark: object) -> OpenIndex:
        before = self._opened
        try:
            found = open_index(self._folder, self._cache, before[1] if before else None)
        except (IndexDamagedError, IndexStaleError, IndexNotFoundError) as error:
            if before is None:
                raise
            _log.warning("the generation before goes on serving: %s", error)
            self._opened = (mark, before[1])
            return before[1]
        self._opened = (mark, found)
        return found
