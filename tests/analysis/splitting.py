"""Measure how well compounds are split.

    python -m tests.analysis.splitting [compounds.txt [simple.txt]]

A file of compounds holds one a line, cut with "|", a link with the part before it; a file of simple
words one a line.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

from kaib_search.analysis import fold, load_analyzer
from kaib_search.vocabulary import load_vocabulary

DATA = Path(__file__).with_name("data")


@dataclass(frozen=True, slots=True)
class Splitting:
    """How many cuts were right, and which words came out wrong."""

    right: int
    made: int
    wanted: int
    wrong: tuple[str, ...]
    words: int

    @property
    def precision(self) -> float:
        return self.right / max(self.made, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.wanted, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.made + self.wanted, 1)

    def __str__(self) -> str:
        whole = 1 - len(self.wrong) / max(self.words, 1)
        return (
            f"{self.words} compounds: precision {self.precision:.3f}, recall {self.recall:.3f}, "
            f"F1 {self.f1:.3f}, wholly right {whole:.1%}"
        )


def read_words(path: Path) -> list[str]:
    """Read a list; lines that begin with # are remarks."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def cuts(pieces: Iterable[str]) -> set[int]:
    """Give the places of the cuts."""
    places, at = set(), 0
    for piece in pieces:
        at += len(piece)
        places.add(at)
    places.discard(at)
    return places


def measure(gold: Iterable[str], split: Callable[[str], list[str]]) -> Splitting:
    """Compare cuts with those that people made."""
    right = made = wanted = words = 0
    wrong = []
    for entry in gold:
        expected = cuts(fold(part) for part in entry.split("|"))
        pieces = split(entry.replace("|", ""))
        found = cuts(pieces)
        right += len(expected & found)
        made += len(found)
        wanted += len(expected)
        words += 1
        if expected != found:
            wrong.append(f"{entry} → {'|'.join(pieces)}")
    return Splitting(right, made, wanted, tuple(wrong), words)


def split_anyway(words: Iterable[str], split: Callable[[str], list[str]]) -> list[str]:
    """Give the simple words that were split."""
    cut = (split(word) for word in words)
    return ["|".join(pieces) for pieces in cut if len(pieces) > 1]


def main() -> None:
    paths = [Path(name) for name in sys.argv[1:]]
    compounds = paths[0] if paths else DATA / "compounds.txt"
    simple = paths[1] if len(paths) > 1 else DATA / "simple.txt"
    analyzer = load_analyzer(vocabulary=load_vocabulary(), cache=user_cache_path("kaib-search"))
    result = measure(read_words(compounds), analyzer.compound)
    words = read_words(simple)
    split = split_anyway(words, analyzer.compound)
    lines = [
        *result.wrong,
        str(result),
        *split,
        f"{len(words)} simple words: {len(split)} split, {len(split) / len(words):.1%}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
