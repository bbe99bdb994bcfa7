"""Offices and organisations that stand away from the name: before the verb, or earlier in the sentence."""

from kaib_search.ingest.people.groups import Group, Groups, row_after
from kaib_search.ingest.people.organisations import Organisation, read_organisation
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, verb_lemma
from kaib_search.ingest.people.words import ARTICLES

_COPULAS: frozenset[str] = frozenset(
    "ist sind war waren bleibt bleiben wird werden wurde wurden".split()
)


def owned_office(groups: Groups) -> None:
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


def role_elsewhere(groups: Groups) -> None:
    """Read "Zum Vorsitzenden wurde A gewählt", "Als Referentin war B da", "C ist neue Leiterin"."""
    sentence = groups.sentence
    for index, role in enumerate(groups.roles):
        if index in groups.taken:
            continue
        group = _named_by_copula(sentence, groups, role)
        if group is None:
            continue
        groups.taken.add(index)
        targets = [group, *row_after(groups, group)] if role.plural else [group]
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
    as_office = lead in {"als", "zum", "zur", "zu"} or sentence.at(role.start).lower() in {
        "als",
        "zum",
        "zur",
    }
    if back:
        if as_office:
            words = [sentence.at(index) for index in range(start, end)]
            return "," not in between and not any(
                word[:1].isupper() and word not in {"Frau", "Mann"} for word in words
            )
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


def organisation_of_sentence(groups: Groups) -> None:
    """Read "Für das Bundesamt sprach A", "Vom Jobcenter kamen A und B", "…, für den NABU erklärte A"."""
    sentence = groups.sentence
    if not groups.groups:
        return
    for at in range(len(sentence)):
        begins = at == 0 or sentence.at(at - 1) in {",", ";", ":"}
        if begins and sentence.at(at).lower() in _OF:
            _organisation_from(groups, at)


_OF: frozenset[str] = frozenset("für vom von aus seitens namens beim".split())


def _organisation_from(groups: Groups, at: int) -> None:
    sentence = groups.sentence
    begin = at + 1 + (sentence.at(at + 1) in ARTICLES)
    article = sentence.at(at + 1) if begin == at + 2 else sentence.at(at).lower()
    unit = read_organisation(sentence, begin, groups.stops, article)
    if (
        unit is None
        or not (unit.known or unit.head.isupper())
        or not _is_finite(sentence.at(unit.end))
    ):
        return
    following = [group for group in groups.groups if group.start >= unit.end]
    if not following or following[0].start - unit.end > 8:
        return
    for group in [following[0], *row_after(groups, following[0])]:
        group.take_organisation(unit)


def _is_finite(word: str) -> bool:
    return word.lower() in AUXILIARIES or (word.islower() and verb_lemma(word) is not None)


def represented(groups: Groups) -> None:
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
            for member in [group, *row_after(groups, group)]:
                member.take_organisation(unit)


def _organisation_before(sentence: Sentence, comma: int, groups: Groups) -> Organisation | None:
    if sentence.at(comma) != ",":
        return None
    for start in range(max(0, comma - 8), comma):
        unit = read_organisation(sentence, start, groups.stops, sentence.at(start - 1).lower())
        if unit is not None and unit.end == comma and is_head(unit.head):
            return unit
    return None
