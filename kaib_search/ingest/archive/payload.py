"""A payload with what came with it → a page."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from kaib_search.errors import PageError
from kaib_search.ingest.archive.charset import decode
from kaib_search.ingest.archive.documents import read_docx, read_pdf
from kaib_search.ingest.archive.limits import Limits
from kaib_search.ingest.archive.wrappers import Wrapping, read_wrapping, strip_replay
from kaib_search.model.pages import Page, Provenance

HTML = "text/html"
TEXT = "text/plain"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
JSON = "application/json"
READABLE = frozenset({HTML, "application/xhtml+xml", TEXT, PDF, DOCX, JSON})

_TAG_STARTS = (b"<!doctype", b"<html", b"<head", b"<body", b"<?xml", b"<!--", b"<div", b"<p", b"<h1", b"<h2",
               b"<article", b"<section", b"<main", b"<table", b"<meta", b"<title")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """Bytes of a page, and what the archive says of them."""

    content: bytes
    source: str
    media_type: str | None = None
    charset: str | None = None
    url: str | None = None
    captured_at: datetime | None = None
    captured_by: str | None = None


def to_page(payload: Payload, limits: Limits) -> Page:
    """Decode a payload.

    Raises:
        PageError: where it is empty, too large, of no kind that is read, or damaged.
    """
    if not payload.content.strip():
        raise PageError("the file is empty; nothing to read")
    if len(payload.content) > limits.page_bytes:
        raise PageError(
            f"the page is larger than {limits.page_bytes // 1024**2} MiB; raise the limit or split it"
        )
    media_type = sniff(payload.content, payload.media_type, payload.source)
    if media_type == PDF:
        return _binary_page(payload, media_type, read_pdf(payload.content, limits))
    if media_type == DOCX:
        return _binary_page(payload, media_type, read_docx(payload.content, limits))
    return _text_page(payload, media_type)


def sniff(content: bytes, declared: str | None, name: str) -> str:
    """Tell the media type by content first, then by what was declared, then by the name.

    Raises:
        PageError: for a kind that is not read.
    """
    if content.startswith(b"%PDF-"):
        return PDF
    if content.startswith(b"PK\x03\x04") and b"word/" in content[:100_000] + content[-100_000:]:
        return DOCX
    if _is_binary(content):
        raise PageError(
            "a binary file of a kind that is not read; give HTML, WARC, WACZ, PDF, DOCX, text or OParl JSON"
        )
    if declared in READABLE:
        return HTML if declared == "application/xhtml+xml" else str(declared)
    start = content[:1024].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(_TAG_STARTS) or b"<body" in content[:50_000].lower():
        return HTML
    suffix = name.rsplit(".", 1)[-1].lower()
    if (
        suffix in ("html", "htm", "xhtml", "cshtml", "php", "aspx", "shtml", "do")
        and b"<" in content
    ):
        return HTML
    return TEXT


def _is_binary(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False  # UTF-16 with its mark
    head = content[:8192]
    control = sum(head.count(byte) for byte in range(32) if byte not in (9, 10, 12, 13, 27))
    if head.count(0) and not _looks_like_utf16(head):
        return True
    return control > len(head) * 0.02


def _looks_like_utf16(head: bytes) -> bool:
    return head[0::2].count(0) > len(head) * 0.35 or head[1::2].count(0) > len(head) * 0.35


def _binary_page(payload: Payload, media_type: str, text: str) -> Page:
    if not text.strip():
        raise PageError(
            "the document holds no text (a scan?); run a text recognition over it first"
        )
    return Page(
        payload=payload.content,
        text=text,
        provenance=_provenance(payload, media_type, Wrapping()),
    )


def _text_page(payload: Payload, media_type: str) -> Page:
    decoded = decode(payload.content, payload.charset, markup=media_type == HTML)
    wrapping = Wrapping()
    if media_type == HTML:
        wrapping = read_wrapping(decoded.text, payload.source.rsplit("/", 1)[-1])
    return Page(
        payload=payload.content,
        text=decoded.text,
        provenance=_provenance(
            payload,
            media_type,
            wrapping,
            encoding=decoded.encoding,
            named_by=decoded.named_by,
            unreadable=decoded.unreadable,
        ),
    )


def _provenance(
    payload: Payload,
    media_type: str,
    wrapping: Wrapping,
    *,
    encoding: str | None = None,
    named_by: str | None = None,
    unreadable: int = 0,
) -> Provenance:
    """What the archive says goes before what the page says; a file name's date is the weakest proof."""
    at, by = payload.captured_at, payload.captured_by
    if at is None or (by == "filename" and wrapping.captured_at is not None):
        at, by = wrapping.captured_at, wrapping.kind
    return Provenance(
        source=payload.source,
        sha256=hashlib.sha256(payload.content).hexdigest(),
        media_type=media_type,
        url=strip_replay(payload.url) if payload.url else wrapping.url,
        captured_at=at,
        captured_by=by,
        encoding=encoding,
        encoding_by=named_by,
        unreadable=unreadable,
    )
