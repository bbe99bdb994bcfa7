"""The results page."""

from dataclasses import dataclass, replace

from flask_babel import gettext as _

from kaib_search.model.results import ResultPage
from kaib_web.config import Limits
from kaib_web.filters import FILTERS
from kaib_web.links import Links
from kaib_web.pages.facets import Chip, FacetView, Labels, active_filters, facet_view
from kaib_web.pages.histogram import histogram
from kaib_web.pages.hits import hit_view
from kaib_web.pages.paging import pager
from kaib_web.pages.parts import Counted, Histogram, HitView, Link, Pager
from kaib_web.pages.understanding import Reading, reading_of, way_out
from kaib_web.params import SORTS, SearchParams


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering:
    """A way to order the list, or a length of it."""

    text: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsView:
    """All that the results page shows."""

    params: SearchParams
    total: int
    hits: tuple[HitView, ...]
    first: int
    facets: tuple[FacetView, ...]
    hidden: tuple[tuple[str, str], ...]
    chips: tuple[Chip, ...]
    clear: str
    histogram: Histogram | None
    reading: Reading
    suggestions: tuple[Counted, ...]
    ways_out: tuple[Counted, ...]
    sorts: tuple[Ordering, ...]
    groupings: tuple[Ordering, ...]
    sizes: tuple[Ordering, ...]
    pager: Pager
    trend: str
    feed: str
    csv: str
    jsonl: str
    groups: tuple[tuple[Link, tuple[HitView, ...]], ...] = ()


def results_view(
    answer: ResultPage, params: SearchParams, links: Links, limits: Limits, labels: Labels
) -> ResultsView:
    """Build the results page from an answer.

    An answer of some of the words has links and boxes that ask for some of them: else its numbers
    would not be what a click gives. What takes filters off asks for all words again.
    """
    typed = params
    if answer.understood.fell_back:
        params = replace(params, match="any")
    facets = tuple(
        facet_view(one, answer.facets.get(one.facet, ()), params, links, limits)
        for one in FILTERS
        if one.shown
    )
    hits = tuple(hit_view(hit, params.text, links) for hit in answer.hits)
    return ResultsView(
        params=params,
        total=answer.total,
        hits=hits,
        first=(params.page - 1) * params.size + 1,
        facets=tuple(facet for facet in facets if facet.choices),
        hidden=_hidden(params),
        chips=active_filters(typed, links, labels),
        clear=links.search(typed.unfiltered()),
        histogram=histogram(answer.facets.get("year", ()), answer.total, params, links),
        reading=reading_of(answer.understood, typed, links),
        suggestions=tuple(
            Counted(s.query, links.search(replace(typed, text=s.query, page=1)), s.total)
            for s in answer.suggestions
        ),
        ways_out=tuple(
            way_out(way, typed, links, labels)
            for way in answer.ways_out
            # Spellings stand above the list as suggestions; a way to as many reports is none.
            if way.change != "spelling" and way.total > answer.total
        ),
        sorts=_sorts(params, links),
        groupings=_groupings(params, links),
        sizes=_sizes(params, links, limits),
        pager=pager(answer.total, params, links, limits),
        trend=links.trend(params) if params.text else "",
        feed=links.feed(params),
        csv=links.export(params, "csv"),
        jsonl=links.export(params, "jsonl"),
        groups=_groups(hits) if params.grouping == "person" else (),
    )


def _hidden(params: SearchParams) -> tuple[tuple[str, str], ...]:
    """Return what the form keeps without showing a field for it."""
    shown = {one.param for one in FILTERS if one.shown} | {"q", "von", "bis", "match", "seite"}
    return tuple(pair for pair in params.pairs() if pair[0] not in shown)


def _sorts(params: SearchParams, links: Links) -> tuple[Ordering, ...]:
    names = {"relevanz": _("Relevanz"), "neu": _("Neueste zuerst"), "alt": _("Älteste zuerst")}
    return tuple(
        Ordering(
            text=names[sort],
            href=links.search(replace(params, sort=sort, page=1)),
            current=params.sort == sort,
        )
        for sort in SORTS
    )


def _sizes(params: SearchParams, links: Links, limits: Limits) -> tuple[Ordering, ...]:
    return tuple(
        Ordering(
            text=str(size),
            href=links.search(replace(params, size=size, page=1)),
            current=params.size == size,
        )
        for size in limits.page_sizes
    )


def _groupings(params: SearchParams, links: Links) -> tuple[Ordering, ...]:
    return (
        Ordering(
            text=_("nach Sitzungen"),
            href=links.search(replace(params, grouping="", page=1)),
            current=not params.grouping,
        ),
        Ordering(
            text=_("nach Personen"),
            href=links.search(replace(params, grouping="person", page=1)),
            current=params.grouping == "person",
        ),
    )


def _groups(hits: tuple[HitView, ...]) -> tuple[tuple[Link, tuple[HitView, ...]], ...]:
    """Order the hits of the page by who spoke; a hit with two speakers stands under both."""
    people: dict[str, tuple[Link, list[HitView]]] = {}
    nobody = Link(_("Ohne namentlich genannte Rede"), "")
    for hit in hits:
        for person in hit.speakers or (nobody,):
            people.setdefault(person.text, (person, []))[1].append(hit)
    ordered = sorted(people.values(), key=lambda p: (not p[0].href, -len(p[1]), p[0].text))
    return tuple((person, tuple(group)) for person, group in ordered)
