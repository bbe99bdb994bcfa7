"""The write walk from files to an open index, by real parts; the pages stand in the test."""

import os
import shutil
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from kaib_search.engines import LiveIndex, OpenIndex, open_index
from kaib_search.engines import opening as opening_module
from kaib_search.errors import (
    EngineError,
    IndexDamagedError,
    IndexNotFoundError,
    IndexStaleError,
)
from kaib_search.generations import current_folder
from kaib_search.indexing import ingest, reading, rebuild_index
from kaib_search.indexing.lacking import (
    find_gaps,
    people_without_office,
    unresolved_references,
    years_without,
)
from kaib_search.ingest.archive import read_pages
from kaib_search.model.ingest import Gap, IngestReport, Lack
from kaib_search.model.queries import InFacet, SearchRequest, Word
from kaib_search.model.reports import MeetingDate, Mention, Reference, Report

CACHE = user_cache_path("kaib-search")
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

FIRST = """<html><head><title>Seniorenbeirat</title></head><body><h1>Seniorenbeirat Musterstadt</h1>
<h2>3. Sitzung des Seniorenbeirates am 14. März 2016</h2>
<p>Der Seniorenbeirat tagte im Rathaus. Frau Anna Quendel, Leiterin des Sozialamtes, berichtete über den
Umbau der Bushaltestellen. Der Beirat beschloss, die Fahrpläne größer drucken zu lassen.</p>
<h2>6. Sitzung des Seniorenbeirates am 20. Juni 2016</h2>
<p>Der Seniorenbeirat traf sich im Bürgerhaus. Herr Bernd Quendel stellte die Pflegeberatung vor. Die
Mitglieder sprachen über Wohnungen ohne Stufen und über die Nachbarschaftshilfe.</p></body></html>"""
SECOND = FIRST.replace("die Nachbarschaftshilfe", "die neue Nachbarschaftshilfe am Anger")
NO_MEETING = """<html><body><h1>Kontakt</h1><p>Sie erreichen das Büro werktags von neun bis zwölf Uhr unter
der bekannten Nummer.</p></body></html>"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with two captures of a page, one page without a meeting, and one that cannot be read."""
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a-20160701.html").write_text(FIRST, "utf-8")
    (folder / "b-20170101.html").write_text(SECOND, "utf-8")
    (folder / "kontakt.html").write_text(NO_MEETING, "utf-8")
    (folder / "image.bin").write_bytes(bytes(range(256)) * 20)
    return folder


def take_in(
    folder: Path, *sources: Path | str, now: datetime = NOW, **more: object
) -> IngestReport:
    return ingest(read_pages(sources), folder, cache=CACHE, now=now, **more)  # type: ignore[arg-type]


def rebuild(folder: Path, now: datetime = NOW) -> IngestReport:
    return rebuild_index(folder, cache=CACHE, now=now)


def found(index: OpenIndex, text: str) -> list[str]:
    query = Word(typed=text, token=index.analyzer.word(text))
    return [hit.report_id for hit in index.searcher.search(SearchRequest(query=query)).hits]


@pytest.fixture
def index(tmp_path: Path, archive: Path) -> Path:
    take_in(tmp_path / "index", archive)
    return tmp_path / "index"


def test_every_input_is_indexed_unchanged_or_rejected(tmp_path, archive):
    told = take_in(tmp_path / "index", archive)

    assert (told.given, told.indexed, told.unchanged) == (4, 2, 0)
    reasons = {one.source: one.reason for one in told.rejected}
    assert reasons.keys() == {"image.bin", "kontakt.html"}
    assert "binary" in reasons["image.bin"]
    assert "no report" in reasons["kontakt.html"]
    assert told.no_meeting == ()
    assert (told.reports, told.added, told.changed) == (2, tuple(sorted(told.added)), ())
    assert told.per_year == {"2016": 2}
    assert told.dateless == ()
    assert [(gap.after, gap.before, gap.missing) for gap in told.gaps] == [("3", "6", (4, 5))]
    assert told.published


