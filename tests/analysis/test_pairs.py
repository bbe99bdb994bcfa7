"""What finds what, word by word: the list in data/pairs.tsv."""

from pathlib import Path
from typing import NamedTuple

import pytest

from kaib_search.analysis import Analyzer, meets
from kaib_search.model.documents import Token

RULES = ("exact", "gender", "stem", "part")


class Pair(NamedTuple):
    query: str
    text: str
    rule: str


def _pairs() -> list[Pair]:
    lines = Path(__file__).with_name("data").joinpath("pairs.tsv").read_text("utf-8").splitlines()
    return [Pair(*line.split("\t")) for line in lines if line and not line.startswith("#")]


PAIRS = _pairs()


def found_by(query: list[Token], text: list[Token]) -> str:
    """Give the weakest rule that the words of a query need; a joined form stands for its words."""
    needed = []
    for word in (token for token in query if not token.joined):
        ways = [word, *(token for token in query if token.joined and _covers(token, word))]
        rules = [rule for way in ways for one in text if (rule := meets(way, one))]
        if not rules:
            return "no"
        needed.append(min(rules, key=RULES.index))
    return max(needed, key=RULES.index, default="no")


def _covers(joined: Token, word: Token) -> bool:
    return joined.start <= word.start and word.end <= joined.end


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.query}→{pair.text}")
def test_pair(pair: Pair, analyzer: Analyzer) -> None:
    assert found_by(analyzer.tokens(pair.query), analyzer.tokens(pair.text)) == pair.rule


def test_the_list_is_long_enough_and_asks_both_ways() -> None:
    assert len(set(PAIRS)) >= 200
    assert sum(pair.rule == "no" for pair in PAIRS) >= 40
