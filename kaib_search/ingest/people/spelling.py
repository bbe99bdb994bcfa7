"""Fold the spelling of names, so that old and new spelling are one."""

import re
import unicodedata
from functools import lru_cache

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "đ": "d", "ø": "oe", "ł": "l"}
)


@lru_cache(maxsize=32768)
def fold(name: str) -> str:
    """Fold a name: case, umlauts, ß, accents and hyphens.

    >>> fold("Groß") == fold("Gross"), fold("Müller") == fold("Mueller"), fold("Yıldız Çelik")
    (True, True, 'yildiz celik')
    """
    composed = unicodedata.normalize("NFC", name).casefold().translate(_UMLAUTS)
    parts = unicodedata.normalize("NFD", composed)
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return re.sub(r"[^\w]+", " ", plain).strip()
