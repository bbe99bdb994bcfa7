"""Cut what was typed into words, phrases, operators, brackets and fields."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from kaib_search.query.budget import DISTANCE, LONG_WORD, PREFIX_LETTERS, WORD_LETTERS
from kaib_search.query.dates import Found, read_date, read_value
from kaib_search.query.names import DATES, FIELDS

Sign = Literal[
    "word", "quoted", "starts", "date", "field", "open", "close", "and", "or", "not", "must", "near"
]

OPERATORS: dict[str, Sign] = {
    "UND": "and",
    "AND": "and",
    "&&": "and",
    "ODER": "or",
    "OR": "or",
    "||": "or",
    "|": "or",
    "NICHT": "not",
    "NOT": "not",
}
USUAL_DISTANCE = 10


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One piece of a typed query; ``text`` is the word, phrase or field, ``number`` a distance."""

    sign: Sign
    text: str = ""
    number: int = 0
    date: Found | None = None


@dataclass(frozen=True, slots=True)
class Cut:
    """A lexeme (None for what means nothing), where it ends, and what was repaired."""

    lexeme: Lexeme | None
    stop: int
    repair: str = ""


_DOUBLE = '"„“”«»‟＂'
_SINGLE = "'‚‘’‹›`´"
_OPERATOR = re.compile(r"(?:UND|AND|ODER|OR|NICHT|NOT)(?=[\s()\"„“”«»]|$)|&&|\|\|?")
_NEAR = re.compile(r"(?:NEAR|NAHE)(?:/(\d{1,6}))?(?=[\s()\"„“”«»]|$)")
_MUST = re.compile(r"\+(?=[\w(§\"„“”«»+−-])")
_MUST_NOT = re.compile(r"[-−](?=[\w(§\"„“”«»+−-])")
_NAMED = re.compile(r"([^\W\d_]{2,}):(?!//)\s*")
_GENDER_END = re.compile(r"in(?:nen)?\b")
_PARAGRAPH = re.compile(r"§{1,2}\s?\d+[a-z]?(?!\w)", re.IGNORECASE)
# "Bürger(innen)" and "Lehrer(in)" are one word; any other bracket ends it.
_WORD = re.compile(r"(?:[^\s()\"„“”«»|＂‟]|(?<=\w)\(inn?(?:en)?\)(?:en)?|(?<=\w)\(inn\)en)+")
_GENDER_STAR = re.compile(r"(?<=\w)\*(?=inn?(?:en)?)", re.IGNORECASE)
_EDGES = ".,;:!?…·•–—_/\\&=<>{}[]^~%$#@'‚‘’‹›`´-−+*"
# After one of these "4/2013" is a number and no month.
_NUMBERED = re.compile(
    r"(?:nr|nummer|az|aktenzeichen|ds|drs|bv|top|tagesordnungspunkt|punkt|petition|anfrage|paragraph|kapitel"
    r"|beschl(?:uss|uß|usses|üsse|üssen)?|\w*(?:vorlagen?|drucksachen?|antr(?:ag|ags|äge|ägen)|beschluss|nr"
    r"|nummer))\.?:?\s+",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\d{1,4}[/-]\d{1,4}(?!\w|[/.,-]\w)")
_FUZZY = re.compile(r"[~^]\d*(?:\.\d+)?$")


def cut_lexemes(text: str) -> tuple[list[Lexeme], list[str]]:
    """Cut a text; return the lexemes and what was repaired."""
    found, repairs = [], []
    for cut in _cuts(text):
        if cut.lexeme is not None:
            found.append(cut.lexeme)
        if cut.repair:
            repairs.append(cut.repair)
    return found, repairs


def _cuts(text: str) -> Iterator[Cut]:
    position, field = 0, ""
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        cut = _cut_at(text, position, field)
        yield cut
        field = cut.lexeme.text if cut.lexeme is not None and cut.lexeme.sign == "field" else ""
        position = cut.stop


def _cut_at(text: str, position: int, field: str) -> Cut:
    """Cut the lexeme that begins at the position, after the name of a field or without."""
    if field in DATES and (found := read_value(text, position)):
        only = replace(found, mentions=())  # a field asks for the day, not for words
        return Cut(Lexeme("date", text[position : found.stop].strip(), date=only), found.stop)
    return (
        _bracket(text, position)
        or _quoted(text, position)
        or _operator(text, position)
        or _field(text, position)
        or (_reference(text, position) if not field else None)
        or (_free_date(text, position) if not field else None)
        or _word(text, position)
    )


def _bracket(text: str, position: int) -> Cut | None:
    if text[position] == "(":
        return Cut(Lexeme("open"), position + 1)
    return Cut(Lexeme("close"), position + 1) if text[position] == ")" else None


def _quoted(text: str, position: int) -> Cut | None:
    """Cut a phrase in any quotation marks; an apostrophe that nothing closes is none."""
    if text[position] in _DOUBLE:
        stop = _next_of(_DOUBLE, text, position + 1)
        if stop < 0:
            return Cut(_phrase(text[position + 1 :]), len(text), "unclosed-quote")
        return Cut(_phrase(text[position + 1 : stop]), stop + 1)
    if text[position] not in _SINGLE:
        return None
    closing = re.compile(rf"(?<=\S)[{_SINGLE}](?!\w)").search(text, position + 1)
    if closing is None:
        return Cut(None, position + 1)
    return Cut(_phrase(text[position + 1 : closing.start()]), closing.end())


def _next_of(signs: str, text: str, position: int) -> int:
    places = (text.find(sign, position) for sign in signs)
    return min((place for place in places if place >= 0), default=-1)


def _phrase(text: str) -> Lexeme | None:
    """Make a phrase of what stood in quotation marks; nothing of nothing."""
    words = " ".join("".join(" " if sign in _DOUBLE else sign for sign in text).split())
    return Lexeme("quoted", words) if any(sign.isalnum() for sign in words) else None


def _operator(text: str, position: int) -> Cut | None:
    if found := _OPERATOR.match(text, position):
        return Cut(Lexeme(OPERATORS[found.group()]), found.end())
    if found := _NEAR.match(text, position):
        distance = min(DISTANCE, max(1, int(found[1]))) if found[1] else USUAL_DISTANCE
        return Cut(Lexeme("near", number=distance), found.end())
    if found := _MUST.match(text, position):
        return Cut(Lexeme("must"), found.end())
    if found := _MUST_NOT.match(text, position):
        return Cut(Lexeme("not"), found.end())
    return None


def _field(text: str, position: int) -> Cut | None:
    """Cut the name of a field; an unknown name is a word ("Migrant:innen" is one word)."""
    found = _NAMED.match(text, position)
    if found is None:
        return None
    name = FIELDS.get(found[1].casefold())
    if name:
        return Cut(Lexeme("field", name), found.end())
    spaced = found.end() > found.end(1) + 1 or found.end() == len(text)
    if spaced or _GENDER_END.match(text, found.end()):
        return None
    return Cut(Lexeme("word", found[1]), found.end(), "unknown-field")


def _reference(text: str, position: int) -> Cut | None:
    """Cut a number with its year that follows what is numbered ("Beschluss 4/2013")."""
    found = _REFERENCE.match(text, position)
    before = text[:position].rstrip().rpartition(" ")[2]
    if found is None or not _NUMBERED.fullmatch(f"{before} "):
        return None
    return Cut(Lexeme("word", found.group()), found.end())


def _free_date(text: str, position: int) -> Cut | None:
    found = read_date(text, position)
    if found is None:
        return None
    return Cut(Lexeme("date", text[position : found.stop].strip(), date=found), found.stop)


def _word(text: str, position: int) -> Cut:
    """Cut a word, or the beginning of one where it ends in a star."""
    if found := _PARAGRAPH.match(text, position):
        return Cut(Lexeme("word", found.group()), found.end())
    found = _WORD.match(text, position)
    if found is None:
        return Cut(None, position + 1)
    word, repair = found.group(), ""
    if len(word) > WORD_LETTERS:
        word, repair = word[:WORD_LETTERS], LONG_WORD
    lexeme, starred = _starred(_FUZZY.sub("", word))
    return Cut(lexeme, found.end(), repair or starred)


def _starred(word: str) -> tuple[Lexeme | None, str]:
    """Read stars: one at the end asks for the beginning of a word, those of gender forms stay."""
    stars = [
        place
        for place, sign in enumerate(word)
        if sign == "*" and not _GENDER_STAR.match(word, place)
    ]
    plain = word.strip(_EDGES)
    leading = len(word) - len(word.lstrip(_EDGES))
    inner = next((place for place in stars if place >= leading), None)
    if inner is None:
        repair = "leading-star" if stars else ""
        return (Lexeme("word", plain) if plain else None), repair
    begin = word[leading:inner].strip(_EDGES)
    if sum(sign.isalnum() for sign in begin) < PREFIX_LETTERS:
        rest = word.replace("*", "").strip(_EDGES)
        return (Lexeme("word", rest) if rest else None), "short-prefix"
    repair = "inner-star" if word[inner:].strip(_EDGES) else ""
    return Lexeme("starts", begin), repair
