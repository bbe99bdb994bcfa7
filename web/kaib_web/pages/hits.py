"""Reports in a list: title, date, people, passages."""

from collections.abc import Iterable

from flask_babel import gettext

from kaib_search.analysis.document import person_id
from kaib_search.model.reports import Mention, Report
from kaib_search.model.results import Fragment, Reason, ReportHit
from kaib_web import formatting
from kaib_web.links import Links
from kaib_web.pages.labels import rule_label
from kaib_web.pages.parts import HitView, Link, SnippetView


def hit_view(hit: ReportHit, query: str, links: Links) -> HitView:
    """Build a hit of a search."""
    report = hit.report
    numbers = {paragraph.id: paragraph.number for paragraph in report.paragraphs}
    return HitView(
        id=report.id,
        href=links.report(report.id, query=query),
        title=(Fragment(report.title),),
        date=formatting.meeting_date(report.date),
        iso=full_day(report),
        kind=report.status,
        speakers=speaker_links(report.speakers, links),
        snippets=tuple(
            SnippetView(
                href=links.report(report.id, snippet.paragraph, query),
                number=numbers.get(snippet.paragraph, 0),
                fragments=snippet.fragments,
                before=snippet.cut_before,
                after=snippet.cut_after,
            )
            for snippet in hit.snippets
        ),
        reasons=reason_lines(hit.reasons),
        captures=len(report.captures),
    )


def report_in_list(report: Report, links: Links) -> HitView:
    """Build a report of a plain list."""
    return hit_view(ReportHit(report=report, score=0.0, snippets=()), "", links)


def full_day(report: Report) -> str:
    """Return the date as a machine reads it; "" for a season or no date."""
    return report.date.best or ""


def speaker_links(people: Iterable[Mention], links: Links) -> tuple[Link, ...]:
    """Link the people once each."""
    seen: dict[str, Link] = {}
    for person in people:
        key = person_id(person)
        seen.setdefault(key, Link(person.name, links.one("person", key), person.role or ""))
    return tuple(seen.values())


def reason_lines(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """Say why a report is a hit, where its words differ from the typed ones."""
    lines = {
        gettext(
            "„%(typed)s“ → „%(found)s“ (%(rule)s)",
            typed=reason.typed,
            found=reason.found,
            rule=rule_label(reason.rule),
        ): None
        for reason in reasons
        if reason.rule != "exact" and reason.typed.casefold() != reason.found.casefold()
    }
    return tuple(lines)
