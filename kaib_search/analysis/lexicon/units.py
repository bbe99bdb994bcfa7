"""Cut words into statistical units: the most probable cut under a unigram model."""

from collections.abc import Mapping
from itertools import pairwise

_LONGEST_WORD = 60
_UNKNOWN = 10.0


class Subwords:
    """Cut words by a table of units and their log probabilities."""

    def __init__(self, units: Mapping[str, float]) -> None:
        self._unknown = min(units.values(), default=0.0) - _UNKNOWN
        # A beginning that no unit has ends the search there: most are short.
        self._units: dict[str, float | None] = {
            unit[:end]: None for unit in units for end in range(1, len(unit))
        }
        self._units.update(units)

    def cut(self, word: str) -> list[str]:
        """Give the units of a folded word."""
        word = word[:_LONGEST_WORD]
        size, units, unknown = len(word), self._units, self._unknown
        nothing = size * 2 * unknown
        best, came_from = [0.0] + [nothing] * size, [0] * (size + 1)
        for start in range(size):
            here, end = best[start], start + 1
            chance = units.get(word[start:end], unknown)
            alone = here + (unknown if chance is None else chance)
            # Of two equal cuts the last letter alone wins, else the longest unit.
            if alone >= best[end]:
                best[end], came_from[end] = alone, start
            while end < size:
                end += 1
                try:
                    chance = units[word[start:end]]
                except KeyError:
                    break
                if chance is not None and here + chance > best[end]:
                    best[end], came_from[end] = here + chance, start
        cuts = [size]
        while cuts[-1]:
            cuts.append(came_from[cuts[-1]])
        cuts.reverse()
        return [word[start:end] for start, end in pairwise(cuts)]
