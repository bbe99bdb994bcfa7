"""Dates as readers type them into a form: a day, a month or a year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from babel.dates import get_month_names

_YEAR = re.compile(r"(\d{4})")
_MONTH = re.compile(r"(?:(\d{1,2})\s*[./]\s*(\d{4})|(\d{4})-(\d{1,2}))")
_DAY = re.compile(r"(?:(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))")
_NAMED = re.compile(r"(?:(\d{1,2})\.?\s+)?([^\W\d_]+)\.?\s+(\d{4})")


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a date may mean, both included."""

    start: date
    end: date


def read_span(typed: str) -> Span | None:
    """Read a day, a month or a year; return None for anything else.

    >>> read_span("2015")
    Span(start=datetime.date(2015, 1, 1), end=datetime.date(2015, 12, 31))
    >>> read_span("März 2015").end
    datetime.date(2015, 3, 31)
    >>> read_span("12.03.2015").start
    datetime.date(2015, 3, 12)
    >>> read_span("31.02.2015") is None
    True
    """
    year, month, day = _parts(typed.strip())
    try:
        return _span(year, month, day) if year else None
    except (ValueError, calendar.IllegalMonthError):
        return None


def _parts(typed: str) -> tuple[int, int, int]:
    """Return year, month and day; 0 for a part that was not typed."""
    if found := _YEAR.fullmatch(typed):
        return int(found[1]), 0, 0
    if found := _DAY.fullmatch(typed):
        d, m, y, iso_y, iso_m, iso_d = found.groups()
        return int(y or iso_y), int(m or iso_m), int(d or iso_d)
    if found := _MONTH.fullmatch(typed):
        m, y, iso_y, iso_m = found.groups()
        return int(y or iso_y), int(m or iso_m) or -1, 0
    if (found := _NAMED.fullmatch(typed)) and (month := _MONTHS.get(found[2].casefold())):
        return int(found[3]), month, int(found[1] or 0)
    return 0, 0, 0


def _span(year: int, month: int, day: int) -> Span:
    if not month:
        return Span(date(year, 1, 1), date(year, 12, 31))
    if not day:
        last = calendar.monthrange(year, month)[1]
        return Span(date(year, month, 1), date(year, month, last))
    return Span(date(year, month, day), date(year, month, day))


def _month_numbers() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in ("de", "de_AT", "en"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=language).items():
                names[name.casefold().rstrip(".")] = number
    return names


_MONTHS = _month_numbers()
