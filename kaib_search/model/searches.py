"""What comes in from a search form, a command line or the API, before the text is parsed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kaib_search.model.queries import Match, Sort


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedSearch:
    """A search as it was typed and clicked together.

    filters   facet → chosen values; OR inside a facet, AND across
    plain     typed words whose synonyms the reader took off ("*" for all)
    """

    text: str = ""
    match: Match = "all"
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    sort: Sort = "relevance"
    offset: int = 0
    limit: int = 20
    plain: tuple[str, ...] = ()
