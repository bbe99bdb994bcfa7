"""Read a typed text as far as its words: cut, join, resolve fields, leave out question words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from kaib_search.model.documents import Token
from kaib_search.query.budget import CLAUSES, TOO_MANY_WORDS, cut_text
from kaib_search.query.fields import resolve_fields
from kaib_search.query.grammar import read_lexemes
from kaib_search.query.lexemes import cut_lexemes
from kaib_search.query.runs import KnownTerms
from kaib_search.query.stopping import drop_stop_words, is_question
from kaib_search.query.surface import Leaf, Node, rebuild
from kaib_search.query.synonyms import Cut, Synonyms
from kaib_search.query.topics import Named, people_by_name, topics_by_name
from kaib_search.query.writing import write_query
from kaib_search.vocabulary.values import Vocabulary

NO_WORDS = "no-words"
_ROUNDS = 5
_WORDS_KEPT = 4096
_READINGS_KEPT = 512


class Analyzes(Protocol):
    """What the parser needs of an analyzer."""

    def tokens(self, text: str) -> list[Token]:
        """Cut a text into tokens."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A typed text as it was read.

    node     the query, None where nothing was asked for
    text     the query as it reads back
    """

    node: Node | None
    text: str
    repairs: tuple[str, ...]
    dropped: tuple[str, ...]


class Reader:
    """Reads typed texts with an analyzer and a vocabulary; remembers the last ones."""

    def __init__(self, analyzer: Analyzes, vocabulary: Vocabulary) -> None:
        self.analyzer = analyzer
        self.cut: Cut = lru_cache(maxsize=_WORDS_KEPT)(lambda text: tuple(analyzer.tokens(text)))
        self.synonyms = Synonyms(vocabulary.synonyms, self.cut)
        self.topics: Named = topics_by_name(vocabulary.topics, self.cut)
        self.people: Named = people_by_name(vocabulary.people, self.cut)
        named = {"thema": self.topics, "person": self.people}
        self._known = KnownTerms(self.cut, self.synonyms, named)
        self._read: Callable[[str], Reading] = lru_cache(_READINGS_KEPT)(self._until_stable)

    def read(self, text: str) -> Reading:
        """Read a typed text."""
        tidy, repairs = cut_text(text)
        reading = self._read(tidy)
        if not repairs:
            return reading
        return Reading(
            reading.node,
            reading.text,
            tuple(dict.fromkeys((*repairs, *reading.repairs))),
            reading.dropped,
        )

    def _until_stable(self, text: str) -> Reading:
        """Read a text until its written form reads back as itself."""
        repairs: dict[str, None] = {}
        dropped: dict[str, None] = {}
        node: Node | None = None
        for _ in range(_ROUNDS):
            node, repaired, left_out = self._once(text)
            repairs.update(dict.fromkeys(repaired))
            dropped.update(dict.fromkeys(left_out))
            written = write_query(node)
            if written == text:
                break
            text = written
        return Reading(node, text, tuple(repairs), tuple(dropped))

    def _once(self, text: str) -> tuple[Node | None, list[str], tuple[str, ...]]:
        lexemes, repairs = cut_lexemes(text)
        node, repaired = read_lexemes(lexemes)
        repairs = [*repairs, *repaired]
        if node is None:
            return None, [*repairs, NO_WORDS] if text else repairs, ()
        node = resolve_fields(self._known.join_words(node), repairs)
        node, dropped = drop_stop_words(node, self.cut, question=is_question(text))
        return _within_budget(node, repairs), repairs, dropped


def _within_budget(node: Node, repairs: list[str]) -> Node | None:
    """Keep the first clauses and leave out the rest, and say so."""
    left = CLAUSES

    def keep(leaf: Leaf) -> Node | None:
        nonlocal left
        left -= 1
        return leaf if left >= 0 else None

    kept = rebuild(node, keep)
    if left < 0:
        repairs.append(TOO_MANY_WORDS)
    return kept


_READERS: dict[tuple[int, str], Reader] = {}
_READERS_KEPT = 4


def reader_of(analyzer: Analyzes, vocabulary: Vocabulary) -> Reader:
    """Return the reader of a vocabulary, made once for each analyzer."""
    key = (id(analyzer), vocabulary.digest)
    known = _READERS.get(key)
    if known is not None and known.analyzer is analyzer:
        return known
    if len(_READERS) >= _READERS_KEPT:  # those of generations before
        _READERS.clear()
    return _READERS.setdefault(key, Reader(analyzer, vocabulary))
