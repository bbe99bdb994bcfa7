"""Find terms of several words in what was typed."""

from collections.abc import Sequence

from kaib_search.query.surface import (
    Both,
    Either,
    Must,
    Neg,
    Node,
    Run,
    Seq,
    Typed,
    Within,
    join,
)
from kaib_search.query.synonyms import Cut, Synonyms


def find_runs(node: Node, synonyms: Synonyms, cut: Cut) -> Node:
    """Join words that are a term of the vocabulary together."""
    match node:
        case Seq(parts):
            return join(Seq, _joined(parts, synonyms, cut)) or node
        case Both(parts) | Either(parts):
            return join(type(node), (find_runs(part, synonyms, cut) for part in parts)) or node
        case Neg(part):
            return Neg(find_runs(part, synonyms, cut))
        case Must(part):
            return Must(find_runs(part, synonyms, cut))
        case Within(field, part):
            return Within(field, find_runs(part, synonyms, cut))
        case _:
            return node


def _joined(parts: Sequence[Node], synonyms: Synonyms, cut: Cut) -> list[Node]:
    out: list[Node] = []
    place = 0
    while place < len(parts):
        length = _longest(parts, place, synonyms, cut)
        if length:
            words = [part.text for part in parts[place : place + length] if isinstance(part, Typed)]
            out.append(Run(tuple(words)))
        else:
            out.append(find_runs(parts[place], synonyms, cut))
        place += max(1, length)
    return out


def _longest(parts: Sequence[Node], place: int, synonyms: Synonyms, cut: Cut) -> int:
    """Count the words of the longest term that begins here, 0 for none."""
    words: list[str] = []
    for part in parts[place : place + synonyms.longest]:
        if not isinstance(part, Typed):
            break
        words.append(part.text)
    if not words or not synonyms.begins(cut(words[0])):
        return 0
    lengths = range(len(words), 1, -1)
    return next((n for n in lengths if synonyms.has(cut(" ".join(words[:n])))), 0)
