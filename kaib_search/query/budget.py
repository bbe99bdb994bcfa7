"""How much a query may ask for; what is over is cut, and said.

The limits keep every query within the time that a reader waits. They are looked at before the
parser sees the text, so that no input can make the parser itself slow or deep.
"""

import unicodedata

LETTERS = 512
WORD_LETTERS = 64
CLAUSES = 32
NESTING = 8
PHRASE_WORDS = 8
PREFIX_LETTERS = 3
PREFIX_WORDS = 256
DISTANCE = 50

TOO_MANY_WORDS = "too-many-words"
TOO_DEEP = "too-deep"
LONG_WORD = "long-word"


def cut_text(text: str) -> tuple[str, tuple[str, ...]]:
    """Tidy a text and cut it where it is too long, at a space if one is near; tell what was done.

    >>> cut_text("Integration ")
    ('Integration', ())
    """
    tidy = _tidy(text[: 4 * LETTERS])
    if len(tidy) <= LETTERS and len(text) <= 4 * LETTERS:
        return tidy, ()
    cut = tidy[: LETTERS + 1]
    space = cut.rfind(" ", LETTERS - WORD_LETTERS)
    return (cut[:space] if space > 0 else cut[:LETTERS]), (TOO_MANY_WORDS,)


def _tidy(text: str) -> str:
    """Join white space, compose letters, leave out what cannot be seen."""
    composed = unicodedata.normalize("NFC", text)
    seen = "".join(
        sign if sign.isprintable() else " "
        for sign in composed
        if unicodedata.category(sign) != "Cf"  # soft hyphens and marks of direction stand in words
    )
    return " ".join(seen.split())
