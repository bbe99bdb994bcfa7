"""Clean a text of what readers do not see, and remember where each character stood."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufe0e\ufe0f"
)
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_LIGATURES = re.compile("[\ufb00-\ufb06\uff10-\uff5a]")
_HYPHENS = "\u2010\u2011\u2012\u00ac\ufe63\uff0d"
_TO_HYPHEN = str.maketrans(dict.fromkeys(_HYPHENS, "-"))
_STRANGE = re.compile(f"[{_INVISIBLE}{_HYPHENS}\ufb00-\ufb06\uff10-\uff5a]")
# "Inte-/gration" is one word, "Ausländer-/und Integrationsamt" is not; what a line's end parts before
# a capital is a compound with a hyphen.
_LINE_END = re.compile(
    r"-(?<=[^\W\d_]-)[ \t]*\r?\n[ \t]*(?=[^\W\d_])(?!(?:und|oder|bzw|sowie|bis|als|u)\b)"
)
_CLUSTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CleanText:
    """A text to cut into words; ``origin`` holds where each character began and ended, None if unmoved."""

    text: str
    origin: Sequence[tuple[int, int]] | None = None


def clean(text: str) -> CleanText:
    r"""Compose letters, drop soft hyphens and other unseen marks, join words parted at a line's end.

    >>> clean("Inte-\ngra\u00adtion").text
    'Integration'
    """
    if not _needs_care(text):
        return CleanText(text)
    plain = text.translate(_TO_HYPHEN)
    letters, origin = [], []
    for letter, start, end in _seen(plain, _dropped(plain)):
        letters.append(letter)
        origin.extend([(start, end)] * len(letter))
    return CleanText("".join(letters), origin)


def _needs_care(text: str) -> bool:
    if "\n" in text and "-" in text and _LINE_END.search(text):
        return True
    if text.isascii():
        return False
    return bool(_STRANGE.search(text)) or not unicodedata.is_normalized("NFC", text)


def _dropped(text: str) -> set[int]:
    """Give the places of characters that go: unseen ones, and hyphen and line break inside a word."""
    gone = {found.start() for found in _UNSEEN.finditer(text)}
    for found in _LINE_END.finditer(text):
        kept = 0 if text[found.end()].islower() else 1
        gone.update(range(found.start() + kept, found.end()))
    return gone


def _seen(text: str, gone: set[int]) -> Iterator[tuple[str, int, int]]:
    """Give each letter with its accents composed, and the stretch of text it stands for."""
    kept = [place for place in range(len(text)) if place not in gone]
    plain = "".join(text[place] for place in kept)
    for found in _CLUSTER.finditer(plain):
        compatible = _LIGATURES.match(found.group()) is not None
        composed = unicodedata.normalize("NFKC" if compatible else "NFC", found.group())
        yield composed, kept[found.start()], kept[found.end() - 1] + 1
