"""What kaib-search ingest promises on real input and on bad input."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, run_command

PAGE = (
    "<html><body><h1>Beirat</h1><h2>Sitzung am 3. Mai 2011: Spielplätze</h2>"
    "<p>Der Beirat traf sich am 3. Mai 2011 im Rathaus. Frau Anna Lehmann berichtete über neue Spielplätze.</p>"
    "</body></html>"
)
HELD = {
    "2011-03-14", "2011-11-30", "2012-04-25", "2013-03-11", "2013-07-01", "2013-10-14",
    "2015-03-25", "2015-06-29", "2015-11-02", "2016-05-23", "2016-11-28",
}  # fmt: skip


def _rows(run: Run) -> list[dict[str, Any]]:
    done = run("search", "--json", "--limit", "1000")
    assert done.returncode == 0, done.stderr
    rows: list[dict[str, Any]] = json.loads(done.stdout)["hits"]
    return rows


def _report(run: Run, *arguments: str | Path) -> dict[str, Any]:
    done = run("ingest", "--json", *arguments)
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _copy(sources: list[Path], folder: Path) -> Path:
    folder.mkdir()
    for source in sources:
        shutil.copy(source, folder)
    return folder


def test_the_annotated_page_gives_each_meeting_once(run: Run, shared_archive: Path) -> None:
    captures = [*shared_archive.glob("*.html"), *shared_archive.glob("*.warc.gz")]
    _report(run, *captures)
    rows = _rows(run)
    assert {row["date"] for row in rows if row["status"] == "held"} == HELD
    assert [row["date"] for row in rows if row["status"] == "announced"] == ["2017-05-29"]
    assert len(rows) == 12


def test_every_capture_is_told_as_provenance(run: Run, shared_archive: Path) -> None:
    _report(run, *shared_archive.glob("*.html"), *shared_archive.glob("*.warc.gz"))
    [row] = [row for row in _rows(run) if row["date"] == "2012-04-25"]
    done = run("show", row["id"])
    for source in (
        "kaib-20130801-wayback.html",
        "kaib-20160110.html",
        "kaib-20170303.html",
        "kaib.warc.gz#1",
        "kaib.warc.gz#2",
    ):
        assert source in done.stdout


def test_the_whole_folder_gives_the_same_meetings(run: Run, shared_archive: Path) -> None:
    report = _report(run, shared_archive)
    assert {row["date"] for row in _rows(run) if row["status"] == "held"} == HELD
    assert len(_rows(run)) == 12
    assert report["given"] == report["indexed"] + report["unchanged"] + len(report["rejected"])


def test_ingesting_again_changes_nothing(run: Run, sample_archive: Path) -> None:
    first = _report(run, sample_archive)
    before = _rows(run)
    again = _report(run, sample_archive)
    assert again["indexed"] == 0
    assert again["unchanged"] == first["indexed"]
    assert _rows(run) == before


def test_the_order_of_ingest_does_not_matter(tmp_path: Path, sample_archive: Path) -> None:
    files = sorted([*sample_archive.glob("*.html"), *sample_archive.glob("*.warc.gz")])
    answers = []
    for name, order in (("forth", files), ("back", files[::-1])):
        for file in order:
            assert run_command("ingest", file, index=tmp_path / name).returncode == 0
        done = run_command("search", "--json", "--limit", "100", index=tmp_path / name)
        answers.append([{**row, "score": 0} for row in json.loads(done.stdout)["hits"]])
    assert answers[0] == answers[1]


def test_what_is_not_a_page_is_named_and_the_rest_is_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "good.html").write_text(PAGE, "utf-8")
    (folder / "binary.html").write_bytes(bytes(range(256)) * 10)
    (folder / "broken.warc.gz").write_bytes(b"\x1f\x8b\x08\x00broken")
    (folder / "nothing.html").write_text("<html><body><p>Impressum</p></body></html>", "utf-8")
    done = run("ingest", folder)
    assert done.returncode == 0
    for name in ("binary.html", "broken.warc.gz", "nothing.html"):
        assert name in done.stdout + done.stderr
    assert len(_rows(run)) == 1


@pytest.mark.parametrize("what", ["missing", "empty", "binary", "no report"])
def test_where_nothing_can_be_done_one_sentence_says_so(
    run: Run, tmp_path: Path, what: str
) -> None:
    path = tmp_path / "given"
    if what == "empty":
        path.mkdir()
    elif what == "binary":
        path.write_bytes(bytes(range(256)) * 10)
    elif what == "no report":
        path.write_text("<html><body><p>Impressum</p></body></html>", "utf-8")
    done = run("ingest", path)
    assert done.returncode == 1
    assert "given" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_path_with_a_blank_and_another_home_do_not_matter(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "mit Leerzeichen ü"
    folder.mkdir()
    (folder / "seite.html").write_text(PAGE, "utf-8")
    done = run("ingest", folder, LANG="C", LC_ALL="C", TZ="Pacific/Auckland")
    assert done.returncode == 0, done.stderr
    assert [row["date"] for row in _rows(run)] == ["2011-05-03"]
