"""Give each name of a sentence the office and the organisation that stand right beside it."""

from dataclasses import replace

from kaib_search.ingest.people.actwords import TALKS
from kaib_search.ingest.people.appositions import (
    _FROM,
    read_apposition,
    read_as_role,
    read_from_organisation,
)
from kaib_search.ingest.people.beside import Beside
from kaib_search.ingest.people.brackets import bracketed_names, inner_body, read_bracket
from kaib_search.ingest.people.groups import Group, Groups
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.roles import nominative_role, role_gender, role_noun
from kaib_search.ingest.people.tagger import is_verb, noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import find_verbs
from kaib_search.ingest.people.words import HONORIFICS, MONTHS, NOT_FAMILY, PARTIES, STREET_ENDINGS

_DASHES: frozenset[str] = frozenset({"-", "–", "—", "/"})


def attach(groups: Groups) -> None:
    """Give each name its office and organisation."""
    reader = Beside(groups=groups, stops=frozenset(groups.stops), row=_is_row(groups))
    for group in groups.groups:
        _inner_role(group)
        _role_before(reader, group)
        _read_after(reader, group)
        _gender_of_role(group)
    bracketed_names(reader)
    inner_body(reader)


def _gender_of_role(group: Group) -> None:
    """Let a feminine office settle the gender of a first name that both may have."""
    if group.phrase is None or group.name.honorific:
        return
    gender = group.phrase.kind.gender
    if gender == "f" and group.name.gender != "f":
        group.name = replace(group.name, gender="f")


def _is_row(groups: Groups) -> bool:
    """Tell whether the sentence is a row of a table: one name at its start, and no stop at its end."""
    sentence = groups.sentence
    if len(groups.groups) != 1 or groups.groups[0].name.start > 3:
        return False
    closed = sentence.at(len(sentence) - 1) in {".", "!", "?"}
    return sentence.kind == "row" or (
        len(sentence) < 16 and not closed and not find_verbs(sentence)
    )


def _inner_role(group: Group) -> None:
    """Take the office between honorific and name."""
    for index in range(group.name.start + 1, group.name.core):
        kind = role_noun(group.sentence.at(index))
        if kind is not None and group.role is None:
            group.role = nominative_role(kind, group.name.gender)
            group.role_surface = group.sentence.at(index)
            group.role_noun = kind.stem


def _role_before(reader: Beside, group: Group) -> None:
    groups, start = reader.groups, group.start
    for _ in range(2):
        found = next(
            (
                index
                for index, role in enumerate(groups.roles)
                if index not in groups.taken
                and (
                    _leads_to(groups.sentence, role.end, start)
                    or _is_inner_label(groups.sentence, role, start)
                )
            ),
            None,
        )
        if found is None:
            break
        phrase = groups.roles[found]
        if _is_other_subject(groups, group, found):
            break
        groups.taken.add(found)
        group.take_role(phrase)
        group.article = phrase.article
        group.start = start = min(phrase.start, group.start)
    _short_role(groups.sentence, group)
    _noun_before(groups.sentence, group)


def _is_other_subject(groups: Groups, group: Group, index: int) -> bool:
    """Tell "wählten die Delegierten Anna Kunz": a plural before one name alone."""
    role, sentence = groups.roles[index], groups.sentence
    own = role_gender(role.kind, role.article)
    if group.name.honorific and own and group.name.gender and own != group.name.gender:
        return True
    if (
        role.kind.plural
        and is_verb(sentence.at(role.start - 1))
        and sentence.at(group.name.end) not in {",", "und", "sowie", "("}
    ):
        return True
    if sentence.at(role.start).lower() != "die" or not sentence.at(role.noun).endswith("en"):
        return False
    if role.kind.declension != "adjective" or sentence.at(role.start - 1) in {"und", ","}:
        return False
    return sentence.at(group.name.end) not in {",", "und", "sowie", "("}


def _is_inner_label(sentence: Sentence, role: RolePhrase, start: int) -> bool:
    """Read "(Präsidentin: A; Schatzmeister: B)"."""
    if role.end + 1 != start or sentence.at(role.end) != ":":
        return False
    return sentence.at(role.start - 1) in {"(", ";", ","}


def _leads_to(sentence: Sentence, end: int, start: int) -> bool:
    if end == start or (end + 1 == start and sentence.at(end) == ","):
        return True
    verb = end + 2 == start and sentence.at(end + 1) == "," and is_verb(sentence.at(end))
    return verb and sentence.at(start).lower() in HONORIFICS


def _noun_before(sentence: Sentence, group: Group) -> None:
    """Take a noun right before a name, without an article, for the person's part ("Zeitzeuge Karl Ost")."""
    at = group.start - 1
    word = sentence.at(at)
    plain = (
        group.role is None
        and group.name.evidence == "first name"
        and group.start == group.name.start
    )
    if not plain or len(word) < 5 or not word.isalpha() or not word[0].isupper() or word.isupper():
        return
    lower = word.lower()
    if (
        noun_lead(word) <= 0
        or is_head(word)
        or lower in NOT_FAMILY
        or lower in TALKS
        or lower in MONTHS
    ):
        return
    if lower.endswith(STREET_ENDINGS) or sentence.at(at - 1) not in {
        "",
        ",",
        "und",
        "sowie",
        ".",
        "“",
    }:
        return
    if find_verbs(sentence) and lower.endswith(_PERSON_ENDINGS):
        group.role = group.role_surface = word
        group.start = at


_PERSON_ENDINGS = tuple("er in ist ent ant or eur loge ge te ler are ot ikt and".split())


def _short_role(sentence: Sentence, group: Group) -> None:
    """Take an office written as capitals right before the name ("PHM Tietz")."""
    word = sentence.at(group.start - 1)
    if group.role is not None or group.start != group.name.start or group.name.honorific:
        return
    if (
        word.isalpha()
        and word.isupper()
        and 2 <= len(word) <= 4
        and word.lower() not in PARTIES
        and word != "TOP"
    ):
        group.role = group.role_surface = word
        group.start -= 1


def _read_after(reader: Beside, group: Group) -> None:
    sentence = reader.groups.sentence
    for _ in range(4):
        word = sentence.at(group.end)
        if word == "(" and read_bracket(reader, group):
            continue
        if word in _DASHES | {",", "|", "\t"} and read_apposition(reader, group, group.end + 1):
            continue
        if word == "als" and read_as_role(reader, group):
            continue
        if word in _FROM and read_from_organisation(reader, group):
            continue
        if reader.row and word[:1].isupper() and read_apposition(reader, group, group.end):
            continue
        return
