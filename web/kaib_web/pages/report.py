"""The page of one report."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask_babel import gettext as _

from kaib_search.analysis.document import person_id
from kaib_search.model.pages import Provenance
from kaib_search.model.reports import Decision, Mention, Report
from kaib_search.model.results import Fragment
from kaib_web import formatting
from kaib_web.citing import newest_first
from kaib_web.links import Links
from kaib_web.pages.citing import CitationView
from kaib_web.pages.hits import full_day
from kaib_web.pages.labels import act_label, decision_label
from kaib_web.pages.parts import Link
from kaib_web.pages.runs import Run, find_spans, weave

Label = Callable[[str, str], str]
"""The label that people read for a facet value: facet, value → label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """One paragraph with its number and the ways to point at it."""

    id: str
    number: int
    kind: str
    runs: tuple[Run, ...]
    alone: str
    previous_match: str = ""
    next_match: str = ""
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """A person of the report, and what they did there."""

    name: str
    href: str
    act: str
    office: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """A topic of the report and the words that caused it."""

    label: str
    href: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultSentence:
    """A sentence with the force of a result."""

    label: str
    actor: str
    sentence: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureView:
    """An archived page that shows the report."""

    url: str
    at: str
    at_iso: str
    by: str
    source: str
    sha256: str
    media_type: str
    original: str
    unreadable: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around a report: neighbours in time, similar ones, references from and to others."""

    previous: Report | None = None
    following: Report | None = None
    similar: tuple[tuple[Report, tuple[str, ...]], ...] = ()
    cited_by: tuple[tuple[Report, str], ...] = ()
    cited: Mapping[str, Report] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """All that the page of a report shows."""

    id: str
    title: str
    subject: str
    date: str
    iso: str
    date_note: str
    date_reason: str
    status: str
    series: Link | None
    number: str
    year: Link | None
    paragraphs: tuple[ParagraphView, ...]
    contents: tuple[Link, ...]
    people: tuple[PersonView, ...]
    unnamed: tuple[str, ...]
    topics: tuple[TopicView, ...]
    places: tuple[Link, ...]
    venues: tuple[Link, ...]
    organisations: tuple[Link, ...]
    results: tuple[ResultSentence, ...]
    references: tuple[Link, ...]
    cited_by: tuple[Link, ...]
    previous: Link | None
    following: Link | None
    similar: tuple[Link, ...]
    captures: tuple[CaptureView, ...]
    versions: int
    versions_href: str
    notices: tuple[str, ...]
    query: str
    matches: int
    first_match: str
    unmarked: str
    citation: CitationView


def report_view(
    report: Report,
    marked: Mapping[str, tuple[Fragment, ...]],
    around: Around,
    citation: CitationView,
    links: Links,
    label: Label,
    query: str = "",
) -> ReportView:
    """Build the page of a report; ``marked`` holds the paragraphs with the words of the query."""
    places = _placed(report, links, label)
    matched = _matched(report, marked)
    return ReportView(
        id=report.id,
        title=report.title,
        subject=report.subject or "",
        date=formatting.meeting_date(report.date),
        iso=full_day(report),
        date_note=formatting.date_note(report.date),
        date_reason=report.date.inferred.reason if report.date.inferred else "",
        status=report.status,
        series=_value_link("reihe", "series", report.series, links, label),
        number=report.number or "",
        year=_year_link(report, links),
        paragraphs=_paragraphs(report, marked, around, links),
        contents=tuple(Link(p.text, "#" + p.id) for p in report.paragraphs if p.kind == "heading"),
        people=tuple(_person(person, links) for person in report.people),
        unnamed=report.unnamed_roles,
        topics=tuple(
            TopicView(
                label=label("topic", one.topic),
                href=links.one("thema", one.topic),
                words=one.words,
            )
            for one in report.topics
        ),
        places=places[0],
        venues=places[1],
        organisations=tuple(
            Link(label("organisation", name), links.one("organisation", name))
            for name in report.organisations
        ),
        results=tuple(result_sentence(one) for one in report.decisions),
        references=_references(report, around, links),
        cited_by=tuple(
            Link(
                other.title, links.report(other.id, paragraph), formatting.meeting_date(other.date)
            )
            for other, paragraph in around.cited_by
        ),
        previous=_neighbour(around.previous, links),
        following=_neighbour(around.following, links),
        similar=_similar(around, links),
        captures=tuple(capture_view(one, links) for one in newest_first(report)),
        versions=len(report.versions),
        versions_href=links.versions(report.id) if len(report.versions) > 1 else "",
        notices=_notices(report),
        query=query,
        matches=len(matched),
        first_match=matched[0] if matched else "",
        unmarked=links.report(report.id),
        citation=citation,
    )


def result_sentence(decision: Decision) -> ResultSentence:
    """Build a result with the anchor of its paragraph."""
    return ResultSentence(
        label=decision_label(decision.type),
        actor=decision.actor or "",
        sentence=decision.span,
        anchor="#" + decision.paragraph if decision.paragraph else "",
    )


def capture_view(capture: Provenance, links: Links) -> CaptureView:
    """Build what the page says of one archived page."""
    at = capture.captured_at
    return CaptureView(
        url=capture.url or "",
        at=formatting.moment(at) if at else _("Zeit nicht überliefert"),
        at_iso=at.isoformat() if at else "",
        by=capture.captured_by or "",
        source=capture.source,
        sha256=capture.sha256,
        media_type=capture.media_type,
        original=links.original(capture.sha256),
        unreadable=capture.unreadable,
    )


def _paragraphs(
    report: Report,
    marked: Mapping[str, tuple[Fragment, ...]],
    around: Around,
    links: Links,
) -> tuple[ParagraphView, ...]:
    surfaces = _surfaces(report, around, links)
    matched = _matched(report, marked)
    before = dict(zip(matched[1:], matched, strict=False))
    after = dict(itertools.pairwise(matched))
    return tuple(
        ParagraphView(
            id=paragraph.id,
            number=paragraph.number,
            kind=paragraph.kind,
            runs=weave(
                marked.get(paragraph.id) or (Fragment(paragraph.text),),
                find_spans(paragraph.text, surfaces.get(paragraph.id, ())),
            ),
            alone=links.paragraph(report.id, paragraph.id),
            previous_match=before.get(paragraph.id, ""),
            next_match=after.get(paragraph.id, ""),
            results=tuple(
                decision_label(one.type)
                for one in report.decisions
                if one.paragraph == paragraph.id
            ),
        )
        for paragraph in report.paragraphs
    )


def _matched(report: Report, marked: Mapping[str, tuple[Fragment, ...]]) -> list[str]:
    """Name the paragraphs that hold a match, in reading order."""
    return [
        paragraph.id
        for paragraph in report.paragraphs
        if any(fragment.matched for fragment in marked.get(paragraph.id, ()))
    ]


def _surfaces(report: Report, around: Around, links: Links) -> Mapping[str, list[tuple[str, str]]]:
    """Collect what becomes a link in each paragraph: people where first named, other meetings."""
    found: dict[str, list[tuple[str, str]]] = {}
    for person in report.people:
        href = links.one("person", person_id(person))
        found.setdefault(person.paragraph, []).append((person.surface, href))
    for reference in report.references:
        if reference.report and reference.report in (around.cited or {}):
            href = links.report(reference.report)
            found.setdefault(reference.paragraph, []).append((reference.surface, href))
    return found


def _person(person: Mention, links: Links) -> PersonView:
    office = ", ".join(part for part in (person.role, person.organisation) if part)
    return PersonView(
        name=" ".join((*person.titles, person.name)),
        href=links.one("person", person_id(person)),
        act=act_label(person.act),
        office=office,
        anchor="#" + person.paragraph if person.paragraph else "",
    )


def _placed(
    report: Report, links: Links, label: Label
) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Return the places that are spoken of, and those where the meeting was."""
    spoken: dict[str, Link] = {}
    held: dict[str, Link] = {}
    for place in report.places:
        target = held if place.kind in {"city", "venue"} else spoken
        target[place.name] = Link(label("place", place.name), links.one("ort", place.name))
    return tuple(spoken.values()), tuple(held.values())


