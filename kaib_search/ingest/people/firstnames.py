"""First names and the gender they speak of."""

import unicodedata
from functools import lru_cache
from typing import Any, Literal

from kaib_search.ingest.people.words import FUNCTION_WORDS

Gender = Literal["m", "f"]

_NOT_FIRST: frozenset[str] = frozenset(
    "mai juni juli april august sommer winter herbst stadt land rat amt bund kreis haus "
    "dom markt platz bad "
    "christ mark art kosten ort sachsen main saale elbe spree oder see berg wald jena "
    "florenz paris london "
    "wien china india asia europa china islam bank post bahn park art may june art global "
    "media santa san "
    "dame herr frau sport art chor volk sankt heim art essen hagen halle gera plan bau "
    "kita hort mode "
    "erde sonne gold silber stein king prinz graf alter neu gut lieb ost west nord süd "
    "mitte rom euro "
    "dank ehre treue freude hoffnung pause thema titel top era linde ehrenamt rose heide".split()
)
"""Words of the name list that mostly mean something else in meeting reports."""

_MORE: dict[str, Gender] = {
    **dict.fromkeys(
        "thi lan linh huong mai-lan hoa gülnur samira nour nesrin fatoumata ngozi abeba "
        "fadumo ama małgorzata malgorzata zeynep oksana olena".split(),
        "f",
    ),
    **dict.fromkeys(
        "nguyen van minh anh-tuan duc nagy abdulhamid xhemal ghassan nasser wolodymyr "
        "amadou ousmane abdoulaye momodou ebrima chidi emeka tesfaye bekele yohannes joao "
        "kwame zsolt guenter mattis".split(),
        "m",
    ),
}


@lru_cache(maxsize=1)
def _detector() -> Any:
    from gender_guesser.detector import Detector

    return Detector(case_sensitive=False)


@lru_cache(maxsize=32768)
def first_name_gender(word: str) -> Gender | Literal["?"] | None:
    """Return the gender of a first name, "?" where both are common, None where it is no first name.

    >>> first_name_gender("Annett"), first_name_gender("Jan-Peter"), first_name_gender("Tisch")
    ('f', 'm', None)
    """
    lower = word.lower()
    if lower in _NOT_FIRST or lower in FUNCTION_WORDS or not word[:1].isupper():
        return None
    if word.isupper() and len(word) <= 3:
        return None
    if lower in _MORE:
        return _MORE[lower]
    guess = str(_detector().get_gender(lower))
    if guess == "unknown":
        guess = str(_detector().get_gender(_plain(lower)))
    if guess == "unknown":
        return _compound_gender(word)
    if guess == "andy":
        return "?"
    return "f" if guess.endswith("female") else "m"


def sex_of(word: str) -> Gender | None:
    """Return the gender of a first name where it has just one."""
    gender = first_name_gender(word)
    return None if gender == "?" else gender


def _plain(word: str) -> str:
    """Take the accents off letters, as the name list writes foreign names."""
    parts = unicodedata.normalize("NFD", word.replace("ı", "i").replace("đ", "d"))
    return "".join(part for part in parts if not unicodedata.combining(part))


def _compound_gender(word: str) -> Gender | Literal["?"] | None:
    parts = word.split("-")
    if len(parts) < 2 or not all(parts):
        return None
    genders = [first_name_gender(part) for part in parts]
    return None if None in genders else genders[0]


@lru_cache(maxsize=32768)
def is_german_first_name(word: str) -> bool:
    """Tell whether a first name is in use in Germany, which makes it safe evidence of a person."""
    detector = _detector()
    lower = word.lower()
    if lower in _NOT_FIRST:
        return False
    if lower in _MORE:
        return True
    countries = detector.names.get(lower)
    if countries is None:
        return _compound_gender(word) is not None
    at = detector.COUNTRIES.index("germany")
    return any(len(values) > at and values[at] != " " for values in countries.values())
