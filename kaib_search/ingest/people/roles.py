"""Nouns that name an office or task of a person, and their nominative."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kaib_search.ingest.people.firstnames import Gender
from kaib_search.ingest.people.rolewords import (
    ABBREVIATED,
    ADJECTIVE_STEMS,
    BODIES,
    FEMALE_ENDINGS,
    FEMININE_OTHER,
    MALE_ENDINGS,
    NEUTER,
    NO_PERSON,
    NO_ROLE,
    STRONG,
    UMLAUT_PLURALS,
    WEAK,
)
from kaib_search.ingest.people.tagger import noun_lead

Declension = Literal["adjective", "weak", "strong", "feminine", "neuter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNoun:
    """A noun that names an office: how it is declined, and whose gender it shows.

    stem     the noun in the nominative (for adjectival nouns without ending)
    plural   the source has the plural ("die Stadträte Müller und Schulz")
    body     also names a body, so that it needs a name beside it
    loose    known by its ending alone ("Apothekerin"): counts only right beside a name
    """

    stem: str
    declension: Declension
    gender: Gender | None
    plural: bool = False
    body: bool = False
    loose: bool = False


@lru_cache(maxsize=16384)
def role_noun(word: str) -> RoleNoun | None:
    """Recognise a role noun in any case.

    >>> role_noun("Ausländerbeauftragten").stem, role_noun("Geschäftsführerin").gender
    ('Ausländerbeauftragt', 'f')
    >>> role_noun("Flüchtlingsrat").loose, role_noun("Termin")
    (True, None)
    """
    if not word[:1].isupper():
        return None
    word = re.sub(r"[:*_/]-?in(nen)?$|/-?in(nen)?$|\(in\)$|[:*_]r$|/-?r$", "", word)
    lower = word.lower()
    if lower in ABBREVIATED and _written_short(word):
        full, gender = ABBREVIATED[lower]
        return RoleNoun(stem=full, declension="neuter", gender=gender)
    if NO_ROLE.search(lower):
        return _seat(word, lower)
    for reader in (_adjectival, _feminine, _weak, _neuter, _strong, _by_ending):
        found = reader(word, lower)
        if found is not None:
            return found
    return None


def _seat(word: str, lower: str) -> RoleNoun | None:
    """Take the name of a council for its member, where it stands right before a name ("Beirat Jan Wolters")."""
    if not lower.endswith("rat") or lower.endswith(
        ("referat", "apparat", "heirat", "vorrat", "verrat", "hausrat")
    ):
        return None
    return RoleNoun(stem=word, declension="strong", gender="m", body=True, loose=True)


def _written_short(word: str) -> bool:
    return word.endswith(".") or word.isupper() or sum(map(str.isupper, word)) >= 2


def _by_ending(word: str, lower: str) -> RoleNoun | None:
    """Take a noun for a person's calling by its ending, where the model knows it as a noun."""
    plural = lower.endswith("innen")
    single = lower.removesuffix("nen") if plural else lower
    if len(single) < 6 or NO_PERSON.search(single):
        return None
    female = single.endswith(FEMALE_ENDINGS)
    if not (female or single.endswith(MALE_ENDINGS)) or noun_lead(word) < (0 if female else 2):
        return None
    return RoleNoun(
        stem=word[: len(single)],
        declension="feminine" if female else "strong",
        gender="f" if female else "m",
        plural=plural,
        loose=True,
    )


def _adjectival(word: str, lower: str) -> RoleNoun | None:
    found = re.match(r"(.*?)(e|en|er|em|es)$", lower)
    if found is None:
        return None
    for ending in (found[2], "en", "er", "em", "es", "e"):
        stem = lower.removesuffix(ending)
        if stem != lower and stem.endswith(tuple(ADJECTIVE_STEMS)):
            return RoleNoun(stem=word[: len(stem)], declension="adjective", gender=None)
    return None


def _feminine(word: str, lower: str) -> RoleNoun | None:
    if lower.endswith("innen"):
        single = _feminine(word[:-3], lower[:-3])
        return (
            None
            if single is None
            else RoleNoun(stem=single.stem, declension="feminine", gender="f", plural=True)
        )
    if lower.endswith(tuple(FEMININE_OTHER)) and lower != "frau":
        body = lower.endswith(("leitung", "vertretung"))
        return None if body else RoleNoun(stem=word, declension="feminine", gender="f")
    if not lower.endswith("in"):
        return None
    base = lower[:-2]
    masculine = (
        *STRONG,
        *WEAK,
        *(w[:-1] for w in (*WEAK, *STRONG) if w.endswith("e")),
        "expert",
        "amtmann",
    )
    if base.endswith(masculine) and not base.endswith(("rat", "wart", "general")):
        return RoleNoun(stem=word, declension="feminine", gender="f")
    return None


