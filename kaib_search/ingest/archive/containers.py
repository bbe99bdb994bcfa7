"""WACZ and MHTML files → payloads: archives that hold other files."""

import email
import email.policy
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import IO, BinaryIO, cast

from kaib_search.errors import PageError
from kaib_search.ingest.archive.limits import Limits
from kaib_search.ingest.archive.payload import HTML, Payload
from kaib_search.ingest.archive.warc import read_warc
from kaib_search.model.pages import Rejection

_CHUNK = 1 << 20


def read_wacz(file: BinaryIO, name: str, limits: Limits) -> Iterator[Payload | Rejection]:
    """Yield the pages of the WARC files in a WACZ. Names inside are labels, never paths to write to."""
    try:
        archive = zipfile.ZipFile(file)
        members = [member for member in archive.infolist() if _is_warc(member.filename)]
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        yield Rejection(
            source=name, reason=f"the zip file is damaged ({error}); archive or download it again"
        )
        return
    if not members:
        yield Rejection(
            source=name,
            reason="the zip file holds no WARC file, so it is no WACZ; unpack it and give the folder",
        )
    for member in members:
        yield from _read_member(archive, member, name, limits)


def _read_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, limits: Limits
) -> Iterator[Payload | Rejection]:
    source = f"{name}#{member.filename}"
    try:
        _check_member(member, limits)
        with tempfile.TemporaryFile() as unpacked:
            _unpack(archive, member, unpacked, limits)
            yield from read_warc(cast("BinaryIO", unpacked), source, limits)
    except (
        PageError,
        zipfile.BadZipFile,
        OSError,
        RuntimeError,
        NotImplementedError,
        EOFError,
    ) as error:
        yield Rejection(source=source, reason=f"this part of the WACZ cannot be read: {error}")


def _check_member(member: zipfile.ZipInfo, limits: Limits) -> None:
    if member.file_size > limits.file_bytes:
        raise PageError(f"it unpacks to more than {limits.file_bytes // 1024**2} MiB")
    if member.file_size > limits.ratio * max(member.compress_size, 1024):
        raise PageError(
            f"it unpacks to {member.file_size // max(member.compress_size, 1)} times its size"
        )


def _unpack(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    target: IO[bytes],
    limits: Limits,
) -> None:
    size = 0
    with archive.open(member) as packed:
        while chunk := packed.read(_CHUNK):
            size += len(chunk)
            if size > limits.file_bytes:
                raise PageError(f"it unpacks to more than {limits.file_bytes // 1024**2} MiB")
            target.write(chunk)
    target.seek(0)


def _is_warc(name: str) -> bool:
    return name.lower().endswith((".warc", ".warc.gz"))


def read_mhtml(content: bytes, name: str) -> Payload:
    """Return the page of a file that a browser saved as MHTML.

    Raises:
        PageError: where no part of it is HTML.
    """
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == HTML:
            body = part.get_payload(decode=True)
            return Payload(
                content=body if isinstance(body, bytes) else b"",
                source=name,
                media_type=HTML,
                charset=part.get_content_charset(),
                url=part.get("Content-Location") or message.get("Snapshot-Content-Location"),
                captured_at=_mail_time(message.get("Date")),
                captured_by="browser",
            )
    raise PageError("the saved page holds no HTML")


def _mail_time(value: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(str(value)).astimezone(UTC)
    except ValueError:
        return None
