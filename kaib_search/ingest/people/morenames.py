"""Names that their own words do not prove: after an office, in a list, or known from elsewhere."""

from collections.abc import Sequence

from kaib_search.ingest.people.firstnames import Gender, first_name_gender
from kaib_search.ingest.people.known import Known, is_genitive_place, is_plain_office
from kaib_search.ingest.people.listnames import excused_names, inverted_names, listed_names
from kaib_search.ingest.people.names import Name, bare_name, may_be_family, read_parts
from kaib_search.ingest.people.organisationwords import LEGAL_FORMS, is_head
from kaib_search.ingest.people.roles import RoleNoun, is_office, role_noun
from kaib_search.ingest.people.spelling import fold
from kaib_search.ingest.people.tagger import is_adjective, is_known, noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import is_dictionary_word, sense_of, verb_lemma
from kaib_search.ingest.people.words import (
    PARTIES,
    PLURAL_HONORIFICS,
    STREET_ENDINGS,
)

_ADDRESSES = tuple(
    "rat rätin räte meister meisterin minister ministerin pfarrer pfarrerin abgeordnet "
    "präsident präsidentin kommissar kommissarin senator senatorin inspektor direktor "
    "beigeordnet vorsitzend vorsteher vorsteherin landrätin verordnet".split()
)
"""Offices that are put before a family name alone ("Stadtrat Nitsche")."""

_ARTICLES: frozenset[str] = frozenset(
    "der die das dem den des ein eine einen einem einer eines im am zum zur vom beim".split()
)

_PLACE_WORDS: frozenset[str] = frozenset("in aus nach bei am an im".split())


def add_names(sentence: Sentence, names: Sequence[Name], known: Known) -> list[Name]:
    """Add the names of a sentence that need more than their own words."""
    found = list(names)
    if known.listing:
        found = inverted_names(sentence, found)
    for finder in (
        excused_names,
        _unknown,
        _after_roles,
        _after_plural,
        _bare,
        _before_party,
        listed_names,
    ):
        covered = {index for name in found for index in range(name.start, name.end)}
        found = sorted([*found, *finder(sentence, covered, known)], key=lambda name: name.start)
    return found


