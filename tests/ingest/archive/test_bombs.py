"""T11, T12: archives made to exhaust the reader. Each is refused within bounds; its neighbours are read."""

import gzip
import io
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from kaib_search.model.pages import Page, Rejection

Read = Callable[..., list[Page | Rejection]]
BODY = b"<html><body><p>Der Beirat tagte am 3. Mai 2011.</p></body></html>"
SECONDS, MEMORY = 5.0, 128 * 1024**2


def _bounded(read: Read, content: bytes, name: str) -> list[Page | Rejection]:
    tracemalloc.start()
    begin = time.perf_counter()
    try:
        items = read(content, name)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.perf_counter() - begin < SECONDS
    assert peak < MEMORY
    return items


def _zeros(size: int) -> bytes:
    """Pack zeros without holding them."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0) as stream:
        for _ in range(size >> 20):
            stream.write(b"\0" * (1 << 20))
    return packed.getvalue()


@pytest.fixture(scope="module")
def gibibyte() -> bytes:
    return _zeros(256 << 20)


def test_a_small_record_that_holds_hundreds_of_megabytes_is_refused(
    read: Read, warc: Any, gibibyte: bytes
) -> None:
    content = (
        warc().response(BODY).response(gibibyte, Content_Encoding="gzip").response(BODY).bytes()
    )
    items = _bounded(read, content, "bomb.warc.gz")
    assert [isinstance(item, Page) for item in items] == [True, False, True]
    assert "MiB" in items[1].reason  # type: ignore[union-attr]


def test_gzip_inside_gzip_is_refused(read: Read, warc: Any, gibibyte: bytes) -> None:
    content = (
        warc().response(gzip.compress(gibibyte), Content_Encoding="gzip").response(BODY).bytes()
    )
    items = _bounded(read, content, "bomb.warc.gz")
    assert [type(item) for item in items] == [Rejection, Page]


def test_a_wacz_whose_member_unpacks_beyond_all_measure_is_refused(read: Read, warc: Any) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/bomb.warc", b"\0" * (60 << 20))
        archive.writestr("archive/good.warc.gz", warc().response(BODY).bytes())
    items = _bounded(read, file.getvalue(), "bomb.wacz")
    assert [type(item) for item in items] == [Rejection, Page]


def test_a_docx_that_unpacks_beyond_all_measure_is_refused(read: Read) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * (120 << 20))
    [item] = _bounded(read, file.getvalue(), "bomb.docx")
    assert isinstance(item, Rejection)
    assert "unpacks" in item.reason


def test_names_with_dots_in_a_zip_are_only_labels(read: Read, warc: Any, tmp_path: Any) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../../escaped.warc.gz", warc().response(BODY).bytes())
    [page] = read(file.getvalue(), "in/a.wacz")
    assert isinstance(page, Page)
    assert not list(tmp_path.parent.rglob("escaped.warc.gz"))


def test_a_page_over_the_limit_is_refused_with_the_limit(read: Read) -> None:
    [item] = _bounded(read, b"<html>" + b"a" * (21 << 20), "large.html")
    assert isinstance(item, Rejection)
    assert "20 MiB" in item.reason
