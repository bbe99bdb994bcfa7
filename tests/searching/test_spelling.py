"""Did-you-mean over the words of a larger archive, measured on our own list of slips."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from kaib_search.analysis import Analyzer, fold
from kaib_search.model.reports import Report
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import search
from tests.searching.archive import Opened, make_report

TYPOS = Path(__file__).parents[1] / "query" / "data" / "typos.tsv"
WORDS = 5_000
SEED = 20261125
FLOORS = {"usual": 0.97, "hard": 0.95}


@dataclass(frozen=True)
class Slip:
    typed: str
    right: str
    group: str


def read_slips() -> list[Slip]:
    lines = TYPOS.read_text(encoding="utf-8").splitlines()
    return [Slip(*line.split("\t")) for line in lines if not line.startswith("#")]


@pytest.fixture(scope="session")
def german_words() -> list[str]:
    """Single words of a German word list, in no order."""
    listed = DefaultDictionaryFactory().get_dictionary("de")
    words = sorted(word for word in listed if re.fullmatch(r"[A-ZÄÖÜa-zäöüß][a-zäöüß]{3,24}", word))
    random.Random(SEED).shuffle(words)
    return words


@pytest.fixture(scope="session")
def large(german_words: list[str], open_archive: Callable[[Sequence[Report]], Opened]) -> Opened:
    return open_archive(random_reports(german_words[:WORDS], 150))


def random_reports(german_words: Sequence[str], number: int) -> list[Report]:
    """Make reports of random words, some in many and most in one, with the words that were meant."""
    slips = read_slips()
    wrong = {fold(slip.typed) for slip in slips}
    chance = random.Random(SEED)
    texts: list[list[str]] = [[] for _ in range(number)]
    for rank, word in enumerate(word for word in german_words if fold(word) not in wrong):
        for _ in range(max(1, number // (rank + 10))):
            chance.choice(texts).append(word)
    for word in sorted({slip.right for slip in slips}):
        for text in chance.sample(texts, chance.choice([1, 2, 5, 20])):
            text.append(word)
    return [make_report(f"r{n}", f"Bericht {n}", " ".join(text)) for n, text in enumerate(texts)]


def test_the_list_is_large_enough() -> None:
    slips = read_slips()
    assert len(slips) == len({slip.typed for slip in slips}) >= 200


@pytest.mark.parametrize("group", FLOORS)
def test_the_first_suggestion_is_right(large: Opened, group: str) -> None:
    slips = [slip for slip in read_slips() if slip.group == group]
    missed = [slip for slip in slips if not is_forgiven(slip, large)]
    share = 1 - len(missed) / len(slips)
    print(f"{group}: {share:.3f} of {len(slips)} right, missed: {missed}")  # noqa: T201
    assert share >= FLOORS[group], missed


def is_forgiven(slip: Slip, large: Opened) -> bool:
    """Tell whether the right word comes first, or what was typed finds it anyway."""
    if _stem(slip.typed, large.analyzer) == _stem(slip.right, large.analyzer):
        return True
    first = search(TypedSearch(text=slip.typed), large).suggestions[:1]
    return [_stem(one.query, large.analyzer) for one in first] == [
        _stem(slip.right, large.analyzer)
    ]


def _stem(word: str, analyzer: Analyzer) -> str:
    return analyzer.word(word).stem


def test_words_of_the_archive_are_left_alone(large: Opened) -> None:
    words = random.Random(SEED).sample(sorted(large.searcher.words()), 300)
    wrong = [word for word in words if search(TypedSearch(text=word), large).suggestions]
    assert wrong == []


def test_right_words_that_the_archive_does_not_hold_are_left_alone(
    large: Opened, german_words: list[str]
) -> None:
    words = german_words[-300:]
    wrong = [word for word in words if search(TypedSearch(text=word), large).suggestions]
    assert len(wrong) <= 0.03 * len(words), wrong


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("group", FLOORS)
def test_the_first_suggestion_is_right_among_forty_thousand_words(
    german_words: list[str], open_archive: Callable[[Sequence[Report]], Opened], group: str
) -> None:
    test_the_first_suggestion_is_right(
        open_archive(random_reports(german_words[:40_000], 400)), group
    )
