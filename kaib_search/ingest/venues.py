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
    "aufnahmeeinrichtung|polizeiinspektion|polizeirevier|pfarrhaus|pfarrheim|kirche|mehrgenerationenhaus|pflegeheim|seniorenheim|freizeitheim|"
    "klinikum|krankenhaus|kloster|refektorium|bürgerbahnhof|kulturbahnhof|kulturbrauerei|kulturscheune|"
    "kulturspeicher|polizeidirektion|gymnasium|oberschule|grundschule|berufsschule|hochschule|tagungsstätte|"
    "bildungsstätte|schützenhaus|bürgertreff|jugendtreff|nachbarschaftstreff|freibad|juz|halle|villa|"
    "orangerie|zeughaus|festscheune|seebrücke|sportheim|clubhaus|geschäftsstelle|diakonisches werk"
)
_NOUN = rf"(?:[A-ZÄÖÜ]\w*?(?:-\w+)*?(?i:{_ENDINGS})|(?i:(?<![a-zäöüß])(?:{_ENDINGS})))(?:e?s)?(?![a-zäöüß])"
_ADJECTIVES = (
    r"(?:(?:[A-ZÄÖÜ]\w+(?:en|er|e|es)|großen?|kleinen?|neuen?|alten?|historischen)\s+){0,2}"
)
# "im barrierefreien Hotel", "das frisch sanierte Rathaus": words before the name of the venue.
_TOLD = r"(?:(?:[a-zäöüß]{4,}e[nrs]?)\s+){0,2}"
# What the noun is called: "Kino Capitol", "Haus der Demokratie", "Aula der Fritz-Reuter-Schule".
_CALLED = (
    r"(?:\s+(?:des|der)\s+(?:[A-ZÄÖÜ]\w+(?:-\w+)*)(?:\s+[A-ZÄÖÜ]\w+(?:-\w+)*)?|"
    r"\s+(?:am|zum|zur|im)\s+(?!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Abend|"
    r"Thema|Mittag)\b)(?:See|Park|Markt|Fluss|Wald|Tor|Ring|Hafen|Dom|Schloss|Bahnhof|Rhein|Main|[A-ZÄÖÜ]\w+"
    r"(?:en|platz|see|garten))\b|"
    r"\s+„[^“”]{2,40}[“”]|(?:\s+[A-ZÄÖÜ]\w+(?:-\w+)*){1,2})?"
)
_VENUE = re.compile(
    r"\b(?:[Ii]m|[Ii]n der|[Ii]n den|[Ii]n das|[Ii]n die|[Ii]ns|"
    r"[Ii]n(?= Schloss| Kloster| Haus)|[Bb]ei der|[Aa]m|[Aa]n der|"
    r"(?:war|füllte)[a-z]* (?:der|die|das)|(?:[Ee]in)?[Gg]eladen hatten? (?:\w+ )?(?:der|die|das)|[Dd]as)\s+"
    rf"{_TOLD}(?P<venue>{_ADJECTIVES}{_NOUN}{_CALLED})"
)
# "einen Platz im Frauenhaus", "das Rathaus plant": no place where a body met.
_NOT_HERE = re.compile(
    r"^[Dd]as\s|[Ff]rauenhaus|[Kk]rankenhäus|(?:an der|am)\s+\S*(?:schule|[Gg]ymnasium|museum)"
)
_GIVEN = re.compile(rf"{_ADJECTIVES}{_NOUN}{_CALLED}")
_FIELD_END = re.compile(
    r"\s*(?:,?\s*(?:Beginn|Ende|Zeit|Uhr|um|ab|Dauer|Moderation|Leitung)\b|\.\s|$)"
)
# What a title says of a house is no place: "Besuch im Rathaus", "Umbau der Stadthalle".
_SAYING = re.compile(
    r"\b(?:und|für|über|von|vom|mit|Umbau|Neubau|Besuch|Antrag|Sanierung|Zukunft)\b"
)


def find_venues(sentence: str) -> Iterator[Place]:
    """Yield the venues in which a sentence says that something was.

    >>> [place.name for place in find_venues("Das Treffen fand im Sächsischen Landtag statt.")]
    ['Sächsischen Landtag']
    """
    for found in _VENUE.finditer(sentence):
        if not _NOT_HERE.search(found.group()):
            yield _venue(found["venue"])


def field_venues(field: str) -> Iterator[Place]:
    """Yield the venue that a field "Ort:" or "Raum:" gives.

    >>> [place.name for place in field_venues("Großer Sitzungssaal, Kreishaus, Beginn: 18 Uhr")]
    ['Großer Sitzungssaal, Kreishaus']
    """
    end = _FIELD_END.search(field)
    given = field[: end.start()] if end else field
    first = _GIVEN.search(given)
    if first is not None:
        yield _venue(given[first.start() :].strip(" ,."))


def part_venue(part: str) -> Iterator[Place]:
    """Yield the venue that a part of a title or of a line of times is ("Stadthalle Göttingen").

    >>> [place.name for place in part_venue("Potsdam Museum")]
    ['Potsdam Museum']
    """
    words = part.strip(" .").split()
    if not 0 < len(words) < 6 or not words[0][:1].isupper() or _NOT_HERE.search(part):
        return
    if _GIVEN.search(part) and not _SAYING.search(part):
        yield _venue(part.strip(" ."))


def named_field(field: str) -> Iterator[Place]:
    """Yield what a field "Ort:" names first, whatever it is called ("Blauer Engel, Plauen")."""
    part = re.split(r"[,;(]", field)[0].strip(" .")
    if part[:1].isupper() and len(part.split()) < 6 and not re.search(r"\d{2}[.:]\d{2}|Uhr", part):
        yield _venue(part)


def _venue(surface: str) -> Place:
    """Make a venue: it is called as the source calls it, whatever the case."""
    return Place(name=surface, surface=surface, kind="venue")
