"""Analyse the texts of a report once, and only those in which something can be found."""

import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from threading import Lock
from typing import Protocol

from kaib_search.model.documents import Token
from kaib_search.model.queries import Prefix, Word
from kaib_search.snippets.probes import Probe

_KEPT = 4096
_BEGINNING = 4
_VOWELS = "[aeiouyà-ïò-öø-ÿıœ]+"  # as ranges: this is compiled anew for every query
_VOWEL_RUN = re.compile(_VOWELS)
_ACCENTED = {
    "c": "[cçčć]", "d": "[dđďð]", "g": "[gğ]", "l": "[lł]", "n": "[nñń]", "r": "[rř]",
    "s": "[sšśş]", "t": "[tťþ]", "z": "[zžźż]",
}  # fmt: skip


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
        letters = text.casefold()
        return self._pattern.search(letters.replace("\u00ad", "")) is not None


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
    letters = form[:_BEGINNING]
    pieces, place = [], 0
    for run in _VOWEL_RUN.finditer(letters):
        pieces += [_consonant(letter) for letter in letters[place : run.start()]]
        pieces.append(_VOWELS)
        place = run.end()
    pieces += [_consonant(letter) for letter in letters[place:]]
    return "-?".join(pieces)


def _consonant(letter: str) -> str:
    return _ACCENTED.get(letter, re.escape(letter))
