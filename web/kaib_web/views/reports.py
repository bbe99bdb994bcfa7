"""A report: as a page, a paragraph alone, its versions."""

from flask import Blueprint, abort, redirect, render_template, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from kaib_search.model.reports import Paragraph, Report
from kaib_web import archive, citing, formatting, structured
from kaib_web.context import base_url, links, live, site
from kaib_web.pages.citing import CitationView, citation_view
from kaib_web.pages.report import report_view
from kaib_web.pages.versions import changes

blueprint = Blueprint("reports", __name__, url_prefix="/bericht")


def wanted_report(report_id: str) -> Report:
    """Return the report, or answer that there is none."""
    report = archive.report(live(), report_id)
    if report is None:
        abort(404)
    return report


@blueprint.get("/<report_id>")
def report(report_id: str) -> Response | str:
    """Show a report."""
    found = wanted_report(report_id)
    query = request.args.get("q", "")[: site().limits.query_letters].strip()
    if found.id != report_id:
        return redirect(links().report(found.id, query=query), 301)
    view = report_view(
        found,
        archive.marked_paragraphs(live(), found, query),
        archive.around(live(), found),
        citation(found),
        links(),
        lambda facet, value: archive.label(live(), facet, value),
        query,
    )
    return render_template(
        "report.html",
        view=view,
        description=_description(found),
        json_ld=structured.report(found, source(found).url, site(), _labels(found)),
        has_originals=site().originals is not None,
    )


@blueprint.get("/<report_id>/absatz/<paragraph_id>")
def paragraph(report_id: str, paragraph_id: str) -> Response | str:
    """Show one paragraph alone, to be cited."""
    found, known = wanted_paragraph(report_id, paragraph_id)
    if (found.id, known.id) != (report_id, paragraph_id):
        return redirect(links().paragraph(found.id, known.id), 301)
    operator = site().operator
    return render_template(
        "paragraph.html",
        report=found,
        paragraph=known.id,
        number=known.number,
        text=known.text,
        date=formatting.meeting_date(found.date),
        older=known not in found.paragraphs,
        context=links().report(found.id, known.id if known in found.paragraphs else ""),
        here=base_url() + links().paragraph(found.id, known.id),
        citation=citation(found, known),
        has_mail=bool(operator.email),
    )


@blueprint.get("/<report_id>/fassungen")
def versions(report_id: str) -> Response | str:
    """Compare the versions that the archived pages show."""
    found = wanted_report(report_id)
    if found.id != report_id:
        return redirect(links().versions(found.id), 301)
    return render_template("versions.html", report=found, changes=changes(found))


def wanted_paragraph(report_id: str, paragraph_id: str) -> tuple[Report, Paragraph]:
    """Return the paragraph with its report, or answer that there is none."""
    found = archive.paragraph(live(), wanted_report(report_id), paragraph_id)
    if found is None:
        abort(404)
    return found


def source(report: Report, paragraph: Paragraph | None = None) -> citing.Source:
    """Return what a citation of a report, or of one paragraph, says."""
    return citing.source(report, paragraph, base_url() + _path(report, paragraph), site())


def _path(report: Report, paragraph: Paragraph | None) -> str:
    """Return where the text stands: in the report, or alone where only an older version has it."""
    if paragraph is None:
        return links().report(report.id)
    if paragraph in report.paragraphs:
        return links().report(report.id, paragraph.id)
    return links().paragraph(report.id, paragraph.id)


def citation(report: Report, paragraph: Paragraph | None = None) -> CitationView:
    """Cite a report or one of its paragraphs."""
    text = citing.plain(source(report, paragraph))
    return citation_view(text, report.id, paragraph.id if paragraph else "", links())


def _labels(report: Report) -> tuple[str, ...]:
    return tuple(archive.label(live(), "topic", one.topic) for one in report.topics)


def _description(report: Report) -> str:
    first = next((p.text for p in report.paragraphs if p.kind == "text"), "")
    short = first if len(first) <= 200 else first[:200].rpartition(" ")[0] + " …"
    return short or str(_("Sitzungsbericht"))
