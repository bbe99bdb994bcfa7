"""What an archive lacks: missing meetings, people without an office, references that lead nowhere."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from kaib_search.model.ingest import Gap, Lack
from kaib_search.model.reports import Report

_ORDINALS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst".split()
)
_NUMBER = re.compile(r"(\d{1,4})\b(?![./-]\d{1,2}[./-])")
_WORD = re.compile(rf"({'|'.join(_ORDINALS)})e[snr]?\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WIDEST_GAP = 50


def find_gaps(reports: Iterable[Report]) -> tuple[Gap, ...]:
    """Find numbers that are missing between the meetings of a series.

    A number "im Jahr 2015" counts within its year, a plain one through the whole series.
    """
    series: dict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for report in sorted(reports, key=lambda one: one.id):
        count = counted(report.number)
        if report.series and count is not None:
            year, number = count
            series[report.series, year].setdefault(number, report.number or "")
    return tuple(
        gap for (name, _), numbers in sorted(series.items()) for gap in _gaps(name, numbers)
    )


def counted(number: str | None) -> tuple[str, int] | None:
    """Give the year within which a meeting is counted ("" for none), and its number.

    >>> counted("15"), counted("drittes im Jahr 2015"), counted("3/2016"), counted("konstituierende")
    (('', 15), ('2015', 3), ('2016', 3), None)
    """
    if number is None:
        return None
    year = _YEAR.search(number)
    rest = number.replace(year[0], "") if year and year[0] != number.strip() else number
    worded, digits = _WORD.search(rest), _NUMBER.search(rest)
    if worded:
        return (year[0] if year else ""), _ORDINALS.index(worded[1].lower()) + 1
    return ((year[0] if year else ""), int(digits[1])) if digits else None


def _gaps(series: str, numbers: Mapping[int, str]) -> Sequence[Gap]:
    found = []
    for one, other in pairwise(sorted(numbers)):
        # A wide jump is another way of counting rather than fifty lost meetings.
        if 1 < other - one <= _WIDEST_GAP:
            found.append(
                Gap(
                    series=series,
                    after=numbers[one],
                    before=numbers[other],
                    missing=tuple(range(one + 1, other)),
                )
            )
    return found


def years_without(reports: Iterable[Report]) -> dict[str, tuple[int, ...]]:
    """Give the years without a meeting between years with one, by series."""
    years: dict[str, set[int]] = defaultdict(set)
    for report in reports:
        if report.series and report.date.year:
            years[report.series].add(report.date.year)
    missing = {
        name: sorted(set(range(min(met), max(met))) - met) for name, met in sorted(years.items())
    }
    return {name: tuple(found) for name, found in missing.items() if found}


def people_without_office(reports: Iterable[Report]) -> tuple[Lack, ...]:
    """Name those who spoke, and of whom the report does not say in which office or for whom."""
    return tuple(
        Lack(report=report.id, words=person.name)
        for report in reports
        for person in report.speakers
        if not person.role and not person.organisation
    )


def unresolved_references(reports: Iterable[Report]) -> tuple[Lack, ...]:
    """Quote the words that point at a meeting that is not in the archive, or could be several."""
    return tuple(
        Lack(report=report.id, words=one.surface)
        for report in reports
        for one in report.references
        if one.report is None
    )
