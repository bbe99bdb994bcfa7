"""Offices and organisations that are said once for several names, or away from the name."""

from dataclasses import replace
from itertools import pairwise

from kaib_search.ingest.people.elsewhere import (
    organisation_of_sentence,
    owned_office,
    represented,
    role_elsewhere,
)
from kaib_search.ingest.people.groups import Group, Groups, neighbours
from kaib_search.ingest.people.organisations import Organisation, read_organisation
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import ARTICLES, PLURAL_HONORIFICS

_ANYONE: frozenset[str] = frozenset(
    "mitglied teilnehmer teilnehmerin vertreter vertreterin bürger".split()
)


def share(groups: Groups) -> None:
    """Give names the office and organisation that stand elsewhere in the sentence."""
    _plural_roles(groups)
    _organisation_of_all(groups)
    _role_before_colon(groups)
    role_elsewhere(groups)
    organisation_of_sentence(groups)
    represented(groups)
    _in_charge_clause(groups)
    _working_as(groups)
    owned_office(groups)
    _succession(groups)


def _working_as(groups: Groups) -> None:
    """Read ", die als Dolmetscherin in der Aufnahmestelle arbeitet"."""
    sentence = groups.sentence
    for group in groups.groups:
        at = group.end
        if (
            group.role is not None
            or sentence.at(at) != ","
            or sentence.at(at + 1) not in {"der", "die"}
        ):
            continue
        for index, role in enumerate(groups.roles):
            if (
                index in groups.taken
                or sentence.at(role.start - 1) != "als"
                or not at < role.start < at + 12
            ):
                continue
            if sentence.at(role.end) in {"arbeitet", "tätig", "wirkt", "beschäftigt"}:
                groups.taken.add(index)
                group.take_role(role)
                break


def _succession(groups: Groups) -> None:
    """Give the successor the organisation that is said of the predecessor."""
    sentence = groups.sentence
    for before, after in pairwise(groups.groups):
        between = {sentence.at(index).lower() for index in range(before.end, after.start)}
        if (
            between & {"nachfolger", "nachfolgerin", "nachfolge"}
            and "ist" in between
            and before.organisation is None
        ):
            before.organisation = after.organisation
            before.organisation_surface = after.organisation_surface


def _plural_roles(groups: Groups) -> None:
    """Read "die Stadträte Meier und Kunz": the office holds for every name of the row."""
    sentence = groups.sentence
    for before, after in pairwise(groups.groups):
        if not neighbours(sentence, before, after):
            continue
        if after.role is None and _leads_row(before) and before.phrase is not None:
            _copy_role(after, before.phrase)
            after.chairs = False
        _role_of_both(before, after)
        lead = sentence.at(before.name.start).lower()
        if after.name.honorific is None and lead in PLURAL_HONORIFICS and after.name.given is None:
            after.name = replace(after.name, gender=after.name.gender or before.name.gender)


def _role_of_both(before: Group, after: Group) -> None:
    """Read "A und B, beide Lehrerinnen,"."""
    phrase = after.phrase
    if (
        before.role is None
        and phrase is not None
        and phrase.noun > after.name.start
        and phrase.plural
    ):
        _copy_role(before, phrase)


def _copy_role(group: Group, phrase: RolePhrase) -> None:
    group.role = phrase.text(group.name.gender)
    group.role_surface = phrase.surface
    group.role_noun = phrase.kind.stem
    group.phrase = phrase
    if phrase.organisation is not None:
        group.take_organisation(phrase.organisation)


def _leads_row(group: Group) -> bool:
    phrase = group.phrase
    return phrase is not None and phrase.noun < group.name.core and phrase.plural


def _organisation_of_all(groups: Groups) -> None:
    """Read "A und B vom Jugendamt", "A und B (beide SPD)"."""
    sentence = groups.sentence
    for before, after in pairwise(reversed(groups.groups)):
        first, last = after, before
        if first.organisation is not None or last.organisation is None or first.political:
            continue
        if first.role is not None and last.role is None and first.phrase is not last.phrase:
            continue
        if neighbours(sentence, first, last) and _said_for_all(sentence, first, last):
            first.organisation = last.organisation
            first.organisation_surface = last.organisation_surface


def _said_for_all(sentence: Sentence, before: Group, after: Group) -> bool:
    if after.note.lower().startswith(("beide", "alle")):
        return True
    if sentence.at(before.end) not in {"und", "sowie", "/", "&"} or after.political:
        return False
    if after.phrase is not None and after.phrase.noun > after.name.start:
        return False
    if after.note:
        return sentence.at(before.name.start).lower() in PLURAL_HONORIFICS and before.note == ""
    return before.end == before.name.end


def _role_before_colon(groups: Groups) -> None:
    """Read "folgende Sachverständige an: A, Hochschule X; B, Verband Y"."""
    sentence = groups.sentence
    for role in groups.free_roles:
        if not role.plural or role.kind.stem.lower() in _ANYONE:
            continue
        colon = next((i for i in range(role.end, len(sentence)) if sentence.at(i) == ":"), None)
        if colon is None:
            continue
        for group in groups.groups:
            if group.start > colon and group.role is None:
                _copy_role(group, role)


def _in_charge_clause(groups: Groups) -> None:
    """Read ", die für die Flüchtlingskoordination der Stadt Radebeul zuständig sind"."""
    sentence = groups.sentence
    for group in groups.groups:
        at = group.end
        if sentence.at(at) != "," or sentence.at(at + 1) not in {"der", "die"}:
            continue
        end = next(
            (
                i
                for i in range(at + 2, min(at + 22, len(sentence)))
                if sentence.at(i) in {"zuständig", "verantwortlich"}
            ),
            None,
        )
        if end is None:
            continue
        start = next((i for i in range(end - 1, at, -1) if sentence.at(i) == "für"), None)
        if start is not None:
            _take_charge(groups, group, start, end)


def _take_charge(groups: Groups, group: Group, start: int, end: int) -> None:
    sentence = groups.sentence
    begin = start + 1 + (sentence.at(start + 1) in ARTICLES)
    unit = read_organisation(sentence, begin, groups.stops)
    if unit is None or unit.end > end:
        return
    row = [group]
    for other in reversed(groups.groups[: groups.groups.index(group)]):
        if not neighbours(sentence, other, row[0]):
            break
        row.insert(0, other)
    if is_region(unit):
        for member in row:
            member.take_organisation(unit)
        return
    field_end = next(
        (i for i in range(begin, unit.end) if sentence.at(i) in {"der", "des"}), unit.end
    )
    owner = read_organisation(sentence, field_end + 1, groups.stops, sentence.at(field_end))
    for member in row:
        if member.role is None:
            member.role = sentence.words(begin, field_end)
            member.role_surface = sentence.words(start, end + 1)
        if owner is not None and owner.known:
            member.take_organisation(owner)


def is_region(unit: Organisation) -> bool:
    """Tell whether what someone is in charge of is a region, and so the organisation itself."""
    return unit.head.lower().endswith(
        ("kreis", "stadt", "gemeinde", "region", "bezirk", "land", "kreises")
    )
