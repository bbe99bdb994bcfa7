"""Put German noun phrases into the nominative: adjective and noun endings."""

import re
from functools import lru_cache

from kaib_search.ingest.people.genders import Sex, noun_gender
from kaib_search.ingest.people.tagger import stem_of_genitive

_ADJECTIVE = re.compile(r"^(?P<stem>.{3,}?)(?:en|em|er|es|e)$")

_NO_ADJECTIVE: frozenset[str] = frozenset(
    "unter über hinter außer immer wieder sehr eine einer einem einen seine ihre deren "
    "dessen".split()
)

_STRONG: dict[Sex, str] = {"m": "er", "f": "e", "n": "es", "p": "e"}

_UNCHANGED = re.compile(r"^[A-ZÄÖÜ]\w+er$")
"""Place adjectives (Leipziger, Lübecker) never change."""

_GENITIVE_NOUN: tuple[tuple[str, str], ...] = (
    ("ministeriums", "ministerium"),
    ("präsidiums", "präsidium"),
    ("kollegiums", "kollegium"),
    ("zentrums", "zentrum"),
    ("gremiums", "gremium"),
    ("konsortiums", "konsortium"),
    ("museums", "museum"),
    ("gymnasiums", "gymnasium"),
    ("kuratoriums", "kuratorium"),
    ("plenums", "plenum"),
    ("studiums", "studium"),
    ("forums", "forum"),
    ("ausschusses", "ausschuss"),
    ("ausschußes", "ausschuß"),
    ("zusammenschlusses", "zusammenschluss"),
    ("bündnisses", "bündnis"),
    ("hauses", "haus"),
    ("kreises", "kreis"),
    ("zweckverbandes", "zweckverband"),
    ("prozesses", "prozess"),
    ("kongresses", "kongress"),
)

_DATIVE_PLURAL: tuple[tuple[str, str], ...] = (
    ("verbänden", "verbände"),
    ("vereinen", "vereine"),
    ("ämtern", "ämter"),
    ("räten", "räte"),
    ("kreisen", "kreise"),
    ("städten", "städte"),
    ("ministerien", "ministerien"),
    ("betrieben", "betriebe"),
    ("werken", "werke"),
    ("kirchen", "kirchen"),
    ("trägern", "träger"),
)

_NO_GENITIVE: frozenset[str] = frozenset(
    "haus kreis preis rathaus krankenhaus bus campus kurs prozess ausschuss bündnis "
    "kongress gas los aids "
    "landkreis reis hospiz fokus soziales inneres äußeres neues kultus diakonisches "
    "inklusionspreis kompass "
    "sachsens us plus rotes technisches jobs news sports heims krankenhaus landeskreis "
    "nexus corpus".split()
)


def _is_strong_er(word: str) -> bool:
    """Tell an adjective in -er that changes ("Erster", "Sächsischer") from a place ("Leipziger")."""
    lower = word.lower()
    return lower.endswith(("ischer", "licher", "amer", "barer")) or lower in {
        "erster",
        "zweiter",
        "dritter",
        "freier",
        "deutscher",
        "neuer",
        "roter",
        "städtischer",
        "oberster",
        "stellvertretender",
    }


def nominative_adjective(word: str, gender: Sex) -> str:
    """Give an adjective the ending it has before a noun without an article.

    >>> nominative_adjective("Sächsischen", "n"), nominative_adjective("Lübecker", "m")
    ('Sächsisches', 'Lübecker')
    """
    if _UNCHANGED.match(word) and not _is_strong_er(word):
        return word
    found = _ADJECTIVE.match(word)
    if found is None or word.lower() in _NO_ADJECTIVE:
        return word
    return found["stem"] + _STRONG[gender]


def genitive_noun(noun: str) -> str:
    """Take the ending off a noun that surely stands in the genitive (after "des").

    >>> genitive_noun("Pflegestützpunktes"), genitive_noun("Projekts")
    ('Pflegestützpunkt', 'Projekt')
    """
    plain = nominative_noun(noun)
    if plain != noun or noun.lower() in _NO_GENITIVE:
        return plain
    stem = stem_of_genitive(noun)
    return stem if stem is not None else noun


@lru_cache(maxsize=32768)
def nominative_noun(noun: str, *, genitive: bool = True) -> str:
    """Take the case ending off a noun.

    >>> nominative_noun("Jugendamtes"), nominative_noun("Bündnisses"), nominative_noun("Landkreis")
    ('Jugendamt', 'Bündnis', 'Landkreis')
    """
    lower = noun.lower()
    for inflected, plain in (*_GENITIVE_NOUN, *_DATIVE_PLURAL):
        if lower.endswith(inflected):
            return noun[: len(noun) - len(inflected)] + _like(
                noun[len(noun) - len(inflected) :], plain
            )
    if (
        not genitive
        or lower.endswith(
            ("kreis", "haus", "preis", "bus", "kurs", "gas", "fokus", "kampus", "campus")
        )
        or lower in _NO_GENITIVE
        or lower.split("-")[-1] in _NO_GENITIVE
    ):
        return noun
    if lower.endswith(
        tuple(
            "amtes rates bundes verbandes landes dienstes hofes tages werkes stabes "
            "heimes vereines institutes projektes referates dezernates vorstandes "
            "stadtrates betriebes bereiches kreuzes bezirkes senates ringes "
            "lehrstuhles gerichtes gebietes".split()
        )
    ):
        return noun[:-2]
    if (
        lower.endswith("s")
        and noun_gender(noun) in {"m", "n"}
        and noun_gender(noun[:-1]) is not None
    ):
        return noun[:-1]
    return noun


def _like(source: str, plain: str) -> str:
    return plain.capitalize() if source[:1].isupper() else plain
