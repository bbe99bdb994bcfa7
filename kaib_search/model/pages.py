"""What an archive holds: pages with their provenance, and inputs that were refused."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a page was read from, and what proves it.

    source        archived file, relative to the folder that was given, ``/`` between parts; a record
                  inside an archive is ``file.warc.gz#3`` (number of the record, from 1) or
                  ``file.wacz#archive/data.warc.gz#3``
    url           address of the page when it was archived, wrappers (Wayback, pywb) taken off
    captured_at   when it was archived, in UTC; None where nothing tells
    captured_by   what told the time: "warc", "wayback", "pywb", "browser", "oparl", "filename" (weakest), or None
    sha256        of the payload, 64 hex digits
    media_type    "text/html", "application/pdf", …
    encoding      the character encoding that was used, None for binary formats
    encoding_by   what named it: "bom", "header", "meta", "detected", "fallback", or None
    unreadable    number of characters that could not be decoded (U+FFFD)
    """

    source: str
    sha256: str
    media_type: str
    url: str | None = None
    captured_at: datetime | None = None
    captured_by: str | None = None
    encoding: str | None = None
    encoding_by: str | None = None
    unreadable: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One archived page: the payload as archived, its text as decoded, and its provenance.

    ``text`` is the decoded markup for text formats and "" for binary ones (PDF, DOCX), whose readers
    take the payload.
    """

    payload: bytes
    text: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """An input that was given and could not be read: what, why, and what helps."""

    source: str
    reason: str
