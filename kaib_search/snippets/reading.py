"""Analyse the texts of a report once, and only those in which something can be found."""

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from threading import Lock
from typing import Protocol
from unicodedata import normalize

from kaib_search.model.documents import Token
from kaib_search.model.queries import Prefix, Word
from kaib_search.snippets.probes import Probe

_KEPT = 4096
_BEGINNING = 4
_VOWEL = "a"
"""Stands for every vowel in what the sieve compares."""

_VOWEL_RUN = re.compile(f"{_VOWEL}+")
_VOWELS = frozenset("aeiouy")
_WHOLE = {"ø": "o", "æ": "a", "œ": "o", "ı": "i", "đ": "d", "ð": "d", "ł": "l", "þ": "t"}
_ACCENTED = {sign: normalize("NFD", sign)[0] for sign in map(chr, range(0xE0, 0x250))} | _WHOLE
_LETTERS = str.maketrans(
    {sign: _VOWEL if plain in _VOWELS else plain for sign, plain in _ACCENTED.items()}
    | dict.fromkeys(_VOWELS, _VOWEL)
    | {"\u00ad": None}
)
_TEXTS_KEPT = 8192


class Analyzes(Protocol):
    """What snippets need of an analyzer."""

    def tokens(self, text: str) -> list[Token]:
        """Cut a text into tokens."""


class Reading:
    """Tokens of texts by analyzer, the last ones kept; safe to share between threads."""

    def __init__(self) -> None:
        self._tokens: OrderedDict[tuple[int, str], tuple[Analyzes, tuple[Token, ...]]]
        self._tokens = OrderedDict()
        self._lock = Lock()

    def tokens(self, text: str, analyzer: Analyzes) -> tuple[Token, ...]:
        """Analyse a text, or remember what it gave."""
        key = (id(analyzer), text)
        with self._lock:
            known = self._tokens.get(key)
            if known is not None and known[0] is analyzer:
                self._tokens.move_to_end(key)
                return known[1]
        tokens = tuple(analyzer.tokens(text))
        with self._lock:
            self._tokens[key] = (analyzer, tokens)
            while len(self._tokens) > _KEPT:
                self._tokens.popitem(last=False)
        return tokens


class Sieve:
    """Lets texts pass that may hold something of a query; most hold nothing, and need no analysis.

    A word is met by a form, or by a part of a compound, that begins like it but for vowels
    ("sprechen", "sprach"; "Buch", "Bücher"); so its first letters stand in the text.
    """

    def __init__(self, probes: Iterable[Probe], *, loose: bool) -> None:
        beginnings = {_pattern(form) for probe in probes for form in _forms(probe, loose=loose)}
        self._pattern = re.compile("|".join(sorted(beginnings))) if beginnings else None

    def passes(self, text: str) -> bool:
        """Tell whether a text may hold something of the query."""
        if self._pattern is None:
            return False
        return self._pattern.search(_skeleton(text)) is not None


@lru_cache(maxsize=_TEXTS_KEPT)
def _skeleton(text: str) -> str:
    """Give a text in small letters, without accents and soft hyphens, with one sign for all vowels."""
    return text.casefold().translate(_LETTERS)


def _forms(probe: Probe, *, loose: bool) -> Iterator[str]:
    """Yield a form that must stand in the text, in some shape, for each way to meet a probe."""
    if isinstance(probe.part, Prefix):
        yield probe.part.prefix
    for group in probe.needles:
        longest = max(group, key=lambda token: len(token.exact))
        yield from (longest.exact, longest.stem)
    if loose and isinstance(probe.part, Word):
        yield from probe.part.token.parts


def _pattern(form: str) -> str:
    """Give the expression for the first letters of a form; any vowels stand for its vowels."""
    if form[
        :1
    ].isdigit():  # "12.03.2015" and "12.3.2015" are one date, "3.500" and "3500" one number
        return form[0]
    pieces, place = list[str](), 0
    letters = form[:_BEGINNING].translate(_LETTERS)
    for run in _VOWEL_RUN.finditer(letters):
        pieces += [*map(re.escape, letters[place : run.start()]), f"{_VOWEL}+"]
        place = run.end()
    return "-?".join([*pieces, *map(re.escape, letters[place:])])
