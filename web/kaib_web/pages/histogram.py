"""Reports per year as bars, each a link that narrows the search."""

from collections.abc import Iterable
from dataclasses import replace

from kaib_search.model.results import LabelledBucket
from kaib_web.links import Links
from kaib_web.pages.parts import Bar, Histogram
from kaib_web.params import SearchParams

MOST_BARS = 22
"""More would be too narrow for a finger on a small tablet."""


def histogram(
    buckets: Iterable[LabelledBucket],
    total: int,
    params: SearchParams,
    links: Links,
    most_bars: int = MOST_BARS,
) -> Histogram | None:
    """Draw the years of a search; None where fewer than two can be told apart."""
    counts = {int(b.value): b.count for b in buckets if b.value.isdigit()}
    if len(counts) < 2:
        return None
    first, last = min(counts), max(counts)
    width = next(w for w in (1, 5, 10, 50, 100) if (last // w - first // w) < most_bars)
    undated = 0 if params.chosen("year") else max(0, total - sum(counts.values()))
    starts = range(first // width * width, last + 1, width)
    most = max(sum(counts.get(y, 0) for y in range(s, s + width)) for s in starts)
    return Histogram(
        bars=tuple(_bar(start, width, counts, most, params, links) for start in starts),
        undated=undated,
    )


def _bar(
    start: int, width: int, counts: dict[int, int], most: int, params: SearchParams, links: Links
) -> Bar:
    years = range(start, start + width)
    count = sum(counts.get(year, 0) for year in years)
    single = width == 1
    target = (
        params.toggled("year", str(start))
        if single
        else replace(params, since=str(start), until=str(years[-1]), page=1)
    )
    return Bar(
        label=str(start) if single else f"{start}–{years[-1]}",
        short=f"{start % 100:02d}" if single else str(start),
        count=count,
        height=round(100 * count / most, 1) if count else 0,
        href=links.search(target) if count else "",
        chosen=str(start) in params.chosen("year") if single else params.since == str(start),
    )
