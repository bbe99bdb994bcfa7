"""Infer what a report's date leaves open, each time with the reason; without a solid one it stays open."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.dates_meeting import moment_of
from kaib_search.ingest.dates_order import KnownDays, NumberedDays, by_neighbours
from kaib_search.ingest.dates_undated import (
    WEEKDAYS,
    Undated,
    day_in,
    day_of,
    english,
    weekday_fits,
    with_days,
    with_year,
)
from kaib_search.model.reports import MeetingDate

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_NEARBY = timedelta(days=120)
_UNTIL_NEXT = timedelta(days=270)
_STATE = re.compile(
    r"\b(?:stand|änderung|aktualisierung|aktualisiert|geändert|bearbeitet|datum)\b", re.IGNORECASE
)
_ADDRESS_YEAR = re.compile(
    r"/((?:19|20)\d\d)(?:[/-](?:0[1-9]|1[0-2]))?(?:[/-]|$)"
    r"|(?:sitzung|protokoll|bericht|treffen|niederschrift)\w{0,3}[-_]((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_LONGEST_YEAR_HEADING = 80
_NO_YEAR_HEADING = re.compile(
    r"\b(?:seit|ab|bis|agenda|vision|strategie|konzept|programm|wahl|gegründet|fassung|stand|plan)\b|©",
    re.IGNORECASE,
)


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
    own_address = address if _speaks_for_all(address, dates) else None
    done = [_by_itself(each, own_address, limit) for each in dates]
    known, numbered = KnownDays(done), NumberedDays(dates, done)
    for number, each in enumerate(dates):
        if done[number].inferred is None and (done[number].start or "").startswith("--"):
            near = _by_page_day(each, stated) if each.announced else None
            done[number] = (
                near
                or numbered.infer(each)
                or by_neighbours(each, number, known, limit)
                or _by_page_day(each, stated)
                or each.when
            )
            known.add(number, done[number])
    return [_lasting(each, when) for each, when in zip(dates, done, strict=True)]


def _lasting(each: Undated, when: MeetingDate) -> MeetingDate:
    """Widen the one day of a meeting that is said to have lasted several."""
    before, after = each.lasted
    first, last = moment_of(when.best).as_day(), moment_of(_last(when)).as_day()
    if not (before or after) or first is None or first != last:
        return when
    reason = f"{when.inferred.reason}; " if when.inferred else ""
    end = "last" if before else "first"
    return with_days(
        when,
        first - timedelta(days=before),
        first + timedelta(days=after),
        f"{reason}the {end} of {before + after + 1} days",
    )


def _last(when: MeetingDate) -> str | None:
    return when.inferred.end if when.inferred else when.end


def _speaks_for_all(address: str | None, dates: Sequence[Undated]) -> bool:
    """Tell whether what an address names holds for the reports of its page: for one, or against no other year."""
    years = {moment_of(each.when.best).year for each in dates} - {0}
    named = _ADDRESS_YEAR.search(address or "")
    return len(dates) == 1 or (named is not None and years <= {int(named[1] or named[2])})


def _by_itself(each: Undated, address: str | None, limit: date | None) -> MeetingDate:
    """Infer from the report alone: a relative day, a year in its heading or over it, a stamp."""
    if each.words is not None and each.words.relative is not None:
        return _relative(each)
    start = each.when.start
    if start is None:
        return _by_last_day(each) or _by_address(each.when, address)
    if not start.startswith("--"):
        return each.when
    return (
        _by_heading(each)
        or _by_next(each)
        or _by_stamp(each)
        or _by_address_year(each, address, limit)
        or each.when
    )


def _by_last_day(each: Undated) -> MeetingDate | None:
    """Count back from the message about a meeting that has just ended after so many days."""
    before, last = each.lasted[0], each.published
    if not before or last is None or each.when.precision != "none" or each.announced:
        return None
    return with_days(
        each.when,
        last - timedelta(days=before),
        last,
        f"the text of {english(last)} tells of {before + 1} days that have ended",
    )


def _relative(each: Undated) -> MeetingDate:
    """Count back from the day of publication."""
    words, published = each.words, each.published
    if words is None or published is None or words.relative is None:
        return each.when
    source = f"the text of {english(published)}"
    if words.relative.isdigit():
        day = published - timedelta(days=int(words.relative))
        if words.weekday is not None and day.weekday() != words.weekday:
            return each.when
        return with_days(each.when, day, day, f'{source} says "{words.surface.strip()}"')
    if words.weekday is None:
        return each.when
    ahead = words.relative == "weekday-next" or each.announced
    last = _weekday_near(
        published, words.until if words.until is not None else words.weekday, ahead=ahead
    )
    first = last
    while words.until is not None and first.weekday() != words.weekday:
        first -= timedelta(days=1)
    order = "after" if ahead else "before"
    return with_days(
        each.when, first, last, f"the {WEEKDAYS[words.weekday]} on or {order} {source}"
    )


def _weekday_near(day: date, weekday: int, *, ahead: bool) -> date:
    step = timedelta(days=1 if ahead else -1)
    while day.weekday() != weekday:
        day += step
    return day


def _by_heading(each: Undated) -> MeetingDate | None:
    """Take the year that the report's own heading names, or the headings over it."""
    own = _only_year(each.title)
    if own is not None:
        return with_year(each, own, f'the heading says {own}: "{each.title}"')
    for heading in each.context:
        year = _only_year(heading)
        if (
            year is not None
            and len(heading) <= _LONGEST_YEAR_HEADING
            and not _NO_YEAR_HEADING.search(heading)
        ):
            return with_year(each, year, f'it stands under the heading "{heading}"')
    return None


