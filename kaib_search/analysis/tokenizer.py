"""Cut a text into words, each with its place in the text and the other ways to write it."""

import re
from dataclasses import dataclass
from itertools import pairwise

from kaib_search.analysis.gendered import ENDINGS, read_gendered

CHUNK = re.compile(
    rf"""
    (?:(?<![^\W_])-)?                                # "-politik" after "Integrationsarbeit und"
    (?:
        [^\W\d_]\.(?:(?:[^\W\d_]\.)+|(?:[ ][^\W\d_]\.)+)(?![^\W_])  # z.B., e. V.
      | [^\W_]+
        (?:(?=[-–./:,'’´`‘*_·•(])(?:
            [-–]+[^\W_]+
          | (?<=\d)[./:,](?=\d)[^\W_]+               # 20/11958, 12.03.2015, 1-0141.50/3
          | ['’´`‘](?=[^\W\d_])[^\W_]+
          | (?<=[^\W\d_]{{2}})(?:[*:_·•]|/-?|\(-?){ENDINGS}(?:\)(?:en)?)?[^\W_]*
        ))*
    )
    -?                                               # "Ausländer- und"
  | §
    """,
    re.VERBOSE,
)
"""A stretch of text without white space in which one or more words are written together."""

# The hyphen of "Migrant/-innen" and "Migrant(-innen)" parts no words.
_SEPARATOR = re.compile(r"(?<![/(])[-–]+|(?<=\d)[./:,](?=\d)")
_INITIALS = re.compile(r"[^\W\d_]\.(?:\s?[^\W\d_]\.)+")
_CAMEL = re.compile(r"(?<=[^\W\d_][a-zäöüß]{2})(?=[A-ZÄÖÜ][^\W_]{2})")
_STRANGE = re.compile(r"[^\w'’´`‘]|_")
_NUMBER = re.compile(r"\d+(?:[./:,]\d+)+")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_APOSTROPHE = re.compile(r"['’´`‘]")
_APOSTROPHE_ENDINGS = ("s", "sche", "schen", "scher", "sches", "n", "ne", "m", "r", "ns", "st")
_PARTS = re.compile(r"[^\W_]+")
_MOST_JOINED = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a chunk.

    word         as written, without gender signs; ``base``: what its stem is taken from, if not word
    start, end   places in the chunk
    offset       positions after the chunk's first word
    joined       an additional form, not a word of the running text
    """

    word: str
    start: int
    end: int
    offset: int = 0
    base: str | None = None
    joined: bool = False


def cut(chunk: str) -> tuple[Piece, ...]:
    """Cut a chunk into its words and their joined forms.

    >>> [(piece.word, piece.offset, piece.joined) for piece in cut("HeimTÜV")]
    [('Heim', 0, False), ('TÜV', 1, False), ('HeimTÜV', 0, True)]
    """
    if _INITIALS.fullmatch(chunk):
        return _initials(chunk)
    words = _words(chunk)
    return (*words, *_joined(chunk, words))


def _words(chunk: str) -> tuple[Piece, ...]:
    """Cut a chunk at hyphens, inside numbers and at capitals."""
    pieces: list[Piece] = []
    for start, end in _spans(chunk):
        gendered = read_gendered(chunk[start:end])
        if gendered is not None:
            pieces.append(Piece(gendered.word, start, end, len(pieces), gendered.base))
            continue
        for first, last in _plain_words(chunk, start, end):
            word = _APOSTROPHE.sub("", chunk[first:last])
            pieces.append(Piece(word, first, last, len(pieces)))
    return tuple(pieces)


def _spans(chunk: str) -> list[tuple[int, int]]:
    """Give the stretches between hyphens, and between the numbers of a reference."""
    spans, start = [], 0
    for found in _SEPARATOR.finditer(chunk):
        spans.append((start, found.start()))
        start = found.end()
    spans.append((start, len(chunk)))
    return [(first, last) for first, last in spans if first < last]


def _plain_words(chunk: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the words of a stretch: parted at capitals, and at an apostrophe before a whole word."""
    marks = {start, end}
    marks.update(found.start() for found in _CAMEL.finditer(chunk, start, end))
    marks.update(found.start() for found in _STRANGE.finditer(chunk, start, end))
    for found in _APOSTROPHE.finditer(chunk, start, end):
        ending = chunk[found.end() : end].casefold()
        if found.start() - start > 1 and ending not in _APOSTROPHE_ENDINGS:
            marks.add(found.start())
    spans = []
    for first, last in pairwise(sorted(marks)):
        inner = [found.span() for found in _PARTS.finditer(chunk, first, last)]
        if inner:
            spans.append((inner[0][0], inner[-1][1]))
    return spans


def _joined(chunk: str, words: tuple[Piece, ...]) -> list[Piece]:
    """Give the forms in which neighbours are written together."""
    if len(words) < 2:
        return []
    first, last = words[0], words[-1]
    written = chunk[first.start : last.end]
    if any(separator in written for separator in "./:,") and written[0].isdigit():
        return [Piece(number_form(written), first.start, last.end, 0, joined=True)]
    if len(words) > _MOST_JOINED:
        return []
    runs = [
        words[start:end]
        for start in range(len(words))
        for end in range(start + 2, len(words) + 1)
        if sum(len(word.word) > 1 for word in words[start:end]) > 0
    ]
    return [_join(run) for run in runs]


def _join(run: tuple[Piece, ...]) -> Piece:
    hyphen = "-" if all(piece.word.isdigit() for piece in run) else ""  # 2012–2015 is no number
    word = hyphen.join(piece.word for piece in run)
    base = hyphen.join([*(piece.word for piece in run[:-1]), run[-1].base or run[-1].word])
    return Piece(word, run[0].start, run[-1].end, run[0].offset, base, joined=True)


def number_form(written: str) -> str:
    """Give the one form of a date, a grouped number or a reference.

    >>> number_form("12.03.2015"), number_form("3.500"), number_form("20/11958")
    ('12.3.2015', '3500', '20/11958')
    """
    if _GROUPED.fullmatch(written):
        return written.replace(".", "")
    if re.fullmatch(r"\d\d?\.\d\d?\.(?:\d\d){1,2}", written):
        return ".".join(str(int(part)) for part in written.split("."))
    return written


def _initials(chunk: str) -> tuple[Piece, ...]:
    """Give the letters of "z.B." and the word that they make together."""
    letters = [
        Piece(found.group(), found.start(), found.end(), offset)
        for offset, found in enumerate(_PARTS.finditer(chunk))
    ]
    word = "".join(letter.word for letter in letters)
    return (*letters, Piece(word, 0, letters[-1].end, 0, joined=True))