def _references(report: Report, around: Around, links: Links) -> tuple[Link, ...]:
    cited = around.cited or {}
    return tuple(
        Link(
            one.surface,
            links.report(one.report) if one.report and one.report in cited else "",
            cited[one.report].title
            if one.report and one.report in cited
            else _("nicht im Bestand gefunden"),
        )
        for one in report.references
    )


def _similar(around: Around, links: Links) -> tuple[Link, ...]:
    return tuple(
        Link(
            other.title,
            links.report(other.id),
            ", ".join(reasons),
        )
        for other, reasons in around.similar
    )


def _neighbour(report: Report | None, links: Links) -> Link | None:
    if report is None:
        return None
    return Link(report.title, links.report(report.id), formatting.meeting_date(report.date))


def _value_link(
    kind: str, facet: str, value: str | None, links: Links, label: Label
) -> Link | None:
    return Link(label(facet, value), links.one(kind, value)) if value else None


def _year_link(report: Report, links: Links) -> Link | None:
    year = report.date.year
    return Link(str(year), links.one("jahr", str(year))) if year else None


def _notices(report: Report) -> tuple[str, ...]:
    """Say what readers must know before they rely on the text."""
    notices = []
    unreadable = max((one.unreadable for one in report.captures), default=0)
    if unreadable:
        notices.append(
            _(
                "%(count)s Zeichen der archivierten Seite waren nicht lesbar und stehen als �.",
                count=formatting.number(unreadable),
            )
        )
    if report.status == "announced":
        notices.append(
            _("Dies ist eine Ankündigung; ein Bericht über die Sitzung liegt nicht vor.")
        )
    return tuple(notices)
