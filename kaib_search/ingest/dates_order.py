"""Infer the year of a date from the order of the reports on its page."""

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


def by_neighbours(
    each: Undated, number: int, done: Sequence[MeetingDate], limit: date | None
) -> MeetingDate | None:
    """Infer the year from the order of the page; None where that order tells nothing."""
    above = next((day for date_ in reversed(done[:number]) if (day := _known(date_))), None)
    below = next((day for date_ in done[number + 1 :] if (day := _known(date_))), None)
    descending = _descending([day for date_ in done if (day := _known(date_))], above, below, limit)
    if descending is None:
        return None
    newest, oldest = (above, below) if descending else (below, above)
    capped = newest is None and limit is not None and not each.announced
    upper = limit if capped else newest
    if upper is None or oldest is None:
        return _by_rhythm(each, done, newest, oldest)
    days = [day_in(each.when.start, year) for year in range(oldest.year, upper.year + 1)]
    fitting = [day for day in days if day and oldest <= day <= upper and weekday_fits(each, day)]
    if len(fitting) != 1:
        return None
    day = fitting[0]
    bound = f"the capture of {english(upper)}" if capped else f"the report of {english(upper)}"
    order = f"{'reverse ' * descending}order of time"
    reason = f"between the report of {english(oldest)} and {bound} on a page in {order}"
    return with_year(each, day.year, reason + _habit(day, done))


def _by_rhythm(
    each: Undated, done: Sequence[MeetingDate], newest: date | None, oldest: date | None
) -> MeetingDate | None:
    """Take the year that lies next to the one known neighbour, where the meetings follow close on each other."""
    known = sorted(day for date_ in done if (day := _known(date_)))
    gaps = [later - earlier for earlier, later in pairwise(known)]
    neighbour = newest or oldest
    if neighbour is None:
        return None
    widest = max(gaps, default=timedelta(days=100))
    days = [day for shift in (-1, 0, 1) if (day := day_in(each.when.start, neighbour.year + shift))]
    days = [
        day
        for day in days
        if (day <= neighbour if newest else day >= neighbour) and weekday_fits(each, day)
    ]
    near = [day for day in days if abs(day - neighbour) <= min(widest * 1.5, timedelta(days=300))]
    if len(near) != 1:
        return None
    side = "below" if newest else "above"
    reason = f"next to the report of {english(neighbour)} {side} it on the page, at a distance usual there"
    return with_year(each, near[0].year, reason + _habit(near[0], done))


def _descending(
    known: Sequence[date], above: date | None, below: date | None, limit: date | None
) -> bool | None:
    """Tell whether the page goes from the newest down; None where its order is unknown or broken."""
    steps = [later < earlier for earlier, later in pairwise(known)]
    if steps:
        down = sum(steps) / len(steps)
        return None if 0.2 < down < 0.8 else down >= 0.8
    # One neighbour alone: below it a page goes on with older reports far more often than not.
    if (above is None) != (below is None) and (above or limit):
        return True
    return None


def _known(when: MeetingDate) -> date | None:
    best = moment_of(when.best)
    if not best.year or not best.month:
        return None
    return day_of(best.year, best.month, best.day or 15)


def _habit(day: date | None, done: Sequence[MeetingDate]) -> str:
    """Say so where the day falls on the weekday of most meetings of the page."""
    days = [moment.as_day() for date_ in done if (moment := moment_of(date_.best)).day]
    counted = Counter(other.weekday() for other in days if other is not None)
    if day is None or counted.total() < 3:
        return ""
    weekday, times = counted.most_common(1)[0]
    if day.weekday() == weekday and times >= counted.total() * _HABIT_SHARE:
        return f"; it was a {WEEKDAYS[weekday]}, like most meetings there"
    return ""
