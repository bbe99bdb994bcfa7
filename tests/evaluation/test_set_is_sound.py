"""The judged pages are fit to judge: every annotated string stands in its page, every word is known."""

import html
import json
import re
import tomllib
from datetime import date
from importlib.resources import files
from typing import get_args

import pytest

from kaib_search.model import reports
from tests.evaluation.comparing import plain
from tests.evaluation.extraction import FIELD_NAMES
from tests.evaluation.sets import HERE, WRITTEN_HERE, Block, JudgedPage, load_set

PAGES = [page for name in WRITTEN_HERE for page in load_set(name)]
TYPES = {
    "beschluss", "empfehlung", "forderung", "wahl", "wunsch", "zusammenfassung", "ankuendigung",
    "ziel", "feststellung", "kritik",
}  # fmt: skip
STATUS_BY_KIND: dict[str, set[str | None]] = {
    "report": {"held"},
    "announcement": {"announced", "unknown"},
    "umbrella": {None},
    "notice": {None},
}
ISO = {
    "day": r"\d{4}-\d\d-\d\d",
    "day-noyear": r"--\d\d-\d\d",
    "month": r"\d{4}-\d\d",
    "month-noyear": r"--\d\d",
    "season": r"\d{4}(-\d\d)?",
    "year": r"\d{4}",
}
ISO_DAY = re.compile(ISO["day"])
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
PLACE_KINDS = {"city", "venue", "city-other", "region-other"}

each_page = pytest.mark.parametrize("page", PAGES, ids=[page.path.stem for page in PAGES])


def _page_text(page: JudgedPage) -> str:
    """Read the page plainly, without the parser that is judged by it."""
    payload = page.path.read_bytes()
    try:
        text = payload.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = payload.decode("windows-1252")
    if page.path.suffix == ".html":
        text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    return _joined(text)


def _joined(text: str) -> str:
    return re.sub(r"\s+", "", plain(text))


def _strings(block: Block) -> list[str]:
    gold = block.gold
    found: list[str | None] = [gold["date"]["evidence"], gold["subject"], *gold["unnamed_roles"]]
    found += [other["surface"] for other in gold["other_dates"]]
    found += [place["surface"] for place in gold["places"]]
    found += [decision["span"] for decision in gold["decisions"]]
    for person in gold["people"]:
        found += [person["surface"], person["role_surface"], person["organisation_surface"]]
    return [text for text in found if text]


@each_page
def test_every_annotated_string_stands_in_the_page(page: JudgedPage) -> None:
    shown = _page_text(page)
    for block in page.blocks:
        texts = [block.title or "", *block.paragraphs, *_strings(block)]
        assert [text for text in texts if _joined(text) not in shown] == []


@each_page
def test_spans_and_people_stand_in_their_own_block(page: JudgedPage) -> None:
    for block in page.blocks:
        own = _joined(block.text)
        spans = [decision["span"] for decision in block.gold["decisions"]]
        names = [person["surface"] for person in block.gold["people"]]
        assert [text for text in (*spans, *names) if _joined(text) not in own] == []


@each_page
def test_a_span_is_whole_sentences_of_one_paragraph(page: JudgedPage) -> None:
    for block in page.blocks:
        for span in (decision["span"] for decision in block.gold["decisions"]):
            before, found, after = next(
                (text.partition(span) for text in block.paragraphs if span in text), ("", "", "")
            )
            assert found == span
            assert re.search(r"(^|[.:!?“)»-] )$", before), span
            assert re.match(r"($| [A-ZÄÖÜ„(0-9-])", after), span


@each_page
def test_annotations_use_the_known_vocabulary(page: JudgedPage) -> None:
    topics = tomllib.loads(
        files("kaib_search.vocabulary").joinpath("data", "topics.toml").read_text(encoding="utf-8")
    )
    known = {topic["id"] for topic in topics["topic"]}
    for block in page.blocks:
        gold = block.gold
        assert gold["status"] in STATUS_BY_KIND[block.kind]
        assert gold["is_meeting"] == (block.kind in ("report", "announcement"))
        assert set(gold["topics"]) <= known
        assert len(gold["topics"]) == len(set(gold["topics"]))
        assert {person["act"] for person in gold["people"]} <= set(get_args(reports.Act))
        assert {decision["type"] for decision in gold["decisions"]} <= TYPES
        assert {place["kind"] for place in gold["places"]} <= PLACE_KINDS
        assert gold["paragraphs"] == len(block.paragraphs)
        assert gold["date"]["precision"] in get_args(reports.Precision)


@each_page
def test_dates_have_the_form_of_their_precision(page: JudgedPage) -> None:
    for read in (block.gold["date"] for block in page.blocks):
        if read["precision"] == "none":
            assert (read["start"], read["end"]) == (None, None)
        else:
            assert re.fullmatch(ISO[read["precision"]], read["start"])
            assert re.fullmatch(ISO[read["precision"]], read["end"])
            assert read["start"] <= read["end"]
            assert read["evidence"]
        resolved = read["resolved"]
        if resolved is not None:
            assert resolved["why"]
            assert resolved["start"] <= resolved["end"]


@each_page
def test_a_weekday_in_the_evidence_is_that_of_the_date(page: JudgedPage) -> None:
    for read in (block.gold["date"] for block in page.blocks):
        named = {day for day in WEEKDAYS if day in (read["evidence"] or "")}
        chosen = read["resolved"] or read
        ends = [day for day in (chosen["start"], chosen["end"]) if day and ISO_DAY.fullmatch(day)]
        days = [date.fromisoformat(day) for day in ends]
        assert all(1950 < day.year < 2030 for day in days)
        if named and days:
            assert {WEEKDAYS[day.weekday()] for day in days} & named


@each_page
def test_people_are_annotated_without_contradiction(page: JudgedPage) -> None:
    for block in page.blocks:
        people = block.gold["people"]
        for person in people:
            parts = [person["given"], person["family"]]
            assert person["name"] == " ".join(part for part in parts if part)
            assert (person["role"] is None) == (person["role_surface"] is None)
            assert (person["organisation"] is None) == (person["organisation_surface"] is None)
        names = [person["name"] for person in people]
        assert len(names) == len(set(names))
        speakers = [person for person in people if person["act"] in reports.SPEAKING]
        assert block.gold["speakers"] == speakers


def test_the_set_is_large_and_varied_enough() -> None:
    counts = {name: sum(len(page.blocks) for page in load_set(name)) for name in WRITTEN_HERE}
    assert sum(counts.values()) >= 70
    assert counts["held"] >= 35
    assert len(PAGES) >= 40
    assert {block.kind for page in PAGES for block in page.blocks} == set(STATUS_BY_KIND)


def test_ids_are_unique() -> None:
    ids = [block.id for page in PAGES for block in page.blocks]
    assert len(ids) == len(set(ids))


def test_the_gate_names_known_sets_and_fields() -> None:
    floors = tomllib.loads((HERE / "gate.toml").read_text(encoding="utf-8"))
    for fields in floors.values():
        assert set(fields) <= set(FIELD_NAMES)
        assert all(0 <= floor <= 1 for floor in fields.values())


def test_each_annotation_is_one_json_object_a_line() -> None:
    keys = {"id", "page_id", "url", "kind", "gold", "tags", "paragraphs"}
    for path in (path for name in WRITTEN_HERE for path in (HERE / name).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert keys == set(json.loads(line))
