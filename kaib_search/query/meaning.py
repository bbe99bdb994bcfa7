"""Turn a query as read into the query that engines answer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kaib_search.model.queries import And, InFacet, InField, Match, Not, Or, Query
from kaib_search.query.names import INDEXED
from kaib_search.query.surface import (
    Both,
    Dated,
    Either,
    Kind,
    Must,
    Neg,
    Node,
    Quoted,
    Run,
    Seq,
    Starts,
    Typed,
    Within,
    is_date,
)
from kaib_search.query.terms import Terms, all_of, any_of
from kaib_search.query.topics import Named

_REQUIRED = (Must, Neg, Within, Dated, Kind)
"""What stays required where only some of the words are asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Gives the queries of nodes: ``terms`` those of words, itself those of groups and fields."""

    terms: Terms
    topics: Named
    people: Named
    match: Match = "all"

    def query(self, node: Node) -> Query | None:
        """Give the query of a node; None where it holds nothing that can be looked up."""
        match node:
            case Seq(parts):
                return self._side_by_side(parts)
            case Both(parts):
                return self._together(parts)
            case Either(parts):
                return any_of(self._mentions(parts) if is_date(node) else self._queries(parts))
            case Neg(part):
                inner = self.query(part)
                return Not(inner) if inner is not None else None
            case Must(part):
                return self.query(part)
            case Within(name, part):
                return self._within(name, part)
            case _:
                return self.terms.query(node)

    def _queries(self, parts: Iterable[Node]) -> list[Query]:
        return _present(map(self.query, parts))

    def _mentions(self, parts: Iterable[Node]) -> list[Query]:
        """Give a date's days, and the ways to name it."""
        found: list[Query | None] = []
        for part in parts:
            if isinstance(part, Both) and self.match == "any":
                found += [self.query(one) for one in part.parts]
            else:
                found.append(self.query(part))
        return _present(found)

    def _together(self, parts: Sequence[Node]) -> Query | None:
        """Ask for all parts, also where the engine would loosen words that stand side by side."""
        query = all_of(self._queries(parts))
        return And((query,)) if self.match == "any" and isinstance(query, And) else query

    def _side_by_side(self, parts: Sequence[Node]) -> Query | None:
        """Ask for all parts, or for some of the words, with all that narrows or carries a sign."""
        if self.match == "all":
            return all_of(self._queries(parts))
        free = self._queries(part for part in parts if not isinstance(part, _REQUIRED))
        if not free:
            return self._together(parts)
        # Words with a plus make the others optional: those count, but need not be there.
        must = self._queries(part for part in parts if isinstance(part, Must))
        narrowing = (part for part in parts if isinstance(part, _REQUIRED))
        others = self._queries(part for part in narrowing if not isinstance(part, Must))
        some = any_of([*free, *must])
        return all_of([*must, *others, *([some] if some is not None else [])])

    def _within(self, name: str, part: Node) -> Query | None:
        """Look in one field; a topic or person that the vocabulary knows is found by its id as well."""
        inner = self.query(part)
        if inner is None:
            return None
        in_field = InField(INDEXED[name], inner)
        known = {"thema": ("topic", self.topics), "person": ("person", self.people)}.get(name)
        ids = known[1].ids(self.terms.cut(_text(part))) if known else ()
        return Or((InFacet(known[0], ids), in_field)) if known and ids else in_field


def _present(queries: Iterable[Query | None]) -> list[Query]:
    return [query for query in queries if query is not None]


def _text(node: Node) -> str:
    match node:
        case Typed(text) | Quoted(text) | Starts(text):
            return text
        case Run(words):
            return " ".join(words)
        case _:
            return ""
