"""How often a search is met, year by year; and the texts of the archive that are no meeting."""

import csv
import io

from flask import Blueprint, Response, render_template

from kaib_search import searching
from kaib_web.context import links, live, sound_params
from kaib_web.pages.provenance import capture_view
from kaib_web.pages.trend import trend_view

blueprint = Blueprint("trends", __name__)


@blueprint.get("/verlauf")
def trend() -> str:
    """Show the share of each year's reports that a search finds."""
    params = sound_params()
    rows = searching.trend(params.typed(limit=0, offset=0), live())
    return render_template("trend.html", view=trend_view(rows, params, links()))


@blueprint.get("/verlauf.csv")
def trend_file() -> Response:
    """Give the numbers as a file."""
    rows = searching.trend(sound_params().typed(limit=0, offset=0), live())
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(("jahr", "treffer", "berichte"))
    writer.writerows((row.year, row.matching, row.reports) for row in rows)
    answer = Response("\ufeff" + lines.getvalue(), content_type="text/csv; charset=utf-8")
    answer.headers.set("Content-Disposition", "attachment", filename="verlauf.csv")
    return answer


@blueprint.get("/texte-ohne-sitzung")
def notices() -> str:
    """Show what the archived pages hold besides reports."""
    found = [
        (notice, [capture_view(capture, links()) for capture in notice.captures])
        for notice in live().store.notices()
    ]
    return render_template("notices.html", notices=found)
