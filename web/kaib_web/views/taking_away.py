"""What readers take with them: citations, lists as files, archived originals."""

import json
from collections.abc import Iterator

from flask import Blueprint, Response, abort, request
from werkzeug.utils import secure_filename

from kaib_web import archive, citing
from kaib_web.context import base_url, links, live, site, sound_params
from kaib_web.export import csv_lines, json_lines
from kaib_web.views.reports import source, wanted_paragraph, wanted_report

blueprint = Blueprint("taking_away", __name__)

_CITATIONS = {
    "bib": ("application/x-bibtex", citing.bibtex),
    "ris": ("application/x-research-info-systems", citing.ris),
    "json": (
        "application/vnd.citationstyles.csl+json",
        lambda what: json.dumps([citing.csl(what)], ensure_ascii=False, indent=2) + "\n",
    ),
}
_EXPORTS = {
    "csv": ("text/csv; charset=utf-8", csv_lines),
    "jsonl": ("application/jsonl; charset=utf-8", json_lines),
}


@blueprint.get("/zitat/<report_id>.<kind>")
def citation(report_id: str, kind: str) -> Response:
    """Give a citation to a reference manager."""
    if kind not in _CITATIONS:
        abort(404)
    paragraph_id = request.args.get("absatz", "")
    if paragraph_id:
        found, paragraph = wanted_paragraph(report_id, paragraph_id)
        cited = source(found, paragraph)
    else:
        found = wanted_report(report_id)
        cited = source(found)
    media_type, write = _CITATIONS[kind]
    text = write(cited)
    return _download(Response(text, mimetype=media_type), f"{found.id}.{kind}")


@blueprint.get("/suche.<kind>")
def export(kind: str) -> Response:
    """Give a whole list of results as a file, however long it is."""
    if kind not in _EXPORTS:
        abort(404)
    media_type, write = _EXPORTS[kind]
    params = sound_params()
    index, root = live(), base_url() + links().prefix
    lines: Iterator[str] = write(
        archive.all_reports(index, params),
        root,
        lambda facet, value: archive.label(index, facet, value),
    )
    return _download(Response(lines, content_type=media_type), f"berichte.{kind}")


@blueprint.get("/original/<sha256>")
def original(sha256: str) -> Response:
    """Give an archived page as it was archived: to be saved, never to be run or shown here."""
    found = archive.original(live(), site().originals, sha256)
    if found is None:
        abort(404)
    provenance, payload = found
    answer = Response(payload, content_type="application/octet-stream")
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    name = secure_filename(provenance.source.rpartition("/")[2]) or "original"
    return _download(answer, f"{sha256[:12]}-{name}")


def _download(answer: Response, name: str) -> Response:
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer
