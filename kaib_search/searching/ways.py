"""Ways out of an empty list: what to change, with the true number of hits."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kaib_search.model.results import Suggestion, WayOut
from kaib_search.model.searches import TypedSearch
from kaib_search.query.rewriting import Draft
from kaib_search.searching.opened import Opened
from kaib_search.searching.requests import count_of

FEW = 2
"""Up to so many hits ways out are offered."""
_PARTS = 8
_ORDER = ("spelling", "unquote", "drop-filter", "drop-word", "or")


def ways_out(
    call: TypedSearch,
    draft: Draft,
    total: int,
    suggestions: Iterable[Suggestion],
    index: Opened,
) -> tuple[WayOut, ...]:
    """List the changes that give more hits, the mildest first."""
    found = [WayOut("spelling", one.query, one.query, one.total) for one in suggestions]
    for change, value, changed in _changes(call, draft):
        count = count_of(changed, index)
        if count > total:
            found.append(WayOut(change, value, changed.text, count))
    if draft.size < 2 and len(found) > 1:  # the parts of one compound are the last resort
        found = [way for way in found if way.change != "or"]
    return tuple(sorted(found, key=lambda way: (_ORDER.index(way.change), -way.total)))


def _changes(call: TypedSearch, draft: Draft) -> Iterator[tuple[str, str, TypedSearch]]:
    """Yield what may be changed: its kind, the value concerned, the search that results."""
    if unquoted := draft.without_quotes():
        yield "unquote", unquoted, replace(call, text=unquoted)
    yield from _filters(call)
    if call.match == "any":
        return
    for part, rest in draft.without_each()[:_PARTS]:
        yield "drop-word", part, replace(call, text=rest)
    if draft.words:  # one compound may be found by its parts, too
        yield "or", call.text, replace(call, match="any")


def _filters(call: TypedSearch) -> Iterator[tuple[str, str, TypedSearch]]:
    active = {facet: values for facet, values in call.filters.items() if values}
    for facet, values in active.items():
        rest = {one: chosen for one, chosen in active.items() if one != facet}
        value = f"{facet}:{values[0]}" if len(values) == 1 else facet
        yield "drop-filter", value, replace(call, filters=rest)
    dated = call.start is not None or call.end is not None
    if dated:
        yield "drop-filter", "date", replace(call, start=None, end=None)
    if len(active) + dated > 1:
        yield "drop-filter", "all", replace(call, filters={}, start=None, end=None)