def test_a_text_without_a_meeting_can_be_found_all_the_same(tmp_path):
    page = tmp_path / "essay.html"
    text = "Warum Nachbarschaften Lastenräder teilen, hat viele Gründe. " * 5
    page.write_text(f"<html><body><h1>Lastenräder</h1><p>{text}</p></body></html>", "utf-8")
    told = take_in(tmp_path / "index", page)

    assert (told.given, told.indexed, told.rejected) == (1, 1, ())
    assert told.no_meeting == ("essay.html",)
    opened = open_index(tmp_path / "index", CACHE)
    [report] = opened.store.all_reports()
    assert (report.title, report.status, report.date.best) == ("Lastenräder", "unknown", None)
    assert found(opened, "Nachbarschaft") == [report.id]


def test_reports_are_found_filtered_and_shown(index):
    opened = open_index(index, CACHE)
    march, june = "seniorenbeirat-2016-03-14", "seniorenbeirat-2016-06-20"

    assert found(opened, "Bushaltestelle") == [march]
    assert found(opened, "Pflege") == [june]
    assert found(opened, "Anger") == [june]
    by_year = opened.searcher.search(SearchRequest(query=InFacet("year", ("2016",)), sort="newest"))
    assert [hit.report_id for hit in by_year.hits] == [june, march]
    assert opened.searcher.neighbours(june) == (march, None)
    report = opened.store.report(june)
    assert report is not None
    assert report == opened.searcher.report(june)
    assert [capture.source for capture in report.captures] == ["a-20160701.html", "b-20170101.html"]
    assert len(report.versions) == 2
    assert opened.generation == opened.manifest.id
    assert opened.manifest.counts == {
        "reports": 2,
        "notices": len(opened.store.notices()),
        "pages": 2,
    }


def test_nothing_new_publishes_nothing(index, archive):
    before = current_folder(index)
    told = take_in(index, archive, now=NOW + timedelta(days=1))

    assert (told.given, told.indexed, told.unchanged, len(told.rejected)) == (4, 0, 2, 2)
    assert not told.published
    assert told.generation == before.name
    assert current_folder(index) == before


def test_a_page_given_twice_in_one_run_counts_once(tmp_path, archive):
    pages = list(read_pages([archive / "a-20160701.html"])) * 2
    told = ingest(pages, tmp_path / "index", cache=CACHE, now=NOW)
    assert (told.given, told.indexed, told.unchanged, told.reports) == (2, 1, 1, 2)


def test_the_order_of_pages_changes_nothing(tmp_path, archive):
    pages = list(read_pages([archive]))
    one = ingest(pages, tmp_path / "one", cache=CACHE, now=NOW)
    other = ingest(reversed(pages), tmp_path / "other", cache=CACHE, now=NOW)
    steps = [
        take_in(tmp_path / "steps", archive / name)
        for name in ("b-20170101.html", "a-20160701.html")
    ]
    last = take_in(tmp_path / "steps", archive / "kontakt.html")

    assert one.digest == other.digest == last.digest != steps[0].digest
    stores = [open_index(tmp_path / name, CACHE).store for name in ("one", "other", "steps")]
    assert (
        list(stores[0].all_reports())
        == list(stores[1].all_reports())
        == list(stores[2].all_reports())
    )


def test_a_new_capture_changes_its_reports_and_keeps_the_others(tmp_path, archive):
    folder = tmp_path / "index"
    take_in(folder, archive / "a-20160701.html")
    told = take_in(folder, archive / "b-20170101.html")

    assert (told.indexed, told.unchanged, told.reports) == (1, 0, 2)
    assert told.changed == ("seniorenbeirat-2016-03-14", "seniorenbeirat-2016-06-20")
    assert (told.added, told.removed) == ((), ())
    assert [one.indexed for one in open_index(folder, CACHE).store.ingests()] == [1, 1]


def test_an_index_is_rebuilt_without_its_sources(index, archive):
    before = open_index(index, CACHE)
    reports = list(before.store.all_reports())
    shutil.rmtree(archive)
    told = rebuild(index)
    after = open_index(index, CACHE)

    assert told.published
    assert told.digest == before.manifest.reports
    assert list(after.store.all_reports()) == reports
    assert after.generation != before.generation


def test_a_damaged_index_is_refused_and_rebuilt_from_the_originals(index, archive):
    before = open_index(index, CACHE).manifest.reports
    shutil.rmtree(archive)
    store = current_folder(index) / "reports.sqlite"
    store.write_bytes(store.read_bytes()[:-1])

    with pytest.raises(IndexDamagedError, match=r"reports\.sqlite.*kaib-search index"):
        open_index(index, CACHE)
    with pytest.raises(IndexDamagedError):
        take_in(index, archive.parent)
    told = rebuild(index)
    assert (told.given, told.indexed, told.digest) == (2, 2, before)
    assert found(open_index(index, CACHE), "Bushaltestelle") == ["seniorenbeirat-2016-03-14"]


