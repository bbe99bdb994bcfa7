"""A typed search → a request to the engine."""

from dataclasses import dataclass, replace

from kaib_search.model.documents import FACETS
from kaib_search.model.queries import Match, ParsedQuery, SearchRequest
from kaib_search.model.searches import TypedSearch
from kaib_search.query import parse_query
from kaib_search.searching.opened import Opened


@dataclass(frozen=True, slots=True)
class Asked:
    """A search as it was read, with the request that it makes."""

    call: TypedSearch
    parsed: ParsedQuery
    request: SearchRequest


def ask(call: TypedSearch, index: Opened, match: Match | None = None) -> Asked:
    """Read what was typed and make a request of it; ``match`` overrides what was chosen."""
    call = call if match is None else replace(call, match=match)
    parsed = parse_query(
        call.text, index.analyzer, index.vocabulary, match=call.match, plain=call.plain
    )
    request = SearchRequest(
        query=parsed.query,
        match=call.match,
        filters={facet: call.filters[facet] for facet in FACETS if call.filters.get(facet)},
        start=call.start,
        end=call.end,
        sort=call.sort,
        offset=max(0, call.offset),
        limit=max(0, call.limit),
    )
    return Asked(call, parsed, request)


def count_of(call: TypedSearch, index: Opened) -> int:
    """Count the hits of a typed search."""
    return index.searcher.count(ask(call, index).request)
