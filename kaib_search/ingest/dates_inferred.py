"""Infer what a report's date leaves open, each time with the reason; without a solid one it stays open."""

import calendar
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kaib_search.ingest.dates import DateWords, Moment, find_dates
from kaib_search.ingest.dates_meeting import moment_of
from kaib_search.model.reports import InferredDate, MeetingDate

_MONTHS_EN = [*calendar.month_name]
_DAYS_EN = [*calendar.day_name]
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_NEARBY = timedelta(days=120)
_HABIT_SHARE = 0.6
_STATE = re.compile(r"\b(?:stand|änderung|aktualisierung|aktualisiert|geändert|bearbeitet|datum)\b", re.IGNORECASE)
_LONGEST_YEAR_HEADING = 80
_NO_YEAR_HEADING = re.compile(
    r"\b(?:seit|ab|bis|agenda|vision|strategie|konzept|programm|wahl|gegründet|fassung|stand|plan)\b|©", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Undated:
    """What is known around one date: its words, the stamp beside it, years that headings name."""

    date: MeetingDate
    words: DateWords | None
    title: str
    context: tuple[str, ...]
    published: date | None
    announced: bool = False


def stamp_day(texts: Sequence[str]) -> date | None:
    """Return the day that a publication stamp or dateline names."""
    for text in texts:
        for words in find_dates(text):
            day = words.first.as_day()
            if day is not None:
                return day
    return None


def page_day(texts: Sequence[str]) -> date | None:
    """Return the day of which the page says it is: "Stand: …", "Letzte Änderung: …"."""
    for text in texts:
        for key in _STATE.finditer(text):
            for words in find_dates(text[key.end() : key.end() + 60]):
                if (day := words.first.as_day()) is not None:
                    return day
    return None


def infer_dates(
    dates: Sequence[Undated], captured: date | None, stated: date | None, address: str | None
) -> list[MeetingDate]:
    """Infer the open parts of the dates of one page, whose reports stand in page order."""
    limit = captured or stated
    # An address speaks of the one report that its page shows.
    own_address = address if len(dates) == 1 else None
    done = [_by_itself(each, own_address, limit) for each in dates]
    for number, each in enumerate(dates):
        if done[number].inferred is None and (done[number].start or "").startswith("--"):
            near = _by_page_day(each, stated) if each.announced else None
            done[number] = near or _by_neighbours(each, number, done, limit, stated)
    return done


def _by_itself(each: Undated, address: str | None, limit: date | None) -> MeetingDate:
    """Infer from the report alone: a relative day, a year in its heading or over it, a stamp."""
    if each.words is not None and each.words.relative is not None:
        return _relative(each)
    start = each.date.start
    if start is None:
        return _by_address(each.date, address)
    if not start.startswith("--"):
        return each.date
    return _by_heading(each) or _by_stamp(each) or _by_address_year(each, address, limit) or each.date


def _relative(each: Undated) -> MeetingDate:
    """Count back from the day of publication."""
    words, published = each.words, each.published
    if words is None or published is None or words.relative is None:
        return each.date
    source = f"the text of {_english(published)}"
    if words.relative.isdigit():
        day = published - timedelta(days=int(words.relative))
        if words.weekday is not None and day.weekday() != words.weekday:
            return each.date
        return _with(each.date, day, day, f'{source} says "{words.surface.strip()}"')
    if words.weekday is None:
        return each.date
    ahead = words.relative == "weekday-next" or each.announced
    last = _weekday_near(published, words.until if words.until is not None else words.weekday, ahead=ahead)
    first = last
    while words.until is not None and first.weekday() != words.weekday:
        first -= timedelta(days=1)
    order = "after" if ahead else "before"
    return _with(each.date, first, last, f"the {_DAYS_EN[words.weekday]} on or {order} {source}")


def _weekday_near(day: date, weekday: int, *, ahead: bool) -> date:
    step = timedelta(days=1 if ahead else -1)
    while day.weekday() != weekday:
        day += step
    return day


def _by_heading(each: Undated) -> MeetingDate | None:
    """Take the year that the report's own heading names, or the headings over it."""
    own = _only_year(each.title)
    if own is not None:
        return _with_year(each, own, f'the heading says {own}: "{each.title}"')
    for heading in each.context:
        year = _only_year(heading)
        if year is not None and len(heading) <= _LONGEST_YEAR_HEADING and not _NO_YEAR_HEADING.search(heading):
            return _with_year(each, year, f'it stands under the heading "{heading}"')
    return None


def _by_address_year(each: Undated, address: str | None, limit: date | None) -> MeetingDate | None:
    """Take the year that the page's address names as a part of its own ("/aktuelles/2018/runde.html")."""
    found = re.search(r"/((?:19|20)\d\d)(?:[/-](?:0[1-9]|1[0-2]))?(?:[/-]|$)", address or "")
    day = _day(each.date.start, int(found[1])) if found else None
    if found is None or day is None or (limit is not None and day > limit) or not _weekday_fits(each, day):
        return None
    return _with_year(each, int(found[1]), f"the address of the page names the year {found[1]}")


def _only_year(text: str) -> int | None:
    years = {int(year) for year in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


def _by_stamp(each: Undated) -> MeetingDate | None:
    """Take the year that brings the day nearest before its publication (after it, if announced)."""
    if each.published is None:
        return None
    days = [day for year in (-1, 0, 1) if (day := _day(each.date.start, each.published.year + year))]
    if each.announced:
        near = [day for day in days if timedelta(0) <= day - each.published <= _NEARBY]
    else:
        near = [day for day in days if timedelta(0) <= each.published - day <= _NEARBY]
    if len(near) != 1 or not _weekday_fits(each, near[0]):
        return None
    side = "after" if each.announced else "before"
    return _with_year(each, near[0].year, f"the last such day {side} the publication on {_english(each.published)}"
                      if side == "before" else f"the first such day after the publication on {_english(each.published)}")  # fmt: skip


def _by_neighbours(
    each: Undated, number: int, done: Sequence[MeetingDate], limit: date | None, stated: date | None
) -> MeetingDate:
    """Infer the year from the order of the page."""
    above = next((day for date_ in reversed(done[:number]) if (day := _known(date_))), None)
    below = next((day for date_ in done[number + 1 :] if (day := _known(date_))), None)
    descending = _descending([day for date_ in done if (day := _known(date_))], above, below, limit)
    if descending is None:
        return _by_page_day(each, stated) or each.date
    newest, oldest = (above, below) if descending else (below, above)
    capped = newest is None and limit is not None and not each.announced
    upper = limit if capped else newest
    if upper is None or oldest is None:
        return _by_rhythm(each, done, newest, oldest)
    years = [year for year in range(oldest.year, upper.year + 1)
             if (day := _day(each.date.start, year)) and oldest <= day <= upper and _weekday_fits(each, day)]  # fmt: skip
    if len(years) != 1:
        return each.date
    day = _day(each.date.start, years[0])
    bound = f"the capture of {_english(upper)}" if capped else f"the report of {_english(upper)}"
    reason = f"between the report of {_english(oldest)} and {bound} on a page in {'reverse ' * descending}order of time"
    return _with_year(each, years[0], reason + _habit(day, done))


def _by_page_day(each: Undated, stated: date | None) -> MeetingDate | None:
    """Take the year of the page's own date where the day lies close to it."""
    return None if stated is None else _by_stamp(replace(each, published=stated))


def _by_rhythm(
    each: Undated, done: Sequence[MeetingDate], newest: date | None, oldest: date | None
) -> MeetingDate:
    """Take the year that lies next to the one known neighbour, where the meetings follow close on each other."""
    known = sorted(day for date_ in done if (day := _known(date_)))
    gaps = [later - earlier for earlier, later in zip(known, known[1:], strict=False)]
    neighbour = newest or oldest
    if neighbour is None:
        return each.date
    widest = max(gaps, default=timedelta(days=100))
    days = [day for shift in (-1, 0, 1) if (day := _day(each.date.start, neighbour.year + shift))]
    days = [day for day in days if (day <= neighbour if newest else day >= neighbour) and _weekday_fits(each, day)]
    near = [day for day in days if abs(day - neighbour) <= min(widest * 1.5, timedelta(days=300))]
    if len(near) != 1:
        return each.date
    side = "below" if newest else "above"
    reason = f"next to the report of {_english(neighbour)} {side} it on the page, at a distance usual there"
    return _with_year(each, near[0].year, reason + _habit(near[0], done))


def _descending(
    known: Sequence[date], above: date | None, below: date | None, limit: date | None
) -> bool | None:
    """Tell whether the page goes from the newest down; None where its order is unknown or broken."""
    steps = [later < earlier for earlier, later in zip(known, known[1:], strict=False)]
    if steps:
        down = sum(steps) / len(steps)
        return True if down >= 0.8 else False if down <= 0.2 else None
    # One neighbour alone: below it a page goes on with older reports far more often than not.
    if (above is None) != (below is None) and (above or limit):
        return True
    return None


def _known(when: MeetingDate) -> date | None:
    best = moment_of(when.best)
    if not best.year or not best.month:
        return None
    return _safe(best.year, best.month, best.day or 15)


def _habit(day: date | None, done: Sequence[MeetingDate]) -> str:
    """Say so where the day falls on the weekday of most meetings of the page."""
    days = [moment.as_day() for date_ in done if (moment := moment_of(date_.best)).day]
    counted = Counter(other.weekday() for other in days if other is not None)
    if day is None or counted.total() < 3:
        return ""
    weekday, times = counted.most_common(1)[0]
    if day.weekday() == weekday and times >= counted.total() * _HABIT_SHARE:
        return f"; it was a {_DAYS_EN[weekday]}, like most meetings there"
    return ""


def _by_address(when: MeetingDate, address: str | None) -> MeetingDate:
    """Take the day that the page's address gives its meeting ("…/sitzung-2014-03-12.html")."""
    found = re.search(
        r"(?:sitzung|protokoll|niederschrift|treffen|konferenz|tagung)[\w-]*?[-_/]((?:19|20)\d\d)[-_]?(\d\d)[-_]?(\d\d)(?!\d)",
        address or "",
        re.IGNORECASE,
    )
    day = _safe(int(found[1]), int(found[2]), int(found[3])) if found else None
    if found is None or day is None or when.precision != "none":
        return when
    return replace(
        _with(when, day, day, f"the address of the page ends in {found.group()}"),
        where="address",
        evidence=found.group(),
    )


def _weekday_fits(each: Undated, day: date) -> bool:
    return each.words is None or each.words.weekday is None or each.words.weekday == day.weekday()


def _day(start: str | None, year: int) -> date | None:
    """Give the day of a date without year in a year; the middle of a month without day."""
    moment = moment_of(start)
    return _safe(year, moment.month, moment.day or 15) if moment.month else None


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_year(each: Undated, year: int, reason: str) -> MeetingDate:
    first, last = moment_of(each.date.start), moment_of(each.date.end)
    last_year = year + (last.month < first.month)
    day = Moment(year, first.month, first.day).as_day() if first.day else None
    if each.words is not None and each.words.weekday is not None and day and day.weekday() == each.words.weekday:
        reason += f"; {day.day} {_MONTHS_EN[day.month]} {year} was a {_DAYS_EN[day.weekday()]}"
    return replace(
        each.date,
        inferred=InferredDate(
            start=Moment(year, first.month, first.day).iso or "",
            end=Moment(last_year, last.month, last.day).iso or "",
            reason=reason,
        ),
    )


def _with(when: MeetingDate, first: date, last: date, reason: str) -> MeetingDate:
    return replace(when, inferred=InferredDate(start=first.isoformat(), end=last.isoformat(), reason=reason))


def _english(day: date) -> str:
    return f"{day.day} {_MONTHS_EN[day.month]} {day.year}"