def _after_roles(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    names: list[Name] = []
    for at in range(len(sentence) - 1):
        kind = role_noun(sentence.at(at)) if at not in covered and at + 1 not in covered else None
        if kind is None or not _names_person(sentence, at, kind, known):
            continue
        parts = read_parts(sentence, at + 1, sure=True)
        if parts is not None:
            names.append(bare_name(at + 1, parts, gender=kind.gender, evidence="role"))
            covered.update(range(at + 1, parts.end))
    return names


def _names_person(sentence: Sentence, at: int, kind: RoleNoun, known: Known) -> bool:
    word = sentence.at(at + 1)
    following = sentence.at(at + 2)
    if (
        _is_plural(sentence, at)
        and following in {"und", ","}
        and may_be_family(word)
        and may_be_family(sentence.at(at + 3))
    ):
        sure = min(noun_lead(word), noun_lead(sentence.at(at + 3))) < 3
        return sure and not is_head(word) and not is_genitive_place(word)
    if kind.loose or not may_be_family(word) or is_head(word) or word.lower() in PARTIES:
        return False
    if known.family(word):
        return True
    following = sentence.at(at + 2)
    if following.replace(" ", "").lower() in LEGAL_FORMS or (
        following[:1].isupper() and is_head(following)
    ):
        return False
    if is_office(word) and noun_lead(word) > 3:
        return False
    if is_genitive_place(word):
        return False
    if kind.body and sentence.at(at - 1).lower() in _ARTICLES and first_name_gender(word) is None:
        return False
    if kind.stem.lower().endswith(_ADDRESSES) or kind.declension == "neuter":
        return noun_lead(word) <= 8 and not _is_topic(word)
    if following[:1].isupper():
        rare = noun_lead(following) <= 0 or not is_dictionary_word(following)
        return (
            may_be_family(following)
            and rare
            and not is_head(following)
            and not (is_known(word) and is_known(following))
            and not (noun_lead(word) > 0)
            and sentence.at(at + 3)[:1].islower()
        )
    return noun_lead(word) < 0 or (noun_lead(word) < 2.5 and not is_known(word))


def _is_topic(word: str) -> bool:
    return word.lower().endswith(("ung", "heit", "keit", "schaft", "ismus", "tät", "ion", "wesen"))


def _after_plural(sentence: Sentence, covered: set[int], _known: Known) -> list[Name]:
    """Take "Scholz" in "die Herren Kunze und Scholz", "die Stadträte Meier, Kunz und Wolf"."""
    names: list[Name] = []
    for at in range(len(sentence)):
        if not _is_plural(sentence, at) or at + 1 not in covered | {at + 1}:
            continue
        end = at + 1
        while end in covered:
            end += 1
        gender: Gender | None = "f" if sentence.at(at).lower() in {"frauen", "damen"} else None
        while end > at + 1 and sentence.at(end) in {",", "und", "sowie"} and end + 1 not in covered:
            word = sentence.at(end + 1)
            if (
                not may_be_family(word)
                or is_head(word)
                or (is_plain_office(word) and noun_lead(word) > 3)
            ):
                break
            parts = read_parts(sentence, end + 1, sure=True)
            if parts is None:
                break
            names.append(bare_name(end + 1, parts, gender=gender, evidence="role"))
            end = parts.end
    return names


def _is_plural(sentence: Sentence, at: int) -> bool:
    word = sentence.at(at)
    if word.lower() in PLURAL_HONORIFICS:
        return True
    kind = role_noun(word)
    return (
        kind is not None
        and (not kind.loose or kind.body)
        and (
            kind.plural
            or (
                kind.declension == "adjective"
                and sentence.at(at - 1) in {"die", "den", "Die", "Den"}
                and word.endswith("en")
            )
        )
    )


def _bare(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take a family name that the report has with its first name elsewhere."""
    names: list[Name] = []
    for at in range(len(sentence)):
        word = sentence.at(at)
        if at in covered or not may_be_family(word):
            continue
        family = known.family(word)
        if family is None or not _stands_alone(sentence, at):
            continue
        genitive = fold(word) != fold(family.split()[-1])
        names.append(
            Name(start=at, end=at + 1, core=at, family=family, evidence="known", genitive=genitive)
        )
    return names


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Tell whether a word may be a family name here, not a noun, a place or part of a title."""
    word, before = sentence.at(at), sentence.at(at - 1)
    if before.lower() in _PLACE_WORDS or (
        before[:1].isupper() and is_head(before) and not before.isupper()
    ):
        return False
    if sentence.at(at + 1)[:1].isupper() and (
        sentence.at(at + 1).lower().endswith(STREET_ENDINGS) or is_head(sentence.at(at + 1))
    ):
        return False
    common = noun_lead(word) > 1
    if common and (before.lower() in _ARTICLES or (before.islower() and is_adjective(before))):
        return False
    return not (before.lower() in {"der", "das", "des"} and not common)


def _unknown(sentence: Sentence, covered: set[int], _known: Known) -> list[Name]:
    """Take two words that no list knows where only a person can stand ("Momodou Jallow (AWO)")."""
    names: list[Name] = []
    for at in range(len(sentence) - 1):
        if {at, at + 1} & covered or not _may_be_pair(sentence, at):
            continue
        if _person_follows(sentence, at + 2, covered) or _person_before(sentence, at):
            names.append(
                Name(
                    start=at,
                    end=at + 2,
                    core=at,
                    given=sentence.at(at),
                    family=sentence.at(at + 1),
                    evidence="context",
                )
            )
            covered.update({at, at + 1})
    return names


_PLACE_STARTS: frozenset[str] = frozenset(
    "Bad Groß Klein Neu Alt Sankt Ober Unter Nieder Hohen Markt Schloss Burg Café Hotel "
    "Kloster".split()
)


def _may_be_pair(sentence: Sentence, at: int) -> bool:
    first, second = sentence.at(at), sentence.at(at + 1)
    if not (may_be_family(first) and may_be_family(second)) or first in _PLACE_STARTS:
        return False
    if any(
        is_head(word) or is_office(word) or noun_lead(word) > 0 or word.isupper()
        for word in (first, second)
    ):
        return False
    if is_known(first) and is_known(second):
        return False
    before, after = sentence.at(at - 1), sentence.at(at + 2)
    if (
        after[:1].isupper()
        or before.lower() in _PLACE_WORDS | _ARTICLES
        or before in {"-", "–", "„", '"'}
    ):
        return False
    return not before[:1].isupper() or is_office(before) or role_noun(before) is not None or at == 1


def _person_before(sentence: Sentence, at: int) -> bool:
    before = sentence.at(at - 1)
    if before == ":" and sentence.at(at - 3) in {"(", ";", ","}:
        return True
    if (
        before in {"von", "durch", "mit", "an"}
        and not is_known(sentence.at(at))
        and not is_known(sentence.at(at + 1))
    ):
        return True
    return role_noun(sentence.at(at - 1)) is not None and not is_head(sentence.at(at - 1))


def _person_follows(sentence: Sentence, at: int, covered: set[int]) -> bool:
    word = sentence.at(at)
    if word in {"und", ",", "sowie"} and any(index in covered for index in range(at + 1, at + 3)):
        return True
    if word in {"vom", "von"} and any(
        is_head(sentence.at(index)) for index in range(at + 1, at + 4)
    ):
        return True
    if word == ",":
        return any(is_office(sentence.at(i)) for i in range(at + 1, at + 4))
    if word == "(":
        return sentence.at(at + 1)[:1].isupper()
    lemma = verb_lemma(word) if word.islower() else None
    return lemma is not None and sense_of(lemma) in {"speak", "present", "chair", "greet", "thank"}


def _before_party(sentence: Sentence, covered: set[int], _known: Known) -> list[Name]:
    """Take a family name that a party in brackets proves ("Müller (SPD) fragt nach")."""
    return [
        Name(start=at, end=at + 1, core=at, family=sentence.at(at), evidence="context")
        for at in range(len(sentence) - 3)
        if at not in covered
        and sentence.at(at + 1) == "("
        and may_be_family(sentence.at(at))
        and not is_head(sentence.at(at))
        and not is_office(sentence.at(at))
        and sentence.at(at + 2).lower() in PARTIES
        and noun_lead(sentence.at(at)) <= 6
        and not sentence.at(at - 1)[:1].isupper()
    ]
