"""Reports as rows for other programs: the keys of the annotated page, and where the text stands."""

from typing import Any

from kaib_search.model.reports import (
    MeetingDate,
    Mention,
    Notice,
    PageReading,
    Paragraph,
    Report,
)


def page_rows(reading: PageReading) -> list[dict[str, Any]]:
    """Return a row for each report and each notice of a page, in page order; one row at least.

    On every row: ``leftover``, the text of the page that belongs to no report (notices and furniture),
    and ``furniture``, the part of it that is no content, piece by piece with the rule that took it.
    """
    leftover = _leftover(reading)
    rows = [report_row(report) for report in reading.reports]
    rows += [notice_row(notice) for notice in reading.notices]
    if not rows:
        rows = [
            notice_row(Notice(id="", title=None, paragraphs=(), captures=(reading.provenance,)))
        ]
    furniture = [{"text": piece.text, "rule": piece.rule} for piece in reading.furniture]
    return [{**row, "leftover": leftover, "furniture": furniture} for row in rows]


def report_row(report: Report) -> dict[str, Any]:
    """Return a report with the keys of the annotated page, plus id, url, captured_at, paragraphs."""
    return {
        **_where(report.id, report.captures),
        "is_meeting": True,
        "status": report.status,
        "date": _date(report.date),
        "other_dates": [
            {"surface": other.surface, "iso": other.iso, "what": other.what}
            for other in report.other_dates
        ],
        "title": report.title,
        "subject": report.subject,
        "series": report.series,
        "number": report.number,
        "speakers": [_person(person) for person in report.speakers],
        "people": [_person(person) for person in report.people],
        "organisations": list(report.organisations),
        "topics": [assignment.topic for assignment in report.topics],
        "topic_words": {assignment.topic: list(assignment.words) for assignment in report.topics},
        "places": [
            {"name": place.name, "surface": place.surface, "kind": place.kind}
            for place in report.places
        ],
        "decisions": [
            {"type": decision.type, "actor": decision.actor, "span": decision.span}
            for decision in report.decisions
        ],
        "references": [
            {"surface": ref.surface, "date": ref.date, "number": ref.number, "report": ref.report}
            for ref in report.references
        ],
        "unnamed_roles": list(report.unnamed_roles),
        **_text(report.paragraphs),
    }


def notice_row(notice: Notice) -> dict[str, Any]:
    """Return text that is no meeting, with the same keys."""
    empty: dict[str, Any] = {
        key: [] for key in ("speakers", "people", "organisations", "places", "decisions")
    }
    return {
        **_where(notice.id, notice.captures),
        "is_meeting": False,
        "status": None,
        "date": _date(MeetingDate()),
        "other_dates": [
            {"surface": other.surface, "iso": other.iso, "what": other.what}
            for other in notice.other_dates
        ],
        "title": notice.title,
        "subject": None,
        "series": None,
        "number": None,
        **empty,
        "topics": [assignment.topic for assignment in notice.topics],
        "topic_words": {assignment.topic: list(assignment.words) for assignment in notice.topics},
        "references": [],
        "unnamed_roles": [],
        **_text(notice.paragraphs),
    }


def _where(ident: str, captures: tuple[Any, ...]) -> dict[str, Any]:
    capture = captures[-1] if captures else None
    at = capture.captured_at if capture else None
    return {
        "id": ident,
        "url": capture.url if capture else None,
        "captured_at": at.isoformat().replace("+00:00", "Z") if at else None,
        "source": capture.source if capture else None,
    }


def _text(paragraphs: tuple[Paragraph, ...]) -> dict[str, Any]:
    return {
        "paragraphs": [paragraph.text for paragraph in paragraphs],
        "paragraph_ids": [paragraph.id for paragraph in paragraphs],
    }


def _date(date: MeetingDate) -> dict[str, Any]:
    inferred = date.inferred
    return {
        "start": date.start,
        "end": date.end,
        "precision": date.precision,
        "where": date.where,
        "evidence": date.evidence,
        "resolved": {"start": inferred.start, "end": inferred.end, "why": inferred.reason}
        if inferred
        else None,
    }


def _person(person: Mention) -> dict[str, Any]:
    return {
        "name": person.name,
        "surface": person.surface,
        "honorific": person.honorific,
        "titles": list(person.titles),
        "given": person.given,
        "family": person.family,
        "role": person.role,
        "role_surface": person.role_surface,
        "organisation": person.organisation,
        "organisation_surface": person.organisation_surface,
        "act": person.act,
    }


def _leftover(reading: PageReading) -> str:
    parts: list[str] = []
    for notice in reading.notices:
        parts += [notice.title or "", *(paragraph.text for paragraph in notice.paragraphs)]
    parts += [piece.text for piece in reading.furniture]
    return "\n".join(part for part in parts if part)
