"""The parameters of a search address: read, checked, written back in one order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, Protocol

from kaib_search.model.queries import Match, Sort
from kaib_search.model.searches import TypedSearch
from kaib_web.dates import Span, read_span
from kaib_web.filters import FILTERS

Grouping = Literal["", "person"]

SORTS: Mapping[str, Sort] = {"relevanz": "relevance", "neu": "newest", "alt": "oldest"}
FIRST_SIZE = 20


class Arguments(Protocol):
    """The parameters of a request."""

    def get(self, key: str, default: str) -> str:
        """Return the first value of a parameter."""

    def getlist(self, key: str) -> list[str]:
        """Return all values of a parameter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchParams:
    """A search as its address says it.

    since, until   as typed ("2015", "März 2015", "12.03.2015")
    plain          typed words whose synonyms were taken off
    """

    text: str = ""
    match: Match = "all"
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    since: str = ""
    until: str = ""
    sort: str = "relevanz"
    grouping: Grouping = ""
    size: int = FIRST_SIZE
    page: int = 1
    plain: tuple[str, ...] = ()

    @property
    def start(self) -> date | None:
        """The first day that may count."""
        span = read_span(self.since)
        return span.start if span else None

    @property
    def end(self) -> date | None:
        """The last day that may count."""
        span = read_span(self.until)
        return span.end if span else None

    @property
    def narrowed(self) -> bool:
        """Whether anything besides the text narrows the search."""
        return bool(any(self.filters.values()) or self.start or self.end)

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Write the parameters that differ from the plain case, always in the same order."""
        simple = [
            ("q", self.text, ""),
            ("match", self.match, "all"),
            *(
                (one.param, value, "")
                for one in FILTERS
                for value in self.filters.get(one.facet, ())
            ),
            ("von", self.since, ""),
            ("bis", self.until, ""),
            ("sort", self.sort, "relevanz"),
            ("gruppe", self.grouping, ""),
            *(("wortlaut", word, "") for word in self.plain),
            ("je", str(self.size), str(FIRST_SIZE)),
            ("seite", str(self.page), "1"),
        ]
        return tuple((name, value) for name, value, usual in simple if value != usual)

    def chosen(self, facet: str) -> tuple[str, ...]:
        """Return the chosen values of a facet."""
        return self.filters.get(facet, ())

    def toggled(self, facet: str, value: str) -> "SearchParams":
        """Choose a facet value, or take it off where it is chosen; go back to the first page."""
        now = self.chosen(facet)
        after = tuple(v for v in now if v != value) if value in now else (*now, value)
        return replace(self, filters=_tidy({**self.filters, facet: after}), page=1)

    def only(self, facet: str, *values: str) -> "SearchParams":
        """Choose these values of a facet and no others of it."""
        return replace(self, filters=_tidy({**self.filters, facet: values}), page=1)

    def unfiltered(self) -> "SearchParams":
        """Take every filter off."""
        return replace(self, filters={}, since="", until="", page=1)

    def typed(self, *, limit: int | None = None, offset: int | None = None) -> TypedSearch:
        """Return the search that the library answers."""
        size = self.size if limit is None else limit
        return TypedSearch(
            text=self.text,
            match=self.match,
            filters=dict(self.filters),
            start=self.start,
            end=self.end,
            sort=SORTS[self.sort],
            offset=(self.page - 1) * self.size if offset is None else offset,
            limit=size,
            plain=self.plain,
        )


def _tidy(filters: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {facet: tuple(sorted(set(values))) for facet, values in filters.items() if tuple(values)}


def read_params(args: Arguments, sizes: tuple[int, ...]) -> SearchParams:
    """Read a search from the parameters of a request; what is unknown is left out."""
    sort = args.get("sort", "relevanz")
    size = _number(args.get("je", ""), FIRST_SIZE)
    return SearchParams(
        text=_clean(args.get("q", "")),
        match="any" if args.get("match", "all") == "any" else "all",
        filters=_tidy({one.facet: _values(args.getlist(one.param)) for one in FILTERS}),
        since=_clean(args.get("von", "")),
        until=_clean(args.get("bis", "")),
        sort=sort if sort in SORTS else "relevanz",
        grouping="person" if args.get("gruppe", "") == "person" else "",
        size=size if size in sizes else FIRST_SIZE,
        page=max(1, _number(args.get("seite", ""), 1)),
        plain=tuple(sorted({_clean(word) for word in args.getlist("wortlaut") if _clean(word)})),
    )


def unread_dates(params: SearchParams) -> tuple[str, ...]:
    """Name the date parameters that could not be read as a date."""
    given: tuple[tuple[str, str], ...] = (("von", params.since), ("bis", params.until))
    return tuple(name for name, typed in given if typed and read_span(typed) is None)


def ends_before_it_starts(params: SearchParams) -> bool:
    """Tell whether the typed end lies before the typed start, so that nothing can be found."""
    return bool(params.start and params.end and params.end < params.start)


def span_of_years(first: int, last: int) -> Span:
    """Return the days of some years."""
    return Span(date(first, 1, 1), date(last, 12, 31))


def _values(given: Iterable[str]) -> list[str]:
    return [_clean(value) for value in given if _clean(value)]


def _clean(text: str) -> str:
    """Join white space and leave out what cannot be printed (NUL, line breaks, bidi overrides)."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else otherwise
