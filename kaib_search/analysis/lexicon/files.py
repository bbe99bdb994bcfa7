"""The files of the lexicon: plain text, read in a few large steps.

A table is two lines, its keys and its values; scores are pairs of lines, a number and all words that
have it.
"""

from collections import defaultdict
from collections.abc import Mapping
from itertools import repeat
from pathlib import Path

from kaib_search.analysis.lexicon.splitter import Costs

_COSTS = ("left", "head", "alone")


def write_table(path: Path, table: Mapping[str, str]) -> None:
    """Write a table of words."""
    _write(path, [" ".join(table.keys()), " ".join(table.values())])


def read_table(path: Path) -> dict[str, str]:
    """Read a table of words."""
    keys, values = _read(path)
    return dict(zip(keys.split(), values.split(), strict=True))


def write_scores(path: Path, scores: Mapping[str, float]) -> None:
    """Write the words of each score."""
    words: dict[float, list[str]] = defaultdict(list)
    for word, score in scores.items():
        words[score].append(word)
    _write(
        path, [line for score in sorted(words) for line in (repr(score), " ".join(words[score]))]
    )


def read_scores(path: Path) -> dict[str, float]:
    """Read each word's score."""
    lines = _read(path)
    scores: dict[str, float] = {}
    for number, words in zip(lines[::2], lines[1::2], strict=True):
        scores.update(zip(words.split(" "), repeat(float(number))))
    return scores


def write_costs(folder: Path, costs: Costs) -> None:
    """Write what compound parts cost."""
    for name in _COSTS:
        write_scores(folder / f"{name}.txt", getattr(costs, name))
    limits = {"unproven": costs.unproven, "unknown": costs.unknown}
    write_scores(folder / "limits.txt", limits)


def read_costs(folder: Path) -> Costs:
    """Read what compound parts cost."""
    left, head, alone = (read_scores(folder / f"{name}.txt") for name in _COSTS)
    limits = read_scores(folder / "limits.txt")
    return Costs(left=left, head=head, alone=alone, **limits)


def _write(path: Path, lines: list[str]) -> None:
    path.write_text("\n".join(lines), encoding="utf-8")


def _read(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")
