"""Make the document of a report: its fields as tokens, its facets, its days."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date

from kaib_search.analysis.analyzer import Analyzer
from kaib_search.analysis.folding import exact_form
from kaib_search.model.documents import Document, Token
from kaib_search.model.reports import MeetingDate, Mention, Report
from kaib_search.vocabulary import Vocabulary

PARAGRAPH_GAP = 100
"""Positions between two paragraphs (or titles, or names), so that no phrase runs across."""

_ISO = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def analyze_report(report: Report, analyzer: Analyzer, vocabulary: Vocabulary) -> Document:
    """Give the document that an engine stores for a report."""
    first, last = days(report.date)
    fields = {
        name: field_tokens(texts, analyzer) for name, texts in _texts(report, vocabulary).items()
    }
    return Document(
        id=report.id,
        fields=fields,
        facets=_facets(report),
        day=first,
        last_day=last,
    )


def field_tokens(texts: Iterable[str], analyzer: Analyzer) -> tuple[Token, ...]:
    """Give the tokens of a field; offsets count in each text by itself, positions run on."""
    tokens: list[Token] = []
    first = 0
    for text in texts:
        found = analyzer.tokens(text, first)
        if not found:
            continue
        tokens += found
        first = max(token.position for token in found) + PARAGRAPH_GAP + 1
    return tuple(tokens)


def days(held: MeetingDate) -> tuple[int, int]:
    """Give the first and the last day that a date may mean, as ordinals; 0 and 0 without date.

    >>> days(MeetingDate(start="2015-02", end="2015-02")) == (
    ...     date(2015, 2, 1).toordinal(), date(2015, 2, 28).toordinal())
    True
    """
    start, end = held.start, held.end
    if held.inferred is not None:
        start, end = held.inferred.start, held.inferred.end
    first, last = _span(start), _span(end) or _span(start)
    if first is None or last is None:
        return 0, 0
    return first[0], max(first[0], last[1])


def _span(iso: str | None) -> tuple[int, int] | None:
    """Give the first and last day of an ISO day, month or year; None for what is no date."""
    found = _ISO.fullmatch(iso or "")
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year:
        return None
    try:
        first = date(year, month or 1, day or 1)
        last_month = month or 12
        last = date(year, last_month, day or monthrange(year, last_month)[1])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()


def _texts(report: Report, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Give the texts of each field, in the order in which they are read."""
    labels = {topic.id: topic.label for topic in vocabulary.topics}
    return {
        "title": [report.title],
        "subject": [report.subject] if report.subject else [],
        "decisions": [decision.span for decision in report.decisions],
        "people": [_described(person) for person in report.people],
        "organisations": list(report.organisations),
        "topics": [labels.get(given.topic, given.topic) for given in report.topics],
        "places": [place.name for place in report.places],
        "body": [paragraph.text for paragraph in report.paragraphs],
    }


def _described(person: Mention) -> str:
    """Give a person's name with titles and role, as one would ask for it."""
    return " ".join(part for part in (*person.titles, person.name, person.role) if part)


def _facets(report: Report) -> Mapping[str, tuple[str, ...]]:
    """Give the values by which a report is filtered and counted."""
    year = report.date.year
    kinds = [report.status, *(["decision"] if report.decisions else [])]
    return {
        "year": (str(year),) if year else (),
        "topic": _once(given.topic for given in report.topics),
        "speaker": _once(person_id(person) for person in report.speakers),
        "person": _once(person_id(person) for person in report.people),
        "place": _once(place.name for place in report.places),
        "organisation": _once(report.organisations),
        "kind": tuple(kinds),
        "series": (report.series,) if report.series else (),
    }


def person_id(person: Mention) -> str:
    """Give who a person is across reports, from the name while that has not been found out."""
    return person.person or _NOT_IN_SLUG.sub("-", exact_form(person.name)).strip("-")


def _once(values: Iterable[str]) -> tuple[str, ...]:
    """Give each value once, in order."""
    return tuple(dict.fromkeys(value for value in values if value))
