"""German dates in a query: days, months, seasons, quarters, years and spans of them."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kaib_search.query.datewords import MONTH_NAMES, MONTHS, SEASONS

_YEAR = r"(?:19|20)\d\d"
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_SEASON = "|".join(sorted(SEASONS, key=len, reverse=True))
_DAY_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"

ONE = re.compile(
    rf"""(?:(?:(?:am|vom|den|dem|im|in|des)\s+)*)
    (?:(?P<iso>{_YEAR}-\d\d(?:-\d\d)?)
    |(?P<day>{_DAY_NUMBER})\.\s?(?P<month>{_MONTH_NUMBER})\.\s?(?P<year>{_YEAR})
    |(?:(?P<day_of>{_DAY_NUMBER})\.?\s?)?(?P<name>{_MONTH})\.?\s(?P<year_of>{_YEAR})
    |(?P<season>{_SEASON})\s(?P<year_in>{_YEAR})(?:\s?[/–-]\s?(?P<next>\d\d(?:\d\d)?))?
    |(?:(?P<part>[1-4])\.\s?(?P<unit>quartal|halbjahr)|(?P<q>q[1-4]))(?:\sdes\sjahres)?\s(?P<year_with>{_YEAR})
    |(?P<month_only>{_MONTH_NUMBER})[./]\s?(?P<year_only>{_YEAR})
    |(?:jahre?s?\s)?(?P<year_alone>{_YEAR}))
    (?![\w/*]|[.,:]\w|-(?!{_YEAR}(?!\w))\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_MONTHS_ONLY = re.compile(
    rf"(?:von\s+)?(?P<first>{_MONTH})\.?\s*(?:bis|–|-)\s*(?P<last>{_MONTH})\.?\s(?P<year>{_YEAR})(?!\w)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\s*(?:\.\.\.?|…|–|—|-(?=\s?\d)|(?:bis|to|until)\s+(?:zum\s+)?)\s*", re.IGNORECASE
)
_AND = re.compile(r"\s+(?:und|and)\s+(?:dem\s+)?", re.IGNORECASE)
_FROM = re.compile(r"(?:von|vom|from)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:zwischen|between)\s+(?:dem\s+)?", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:(?P<since>seit|ab|since)|(?P<after>nach|after)|(?P<before>vor|before)|(?P<until>bis|until))"
    r"\s+(?:(?:dem|zum)\s+)?",
    re.IGNORECASE,
)
_DOTS = re.compile(r"(?:\.\.\.?|…)\s?")


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a date may mean, both included; None is open."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Found:
    """A date read at some place of a text.

    spans     the days it may mean; one of them will do
    mentions  how a text may name it: one of these, each a group of phrases that all stand there
    stop      where reading ended
    """

    spans: tuple[Span, ...]
    mentions: tuple[tuple[str, ...], ...]
    stop: int


def read_date(text: str, position: int = 0) -> Found | None:
    """Read a date or a span of dates that begins at the position.

    >>> read_date("März 2015").spans
    (Span(start=datetime.date(2015, 3, 1), end=datetime.date(2015, 3, 31)),)
    >>> read_date("von 2012 bis 2014").spans
    (Span(start=datetime.date(2012, 1, 1), end=datetime.date(2014, 12, 31)),)
    >>> read_date("31.02.2015") is None
    True
    """
    return (
        _read_months(text, position)
        or _read_from_to(text, position)
        or _read_open(text, position)
        or _read_one(text, position)
    )


def read_value(text: str, position: int = 0) -> Found | None:
    """Read the value of a date field, where a span may also begin or end with dots ("..2014")."""
    if dots := _DOTS.match(text, position):
        last = _read_one(text, dots.end())
        return last and Found((Span(None, last.spans[-1].end),), (), last.stop)
    found = read_date(text, position)
    if found is None or len(found.spans) != 1:
        return found
    if dots := _DOTS.match(text, found.stop):
        return Found((Span(found.spans[0].start, None),), (), dots.end())
    return found


def _read_months(text: str, position: int) -> Found | None:
    """Read "März bis Mai 2015"."""
    found = _MONTHS_ONLY.match(text, position)
    if found is None:
        return None
    year = int(found["year"])
    first, last = MONTHS[found["first"].casefold()], MONTHS[found["last"].casefold()]
    if first >= last:
        return None
    span = Span(_first(year, first), _last(year, last))
    return Found((span,), ((found.group().strip(),),), found.end())


def _read_from_to(text: str, position: int) -> Found | None:
    """Read "von 2012 bis 2014", "2012-2014", "zwischen März 2015 und Mai 2016"."""
    between = _BETWEEN.match(text, position)
    opening = between or _FROM.match(text, position)
    first = _read_one(text, opening.end() if opening else position)
    if first is None:
        return None
    link = (_AND if between else _UNTIL).match(text, first.stop)
    last = _read_one(text, link.end()) if link else None
    if last is None:
        return None
    start, end = first.spans[0].start, last.spans[-1].end
    if start is None or end is None or start > end:
        return None
    both = tuple(one + two for one in first.mentions[:1] for two in last.mentions[:1])
    return Found((Span(start, end),), both, last.stop)


def _read_open(text: str, position: int) -> Found | None:
    """Read "seit 2015", "vor dem 12.03.2015", "bis Mai 2014"."""
    opening = _OPEN.match(text, position)
    one = _read_one(text, opening.end()) if opening else None
    if opening is None or one is None:
        return None
    first, last = one.spans[0].start, one.spans[-1].end
    if first is None or last is None:
        return None
    if opening["since"]:
        span = Span(first, None)
    elif opening["after"]:
        span = Span(last + timedelta(days=1), None)
    elif opening["before"]:
        span = Span(None, first - timedelta(days=1))
    else:
        span = Span(None, last)
    return Found((span,), one.mentions, one.stop)


def _read_one(text: str, position: int) -> Found | None:
    """Read one day, month, season, quarter or year."""
    found = ONE.match(text, position)
    if found is None:
        return None
    try:
        return _meaning(found)
    except ValueError:  # the 31st of February is a number, not a day
        return None


def _meaning(found: re.Match[str]) -> Found:
    """Turn a match into days and ways to name them."""
    given = {name: value for name, value in found.groupdict().items() if value}
    stop = found.end()
    if "iso" in given:
        year, month, *day = (int(part) for part in given["iso"].split("-"))
        return _day(year, month, day[0], stop) if day else _month(year, month, stop)
    if "year" in given:
        return _day(int(given["year"]), int(given["month"]), int(given["day"]), stop)
    if "year_of" in given:
        year, month = int(given["year_of"]), MONTHS[given["name"].casefold()]
        return (
            _day(year, month, int(given["day_of"]), stop)
            if "day_of" in given
            else _month(year, month, stop)
        )
    if "season" in given:
        return _season(given, stop)
    if "year_with" in given:
        return _quarter(given, stop)
    if "year_only" in given:
        named = _month(int(given["year_only"]), int(given["month_only"]), stop)
        return _or_number(named, found.string[found.start("month_only") : stop])
    year = int(given["year_alone"])
    return Found((Span(_first(year, 1), _last(year, 12)),), ((str(year),),), stop)


def _or_number(month: Found, typed: str) -> Found:
    """Let "4/2013" be the number of a decision just as well."""
    if "/" not in typed:
        return month
    return replace(month, mentions=(*month.mentions, ("".join(typed.split()),)))


def _day(year: int, month: int, day: int, stop: int) -> Found:
    on = date(year, month, day)
    # The analyzer gives "12. März 2015" and "12.03.2015" the same number.
    return Found((Span(on, on),), ((f"{day}. {MONTH_NAMES[month - 1]} {year}",),), stop)


def _month(year: int, month: int, stop: int) -> Found:
    span = Span(_first(year, month), _last(year, month))
    return Found((span,), ((f"{MONTH_NAMES[month - 1]} {year}",),), stop)


def _season(given: dict[str, str], stop: int) -> Found:
    """Give the months of a season; a winter may begin or end in its year."""
    name, year = given["season"], int(given["year_in"])
    first, last = SEASONS[name.casefold()]
    over = f"/{given['next']}" if "next" in given else ""
    named = ((f"{name} {year}{over}",),)
    if first <= last:
        return Found((Span(_first(year, first), _last(year, last)),), named, stop)
    begins = Span(_first(year, first), _last(year + 1, last))
    if over:
        return Found((begins,), named, stop)
    return Found((Span(_first(year, 1), _last(year, last)), begins), named, stop)


def _quarter(given: dict[str, str], stop: int) -> Found:
    """Give the months of a quarter or of half a year."""
    year = int(given["year_with"])
    number = int(given["part"] if "part" in given else given["q"][1:])
    long = 6 if given.get("unit", "").casefold() == "halbjahr" else 3
    last = number * long
    if last > 12:
        raise ValueError("a year has two halves")
    unit = "Halbjahr" if long == 6 else "Quartal"
    span = Span(_first(year, last - long + 1), _last(year, last))
    return Found((span,), ((f"{number}. {unit} {year}",),), stop)


def _first(year: int, month: int) -> date:
    return date(year, month, 1)


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
