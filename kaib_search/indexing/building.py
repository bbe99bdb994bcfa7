"""Reports → the folder of a generation: store, vocabulary, index."""

import gc
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from importlib.resources import files
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from kaib_search.analysis import Analyzer, analyze_report, load_analyzer
from kaib_search.engines import build_index, write_batch
from kaib_search.engines.opening import NAMES, VOCABULARY
from kaib_search.indexing.reading import Progress
from kaib_search.store import Store, StoreContent, write_store
from kaib_search.store.tables import NAME as STORE
from kaib_search.vocabulary import FILES, load_vocabulary

OWN = "own"
BATCH = 500
_FEW = 4 * BATCH
"""Up to so many reports, starting other processes costs more than it gives."""

_BATCHES = "batches"

_process: "_Work | None" = None
"""The one value that a process of its own is started with."""


def write_generation(
    partial: Path,
    content: StoreContent,
    names: tuple[str, ...],
    own: Path | None,
    cache: Path,
    workers: int,
    progress: Progress,
) -> tuple[int, str]:
    """Write all files of a generation but its manifest; give the number of documents and the
    fingerprint of the analyzer."""
    write_store(partial / STORE, content)
    copy_vocabulary(partial / VOCABULARY, own)
    (partial / NAMES).write_text("".join(f"{name}\n" for name in names), "utf-8")
    batches = partial / _BATCHES
    batches.mkdir()
    analyzer = _analyzer(partial, cache)
    paths = _write_batches(partial, analyzer, cache, workers, progress)
    count = build_index(partial, paths)
    shutil.rmtree(batches)
    return count, analyzer.fingerprint


def copy_vocabulary(target: Path, own: Path | None) -> None:
    """Copy the lists that count: the corpus's own ones, apart once more, and the package's others.

    A generation stays what it was when the package's lists change.
    """
    (target / OWN).mkdir(parents=True)
    for name in FILES:
        given = own / name if own is not None else None
        if given is not None and given.is_file():
            shutil.copyfile(given, target / OWN / name)
            shutil.copyfile(given, target / name)
        else:
            content = files("kaib_search.vocabulary").joinpath("data", name).read_bytes()
            (target / name).write_bytes(content)


def _analyzer(partial: Path, cache: Path) -> Analyzer:
    names = (partial / NAMES).read_text("utf-8").splitlines()
    return load_analyzer(vocabulary=load_vocabulary(partial / VOCABULARY), names=names, cache=cache)


def _write_batches(
    partial: Path, analyzer: Analyzer, cache: Path, workers: int, progress: Progress
) -> list[Path]:
    """Analyse and invert the reports in batches, on several cores where there are many."""
    store, batches = Store(partial), partial / _BATCHES
    total = len(store.report_ids())
    store.close()
    starts = range(0, total, BATCH)
    paths = [batches / f"{start:09}" for start in starts]
    if workers < 2 or total <= _FEW:
        work = _Work(partial, analyzer)
        _report(map(work.write_batch, starts), total, progress)
        work.store.close()
        return paths
    with ProcessPoolExecutor(
        workers,
        mp_context=get_context("spawn"),
        initializer=_start,
        initargs=(partial, cache),
    ) as pool:
        _report(pool.map(_work, starts), total, progress)
    return paths


def _report(done: Iterator[int], total: int, progress: Progress) -> None:
    finished = 0
    for count in done:
        finished += count
        progress("index", finished, total)


class _Work:
    """What a process needs to analyse reports; it reads them from the store by itself."""

    def __init__(self, partial: Path, analyzer: Analyzer) -> None:
        self.store = Store(partial)
        self._analyzer = analyzer
        self._vocabulary = load_vocabulary(partial / VOCABULARY)
        self._batches = partial / _BATCHES

    def write_batch(self, start: int) -> int:
        """Write the batch that begins with a report's number; give the number of its reports."""
        reports = list(islice(self.store.reports_from(start), BATCH))
        documents = (analyze_report(one, self._analyzer, self._vocabulary) for one in reports)
        with _collector_at_rest():
            write_batch(self._batches / f"{start:09}", documents)
        return len(reports)


def _start(partial: Path, cache: Path) -> None:
    global _process
    _process = _Work(partial, _analyzer(partial, cache))


def _work(start: int) -> int:
    if _process is None:
        raise RuntimeError("the process was not started for analysing")
    return _process.write_batch(start)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep Python from looking for cycles while a batch is made; there are none.

    It would walk over hundreds of thousands of tokens again and again: half of the time goes there.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
