"""The searcher over the arrays of a generation.

Everything it reads was built once and never changes, so threads share it without a lock; what is
computed for a request lives in that request alone.
"""

from collections.abc import Mapping

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.columns import Columns
from kaib_search.engines.faceting import Filtered
from kaib_search.engines.finding import Finder
from kaib_search.engines.impacts import Impacts
from kaib_search.engines.keeping import Kept
from kaib_search.engines.loosening import loosened
from kaib_search.engines.postings import PostingList
from kaib_search.engines.scoring import Scorer
from kaib_search.model.queries import Query, SearchRequest
from kaib_search.model.reports import Report
from kaib_search.model.results import Hit, Results
from kaib_search.store import Store

KEPT_BYTES = 2**26
"""What a searcher keeps of its work, in bytes."""


class ArraySearcher:
    """Answers requests over one generation."""

    def __init__(
        self, lists: Mapping[str, PostingList], columns: Columns, store: Store | None = None
    ) -> None:
        self._store = store
        self._lists = lists
        self._columns = columns
        kept = Kept(KEPT_BYTES)
        impacts = Impacts(lists, columns, kept)
        self._finders = {
            "all": Finder(lists, columns, kept),
            "any": Finder(lists, columns, kept, loose=True),
        }
        self._scorers = {
            match: Scorer(finder, impacts, loose=match == "any")
            for match, finder in self._finders.items()
        }
        self._words: Mapping[str, int] | None = None

    def search(self, request: SearchRequest) -> Results:
        """Give one window of the hits, their exact number, and all facets."""
        query = _asked(request)
        filtered = self._filtered(query, request)
        docs = filtered.docs()
        end = request.offset + request.limit
        order, scores = self._ordered(query, request, docs, end)
        window = slice(request.offset, end)
        hits = zip(order[window].tolist(), scores[window].tolist(), strict=True)
        return Results(
            total=len(docs),
            hits=tuple(Hit(self._columns.ids[doc], score) for doc, score in hits),
            facets=filtered.buckets(request.filters, docs, request.facet_limit),
        )

    def count(self, request: SearchRequest) -> int:
        """Give the exact number of hits."""
        return len(self._filtered(_asked(request), request).docs())

    def matching(self, request: SearchRequest) -> list[str]:
        """Give the ids of all hits in the order of the request, without its window."""
        query = _asked(request)
        docs = self._filtered(query, request).docs()
        order, _ = self._ordered(query, request, docs, len(docs))
        return [self._columns.ids[doc] for doc in order.tolist()]

    def report(self, report_id: str) -> Report | None:
        """Give a report by its id or an id that it had before."""
        return self._store.report(report_id) if self._store is not None else None

    def words(self) -> Mapping[str, int]:
        """Give every word of the reports in its exact form, and how many reports hold it."""
        if self._words is None:
            exact = self._lists["exact"]
            counts = exact.document_frequencies().tolist()
            # Two threads may both come here first; they build the same.
            self._words = dict(zip(exact.lexicon.all_words(), counts, strict=True))
        return self._words

    def terms_with_prefix(self, prefix: str, limit: int = 20) -> list[tuple[str, int]]:
        """Give the words that begin so, in most reports first."""
        exact = self._lists["exact"]
        numbers = exact.lexicon.prefixed(prefix.encode("utf-8"))
        counts = exact.document_frequencies()[numbers.start : numbers.stop]
        best = np.argsort(-counts, kind="stable")[:limit].tolist()
        return [
            (exact.lexicon.term(numbers.start + place).decode("utf-8"), int(counts[place]))
            for place in best
        ]

    def neighbours(self, report_id: str) -> tuple[str | None, str | None]:
        """Give the meetings before and after this one in its series."""
        columns = self._columns
        number = columns.numbers.get(report_id)
        if number is None or columns.day[number] == 0:
            return None, None
        series = columns.facets["series"]
        first = series.starts[number]
        if first == series.starts[number + 1]:
            return None, None
        value = series.values[int(series.numbers[first])]
        same = np.flatnonzero(columns.with_values("series", (value,)) & (columns.day > 0))
        ordered = same[np.argsort(columns.age_rank[same])].tolist()
        place = ordered.index(number)
        before = columns.ids[ordered[place - 1]] if place else None
        after = columns.ids[ordered[place + 1]] if place + 1 < len(ordered) else None
        return before, after

    def _filtered(self, query: Query, request: SearchRequest) -> Filtered:
        found = self._finders[request.match].find(query)
        if request.start is not None or request.end is not None:
            found = found[self._columns.between(request.start, request.end)[found]]
        return Filtered(self._columns, found, request.filters)

    def _ordered(
        self, query: Query, request: SearchRequest, docs: Array, end: int
    ) -> tuple[Array, Array]:
        """Give the first documents in the order asked for, and their scores."""
        scores = None
        if request.sort == "relevance" and len(docs):
            scores = self._scorers[request.match].score(query, docs)
        if scores is None:
            ranks = (self._columns.age_rank if request.sort == "oldest" else self._columns.rank)[
                docs
            ]
            order = docs[_first(ranks, end)]
            return order, np.zeros(len(order), np.float32)
        chosen = _highest(scores, end)
        ranks = self._columns.rank[docs[chosen]]
        chosen = chosen[np.lexsort((ranks, -scores[chosen]))][:end]
        return docs[chosen], scores[chosen]


def _asked(request: SearchRequest) -> Query:
    return loosened(request.query) if request.match == "any" else request.query


def _first(ranks: Array, number: int) -> Array:
    """Give the places of the lowest ranks, in order."""
    if number < len(ranks):
        chosen = np.argpartition(ranks, number)[:number]
        return chosen[np.argsort(ranks[chosen])]
    return np.argsort(ranks)


def _highest(scores: Array, number: int) -> Array:
    """Give the places of the highest scores, with all that equal the last of them, in no order."""
    if number <= 0:
        return np.empty(0, np.int64)
    if number >= len(scores):
        return np.arange(len(scores))
    least = np.partition(scores, len(scores) - number)[len(scores) - number]
    return np.flatnonzero(scores >= least)
