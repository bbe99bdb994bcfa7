"""The JSON interface: the same answers as the pages, for programs."""

from typing import get_args

from flask import Blueprint, Response, abort, jsonify, render_template, request

from kaib_search.model.queries import Match, Sort
from kaib_search.model.searches import TypedSearch
from kaib_web import archive, citing
from kaib_web.api_schema import openapi, report_row
from kaib_web.context import base_url, links, live, site
from kaib_web.dates import read_span
from kaib_web.filters import FILTERS
from kaib_web.views.reports import source, wanted_paragraph, wanted_report

blueprint = Blueprint("api", __name__, url_prefix="/api/v1")

_FIRST_LIMIT = 20


@blueprint.get("/")
def about() -> str:
    """Describe the interface to people."""
    return render_template("api.html", filters=[one.api for one in FILTERS])


@blueprint.get("/openapi.json")
def document() -> Response:
    """Describe the interface to programs."""
    return jsonify(openapi(base_url() + links().prefix, site().version))


@blueprint.get("/search")
def search() -> Response:
    """Search."""
    return jsonify(archive.search_row(live(), _typed()))


@blueprint.get("/report/<report_id>")
def report(report_id: str) -> Response:
    """Give a report with all that is known about it."""
    found = wanted_report(report_id)
    return jsonify(report_row(found, base_url() + links().report(found.id)))


@blueprint.get("/report/<report_id>/paragraph/<paragraph_id>")
def paragraph(report_id: str, paragraph_id: str) -> Response:
    """Give one paragraph with its citation."""
    found, known = wanted_paragraph(report_id, paragraph_id)
    cited = source(found, known)
    return jsonify(
        report=found.id,
        id=known.id,
        number=known.number,
        text=known.text,
        url=cited.url,
        citation=citing.plain(cited),
        csl=citing.csl(cited),
    )


@blueprint.get("/citation/<report_id>")
def citation(report_id: str) -> Response:
    """Cite a report."""
    found = wanted_report(report_id)
    cited = source(found)
    return jsonify(citation=citing.plain(cited), csl=citing.csl(cited))


@blueprint.get("/vorschlaege")
def suggestions() -> Response:
    """Complete what was typed, as a list; for browsers in the shape that they want."""
    typed = request.args.get("q", "")[: site().limits.query_letters].strip()
    most = site().limits.suggestions
    found = list(archive.completions(live(), typed, most)) if len(typed) >= 2 else []
    return jsonify([typed, found] if request.args.get("form") == "browser" else found)


def _typed() -> TypedSearch:
    """Read the search; what cannot be read is refused, never guessed."""
    args = request.args
    match, sort = args.get("match", "all"), args.get("sort", "relevance")
    text = args.get("q", "")
    if match not in get_args(Match) or sort not in get_args(Sort):
        abort(400)
    if len(text) > site().limits.query_letters:
        abort(400)
    start, end = (read_span(args[name]) if args.get(name) else None for name in ("from", "to"))
    if (args.get("from") and not start) or (args.get("to") and not end):
        abort(400)
    filters = {one.facet: tuple(v for v in args.getlist(one.api) if v) for one in FILTERS}
    return TypedSearch(
        text=text,
        match=match,  # type: ignore[arg-type]
        sort=sort,  # type: ignore[arg-type]
        filters={facet: values for facet, values in filters.items() if values},
        start=start.start if start else None,
        end=end.end if end else None,
        limit=min(_count("limit", _FIRST_LIMIT), site().limits.api_limit),
        offset=_count("offset", 0),
    )


def _count(name: str, usual: int) -> int:
    given = request.args.get(name, "")
    if not given:
        return usual
    if not (given.isascii() and given.isdigit() and len(given) < 10):
        abort(400)
    return int(given)
