"""When two values count as the same: text, names, roles, organisations, spans."""

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from typing import Any

Row = dict[str, Any]

SPAN_OVERLAP = 0.8
LENIENT_OVERLAP = 0.6
_QUOTES = str.maketrans({**dict.fromkeys("„“”‟«»›‹‚‘’'", '"'), **dict.fromkeys("–—‒‐‑", "-")})
_KIND_WORD = re.compile(r"^(?:(?:der|die|das|des|dem|den)\s+)?(?:(?:verein|firma|fa\.)\s+)?")
_BRACKET = re.compile(r"\s*\([^)]*\)$")
_WHEN = re.compile(
    r"^(?:früher|ehemalig|bisherig|langjährig|damalig|scheidend|neu)(?:e|er|en|es)?\s+"
)
_JOINT = re.compile(r"[\s,]+(?:der|des|von|vom|im|in der|beim|bei der|am|an der|für|und)$")


def plain(text: str | None) -> str:
    """Bring text into the form in which it is compared: case, white space, quotation marks."""
    composed = unicodedata.normalize("NFKC", text or "").replace("\u00ad", "")
    return re.sub(r"\s+", " ", composed.translate(_QUOTES)).strip().casefold()


def words(text: str | None) -> list[str]:
    """Return the words of a text in compared form."""
    return re.findall(r"\w+", plain(text))


def grams(text: str) -> Counter[tuple[str, ...]]:
    """Count the pairs of neighbouring words, so that common words alone never match."""
    run = ["^", *words(text)]
    return Counter(pairwise(run))


def shared(first: Counter[Any], second: Counter[Any]) -> int:
    """Return how many items two bags have in common."""
    return (first & second).total()


def f_measure(first: Counter[Any], second: Counter[Any]) -> float:
    """Return the harmonic mean of the two shares that are common."""
    total = first.total() + second.total()
    return 2 * shared(first, second) / total if total else 0.0


def same_title(gold: str, found: str) -> bool:
    """Compare titles but for case, white space and the kind of quotation mark."""
    return plain(gold).strip(" .:") == plain(found).strip(" .:")


def like_title(gold: str, found: str) -> bool:
    """Compare titles by their words; a kicker or a lost subtitle is forgiven."""
    return f_measure(Counter(words(gold)), Counter(words(found))) >= SPAN_OVERLAP


def same_name(gold: Row, found: Row) -> bool:
    """Compare given and family name; where the source has no given name, the family name."""
    if plain(gold["family"]) != plain(found["family"]):
        return plain(gold["name"]) == plain(found["name"])
    return plain(gold["given"]) == plain(found["given"])


def same_role(gold: Row, found: Row) -> bool:
    """Compare roles; "Direktor der Landeszentrale" is "Direktor" where that organisation is given.

    Words that only tell since when or until when ("früherer") are nothing.
    """
    return same_name(gold, found) and bool(_roles(gold) & _roles(found))


def exact_role(gold: Row, found: Row) -> bool:
    """Compare roles word by word."""
    return same_name(gold, found) and plain(gold["role"]) == plain(found["role"])


def _roles(person: Row) -> set[str]:
    role = _WHEN.sub("", plain(person["role"]))
    forms = {role}
    for name in (person.get("organisation_surface"), person.get("organisation")):
        end = plain(name)
        if end and role.endswith(end):
            forms.add(_JOINT.sub("", role[: -len(end)].strip()).strip(" ,"))
    return forms - {""}


def same_organisation(gold: Row, found: Row) -> bool:
    """Compare the nominative forms; an article, "Verein" and an abbreviation in brackets are nothing."""
    return same_name(gold, found) and _organisation(gold) == _organisation(found)


def like_organisation(gold: Row, found: Row) -> bool:
    """Compare organisations by the beginnings of their words, whatever the case endings."""
    if not same_name(gold, found):
        return False
    ours = Counter(word[:6].rstrip("enrs") for word in words(gold["organisation"]))
    theirs = Counter(word[:6].rstrip("enrs") for word in words(found["organisation"]))
    return f_measure(ours, theirs) >= LENIENT_OVERLAP


def _organisation(person: Row) -> str:
    name = _BRACKET.sub("", plain(person["organisation"]))
    return _KIND_WORD.sub("", name.replace('"', ""))


def same_span(gold: Row, found: Row) -> bool:
    """Compare decisions by their words; a sentence may be cut a little longer or shorter."""
    ours, theirs = Counter(words(gold["span"])), Counter(words(found["span"]))
    longer = max(ours.total(), theirs.total())
    if not longer:
        return False
    if shared(ours, theirs) / longer >= SPAN_OVERLAP:
        return True
    shorter = min(ours.total(), theirs.total())
    inside = plain(gold["span"]) in plain(found["span"]) or plain(found["span"]) in plain(
        gold["span"]
    )
    return inside and shorter / longer >= LENIENT_OVERLAP


def same_place(gold: Row, found: Row) -> bool:
    """Compare places by name or by the words of the source; a venue may name its room as well."""
    ours = {plain(gold["name"]), plain(gold["surface"])}
    theirs = {plain(found["name"]), plain(found["surface"])}
    if ours & theirs:
        return True
    if not gold["kind"] == found["kind"] == "venue":
        return False
    return any(_opens_or_ends(one, other) for one in ours for other in theirs)


def _opens_or_ends(one: str, other: str) -> bool:
    short, long = sorted((words(one), words(other)), key=len)
    return short in (long[: len(short)], long[-len(short) :])
