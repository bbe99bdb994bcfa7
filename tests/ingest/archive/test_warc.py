from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from kaib_search.ingest.archive import Limits
from kaib_search.model.pages import Page, Rejection

Read = Callable[..., list[Page | Rejection]]
BODY = b"<html><body><h2>Sitzung am 3. Mai 2011</h2><p>Der Beirat tagte.</p></body></html>"


def _pages(items: list[Page | Rejection]) -> list[Page]:
    return [item for item in items if isinstance(item, Page)]


def _rejections(items: list[Page | Rejection]) -> list[Rejection]:
    return [item for item in items if isinstance(item, Rejection)]


@pytest.mark.parametrize(("packed", "name"), [(True, "a.warc.gz"), (False, "a.warc")])
def test_response_and_resource_records_are_pages(
    read: Read, warc: Any, packed: bool, name: str
) -> None:
    content = warc(packed=packed).response(BODY).resource(BODY).bytes()
    first, second = _pages(read(content, name))
    assert first.payload == second.payload == BODY
    assert first.provenance.source == f"{name}#1"
    assert first.provenance.captured_at == datetime(2016, 1, 10, 8, tzinfo=UTC)
    assert first.provenance.url == "http://beirat.example/protokolle"
    assert first.provenance.encoding_by == "header"


def test_a_revisit_is_a_capture_of_the_payload_it_points_at(read: Read, warc: Any) -> None:
    builder = warc().response(BODY)
    from base64 import b32encode
    from hashlib import sha1

    digest = "sha1:" + b32encode(sha1(BODY).digest()).decode()
    items = read(builder.revisit(digest, at="2018-05-01T10:00:00Z").bytes(), "a.warc.gz")
    first, again = _pages(items)
    assert again.payload == first.payload
    assert again.provenance.captured_at == datetime(2018, 5, 1, 10, tzinfo=UTC)


def test_a_revisit_without_its_first_visit_is_named(read: Read, warc: Any) -> None:
    [rejection] = read(
        warc().revisit("sha1:" + "A" * 32, at="2018-05-01T10:00:00Z").bytes(), "a.warc.gz"
    )
    assert isinstance(rejection, Rejection)
    assert "revisit" in rejection.reason


def test_parts_of_pages_are_no_pages_and_failed_answers_are_named(read: Read, warc: Any) -> None:
    content = (
        warc()
        .response(b"\x89PNG", content_type="image/png")
        .response(BODY, status="404 Not Found")
        .response(b"", status="301 Moved")
        .response(BODY)
        .bytes()
    )
    items = read(content, "a.warc.gz")
    assert [page.provenance.source for page in _pages(items)] == ["a.warc.gz#4"]
    assert ["404" in rejection.reason for rejection in _rejections(items)] == [True]


def test_a_cut_off_record_is_named_and_the_others_are_read_wherever_it_was_cut(
    read: Read, warc: Any
) -> None:
    whole = warc().response(BODY).bytes()
    cut = warc().response(BODY * 40).bytes()
    for size in range(40, len(cut) - 8, 7):
        items = read(whole + cut[:size] + whole, "a.warc.gz")
        pages = _pages(items)
        # What stands between them may by chance still unpack to something.
        assert (pages[0].payload, pages[-1].payload, len(pages) > 1) == (BODY, BODY, True), size
        assert len(items) > 2, size


def test_a_plain_record_that_was_cut_off_does_not_hide_the_next(read: Read, warc: Any) -> None:
    whole = warc(packed=False).response(BODY).bytes()
    cut = warc(packed=False).response(BODY * 40).bytes()[:900]
    items = read(whole + cut + whole, "a.warc")
    assert [page.payload for page in _pages(items)] == [BODY, BODY]
    assert [rejection.source for rejection in _rejections(items)] == ["a.warc#2"]


@pytest.mark.parametrize(("packed", "name"), [(True, "a.warc.gz"), (False, "a.warc")])
def test_a_page_that_ends_too_soon_is_not_taken_for_a_whole_one(
    read: Read, warc: Any, packed: bool, name: str
) -> None:
    first = warc(packed=packed).response(BODY).bytes()
    whole = warc(packed=packed).response(BODY + bytes(range(32, 127)) * 90).bytes()
    items = read(first + whole[: len(whole) * 3 // 4], name)
    assert [page.payload for page in _pages(items)] == [BODY]
    assert [rejection.source for rejection in _rejections(items)] == [f"{name}#2"]
    assert "cut off" in _rejections(items)[0].reason


def test_damage_inside_a_packed_record_does_not_lose_the_rest(read: Read, warc: Any) -> None:
    first, second, third = (
        warc().response(BODY.replace(b"2011", year)).bytes() for year in (b"2011", b"2012", b"2013")
    )
    broken = bytearray(second)
    broken[len(broken) // 2 : len(broken) // 2 + 20] = b"\x00" * 20
    items = read(first + bytes(broken) + third, "a.warc.gz")
    assert [b"2013" in page.payload or b"2011" in page.payload for page in _pages(items)] == [
        True,
        True,
    ]
    assert len(_rejections(items)) == 1


def test_a_file_that_only_calls_itself_warc_is_named(read: Read) -> None:
    items = read(b"this is no archive at all\n" * 30, "a.warc")
    assert not _pages(items)
    assert "no WARC" in _rejections(items)[0].reason


def test_too_many_records_stop_with_a_sentence(read: Read, warc: Any) -> None:
    builder = warc()
    for _ in range(5):
        builder.response(BODY)
    items = read(builder.bytes(), "a.warc.gz", Limits(records=3))
    assert len(_pages(items)) == 3
    assert "more than 3 records" in _rejections(items)[0].reason