def _by_address_year(each: Undated, address: str | None, limit: date | None) -> MeetingDate | None:
    """Take the year that the page's address names as a part of its own ("/aktuelles/2018/runde.html")."""
    found = _ADDRESS_YEAR.search(address or "")
    year = int(found[1] or found[2]) if found else 0
    day = day_in(each.when.start, year) if found else None
    if (
        found is None
        or day is None
        or (limit is not None and day > limit)
        or not weekday_fits(each, day)
    ):
        return None
    return with_year(each, year, f"the address of the page names the year {year}")


def _only_year(text: str) -> int | None:
    years = {int(year) for year in _YEAR.findall(text)}
    return years.pop() if len(years) == 1 else None


def _by_next(each: Undated) -> MeetingDate | None:
    """Take the year that brings the day nearest before the next meeting that the report announces."""
    if each.next_day is None or each.announced:
        return None
    days = [day_in(each.when.start, each.next_day.year + shift) for shift in (-1, 0)]
    near = [day for day in days if day and timedelta(0) < each.next_day - day <= _UNTIL_NEXT]
    if len(near) != 1 or not weekday_fits(each, near[0]):
        return None
    return with_year(
        each, near[0].year, f"the report calls {english(each.next_day)} the next meeting"
    )


def _by_stamp(each: Undated) -> MeetingDate | None:
    """Take the year that brings the day nearest before its publication (after it, if announced)."""
    if each.published is None:
        return None
    days = [
        day for year in (-1, 0, 1) if (day := day_in(each.when.start, each.published.year + year))
    ]
    if each.announced:
        near = [day for day in days if timedelta(0) <= day - each.published <= _NEARBY]
    else:
        near = [day for day in days if timedelta(0) <= each.published - day <= _NEARBY]
    if len(near) != 1 or not weekday_fits(each, near[0]):
        return None
    order = "first such day after" if each.announced else "last such day before"
    return with_year(
        each, near[0].year, f"the {order} the publication on {english(each.published)}"
    )


def _by_page_day(each: Undated, stated: date | None) -> MeetingDate | None:
    """Take the year of the page's own date where the day lies close to it."""
    return None if stated is None else _by_stamp(replace(each, published=stated))


def _by_address(when: MeetingDate, address: str | None) -> MeetingDate:
    """Take the day that the page's address gives its meeting ("…/sitzung-2014-03-12.html")."""
    found = re.search(
        r"(?:sitzung|protokoll|niederschrift|treffen|konferenz|tagung)[\w-]*?[-_/]((?:19|20)\d\d)[-_]?(\d\d)[-_]?(\d\d)(?!\d)",
        address or "",
        re.IGNORECASE,
    )
    day = day_of(int(found[1]), int(found[2]), int(found[3])) if found else None
    if found is None or day is None or when.precision != "none":
        return when
    return replace(
        with_days(when, day, day, f"the address of the page ends in {found.group()}"),
        where="address",
        evidence=found.group(),
    )
