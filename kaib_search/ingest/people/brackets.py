"""Brackets after a name, and names in brackets after their organisation."""

from kaib_search.ingest.people.beside import Beside
from kaib_search.ingest.people.groups import Group
from kaib_search.ingest.people.organisations import Organisation, read_organisation
from kaib_search.ingest.people.roles import role_noun
from kaib_search.ingest.people.tagger import is_name
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import PARTIES

_FUNCTIONS: frozenset[str] = frozenset(
    "kasse kassenführung kassenprüfung schriftführung beisitz stellvertretung "
    "öffentlichkeitsarbeit mitgliederverwaltung".split()
)
_FILLERS: frozenset[str] = frozenset(
    {"beide", "alle", "vom", "von", "der", "des", "für", "die", "beim", "dem"}
)


def inner_body(reader: Beside) -> None:
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


def bracketed_names(reader: Beside) -> None:
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


def read_bracket(reader: Beside, group: Group) -> bool:
    """Read the brackets after a name: an office, an organisation or a party."""
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
    elif group.note.lower() in _FUNCTIONS:
        group.role = group.role or group.note
        group.role_surface = group.role_surface or group.note
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


def is_short(text: str) -> bool:
    """Tell whether a text is an abbreviation in capitals ("ADFC", "DIE GRÜNEN" is none)."""
    return text.isalpha() and text.isupper() and 2 <= len(text) <= 6 and text not in {"TOP", "JA"}


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
