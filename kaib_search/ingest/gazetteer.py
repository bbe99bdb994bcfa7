"""Find names of the gazetteer in text, and tell the place from the person and the institution."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kaib_search.ingest.people.tagger import is_known, noun_lead
from kaib_search.vocabulary.values import PlaceEntry

_TOKEN = re.compile(r"[^\W_]+(?:[-\u2010\u2011./][^\W_]+)*\.?|[^\s\w]")
_COUNTY = re.compile(r"^(?:Land|Alt|Groß|Nachbar|Partner|Heimat)?[Kk]reis(?:es|e|en)?$")
# Nouns that say that a place, not an institution named after it, follows.
_OPENERS = frozenset(
    """stadt städte städten gemeinde gemeinden region raum großraum modellprojekt modellregion projekt
    standort standorte landeshauptstadt hauptstadt kreisstadt hansestadt universitätsstadt partnerstadt
    ortsteil stadtteil bezirk markt dorf ort orte orten kommune kommunen bundesland land messestadt
    patenstadt nachbarstadt nachbargemeinde oberzentrum mittelzentrum bergstadt lutherstadt
    bahnhof richtung""".split()
)
_PREPOSITIONS = frozenset(
    "in nach aus bei um nahe ab bis zwischen nördlich südlich östlich westlich für von gegen".split()
)
# After these a name of a place is the name of a person.
_PERSON_BEFORE = frozenset("frau herr herrn familie dr prof dr. prof. hr. fr. hr fr".split())
# After these verbs a city acts: "übernimmt Bremen den Vorsitz".
_HOSTING = frozenset({"übernimmt", "übernahm", "richtet"})
_SPA_WORDS = frozenset({"Bad", "Sankt"})
_JOINTS = frozenset({",", "und", "sowie", "oder", "/", "bzw.", "bis"})
_TOWN_ENDING = re.compile(
    r"(?:ing|ingen|ungen|heim|hausen|dorf|torf|stedt|stadt|städt|berg|burg|bach|beck|furt|feld|felde|ow|"
    r"itz|nitz|hagen|büttel|rode|roda|leben|walde|kirchen|weiler|beuren|hofen|höfen|münde|wedel|sum|"
    r"brück|brücken|born|reuth|lohe|loh|scheid|schede|kamp|horst|oog|siel|koog)$"
)
# After "in" these nouns stand without an article and name no place.
_NEVER_TOWNS = re.compile(
    r"(?:ung|heit|keit|schaft|tät|ion|tum|ment|mus|nis|ie|ik|enz|anz|zeit|form|weise|hand|arbeit|"
    r"kraft|bezug|haft|höhe|sachen|schritten|gruppen|schulen|kitas|betrieb|hinsicht|wort|bau|druck|sprache|besitz|hessen|sachsen)(?:en)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place found in a text: its entry, the words of the source, and the word before them."""

    entry: PlaceEntry
    surface: str
    before: str
    known: bool = True


class Gazetteer:
    """The names of a vocabulary, sorted by their first word."""

    def __init__(self, places: Iterable[PlaceEntry]) -> None:
        names: dict[str, list[tuple[tuple[str, ...], PlaceEntry]]] = defaultdict(list)
        for entry in places:
            for name in (entry.name, *entry.aliases):
                tokens = tuple(_TOKEN.findall(name))
                names[tokens[0]].append((tokens, entry))
        for same in names.values():
            same.sort(key=lambda one: -len(one[0]))
        self._names: Mapping[str, list[tuple[tuple[str, ...], PlaceEntry]]] = names

    def named(self, text: str) -> Iterator[NamedPlace]:
        """Yield the places that a text names as places, known ones and towns that "in" gives away."""
        tokens = _TOKEN.findall(text)
        accepted_end, at = -1, 0
        while at < len(tokens):
            met = self._longest(tokens, at)
            if met is not None and _stands_as_place(tokens, at, met[0], accepted_end):
                accepted_end = at + met[1]
                yield _as_named(tokens, at, *met)
                at = accepted_end
                continue
            spa = _spa(tokens, at) if met is None else None
            if spa is not None:
                yield NamedPlace(PlaceEntry(name=spa, kind="city"), spa, tokens[at - 1])
                at += len(spa.split())
                continue
            if met is None and _is_unknown_town(tokens, at):
                entry = PlaceEntry(name=tokens[at].rstrip("."), kind="city")
                yield NamedPlace(
                    entry, entry.name, tokens[at - 1], known=_is_surely_town(tokens, at)
                )
            at += 1

    def anywhere(self, text: str) -> Iterator[NamedPlace]:
        """Yield every name of a city in a text that is known to name a place ("Ort: Dresden")."""
        tokens = _TOKEN.findall(text)
        for at in range(len(tokens)):
            met = self._longest(tokens, at)
            if met is not None and met[0].kind == "city":
                yield _as_named(tokens, at, *met)

    def _longest(self, tokens: Sequence[str], at: int) -> tuple[PlaceEntry, int] | None:
        """Give the longest name that begins at a token, and its number of tokens."""
        for form in _forms(tokens[at]):
            for name, entry in self._names.get(form, ()):
                if tuple(tokens[at + 1 : at + len(name)]) == name[1:]:
                    return entry, len(name)
        return None


