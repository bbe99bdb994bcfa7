"""Match the words of a vocabulary in German text: inflected, inside compounds, across several words."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

SHORTEST_FIRST = 4
"""Letters that a stem needs to count as the first part of a compound ("Sport" in "Sportverein")."""
SHORTEST_LAST = 7
"""Letters that a stem needs to count as the last part ("Bildung" in "Weiterbildung")."""
FAR = 12
"""Words that words which belong together may stand apart."""

_WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
_HYPHEN = re.compile(r"[-\u2010\u2011]")
_GENDER_MARK = re.compile(r"(?<=[a-zäöüß])[:*_·](?=in(?:nen)?\b)")
_GENDER_CAPITAL = re.compile(r"(?<=[a-zäöüß])I(?=n(?:nen)?\b)")
# Umlauts stay: without them "Förderung" and "Forderung" were one word.
_ENDINGS = ("ern", "en", "er", "em", "es", "e", "n", "s")


Rule = TypeVar("Rule")


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word of a text: as written, folded, its stem, and the stems of its hyphenated parts."""

    written: str
    folded: str
    stem: str
    parts: tuple[str, ...] = ()


@lru_cache(maxsize=200_000)
def stem_of(word: str) -> str:
    """Take the ending of inflection off a word, and the feminine ending before it.

    >>> stem_of("Ausländerbehörden"), stem_of("Seniorinnen"), stem_of("Förderungen")
    ('ausländerbehörd', 'senior', 'förderung')
    """
    stem = fold(word)
    for feminine in ("rinnen", "rin"):
        if stem.endswith(feminine) and len(stem) > len(feminine) + 3:
            stem = stem[: 1 - len(feminine)]
            break
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= 4:
            return stem[: -len(ending)]
    return stem


def fold(word: str) -> str:
    """Fold case, and ß to ss."""
    return word.casefold()


def read_words(text: str) -> Iterator[TextWord]:
    """Read the words of a text; forms with an inner gender mark read as the feminine."""
    clean = unicodedata.normalize("NFC", text).replace("\u00ad", "")
    plain = _GENDER_CAPITAL.sub("i", _GENDER_MARK.sub("", clean))
    return (_text_word(found.group()) for found in _WORD.finditer(plain))


@lru_cache(maxsize=100_000)
def _text_word(written: str) -> TextWord:
    pieces = [piece for piece in _HYPHEN.split(written) if piece]
    parts = tuple(stem_of(piece) for piece in pieces) if len(pieces) > 1 else ()
    joined = "".join(pieces)
    return TextWord(written=written, folded=fold(joined), stem=stem_of(joined), parts=parts)


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the vocabulary: its stem, what compounds with it begin with, and its case.

    An ending ("-gesetz" in the vocabulary) is met by compounds alone, whatever its length.
    """

    stem: str
    start: str
    is_noun: bool
    is_ending: bool = False


@lru_cache(maxsize=20_000)
def term_of(word: str) -> Term:
    """Prepare a word of the vocabulary."""
    if word.startswith("-"):
        return Term(stem=stem_of(word[1:]), start="", is_noun=True, is_ending=True)
    folded = fold("".join(_HYPHEN.split(word)))
    start = folded.removesuffix("e") if len(folded) > SHORTEST_FIRST else folded
    return Term(stem=stem_of(folded), start=start, is_noun=word[:1].isupper())


def holds(word: TextWord, term: Term, *, whole: bool = False) -> bool:
    """Tell whether a word is a form of a term or a compound with it.

    A noun is met by nouns alone: "Sucht" is not "sucht".

    >>> holds(next(read_words("Sportvereine")), term_of("Sport"))
    True
    >>> holds(next(read_words("Transport")), term_of("Sport"))
    False
    """
    if term.is_noun and not word.written[:1].isupper():
        return False
    if term.is_ending:
        return _ends_in(word, term)
    if word.stem == term.stem:
        return True
    if whole:
        return False
    if term.stem in word.parts:
        return len(term.stem) > SHORTEST_FIRST or word.parts[-1] == term.stem
    return _compound(word, term)


def _ends_in(word: TextWord, term: Term) -> bool:
    """Tell whether a word is a compound that ends in a term ("Zuwanderungsgesetz")."""
    return len(word.stem) >= len(term.stem) + 3 and word.stem.endswith(term.stem)


def _compound(word: TextWord, term: Term) -> bool:
    """Tell whether a word is a compound that begins or ends with a term."""
    if len(word.folded) < len(term.stem) + 3:
        return False
    if len(term.start) >= SHORTEST_FIRST and word.folded.startswith(term.start):
        return True
    if len(term.stem) < SHORTEST_LAST:
        return False
    return word.stem.endswith(term.stem) or any(part.endswith(term.stem) for part in word.parts)


class WordRules(Generic[Rule]):
    """Rules, each with the term that a word must hold for it; finds those of a word without trying all."""

    def __init__(self, rules: Iterable[tuple[Term, Rule]]) -> None:
        self._rules = tuple(rules)
        by_stem: dict[str, list[int]] = defaultdict(list)
        by_start: dict[str, list[int]] = defaultdict(list)
        self._endings: list[int] = []
        for number, (term, _) in enumerate(self._rules):
            if term.is_ending:
                self._endings.append(number)
                continue
            by_stem[term.stem].append(number)
            by_start[term.start].append(number)
        self._by_stem, self._by_start = dict(by_stem), dict(by_start)

    def met_by(self, word: TextWord) -> Iterator[Rule]:
        """Yield the rules whose term a word holds, in their order."""
        for number in sorted(self._possible(word)):
            term, rule = self._rules[number]
            if holds(word, term):
                yield rule

    def _possible(self, word: TextWord) -> set[int]:
        """Give the numbers of the rules that a word may meet: by what it is, begins or ends with."""
        possible: set[int] = set(self._endings)
        for stem in (word.stem, *word.parts):
            possible.update(self._by_stem.get(stem, ()))
            for place in range(1, len(stem) - SHORTEST_LAST + 1):
                possible.update(self._by_stem.get(stem[place:], ()))
        for place in range(SHORTEST_FIRST, len(word.folded) + 1):
            possible.update(self._by_start.get(word.folded[:place], ()))
        return possible


def phrase_terms(phrase: str) -> tuple[Term, ...]:
    """Prepare a phrase of the vocabulary, word by word; "-gesetz" is an ending."""
    if phrase.startswith("-"):
        return (term_of(phrase),)
    return tuple(term_of(word.written) for word in read_words(phrase))


def find_phrase(words: Sequence[TextWord], terms: Sequence[Term]) -> Iterator[str]:
    """Yield each place where the words of a phrase stand one after the other, as written."""
    size = len(terms)
    for at in range(len(words) - size + 1):
        window = words[at : at + size]
        if all(word.stem == term.stem for word, term in zip(window, terms, strict=True)):
            yield " ".join(word.written for word in window)


def find_together(words: Sequence[TextWord], terms: Sequence[Term]) -> Iterator[str]:
    """Yield each place where words of the vocabulary stand near each other, in whatever order.

    >>> list(find_together(list(read_words("Der Verein bekommt 500 Euro.")), phrase_terms("Euro bekommt")))
    ['bekommt … Euro']
    """
    last: dict[Term, int] = {}
    for at, word in enumerate(words):
        met = next((term for term in terms if word.stem == term.stem), None)
        if met is None:
            continue
        last[met] = at
        if len(last) == len(terms) and at - min(last.values()) <= FAR:
            yield " … ".join(words[place].written for place in sorted(last.values()))
            last.clear()
