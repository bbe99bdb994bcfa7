"""Give each name of a sentence the office and the organisation that stand right beside it."""

from dataclasses import dataclass, replace

from kaib_search.ingest.people.groups import Group, Groups
from kaib_search.ingest.people.organisations import Organisation, is_head, read_organisation
from kaib_search.ingest.people.rolephrases import ARTICLES, RolePhrase
from kaib_search.ingest.people.roles import nominative_role, role_gender, role_noun
from kaib_search.ingest.people.tagger import is_known, is_name, is_verb
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import HONORIFICS, PARTIES, PLURAL_HONORIFICS

_FROM: frozenset[str] = frozenset(
    {"vom", "von", "aus", "beim", "bei", "im", "in", "für", "der", "des"}
)
_ENDS: frozenset[str] = frozenset({",", ";", ".", ")", "", "und", "–", "-", "sowie", ":", "("})
_DASHES: frozenset[str] = frozenset({"-", "–", "—", "/"})
_PARLIAMENT: frozenset[str] = frozenset({"MdL", "MdB", "MdEP"})
_CHAIR_WORDS: frozenset[str] = frozenset(
    {"vorsitz", "leitung", "sitzungsleitung", "moderation", "versammlungsleitung"}
)
_TIMES = tuple("jahr jahre zeit tag woche anfang beginn thema sitzung treffen uhr seite".split())
_FILLERS: frozenset[str] = frozenset(
    {"beide", "alle", "vom", "von", "der", "des", "für", "die", "beim", "dem"}
)


@dataclass(frozen=True, slots=True)
class _Reader:
    """The state in which the words after a name are read."""

    groups: Groups
    stops: frozenset[int]
    row: bool


def attach(groups: Groups) -> None:
    """Give each name its office and organisation."""
    reader = _Reader(groups=groups, stops=frozenset(groups.stops), row=_is_row(groups))
    for group in groups.groups:
        _inner_role(group)
        _role_before(reader, group)
        _read_after(reader, group)
        _gender_of_role(group)
    _bracketed_names(reader)
    _inner_body(reader)


def _inner_body(reader: _Reader) -> None:
    """Read "…, Stadtverband: Eberhard Zickler, Stadt: Frau Reimann" inside a list."""
    sentence = reader.groups.sentence
    for group in reader.groups.groups:
        colon = group.start - 1
        if group.organisation is not None or sentence.at(colon) != ":":
            continue
        for start in range(max(1, colon - 6), colon):
            if sentence.at(start - 1) not in {",", ";"}:
                continue
            unit = read_organisation(sentence, start, reader.stops)
            if unit is not None and unit.known and unit.end == colon:
                group.take_organisation(unit)


def _bracketed_names(reader: _Reader) -> None:
    """Read "Völkerfreundschaft (Hr. Geisler, Fr. Jahn)": people in brackets after their organisation."""
    sentence = reader.groups.sentence
    for group in reader.groups.groups:
        opening = next(
            (
                i
                for i in range(group.start - 1, max(-1, group.start - 16), -1)
                if sentence.at(i) in {"(", ")"}
            ),
            None,
        )
        if opening is None or sentence.at(opening) != "(" or group.organisation is not None:
            continue
        for start in range(max(0, opening - 7), opening):
            unit = read_organisation(sentence, start, reader.stops, sentence.at(start - 1).lower())
            if unit is None or unit.end != opening:
                continue
            if unit.known or sentence.at(start - 1).lower() in {"die", "der", "das"}:
                group.take_organisation(unit)
                break


def _gender_of_role(group: Group) -> None:
    """Let a feminine office settle the gender of a first name that both may have."""
    if group.phrase is None or group.name.honorific:
        return
    gender = group.phrase.kind.gender
    if gender == "f" and group.name.gender != "f":
        group.name = replace(group.name, gender="f")


def _is_row(groups: Groups) -> bool:
    """Tell whether the sentence is a row of a table: one name first, and no sentence after it."""
    sentence = groups.sentence
    if len(groups.groups) != 1 or groups.groups[0].name.start > 0:
        return False
    return sentence.kind == "row" or (
        len(sentence) < 16
        and not any(t.text.islower() and len(t.text) > 4 for t in sentence.tokens)
    )


def _inner_role(group: Group) -> None:
    """Take the office between honorific and name."""
    for index in range(group.name.start + 1, group.name.core):
        kind = role_noun(group.sentence.at(index))
        if kind is not None and group.role is None:
            group.role = nominative_role(kind, group.name.gender)
            group.role_surface = group.sentence.at(index)
            group.role_noun = kind.stem


def _role_before(reader: _Reader, group: Group) -> None:
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


