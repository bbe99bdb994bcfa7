"""Readings → reports: each meeting once, people and references joined across all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kaib_search.ingest.identity_people import join_people
from kaib_search.ingest.joining import join_notices, join_reports
from kaib_search.ingest.references import resolve_references
from kaib_search.model.reports import Notice, PageReading, Report
from kaib_search.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The reports and notices of an archive, each in the order of its ids."""

    reports: tuple[Report, ...]
    notices: tuple[Notice, ...]


def join_readings(readings: Sequence[PageReading], vocabulary: Vocabulary) -> Joined:
    """Join what the pages say; the result does not depend on their order."""
    reports = join_reports(report for one in readings for report in one.reports)
    named = resolve_references(join_people(reports, vocabulary))
    notices = join_notices(notice for one in readings for notice in one.notices)
    return Joined(
        reports=tuple(sorted(named, key=lambda one: one.id)),
        notices=tuple(sorted(notices, key=lambda one: one.id)),
    )


def people_names(reports: Iterable[Report]) -> tuple[str, ...]:
    """Give the names of people, which are no compounds however they look."""
    names = {
        part
        for report in reports
        for person in report.people
        for name in (person.given, person.family)
        if name
        for part in name.split()
    }
    return tuple(sorted(names))
