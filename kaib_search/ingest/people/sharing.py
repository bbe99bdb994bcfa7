"""Offices and organisations that are said once for several names, or away from the name."""

from dataclasses import replace
from itertools import pairwise

from kaib_search.ingest.people.attaching import is_party
from kaib_search.ingest.people.groups import Group, Groups, neighbours
from kaib_search.ingest.people.organisations import Organisation, is_head, read_organisation
from kaib_search.ingest.people.rolephrases import ARTICLES, RolePhrase
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, verb_lemma
from kaib_search.ingest.people.words import PLURAL_HONORIFICS

_ANYONE: frozenset[str] = frozenset(
    "mitglied teilnehmer teilnehmerin vertreter vertreterin bürger".split()
)
_COPULAS: frozenset[str] = frozenset(
    "ist sind war waren bleibt bleiben wird werden wurde wurden".split()
)


def share(groups: Groups) -> None:
    """Give names the office and organisation that stand elsewhere in the sentence."""
    _plural_roles(groups)
    _organisation_of_all(groups)
    _role_before_colon(groups)
    _role_elsewhere(groups)
    _organisation_of_sentence(groups)
    _represented(groups)
    _in_charge_clause(groups)
    _working_as(groups)
    _owned_office(groups)
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


def _owned_office(groups: Groups) -> None:
    """Read "der Verband, dessen Vorsitzender A": the organisation stands earlier in the sentence."""
    sentence = groups.sentence
    for group in groups.groups:
        if group.phrase is None or group.phrase.article.lower() not in {"dessen", "deren"}:
            continue
        group.chairs = False
        if group.organisation is not None:
            continue
        for start in range(group.start - 1, -1, -1):
            unit = read_organisation(sentence, start, groups.stops, sentence.at(start - 1).lower())
            if unit is not None and unit.known and is_head(unit.head):
                group.take_organisation(unit)
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
        lead = sentence.at(before.name.start).lower()
        if after.name.honorific is None and lead in PLURAL_HONORIFICS and after.name.given is None:
            after.name = replace(after.name, gender=after.name.gender or before.name.gender)


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


def _role_elsewhere(groups: Groups) -> None:
    """Read "Zum Vorsitzenden wurde A gewählt", "Als Referentin war B da", "C ist neue Leiterin"."""
    sentence = groups.sentence
    for index, role in enumerate(groups.roles):
        if index in groups.taken:
            continue
        group = _named_by_copula(sentence, groups, role)
        if group is None:
            continue
        groups.taken.add(index)
        targets = [group, *_row_after(groups, group)] if role.plural else [group]
        elected = _is_election(sentence, role, group)
        for target in targets:
            if target.role is None:
                target.take_role(role)
            elif role.organisation is not None:
                target.take_organisation(role.organisation)
            if elected:
                target.fresh, target.chairs = True, False


def _is_election(sentence: Sentence, role: RolePhrase, group: Group) -> bool:
    """Tell whether the words between office and name say that it is given or kept."""
    start, end = sorted((role.start, group.start))
    between = {sentence.at(index).lower() for index in range(start, end)}
    lead = sentence.at(role.start - 1).lower()
    return bool(
        between & {"wurde", "wurden", "bleibt", "bleiben", "wählte", "wählten", "wird"}
    ) and (
        lead in {"zum", "zur"}
        or sentence.at(role.start).lower() in {"zum", "zur"}
        or not between & {"als"}
    )


def _row_after(groups: Groups, group: Group) -> list[Group]:
    row: list[Group] = []
    last = group
    for other in groups.groups[groups.groups.index(group) + 1 :]:
        if not neighbours(groups.sentence, last, other):
            break
        row.append(other)
        last = other
    return row


def _named_by_copula(sentence: Sentence, groups: Groups, role: RolePhrase) -> Group | None:
    lead = sentence.at(role.start - 1).lower()
    for after in groups.groups:
        if after.start >= role.end and _links(sentence, role.end, after.start, lead, role):
            return after
    before = next((group for group in reversed(groups.groups) if group.end <= role.start), None)
    if before is not None and _links(sentence, before.end, role.start, lead, role, back=True):
        return before
    return None


