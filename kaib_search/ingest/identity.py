"""Decide whether two readings show the same meeting: from what they say, not from their address."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal
from urllib.parse import urlsplit

from kaib_search.ingest.likeness import (
    Sketch,
    clock_times,
    ordinals,
    overlap,
    sketch,
    telling_words,
    titles_differ,
    words_of,
)
from kaib_search.model.reports import MeetingDate, Report, Status

Agreement = Literal["same", "open", "different"]

SHORT = 25
"""A text of fewer words proves nothing by being alike, and nothing by being unlike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What is kept of a report while readings are compared.

    days        first and last day that the date may mean, None without a year
    sure        the days were read, not inferred
    month_day   "07-01" where a day was read, with or without a year
    captures    source and digest of each page that shows it
    paths, sites    address without host, and the end of the host, of each capture
    """

    id: str
    title: str
    series: str
    number: str
    status: Status
    days: tuple[date, date] | None
    sure: bool
    month_day: str
    sketch: Sketch
    captures: frozenset[tuple[str, str]]
    paths: frozenset[str]
    sites: frozenset[str]


def reading_of(report: Report) -> Reading:
    """Reduce a report to what tells it from others."""
    urls = [urlsplit(capture.url) for capture in report.captures if capture.url]
    days, sure = _days_of(report.date)
    return Reading(
        id=report.id,
        title=report.title,
        series="".join(words_of(report.series or "")),
        number=_number_of(report.number),
        status=report.status,
        days=days,
        sure=sure,
        month_day=_month_day(report.date),
        sketch=sketch(paragraph.text for paragraph in report.paragraphs),
        captures=frozenset((capture.source, capture.sha256) for capture in report.captures),
        paths=frozenset(url.path for url in urls),
        sites=frozenset(".".join((url.hostname or "").split(".")[-2:]) for url in urls),
    )


def same_meeting(one: Reading, other: Reading, likeness: float) -> bool:
    """Decide whether two readings show the same meeting; likeness is the overlap of their texts."""
    if one.captures & other.captures:
        return _teaser_of(one, other, likeness)
    if not _same_site(one, other):
        return likeness >= 0.5 and _words(one, other) >= 12 and not _parted(one, other)
    agreement = dates_agree(one, other)
    if agreement == "different":
        return _date_corrected(one, other, likeness)
    if _parted(one, other):
        return agreement == "same" and _words(one, other) >= 40 and likeness >= 0.8
    if titles_differ(telling_words(one.title), telling_words(other.title)):
        return _words(one, other) >= 20 and likeness >= 0.6
    if agreement == "same":
        return _same_day(one, other, likeness)
    return _undated(one, other, likeness)


def apart(one: Reading, other: Reading) -> bool:
    """Tell whether two readings can never be one meeting, whatever joins them to a third."""
    likeness = overlap(one.sketch, other.sketch)
    if one.captures & other.captures:
        return not _teaser_of(one, other, likeness)
    if likeness >= 0.5 and _words(one, other) >= SHORT:
        return False
    return (
        dates_agree(one, other) == "different"
        or _parted(one, other)
        or _two_accounts(one, other, likeness)
        or titles_differ(telling_words(one.title), telling_words(other.title))
    )


def dates_agree(one: Reading, other: Reading) -> Agreement:
    """Compare the days that two readings may mean."""
    if one.month_day and other.month_day and one.month_day != other.month_day:
        return "same" if _ranges_meet(one, other) else "different"
    if one.days is None or other.days is None:
        return "open"
    if not _ranges_meet(one, other):
        # An inferred year may be wrong, a year that was read is not.
        return "different" if one.sure and other.sure else "open"
    exact = all(
        (reading.days[1] - reading.days[0]).days < 7 for reading in (one, other) if reading.days
    )
    return "same" if exact else "open"


def _same_day(one: Reading, other: Reading, likeness: float) -> bool:
    """Decide on two readings of one day that nothing parts."""
    if _two_accounts(one, other, likeness):
        return False
    if "".join(words_of(one.title)) == "".join(words_of(other.title)):
        return True
    if likeness >= 0.3 or (one.series and one.series == other.series):
        return True
    shared = telling_words(one.title) & telling_words(other.title)
    return bool(shared) or (_words(one, other) < SHORT and not (one.series and other.series))


def _two_accounts(one: Reading, other: Reading, likeness: float) -> bool:
    """Tell whether two pages tell of one day at length and have nothing in common."""
    return (
        one.status == other.status == "held"
        and _words(one, other) >= 60
        and likeness < 0.1
        and not one.paths & other.paths
    )


def _undated(one: Reading, other: Reading, likeness: float) -> bool:
    """Decide on two readings of which at least one has no full date."""
    if likeness >= 0.5 and _words(one, other) >= 20:
        return True
    same_title = words_of(one.title) == words_of(other.title)
    return same_title and likeness >= 0.3 and len(telling_words(one.title)) >= 2


def _date_corrected(one: Reading, other: Reading, likeness: float) -> bool:
    """Tell whether a page was corrected in nothing but the day of the meeting."""
    return (
        bool(one.paths & other.paths)
        and _words(one, other) >= 60
        and likeness >= 0.9
        and "announced" not in (one.status, other.status)
        and not _parted(one, other)
    )


def _teaser_of(one: Reading, other: Reading, likeness: float) -> bool:
    """Tell whether a page shows one report twice: whole, and its beginning in a list."""
    return (
        words_of(one.title) == words_of(other.title)
        and dates_agree(one, other) != "different"
        and likeness >= 0.8
        and min(one.sketch.words, other.sketch.words) >= 8
    )


def _parted(one: Reading, other: Reading) -> bool:
    """Tell whether series, number or time of day say that these are two meetings."""
    if one.series and other.series and _series_differ(one.series, other.series):
        return True
    if one.number and other.number and one.number != other.number:
        return True
    times = clock_times(one.title), clock_times(other.title)
    counts = ordinals(one.title), ordinals(other.title)
    return any(left and right and not left & right for left, right in (times, counts))


def _series_differ(one: str, other: str) -> bool:
    return one not in other and other not in one


def _same_site(one: Reading, other: Reading) -> bool:
    return not one.sites or not other.sites or bool(one.sites & other.sites)


def _words(one: Reading, other: Reading) -> int:
    return min(one.sketch.words, other.sketch.words)


def _ranges_meet(one: Reading, other: Reading) -> bool:
    if one.days is None or other.days is None:
        return False
    return one.days[0] <= other.days[1] and other.days[0] <= one.days[1]


def _number_of(number: str | None) -> str:
    """Give the number of a meeting as digits, "" where it is told in words."""
    digits = re.match(r"\s*(\d+)\s*\.?\s*$", number or "")
    return digits[1] if digits else ""


def _month_day(when: MeetingDate) -> str:
    """Give month and day of a date that was read to the day, "" for ranges and coarser dates."""
    start = when.start or ""
    if when.end and when.end != start:
        return ""
    return start[-5:] if re.fullmatch(r"(\d{4}|-)-\d\d-\d\d", start) else ""


def _days_of(when: MeetingDate) -> tuple[tuple[date, date] | None, bool]:
    """Give first and last day that a date may mean, and whether it was read."""
    if when.start and not when.start.startswith("--"):
        first, last = _bounds(when.start), _bounds(when.end or when.start)
        if first and last:
            return (first[0], max(last[1], first[0])), True
    if when.inferred:
        first, last = _bounds(when.inferred.start), _bounds(when.inferred.end)
        if first and last:
            return (first[0], max(last[1], first[0])), False
    return None, False


def _bounds(iso: str) -> tuple[date, date] | None:
    """Give first and last day of "2016-11-28", "2016-11" or "2016"."""
    parts = (
        [int(part) for part in iso.split("-")] if re.fullmatch(r"\d{4}(-\d\d){0,2}", iso) else []
    )
    if not parts:
        return None
    year, month, day = [*parts, 0, 0][:3]
    try:
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None
