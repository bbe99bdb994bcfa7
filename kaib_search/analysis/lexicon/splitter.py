"""Split compounds at least cost."""

import math
from collections.abc import Callable

from kaib_search.analysis.lexicon.counting import NO_HEAD, NO_LEFT, VOWEL, Counts

_SHORTEST = 7
_SHORTEST_PART = 3
_LONGEST_PART = 24
_LONGEST = 60

# Chosen by measuring on one half of a list of compounds that people had split.
_LEFT_DISCOUNT = 2.0
_SIMPLE_PER_LETTER = 3.0
_UNKNOWN = 6.0
_UNKNOWN_PER_LETTER = 0.9
_UNSEEN_HEAD = math.log(0.5)
_UNSEEN_LEFT = math.log(0.3)


class Splitter:
    """Split a word into left parts and a head.

    Each part costs the negative logarithm of its share of all parts; the word is split where that
    costs less than leaving it whole.
    """

    def __init__(self, counts: Counts, stem: Callable[[str], str]) -> None:
        self._stem = stem
        self._all_left = math.log(sum(counts.left.values()) or 1)
        self._all_heads = math.log(sum(counts.head.values()) or 1)
        self._all_simple = math.log(sum(counts.simple.values()) or 1)
        self._simple = {word: math.log(count) for word, count in counts.simple.items()}
        self._left = {
            part: self._all_left - math.log(count) - _LEFT_DISCOUNT
            for part, count in counts.left.items()
            if part not in NO_LEFT
        }
        self._head = {
            part: self._all_heads - math.log(count)
            for part, count in counts.head.items()
            if len(part) >= _SHORTEST_PART and part not in NO_HEAD
        }
        self._admit_simple_words(counts)

    def _admit_simple_words(self, counts: Counts) -> None:
        """Let simple words be parts of compounds that the list does not hold, at a high cost."""
        unseen_head = self._all_heads - _UNSEEN_HEAD
        unseen_left = self._all_left - _UNSEEN_LEFT - _LEFT_DISCOUNT
        for word in counts.simple:
            if len(word) >= 4 and word not in NO_HEAD and VOWEL.search(word):
                self._head.setdefault(word, unseen_head)
            if len(word) >= 5 and word not in NO_LEFT:
                self._left.setdefault(word, unseen_left)

    def split(self, word: str) -> list[str]:
        """Give the parts of a folded word, links with the part before them; the word alone if simple."""
        if not (_SHORTEST <= len(word) <= _LONGEST and word.isalpha()):
            return [word]
        cost, came_from = self._cheapest_lefts(word)
        best, cut = self._cost_whole(word), 0
        for place in range(_SHORTEST_PART, len(word) - 2):
            if cost[place] >= best:
                continue
            head = self._head.get(self._stem(word[place:]))
            if head is not None and cost[place] + head < best:
                best, cut = cost[place] + head, place
        return _pieces(word, cut, came_from)

    def _cost_whole(self, word: str) -> float:
        """Give what it costs to leave a word whole."""
        known = self._simple.get(self._stem(word))
        if known is not None:
            return self._all_simple - known + _SIMPLE_PER_LETTER * (len(word) - _SHORTEST)
        return self._all_simple + _UNKNOWN + _UNKNOWN_PER_LETTER * (len(word) - 6)

    def _cheapest_lefts(self, word: str) -> tuple[list[float], list[int]]:
        """Give the least cost of left parts up to each place, and where the last of them begins."""
        size = len(word)
        cost, came_from = [0.0] + [math.inf] * size, [0] * (size + 1)
        left = self._left
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
    return [word[start:end] for start, end in zip(marks, marks[1:], strict=False)]
