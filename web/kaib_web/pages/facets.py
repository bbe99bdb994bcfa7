"""Facets as check boxes, and the active filters as chips."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from flask_babel import gettext as _

from kaib_search.model.results import LabelledBucket
from kaib_web.config import Limits
from kaib_web.filters import FILTERS, Filter
from kaib_web.links import Links
from kaib_web.pages.labels import facet_label, kind_label
from kaib_web.params import SearchParams

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
class Chip:
    """An active filter, and the search without it."""

    kind: str
    text: str
    href: str
    archived: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetView:
    """A facet as a set of check boxes; ``more`` leads to all values.

    archived   whether the values are words of the archive, not of the interface
    """

    param: str
    legend: str
    choices: tuple[Choice, ...]
    archived: bool = True
    more: str = ""
    size: int = 0

    @property
    def chosen(self) -> int:
        """How many values are chosen."""
        return sum(choice.chosen for choice in self.choices)


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
    # Of equal counts come the newest years first, all else by the alphabet.
    named = sorted(choices, key=lambda c: c.label.casefold(), reverse=one.facet == "year")
    ranked = sorted(named, key=lambda c: -c.count)
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
        archived=one.facet != "kind",
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


def active_filters(params: SearchParams, links: Links, labels: Labels) -> tuple[Chip, ...]:
    """Build a chip for each chosen value, which leads to the search without it."""
    chips = [
        Chip(
            kind=facet_label(one.facet),
            text=kind_label(value) if one.facet == "kind" else labels(one.facet, value),
            href=links.search(params.toggled(one.facet, value)),
            archived=one.facet != "kind",
        )
        for one in FILTERS
        for value in params.chosen(one.facet)
    ]
    dates = (
        (params.start, _("ab"), params.since, replace(params, since="", page=1)),
        (params.end, _("bis"), params.until, replace(params, until="", page=1)),
    )
    chips += [
        Chip(kind=kind, text=typed, href=links.search(without), archived=False)
        for day, kind, typed, without in dates
        if day
    ]
    return tuple(chips)
