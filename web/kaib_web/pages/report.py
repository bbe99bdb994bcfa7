"""The page of one report."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask_babel import gettext as _

from kaib_search.analysis.document import person_id
from kaib_search.model.reports import Decision, Mention, Report
from kaib_search.model.results import Fragment
from kaib_web import formatting
from kaib_web.citing import newest_first
from kaib_web.links import Links
from kaib_web.pages.citing import CitationView
from kaib_web.pages.date_reasons import german_reason
from kaib_web.pages.hits import full_day
from kaib_web.pages.labels import act_label, decision_label
from kaib_web.pages.paragraphs import (
    Around,
    ParagraphView,
    matched_paragraphs,
    paragraph_views,
)
from kaib_web.pages.parts import Link
from kaib_web.pages.provenance import CaptureView, capture_view

Label = Callable[[str, str], str]
"""The label that people read for a facet value: facet, value → label."""


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
class UnnamedView:
    """An office that the report names without a person; ``holder`` is an offer, not a reading."""

    role: str
    holder: Link | None


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
    unnamed: tuple[UnnamedView, ...]
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
    matched = matched_paragraphs(report, marked)
    return ReportView(
        id=report.id,
        title=report.title,
        subject=report.subject or "",
        date=formatting.meeting_date(report.date),
        iso=full_day(report),
        date_note=formatting.date_note(report.date),
        date_reason=_date_reason(report),
        status=report.status,
        series=_value_link("reihe", "series", report.series, links, label),
        number=report.number or "",
        year=_year_link(report, links),
        paragraphs=paragraph_views(report, marked, around, links),
        contents=tuple(Link(p.text, "#" + p.id) for p in report.paragraphs if p.kind == "heading"),
        people=tuple(_person(person, links) for person in report.people),
        unnamed=_unnamed(report, links, label),
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


def _person(person: Mention, links: Links) -> PersonView:
    office = ", ".join(part for part in (person.role, person.organisation) if part)
    return PersonView(
        name=" ".join((*person.titles, person.name)),
        href=links.one("person", person_id(person)),
        act=act_label(person.act),
        office=office,
        anchor="#" + person.paragraph if person.paragraph else "",
    )


def _unnamed(report: Report, links: Links, label: Label) -> tuple[UnnamedView, ...]:
    """Offer the holder of that day where the archive knows the person."""
    holders = {one.role: one.person for one in report.office_holders}
    return tuple(
        UnnamedView(role=role, holder=_holder(holders.get(role), links, label))
        for role in report.unnamed_roles
    )


def _holder(person: str | None, links: Links, label: Label) -> Link | None:
    name = label("person", person) if person else None
    return Link(name, links.one("person", person)) if person and name and name != person else None


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


def _date_reason(report: Report) -> str:
    """Say why the date was inferred as it was; the reason itself is written in English."""
    inferred = report.date.inferred
    if inferred is None:
        return ""
    english = formatting.locale().language == "en"
    return inferred.reason if english else german_reason(inferred.reason)


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
