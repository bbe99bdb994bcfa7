"""The share of reports that a search finds, year by year."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kaib_search.searching import TrendRow
from kaib_web.links import Links
from kaib_web.params import SearchParams


@dataclass(frozen=True, slots=True, kw_only=True)
class YearView:
    """One year: its reports, those that match, and the share in per cent."""

    year: int
    matching: int
    reports: int
    share: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendView:
    """The years of a search."""

    query: str
    years: tuple[YearView, ...]
    results: str
    file: str


def trend_view(rows: Iterable[TrendRow], params: SearchParams, links: Links) -> TrendView:
    """Build the page from the numbers of each year."""
    plain = replace(params, page=1)
    return TrendView(
        query=params.text,
        years=tuple(
            YearView(
                year=row.year,
                matching=row.matching,
                reports=row.reports,
                share=round(100 * row.share),
                href=links.search(plain.only("year", str(row.year))) if row.matching else "",
            )
            for row in rows
        ),
        results=links.search(plain),
        file=links.trend(plain, "csv"),
    )
