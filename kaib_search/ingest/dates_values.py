"""Dates as values: what words say of year, month and day."""

from dataclasses import dataclass
from datetime import date

from kaib_search.model.reports import Precision

_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_SHORT_DAYS = "mo di mi do fr sa so".split()


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """Year, month and day, as far as they are said; 0 for what is not."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str | None:
        """The moment in ISO 8601, "--07-01" without year; None where nothing is said."""
        if self.year:
            parts = [f"{self.year:04d}"] + [
                f"{part:02d}" for part in (self.month, self.day) if part
            ]
            return "-".join(parts)
        if not self.month:
            return None
        return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")

    def as_day(self) -> date | None:
        """The day, where year, month and day are said."""
        return (
            date(self.year, self.month, self.day) if self.year and self.month and self.day else None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """A date in a text.

    start, end   offsets of the words, preposition and weekday included
    core         offset where the date itself begins
    lead         the preposition in small letters, "" for none
    weekday      0 for Monday, None where none is named
    relative     for "gestern", "am vergangenen Montag": days before ("1"), or "weekday", or
                 "weekday-next"; then ``first`` and ``last`` are empty
    until        for a relative range ("am Donnerstag und Freitag"): the second weekday
    """

    start: int
    end: int
    core: int
    surface: str
    first: Moment
    last: Moment
    precision: Precision
    lead: str = ""
    weekday: int | None = None
    relative: str | None = None
    until: int | None = None


def full_year(digits: str | None) -> int:
    """Read a year of four or two digits; 0 for none."""
    if not digits:
        return 0
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 50 else 1900)


def is_day(moment: Moment) -> bool:
    """Tell whether there is such a day; without year, in a leap year."""
    try:
        date(moment.year or 2000, moment.month, moment.day)
    except ValueError:
        return False
    return not moment.year or 1500 <= moment.year <= 2100


def weekday_number(word: str | None) -> int | None:
    """Give the number of a weekday's name, long or short, 0 for Monday."""
    folded = (word or "").lower().strip(". ")
    if folded.startswith("sonnabend"):
        return 5
    for number, name in enumerate(_WEEKDAYS):
        if folded.startswith(name):
            return number
    return _SHORT_DAYS.index(folded) if folded in _SHORT_DAYS else None
