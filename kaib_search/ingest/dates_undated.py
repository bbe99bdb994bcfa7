"""A date that lacks its year or more, and how an inferred one is put beside it."""

import calendar
from dataclasses import dataclass, replace
from datetime import date

from kaib_search.ingest.dates import DateWords, Moment
from kaib_search.ingest.dates_meeting import moment_of
from kaib_search.model.reports import InferredDate, MeetingDate

MONTHS = [*calendar.month_name]
WEEKDAYS = [*calendar.day_name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undated:
    """What is known around one date: its words, the stamp beside it, years that headings name.

    number   the number of the meeting, where it is a plain one
    lasted   so many days the meeting had lasted before the date, and went on after it
    """

    when: MeetingDate
    words: DateWords | None
    title: str
    context: tuple[str, ...]
    published: date | None
    announced: bool = False
    next_day: date | None = None
    number: int | None = None
    lasted: tuple[int, int] = (0, 0)


def weekday_fits(each: Undated, day: date) -> bool:
    """Tell whether a day falls on the weekday that the words name, if they name one."""
    return each.words is None or each.words.weekday is None or each.words.weekday == day.weekday()


def day_in(start: str | None, year: int) -> date | None:
    """Give the day of a date without year in a year; the middle of a month without day."""
    moment = moment_of(start)
    return day_of(year, moment.month, moment.day or 15) if moment.month else None


def day_of(year: int, month: int, day: int) -> date | None:
    """Give the day, None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def with_year(each: Undated, year: int, reason: str) -> MeetingDate:
    """Put beside a date without year the one inferred."""
    first, last = moment_of(each.when.start), moment_of(each.when.end)
    last_year = year + (last.month < first.month)
    day = Moment(year, first.month, first.day).as_day() if first.day else None
    if (
        each.words is not None
        and each.words.weekday is not None
        and day
        and day.weekday() == each.words.weekday
    ):
        reason += f"; {day.day} {MONTHS[day.month]} {year} was a {WEEKDAYS[day.weekday()]}"
    return replace(
        each.when,
        inferred=InferredDate(
            start=Moment(year, first.month, first.day).iso or "",
            end=Moment(last_year, last.month, last.day).iso or "",
            reason=reason,
        ),
    )


def with_days(when: MeetingDate, first: date, last: date, reason: str) -> MeetingDate:
    """Put inferred days beside a date as it was read."""
    return replace(
        when, inferred=InferredDate(start=first.isoformat(), end=last.isoformat(), reason=reason)
    )


def english(day: date) -> str:
    """Write a day in English, for reasons."""
    return f"{day.day} {MONTHS[day.month]} {day.year}"