def test_a_lost_original_is_named_and_the_rest_is_rebuilt(index):
    store = open_index(index, CACHE).store
    lost = next(one for one in store.captures() if one.source == "a-20160701.html")
    (index / "originals" / lost.sha256[:2] / lost.sha256).unlink()
    (current_folder(index) / "MANIFEST.json").unlink()

    told = rebuild(index)
    assert (told.given, told.indexed, len(told.rejected)) == (2, 1, 1)
    assert told.rejected[0].source == "a-20160701.html"
    assert "its original is lost" in told.rejected[0].reason


def test_other_lists_of_the_corpus_count_from_then_on(index, archive, tmp_path):
    lists = tmp_path / "lists"
    lists.mkdir()
    (lists / "topics.toml").write_text(
        '[[topic]]\nid = "bus"\nlabel = "Busverkehr"\nsynonyms = ["Bushaltestelle"]\n', "utf-8"
    )
    told = take_in(index, archive, vocabulary=lists)
    assert told.published
    opened = open_index(index, CACHE)
    request = SearchRequest(query=InFacet("topic", ("bus",)))
    assert opened.searcher.count(request) == 1

    # Without naming them again they stay; a rebuild keeps them too.
    assert not take_in(index, archive).published
    shutil.rmtree(lists)
    rebuild(index)
    assert open_index(index, CACHE).searcher.count(request) == 1


def test_without_an_index_there_is_nothing_to_open_or_rebuild(tmp_path):
    with pytest.raises(IndexNotFoundError, match=f"{tmp_path}/index.*kaib-search ingest corpus"):
        open_index(tmp_path / "index", CACHE)
    with pytest.raises(IndexNotFoundError, match="kaib-search ingest corpus"):
        rebuild(tmp_path / "index")


def test_inputs_that_hold_nothing_publish_nothing(tmp_path, archive):
    told = take_in(tmp_path / "index", archive / "image.bin")
    assert (told.given, told.reports, told.published, told.generation) == (1, 0, False, "")
    with pytest.raises(IndexNotFoundError):
        open_index(tmp_path / "index", CACHE)


def test_an_index_of_other_words_says_what_helps(index, monkeypatch):
    from kaib_search.analysis import Analyzer

    monkeypatch.setattr(Analyzer, "fingerprint", "another")
    with pytest.raises(IndexStaleError, match="kaib-search index"):
        open_index(index, CACHE)


def test_a_live_index_reopens_on_a_new_generation_and_outlives_a_broken_one(index, archive):
    live = LiveIndex(index, CACHE)
    first = live.current()
    assert live.current() is first
    (archive / "c-20180101.html").write_text(
        FIRST.replace("14. März 2016", "15. März 2018").replace("20. Juni 2016", "21. Juni 2018"),
        "utf-8",
    )
    take_in(index, archive, now=NOW + timedelta(hours=1))
    second = live.current()
    assert second.generation != first.generation
    assert second.searcher.count(SearchRequest()) == 4
    # Who still holds the one before goes on with it.
    assert first.searcher.count(SearchRequest()) == 2
    assert first.store.report("seniorenbeirat-2016-03-14") is not None

    (index / "CURRENT").write_text("20200101T000000Z-gone")
    assert live.current() is second
    with pytest.raises(IndexDamagedError):
        LiveIndex(index, CACHE).current()


def test_a_live_index_looks_again_until_there_is_one(tmp_path, archive):
    live = LiveIndex(tmp_path / "index", CACHE)
    with pytest.raises(IndexNotFoundError):
        live.current()
    take_in(tmp_path / "index", archive)
    assert live.current().searcher.count(SearchRequest()) == 2


