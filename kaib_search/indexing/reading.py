"""Pages → readings, on several cores where there are many."""

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain
from multiprocessing import get_context

from kaib_search.errors import PageError
from kaib_search.ingest.reading import read_page
from kaib_search.ingest.standing import with_standing_text
from kaib_search.model.pages import Page, Rejection
from kaib_search.model.reports import PageReading
from kaib_search.vocabulary import Vocabulary

WORTH = 500_000
"""Up to so many bytes of pages, starting other processes costs more than it gives.

Each of them loads word lists for about three seconds, in which one process reads a hundred pages.
"""

_AHEAD = 8
"""So many pages for each process wait at most: pages may be large."""

_EMPTY = "no report was found on this page, nor a text that could be one; see it with: kaib-search parse --explain"

Outcome = PageReading | Rejection

_log = logging.getLogger(__name__)
_vocabulary: Vocabulary | None = None


def read_all(pages: Iterable[Page], vocabulary: Vocabulary, workers: int) -> Iterator[Outcome]:
    """Yield what was read from each page, in their order; a page that cannot be read is a rejection."""
    stream = iter(pages)
    first = list(_worth(stream, workers + 1)) if workers > 1 else []
    if len(first) > workers and sum(len(page.payload) for page in first) > WORTH:
        return _read_apart(chain(first, stream), vocabulary, workers)
    return (read_one(page, vocabulary) for page in chain(first, stream))


def _worth(pages: Iterator[Page], least: int) -> Iterator[Page]:
    """Take so many pages off a stream as show that there is much to read."""
    size = 0
    for number, page in enumerate(pages, 1):
        yield page
        size += len(page.payload)
        if size > WORTH and number >= least:
            return


def read_one(page: Page, vocabulary: Vocabulary) -> Outcome:
    """Read a page, or say why it cannot be read."""
    try:
        reading = with_standing_text(read_page(page, vocabulary), vocabulary)
        return (
            reading if reading.reports else Rejection(source=page.provenance.source, reason=_EMPTY)
        )
    except PageError as error:
        return Rejection(source=page.provenance.source, reason=str(error))
    except Exception as error:  # noqa: BLE001 - a fault met on one page must not cost all the others
        _log.exception("reading %s failed", page.provenance.source)
        return Rejection(
            source=page.provenance.source,
            reason=f"reading it failed ({type(error).__name__}: {error}); please report this fault",
        )


def _read_apart(pages: Iterator[Page], vocabulary: Vocabulary, workers: int) -> Iterator[Outcome]:
    """Read pages in processes of their own, a bounded number ahead."""
    # A fresh process knows nothing of our threads and locks; forking would copy their state.
    pool = ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_start, initargs=(vocabulary,)
    )
    waiting: deque[Future[Outcome]] = deque()
    with pool:
        for page in pages:
            waiting.append(pool.submit(_work, page))
            if len(waiting) >= workers * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _start(vocabulary: Vocabulary) -> None:
    """Keep the vocabulary in a new process; sending it along with each page would cost more."""
    global _vocabulary
    _vocabulary = vocabulary


def _work(page: Page) -> Outcome:
    if _vocabulary is None:
        raise RuntimeError("the process was not started for reading")
    return read_one(page, _vocabulary)


Progress = Callable[[str, int, int], None]
"""Called with a stage, how much of it is done, and how much there is (0 where nobody knows)."""