def _weak(word: str, lower: str) -> RoleNoun | None:
    for stem in WEAK:
        root = stem[:-1] if stem.endswith("e") else stem
        for ending in ("", "en", "e", "n", "s", "es"):
            if lower.endswith(root + ending):
                if stem.endswith("e") and ending in {"", "s", "es"}:
                    continue
                base = word[: len(word) - len(ending)] if ending else word
                if stem.endswith("e"):
                    base += "e"
                return RoleNoun(stem=base, declension="weak", gender="m")
    return None


def _neuter(word: str, lower: str) -> RoleNoun | None:
    for stem in NEUTER:
        for ending in ("", "s", "es", "er", "ern", "e"):
            if lower.endswith(stem + ending):
                base = word[: len(word) - len(ending)] if ending else word
                return RoleNoun(
                    stem=base, declension="neuter", gender=None, plural=ending in {"er", "ern"}
                )
    return None


def _strong(word: str, lower: str) -> RoleNoun | None:
    for plural, single in UMLAUT_PLURALS:
        if lower.endswith(plural) and (single != "rat" or lower != plural) and single != "mann":
            base = word[: len(word) - len(plural)] + (
                single.capitalize() if len(word) == len(plural) else single
            )
            if NO_ROLE.search(base.lower()):
                return RoleNoun(
                    stem=base, declension="strong", gender="m", plural=True, body=True, loose=True
                )
            return RoleNoun(stem=base, declension="strong", gender="m", plural=True)
    for stem in STRONG:
        for ending in ("", "s", "es", "n", "en", "e"):
            if not lower.endswith(stem + ending):
                continue
            if ending == "n" and not stem.endswith("er"):
                continue
            base = word[: len(word) - len(ending)] if ending else word
            if (
                len(base) != len(stem)
                and stem in {"bauer", "wirt", "rat", "meister", "arbeiter", "bürger"}
                and (len(base) - len(stem) < 3)
            ):
                continue
            body = base.lower() in BODIES or base.lower().endswith(("rat", "vorstand", "träger"))
            return RoleNoun(
                stem=base,
                declension="strong",
                gender="m",
                plural=ending in {"n", "e", "en"},
                body=body,
            )
    return None


def nominative_role(noun: RoleNoun, gender: Gender | None) -> str:
    """Give a role noun its nominative without article, for a person of this gender.

    >>> nominative_role(role_noun("Vorsitzenden"), "m"), nominative_role(role_noun("Vertreters"), None)
    ('Vorsitzender', 'Vertreter')
    """
    if noun.declension == "adjective":
        return noun.stem + ("e" if gender == "f" else "er")
    if gender == "f" and noun.plural and noun.gender == "m":
        return feminine(noun.stem)
    if (
        noun.stem.startswith(("Vorsitzender", "Stadtverordneter", "Beigeordneter", "Abgeordneter"))
        and gender == "f"
    ):
        return noun.stem.removesuffix("r")
    if gender == "f" and noun.stem in {
        "Geschäftsführer",
        "Amtsleiter",
        "Sachgebietsleiter",
        "Referatsleiter",
    }:
        return noun.stem + "in" if noun.declension == "neuter" else noun.stem
    return noun.stem


def is_office(word: str) -> bool:
    """Tell whether a word surely names an office, not by its ending alone."""
    found = role_noun(word)
    return found is not None and not found.loose


def feminine(stem: str) -> str:
    """Give the feminine of a masculine role noun ("die Stadträte Anna Meier und …").

    >>> feminine("Stadtrat"), feminine("Referent"), feminine("Kollege")
    ('Stadträtin', 'Referentin', 'Kollegin')
    """
    for ending, umlaut in (
        ("rat", "rät"),
        ("anwalt", "anwält"),
        ("arzt", "ärzt"),
        ("mann", "frau"),
    ):
        if stem.lower().endswith(ending):
            base = stem[: len(stem) - len(ending)]
            changed = umlaut.capitalize() if not base else umlaut
            return base + changed + ("" if ending == "mann" else "in")
    return stem.removesuffix("e") + "in"


def role_gender(noun: RoleNoun, determiner: str) -> Gender | None:
    """Tell the gender of the person by the noun, or by the article before it."""
    if noun.gender is not None and not (noun.gender == "m" and noun.declension == "neuter"):
        return noun.gender
    if noun.declension != "adjective":
        return noun.gender
    return _BY_ARTICLE.get(determiner.lower())


_BY_ARTICLE: dict[str, Gender] = {
    "dem": "m",
    "des": "m",
    "den": "m",
    "ein": "m",
    "einem": "m",
    "einen": "m",
    "eines": "m",
    "vom": "m",
    "beim": "m",
    "zum": "m",
    "die": "f",
    "eine": "f",
    "einer": "f",
    "zur": "f",
    "ihrem": "m",
    "seinem": "m",
}
