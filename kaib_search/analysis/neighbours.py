"""Forms that a word has only beside its neighbours: § 25a, 12. März 2015, Ausländer- und Integrationsamt."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaib_search.analysis.folding import fold
from kaib_search.analysis.words import WordAnalysis

_MONTHS = (
    """januar februar märz april mai juni juli august september oktober november dezember""".split()
)
_SHORT_MONTHS = {"jan": 1, "feb": 2, "mrz": 3, "jänner": 1, "apr": 4, "aug": 8, "sept": 9, "sep": 9,
    "okt": 10, "nov": 11, "dez": 12, "maerz": 3}  # fmt: skip
_MONTH = {name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS
_LAW = {"§": "§", "paragraph": "§", "paragraf": "§", "paragrafen": "§", "paragraphen": "§", "art": "art.",
    "artikel": "art.", "abs": "abs.", "absatz": "abs.", "nr": "nr.", "nummer": "nr."}  # fmt: skip
_SIGNS = frozenset({"§", *_LAW, *_MONTH})

_AND = r"(?:\s*,?\s+(?:und|oder|sowie|bzw\.?|u\.|bis|noch|als[ ]auch|&)\s+|\s*[,/]\s*)"
_LEGAL = re.compile(
    r"(?:(§)\s?§?|\b(" + "|".join(sorted(set(_LAW) - {"§"}, key=len, reverse=True)) + r")\b\.?)"
    r"\s*(\d+(?:\s?[a-z](?![^\W_]))?)",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?<![\d.])(\d\d?)\.\s*([^\W\d_]+)\.?\s+(\d{4})(?!\d)")
_OPEN_END = re.compile(
    rf"(?<![^\W_])((?:[^\W\d_]+-{_AND}){{1,8}})(?:[^\W\d_]+\s+)?([^\W\d_][^\W_]*(?:[*:_/][^\W\d_]+)?)(?![^\W_]|-\s)"
)
_OPEN_START = re.compile(rf"(?<![^\W_])([^\W\d_]+)((?:{_AND}-[^\W\d_]+)+)")
_WIDEST_DAY, _WIDEST_MONTH, _WIDEST_LIST, _WIDEST_WORD = 6, 24, 120, 60
_LEFT_OPEN = re.compile(r"([^\W\d_]+)-")
_RIGHT_OPEN = re.compile(r"-([^\W\d_]+)")


class Neighbour(NamedTuple):
    """A joined form and the stretch of text that it stands for."""

    word: str
    start: int
    end: int


def needs_neighbours(chunk: str) -> bool:
    """Tell whether a chunk may have further forms with its neighbours."""
    return chunk[0] == "-" or chunk[-1] == "-" or chunk.casefold() in _SIGNS


def neighbours(text: str, places: Iterable[int], words: WordAnalysis) -> Iterator[Neighbour]:
    """Give the joined forms that the words at some places of a text make with their neighbours."""
    for place in places:
        yield from _legal(text, place)
        yield from _dates(text, place)
        yield from _open_ends(text, place, words)
        yield from _open_starts(text, place, words)


def _legal(text: str, place: int) -> Iterator[Neighbour]:
    """Give "§25a" for "§ 25 a", "art.3" for "Artikel 3"."""
    found = _LEGAL.match(text, place)
    if found is not None:
        sign = _LAW[(found[1] or found[2]).casefold()]
        yield Neighbour(sign + re.sub(r"\s", "", found[3]), found.start(), found.end())


def _dates(text: str, place: int) -> Iterator[Neighbour]:
    """Give "12.3.2015" for "12. März 2015", looked for around the month."""
    for found in _DATE.finditer(text, max(0, place - _WIDEST_DAY), place + _WIDEST_MONTH):
        month = _MONTH.get(found[2].casefold())
        if month is not None and found.start(2) == place:
            yield Neighbour(f"{int(found[1])}.{month}.{found[3]}", found.start(), found.end())


def _open_ends(text: str, place: int, words: WordAnalysis) -> Iterator[Neighbour]:
    """Give "Ausländerbeauftragte" for "Ausländer- und Integrationsbeauftragte"."""
    found = _OPEN_END.match(text, place)
    if found is None:
        return
    left = _LEFT_OPEN.match(found[1])
    if left is not None:
        for head in _heads(found[2], words):
            yield Neighbour(left[1] + head, place, place + len(left[1]))


def _open_starts(text: str, place: int, words: WordAnalysis) -> Iterator[Neighbour]:
    """Give "Sprachprüfungen" for "Sprachkurse und -prüfungen"."""
    if text[place] != "-":
        return
    for found in _OPEN_START.finditer(text, max(0, place - _WIDEST_LIST), place + _WIDEST_WORD):
        for right in _RIGHT_OPEN.finditer(text, found.start(2), found.end()):
            if right.start() == place:
                for start in _starts(found[1], words):
                    yield Neighbour(start + right[1], right.start(1), right.end())


def _heads(word: str, words: WordAnalysis) -> list[str]:
    """Give what a word ends in, as written: "beauftragte" of "Integrationsbeauftragte"."""
    return [word[place:] for place in _joints(word, words)]


def _starts(word: str, words: WordAnalysis) -> list[str]:
    """Give what a word begins with, as written: "Sprach" of "Sprachkurse"."""
    return [word[:place] for place in _joints(word, words)]


def _joints(word: str, words: WordAnalysis) -> list[int]:
    """Give the places in a word as written where its parts meet."""
    pieces = words.pieces(fold(word))
    rests = {"".join(pieces[count:]) for count in range(1, len(pieces))}
    return [place for place in range(2, len(word) - 1) if fold(word[place:]) in rests]
