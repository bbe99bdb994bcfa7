"""Fold the spellings of a word: case, ß and ss, umlauts and their two-letter spellings, accents."""

import re
import unicodedata
from functools import lru_cache

# Letters that no decomposition takes apart.
_LETTERS = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ß": "ss",
}  # fmt: skip
_EXACT = str.maketrans(_LETTERS | {"ä": "ae", "ö": "oe", "ü": "ue"})
_LOOSE = str.maketrans(_LETTERS | {"ä": "a", "ö": "o", "ü": "u"})
# In Quelle, neue and Bauer the two letters are no umlaut.
_UE = re.compile(r"(?<![aeiouyq])ue")


def exact_form(word: str) -> str:
    """Give the one form of all spellings of a word; "schon" and "schön" stay two words.

    >>> exact_form("Schlüsser") == exact_form("SCHLUESSER"), exact_form("Straße")
    (True, 'strasse')
    >>> exact_form("schon") == exact_form("schön")
    False
    """
    return _without_accents(word.casefold().translate(_EXACT))


@lru_cache(maxsize=2**15)
def fold(word: str) -> str:
    """Give the form in which words are stemmed and split: umlauts become their vowel.

    >>> fold("Ärzte"), fold("Aerzte"), fold("neue"), fold("Quelle")
    ('arzte', 'arzte', 'neue', 'quelle')
    """
    return _UE.sub("u", undigraphed(word).replace("ae", "a").replace("oe", "o"))


def undigraphed(word: str) -> str:
    """Fold all but ae, oe and ue, which may be two sounds ("Kameraeinsatz").

    >>> undigraphed("Kameraübung")
    'kameraubung'
    """
    return _without_accents(word.casefold().translate(_LOOSE))


def _without_accents(word: str) -> str:
    """Take accents off what is left; most words have none."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))
