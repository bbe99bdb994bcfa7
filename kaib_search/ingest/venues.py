"""Find the houses and rooms in which a body met."""

import re
from collections.abc import Iterator

from kaib_search.model.reports import Place

# A venue is known by the last part of its noun: "Ratssaal", "Bürgerzentrum", "Volkshochschule".
_ENDINGS = (
    "landtag|rathaus|ratskeller|saal|stadthaus|bürgerhaus|landhaus|kreishaus|verwaltungsgebäude|"
    "verwaltungszentrum|bürgerzentrum|kulturhaus|kulturzentrum|gemeindehaus|gemeindezentrum|gemeindeamt|"
    "landratsamt|volkshochschule|bibliothek|tagungszentrum|kongresszentrum|begegnungszentrum|"
    "begegnungsstätte|nachbarschaftshaus|jugendhaus|jugendclub|jugendherberge|vereinshaus|vereinsheim|"
    "gemeinschaftshaus|stadthalle|mehrzweckhalle|turnhalle|aula|mensa|feuerwehrhaus|gerätehaus|"
    "seniorenzentrum|familienzentrum|frauenzentrum|beratungsraum|beratungszimmer|sitzungszimmer|"
    "konferenzraum|hotel|gasthof|gasthaus|gaststätte|café|staatskanzlei|schloss|regierungspräsidium|"
    "landesdirektion|bildungswerk|förderungswerk|berufsbildungswerk|kino|theater|museum|haus|akademie|"
    "aufnahmeeinrichtung|polizeiinspektion|polizeirevier|pfarrhaus|pfarrheim|kirche|mehrgenerationenhaus"
)
_NOUN = rf"(?:[A-ZÄÖÜ]\w*?(?:-\w+)*?(?i:{_ENDINGS})|(?i:(?<![a-zäöüß])(?:{_ENDINGS})))(?:e?s)?(?![a-zäöüß])"
_ADJECTIVES = (
    r"(?:(?:[A-ZÄÖÜ]\w+(?:en|er|e|es)|großen?|kleinen?|neuen?|alten?|historischen)\s+){0,2}"
)
# What the noun is called: "Kino Capitol", "Haus der Demokratie", "Aula der Fritz-Reuter-Schule".
_CALLED = (
    r"(?:\s+(?:des|der)\s+(?:[A-ZÄÖÜ]\w+(?:-\w+)*)(?:\s+[A-ZÄÖÜ]\w+(?:-\w+)*)?|"
    r"\s+„[^“”]{2,40}[“”]|(?:\s+[A-ZÄÖÜ]\w+(?:-\w+)*){1,2})?"
)
_VENUE = re.compile(
    r"\b(?:[Ii]m|[Ii]n der|[Ii]n den|[Ii]n das|[Ii]ns|[Aa]m|[Dd]as)\s+"
    rf"(?P<venue>{_ADJECTIVES}{_NOUN}{_CALLED})"
)
_NOT_HERE = re.compile(r"\b[Dd]as\s")
_GIVEN = re.compile(rf"{_ADJECTIVES}{_NOUN}{_CALLED}")
_FIELD_END = re.compile(
    r"\s*(?:,?\s*(?:Beginn|Ende|Zeit|Uhr|um|ab|Dauer|Moderation|Leitung)\b|\.\s|$)"
)
_ADJECTIVE = re.compile(r"^([A-ZÄÖÜ]\w+(?:isch|lich|sach)e|Große|Kleine|Neue|Alte|Städtische)n\b")
_FEMININE = (
    "schule",
    "halle",
    "stätte",
    "aula",
    "mensa",
    "bibliothek",
    "kanzlei",
    "kirche",
    "akademie",
)
_NEUTER = (
    "haus",
    "zentrum",
    "amt",
    "gebäude",
    "zimmer",
    "hotel",
    "schloss",
    "heim",
    "präsidium",
    "theater",
)


def find_venues(sentence: str) -> Iterator[Place]:
    """Yield the venues in which a sentence says that something was.

    >>> [place.name for place in find_venues("Das Treffen fand im Sächsischen Landtag statt.")]
    ['Sächsischer Landtag']
    """
    for found in _VENUE.finditer(sentence):
        if not _NOT_HERE.match(found.group()):
            surface = found["venue"]
            yield Place(name=nominative(surface), surface=surface, kind="venue")


def field_venues(field: str) -> Iterator[Place]:
    """Yield the venue that a field "Ort:" or "Raum:" gives.

    >>> [place.name for place in field_venues("Großer Sitzungssaal, Kreishaus, Beginn: 18 Uhr")]
    ['Großer Sitzungssaal, Kreishaus']
    """
    given = field[: _FIELD_END.search(field).start()] if _FIELD_END.search(field) else field  # type: ignore[union-attr]
    first = _GIVEN.search(given)
    if first is None:
        return
    surface = given[first.start() :].strip(" ,.")
    yield Place(name=nominative(surface), surface=surface, kind="venue")


def nominative(surface: str) -> str:
    """Put the adjective of a venue into the nominative ("Sächsischen Landtag" → "Sächsischer")."""
    adjective = _ADJECTIVE.match(surface)
    if adjective is None:
        return surface
    noun = surface[adjective.end() :].split()[0].casefold() if surface[adjective.end() :] else ""
    ending = "r"
    if noun.endswith(_FEMININE):
        ending = ""
    elif noun.endswith(_NEUTER):
        ending = "s"
    return f"{adjective[1]}{ending}{surface[adjective.end() :]}"
