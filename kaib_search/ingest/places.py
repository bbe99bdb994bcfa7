"""Read places: where a meeting was, and what places it spoke about."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kaib_search.ingest.gazetteer import Gazetteer, NamedPlace, gazetteer_of
from kaib_search.ingest.sentences import split_sentences
from kaib_search.ingest.venues import field_venues, find_venues, named_field, part_venue
from kaib_search.model.reports import Paragraph, Place, Report
from kaib_search.vocabulary.values import Vocabulary

_MEETING = re.compile(
    r"\b(?:traf(?:en)?|treffen|tagte[n]?|statt(?:fand|fanden|findet|gefunden|finden)?|zusammen|berieten|"
    r"(?:ein)?geladen|lud(?:en)?|zu Gast|Gastgeber\w*|(?:zusammen)?gekommen|versammelt\w*|"
    r"getroffen|besucht\w*|Besuch\w*|angesehen|besichtigt\w*|kam(?:en)?|"
    r"begrü(?:ß|ss)te?n?|füllten?|folgten|willkommen|"
    r"[Bb]eraten wurde|Einladung|Danke|eröffnete[n]?|empfangen|beschäftigt|durchgeführt|"
    r"\w*(?:[Tt]reffen|[Ss]itzung|[Tt]agung|[Kk]onferenz|[Vv]ersammlung|[Ww]orkshop|[Kk]lausur)\w*)"
)
_DATELINE = re.compile(
    r"^(?P<city>[A-ZÄÖÜ][\w./-]+(?: [A-ZÄÖÜ(][\w.)-]+)?),?\s*(?:den|am)?\s*"
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄÖÜa-zä]{3,9}\.?)"
)
# "LANDAU (red). Zu seiner zweiten Sitzung", "Görlitz. Der Beirat": the dateline of a newspaper.
_PAPER = re.compile(
    r"^(?P<city>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)(?:/[A-ZÄÖÜ][\w-]+)?(?: ?\([a-zA-Z/]{2,8}\))?\s?"
    r"(?:\.|:| [-–—])\s+(?=[A-ZÄÖÜ„])"
)
# "12. Mai 2017 (Holzminden)", "17.30 Uhr, Bürgersaal Kirchheim": what follows the time.
_AFTER_DATE = re.compile(r"\d{4}\s*\((?P<city>[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)\)")
_AFTER_TIME = re.compile(r"\bUhr,\s+(?P<where>[A-ZÄÖÜ][^.;,(]{3,60}?)(?=[.;,(]|$)")
_TAGTE = re.compile(r"\b(?:tagte\w*|traf(?:en)?\s+(?:\w+\s){0,3}sich|sich\b.*\bgetroffen)\b")
_FIELD = re.compile(
    r"(?:^|[\n;|.]\s*)(?:(?:Tagungs|Sitzungs|Veranstaltungs)?[Oo]rt(?: und Zeit)?|Treffpunkt|"
    r"(?:Sitzungs)?[Rr]aum)\s*(?::|\t)\s*(?P<where>[^\n;|]+)"
)
_TIMES = re.compile(r"^(?:Beginn|Zeit|Datum|Ende)\b.*\bUhr\b")
_WHERE = ("in", "nach")
_RANK = ("venue", "city", "region-other", "city-other")


def read_places(
    report: Report, page_title: str | None, vocabulary: Vocabulary
) -> tuple[Place, ...]:
    """Read the places of a report, first those where it met."""
    names = _names_of(vocabulary)
    found = list(_in_title(report.title, names))
    for paragraph in report.paragraphs:
        found.extend(_given(paragraph, names))
        if not _TIMES.match(paragraph.text):
            found.extend(_told(paragraph, names))
    if page_title and page_title != report.title and not any(one.kind == "city" for one in found):
        found.extend(one for one in _in_title(page_title, names) if one.kind != "city-other")
    return _each_once(found)


@lru_cache(maxsize=8)
def _names_of(vocabulary: Vocabulary) -> Gazetteer:
    """Give the gazetteer of a vocabulary; its places are too many to be hashed for each report."""
    return gazetteer_of(vocabulary.places)


def _in_title(title: str, names: Gazetteer) -> Iterator[Place]:
    """Yield the places of a title; a city at its end or after "in" is where the meeting was."""
    yield from find_venues(title)
    for named in names.named(title):
        yield _place(named, here=named.before in _WHERE)
    for part in re.split(r",\s+|\s+[–—|-]\s+", title)[1:]:
        yield from part_venue(part)
        for named in names.anywhere(part):
            if part.strip() == named.surface:
                yield _place(named, here=True)
    for dated in _AFTER_DATE.finditer(title):
        yield Place(name=dated["city"], surface=dated["city"], kind="city")


def _told(paragraph: Paragraph, names: Gazetteer) -> Iterator[Place]:
    """Yield the places of which the sentences of a paragraph tell."""
    for number, sentence in enumerate(split_sentences(paragraph.text)):
        first = paragraph.number <= 2 and number < 2
        of_meeting = (first and _MEETING.search(sentence) is not None) or (
            paragraph.number <= 3 and _TAGTE.search(sentence) is not None
        )
        if of_meeting:
            yield from find_venues(sentence)
        for named in names.named(sentence):
            here = of_meeting and named.before in _WHERE
            if named.known or here:
                yield _place(named, here=here)


def _given(paragraph: Paragraph, names: Gazetteer) -> Iterator[Place]:
    """Yield what a dateline or a field "Ort:" gives as the place of the meeting."""
    line = _DATELINE.match(paragraph.text) if paragraph.number <= 3 else None
    if line:
        yield from (_place(named, here=True) for named in names.anywhere(line["city"]))
    paper = _PAPER.match(paragraph.text) if paragraph.number == 1 else None
    if paper:
        city = paper["city"].title() if paper["city"].isupper() else paper["city"]
        yield from (_place(named, here=True) for named in names.anywhere(city))
    for number, dated in enumerate(_AFTER_DATE.finditer(paragraph.text)):
        yield from (_place(named, here=number == 0) for named in names.anywhere(dated["city"]))
    if paragraph.number == 1:
        for after in _AFTER_TIME.finditer(paragraph.text):
            yield from part_venue(after["where"])
    fields = [field["where"] for field in _FIELD.finditer(paragraph.text)]
    if _TIMES.match(paragraph.text):
        fields.append(paragraph.text)
    for field in fields:
        yield from _in_field(field, names, labelled=not _TIMES.match(paragraph.text))


def _in_field(field: str, names: Gazetteer, *, labelled: bool) -> Iterator[Place]:
    """Yield venue and city of a field; "Ort: Blauer Engel, Plauen" names a venue by its place."""
    venues = list(field_venues(field))
    parts = [part.strip(" .") for part in re.split(r"[,;(]", field)]
    cities = [named for part in parts for named in names.anywhere(part) if _is_city(part, named)]
    if labelled and not venues and not any(named.surface == parts[0] for named in cities):
        venues = list(named_field(field))
    yield from venues
    yield from (_place(named, here=True) for named in cities)


def _is_city(part: str, named: NamedPlace) -> bool:
    """Tell the city from a house called after it ("Thüringer Hof")."""
    before = part[: part.find(named.surface)].split()
    return not before or not re.match(r"[A-ZÄÖÜ]\w+er$", before[-1])


def _place(named: NamedPlace, *, here: bool) -> Place:
    """Make a place of a name."""
    entry = named.entry
    if entry.kind in {"district", "region"}:
        return Place(name=entry.name, surface=named.surface, kind="region-other")
    if entry.kind == "venue":
        return Place(name=named.surface, surface=named.surface, kind="venue")
    return Place(name=entry.name, surface=named.surface, kind="city" if here else "city-other")


def _each_once(found: Iterable[Place]) -> tuple[Place, ...]:
    """Give each place once: where it is both, as the place of the meeting."""
    best: dict[str, Place] = {}
    for one in found:
        known = best.get(one.name)
        if known is None or _RANK.index(one.kind) < _RANK.index(known.kind):
            best[one.name] = one
    kept = [one for one in best.values() if not _is_inside(one, best.values())]
    return tuple(sorted(kept, key=lambda one: _RANK.index(one.kind) > 1))


def _is_inside(one: Place, others: Iterable[Place]) -> bool:
    """Tell the shorter name of a venue ("Landtag" beside "Sächsischen Landtag")."""
    return one.kind == "venue" and any(
        other.kind == "venue" and other.name.endswith(f" {one.name}") for other in others
    )
