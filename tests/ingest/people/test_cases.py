"""Sentences of many constructions: who is named, in which office, for whom, and what they did."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from kaib_search.ingest.people import read_people
from kaib_search.model.reports import Paragraph
from kaib_search.vocabulary.values import Vocabulary

VOCABULARY = Vocabulary(topics=(), places=(), people=(), offices=(), synonyms=(), digest="")
Row = tuple[str | None, ...]


@dataclass(frozen=True)
class Case:
    """A text and the people in it: name, role, organisation, act."""

    text: str
    people: tuple[Row, ...]
    known_miss: bool


def read_cases() -> list[Case]:
    blocks: list[tuple[str, list[Row], bool]] = []
    for line in (Path(__file__).parent / "cases.txt").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith((">", "?>")):
            blocks.append((line.removeprefix("?").removeprefix("> "), [], line.startswith("?")))
            continue
        fields = (field.strip() for field in line.split("|"))
        blocks[-1][1].append(tuple(None if field == "-" else field for field in fields))
    return [Case(text, tuple(people), missed) for text, people, missed in blocks]


CASES = [
    pytest.param(case, id=case.text[:48], marks=[pytest.mark.xfail] if case.known_miss else [])
    for case in read_cases()
]


@pytest.mark.parametrize("case", CASES)
def test_people_of_a_sentence(case):
    reading = read_people("Sitzung", [Paragraph(id="a1", number=1, text=case.text)], VOCABULARY)

    found = [(one.name, one.role, one.organisation, one.act) for one in reading.people]
    assert sorted(map(str, found)) == sorted(map(str, case.people))
