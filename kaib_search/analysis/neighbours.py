"""Forms that a word has only beside its neighbours: § 25a, 12. März 2015, Ausländer- und Integrationsamt."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kaib_search.analysis.folding import fold
from kaib_search.analysis.words import WordAnalysis

_MONTHS = """januar februar märz april mai juni juli august september oktober november dezember""".split()
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
    rf"((?:[^\W\d_]+-{_AND})+)(?:[^\W\d_]+\s+)?([^\W\d_][^\W_]*(?:[*:_/][^\W\d_]+)?)(?![^\W_]|-\s)"
)
_OPEN_START = re.compile(rf"(?<![^\W_])([^\W\d_]+)((?:{_AND}-[^\W\d_]+)+)")
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


def neighbours(text: str, words: WordAnalysis) -> Iterator[Neighbour]:
    """Give all joined forms that neighbours in a text make."""
    yield from _legal(text)
    yield from _dates(text)
    for found in _OPEN_END.finditer(text):
        heads = _heads(found[2], words)
        for left in _LEFT_OPEN.finditer(found[1]):
            at = found.start() + left.start()
            yield from (Neighbour(left[1] + head, at, at + len(left[1])) for head in heads)
    for found in _OPEN_START.finditer(text):
        starts = _starts(found[1], words)
        for right in _RIGHT_OPEN.finditer(found[2]):
            at = found.start(2) + right.start(1)
            yield from (Neighbour(start + right[1], at, at + len(right[1])) for start in starts)


def _legal(text: str) -> Iterator[Neighbour]:
    """Give "§25a" for "§ 25 a", "art.3" for "Artikel 3"."""
    for found in _LEGAL.finditer(text):
        sign = _LAW[(found[1] or found[2]).casefold()]
        yield Neighbour(sign + re.sub(r"\s", "", found[3]), found.start(), found.end())


def _dates(text: str) -> Iterator[Neighbour]:
    """Give "12.3.2015" for "12. März 2015"."""
    for found in _DATE.finditer(text):
        month = _MONTH.get(found[2].casefold())
        if month is not None:
            yield Neighbour(f"{int(found[1])}.{month}.{found[3]}", found.start(), found.end())


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