def test_many_pages_are_read_by_other_processes_with_the_same_result(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "WORTH", 100)
    folder = tmp_path / "archive"
    folder.mkdir()
    for year in range(2000, 2005):
        page = FIRST.replace("2016", str(year))
        (folder / f"beirat-{year}.html").write_text(page, "utf-8")
    (folder / "image.bin").write_bytes(bytes(range(256)) * 20)
    calls: list[tuple[str, int, int]] = []
    apart = take_in(
        tmp_path / "apart", folder, progress=lambda *call: calls.append(call), workers=2
    )
    alone = take_in(tmp_path / "alone", folder, workers=1)

    assert (apart.given, apart.indexed, len(apart.rejected)) == (6, 5, 1)
    assert apart.digest == alone.digest
    assert ("read", 5, 0) in calls
    assert ("index", apart.reports, apart.reports) in calls


def test_one_page_on_which_reading_fails_does_not_cost_the_others(tmp_path, archive, monkeypatch):
    read_page = reading.read_page  # type: ignore[attr-defined]

    def fails(page, vocabulary):
        if page.provenance.source == "kontakt.html":
            raise ZeroDivisionError("a fault")
        return read_page(page, vocabulary)

    monkeypatch.setattr(reading, "read_page", fails)
    told = take_in(tmp_path / "index", archive)
    assert (told.given, told.indexed, len(told.rejected)) == (4, 2, 2)
    assert "ZeroDivisionError: a fault" in told.rejected[1].reason
    assert told.reports == 2


@pytest.mark.skipif(os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_explained(tmp_path, archive):
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(EngineError, match="give this user the right to write"):
        take_in(tmp_path / "locked" / "index", archive)


def report(ident: str, number: str | None, series: str | None = "Beirat") -> Report:
    return Report(id=ident, title=ident, number=number, series=series)


def test_gaps_are_counted_within_series_and_year():
    reports = [
        report("a", "1"), report("b", "4"), report("c", "5"), report("d", "200"), report("e", None),
        report("f", "erstes im Jahr 2015"), report("g", "drittes im Jahr 2015"),
        report("h", "zweites im Jahr 2016"), report("i", "9", series="Ausschuss"),
        report("j", "1/2017", series="Ausschuss"), report("k", "3/2017", series="Ausschuss"),
    ]  # fmt: skip
    assert find_gaps(reports) == (
        Gap(series="Ausschuss", after="1/2017", before="3/2017", missing=(2,)),
        Gap(series="Beirat", after="1", before="4", missing=(2, 3)),
        Gap(
            series="Beirat",
            after="erstes im Jahr 2015",
            before="drittes im Jahr 2015",
            missing=(2,),
        ),
    )


def test_years_without_a_meeting_are_named_between_years_with_one():
    met = [
        replace(report(str(year), None), date=MeetingDate(start=f"{year}-03-01"))
        for year in (2010, 2013, 2014)
    ]
    assert years_without([*met, report("undated", None)]) == {"Beirat": (2011, 2012)}


def test_speakers_without_office_and_references_to_nowhere_are_named():
    told = replace(
        report("a", "1"),
        people=(
            Mention(name="Ute Ohm", surface="Ute Ohm", act="talk"),
            Mention(name="Jan Uhl", surface="Jan Uhl", act="present"),
            Mention(name="Eva Ax", surface="Eva Ax", act="chair", role="Vorsitzende"),
        ),
        references=(
            Reference(surface="siehe 3. Sitzung", paragraph="a1", number="3"),
            Reference(surface="siehe 2. Sitzung", paragraph="a1", report="b"),
        ),
    )
    assert people_without_office([told]) == (Lack(report="a", words="Ute Ohm"),)
    assert unresolved_references([told]) == (Lack(report="a", words="siehe 3. Sitzung"),)


def test_threads_are_served_while_a_new_generation_is_opened(index, archive, monkeypatch):
    live = LiveIndex(index, CACHE)
    first = live.current()
    (archive / "d-20190101.html").write_text(FIRST.replace("2016", "2019"), "utf-8")
    take_in(index, archive)
    answers: list[OpenIndex] = []
    opening, may_go_on = threading.Event(), threading.Event()
    check = opening_module.check_files  # type: ignore[attr-defined]

    def slow_check(*given):
        opening.set()
        may_go_on.wait(30)
        check(*given)

    monkeypatch.setattr(opening_module, "check_files", slow_check)
    opener = threading.Thread(target=lambda: answers.append(live.current()))
    opener.start()
    assert opening.wait(30)
    assert live.current() is first
    may_go_on.set()
    opener.join()
    assert answers[0] is live.current() is not first
