"""Builders of archives, by the libraries that others write them with."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from kaib_search.ingest.archive import Limits, read_pages
from kaib_search.model.pages import Page, Rejection

URL = "http://beirat.example/protokolle"


class WarcBuilder:
    """Write records to a WARC in memory."""

    def __init__(self, *, packed: bool = True) -> None:
        self.file = io.BytesIO()
        self.writer = WARCWriter(self.file, gzip=packed)

    def response(
        self,
        body: bytes,
        *,
        status: str = "200 OK",
        url: str = URL,
        at: str = "2016-01-10T08:00:00Z",
        content_type: str = "text/html; charset=utf-8",
        **headers: str,
    ) -> "WarcBuilder":
        http = [
            ("Content-Type", content_type),
            *((k.replace("_", "-"), v) for k, v in headers.items()),
        ]
        record = self.writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(body),
            http_headers=StatusAndHeaders(status, http, protocol="HTTP/1.1"),
            warc_headers_dict={"WARC-Date": at},
        )
        self.writer.write_record(record)
        return self

    def resource(self, body: bytes, *, content_type: str = "text/html") -> "WarcBuilder":
        self.writer.write_record(
            self.writer.create_warc_record(
                URL, "resource", payload=io.BytesIO(body), warc_content_type=content_type
            )
        )
        return self

    def revisit(self, digest: str, *, at: str) -> "WarcBuilder":
        record = self.writer.create_revisit_record(
            URL, digest, URL, "2016-01-10T08:00:00Z", warc_headers_dict={"WARC-Date": at}
        )
        self.writer.write_record(record)
        return self

    def bytes(self) -> bytes:
        return self.file.getvalue()


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., list[Page | Rejection]]:
    """Read bytes as a file of that name; the temporary folder is what was given."""

    def reader(content: bytes, name: str, limits: Limits | None = None) -> list[Page | Rejection]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
        return list(read_pages([tmp_path / name], limits or Limits()))

    return reader


@pytest.fixture
def warc() -> type[WarcBuilder]:
    return WarcBuilder
