"""The filters of a search: their names in the index, in addresses and in the interface."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filter:
    """A facet of the index with the parameter that chooses its values.

    shown   whether the results page offers it; others act where a page links to them
    """

    facet: str
    param: str
    api: str
    shown: bool = True


FILTERS = (
    Filter("year", "jahr", "year"),
    Filter("topic", "thema", "topic"),
    Filter("speaker", "person", "speaker"),
    Filter("person", "genannt", "person", shown=False),
    Filter("place", "ort", "place"),
    Filter("organisation", "organisation", "organisation"),
    Filter("kind", "art", "kind"),
    Filter("series", "reihe", "series"),
)

BY_FACET = {one.facet: one for one in FILTERS}
BY_PARAM = {one.param: one for one in FILTERS}