@lru_cache(maxsize=8)
def gazetteer_of(places: tuple[PlaceEntry, ...]) -> Gazetteer:
    """Prepare the gazetteer of a vocabulary once."""
    return Gazetteer(places)


def _as_named(tokens: Sequence[str], at: int, entry: PlaceEntry, size: int) -> NamedPlace:
    """Make a value of a place, a Landkreis of the city that it is named after."""
    surface = " ".join(tokens[at : at + size])
    before = tokens[at - 1] if at else ""
    if at and entry.kind == "city" and _COUNTY.match(before):
        county = PlaceEntry(name=f"Landkreis {entry.name}", kind="district")
        return NamedPlace(county, f"{before} {surface}", before)
    if at and _COUNTY.match(before):
        surface = f"{before} {surface}"
    return NamedPlace(entry, surface, before)


def _stands_as_place(tokens: Sequence[str], at: int, entry: PlaceEntry, accepted_end: int) -> bool:
    """Tell whether a name stands for the place, not for a person or an institution."""
    before = tokens[at - 1] if at else ""
    folded = before.casefold()
    if entry.kind == "region" and folded == "die" and tokens[at] == entry.name:
        return False  # "die Hessen" are people
    if entry.kind in {"district", "region"}:
        return folded not in _PERSON_BEFORE and not _is_part_of_name(tokens, at)
    if folded in _OPENERS or folded in _PREPOSITIONS or _COUNTY.match(before):
        return not _is_person(tokens, at)
    if before in _JOINTS:
        return accepted_end >= at - 2 >= 0
    return bool(before) and (before[0].isdigit() or folded in _HOSTING)


def _is_part_of_name(tokens: Sequence[str], at: int) -> bool:
    """Tell a region that only names an institution ("Jobcenter Vogtland")."""
    before = tokens[at - 1] if at else ""
    if tokens[at].rstrip(".").endswith("ns"):
        return False  # the genitive of an actor: "ein Antrag Bayerns"
    return before[:1].isupper() and before.casefold() not in _OPENERS and at > 1


def _is_person(tokens: Sequence[str], at: int) -> bool:
    """Tell "von Stein" and "von Bergen" from places: nothing but a name follows a first name."""
    if tokens[at - 1].casefold() != "von" or at < 2:
        return False
    return tokens[at - 2][:1].isupper() and noun_lead(tokens[at - 2]) < 0


def _is_unknown_town(tokens: Sequence[str], at: int) -> bool:
    """Tell a town that the gazetteer lacks: a name after "in", with nothing that makes it a noun."""
    if at == 0 or tokens[at - 1] != "in" or not re.match(r"^[A-ZÄÖÜ][a-zäöüß]{3,}\.?$", tokens[at]):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if following[:1].isupper() or following in {"mit", "und", "auf", "von", "bis"}:
        return False
    name = tokens[at].rstrip(".")
    if _NEVER_TOWNS.search(name):
        return False
    return noun_lead(name) < 0 or not is_known(name)


def _is_surely_town(tokens: Sequence[str], at: int) -> bool:
    """Tell a name after "in" that no dictionary holds as a noun: a town, even where nobody met."""
    name = tokens[at].rstrip(".")
    return _TOWN_ENDING.search(name) is not None and not is_known(name) and noun_lead(name) <= 0


def _spa(tokens: Sequence[str], at: int) -> str | None:
    """Give a town called "Bad …", which the gazetteer need not know."""
    if tokens[at] not in _SPA_WORDS or at == 0 or at + 1 >= len(tokens):
        return None
    name, before = tokens[at + 1].rstrip("."), tokens[at - 1].casefold()
    if not re.match(r"^[A-ZÄÖÜ][\w-]{3,}$", name):
        return None
    stands = before in _PREPOSITIONS or before in _OPENERS or before in {"ist", "und", "(", ","}
    return f"{tokens[at]} {name}" if stands else None


def _forms(token: str) -> tuple[str, ...]:
    """Give a name as written, and without the ending of the genitive or a full stop."""
    if not token[:1].isupper():
        return ()
    forms = (token, token.rstrip("."))
    bare = forms[-1]
    return (*forms, bare[:-1]) if len(bare) > 4 and bare.endswith("s") else forms
