"""Cut paragraphs into sentences and tokens that know their place in the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

ABBREVIATIONS: frozenset[str] = frozenset(
    "dr prof dipl ing med phil jur rer nat pol oec theol habil hc h c e mag lic st str nr "
    "art abs bzw ca "
    "ggf evtl inkl usw etc z b d i u a o v m tel fr hr vors stellv stv ltr ref bgm geb vgl "
    "sog max min "
    "chr th joh wolfg friedr sr abg obm fa pfr vertr ra zzgl bspw lt mio mrd tsd allg insb "
    "ev kath gem entsch anw prot sgl al rl gf std jg".split()
)
"""What may stand before a full stop that ends no sentence, in small letters without stops."""

LONGEST = 250
"""Tokens of the longest sentence; a list without stops is cut there, so that the time stays linear."""

_TOKEN = re.compile(
    r"""
    https?://\S+ | \S+@\S+\.\w+                                   # addresses
    | [A-ZÄÖÜ][a-zäöü]{0,4}\.-[A-ZÄÖÜ][a-zäöü]+\.?                      # Ev.-Luth., Dr.-Ing.
    | Dr\.-Ing\. | a\.[ ]?D\.
    | Dipl\.[-\s]?(?:[A-ZÄÖÜ][a-zäöü]+\.?[-\s]?(?:\([A-Z]+\))?)   # Dipl.-Ing.
    | e\.[ ]?[VKG]\. | h\.[ ]?c\. | m\.[ ]?d\.[ ]?[A-Z]\. | z\.[ ]?B\. | u\.[ ]?a\. | d\.[ ]?h\. | i\.[ ]?[VRA]\.
    | [^\W\d_]+(?:['’][^\W\d_]+)*(?:[-‐‑][^\W\d_]+(?:['’][^\W\d_]+)*)*(?:[:*_/]-?in(?:nen)?)?[-‐]?   # words
    | \d+(?:[.:,/]\d+)*
    | \S
    """,
    re.VERBOSE,
)

_ENDS = frozenset(".!?")

_CLOSERS = frozenset("\"“”»«’')")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign and where it stands in the paragraph."""

    text: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Tell whether the token starts with a capital letter."""
        return self.text[0].isupper()


# By identity, so that what was found in a sentence can be remembered without hashing its tokens.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sentence:
    """The tokens of one sentence, the text they were cut from, and its paragraph."""

    text: str
    tokens: tuple[Token, ...]
    paragraph: str
    kind: str = "text"

    def words(self, start: int, end: int) -> str:
        """Return the words of the source between two tokens (the second excluded)."""
        if start >= end:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def at(self, index: int) -> str:
        """Return the token's text, "" outside the sentence."""
        if index < 0:
            return ""
        # This is asked more than anything else, and nearly always inside the sentence.
        try:
            return self.tokens[index].text
        except IndexError:
            return ""

    def __len__(self) -> int:
        return len(self.tokens)


def tokenize(text: str) -> list[Token]:
    """Cut a text into tokens; an abbreviation keeps its stop.

    >>> [token.text for token in tokenize("Herr Dr. A. Meier (SPD) sprach.")]
    ['Herr', 'Dr.', 'A.', 'Meier', '(', 'SPD', ')', 'sprach', '.']
    """
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        word = found[0]
        if word == "." and tokens and _keeps_stop(tokens[-1], found.start()):
            last = tokens.pop()
            tokens.append(Token(last.text + ".", last.start, found.end()))
            continue
        word = word.rstrip()
        tokens.append(Token(word, found.start(), found.start() + len(word)))
    return tokens


def _keeps_stop(last: Token, at: int) -> bool:
    if last.end != at:
        return False
    if len(last.text) == 1 and last.text.isupper():
        return True
    lower = last.text.lower().replace(".", "")
    return lower in ABBREVIATIONS or (lower.endswith("str") and len(lower) > 4)


def sentences(text: str, paragraph: str, kind: str = "text") -> Iterator[Sentence]:
    """Cut a paragraph into sentences; a short line is one by itself."""
    for line, offset in _lines(text):
        tokens = [
            Token(token.text, token.start + offset, token.end + offset) for token in tokenize(line)
        ]
        begin = 0
        for index in range(len(tokens)):
            if _ends_sentence(tokens, index) or index - begin >= LONGEST:
                end = index + 1
                while end < len(tokens) and tokens[end].text in _CLOSERS and end == index + 1:
                    end += 1
                if end > begin:
                    yield Sentence(
                        text=text, tokens=tuple(tokens[begin:end]), paragraph=paragraph, kind=kind
                    )
                begin = end
        if begin < len(tokens):
            yield Sentence(text=text, tokens=tuple(tokens[begin:]), paragraph=paragraph, kind=kind)


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Yield the lines that stand by themselves; a wrapped line stays with the one before it."""
    begin = 0
    for found in re.finditer(r"\n", text):
        line = text[begin : found.start()]
        last = line[line.rfind("\n") + 1 :].rstrip()
        following = text[found.end() : found.end() + 1]
        if following.islower() or (len(last) > 60 and last[-1:] not in _ENDS and last[-1:] != ":"):
            continue
        yield line, begin
        begin = found.end()
    yield text[begin:], begin


def _ends_sentence(tokens: list[Token], index: int) -> bool:
    mark = tokens[index].text
    if mark not in _ENDS:
        return False
    if mark != "." or index + 1 >= len(tokens):
        return True
    if tokens[index + 1].start == tokens[index].end:
        return False
    before = tokens[index - 1].text if index else ""
    if before.isdigit() and len(before) < 4:
        return False
    following = tokens[index + 1].text[0]
    return not following.islower()