def _links(
    sentence: Sentence, start: int, end: int, lead: str, role: RolePhrase, *, back: bool = False
) -> bool:
    """Tell whether the words between an office and a name say that the one is the other."""
    between = [sentence.at(index).lower() for index in range(start, end)]
    if back and not between:
        return sentence.at(role.start).islower() is False and _copula_before(sentence, start)
    if between and between[-1] in {"von", "mit", "durch", "für", "bei", "an"} and not back:
        return False
    if not between or len(between) > 12 or set(between) & {";", ":", ".", "dass", "sondern"}:
        return False
    copula = bool(set(between) & _COPULAS)
    as_office = lead in {"als", "zum", "zur"} or sentence.at(role.start).lower() in {
        "als",
        "zum",
        "zur",
    }
    if back:
        if as_office:
            words = [sentence.at(index) for index in range(start, end)]
            return "," not in between and not any(word[:1].isupper() for word in words)
        predicate = (
            copula and between[0] in _COPULAS and not set(between) & {"von", "mit", "durch", "für"}
        )
        return predicate and "," not in between
    if as_office or sentence.at(role.start).lower() in {"zum", "zur"}:
        return copula or any(verb_lemma(word) for word in between)
    starts = role.start == 0 or sentence.at(role.start - 1) in {",", "und", ":"} or lead in ARTICLES
    first = between[0] in _COPULAS or (role.start == 0 and between[-1] in _COPULAS)
    return starts and first and not set(between) & {"von", "mit", "durch", "für"}


def _copula_before(sentence: Sentence, end: int) -> bool:
    """Tell whether "ist" stands right before the name that ends here ("Seit April ist A Leiterin")."""
    return any(sentence.at(index) in {"ist", "war", "sei"} for index in range(max(0, end - 4), end))


def _organisation_of_sentence(groups: Groups) -> None:
    """Read "Für das Bundesamt sprach A", "Vom Jobcenter kamen A und B", "Aus dem Amt berichtete A"."""
    sentence = groups.sentence
    if not groups.groups or sentence.at(0) not in {
        "Für",
        "Vom",
        "Von",
        "Aus",
        "Seitens",
        "Namens",
        "Beim",
    }:
        return
    begin = 1 + (sentence.at(1) in ARTICLES)
    article = sentence.at(1) if begin == 2 else sentence.at(0).lower()
    unit = read_organisation(sentence, begin, groups.stops, article)
    if unit is None or not unit.known or not _is_finite(sentence.at(unit.end)):
        return
    first = groups.groups[0]
    if first.start < unit.end:
        return
    for group in [first, *_row_after(groups, first)]:
        group.take_organisation(unit)


def _is_finite(word: str) -> bool:
    return word.lower() in AUXILIARIES or (word.islower() and verb_lemma(word) is not None)


def _represented(groups: Groups) -> None:
    """Read "Das Jobcenter, vertreten durch A"."""
    sentence = groups.sentence
    for group in groups.groups:
        at = group.start
        if (
            sentence.at(at - 1) != "durch"
            or sentence.at(at - 2) != "vertreten"
            or group.organisation
        ):
            continue
        unit = _organisation_before(sentence, at - 3, groups)
        if unit is not None:
            for member in [group, *_row_after(groups, group)]:
                member.take_organisation(unit)


def _organisation_before(sentence: Sentence, comma: int, groups: Groups) -> Organisation | None:
    if sentence.at(comma) != ",":
        return None
    for start in range(max(0, comma - 8), comma):
        unit = read_organisation(sentence, start, groups.stops, sentence.at(start - 1).lower())
        if unit is not None and unit.end == comma and is_head(unit.head):
            return unit
    return None


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


__all__ = ["is_party", "is_region", "share"]
