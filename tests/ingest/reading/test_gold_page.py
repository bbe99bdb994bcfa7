"""The annotated page of the shared archive, in three captures and as plain text."""

import json
from pathlib import Path
from typing import Any

import pytest

from kaib_search.ingest.archive.reading import read_pages
from kaib_search.ingest.reading import read_structure
from kaib_search.model.pages import Page

ARCHIVE = Path(__file__).parents[3].parent / "shared" / "archive"
GOLD = ARCHIVE / "gold.jsonl"
CAPTURES = {
    "kaib-20170303.html": 0,
    "kaib.txt": 0,
    "kaib-20160110.html": 4,
    "kaib-20130801-wayback.html": 8,
}
"""For each capture the number of the first block that it shows (the umbrella stands on all)."""

pytestmark = pytest.mark.skipif(not GOLD.is_file(), reason="the shared archive is not here")


def gold_blocks(first: int) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return [row for number, row in enumerate(rows) if number == 0 or number >= first]


def read(name: str):
    [page] = [page for page in read_pages([ARCHIVE / name]) if isinstance(page, Page)]
    return read_structure(page)


@pytest.mark.parametrize("name", CAPTURES)
def test_every_block_is_cut_as_annotated(name):
    reading = read(name)
    blocks = gold_blocks(CAPTURES[name])

    meetings = [block["gold"] for block in blocks if block["gold"]["is_meeting"]]
    others = [block["gold"] for block in blocks if not block["gold"]["is_meeting"]]
    assert [(r.title, len(r.paragraphs)) for r in reading.reports] == [
        (gold["title"], gold["paragraphs"]) for gold in meetings
    ]
    assert [(n.title, len(n.paragraphs)) for n in reading.notices] == [
        (gold["title"], gold["paragraphs"]) for gold in others
    ]


@pytest.mark.parametrize("name", CAPTURES)
def test_date_status_series_and_number_are_as_annotated(name):
    reading = read(name)
    golds = [b["gold"] for b in gold_blocks(CAPTURES[name]) if b["gold"]["is_meeting"]]

    for report, gold in zip(reading.reports, golds, strict=True):
        when, want = report.date, gold["date"]
        assert (when.start, when.end, when.precision, when.where, when.evidence) == (
            want["start"], want["end"], want["precision"], want["where"], want["evidence"],
        )  # fmt: skip
        resolved = want["resolved"]
        assert (when.inferred and when.inferred.start) == (resolved and resolved["start"])
        assert (report.status, report.series, report.subject, report.number) == (
            gold["status"], gold["series"], gold["subject"], gold["number"],
        )  # fmt: skip


def test_year_that_no_sentence_says_is_inferred_and_says_why():
    [report] = [r for r in read("kaib-20170303.html").reports if "schulische" in r.title]

    assert report.date.start == "--07-01"
    assert "11 March 2013" in report.date.inferred.reason
    assert "14 October 2013" in report.date.inferred.reason
    assert "Monday" in report.date.inferred.reason


def test_start_of_a_project_is_kept_apart():
    notice = read("kaib-20170303.html").notices[-1]

    assert [(other.surface, other.iso) for other in notice.other_dates] == [
        ("Seit dem 1.Dezember 2010", "2010-12-01")
    ]


def test_captures_of_one_meeting_agree():
    by_capture = [
        {
            report.id: [paragraph.id for paragraph in report.paragraphs]
            for report in read(name).reports
        }
        for name in CAPTURES
    ]

    whole = by_capture[0]
    for other in by_capture[1:]:
        assert {key: whole[key] for key in other} == other
