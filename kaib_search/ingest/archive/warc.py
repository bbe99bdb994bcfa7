"""WARC files → payloads and rejections, record by record, whatever is damaged between them.

Read with warcio; ours is only what it leaves out: bounds on each record, going on behind a damaged
one, and giving a revisit record the payload that it points at.
"""

import contextlib
import io
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from kaib_search.errors import PageError
from kaib_search.ingest.archive.limits import Limits
from kaib_search.ingest.archive.payload import READABLE, Payload
from kaib_search.model.pages import Rejection

_DAMAGE = (
    ArchiveLoadFailed,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
    AttributeError,
)
_PAGE_RECORDS = ("response", "revisit", "resource", "conversion")
_CHUNK = 1 << 16
_TOO_MANY = "more than {} records; the rest was not read: raise the limit or split the file"
_BROKEN = "the record is damaged and cannot be unpacked; the records after it were read"


class _CutOffError(ArchiveLoadFailed):  # type: ignore[misc]
    """A record is shorter than it says, whether or not it was a page."""


@dataclass(slots=True)
class _Walk:
    """Where one file stands: number of the record, and where each digest's payload lies."""

    file: BinaryIO
    name: str
    limits: Limits
    packed: bool
    number: int = 0
    offsets: dict[str, int] = field(default_factory=dict)


def read_warc(file: BinaryIO, name: str, limits: Limits) -> Iterator[Payload | Rejection]:
    """Yield the pages of a seekable WARC file, plain or gzipped record by record."""
    packed = file.read(2) == b"\x1f\x8b"
    walk = _Walk(file, name, limits, packed)
    start: int | None = 0
    empty = True
    while start is not None:
        run = _read_run(walk, start)
        try:
            while True:
                yield next(run)
                empty = False
        except StopIteration as end:
            start = end.value
    if empty:
        yield Rejection(
            source=name, reason="the WARC file holds no archived page (HTML, PDF, DOCX, text)"
        )


def _read_run(walk: _Walk, start: int) -> Generator[Payload | Rejection, None, int | None]:
    """Read records from an offset on; return where to go on after damage, None at the end."""
    walk.file.seek(start)
    before, offset, inside = walk.number, start, False
    try:
        for record in _quiet(ArchiveIterator(walk.file)):
            offset, inside = record.archive_offset, True
            walk.number += 1
            if walk.number > walk.limits.records:
                yield Rejection(source=walk.name, reason=_TOO_MANY.format(walk.limits.records))
                return None
            yield from _read_record(walk, record, offset)
            inside = False
    except PageError as error:
        yield Rejection(source=f"{walk.name}#{walk.number}", reason=str(error))
        return _next_start(walk, offset + 1)
    except _DAMAGE as error:
        if walk.number > before or start == 0:  # else this is the record that was named just now
            walk.number += not (inside or start == 0 or isinstance(error, _CutOffError))
            yield _damage(walk, start, error)
        return _next_start(walk, offset + 1)
    # A member that cannot be unpacked at all looks like the end of the file; what lies behind it is none.
    unread = _next_start(walk, offset + 1) if walk.packed else None
    if unread is not None and walk.number > before:
        walk.number += 1
        yield Rejection(source=f"{walk.name}#{walk.number}", reason=_BROKEN)
    return unread


def _quiet(records: Any) -> Iterator[Any]:
    """Hand on the records, each with its offset; warcio prints its warnings, which are told otherwise."""
    while True:
        with contextlib.redirect_stderr(io.StringIO()):
            record = next(records, None)
        if record is None:
            return
        if record.format != "warc":
            raise ArchiveLoadFailed("no WARC record begins here")
        record.archive_offset = records.offset
        yield record
        with contextlib.redirect_stderr(io.StringIO()):
            records.read_to_end(record)
        if getattr(record.raw_stream, "limit", 0) > 0:
            raise _CutOffError("it ends before its stated length")


def _damage(walk: _Walk, start: int, error: Exception) -> Rejection:
    detail = " ".join(str(error).split())[:120] or type(error).__name__
    if start == 0 and walk.number == 0:
        return Rejection(
            source=walk.name, reason=f"this is no WARC file or its beginning is damaged ({detail})"
        )
    return Rejection(
        source=f"{walk.name}#{walk.number}",
        reason=f"the record is damaged or cut off ({detail}); the records after it were read",
    )


