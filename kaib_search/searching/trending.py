"""How many reports of each year name what was asked for."""

from dataclasses import dataclass, replace

from kaib_search.model.results import Bucket
from kaib_search.model.searches import TypedSearch
from kaib_search.searching.opened import Opened
from kaib_search.searching.requests import ask


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One year: how many of its reports match, how many there are."""

    year: int
    matching: int
    reports: int

    @property
    def share(self) -> float:
        """The share of the year's reports that match."""
        return self.matching / self.reports if self.reports else 0.0


def trend(call: TypedSearch, index: Opened) -> tuple[TrendRow, ...]:
    """Count the matching reports of each year against all reports of it, under the same filters.

    Years without a report stand between the others with zeros; reports without a year are left out.
    """
    matching = _years(call, index)
    reports = _years(replace(call, text="", match="all"), index)
    if not reports:
        return ()
    return tuple(
        TrendRow(year, matching.get(year, 0), reports.get(year, 0))
        for year in range(min(reports), max(reports) + 1)
    )


def _years(call: TypedSearch, index: Opened) -> dict[int, int]:
    request = ask(replace(call, offset=0, limit=0), index).request
    buckets: tuple[Bucket, ...] = index.searcher.search(request).facets.get("year", ())
    return {int(bucket.value): bucket.count for bucket in buckets if bucket.value.isdigit()}
