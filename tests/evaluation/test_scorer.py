"""The scorer tells right from wrong: a perfect reading scores 1, each kind of error costs its field."""

import copy
from typing import Any

import pytest

from tests.evaluation.comparing import same_organisation, same_role, same_span
from tests.evaluation.evaluate import fallen
from tests.evaluation.extraction import FIELD_NAMES, Score, score_set
from tests.evaluation.sets import WRITTEN_HERE, JudgedPage, Row, load_set

# Every third page: enough to notice, quick enough to run each time.
PAGES = [page for name in WRITTEN_HERE for page in load_set(name)[::3]]


def _perfect(page: JudgedPage) -> list[Row]:
    leftover = "\n".join(block.text for block in page.blocks if not block.gold["is_meeting"])
    rows = [
        {**copy.deepcopy(block.gold), "paragraphs": list(block.paragraphs)}
        for block in page.blocks
        if block.gold["is_meeting"]
    ]
    return [{**row, "leftover": leftover} for row in rows]


def _score(change: Any) -> Score:
    """Score a perfect reading of every page after change(rows) has spoilt it."""
    return score_set((page, change(_perfect(page))) for page in PAGES if _perfect(page))


def test_a_perfect_reading_scores_one_everywhere() -> None:
    score = _score(lambda rows: rows)
    assert {name: count.f1 for name, count in score.counts.items()} == dict.fromkeys(
        FIELD_NAMES, 1.0
    )
    assert score.misses == []


def test_reading_nothing_scores_no_recall() -> None:
    score = score_set((page, []) for page in PAGES)
    assert score.counts["speakers"].recall == 0
    assert score.counts["date"].recall == 0
    assert score.counts["cutting"].recall == 0


def test_two_reports_in_one_block_cost_cutting() -> None:
    def merge(rows: list[Row]) -> list[Row]:
        if len(rows) < 2:
            return rows
        first, second, *rest = rows
        joined = [*first["paragraphs"], second["title"] or "", *second["paragraphs"]]
        return [{**first, "paragraphs": joined}, *rest]

    assert _score(merge).counts["cutting"].f1 < 0.95


def test_a_report_made_of_a_notice_costs_cutting_and_title() -> None:
    def invent(page: JudgedPage) -> list[Row]:
        rows = [
            {**copy.deepcopy(block.gold), "paragraphs": list(block.paragraphs), "is_meeting": True}
            for block in page.blocks
        ]
        return [{**row, "leftover": ""} for row in rows]

    score = score_set((page, invent(page)) for page in PAGES)
    assert score.counts["cutting"].precision < 1
    assert score.counts["title"].precision < 1
    assert score.counts["title"].recall == 1


def test_furniture_inside_a_report_costs_cutting_only() -> None:
    noise = (
        "Diese Seite drucken oder weiterempfehlen Impressum Datenschutz Barrierefreiheit Suche " * 3
    )

    def add_noise(rows: list[Row]) -> list[Row]:
        return [{**row, "paragraphs": [*row["paragraphs"], noise]} for row in rows]

    score = _score(add_noise)
    assert score.counts["cutting"].recall < 0.5
    assert score.counts["date"].f1 == 1


@pytest.mark.parametrize(
    ("field", "key", "value"),
    [
        ("status", "status", "unknown"),
        ("title", "title", "Bericht"),
        ("topics", "topics", ["sport"]),
    ],
)
def test_a_wrong_value_costs_its_field(field: str, key: str, value: Any) -> None:
    score = _score(lambda rows: [{**row, key: value} for row in rows])
    assert score.counts[field].f1 < 0.2
    assert score.counts["people"].f1 == 1


def test_a_wrong_act_costs_only_the_act() -> None:
    def all_mentioned(rows: list[Row]) -> list[Row]:
        for row in rows:
            for person in row["people"]:
                person["act"] = "mentioned"
        return rows

    score = _score(all_mentioned)
    assert score.counts["people"].f1 == 1
    assert score.counts["people with act"].f1 < 0.5


def _person(**given: Any) -> Row:
    keys = ("name", "given", "family", "role", "organisation", "organisation_surface")
    return {
        **dict.fromkeys(keys),
        "name": "Ada Muster",
        "given": "Ada",
        "family": "Muster",
        **given,
    }


def test_a_role_may_carry_its_organisation() -> None:
    short = _person(role="Direktorin", organisation="Stadtbibliothek Wurzen")
    long = _person(
        role="Direktorin der Stadtbibliothek Wurzen", organisation="Stadtbibliothek Wurzen"
    )
    assert same_role(short, long)
    assert not same_role(short, _person(role="Leiterin", organisation="Stadtbibliothek Wurzen"))


def test_an_organisation_is_compared_in_the_nominative() -> None:
    right = _person(organisation="Sächsischer Heimatverein (SHV)")
    assert same_organisation(right, _person(organisation="Sächsischer Heimatverein"))
    assert not same_organisation(right, _person(organisation="Sächsischen Heimatverein"))


def test_a_span_may_be_cut_a_little_longer_but_is_no_paragraph() -> None:
    sentence = "Der Rat beschließt die Satzung in der vorliegenden Fassung"
    assert same_span({"span": sentence}, {"span": f"Beschluss: {sentence}."})
    assert not same_span(
        {"span": sentence}, {"span": sentence + " Es folgte eine lange Aussprache" * 4}
    )


def test_the_gate_names_each_figure_under_its_floor() -> None:
    figures = {"dev": {"date": {"f1": 0.9}, "role": {"f1": 0.7}}}
    floors = {"dev": {"date": 0.9, "role": 0.71}, "held": {"date": 1.0}}
    assert fallen(figures, floors) == ["dev, role: F1 0.700 is under its floor 0.710"]
