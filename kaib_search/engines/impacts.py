"""What a term is worth in each document: BM25 over whole posting lists at once.

A worth is computed once and kept, within a bound of memory; the arrays never change afterwards.
"""

from collections.abc import Mapping

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.columns import Columns
from kaib_search.engines.keeping import NOTHING, Kept, Weighted
from kaib_search.engines.layout import EXTRA, PART_WEIGHT, TENTHS
from kaib_search.engines.postings import PostingList
from kaib_search.engines.sets import unite

K1, B = 1.2, 0.75


class Impacts:
    """The worth of terms in the documents of an index."""

    def __init__(self, lists: Mapping[str, PostingList], columns: Columns, kept: Kept) -> None:
        self._lists = lists
        self._count = columns.count
        self._norms = {name: _norm(length) for name, length in columns.lengths.items()}
        self._kept = kept

    def stem(self, term: str) -> Weighted:
        """Give the worth of a stem, found as a stem or as a compound part, which counts less."""
        return self._kept.get(("stem", term), lambda: self._worth(self._stem_or_part(term)))

    def exact(self, term: str) -> Weighted:
        """Give the worth of an exact form."""
        return self._kept.get(("exact", term), lambda: self._worth(self._list("exact", term)))

    def subword(self, term: str) -> Weighted:
        """Give the worth of a subword."""

        def make() -> Weighted:
            found = self._list("subword", term)
            return self._worth(Weighted(found.docs, found.values * np.float32(PART_WEIGHT)))

        return self._kept.get(("subword", term), make)

    def again(self, field: str, term: str) -> Weighted:
        """Give the worth of a stem in a field that counts once more."""

        def make() -> Weighted:
            found = self._list(field, term)
            tf = found.values / np.float32(TENTHS)
            return self._worth(Weighted(found.docs, tf), norm=field, weight=EXTRA[field])

        return self._kept.get((field, term), make)

    def of(self, docs: Array, frequencies: Array, limit: float | None = None) -> Weighted:
        """Give the worth of something that was counted for one query; ``limit`` bounds its idf."""
        return self._worth(Weighted(docs, frequencies.astype(np.float32)), limit=limit)

    def idf(self, found: int) -> float:
        """Give how telling it is to stand in so many documents: Lucene's idf, which is never negative."""
        return float(np.log1p((self._count - found + 0.5) / (found + 0.5)))

    def _stem_or_part(self, term: str) -> Weighted:
        stems, parts = self._list("stem", term), self._list("part", term)
        if not len(parts.docs):
            return stems
        weighted = parts.values * np.float32(PART_WEIGHT)
        if not len(stems.docs):
            return Weighted(parts.docs, weighted)
        docs = unite([stems.docs, parts.docs], self._count)
        values = np.zeros(len(docs), np.float32)
        values[np.searchsorted(docs, stems.docs)] = stems.values
        values[np.searchsorted(docs, parts.docs)] += weighted
        return Weighted(docs, values)

    def _list(self, name: str, term: str) -> Weighted:
        postings = self._lists[name]
        number = postings.find(term)
        if number is None:
            return NOTHING
        found = postings.postings(number)
        return Weighted(found.docs, found.frequencies.astype(np.float32))

    def _worth(
        self, counted: Weighted, norm: str = "", weight: float = 1.0, limit: float | None = None
    ) -> Weighted:
        docs, tf = counted.docs, counted.values
        if not len(docs):
            return NOTHING
        idf = self.idf(len(docs))
        factor = np.float32((idf if limit is None else min(idf, limit)) * weight * (K1 + 1))
        return Weighted(docs, factor * tf / (tf + self._norms[norm][docs]))


def _norm(lengths: Array) -> Array:
    """Give the part of BM25 that depends on a document's length alone."""
    filled = lengths[lengths > 0]
    average = float(filled.mean()) if len(filled) else 1.0
    norm = K1 * (1 - B + B * lengths / average)
    # Never 0: a term without frequency would divide by it.
    return np.maximum(norm, 1e-3).astype(np.float32)
