"""The results page."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from flask_babel import gettext as _

from kaib_search.model.queries import Understood
from kaib_search.model.results import LabelledBucket, ResultPage, WayOut
from kaib_web.config import Limits
from kaib_web.filters import FILTERS, Filter
from kaib_web.links import Links
from kaib_web.pages.histogram import histogram
from kaib_web.pages.hits import hit_view
from kaib_web.pages.labels import facet_label, kind_label, repair_label
from kaib_web.pages.paging import pager
from kaib_web.pages.parts import Counted, Histogram, HitView, Link, Pager
from kaib_web.params import SORTS, SearchParams

_STRAGGLERS = 3
"""So few values more than fit are shown as well, not put behind a link."""

Labels = Callable[[str, str], str]
"""The label that people read for a facet value: facet, value → label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a facet with its check box; ``page`` is the value's own page."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetView:
    """A facet as a set of check boxes; ``more`` leads to all values."""

    param: str
    legend: str
    choices: tuple[Choice, ...]
    more: str = ""
    size: int = 0

    @property
    def chosen(self) -> int:
        """How many values are chosen."""
        return sum(choice.chosen for choice in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """A word that was searched along with a typed one, and the search without it."""

    typed: str
    added: tuple[str, ...]
    without: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the query was understood."""

    text: str
    repairs: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    additions: tuple[Addition, ...] = ()
    all_additions: str = ""
    fell_back: bool = False


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
    chips: tuple[Link, ...]
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
    """Build the results page from an answer."""
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
        chips=_chips(params, links, labels),
        clear=links.search(params.unfiltered()),
        histogram=histogram(answer.facets.get("year", ()), answer.total, params, links),
        reading=_reading(answer.understood, params, links),
        suggestions=tuple(
            Counted(s.query, links.search(replace(params, text=s.query, page=1)), s.total)
            for s in answer.suggestions
        ),
        ways_out=tuple(
            _way_out(way, params, links, labels)
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


def facet_view(
    one: Filter,
    buckets: Iterable[LabelledBucket],
    params: SearchParams,
    links: Links,
    limits: Limits,
    *,
    everything: bool = False,
) -> FacetView:
    """Build a facet: the values that most reports have, and those that are chosen."""
    choices = _choices(one, tuple(buckets), params.chosen(one.facet))
    ranked = sorted(choices, key=lambda c: (-c.count, c.label.casefold()))
    few = len(ranked) <= limits.facet_values + _STRAGGLERS
    shown = ranked if everything or few else ranked[: limits.facet_values]
    shown = [c for c in ranked if c in shown or c.chosen]
    if one.facet == "year":
        shown = sorted(shown, key=lambda c: c.label, reverse=True)
    elif everything:
        shown = sorted(shown, key=lambda c: c.label.casefold())
    return FacetView(
        param=one.param,
        legend=facet_label(one.facet),
        choices=tuple(shown),
        more=links.choices(params, one.param) if len(shown) < len(choices) else "",
        size=len(choices),
    )


def _choices(
    one: Filter, buckets: tuple[LabelledBucket, ...], chosen: tuple[str, ...]
) -> list[Choice]:
    known = {bucket.value for bucket in buckets}
    gone = [LabelledBucket(value, value, 0) for value in chosen if value not in known]
    return [
        Choice(
            value=b.value,
            label=kind_label(b.value) if one.facet == "kind" else b.label,
            count=b.count,
            chosen=b.value in chosen,
        )
        for b in (*buckets, *gone)
        if b.count or b.value in chosen
    ]


def _hidden(params: SearchParams) -> tuple[tuple[str, str], ...]:
    """Return what the form keeps without showing a field for it."""
    shown = {one.param for one in FILTERS if one.shown} | {"q", "von", "bis", "match", "seite"}
    return tuple(pair for pair in params.pairs() if pair[0] not in shown)


def _chips(params: SearchParams, links: Links, labels: Labels) -> tuple[Link, ...]:
    chips = [
        Link(
            kind_label(value) if one.facet == "kind" else labels(one.facet, value),
            links.search(params.toggled(one.facet, value)),
            facet_label(one.facet),
        )
        for one in FILTERS
        for value in params.chosen(one.facet)
    ]
    if params.start:
        chips.append(Link(params.since, links.search(replace(params, since="", page=1)), _("ab")))
    if params.end:
        chips.append(Link(params.until, links.search(replace(params, until="", page=1)), _("bis")))
    return tuple(chips)


def _reading(understood: Understood, params: SearchParams, links: Links) -> Reading:
    additions = tuple(
        Addition(
            typed=typed,
            added=tuple(added),
            without=links.search(replace(params, plain=(*params.plain, typed), page=1)),
        )
        for typed, added in understood.added.items()
        if added
    )
    return Reading(
        text=understood.text,
        repairs=tuple(repair_label(repair) for repair in understood.repairs),
        dropped=understood.dropped,
        additions=additions,
        all_additions=links.search(replace(params, plain=(), page=1)) if params.plain else "",
        fell_back=understood.fell_back,
    )


def _way_out(way: WayOut, params: SearchParams, links: Links, labels: Labels) -> Counted:
    """Turn a way out of an empty list into a link."""
    target = replace(params, text=way.query, page=1)
    if way.change == "drop-filter":
        target, dropped = _without_filter(target, way.value, labels)
        text = _("ohne den Filter „%(value)s“", value=dropped) if dropped else _("ohne alle Filter")
    elif way.change == "or":
        target = replace(target, match="any")
        text = _("mit irgendeinem der Wörter")
    elif way.change == "drop-word":
        text = _("ohne „%(value)s“", value=way.value)
    elif way.change == "unquote":
        text = _("ohne Anführungszeichen")
    else:
        text = _("mit „%(value)s“", value=way.query)
    return Counted(text, links.search(target), way.total)


def _without_filter(params: SearchParams, value: str, labels: Labels) -> tuple[SearchParams, str]:
    """Take a filter off, and name it; "" for all of them."""
    facet, _colon, chosen = value.partition(":")
    if facet == "date":
        return replace(params, since="", until=""), _("Zeitraum")
    if facet not in params.filters:
        return params.unfiltered(), ""
    name = facet_label(facet)
    return params.only(facet), f"{name} {labels(facet, chosen)}" if chosen else name


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
