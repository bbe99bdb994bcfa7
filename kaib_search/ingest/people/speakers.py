"""Offices and bodies that speak without a name, and the organisations of a sentence."""

from kaib_search.ingest.people.acts import span_act
from kaib_search.ingest.people.groups import Groups
from kaib_search.ingest.people.organisations import Organisation, read_organisation
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.roles import is_office
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, verb_lemma

_ARTICLES: frozenset[str] = frozenset({"der", "die", "das"})

_NO_OFFICE = tuple(
    "mitglied bürger bürgerin einwohner einwohnerin anwohner teilnehmer teilnehmerin "
    "schüler schülerin kind".split()
)


def unnamed_office(sentence: Sentence, role: RolePhrase) -> str | None:
    """Return the words of an office that speaks ("Der Landesbeauftragte")."""
    first = sentence.at(role.start)
    if first.lower() not in _ARTICLES or role.kind.loose or role.kind.body:
        return None
    if role.kind.stem.lower().endswith(_NO_OFFICE):
        return None
    return sentence.words(role.start, role.end)


def unnamed_bodies(sentence: Sentence, groups: Groups) -> list[str]:
    """Return the bodies that speak as the subject of their sentence ("Die Geschäftsstelle")."""
    found: list[str] = []
    if sentence.at(0).lower() not in _ARTICLES or not is_head(sentence.at(1)):
        return found
    unit = read_organisation(sentence, 1, groups.stops, sentence.at(0).lower())
    if unit is None or not unit.known or not _is_finite(sentence.at(unit.end)):
        return found
    if span_act(sentence, groups, 0, unit.end) == "talk" and unit.head.lower().endswith(
        ("verwaltung", "stelle", "amt", "ministerium", "ministeriums", "behörde")
    ):
        found.append(sentence.words(0, unit.end))
    return found


def _is_finite(word: str) -> bool:
    return word.lower() in AUXILIARIES or (word.islower() and verb_lemma(word) is not None)


_NO_BODY: frozenset[str] = frozenset({"TOP", "NR", "DIE", "UHR", "PHM", "ALLE", "JA", "NEIN"})


def named_organisations(sentence: Sentence, groups: Groups) -> list[Organisation]:
    """Return the organisations that a sentence names, whoever belongs to them."""
    found: list[Organisation] = []
    named = {i for group in groups.groups for i in range(group.name.start, group.name.end)}
    at = 0
    while at < len(sentence):
        word = sentence.at(at)
        if not word[:1].isupper() or at in named or not is_head(word) or word in _NO_BODY:
            at += 1
            continue
        if is_office(word) and is_head(sentence.at(at + 1)):
            at += 1
            continue
        start = at
        while start > 0 and _adjective(sentence.at(start - 1)):
            start -= 1
        unit = read_organisation(sentence, start, groups.stops, sentence.at(start - 1).lower())
        if unit is None or not unit.known or not _is_proper(unit):
            at += 1
            continue
        found.append(unit)
        at = max(unit.end, at + 1)
    return found


def _adjective(word: str) -> bool:
    return word[:1].isupper() and word.lower().endswith(
        tuple(
            "ische ischen ischer isches ischem freie freien deutsche deutschen "
            "deutscher deutsches".split()
        )
    )


def _is_proper(unit: Organisation) -> bool:
    """Tell a name from a common noun: more than one word, or a compound, or capitals."""
    return " " in unit.name or unit.name.isupper() or len(unit.name) > 9
