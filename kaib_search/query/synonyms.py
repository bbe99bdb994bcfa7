"""Synonyms and abbreviations of a vocabulary, looked up by the words that were typed."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from kaib_search.model.documents import Token
from kaib_search.model.queries import Synonym
from kaib_search.vocabulary.values import SynonymSet

Cut = Callable[[str], tuple[Token, ...]]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a set, with its words; an abbreviation counts only where it looks like one."""

    label: str
    tokens: tuple[Token, ...]
    origin: Literal["abbreviation", "synonym"]

    @property
    def key(self) -> Key:
        """What the term is looked up by."""
        return key_of(self.tokens)


class Synonyms:
    """All sets of a vocabulary, ready to be looked up."""

    def __init__(self, sets: Sequence[SynonymSet], cut: Cut) -> None:
        self._others: dict[Key, dict[str, Term]] = defaultdict(dict)
        for one in sets:
            terms = [_term(label, one, cut) for label in one.terms]
            for term in terms:
                others = {other.label: other for other in terms if other.key != term.key}
                self._others[term.key].update(others)
        self._others.pop((), None)
        self.longest = max((len(key) for key in self._others), default=1)
        self._short = {
            key_of(cut(label)) for one in sets for label in one.terms if _is_abbreviation(label)
        }
        self._first = {key[0] for key in self._others if len(key) > 1}

    def of(self, tokens: Sequence[Token]) -> tuple[Synonym, ...]:
        """Return the other terms for these words."""
        return tuple(
            Synonym(label=term.label, tokens=term.tokens, origin=term.origin)
            for term in self._others.get(key_of(tokens), {}).values()
        )

    def is_abbreviation(self, tokens: Sequence[Token]) -> bool:
        """Tell whether a term that is written in capitals would be these words in small letters."""
        return key_of(tokens) in self._short

    def begins(self, tokens: Sequence[Token]) -> bool:
        """Tell whether a term of several words begins so."""
        return bool(tokens) and tokens[0].stem in self._first

    def has(self, tokens: Sequence[Token]) -> bool:
        """Tell whether these words are a term of some set."""
        return key_of(tokens) in self._others


def key_of(tokens: Sequence[Token]) -> Key:
    """Give the stems of the running words."""
    return tuple(token.stem for token in tokens if not token.joined)


def _is_abbreviation(label: str) -> bool:
    return " " not in label and sum(sign.isupper() for sign in label) > 1


def _term(label: str, one: SynonymSet, cut: Cut) -> Term:
    tokens = tuple(token for token in cut(label) if not token.joined)
    return Term(label, tokens, one.kind)
