"""How alike two readings are: words of titles, sketches of texts."""

import re
import struct
import unicodedata
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

SKETCH_SIZE = 64
"""Hashes kept of a text; a text with fewer word triples is kept whole."""

_MASK = 2**32 - 1
_WORD = re.compile(r"[^\W_]+")
_MONTHS = frozenset(
    """januar jänner februar märz april mai juni juli august september oktober november dezember jan
    feb mär apr jun jul aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag
    sonnabend sonntag""".split()
)
# Words that every second title has: they neither join nor part two meetings.
_IDLE = frozenset(
    """der die das des dem den ein eine eines einer am im in vom von zum zur zu und mit für bei beim
    auf an über protokoll niederschrift bericht sitzung treffen tagung einladung bekanntmachung
    öffentliche öffentlichen nichtöffentlichen ergebnisprotokoll kurzprotokoll uhr datum termin
    ankündigung vorschau rückblick nächste nächstes heute""".split()
)
_ORDINAL = re.compile(r"\b(\d{1,4})\.\s*([^\W\d_]+)")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[.:](\d{2}))?\s*Uhr\b")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text as a small set of hashes of its word triples.

    hashes   the smallest hashes, ascending, four bytes each (a hundred thousand of them are kept)
    triples  number of different triples of the whole text
    words    number of its words
    """

    hashes: bytes
    triples: int
    words: int

    def values(self) -> list[int]:
        """Give the hashes as numbers."""
        return list(struct.unpack(f"<{len(self.hashes) // 4}I", self.hashes))


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded, without punctuation."""
    return _WORD.findall(unicodedata.normalize("NFC", text).replace("\u00ad", "").casefold())


def sketch(texts: Iterable[str]) -> Sketch:
    """Sketch the text of some paragraphs."""
    return _sketch("\n".join(texts))


@lru_cache(maxsize=1024)
def _sketch(text: str) -> Sketch:
    """Sketch a text; the captures of a page repeat the same texts again and again."""
    codes = [_code(word) for word in words_of(text)]
    if len(codes) < 3:
        triples = {sum(codes) & _MASK} if codes else set()
    else:
        triples = {
            (first * 3 + second * 65_599 + third * 40_503_001) & _MASK
            for first, second, third in zip(codes, codes[1:], codes[2:], strict=False)
        }
    smallest = sorted(triples)[:SKETCH_SIZE]
    packed = struct.pack(f"<{len(smallest)}I", *smallest)
    return Sketch(hashes=packed, triples=len(triples), words=len(codes))


@lru_cache(maxsize=100_000)
def _code(word: str) -> int:
    """Give a word a number that is the same in every process."""
    return zlib.crc32(word.encode())


def overlap(one: Sketch, other: Sketch) -> float:
    """Estimate which share of the shorter text stands in the longer one too."""
    if not one.hashes or not other.hashes:
        return 0.0
    left, right = one.values(), other.values()
    # Two sketches compare fairly only as far as both are complete.
    limit = min(_reach(one, left), _reach(other, right))
    left_set = {value for value in left if value <= limit}
    right_set = {value for value in right if value <= limit}
    jaccard = len(left_set & right_set) / len(left_set | right_set)
    shared = jaccard * (one.triples + other.triples) / (1 + jaccard)
    return min(1.0, shared / min(one.triples, other.triples))


def _reach(one: Sketch, values: list[int]) -> int:
    """Give the largest hash up to which a sketch is complete."""
    return 2**32 if one.triples <= SKETCH_SIZE else values[-1]


@lru_cache(maxsize=65536)
def telling_words(title: str) -> frozenset[str]:
    """Give the words of a title that tell one meeting from another: no dates, no idle words."""
    return frozenset(
        word
        for word in words_of(_CLOCK.sub(" ", title))
        if word not in _IDLE and word not in _MONTHS and not word.isdigit()
    )


def clock_times(title: str) -> frozenset[str]:
    """Give the times of day that a title names."""
    return frozenset(f"{hour}:{minute or '00'}" for hour, minute in _CLOCK.findall(title))


def ordinals(title: str) -> frozenset[str]:
    """Give the ordinal numbers in a title that are no days of a month ("15. Treffen")."""
    return frozenset(
        number for number, word in _ORDINAL.findall(title) if word.casefold() not in _MONTHS
    )


def titles_differ(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether each title has words that the other lacks, typing errors aside.

    "Bauausschuss" and "Sozialausschuss" part two meetings; a subject that only one title has does not.
    """
    return bool(_without_twin(one, other)) and bool(_without_twin(other, one))


def _without_twin(words: frozenset[str], others: frozenset[str]) -> set[str]:
    """Give the words that are in no spelling among the others."""
    return {word for word in words - others if not any(_same_word(word, other) for other in others)}


def _same_word(one: str, other: str) -> bool:
    """Tell whether two words differ by a typing error or an ending, or one holds the other."""
    shorter = min(len(one), len(other))
    if shorter < 4:
        return False
    if one in other or other in one:
        return True
    allowed = 1 if shorter < 8 else 2
    return one[:3] == other[:3] and OSA.distance(one, other, score_cutoff=allowed) <= allowed
