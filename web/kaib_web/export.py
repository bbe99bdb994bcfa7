"""Lists of reports as CSV and JSON Lines, row by row."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator

from kaib_search.model.reports import Report
from kaib_web.citing import newest_capture

Label = Callable[[str, str], str]

COLUMNS = (
    "id",
    "titel",
    "datum",
    "stand",
    "reihe",
    "nummer",
    "themen",
    "es sprachen",
    "personen",
    "orte",
    "organisationen",
    "ergebnisse",
    "adresse",
    "archivadresse",
    "archiviert am",
    "sha256",
    "text",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BOM = "\ufeff"
"""Spreadsheets read a file as UTF-8 when it begins so."""


def csv_lines(reports: Iterable[Report], root: str, label: Label) -> Iterator[str]:
    """Write a head and one line for each report."""
    yield _BOM + _csv_line(COLUMNS)
    for report in reports:
        yield _csv_line([_safe(cell) for cell in _row(report, root, label).values()])


def json_lines(reports: Iterable[Report], root: str, label: Label) -> Iterator[str]:
    """Write one JSON object for each report."""
    for report in reports:
        yield json.dumps(_row(report, root, label), ensure_ascii=False) + "\n"


def _row(report: Report, root: str, label: Label) -> dict[str, str]:
    capture = newest_capture(report)
    cells = (
        report.id,
        report.title,
        report.date.best or report.date.start or "",
        report.status,
        report.series or "",
        report.number or "",
        "; ".join(label("topic", one.topic) for one in report.topics),
        "; ".join(dict.fromkeys(one.name for one in report.speakers)),
        "; ".join(dict.fromkeys(one.name for one in report.people)),
        "; ".join(dict.fromkeys(one.name for one in report.places)),
        "; ".join(report.organisations),
        " | ".join(one.span for one in report.decisions),
        f"{root}/bericht/{report.id}",
        (capture.url or "") if capture else "",
        capture.captured_at.isoformat() if capture and capture.captured_at else "",
        capture.sha256 if capture else "",
        report.text,
    )
    return dict(zip(COLUMNS, cells, strict=True))


def _csv_line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _safe(cell: str) -> str:
    """Keep a spreadsheet from reading archived text as a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell
