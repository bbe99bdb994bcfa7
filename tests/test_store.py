"""What is stored comes back, to every thread, and a store that is damaged or foreign says so."""

import hashlib
import sqlite3
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaib_search.errors import IndexDamagedError, IndexNotFoundError, IndexStaleError
from kaib_search.model.ingest import Gap, IngestReport
from kaib_search.model.pages import Provenance, Rejection
from kaib_search.model.reports import (
    Decision,
    InferredDate,
    MeetingDate,
    Mention,
    Notice,
    PageReading,
    Paragraph,
    Reference,
    Report,
    TopicAssignment,
    Version,
)
from kaib_search.store import KeptReading, Originals, Store, StoreContent, page_key, write_store
from kaib_search.store import serialization as json
from kaib_search.store.tables import NAME

CAPTURE = Provenance(
    source="seiten/beirat.html",
    sha256="ab" * 32,
    media_type="text/html",
    url="https://beirat.example/protokolle",
    captured_at=datetime(2016, 12, 24, 8, 30, 5, tzinfo=UTC),
    captured_by="wayback",
    encoding="windows-1252",
    unreadable=2,
)
PARAGRAPHS = (
    Paragraph(id="a0001f0", number=1, text="„Guten Tag“, sagte Frau Dr. Ö."),
    Paragraph(id="a0001f1", number=2, text="Ein zweiter Absatz …", kind="item"),
)
REPORT = Report(
    id="beirat-2016-11-28",
    title="Sitzung am 28. November",
    number="drittes im Jahr 2016",
    status="held",
    date=MeetingDate(
        start="--11-28", precision="day-noyear", where="title", evidence="28. November",
        inferred=InferredDate(start="2016-11-28", end="2016-11-28", reason="the page is of 2016"),
    ),
    paragraphs=PARAGRAPHS,
    people=(Mention(name="Ö.", surface="Frau Dr. Ö.", titles=("Dr.",), act="talk", person="oe"),),
    topics=(TopicAssignment(topic="bildung", words=("Schule",)),),
    decisions=(Decision(type="beschluss", actor=None, span="Beschlossen.", paragraph="a0001f0"),),
    references=(Reference(surface="letzte Sitzung", paragraph="a0001f1", report="beirat-1"),),
    captures=(CAPTURE,),
    versions=(Version(captures=(CAPTURE,), title="Sitzung", paragraphs=PARAGRAPHS[:1]),),
    aliases=("beirat-alt", "beirat-alt#a00001=a0001f0", "beirat-alt#a00002="),
)  # fmt: skip
OTHER = Report(id="beirat-2017-01-09", title="Sitzung am 9. Januar")
NOTICE = Notice(id="hinweis-1", title=None, paragraphs=PARAGRAPHS, captures=(CAPTURE,))
READING = PageReading(provenance=CAPTURE, reports=(REPORT,), notices=(NOTICE,))
INGEST = IngestReport(
    given=3, indexed=1, unchanged=1, rejected=(Rejection(source="x.bin", reason="binary"),),
    per_year={"2016": 1, "": 1}, gaps=(Gap(series="Beirat", after="3", before="6", missing=(4, 5)),),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Store:
    write_store(
        tmp_path / NAME,
        StoreContent(
            reports=(REPORT, OTHER), notices=(NOTICE,), ingests=(INGEST,), meta={"colour": "blue"},
            readings=(KeptReading(rules="r1", reading=READING),),
        ),
    )  # fmt: skip
    return Store(tmp_path)


def test_everything_comes_back_equal(store):
    assert list(store.all_reports()) == [REPORT, OTHER]
    assert store.report_ids() == [REPORT.id, OTHER.id]
    assert store.report(REPORT.id) == REPORT
    assert store.reports([OTHER.id, "nothing", REPORT.id]) == [OTHER, REPORT]
    assert list(store.reports_from(1)) == [OTHER]
    assert store.notices() == [NOTICE]
    assert store.ingests() == [INGEST]
    assert store.captures() == store.captures_of(CAPTURE.sha256) == [CAPTURE]
    assert store.captures_of("cd" * 32) == []
    assert store.known_pages() == {page_key(CAPTURE): "r1"}
    assert list(store.readings()) == [(page_key(CAPTURE), KeptReading(rules="r1", reading=READING))]
    assert (store.meta("colour"), store.meta("shape")) == ("blue", None)


def test_old_ids_lead_to_the_report_and_its_paragraphs(store):
    assert store.report("beirat-alt") == REPORT
    assert store.alias("beirat-alt") == REPORT.id
    assert store.report("nothing") is None
    assert store.paragraph_alias("beirat-alt", "a00001") == (REPORT.id, "a0001f0")
    assert store.paragraph_alias("beirat-alt", "a00002") == (REPORT.id, None)
    assert store.paragraph_alias("beirat-alt", "a00003") is None


texts = st.text(st.characters(codec="utf-8"), max_size=12)


@settings(max_examples=60, deadline=None)
@given(st.builds(Report, id=texts, title=texts, paragraphs=st.lists(
    st.builds(Paragraph, id=texts, number=st.integers(1, 9), text=texts), max_size=3).map(tuple),
    date=st.builds(MeetingDate, start=st.none() | texts, evidence=st.none() | texts),
    captures=st.lists(st.builds(Provenance, source=texts, sha256=texts, media_type=texts,
                                captured_at=st.none() | st.datetimes(timezones=st.just(UTC))),
                      max_size=2).map(tuple),
    people=st.lists(st.builds(Mention, name=texts, surface=texts, role=st.none() | texts),
                    max_size=2).map(tuple)))  # fmt: skip
def test_any_report_survives_json(report):
    assert json.report_from_json(json.report_to_json(report)) == report


def test_a_page_is_known_by_bytes_place_address_and_time(store):
    others = [
        replace(CAPTURE, source="b.html"), replace(CAPTURE, url=None), replace(CAPTURE, sha256="cd" * 32),
        replace(CAPTURE, captured_at=None),
    ]  # fmt: skip
    assert len({page_key(one) for one in (CAPTURE, *others)}) == 5
    assert page_key(replace(CAPTURE, encoding="utf-8", unreadable=0)) == page_key(CAPTURE)


def test_threads_share_a_store(store):
    found: list[object] = []

    def read() -> None:
        for _ in range(50):
            found.append(store.reports([REPORT.id, OTHER.id]) == [REPORT, OTHER])  # noqa: PERF401
        store.close()

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 400


def test_a_store_cannot_be_written_through_its_reader(store):
    with pytest.raises(IndexDamagedError) as refused:
        store._one("DELETE FROM reports")
    assert "readonly" in str(refused.value.__cause__)


def test_a_missing_damaged_or_foreign_store_says_what_helps(tmp_path, store):
    with pytest.raises(IndexNotFoundError, match="kaib-search ingest corpus"):
        Store(tmp_path / "elsewhere")

    connection = sqlite3.connect(tmp_path / NAME)
    connection.execute("UPDATE meta SET value = '0' WHERE key = 'format'")
    connection.commit()
    connection.close()
    with pytest.raises(IndexStaleError, match="kaib-search index"):
        Store(tmp_path)

    (tmp_path / NAME).write_bytes(b"no database at all" * 400)
    with pytest.raises(IndexDamagedError, match="kaib-search index"):
        Store(tmp_path)


def test_originals_come_back_and_are_checked(tmp_path):
    originals = Originals(tmp_path)
    payload = "Sitzung für alle".encode("windows-1252") * 50
    digest = hashlib.sha256(payload).hexdigest()
    originals.add(digest, payload)
    originals.add(digest, payload)
    originals.sync()

    assert digest in originals
    assert originals.get(digest) == payload
    path = tmp_path / digest[:2] / digest
    assert sorted(tmp_path.rglob("*")) == [path.parent, path]

    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(IndexDamagedError, match="does not hold what was archived"):
        originals.get(digest)
    assert originals.remove(digest)
    assert not originals.remove(digest)
    with pytest.raises(IndexNotFoundError, match="kaib-search ingest"):
        originals.get(digest)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "AB" * 32, "ab" * 31, "ab" * 32 + "\n"])
def test_only_a_digest_names_an_original(tmp_path, name):
    with pytest.raises(IndexNotFoundError, match="no SHA-256"):
        Originals(tmp_path).get(name)


def test_people_are_shown_by_their_fullest_name_in_the_newest_reports(tmp_path):
    def told(day: str, *names: str) -> Report:
        people = tuple(Mention(name=one, surface=one, person="meier") for one in names)
        return Report(id=day, title=day, date=MeetingDate(start=day, end=day), people=people)

    reports = (
        told("1990-01-01", "Annegret Meier-Schulze-Falkenhorst"),
        told("2012-01-01", "Meier"),
        told("2013-01-01", "Anna Meier", "Frau Meier"),
        told("2014-01-01", "A. Meier"),
        Report(id="z", title="z", people=(Mention(name="Bo Ek", surface="Bo Ek"),)),
    )
    write_store(tmp_path / NAME, StoreContent(reports=reports))
    assert Store(tmp_path).people_names() == {"bo-ek": "Bo Ek", "meier": "Anna Meier"}
