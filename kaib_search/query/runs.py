"""Find terms of several words in what was typed, and names of topics and people after their field."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaib_search.query.surface import (
    Both,
    Either,
    Must,
    Neg,
    Node,
    Quoted,
    Run,
    Seq,
    Typed,
    Within,
    join,
)
from kaib_search.query.synonyms import Cut, Synonyms
from kaib_search.query.topics import Named


@dataclass(frozen=True, slots=True)
class KnownTerms:
    """What a vocabulary knows under several words; ``named`` holds names by field."""

    cut: Cut
    synonyms: Synonyms
    named: dict[str, Named]

    def join_words(self, node: Node) -> Node:
        """Join words that are a term, or a name after its field, together."""
        match node:
            case Seq(parts):
                return join(Seq, self._joined(parts)) or node
            case Both(parts) | Either(parts):
                return join(type(node), map(self.join_words, parts)) or node
            case Neg(part):
                return Neg(self.join_words(part))
            case Must(part):
                return Must(self.join_words(part))
            case Within(field, part):
                return Within(field, self.join_words(part))
            case _:
                return node

    def _joined(self, parts: Sequence[Node]) -> list[Node]:
        out: list[Node] = []
        place = 0
        while place < len(parts):
            node, length = self._longest(parts[place:])
            out.append(node)
            place += length
        return out

    def _longest(self, parts: Sequence[Node]) -> tuple[Node, int]:
        """Give what begins here, and how many parts it takes."""
        first = parts[0]
        if isinstance(first, Within) and isinstance(first.part, Typed):
            words = [first.part.text, *_words(parts[1:])]
            name = self._name(first.field, words)
            return (Within(first.field, Quoted(name)), len(name.split())) if name else (first, 1)
        words = _words(parts)
        length = self._term(words)
        return (Run(tuple(words[:length])), length) if length else (self.join_words(first), 1)

    def _name(self, field: str, words: Sequence[str]) -> str:
        """Give the longest known name that begins the words, "" for none of several words."""
        known = self.named.get(field)
        lengths = range(min(len(words), known.longest), 1, -1) if known else ()
        names = (" ".join(words[:length]) for length in lengths)
        return next((name for name in names if known and known.ids(self.cut(name))), "")

    def _term(self, words: Sequence[str]) -> int:
        """Count the words of the longest term that begins the words, 0 for none."""
        if not words or not self.synonyms.begins(self.cut(words[0])):
            return 0
        lengths = range(min(len(words), self.synonyms.longest), 1, -1)
        return next((n for n in lengths if self.synonyms.has(self.cut(" ".join(words[:n])))), 0)


def _words(parts: Sequence[Node]) -> list[str]:
    """Give the plain words with which parts begin."""
    words = []
    for part in parts:
        if not isinstance(part, Typed):
            break
        words.append(part.text)
    return words
