"""Offices and organisations that follow a name: after a comma, "als" or "vom"."""

from kaib_search.ingest.people.beside import Beside
from kaib_search.ingest.people.brackets import is_party, is_short
from kaib_search.ingest.people.groups import Group
from kaib_search.ingest.people.organisations import Organisation, read_organisation
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.roles import role_noun
from kaib_search.ingest.people.tagger import is_known
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import ARTICLES, PLURAL_HONORIFICS

_FROM: frozenset[str] = frozenset(
    {"vom", "von", "aus", "beim", "bei", "im", "in", "für", "der", "des"}
)

_ENDS: frozenset[str] = frozenset({",", ";", ".", ")", "", "und", "–", "-", "sowie", ":", "("})

_PARLIAMENT: frozenset[str] = frozenset({"MdL", "MdB", "MdEP"})

CHAIR_WORDS: frozenset[str] = frozenset(
    {"vorsitz", "leitung", "sitzungsleitung", "moderation", "versammlungsleitung"}
)

_TIMES = tuple("jahr jahre zeit tag woche anfang beginn thema sitzung treffen uhr seite".split())


def read_apposition(reader: Beside, group: Group, at: int) -> bool:
    """Read what stands after a comma: an office, a field of work, an organisation."""
    sentence = reader.groups.sentence
    if sentence.at(at).lower() in CHAIR_WORDS:
        group.chairs = True
        group.end = at + 1
        return True
    if sentence.at(at) in _PARLIAMENT:
        if group.role is None:
            group.role = group.role_surface = sentence.at(at)
        group.end = at + 1
        return True
    return (
        _apposed_role(reader, group, at)
        or _in_charge(reader, group, at)
        or _apposed_organisation(reader, group, at)
    )


def _apposed_role(reader: Beside, group: Group, at: int) -> bool:
    groups = reader.groups
    for index, role in enumerate(groups.roles):
        begins = role.start == at or (role.start == at + 1 and groups.sentence.at(at) in ARTICLES)
        if index in groups.taken or not begins or _names_next(reader, index):
            continue
        if groups.sentence.at(group.name.start).lower() in PLURAL_HONORIFICS:
            continue
        if groups.sentence.at(role.end) == ":":
            continue
        groups.taken.add(index)
        group.take_role(role)
        group.end = role.end
        return True
    return False


def _names_next(reader: Beside, index: int) -> bool:
    """Tell whether an office after a comma belongs to the next name, not to this one."""
    role, sentence = reader.groups.roles[index], reader.groups.sentence
    if role.end in reader.stops:
        return True
    return sentence.at(role.end) == "," and role.end + 1 in reader.stops and bool(role.article)


def _in_charge(reader: Beside, group: Group, at: int) -> bool:
    """Read ", zuständig für Statistik im Sozialministerium"."""
    sentence = reader.groups.sentence
    if sentence.at(at) not in {"zuständig", "verantwortlich"} or sentence.at(at + 1) != "für":
        return False
    begin = at + 2 + (sentence.at(at + 2) in ARTICLES)
    field = read_organisation(sentence, begin, reader.stops)
    if field is None:
        return False
    if group.role is None:
        group.role = group.role_surface = sentence.words(at, field.end)
    group.end = field.end
    return True


def _apposed_organisation(reader: Beside, group: Group, at: int) -> bool:
    sentence = reader.groups.sentence
    if group.organisation is not None or at in reader.stops or sentence.at(at)[:1].islower():
        return False
    end = next(
        (i for i in range(at, len(sentence)) if sentence.at(i) in {",", ";", ")", "("}),
        len(sentence),
    )
    if is_party(sentence.words(at, min(end, at + 4))):
        group.organisation = group.organisation_surface = sentence.words(at, min(end, at + 4))
        group.end = min(end, at + 4)
        return True
    if reader.row and (is_party(sentence.at(at)) or is_short(sentence.at(at))):
        group.organisation = group.organisation_surface = sentence.at(at)
        group.end = at + 1
        return True
    unit = read_organisation(sentence, at, reader.stops)
    if (
        reader.row
        and at == group.name.end
        and (unit is None or not unit.known)
        and _rest_of_row(sentence, group, at)
    ):
        return True
    if unit is None or (role_noun(unit.head) is not None and not unit.known):
        return _place_apposition(reader, group, at)
    if sentence.at(unit.end) == ":":
        return False
    whole = reader.row and unit.end >= len(sentence)
    if not (unit.known or whole) or sentence.at(unit.end) not in _ENDS:
        return _place_apposition(reader, group, at)
    group.take_organisation(unit)
    group.end = unit.end
    return True


def _rest_of_row(sentence: Sentence, group: Group, at: int) -> bool:
    """Take what stands after the name in a row of a table, up to brackets."""
    end = next(
        (i for i in range(at, len(sentence)) if sentence.at(i) in {"(", ",", ";"}), len(sentence)
    )
    words = sentence.words(at, end)
    if end - at > 8 or not words[:1].isupper() or sentence.at(end - 1) == ".":
        return False
    group.organisation = group.organisation_surface = words
    group.end = end
    return True


def _place_apposition(reader: Beside, group: Group, at: int) -> bool:
    """Step over a place after a name ("Galina Reznik, Bremen (Stellvertreterin)")."""
    sentence = reader.groups.sentence
    if at in reader.stops or sentence.at(at + 1) != "(" or sentence.at(at - 1) != ",":
        return False
    if not sentence.at(at)[:1].isupper() or any(i in reader.stops for i in range(at, at + 4)):
        return False
    group.end = at + 1
    return True


def read_as_role(reader: Beside, group: Group) -> bool:
    """Read "als Vertreterin des Jugendamtes" after a name."""
    groups, at = reader.groups, group.end + 1
    for index, role in enumerate(groups.roles):
        if index in groups.taken or role.noun < at or role.start > at + 1:
            continue
        if role.end in reader.stops:
            return False
        groups.taken.add(index)
        group.take_role(role)
        group.end = role.end
        return True
    return False


def read_from_organisation(reader: Beside, group: Group) -> bool:
    """Read "vom Jugendamt", "aus dem Ministerium", "von der Caritas" after a name."""
    sentence = reader.groups.sentence
    word, at = sentence.at(group.end), group.end + 1
    article = word
    if sentence.at(at) in ARTICLES:
        article = sentence.at(at)
        at += 1
    unit = read_organisation(sentence, at, reader.stops, article)
    if unit is None or unit.start in reader.stops:
        return False
    if _is_place(sentence, word, article, unit):
        group.end = unit.end
        return True
    if group.organisation is not None or not _is_sure(word, article, unit):
        return False
    group.take_organisation(unit)
    group.end = unit.end
    return True


def _is_place(sentence: Sentence, word: str, article: str, unit: Organisation) -> bool:
    """Tell "Petra Voss aus Wismar": a place, which ends the group but is no organisation."""
    return (
        word == "aus"
        and article == "aus"
        and not unit.known
        and unit.end == unit.start + 1
        and (sentence.at(unit.end) in _ENDS or sentence.at(unit.end)[:1].islower())
    )


def _is_sure(word: str, article: str, unit: Organisation) -> bool:
    if role_noun(unit.head) is not None and not unit.known:
        return False
    if unit.head.lower().endswith(_TIMES) or unit.name in {"Amt", "Land", "Rat", "Stadt"}:
        return False
    if word in {"in", "im", "der", "des", "für", "aus", "bei", "beim"}:
        return unit.known and (is_head(unit.head) or word in {"bei", "beim", "aus"})
    if article == "von":
        return unit.known or not is_known(unit.head)
    return True
