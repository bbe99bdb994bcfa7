"""Query → what each of the documents found is worth.

A word is worth what its stem, the parts of the word and its exact form are worth, and once more in the
title, the subject and the topics. So, all else equal, the exact form goes above another form, that above
a compound, and that above a synonym. Words that stand close together add a little.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.coordination import coordinated
from kaib_search.engines.finding import Finder
from kaib_search.engines.impacts import Impacts
from kaib_search.engines.keeping import Weighted
from kaib_search.engines.layout import EXTRA, PART_WEIGHT
from kaib_search.engines.loosening import words_of
from kaib_search.engines.occurrences import closest, counted, occurrences
from kaib_search.model.documents import Token
from kaib_search.model.queries import (
    And,
    DateRange,
    InField,
    Near,
    Or,
    Phrase,
    Prefix,
    Query,
    Synonym,
    Word,
)

SPREAD = 0.4
EXACT, EXACT_ALONE = 0.25, 0.5
SYNONYM = 0.4
CLOSENESS, CLOSE = 0.15, 16
LOOKED_AT = 100
"""So many of the best are looked at for closeness."""


class Scorer:
    """Scores documents for one query after the other."""

    def __init__(self, finder: Finder, impacts: Impacts, *, loose: bool) -> None:
        self._finder = finder
        self._impacts = impacts
        self._loose = loose

    def score(self, query: Query, docs: Array) -> Array | None:
        """Give the worth of documents; None where nothing in the query tells them apart."""
        words = words_of(query)
        ranked = _telling(words)
        alone = len(ranked) == 1
        parts = list(self._contributions(query, None, set(map(id, ranked)), alone=alone))
        if not parts:
            return None
        totals = np.zeros(self._finder.columns.count, np.float32)
        for weight, found in parts:
            totals[found.docs] += np.float32(weight) * found.values
        held = coordinated(ranked, self._finder, self._impacts) if self._loose else None
        if held is not None:
            totals *= held
        scores: Array = totals[docs]
        return self._closer(ranked, docs, scores) if len(ranked) > 1 and len(docs) > 1 else scores

    def _contributions(
        self, query: Query, field: str | None, ranked: set[int], *, alone: bool
    ) -> Iterator[tuple[float, Weighted]]:
        match query:
            case Word():
                if query.exact:
                    yield 1.0, self._exact(query.token, field)
                elif id(query) in ranked:
                    ranked.discard(id(query))  # a required word stands among the free ones again
                    yield from self._word(query, field, alone=alone)
            case Phrase(tokens):
                yield 1.0, self._counted(self._finder.phrase(tokens, field))
            case Near(tokens, distance):
                yield 1.0, self._counted(self._finder.near(tokens, distance, field))
            case Prefix(prefix):
                yield 1.0, self._prefix(prefix, field)
            case And() | Or() | InField():
                yield from self._of_parts(query, field, ranked, alone=alone)

    def _of_parts(
        self, query: And | Or | InField, field: str | None, ranked: set[int], *, alone: bool
    ) -> Iterator[tuple[float, Weighted]]:
        if isinstance(query, InField):
            yield from self._contributions(query.part, query.field, ranked, alone=alone)
            return
        for part in query.parts:
            if isinstance(part, DateRange) and isinstance(query, Or):
                yield 1.0, self._dated(part)
            else:
                yield from self._contributions(part, field, ranked, alone=alone)

    def _dated(self, span: DateRange) -> Weighted:
        """Give the worth of being of a time, where that need not be."""
        docs = np.flatnonzero(self._finder.columns.between(span.start, span.end)).astype(np.int32)
        return Weighted(docs, np.full(len(docs), self._impacts.idf(len(docs)), np.float32))

    def _word(
        self, word: Word, field: str | None, *, alone: bool
    ) -> Iterator[tuple[float, Weighted]]:
        token = word.token
        others = [part for part in dict.fromkeys(token.parts) if part != token.stem]
        subwords = list(dict.fromkeys(token.subwords)) if self._loose else []
        # The more a word was taken apart, the less each of its terms says.
        weight = 1 / (1 + len(others) + len(subwords)) ** SPREAD
        for term in (token.stem, *others):
            yield weight, self._stem(term, field)
        if field is None:
            for name in EXTRA:
                for term in (token.stem, *others):
                    yield weight, self._impacts.again(name, term)
            for term in subwords:
                yield weight, self._impacts.subword(term)
        yield EXACT_ALONE if alone else EXACT, self._exact(token, field)
        for synonym in word.synonyms:
            yield SYNONYM, self._synonym(word, synonym, field)

    def _stem(self, term: str, field: str | None) -> Weighted:
        if field is None:
            return self._impacts.stem(term)
        stems, tf = counted(self._finder.list_occurrences("stem", term, field))
        parts, part_tf = counted(self._finder.list_occurrences("part", term, field))
        docs = np.union1d(stems, parts)
        values = np.zeros(len(docs), np.float32)
        values[np.searchsorted(docs, stems)] = tf
        values[np.searchsorted(docs, parts)] += np.float32(PART_WEIGHT) * part_tf
        return self._impacts.of(docs, values)

    def _exact(self, token: Token, field: str | None) -> Weighted:
        if field is None:
            return self._impacts.exact(token.exact)
        return self._counted(self._finder.list_occurrences("exact", token.exact, field))

    def _synonym(self, word: Word, synonym: Synonym, field: str | None) -> Weighted:
        """Give the worth of a synonym, which never counts for rarer than the word itself."""
        limit = self._impacts.idf(len(self._impacts.stem(word.token.stem).docs))
        running = [token for token in synonym.tokens if not token.joined]
        if len(running) != 1:
            return self._counted(self._finder.phrase(running, field), limit)
        found = [
            self._finder.list_occurrences(name, running[0].stem, field) for name in ("stem", "part")
        ]
        return self._counted(np.concatenate(found), limit)

    def _prefix(self, prefix: str, field: str | None) -> Weighted:
        if field is not None:
            return self._counted(self._finder.prefix_occurrences(prefix, field))
        exact = self._finder.lists["exact"]
        docs, tf = exact.documents_between(exact.lexicon.prefixed(prefix.encode("utf-8")))
        sums = np.bincount(docs, tf, self._finder.columns.count)
        found = np.flatnonzero(sums).astype(np.int32)
        return self._impacts.of(found, sums[found])

    def _counted(self, found: Array, limit: float | None = None) -> Weighted:
        return self._impacts.of(*counted(found), limit)

    def _closer(self, words: Sequence[Word], docs: Array, scores: Array) -> Array:
        """Add a little where words that follow each other in the query stand close together."""
        best = _best(scores, LOOKED_AT)
        near = np.sort(docs[best])
        rows = np.searchsorted(docs, near)
        stems = self._finder.lists["stem"]
        raised = scores.copy()
        for one, other in pairwise(dict.fromkeys(word.token.stem for word in words)):
            gaps = closest(
                occurrences(stems, one, near), occurrences(stems, other, near), near, CLOSE
            )
            rarest = min(self._impacts.idf(self._found(term)) for term in (one, other))
            bonus = CLOSENESS * rarest / np.maximum(gaps, 1)
            raised[rows] += np.where(gaps < CLOSE, bonus, 0).astype(np.float32)
        return raised

    def _found(self, stem: str) -> int:
        return len(self._impacts.stem(stem).docs)


def _telling(words: Iterable[Word]) -> list[Word]:
    """Leave stop words out of the ranking where other words are asked for."""
    found = list(words)
    return [word for word in found if not word.token.stop] or found


def _best(scores: Array, number: int) -> Array:
    """Give the places of the best, and of all that are as good as the last of them."""
    if len(scores) <= number:
        return np.arange(len(scores))
    least = np.partition(scores, len(scores) - number)[len(scores) - number]
    above = np.flatnonzero(scores > least)
    equal = np.flatnonzero(scores == least)
    return np.concatenate((above, equal[: number - len(above)]))
