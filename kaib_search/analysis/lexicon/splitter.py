"""Split compounds at least cost."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kaib_search.analysis.lexicon.counting import NO_HEAD, NO_LEFT, UNSEEN_LEFT, Counts

_SHORTEST = 6
_SHORTEST_PART = 3
_LONGEST_PART = 24
_LONGEST = 60

# Chosen by measuring on one half of a list of compounds that people had split.
_LEFT_DISCOUNT = 2.0
_ALONE_PER_LETTER = 3.0
_PRODUCTIVE_HEAD = 6.7
_LONG_LEFT = 6
_UNKNOWN = 6.0
_UNKNOWN_PER_LETTER = 0.9


@dataclass(frozen=True, slots=True)
class Costs:
    """What each word costs as a left part, as a head (its stem) or alone (its stem).

    unproven   what a left part costs that was never seen as one
    unknown    what a word costs that no list holds
    """

    left: Mapping[str, float]
    head: Mapping[str, float]
    alone: Mapping[str, float]
    unproven: float
    unknown: float


def costs_of(counts: Counts, stem: Callable[[str], str]) -> Costs:
    """Turn counts into costs; a noun that is no compound costs nothing when left whole."""
    all_left, all_heads = _logarithm(counts.left), _logarithm(counts.head)
    all_alone = _logarithm(counts.simple)
    whole = dict.fromkeys((stem(word) for word in counts.whole), -math.inf)
    return Costs(
        left={
            part: round(all_left - math.log(count) - _LEFT_DISCOUNT, 3)
            for part, count in counts.left.items()
            if part not in NO_LEFT
        },
        head={
            part: round(all_heads - math.log(count), 3)
            for part, count in counts.head.items()
            if len(part) >= _SHORTEST_PART and part not in NO_HEAD
        },
        alone={w: round(all_alone - math.log(n), 3) for w, n in counts.simple.items()} | whole,
        unproven=round(all_left - math.log(UNSEEN_LEFT) - _LEFT_DISCOUNT, 3),
        unknown=round(all_alone + _UNKNOWN, 3),
    )


class Splitter:
    """Split a word into left parts and a head.

    Each part costs the negative logarithm of its share of all parts; the word is split where that
    costs less than leaving it whole.
    """

    def __init__(self, costs: Costs, stem: Callable[[str], str]) -> None:
        self._costs = costs
        self._stem = stem

    def split(self, word: str) -> list[str]:
        """Give the parts of a folded word, links with the part before them; the word alone if simple."""
        if not (_SHORTEST <= len(word) <= _LONGEST and word.isalpha()):
            return [word]
        best, cut = self._cost_whole(word), 0
        cost, came_from = self._cheapest_lefts(word)
        for place in range(_SHORTEST_PART, len(word) - 2):
            if cost[place] >= best:
                continue
            head = self._costs.head.get(self._stem(word[place:]))
            if head is None or self._is_weak(place, head, cost, came_from, len(word)):
                continue
            if cost[place] + head < best:
                best, cut = cost[place] + head, place
        return _pieces(word, cut, came_from)

    def _is_weak(
        self, place: int, head: float, cost: list[float], came_from: list[int], size: int
    ) -> bool:
        """Tell whether a cut leaves a head of three letters after a left part never seen as one.

        After a long left part a head that ends very many compounds will do (Moschee|bau).
        """
        if size - place > _SHORTEST_PART:
            return False
        if head <= _PRODUCTIVE_HEAD and place - came_from[place] >= _LONG_LEFT:
            return False
        return cost[place] - cost[came_from[place]] >= self._costs.unproven

    def _cost_whole(self, word: str) -> float:
        """Give what it costs to leave a word whole."""
        alone = self._costs.alone.get(self._stem(word))
        if alone is not None:
            return alone + _ALONE_PER_LETTER * (len(word) - 7)
        return self._costs.unknown + _UNKNOWN_PER_LETTER * (len(word) - 6)

    def _cheapest_lefts(self, word: str) -> tuple[list[float], list[int]]:
        """Give the least cost of left parts up to each place, and where the last of them begins."""
        size = len(word)
        cost, came_from = [0.0] + [math.inf] * size, [0] * (size + 1)
        left = self._costs.left
        for start in range(size - 3):
            if cost[start] == math.inf:
                continue
            for end in range(start + _SHORTEST_PART, min(size - 3, start + _LONGEST_PART) + 1):
                price = left.get(word[start:end])
                if price is not None and cost[start] + price < cost[end]:
                    cost[end], came_from[end] = cost[start] + price, start
        return cost, came_from


def _pieces(word: str, cut: int, came_from: list[int]) -> list[str]:
    """Cut a word at the head's place and at those before it."""
    marks = [len(word)]
    while cut:
        marks.append(cut)
        cut = came_from[cut]
    marks.append(0)
    marks.reverse()
    return [word[start:end] for start, end in pairwise(marks)]


def _logarithm(counts: Mapping[str, float]) -> float:
    """Give the logarithm of all that was counted, without what was never seen."""
    return math.log(sum(count for count in counts.values() if count >= 1) or 1)
