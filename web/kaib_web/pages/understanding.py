"""How a query was understood, and other ways to ask."""

from dataclasses import dataclass, replace

from flask_babel import gettext as _

from kaib_search.model.queries import Understood
from kaib_search.model.results import WayOut
from kaib_web.links import Links
from kaib_web.pages.facets import Labels
from kaib_web.pages.labels import facet_label, repair_label
from kaib_web.pages.parts import Counted
from kaib_web.params import SearchParams


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


def reading_of(understood: Understood, params: SearchParams, links: Links) -> Reading:
    """Say how the query was understood, and link what can be taken off."""
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


def way_out(way: WayOut, params: SearchParams, links: Links, labels: Labels) -> Counted:
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
