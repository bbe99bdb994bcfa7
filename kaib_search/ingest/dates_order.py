"""Infer the year of a date from the order of the reports on its page, or from their numbers."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from kaib_search.ingest.dates_meeting import moment_of
from kaib_search.ingest.dates_undated import (
    WEEKDAYS,
    Undated,
    day_in,
    day_of,
    english,
    weekday_fits,
    with_year,
)
from kaib_search.model.reports import MeetingDate

_HABIT_SHARE = 0.6
_CLOSE = timedelta(days=300)
"""So far apart two meetings that follow each other are at most."""


class KnownDays:
    """The days of a page's reports that are known so far, by the place of their report.

    All is kept up to date while days are added, so that a page of many thousand reports takes no
    longer for each of them than a short one.
    """

    def __init__(self, dates: Sequence[MeetingDate]) -> None:
        self._places: list[int] = []
        self._by_place: dict[int, date] = {}
        self._days: list[date] = []
        self._weekdays: Counter[int] = Counter()
        self._down = 0
        for place, when in enumerate(dates):
            self.add(place, when)
        self.widest = max(self._gaps(), default=timedelta(0))

    def add(self, place: int, when: MeetingDate) -> None:
        """Take in the date of one more report, if it has a month and a year."""
        best = moment_of(when.best)
        day = day_of(best.year, best.month, best.day or 15) if best.year and best.month else None
        if day is None:
            return
        above, below = self.beside(place)
        self._down += self._step(above, day) + self._step(day, below) - self._step(above, below)
        insort(self._places, place)
        self._by_place[place] = day
        insort(self._days, day)
        if best.day:
            self._weekdays[day.weekday()] += 1

    def beside(self, place: int) -> tuple[date | None, date | None]:
        """Return the next known days above and below a report."""
        number = bisect_left(self._places, place)
        above = self._places[number - 1] if number else None
        below = next(iter(self._places[number : number + 1]), None)
        return (
            None if above is None else self._by_place[above],
            None if below is None else self._by_place[below],
        )

    def descending(self, place: int, limit: date | None) -> bool | None:
        """Tell whether the page goes from the newest down; None where its order is unknown or broken."""
        steps = len(self._places) - 1
        if steps > 0:
            down = self._down / steps
            return None if 0.2 < down < 0.8 else down >= 0.8
        # One neighbour alone: below it a page goes on with older reports far more often than not.
        above, below = self.beside(place)
        if (above is None) != (below is None) and (above or limit):
            return True
        return None

    def habit(self, day: date) -> str:
        """Say so where the day falls on the weekday of most meetings of the page."""
        if self._weekdays.total() < 3:
            return ""
        weekday, times = self._weekdays.most_common(1)[0]
        if day.weekday() == weekday and times >= self._weekdays.total() * _HABIT_SHARE:
            return f"; it was a {WEEKDAYS[weekday]}, like most meetings there"
        return ""

    def _gaps(self) -> list[timedelta]:
        return [later - earlier for earlier, later in pairwise(self._days)]

    @staticmethod
    def _step(one: date | None, other: date | None) -> int:
        return int(one is not None and other is not None and other < one)


def by_neighbours(
    each: Undated, place: int, known: KnownDays, limit: date | None
) -> MeetingDate | None:
    """Infer the year from the order of the page; None where that order tells nothing."""
    above, below = known.beside(place)
    descending = known.descending(place, limit)
    if descending is None:
        return None
    newest, oldest = (above, below) if descending else (below, above)
    capped = newest is None and limit is not None and not each.announced
    upper = limit if capped else newest
    if upper is None or oldest is None:
        return _by_rhythm(each, known, newest, oldest)
    day = _only_day(each, oldest, upper)
    if day is None:
        return None
    bound = f"the capture of {english(upper)}" if capped else f"the report of {english(upper)}"
    order = f"{'reverse ' * descending}order of time"
    reason = f"between the report of {english(oldest)} and {bound} on a page in {order}"
    return with_year(each, day.year, reason + known.habit(day))


def _only_day(each: Undated, oldest: date, newest: date) -> date | None:
    """Return the one such day in a span of time, None where there is none or more than one."""
    days = [day_in(each.when.start, year) for year in range(oldest.year, newest.year + 1)]
    fitting = [day for day in days if day and oldest <= day <= newest and weekday_fits(each, day)]
    return fitting[0] if len(fitting) == 1 else None


def _by_rhythm(
    each: Undated, known: KnownDays, newest: date | None, oldest: date | None
) -> MeetingDate | None:
    """Take the year that lies next to the one known neighbour, where the meetings follow close on each other."""
    neighbour = newest or oldest
    if neighbour is None:
        return None
    reach = min((known.widest or timedelta(days=100)) * 1.5, _CLOSE)
    span = (neighbour - reach, neighbour) if newest else (neighbour, neighbour + reach)
    day = _only_day(each, *span)
    if day is None:
        return None
    side = "below" if newest else "above"
    reason = f"next to the report of {english(neighbour)} {side} it on the page, at a distance usual there"
    return with_year(each, day.year, reason + known.habit(day))


class NumberedDays:
    """The days of the numbered meetings of a page, where they rise with the numbers."""

    def __init__(self, dates: Sequence[Undated], done: Sequence[MeetingDate]) -> None:
        days = {
            each.number: day
            for each, when in zip(dates, done, strict=True)
            if each.number is not None and (day := _full_day(when)) is not None
        }
        self._numbers = sorted(days)
        self._days = [days[number] for number in self._numbers]
        self._rise = len(days) > 1 and all(one < next_ for one, next_ in pairwise(self._days))

    def infer(self, each: Undated) -> MeetingDate | None:
        """Infer the year from the meetings with the numbers before and after."""
        if not self._rise or each.number is None:
            return None
        place = bisect_left(self._numbers, each.number)
        if self._numbers[place : place + 1] == [each.number]:
            return None
        before = self._days[place - 1] if place else None
        after = next(iter(self._days[place : place + 1]), None)
        told = [one for one in (before, after) if one is not None]
        oldest = before or told[0] - _CLOSE
        day = _only_day(each, oldest, after or told[-1] + _CLOSE)
        if day is None:
            return None
        beside = " and ".join(map(english, told))
        return with_year(
            each, day.year, f"by its number it stands next to the meetings of {beside}"
        )


def _full_day(when: MeetingDate) -> date | None:
    return moment_of(when.best).as_day()
