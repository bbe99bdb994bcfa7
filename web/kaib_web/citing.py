"""Citations: one source, written as a German line, BibTeX, RIS and CSL-JSON by their libraries."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import rispy
from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.middlewares import LatexEncodingMiddleware
from bibtexparser.model import Entry, Field
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON

from kaib_search.model.pages import Provenance
from kaib_search.model.reports import Paragraph, Report
from kaib_web.config import SiteConfig

_STYLE = Path(__file__).parent / "citation_style.csl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What is cited: a report, or one paragraph of it.

    issued        of the precision that is known: "2016-11-28", "2011-03", "2015", ""
    paragraph     number of the paragraph, 0 for the whole report
    archive_url   address of the page that was archived; captured is the day
    """

    id: str
    title: str
    publisher: str
    issued: str
    number: str
    paragraph: int
    url: str
    archive_url: str
    captured: date | None
    accessed: date


def source(report: Report, paragraph: Paragraph | None, url: str, site: SiteConfig) -> Source:
    """Collect what a citation of a report, or of one paragraph, says."""
    capture = _capture_of(report, paragraph)
    return Source(
        id=report.id,
        title=report.title,
        publisher=site.archive_name,
        issued=report.date.best or "",
        number=number if (number := report.number or "")[:1].isdigit() else "",
        paragraph=paragraph.number if paragraph else 0,
        url=url,
        archive_url=(capture.url or "") if capture else "",
        captured=capture.captured_at.date() if capture and capture.captured_at else None,
        accessed=site.clock().date(),
    )


def newest_capture(report: Report) -> Provenance | None:
    """Return the latest archived page that shows the report: its text is the one that is shown."""
    return next(iter(newest_first(report)), None)


def newest_first(report: Report) -> list[Provenance]:
    """Return the archived pages that show the report, the latest first."""
    return sorted(report.captures, key=_captured, reverse=True)


def _capture_of(report: Report, paragraph: Paragraph | None) -> Provenance | None:
    """Return the latest archived page that shows the text that is cited."""
    if paragraph is None or paragraph in report.paragraphs:
        return newest_capture(report)
    shown = (c for v in report.versions if paragraph in v.paragraphs for c in v.captures)
    return max(shown, key=_captured, default=None)


def _captured(capture: Provenance) -> str:
    return capture.captured_at.isoformat() if capture.captured_at else ""


def csl(what: Source) -> dict[str, Any]:
    """Write CSL-JSON."""
    entry: dict[str, Any] = {
        "id": what.id,
        "type": "report",
        "title": what.title,
        "publisher": what.publisher,
        "URL": what.url,
        "language": "de",
        "accessed": _date_parts(what.accessed.isoformat()),
        "issued": _date_parts(what.issued) if what.issued else None,
        "number": what.number or None,
        "section": str(what.paragraph) if what.paragraph else None,
        "archive_location": what.archive_url or None,
        "submitted": _date_parts(what.captured.isoformat()) if what.captured else None,
    }
    return {name: value for name, value in entry.items() if value is not None}


def plain(what: Source) -> str:
    """Write the citation as a German line."""
    entry = csl(what)
    bibliography = CitationStylesBibliography(_style(), CiteProcJSON([entry]), formatter.plain)
    bibliography.register(Citation([CitationItem(what.id)]))
    return str(bibliography.bibliography()[0])


def bibtex(what: Source) -> str:
    """Write a BibTeX entry."""
    fields = {
        "title": what.title + (f", Abs. {what.paragraph}" if what.paragraph else ""),
        "institution": what.publisher,
        "year": what.issued[:4],
        "date": what.issued,
        "number": what.number,
        "urldate": what.accessed.isoformat(),
        "note": _archive_note(what),
        "langid": "ngerman",
    }
    written = [Field(name, value) for name, value in fields.items() if value]
    entry = Entry("techreport", _key(what), [*written, Field("url", what.url)])
    return write_string(
        Library([entry]), prepend_middleware=[LatexEncodingMiddleware(enclose_urls=False)]
    )


def ris(what: Source) -> str:
    """Write an RIS record."""
    record: dict[str, Any] = {
        "type_of_reference": "RPRT",
        "id": what.id,
        "title": what.title,
        "publisher": what.publisher,
        "year": what.issued[:4],
        "date": what.issued.replace("-", "/"),
        "number": what.number,
        "section": f"Abs. {what.paragraph}" if what.paragraph else "",
        "urls": [what.url],
        "access_date": what.accessed.strftime("%Y/%m/%d"),
        "language": "de",
        "notes": [_archive_note(what)] if _archive_note(what) else [],
    }
    kept = {name: value for name, value in record.items() if value}
    return str(rispy.dumps([kept], implementation=_RisWriter))


class _RisWriter(rispy.RisWriter):  # type: ignore[misc]
    """Writes records without the running number that the library puts before each."""

    def set_header(self, count: int) -> str:  # noqa: ARG002 - the library's signature
        """Return no header."""
        return ""


@lru_cache(maxsize=1)
def _style() -> Any:
    return CitationStylesStyle(str(_STYLE), validate=False, locale="de-DE")


def _date_parts(iso: str) -> dict[str, list[list[int]]]:
    return {"date-parts": [[int(part) for part in iso.split("-")]]}


def _archive_note(what: Source) -> str:
    day = (
        f" am {what.captured.day}.{what.captured.month}.{what.captured.year}"
        if what.captured
        else ""
    )
    return f"archiviert von {what.archive_url}{day}" if what.archive_url else ""


def _key(what: Source) -> str:
    return re.sub(r"[^A-Za-z0-9:-]", "", what.id) + (f":{what.paragraph}" if what.paragraph else "")
