"""Read places: where a meeting was, and what places it spoke about."""

import re
from collections.abc import Iterable, Iterator

from kaib_search.ingest.gazetteer import Gazetteer, NamedPlace, gazetteer_of
from kaib_search.ingest.sentences import split_sentences
from kaib_search.ingest.venues import field_venues, find_venues
from kaib_search.model.reports import Paragraph, Place, Report
from kaib_search.vocabulary.values import Vocabulary

_MEETING = re.compile(
    r"\b(?:traf(?:en)?|treffen|tagte[n]?|statt(?:fand|fanden|findet|gefunden|finden)?|zusammen|berieten|"
    r"(?:ein)?geladen|lud(?:en)?|zu Gast|Gastgeber\w*|(?:zusammen)?gekommen|versammelt\w*|"
    r"begrü(?:ß|ss)te?n?|eröffnete[n]?|empfangen|beschäftigt|durchgeführt|"
    r"\w*(?:[Tt]reffen|[Ss]itzung|[Tt]agung|[Kk]onferenz|[Vv]ersammlung|[Ww]orkshop|[Kk]lausur)\w*)"
)
_DATELINE = re.compile(
    r"^(?P<city>[A-ZÄÖÜ][\w./-]+(?: [A-ZÄÖÜ(][\w.)-]+)?),?\s*(?:den|am)?\s*"
    r"\d{1,2}\.\s?(?:\d{1,2}\.|[A-ZÄÖÜa-zä]{3,9}\.?)"
)
_FIELD = re.compile(
    r"(?:^|[\n;|.]\s*)(?:(?:Tagungs|Sitzungs|Veranstaltungs)?[Oo]rt(?: und Zeit)?|Treffpunkt|"
    r"(?:Sitzungs)?[Rr]aum)\s*:\s*(?P<where>[^\n;|]+)"
)
_TIMES = re.compile(r"^(?:Beginn|Zeit|Datum|Ende)\b.*\bUhr\b")
_WHERE = ("in", "nach")
_RANK = ("venue", "city", "region-other", "city-other")


def read_places(
    report: Report, page_title: str | None, vocabulary: Vocabulary
) -> tuple[Place, ...]:
    """Read the places of a report, first those where it met."""
    names = gazetteer_of(vocabulary.places)
    found = list(_in_title(report.title, names))
    for paragraph in report.paragraphs:
        found.extend(_given(paragraph, names))
        if not _TIMES.match(paragraph.text):
            found.extend(_told(paragraph, names))
    if page_title and page_title != report.title and not any(one.kind == "city" for one in found):
        found.extend(one for one in _in_title(page_title, names) if one.kind != "city-other")
    return _each_once(found)


def _in_title(title: str, names: Gazetteer) -> Iterator[Place]:
    """Yield the places of a title; a city at its end or after "in" is where the meeting was."""
    yield from find_venues(title)
    for named in names.named(title):
        yield _place(named, here=named.before in _WHERE)
    for part in re.split(r",\s+|\s+[–—-]\s+", title)[1:]:
        for named in names.anywhere(part):
            if part.strip() == named.surface:
                yield _place(named, here=True)


def _told(paragraph: Paragraph, names: Gazetteer) -> Iterator[Place]:
    """Yield the places of which the sentences of a paragraph tell."""
    for number, sentence in enumerate(split_sentences(paragraph.text)):
        first = paragraph.number <= 2 and number < 2
        of_meeting = first and _MEETING.search(sentence) is not None
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
    fields = [field["where"] for field in _FIELD.finditer(paragraph.text)]
    if _TIMES.match(paragraph.text):
        fields.append(paragraph.text)
    for field in fields:
        yield from field_venues(field)
        yield from (_place(named, here=True) for named in names.anywhere(field))


def _place(named: NamedPlace, *, here: bool) -> Place:
    """Make a place of a name."""
    entry = named.entry
    if entry.kind in {"district", "region"}:
        return Place(name=entry.name, surface=named.surface, kind="region-other")
    if entry.kind == "venue":
        return Place(name=entry.name, surface=named.surface, kind="venue")
    return Place(name=entry.name, surface=named.surface, kind="city" if here else "city-other")


def _each_once(found: Iterable[Place]) -> tuple[Place, ...]:
    """Give each place once: where it is both, as the place of the meeting."""
    best: dict[str, Place] = {}
    for one in found:
        known = best.get(one.name)
        if known is None or _RANK.index(one.kind) < _RANK.index(known.kind):
            best[one.name] = one
    return tuple(sorted(best.values(), key=lambda one: _RANK.index(one.kind) > 1))