def _read_record(walk: _Walk, record: Any, offset: int) -> Iterator[Payload | Rejection]:
    headers = record.rec_headers
    if record.rec_type not in _PAGE_RECORDS:
        return
    source = f"{walk.name}#{walk.number}"
    if record.rec_type == "revisit":
        yield _revisited(walk, record, source)
        return
    status = record.http_headers.get_statuscode() if record.http_headers else "200"
    media_type, charset = _content_type(record)
    if media_type not in READABLE:
        return  # images, style sheets, scripts: parts of pages, no pages
    digest = headers.get_header("WARC-Payload-Digest")
    if digest:
        walk.offsets.setdefault(digest, offset)
    if status != "200":
        if not status.startswith("3"):
            yield Rejection(
                source=source, reason=f"the archived answer is no page: HTTP status {status}"
            )
        return
    yield _payload(record, source, _content(record, walk.limits), media_type, charset)


def _revisited(walk: _Walk, record: Any, source: str) -> Payload | Rejection:
    """Give a revisit the payload of the record with the same digest in this file."""
    digest = record.rec_headers.get_header("WARC-Payload-Digest")
    offset = walk.offsets.get(digest)
    if offset is None:
        return Rejection(
            source=source,
            reason="a revisit of a page that this file does not hold; add the archive with the first visit",
        )
    place = walk.file.tell()
    try:
        walk.file.seek(offset)
        first = next(iter(ArchiveIterator(walk.file)))
        media_type, charset = _content_type(first)
        content = _content(first, walk.limits)
    finally:
        walk.file.seek(place)
    return _payload(record, source, content, media_type, charset)


def _payload(
    record: Any, source: str, content: bytes, media_type: str, charset: str | None
) -> Payload:
    headers = record.rec_headers
    return Payload(
        content=content,
        source=source,
        media_type=media_type,
        charset=charset,
        url=headers.get_header("WARC-Target-URI").strip("<>")
        if headers.get_header("WARC-Target-URI")
        else None,
        captured_at=_warc_time(headers.get_header("WARC-Date")),
        captured_by="warc",
    )


def _content(record: Any, limits: Limits) -> bytes:
    """Unpack a record's content within the limit.

    Raises:
        PageError: where it is larger, or packed beyond all measure.
    """
    stream, parts, size = record.content_stream(), [], 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > limits.page_bytes:
            raise PageError(
                f"the record unpacks to more than {limits.page_bytes // 1024**2} MiB; it was refused"
            )
        parts.append(chunk)
    missing = getattr(record.raw_stream, "limit", 0)
    if missing > 0:
        raise PageError(
            f"the record is cut off: {missing} bytes of it are missing; fetch the archive again"
        )
    content = b"".join(parts)
    if content.startswith(b"\x1f\x8b"):
        raise PageError("the page is packed more than once; it was refused")
    return content


def _content_type(record: Any) -> tuple[str, str | None]:
    headers = record.http_headers or record.rec_headers
    value = (headers.get_header("Content-Type") or "text/html").lower()
    media_type, _, parameters = value.partition(";")
    charset = next(
        (
            p.split("=", 1)[1].strip(" \"'")
            for p in parameters.split(";")
            if p.strip().startswith("charset=")
        ),
        None,
    )
    return media_type.strip(), charset


def _warc_time(value: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)).astimezone(UTC)
    except ValueError:
        return None


def _next_start(walk: _Walk, offset: int) -> int | None:
    """Find the next record behind an offset by its magic number, and check that one begins there."""
    magic = b"\x1f\x8b\x08" if walk.packed else b"WARC/1."
    position = offset
    overlap = len(magic) - 1
    tail = b""
    walk.file.seek(position)
    while block := walk.file.read(1 << 20):
        window, base = tail + block, position - len(tail)
        at = window.find(magic)
        while at >= 0:
            start = base + at
            if not walk.packed or _is_record(walk.file, start):
                return start
            at = window.find(magic, at + 1)
        position += len(block)
        walk.file.seek(position)
        tail = window[-overlap:]
    return None


def _is_record(file: BinaryIO, start: int) -> bool:
    file.seek(start)
    try:
        return zlib.decompressobj(31).decompress(file.read(4096), 64).startswith(b"WARC/")
    except zlib.error:
        return False
