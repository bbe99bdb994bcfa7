"""What an archive lacks: the figures of the ingest report that need all reports at once."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kaib_search.ingest.likeness import words_of
from kaib_search.model.reports import SPEAKING, Notice, Report

UNREADABLE = "\ufffd"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesGap:
    """Meetings of a series that should be there: numbers that are missing, years without a meeting.

    A year counts only where the series met in a year before and in a year after.
    """

    series: str
    numbers: tuple[int, ...] = ()
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGap:
    """A person who spoke, and of whom the report does not say in which office or for whom."""

    report: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceGap:
    """Words that point at a meeting that is not in the archive, or could be several."""

    report: str
    paragraph: str
    surface: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveFigures:
    """What is there and what is not.

    per_year      year → number of reports
    undated       ids of reports without a day, month or year
    inferred      ids of reports whose year no sentence states
    unreadable    report or notice id → number of characters that could not be decoded
    """

    reports: int
    notices: int
    per_year: dict[int, int]
    per_status: dict[str, int]
    gaps: tuple[SeriesGap, ...]
    undated: tuple[str, ...]
    inferred: tuple[str, ...]
    without_role: tuple[PersonGap, ...]
    unresolved: tuple[ReferenceGap, ...]
    unreadable: dict[str, int]


def archive_figures(reports: Sequence[Report], notices: Sequence[Notice] = ()) -> ArchiveFigures:
    """Count what an archive holds, and name what it lacks."""
    years = Counter(report.date.year for report in reports if report.date.year is not None)
    return ArchiveFigures(
        reports=len(reports),
        notices=len(notices),
        per_year=dict(sorted(years.items())),
        per_status=dict(sorted(Counter(report.status for report in reports).items())),
        gaps=series_gaps(reports),
        undated=tuple(report.id for report in reports if report.date.best is None),
        inferred=tuple(report.id for report in reports if report.date.inferred is not None),
        without_role=tuple(_without_role(reports)),
        unresolved=tuple(_unresolved(reports)),
        unreadable=_unreadable(reports, notices),
    )


def series_gaps(reports: Iterable[Report]) -> tuple[SeriesGap, ...]:
    """Name the numbers and years that are missing in each series."""
    by_series: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        if report.series:
            by_series["".join(words_of(report.series))].append(report)
    gaps = (_gap(same) for same in by_series.values())
    return tuple(
        sorted((gap for gap in gaps if gap.numbers or gap.years), key=lambda one: one.series)
    )


def _gap(same: Sequence[Report]) -> SeriesGap:
    """Name what is missing in one series."""
    names = Counter(report.series for report in same)
    years = {report.date.year for report in same if report.date.year is not None}
    return SeriesGap(
        series=str(min(names, key=lambda name: (-names[name], str(name)))),
        numbers=_missing_numbers(same),
        years=tuple(sorted(set(range(min(years), max(years))) - years)) if years else (),
    )


def _missing_numbers(same: Sequence[Report]) -> tuple[int, ...]:
    """Give the numbers between the first and the last that no report has.

    Bodies that begin with 1 again each year are counted year by year.
    """
    numbers: dict[int, set[int]] = defaultdict(set)
    for report in same:
        found = re.match(r"\s*(\d{1,4})\s*\.?\s*$", report.number or "")
        if found:
            numbers[report.date.year or 0].add(int(found[1]))
    runs = numbers.values() if _begins_anew(numbers) else [set().union(*numbers.values())]
    missing = {one for run in runs if run for one in range(min(run), max(run)) if one not in run}
    return tuple(sorted(missing))


def _begins_anew(numbers: dict[int, set[int]]) -> bool:
    """Tell whether the count begins anew each year: a later year has a smaller number."""
    years = sorted(year for year in numbers if year)
    return any(max(numbers[one]) >= min(numbers[other]) for one, other in pairwise(years))


def _without_role(reports: Iterable[Report]) -> Iterable[PersonGap]:
    return (
        PersonGap(report=report.id, name=person.name)
        for report in reports
        for person in report.people
        if person.act in SPEAKING and not person.role and not person.organisation
    )


def _unresolved(reports: Iterable[Report]) -> Iterable[ReferenceGap]:
    return (
        ReferenceGap(report=report.id, paragraph=one.paragraph, surface=one.surface)
        for report in reports
        for one in report.references
        if one.report is None
    )


def _unreadable(reports: Iterable[Report], notices: Iterable[Notice]) -> dict[str, int]:
    """Count the characters of each text that stand for bytes nobody could read."""
    counts = {report.id: (report.title + report.text).count(UNREADABLE) for report in reports}
    for notice in notices:
        texts = (notice.title or "", *(part.text for part in notice.paragraphs))
        counts[notice.id] = counts.get(notice.id, 0) + sum(text.count(UNREADABLE) for text in texts)
    return {id_: count for id_, count in counts.items() if count}