def _read_after(reader: _Reader, group: Group) -> None:
    sentence = reader.groups.sentence
    for _ in range(4):
        word = sentence.at(group.end)
        if word == "(" and _bracket(reader, group):
            continue
        if word in _DASHES | {",", "|", "\t"} and _apposition(reader, group, group.end + 1):
            continue
        if word == "als" and _as_role(reader, group):
            continue
        if word in _FROM and _from_organisation(reader, group):
            continue
        if reader.row and word[:1].isupper() and _apposition(reader, group, group.end):
            continue
        return


def _bracket(reader: _Reader, group: Group) -> bool:
    sentence = reader.groups.sentence
    limit = min(group.end + 30, len(sentence))
    close = next((i for i in range(group.end + 1, limit) if sentence.at(i) == ")"), None)
    if close is None or any(index in reader.stops for index in range(group.end + 1, close)):
        return False
    group.note = sentence.words(group.end + 1, close)
    begin = group.end + 1
    for index, role in enumerate(reader.groups.roles):
        if index not in reader.groups.taken and group.end < role.noun < close:
            reader.groups.taken.add(index)
            group.take_role(role)
            if role.start <= begin:
                begin = role.end + (sentence.at(role.end) == ",")
    if group.note.lower() in {"vorsitz", "leitung", "sitzungsleitung", "moderation", "vors."}:
        group.chairs = True
    elif group.organisation is None:
        _bracket_organisation(sentence, group, begin, close)
    group.end = close + 1
    return True


def _bracket_organisation(sentence: Sentence, group: Group, begin: int, close: int) -> None:
    if is_party(group.note):
        group.organisation = group.organisation_surface = group.note
        return
    while sentence.at(begin).lower() in _FILLERS and begin < close:
        begin += 1
    if group.note.lower() in {"protokoll", "entschuldigt", "online", "digital", "gast", "anwesend"}:
        return
    for at in range(begin, close):
        if (at > begin and sentence.at(at - 1) != ",") or not sentence.at(at)[:1].isalpha():
            continue
        if is_party(sentence.words(at, close)):
            group.organisation = group.organisation_surface = sentence.words(at, close)
            return
        unit = read_organisation(sentence, at, set())
        if unit is not None and unit.end <= close and (unit.known or _fills(sentence, unit, close)):
            group.take_organisation(unit)
            return


def _fills(sentence: Sentence, unit: Organisation, close: int) -> bool:
    """Tell whether an unknown name fills the rest of the brackets, so that it must be one."""
    if sentence.at(unit.end) not in {")", ","} or role_noun(unit.head) is not None:
        return False
    if is_name(unit.head) and not unit.head.isupper() and " " not in unit.name:
        return False
    return unit.end == close and not unit.name.endswith(".") and not unit.name.startswith("Bad ")


def is_party(text: str) -> bool:
    """Tell whether a bracketed text is a party or parliamentary group.

    >>> is_party("SPD"), is_party("Die Linke.PDS"), is_party("CDU/FDP"), is_party("Jugendamt")
    (True, True, True, False)
    """
    lower = text.lower().replace("fraktion ", "").strip()
    if not lower:
        return False
    if lower in PARTIES:
        return True
    words = (
        lower.replace("/", " ").replace(".", " ").replace("-", " ").replace("fraktion", " ").split()
    )
    return bool(words) and all(
        word in PARTIES or word in {"90", "b90", "die", "bündnis"} for word in words
    )


def _apposition(reader: _Reader, group: Group, at: int) -> bool:
    sentence = reader.groups.sentence
    if sentence.at(at).lower() in _CHAIR_WORDS:
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


def _apposed_role(reader: _Reader, group: Group, at: int) -> bool:
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


def _names_next(reader: _Reader, index: int) -> bool:
    """Tell whether an office after a comma belongs to the next name, not to this one."""
    role, sentence = reader.groups.roles[index], reader.groups.sentence
    if role.end in reader.stops:
        return True
    return sentence.at(role.end) == "," and role.end + 1 in reader.stops and bool(role.article)


def _in_charge(reader: _Reader, group: Group, at: int) -> bool:
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


def _apposed_organisation(reader: _Reader, group: Group, at: int) -> bool:
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


def _place_apposition(reader: _Reader, group: Group, at: int) -> bool:
    """Step over a place after a name ("Galina Reznik, Bremen (Stellvertreterin)")."""
    sentence = reader.groups.sentence
    if at in reader.stops or sentence.at(at + 1) != "(" or sentence.at(at - 1) != ",":
        return False
    if not sentence.at(at)[:1].isupper() or any(i in reader.stops for i in range(at, at + 4)):
        return False
    group.end = at + 1
    return True


def _as_role(reader: _Reader, group: Group) -> bool:
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


def _from_organisation(reader: _Reader, group: Group) -> bool:
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
