"""Clean text without changing what it says: characters, white space, words that print took apart."""

import re
import unicodedata

_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v\f]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]"
)
_PLAINER = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "ﬀ": "ff",
        "ﬁ": "fi",
        "ﬂ": "fl",
        "ﬃ": "ffi",
        "ﬄ": "ffl",
        "\x85": "…",
    }
)
_ODD = re.compile(f"{_SPACES.pattern}|{_INVISIBLE.pattern}|[{''.join(map(chr, _PLAINER))}]")
_SPACED_WORD = re.compile(r"(?<![\w.])[^\W\d_](?: [^\W\d_]){3,}(?![\w.])")
_LITERAL_BREAK = re.compile(r"<br\s?/?>|</p>", re.IGNORECASE)
_LITERAL_TAG = re.compile(r"</?(?:strong|b|em|i|u|p|span|div)>", re.IGNORECASE)
_CONJUNCTIONS = ("und ", "oder ", "bzw", "sowie ", "u. ")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def compose(text: str) -> str:
    r"""Compose characters, make every blank a plain one, drop what nobody sees.

    >>> compose("Am\u00a025. April, Bun\u00addesrat")
    'Am 25. April, Bundesrat'
    """
    if not _ODD.search(text) and unicodedata.is_normalized("NFC", text):
        return text
    plain = unicodedata.normalize("NFC", _INVISIBLE.sub("", text).translate(_PLAINER))
    return _SPACES.sub(" ", plain)


def collapse(text: str) -> str:
    """Make every run of white space one blank; the source's double blanks say nothing."""
    return " ".join(text.split())


def close_up(text: str) -> str:
    """Close letterspaced words.

    >>> close_up("P R O T O K O L L  der  S i t z u n g")
    'PROTOKOLL  der  Sitzung'
    """
    return _SPACED_WORD.sub(lambda found: found.group().replace(" ", ""), text)


def clean(text: str) -> str:
    """Clean a run of text that stands in one line."""
    return collapse(close_up(compose(text)))


def glues(first: str, second: str) -> bool:
    """Tell whether a hyphen at the end of a line only parts a word; it does so before a small letter.

    >>> glues("die Unter-", "bringung"), glues("Haupt-", "und Ehrenamt")
    (True, False)
    """
    if not first.endswith("-") or len(first) < 2 or not first[-2].isalpha():
        return False
    return second[:1].islower() and not second.startswith(_CONJUNCTIONS)


def open_tags(text: str) -> str:
    """Turn tags that stand in the text as letters into line breaks, or take them out."""
    if "<" not in text:
        return text
    return _LITERAL_TAG.sub("", _LITERAL_BREAK.sub("\n", text))


def slug(text: str) -> str:
    """Write text in small ASCII letters, digits and hyphens.

    >>> slug("KAIB-Treffen für Beiräte")
    'kaib-treffen-fuer-beiraete'
    """
    folded = unicodedata.normalize("NFC", text).lower().translate(_UMLAUTS)
    plain = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
