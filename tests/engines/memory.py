"""A brute-force engine over documents, without any index: the readable specification of a search.

It looks at every token of every document, says yes or no, and counts. It does not rank.
"""

from collections.abc import Iterator
from itertools import product

from kaib_search.analysis import meets
from kaib_search.engines.layout import FIELDS, WIDEST_NEAR
from kaib_search.engines.loosening import loosened
from kaib_search.model.documents import FACETS, Document, Token
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
    SearchRequest,
    Synonym,
    Word,
)


class MemoryEngine:
    """Answers requests by looking at every document."""

    def __init__(self, documents: list[Document]):
        self.documents = documents

    def total(self, request: SearchRequest) -> int:
        return len(self.hits(request))

    def hits(self, request: SearchRequest) -> set[str]:
        return {one.id for one in self.documents if answers(one, request)}

    def by_date(self, request: SearchRequest) -> list[str]:
        """The hits in the order "newest" or "oldest": undated ones last, equal days by id."""
        sign = -1 if request.sort == "newest" else 1
        found = [one for one in self.documents if answers(one, request)]
        found.sort(key=lambda one: (one.day == 0, sign * one.day, one.id))
        return [one.id for one in found]

    def facets(self, request: SearchRequest) -> dict[str, dict[str, int]]:
        """For each facet, what a click on each value gives; its own selection is left aside."""
        counts: dict[str, dict[str, int]] = {}
        for facet in FACETS:
            others = {name: values for name, values in request.filters.items() if name != facet}
            wider = SearchRequest(
                query=request.query,
                match=request.match,
                filters=others,
                start=request.start,
                end=request.end,
            )
            found: dict[str, int] = dict.fromkeys(request.filters.get(facet, ()), 0)
            for one in self.documents:
                if answers(one, wider):
                    for value in set(one.facets.get(facet, ())):
                        found[value] = found.get(value, 0) + 1
            counts[facet] = found
        return counts


def answers(document: Document, request: SearchRequest) -> bool:
    loose = request.match == "any"
    query = loosened(request.query) if loose else request.query
    return (
        holds(document, query, FIELDS, loose)
        and all(
            set(values) & set(document.facets.get(facet, ()))
            for facet, values in request.filters.items()
            if values
        )
        and (
            (request.start is None and request.end is None)
            or holds(document, DateRange(request.start, request.end), FIELDS, loose)
        )
    )


def holds(  # noqa: C901 - one case for each kind of query
    document: Document, query: Query, fields: tuple[str, ...], loose: bool
) -> bool:
    match query:
        case Everything():
            return True
        case Word():
            return holds_word(document, query, fields, loose)
        case Phrase(tokens):
            return holds_phrase(document, tokens, fields)
        case Near(tokens, distance):
            return holds_near(document, tokens, distance, fields)
        case Prefix(prefix):
            return any(token.exact.startswith(prefix) for token in tokens_of(document, fields))
        case And(parts):
            return all(holds(document, part, fields, loose) for part in parts)
        case Or(parts):
            return any(holds(document, part, fields, loose) for part in parts)
        case Not(part):
            return not holds(document, part, fields, loose)
        case InField(name, part):
            return holds(document, part, (name,), loose)
        case InFacet(facet, values):
            return bool(set(values) & set(document.facets.get(facet, ())))
        case DateRange(start, end):
            first, last = document.day, document.last_day or document.day
            return (
                first > 0
                and (start is None or last >= start.toordinal())
                and (end is None or first <= end.toordinal())
            )


def holds_word(document: Document, word: Word, fields: tuple[str, ...], loose: bool) -> bool:
    tokens = list(tokens_of(document, fields))
    if word.exact:
        return any(token.exact == word.token.exact for token in tokens)
    own_parts = word.token.parts if loose else ()
    return (
        any(meets(word.token, token) for token in tokens)
        or any(part in (token.stem, *token.parts) for token in tokens for part in own_parts)
        or any(holds_synonym(document, one, fields) for one in word.synonyms)
    )


def holds_synonym(document: Document, synonym: Synonym, fields: tuple[str, ...]) -> bool:
    if len(synonym.tokens) > 1:
        return holds_phrase(document, synonym.tokens, fields)
    word = Word(typed=synonym.label, token=synonym.tokens[0])
    return holds_word(document, word, fields, loose=False)


def holds_phrase(document: Document, tokens: tuple[Token, ...], fields: tuple[str, ...]) -> bool:
    for name in fields:
        places = [(one.exact, one.position) for one in document.fields.get(name, ())]
        at = set(places)
        for exact, position in places:
            shift = position - tokens[0].position
            if exact == tokens[0].exact and all(
                (one.exact, one.position + shift) in at for one in tokens
            ):
                return True
    return False


def holds_near(
    document: Document, tokens: tuple[Token, ...], distance: int, fields: tuple[str, ...]
) -> bool:
    stems = list(dict.fromkeys(token.stem for token in tokens))
    reach = min(distance * max(1, len(stems) - 1), WIDEST_NEAR)
    for name in fields:
        found = document.fields.get(name, ())
        places = [[one.position for one in found if one.stem == stem] for stem in stems]
        if any(max(chosen) - min(chosen) <= reach for chosen in product(*places)):
            return True
    return False


def tokens_of(document: Document, fields: tuple[str, ...]) -> Iterator[Token]:
    for name in fields:
        yield from document.fields.get(name, ())
