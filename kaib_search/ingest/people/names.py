"""The grammar of German names: honorific, titles, given names, particles, family name."""

import re
from dataclasses import dataclass
from functools import lru_cache

from kaib_search.ingest.people.firstnames import Gender, first_name_gender, is_german_first_name
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.roles import is_office
from kaib_search.ingest.people.tagger import is_known, noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import is_dictionary_word
from kaib_search.ingest.people.words import (
    FUNCTION_WORDS,
    HONORIFICS,
    MAIN_TITLES,
    MONTHS,
    NOBLE,
    NOT_FAMILY,
    PARTICLES,
    PARTIES,
    TITLES,
)

_ARABIC = re.compile(r"^(?:al|el|ad|ar|as|az|an|at|ben|abu|ibn|d|de|van)[-’'][A-ZÀ-Ž]\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person's name at its place in a sentence (tokens start to end, end excluded).

    core      first token of the name proper, after honorific, role and titles
    evidence  why this is a person: "honorific", "title", "first name", "role", "context", "known"
    """

    start: int
    end: int
    core: int
    family: str
    given: str | None = None
    honorific: str | None = None
    titles: tuple[str, ...] = ()
    gender: Gender | None = None
    evidence: str = "first name"
    genitive: bool = False

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}" if self.given else self.family


@dataclass(slots=True)
class Parts:
    """Given names and family name as they are read, and the token after."""

    given: list[str]
    family: list[str]
    end: int
    gender: Gender | None = None


_SHORT_FIRST: frozenset[str] = frozenset(
    {"Chr.", "Th.", "Joh.", "Wolfg.", "Friedr.", "Ph.", "Matth."}
)


def is_initial(word: str) -> bool:
    """Tell whether a word stands for a first name by its first letters ("A.", "Chr.")."""
    if word in _SHORT_FIRST:
        return True
    return (
        len(word) <= 3
        and word.endswith(".")
        and word[0].isupper()
        and word[:-1].isalpha()
        and len(word) == 2
    )


def read_titles(sentence: Sentence, index: int) -> tuple[tuple[str, ...], int]:
    """Read academic titles; return them and the token after."""
    titles: list[str] = []
    while index < len(sentence):
        word = sentence.at(index)
        lower = word.lower()
        if word.startswith("Dipl."):
            titles.append(word)
        elif lower in MAIN_TITLES and word[0].isupper():
            titles.append(MAIN_TITLES[lower])
        elif titles and lower.replace(" ", "") in {"h.c.", "h.", "c."}:
            _join_honorary(titles)
        elif not (titles and lower in TITLES):
            break
        index += 1
    return tuple(titles), index


def _join_honorary(titles: list[str]) -> None:
    if not titles[-1].endswith("h. c."):
        titles[-1] += " h. c."


def assemble(
    start: int,
    core: int,
    parts: Parts,
    titles: tuple[str, ...],
    honorific: str | None,
    gender: Gender | None,
    evidence: str,
) -> Name:
    """Put the parts of a name together."""
    return Name(
        start=start,
        end=parts.end,
        core=core,
        family=" ".join(parts.family),
        given=" ".join(parts.given) or None,
        honorific=honorific,
        titles=titles,
        gender=gender or parts.gender,
        evidence=evidence,
    )


def bare_name(core: int, parts: Parts, *, gender: Gender | None, evidence: str) -> Name:
    """Make a name of parts that stand for themselves."""
    return assemble(core, core, parts, (), None, gender, evidence)


def read_parts(sentence: Sentence, index: int, *, sure: bool) -> Parts | None:
    """Read given names, particles and family name from a token on.

    ``sure`` says that something before (an honorific, a title, an office) already proves a person, so
    that words unknown to the lists are taken too.
    """
    given, gender, at = _read_given(sentence, index)
    particles, after = _read_particles(sentence, at, bool(given) or sure)
    if len(given) > 1 and len(particles) > 1 and particles[0] in {"von", "vom", "zu"}:
        particles, after = [], at
    family, end = _read_family(sentence, after, sure=sure or bool(given))
    if family is None:
        if not given or not (sure or len(given) > 1):
            return None
        # "Frau Ernst": the only name is the family name, though it is a first name too.
        return Parts(
            given=given[:-1], family=[given[-1]], end=at, gender=gender if given[:-1] else None
        )
    if not given and sure:
        given, family, end, gender = _unknown_given(sentence, family, end)
    return Parts(given=given, family=[*particles, family], end=end, gender=gender)


def _read_given(sentence: Sentence, index: int) -> tuple[list[str], Gender | None, int]:
    given: list[str] = []
    gender: Gender | None = None
    at = index
    while at < len(sentence):
        word = sentence.at(at)
        if not (is_initial(word) or is_first(word)):
            break
        if given and not _name_goes_on(sentence, at):
            break
        found = first_name_gender(word)
        gender = gender or (found if found in ("m", "f") else None)
        given.append(word)
        at += 1
    return given, gender, at


def is_first(word: str) -> bool:
    """Tell whether a word is used as a first name here, not as an office."""
    return first_name_gender(word) is not None and (
        not is_office(word) or is_german_first_name(word)
    )


def _name_goes_on(sentence: Sentence, at: int) -> bool:
    """Tell whether a name word is followed by another, so that it is not the family name."""
    following = sentence.at(at + 1)
    if may_be_family(following) and not _ends_name_before(sentence, at + 1):
        return True
    return bool(_read_particles(sentence, at + 1, True)[0])


def _ends_name_before(sentence: Sentence, at: int) -> bool:
    """Tell whether a word after a name is an office or house, not part of the name."""
    word = sentence.at(at)
    return (is_office(word) or is_head(word)) and noun_lead(word) > 0


def _read_particles(sentence: Sentence, at: int, possible: bool) -> tuple[list[str], int]:
    particles: list[str] = []
    start = at
    while possible and at < len(sentence):
        word = sentence.at(at)
        if word in NOBLE or word.lower() in PARTICLES:
            if word == "und" and not (particles and particles[-1] == "von"):
                break
            particles.append(word)
            at += 1
            continue
        break
    if not particles or not sentence.at(at)[:1].isupper():
        return [], start
    if not _is_particle_name(sentence, particles, at):
        return [], start
    return particles, at


def _is_particle_name(sentence: Sentence, particles: list[str], at: int) -> bool:
    """Tell "Ursula von der Leyen" from "Ursula von der Caritas"."""
    if particles[0] in NOBLE or particles[0].lower() in {
        "van",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "al",
        "el",
        "ibn",
        "bin",
        "ben",
        "ten",
        "ter",
        "le",
        "la",
        "du",
    }:
        return True
    if particles[0] in {"der", "den", "das", "und"}:
        return False
    word = sentence.at(at)
    if (
        word.isupper()
        or word.lower() in NOT_FAMILY
        or is_head(word)
        or re.match(r"[A-Z]{2,}", word)
    ):
        return False
    if len(particles) == 1 and particles[0] == "von":
        return not is_dictionary_word(word) or noun_lead(word) <= 0
    return noun_lead(word) <= 0 or not is_known(word)


def _read_family(sentence: Sentence, at: int, *, sure: bool) -> tuple[str | None, int]:
    word = sentence.at(at)
    if not may_be_family(word):
        return None, at
    if not sure and noun_lead(word) > 8:
        return None, at
    following = sentence.at(at + 1)
    if sure and _goes_on(sentence, at + 1):
        return f"{word} {following}", at + 2
    if (
        following in {"-", "–"}
        and sentence.at(at + 2)[:1].isupper()
        and _adjacent(sentence, at, at + 2)
    ):
        return f"{word}-{sentence.at(at + 2)}", at + 3
    return word, at + 1


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Tell whether a family name has a second part that no list of words knows ("Vargas Peña")."""
    word = sentence.at(at)
    if not may_be_family(word) or word.isupper() or is_head(word) or is_office(word):
        return False
    if first_name_gender(word) is not None:
        return noun_lead(word) <= 0
    foreign = not word.isascii() and not re.search("[äöüßÄÖÜ]", word)
    if foreign and not is_known(word):
        return True
    following = sentence.at(at + 1)
    told = following in {",", ".", "("} or (following.islower() and is_dictionary_word(following))
    rare = noun_lead(word) <= 0 and not is_known(word) and not is_dictionary_word(word)
    return rare and told and len(sentence) > 8


def _adjacent(sentence: Sentence, first: int, last: int) -> bool:
    return sentence.tokens[last].start - sentence.tokens[first].end <= 2


@lru_cache(maxsize=32768)
def may_be_family(word: str) -> bool:
    """Tell whether a word has the look of a family name."""
    if _ARABIC.match(word):
        return True
    if len(word) < 2 or not word[0].isupper() or not word[1:2].isalpha():
        return False
    lower = word.lower()
    if lower in FUNCTION_WORDS and lower not in {"neue", "lange", "gut"}:
        return False
    if lower in HONORIFICS or lower in MONTHS or lower in NOT_FAMILY or lower in MAIN_TITLES:
        return False
    if word.isupper() and (len(word) < 4 or lower in PARTIES):
        return False
    return not word.endswith(("-", ".")) and not any(c.isdigit() for c in word)


def _unknown_given(
    sentence: Sentence, family: str, end: int
) -> tuple[list[str], str, int, Gender | None]:
    """After proof of a person, take a second unknown word as the family name."""
    following = sentence.at(end)
    closed = not is_dictionary_word(following) or sentence.at(end + 1) in {",", ".", ")", ";", ""}
    unheard = not is_known(family) and closed and sentence.at(end - 1) == family
    if (
        unheard
        and may_be_family(following)
        and not following.isupper()
        and not is_head(following)
        and not is_office(following)
    ):
        return [family], following, end + 1, None
    if (
        may_be_family(following)
        and not following.isupper()
        and not is_office(following)
        and noun_lead(following) <= 0
        and noun_lead(family) <= 0
        and not (is_known(family) and is_known(following))
    ):
        return [family], following, end + 1, None
    return [], family, end, None
