"""Dates and numbers as people read them, in the language of the page."""

from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton, get_timezone
from babel.numbers import format_decimal
from flask_babel import get_locale, gettext

from kaib_search.model.reports import MeetingDate

_HERE = get_timezone("Europe/Berlin")


def locale() -> Locale:
    """Return the language of the page."""
    return get_locale() or Locale("de")


def number(value: int) -> str:
    """Write a whole number ("1.234")."""
    return str(format_decimal(value, locale=locale()))


def day(value: date) -> str:
    """Write a day ("28. November 2016")."""
    return str(format_date(value, "long", locale=locale()))


def moment(value: datetime) -> str:
    """Write a time of day with its zone ("3. März 2017, 11:04 MEZ")."""
    local = value.astimezone(_HERE)
    return f"{day(local.date())}, {format_datetime(local, 'HH:mm z', locale=locale())}"


def partial_date(iso: str) -> str:
    """Write a day, a month, a year, or a day without its year.

    >>> partial_date("2015")
    '2015'
    """
    if iso.startswith("--"):
        return _without_year(iso)
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return iso
    if len(parts) == 2:
        return str(format_skeleton("yMMMM", date(parts[0], parts[1], 1), locale=locale()))
    return day(date(parts[0], parts[1], parts[2]))


def meeting_date(value: MeetingDate) -> str:
    """Write the date of a meeting; "" where none was found."""
    start, end = _ends(value)
    if start is None:
        return partial_date(value.start) if value.start else ""
    if value.precision == "season" and value.evidence and value.inferred is None:
        return value.evidence
    if not end or end == start:
        return partial_date(start)
    if len(start) == len(end) == 10:
        first, last = date.fromisoformat(start), date.fromisoformat(end)
        return _days(first, last)
    return f"{partial_date(start)} – {partial_date(end)}"


def date_note(value: MeetingDate) -> str:
    """Say what readers must know about the date: that it, or its year, was inferred or is not known."""
    if value.inferred is None:
        unknown = value.start is not None and value.start.startswith("--")
        return str(gettext("Das Jahr nennt die Quelle nicht.")) if unknown else ""
    if value.evidence:
        return str(
            gettext(
                "In der Quelle steht „%(evidence)s“; das volle Datum ist erschlossen.",
                evidence=value.evidence,
            )
        )
    return str(gettext("Die Quelle nennt kein Datum; es ist erschlossen."))


def _ends(value: MeetingDate) -> tuple[str | None, str | None]:
    if value.inferred is not None:
        return value.inferred.start, value.inferred.end
    return value.best, value.end


def _days(first: date, last: date) -> str:
    """Write the days from one to another ("17.–19. November 2017"); CLDR has it with short months only."""
    forms = locale().interval_formats["yMMMd"]
    greatest = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    pieces = [piece.replace("MMM", "MMMM") for piece in forms[greatest]]
    written = [
        format_date(day, piece, locale=locale())
        for day, piece in zip((first, last), pieces, strict=False)
    ]
    return "".join(written)


def _without_year(iso: str) -> str:
    parts = [int(part) for part in iso[2:].split("-")]
    leap = date(2000, parts[0], parts[1] if len(parts) > 1 else 1)
    skeleton = "MMMMd" if len(parts) > 1 else "MMMM"
    return str(format_skeleton(skeleton, leap, locale=locale()))
