"""What belongs to an office: its field ("für Migration") and its organisation."""

from collections.abc import Collection
from dataclasses import dataclass

from kaib_search.ingest.people.organisations import Organisation, read_organisation
from kaib_search.ingest.people.roles import (
    role_noun,
)
from kaib_search.ingest.people.tagger import is_name
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import ARTICLES

_LEADERS = tuple(
    "leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorsitzend "
    "sprecher sprecherin chef chefin präsident präsidentin vertreter vertreterin "
    "mitarbeiter mitarbeiterin mitglied koordinator koordinatorin vorstand vorständin "
    "inhaber inhaberin gründer gründerin".split()
)
"""Offices whose genitive names the organisation ("Leiter des Bereichs Soziale Sicherung")."""

_PLACE_PREPOSITIONS: frozenset[str] = frozenset(
    {"im", "in", "beim", "bei", "vom", "von", "am", "an", "aus"}
)


@dataclass(slots=True)
class _Tail:
    """What was read after an office so far: its own words up to an end, and the organisation."""

    at: int
    end: int
    organisation: Organisation | None = None


def read_tail(
    sentence: Sentence, at: int, stops: Collection[int], *, leads: bool
) -> tuple[int, str, int, Organisation | None]:
    """Read what follows the noun: the end, the tail's words, its end, and the organisation.

    ``leads`` says that the genitive after such an office names the organisation.
    """
    tail = _Tail(at=at, end=at)
    for _ in range(4):
        if tail.at in stops:
            break
        read = _field if sentence.at(tail.at) in {"für", "mit"} else _unit
        if not read(sentence, tail, stops, leads):
            break
    words = sentence.words(at, tail.end) if tail.end > at else ""
    return tail.at, words, tail.end, tail.organisation


def _field(sentence: Sentence, tail: _Tail, stops: Collection[int], _leads: bool) -> bool:
    """Read "für Migration", "mit Lernschwierigkeiten"."""
    if tail.organisation is not None:
        return False
    if sentence.at(tail.at) == "mit":
        noun = sentence.at(tail.at + 1)
        unit = read_organisation(sentence, tail.at + 1, stops)
        if unit is None or unit.known or noun.islower() or tail.end != tail.at:
            return False
        tail.at = tail.end = unit.end
        return True
    end = _field_end(sentence, tail.at, stops)
    if end is None:
        return False
    tail.at = tail.end = end
    return True


def _unit(sentence: Sentence, tail: _Tail, stops: Collection[int], leads: bool) -> bool:
    """Read the organisation; a second one makes the first, if it is a part of it, part of the office."""
    word = sentence.at(tail.at)
    found = _complement(sentence, tail.at, stops)
    if found is None:
        return False
    unit, end = found
    genitive = word in {"der", "des"}
    if tail.organisation is not None:
        if genitive or not _is_inner(tail.organisation):
            return False
        tail.end = tail.organisation.end
    if unit.known or _is_unit_context(word) or (leads and genitive):
        tail.organisation, tail.at = unit, end
        return True
    if not (genitive or word[:1].isupper()):
        return False
    tail.at = tail.end = end
    return True


def _is_inner(unit: Organisation) -> bool:
    """Tell whether a unit is a part of a larger body, whose name may follow."""
    return (
        unit.head.lower()
        .removesuffix("s")
        .removesuffix("e")
        .endswith(
            tuple(
                "bereich referat abteilung dezernat gebiet team gruppe stelle projekt "
                "stab büro".split()
            )
        )
    )


def _is_unit_context(word: str) -> bool:
    return word in {"beim", "vom", "von"}


def _field_end(sentence: Sentence, at: int, stops: Collection[int]) -> int | None:
    begin = at + 1
    if sentence.at(begin) in ARTICLES:
        begin += 1
    unit = read_organisation(sentence, begin, stops)
    return None if unit is None else _with_coordination(sentence, unit.end, stops)


def _with_coordination(sentence: Sentence, at: int, stops: Collection[int]) -> int:
    """Go on over "und Integration" and "mit Behinderungen" after a field."""
    if sentence.at(at) == "mit" and at + 1 not in stops and sentence.at(at + 1)[:1].isupper():
        unit = read_organisation(sentence, at + 1, stops)
        at = at if unit is None or unit.known else unit.end
    while sentence.at(at) in {"und", "sowie"} and at + 1 not in stops:
        following = sentence.at(at + 1)
        if following in ARTICLES or role_noun(following) is not None:
            return at
        unit = read_organisation(sentence, at + 1, stops)
        if unit is None or unit.known or unit.start != at + 1:
            return at
        at = unit.end
    return at


def _complement(
    sentence: Sentence, at: int, stops: Collection[int]
) -> tuple[Organisation, int] | None:
    word = sentence.at(at)
    begin, article = at, ""
    if word in {"der", "des"}:
        begin, article = at + 1, word
    elif word in _PLACE_PREPOSITIONS:
        begin, article = at + 1, word
        if sentence.at(begin) in ARTICLES:
            article = sentence.at(begin)
            begin += 1
    elif not (word[:1].isupper() and role_noun(word) is None):
        return None
    unit = read_organisation(sentence, begin, stops, article)
    if unit is None:
        return None
    if word == "von" and article == "von" and not unit.known:
        return (unit, unit.end) if unit.end == begin + 1 and is_name(unit.head) else None
    if word in _PLACE_PREPOSITIONS and not unit.known and word not in {"beim", "vom"}:
        return None
    return unit, unit.end
