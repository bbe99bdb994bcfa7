"""Query → the set of documents that answer it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.columns import Columns
from kaib_search.engines.keeping import NOTHING, Kept, Weighted
from kaib_search.engines.layout import WIDEST_NEAR
from kaib_search.engines.occurrences import NONE, documents, in_field, near, occurrences, phrase
from kaib_search.engines.postings import PostingList
from kaib_search.engines.sets import EMPTY, everything, intersect, unite, without
from kaib_search.model.documents import Token
from kaib_search.model.queries import (
    And,
    DateRange,
    Everything,
    InFacet,
    InField,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Synonym,
    Word,
)


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds documents.

    loose   a word is found by parts of its own as well ("Wohnungsbauförderung" by "Wohnungsbau"):
            right where some words are asked for, wrong where all are
    """

    lists: Mapping[str, PostingList]
    columns: Columns
    kept: Kept
    loose: bool = False

    def find(self, query: Query, field: str | None = None) -> Array:
        """Give the documents that answer a query, in one field if asked for."""
        match query:
            case Word():
                return self._word(query, field)
            case Phrase(tokens):
                return documents(self.phrase(tokens, field))
            case Near(tokens, distance):
                return documents(self.near(tokens, distance, field))
            case Prefix(prefix):
                return self._prefix(prefix, field)
            case InField(name, part):
                return self.find(part, name)
            case And() | Or() | Not():
                return self._joined(query, field)
            case Everything() | InFacet() | DateRange():
                return self._by_column(query)
            case _:
                assert_never(query)

    def _joined(self, query: And | Or | Not, field: str | None) -> Array:
        match query:
            case And(parts):
                return self._all(parts, field)
            case Or(parts):
                return unite([self.find(part, field) for part in parts], self.columns.count)
            case Not(part):
                return without(everything(self.columns.count), self.find(part, field))
            case _:
                assert_never(query)

    def _by_column(self, query: Everything | InFacet | DateRange) -> Array:
        match query:
            case Everything():
                return everything(self.columns.count)
            case InFacet(facet, values):
                return _numbers(self.columns.with_values(facet, values))
            case DateRange(start, end):
                return _numbers(self.columns.between(start, end))
            case _:
                assert_never(query)

    def phrase(self, tokens: Sequence[Token], field: str | None = None) -> Array:
        """Give where a phrase stands."""
        running = [token for token in tokens if not token.joined] or list(tokens)
        first = running[0].position if running else 0
        found = phrase(self.lists["exact"], [(one.exact, one.position - first) for one in running])
        return in_field(found, field, self.columns) if field else found

    def near(self, tokens: Sequence[Token], distance: int, field: str | None = None) -> Array:
        """Give where words stand near each other: neighbours among them at most so far apart."""
        stems = list(dict.fromkeys(token.stem for token in tokens if not token.joined))
        reach = min(max(distance, 0) * max(1, len(stems) - 1), WIDEST_NEAR)
        shared = intersect([self.by_form("stem", stem) for stem in stems]) if stems else EMPTY
        if not len(shared):
            return NONE
        found = [occurrences(self.lists["stem"], stem, shared) for stem in stems]
        if field:
            found = [in_field(one, field, self.columns) for one in found]
        return near(found, reach)

    def list_occurrences(self, name: str, term: str, field: str | None) -> Array:
        """Give where a term stands."""
        found = occurrences(self.lists[name], term)
        return in_field(found, field, self.columns) if field else found

    def prefix_occurrences(self, prefix: str, field: str) -> Array:
        """Give where words begin so in a field, in no order."""
        exact = self.lists["exact"]
        numbers = exact.lexicon.prefixed(prefix.encode("utf-8"))
        docs, positions = exact.occurrences_between(numbers)
        return in_field((docs << 32) | positions.astype(np.int64), field, self.columns)

    def by_form(self, name: str, term: str, field: str | None = None) -> Array:
        """Give the documents that hold a term of one list."""
        postings = self.lists[name]
        number = postings.find(term)
        if number is None:
            return EMPTY
        if field is None:
            return postings.postings(number).docs
        return documents(self.list_occurrences(name, term, field))

    def synonym(self, synonym: Synonym, field: str | None = None) -> Array:
        """Give the documents that hold a synonym: as a word, or as a phrase if it has several."""
        running = [token for token in synonym.tokens if not token.joined]
        if len(running) != 1:
            return documents(self.phrase(running, field))
        return self._token(running[0], field)

    def whole(self, word: Word, field: str | None = None) -> Array:
        """Give the documents that hold a word or a synonym, not only parts of it."""
        found = [self._token(word.token, field)]
        found += [self.synonym(one, field) for one in word.synonyms]
        return unite(found, self.columns.count)

    def _word(self, word: Word, field: str | None) -> Array:
        if word.exact:
            return self.by_form("exact", word.token.exact, field)
        found = [self.whole(word, field)]
        if self.loose:
            for part in word.token.parts:
                found += [self.by_form("stem", part, field), self.by_form("part", part, field)]
        return unite(found, self.columns.count)

    def _token(self, token: Token, field: str | None) -> Array:
        """Give the documents that hold a word as typed, inflected, or in a compound."""

        def make() -> Weighted:
            forms = [
                self.by_form("exact", token.exact, field),
                self.by_form("stem", token.stem, field),
                self.by_form("part", token.stem, field),
            ]
            return Weighted(unite(forms, self.columns.count), NOTHING.values)

        return self.kept.get(("token", token.exact, token.stem, field), make).docs

    def _prefix(self, prefix: str, field: str | None) -> Array:
        if field is not None:
            found = self.prefix_occurrences(prefix, field)
            return np.unique(found >> 32).astype(np.int32)
        exact = self.lists["exact"]
        docs, _ = exact.documents_between(exact.lexicon.prefixed(prefix.encode("utf-8")))
        mask = np.zeros(self.columns.count, bool)
        mask[docs] = True
        return _numbers(mask)

    def _all(self, parts: Sequence[Query], field: str | None) -> Array:
        """Give the documents that answer every part; what is excluded is taken off at the end."""
        wanted = [self.find(part, field) for part in parts if not isinstance(part, Not)]
        found = intersect(wanted) if wanted else everything(self.columns.count)
        for part in parts:
            if isinstance(part, Not):
                found = without(found, self.find(part.part, field))
        return found


def _numbers(mask: Array) -> Array:
    return np.flatnonzero(mask).astype(np.int32)
