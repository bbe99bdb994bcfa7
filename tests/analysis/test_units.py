"""Cutting words into statistical units: always the most probable cut."""

from itertools import combinations, pairwise

import pytest

from kaib_search.analysis.lexicon import Subwords

UNITS = {
    "in": -3.0, "integr": -6.0, "integration": -7.5, "ation": -4.0, "s": -2.0, "rat": -5.0,
    "beauf": -6.0, "tragte": -6.5, "beauftragte": -8.0, "a": -4.5, "t": -4.0, "e": -3.5,
}  # fmt: skip
UNKNOWN = min(UNITS.values()) - 10


def cuts(word: str) -> list[list[str]]:
    inner = range(1, len(word))
    places = (
        (0, *chosen, len(word)) for size in range(len(word)) for chosen in combinations(inner, size)
    )
    return [[word[a:b] for a, b in pairwise(place)] for place in places]


def chance(units: list[str]) -> float:
    if any(len(unit) > 1 and unit not in UNITS for unit in units):
        return float("-inf")
    return sum(UNITS.get(unit, UNKNOWN) for unit in units)


@pytest.mark.parametrize(
    "word", ["integration", "integrations", "inrat", "beauftragte", "xinx", "straße", ""]
)
def test_no_cut_is_more_probable(word: str) -> None:
    found = Subwords(UNITS).cut(word)
    assert "".join(found) == word
    if word:
        assert chance(found) == pytest.approx(max(map(chance, cuts(word))))


def test_a_beginning_that_is_no_unit_is_not_cut_off() -> None:
    assert Subwords({"beauftragte": -1.0, "b": -9.0}).cut("beauftragte") == ["beauftragte"]
    assert Subwords({"beauftragte": -1.0, "b": -9.0}).cut("be") == ["b", "e"]
