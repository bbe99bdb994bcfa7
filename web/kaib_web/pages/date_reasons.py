"""Why a date was inferred, for German readers: the ingest writes its reasons in English, in fixed forms."""

import re
from collections.abc import Callable
from datetime import date

from babel.dates import format_date, get_day_names, get_month_names

_MONTHS = {name: number for number, name in get_month_names("wide", locale="en").items()}
_WEEKDAYS = {
    name: get_day_names("wide", locale="de")[number]
    for number, name in get_day_names("wide", locale="en").items()
}
_DAY = r"\d{1,2} [A-Z][a-z]+ \d{4}"
_JOINT = re.compile(rf"; (?=it was a |{_DAY} was a |the (?:first|last) of \d+ days$)")
_SIDES = {"above": "darüber", "below": "darunter"}

_FORMS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r'it stands under the heading "(.+)"', lambda m: f"steht unter der Überschrift „{m[1]}“"),
    (r'the heading says (\d{4}): "(.+)"', lambda m: f"die Überschrift nennt {m[1]}: „{m[2]}“"),
    (rf'the text of ({_DAY}) says "(.+)"', lambda m: f"der Text vom {_day(m[1])} sagt „{m[2]}“"),
    (
        rf"the (\w+day) on or (before|after) the text of ({_DAY})",
        lambda m: (
            f"der {_weekday(m[1])} am oder {'vor' if m[2] == 'before' else 'nach'} dem Tag des "
            f"Textes, {_day(m[3])}"
        ),
    ),
    (
        rf"the (first|last) such day (?:after|before) the publication on ({_DAY})",
        lambda m: (
            f"der {'erste solche Tag nach' if m[1] == 'first' else 'letzte solche Tag vor'} "
            f"der Veröffentlichung am {_day(m[2])}"
        ),
    ),
    (
        rf"between the report of ({_DAY}) and the (report|capture) of ({_DAY}) on a page in (reverse )?order of time",
        lambda m: (
            f"steht auf einer zeitlich {'rückwärts ' if m[4] else ''}geordneten Seite zwischen dem Bericht "
            f"vom {_day(m[1])} und {'dem Bericht' if m[2] == 'report' else 'dem Tag der Archivierung,'} "
            f"{'vom ' if m[2] == 'report' else ''}{_day(m[3])}"
        ),
    ),
    (
        rf"next to the report of ({_DAY}) (above|below) it on the page, at a distance usual there",
        lambda m: (
            f"steht neben dem Bericht vom {_day(m[1])} {_SIDES[m[2]]}, im dort üblichen Abstand"
        ),
    ),
    (
        rf"by its number it stands next to the meetings? of ({_DAY})(?: and ({_DAY}))?",
        lambda m: (
            f"steht der Nummer nach neben der Sitzung vom {_day(m[1])}"
            + (f" und der vom {_day(m[2])}" if m[2] else "")
        ),
    ),
    (
        rf"the report calls ({_DAY}) the next meeting",
        lambda m: f"der Bericht nennt als nächste Sitzung den {_day(m[1])}",
    ),
    (
        r"the address of the page names the year (\d{4})",
        lambda m: f"die Adresse der Seite nennt das Jahr {m[1]}",
    ),
    (
        r"the address of the page ends in (.+)",
        lambda m: f"die Adresse der Seite endet mit {m[1]}",
    ),
    (
        r"it was a (\w+), like most meetings there",
        lambda m: f"es war ein {_weekday(m[1])} wie bei den meisten Sitzungen dort",
    ),
    (rf"({_DAY}) was a (\w+)", lambda m: f"der {_day(m[1])} war ein {_weekday(m[2])}"),
    (
        r"the (first|last) of (\d+) days",
        lambda m: f"der {'erste' if m[1] == 'first' else 'letzte'} von {m[2]} Tagen",
    ),
)


def german_reason(reason: str) -> str:
    """Write a reason in German; "" where it has a form that is not known here.

    >>> german_reason("the address of the page names the year 2019; 15 April 2019 was a Monday")
    'die Adresse der Seite nennt das Jahr 2019; der 15. April 2019 war ein Montag'
    """
    parts = [_clause(part) for part in _JOINT.split(reason)]
    return "; ".join(parts) if all(parts) else ""


def _clause(english: str) -> str:
    for form, write in _FORMS:
        if found := re.fullmatch(form, english, re.DOTALL):
            return write(found)
    return ""


def _day(english: str) -> str:
    number, month, year = english.split()
    if month not in _MONTHS:
        return english
    return str(format_date(date(int(year), _MONTHS[month], int(number)), "long", locale="de"))


def _weekday(english: str) -> str:
    return str(_WEEKDAYS.get(english, english))
