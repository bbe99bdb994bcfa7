"""Bytes → text, with the name of the encoding and of what named it.

Order: byte order mark, HTTP header, meta tag, then detection. A declared encoding that the bytes
contradict is not believed: bytes that are UTF-8 with at least one multi-byte character are UTF-8.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from charset_normalizer import from_bytes

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})|<\?xml[^>]{0,100}?encoding=["']([A-Za-z0-9_.-]{2,40})""",
    re.IGNORECASE,
)
# The encoding standard of the web reads these labels as windows-1252, and a UTF-16 label in markup
# that could be read as ASCII cannot be true.
_WEB_NAMES = {
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
_WESTERN = ["cp1252", "iso8859_15", "mac_roman", "cp850", "cp437", "utf_16_le", "utf_16_be"]
_GERMAN = re.compile("[äöüÄÖÜß„“”»«–€§éè]")
_ODD = re.compile(
    "[\x80-\x9f¤¥¦¬±¶¸¹ºÆÐÞØÝãðþøýÿ†‡ˆ˜ŸŽžƒ\u2500-\u259f\u0370-\u04ff√∫∂∆∏π◊ÔÕÈÌÍ‰ıˇ˘˙˚˝˛]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding that was used, what named it, and how many characters were unreadable."""

    text: str
    encoding: str
    named_by: str
    unreadable: int


def decode(payload: bytes, header: str | None = None, *, markup: bool = True) -> Decoded:
    """Decode a page; never fails: what cannot be read becomes U+FFFD and is counted."""
    for bom, name in _BOMS:
        if payload.startswith(bom):
            return _decoded(payload, name, "bom")
    utf8 = _is_multibyte_utf8(payload)
    for name, named_by in _declared(payload, header, markup=markup):
        codec = _web_codec(name)
        if codec is not None and (codec == "utf-8" or not utf8) and _fits(payload, codec):
            return _decoded(payload, codec, named_by)
    return _detected(payload, utf8=utf8)


def _declared(payload: bytes, header: str | None, *, markup: bool) -> Iterator[tuple[str, str]]:
    if header:
        yield header, "header"
    found = _META.search(payload[:8192]) if markup else None
    if found is not None:
        yield (found[1] or found[2]).decode("ascii"), "meta"


def _web_codec(name: str) -> str | None:
    try:
        codec = codecs.lookup(name.strip("\"' ")).name
    except (LookupError, ValueError):
        return None
    return _WEB_NAMES.get(codec, codec)


def _is_multibyte_utf8(payload: bytes) -> bool:
    if payload.isascii():
        return False
    try:
        payload.decode("utf-8")
    except UnicodeDecodeError as error:
        # A page cut off inside its last character is still UTF-8.
        return error.start >= len(payload) - 3 and not payload[: error.start].isascii()
    return True


def _fits(payload: bytes, codec: str) -> bool:
    try:
        text = payload.decode(codec)
    except UnicodeDecodeError as error:
        if codec == "utf-8":
            return error.start >= len(payload) - 3 or _mostly_utf8(payload)
        return codec == "cp1252"  # five bytes are undefined there; the web shows them anyway
    except LookupError:
        return False
    return "\x00" not in text


def _mostly_utf8(payload: bytes) -> bool:
    """Tell whether broken UTF-8 is still better read as UTF-8 than as a one-byte encoding."""
    text = payload.decode("utf-8", errors="replace")
    good = sum(1 for character in text if character > "\x7f" and character != "�")
    return good > 3 * text.count("�")


def _decoded(payload: bytes, codec: str, named_by: str) -> Decoded:
    text = payload.decode(codec, errors="replace").removeprefix("\ufeff")
    return Decoded(text, codec, named_by, text.count("�"))


def _detected(payload: bytes, *, utf8: bool) -> Decoded:
    if utf8 or payload.isascii() or _mostly_utf8(payload):
        return _decoded(payload, "utf-8", "detected")
    names = [match.encoding for match in from_bytes(payload, cp_isolation=_WESTERN)]
    codecs_ = dict.fromkeys(["cp1252", *names])
    scored = [(_oddness(payload, codec), codec) for codec in codecs_]
    best = min(scored, key=lambda pair: pair[0])[1]
    return _decoded(payload, best, "detected" if best in names else "fallback")


def _oddness(payload: bytes, codec: str) -> float:
    """How unlikely the decoded text is German: odd characters and unreadable ones against usual ones."""
    text = payload[:200_000].decode(codec, errors="replace")
    odd = len(_ODD.findall(text)) + 2 * text.count("�") + 5 * text.count("\x00")
    return odd - len(_GERMAN.findall(text))
