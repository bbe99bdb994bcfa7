"""Tell what a date in a sentence is, where it is not the day of the meeting."""

import re

from kaib_search.ingest.dates import DateWords
from kaib_search.ingest.meetings import MEETING, NEXT, WEAK_MEETING

NEXT_MEETING = "nächste Sitzung"
PUBLISHED = "Veröffentlichung"

_I = re.IGNORECASE
_PUBLISHED = re.compile(
    r"\b(?:veröffentlicht|publiziert|eingestellt|erstellt|gepostet|geschrieben|aktualisiert|geändert|änderung|stand|datum"
    r"|erschienen|online\s+seit|presse(?:mitteilung|information|meldung|dienst|erklärung)|medieninformation|meldung"
    r"|ausgabe|amtsblatt|druckdatum|gedruckt|ausdruck|nachricht)\b[^.!?]{0,25}$",
    _I,
)
_LAW = re.compile(
    r"(?:\b\w*(?:gesetz|verordnung|richtlinie|erlass|satzung|urteil|schreiben|antrag|brief|bescheid|fassung|vertrag"
    r"|vereinbarung|verfügung|bekanntmachung|e-mail|mail|anfrage|drucksache|vorlage|beschluss|stellungnahme|entwurf"
    r"|bericht|artikel|konzept|zuwendungsbescheid|gutachten|rundschreiben)\w{0,3}(?:\s+\S+){0,4}\s*"
    r"|\baz\.?\S*\s*|\(\w*BGBl\S*\s*)$",
    _I,
)
_MINUTES_OF = re.compile(r"\b(?:niederschrift|protokoll)\w*\b[^.!?]{0,60}$", _I)
_AT = re.compile(
    r"\b(?:bei|beim|auf|in|im|während|anlässlich|im\s+rahmen)\s+(?:(?:de[rmns]|einer|eines|ihrer|seiner|unserer)\s+)?(?:[\w.-]+\s+){1,4}$",
    _I,
)
"""What happened at a meeting: "bei der Mitgliederversammlung vom …"."""
_APPROVED = re.compile(
    r"genehmig|einw[äe]nd|bestätigt|angenommen|verlesen|protokollkontrolle|beanstand|änderungen\s+zu",
    _I,
)
_LAST = re.compile(
    r"\b(?:(?:letzte|vorige|vergangene|vorangegangene|vorherige|damalige)[nrsm]?\s+\w*(?:sitzung|treffen|konferenz|tagung"
    r"|versammlung|beratung|zusammenkunft|runde)\w{0,2}|bereits|schon|zuletzt|erstmals|ursprünglich|zuvor)\s+(?:\S+\s+){0,4}$",
    _I,
)
_LIFE = re.compile(r"(?:\bgeboren|\bgeb\.|\bverst[ao]rb|\bgest[ao]rb|\*|†)\s*(?:\S+\s+){0,3}$", _I)
_LIFE_AFTER = re.compile(r"^\s*(?:\S+\s+){0,5}(?:geboren|verstorben|gestorben|verstarb)\b", _I)
_FOUNDED = re.compile(
    r"^\s*(?:\S+\s+){0,5}(?:gegründet|ins Leben gerufen|eingerichtet|eröffnet\s+worden)\b", _I
)
_IN_FORCE = re.compile(
    r"(?:in\s+kraft|gültig|gilt|gelten|wirksam|einzuführen|übernimmt|antritt|tritt|wechselt)", _I
)
_PLUPERFECT = re.compile(r"\b(?:hatten?|war(?:en)?)\b", _I)
_PARTICIPLE_PAST = re.compile(
    r"^[^,.!?;]{0,60}\b(?:\w+(?:t|en)\s+)(?:hatten?|war(?:en)?|worden\s+war(?:en)?)\b"
)
_FUTURE = re.compile(
    r"\b(?:wird|werden|soll(?:en)?|startet|starten|beginnt|beginnen|endet|geplant|vorgesehen|einzureichen|bewerben"
    r"|bewerbung|anmeld\w*|frist\w*|jahrestag|geburtstag|wahltag|wahl\s+am|stattfindende\w*)\b",
    _I,
)
_PERIOD = re.compile(
    r"\b(?:zwischen|in der zeit|im zeitraum|laufzeit|amtszeit|wahlperiode|schuljahr)\b[^.!?]{0,40}$",
    _I,
)
_DATELINE = re.compile(r"^\W{0,3}(?:[A-ZÄÖÜ][\w./-]*\s*){1,4},?\s*(?:den\s+)?(?:\()?$")
_DATELINE_AFTER = re.compile(r"^\)?\s*(?:[-–—.:|]|\((?:red|pm|dpa|epd)\))\s*\S")
_STRONG_NOUN = re.compile(r"(?:am|vom|,|\()?\s*$", _I)


def role_of(sentence: str, words: DateWords, *, title: bool = False) -> str | None:
    """Return what a date is, None where it may be the day of the meeting.

    A heading speaks of its own meeting: there "Protokoll der Sitzung vom …" and "Nächste Sitzung" name it.
    """
    before, after = (
        sentence[max(0, words.start - 90) : words.start],
        sentence[words.end : words.end + 90],
    )
    by_lead = _by_lead(words, before, after)
    if by_lead:
        return by_lead
    if _PUBLISHED.search(before) and not MEETING.search(before):
        return PUBLISHED
    if title:
        return None
    return _in_sentence(sentence, words, before, after)


def _by_lead(words: DateWords, before: str, after: str) -> str | None:
    """Judge by the preposition."""
    lead = words.lead.split()[0] if words.lead else ""
    if lead == "bis":
        return "Frist"
    if lead in ("seit", "ab"):
        return "Beginn"
    if lead in ("zum", "für") and not _ends_with_meeting(before):
        return "Stichtag"
    if words.precision == "year" or lead in ("ende", "anfang", "mitte"):
        return "Zeitraum"
    if lead != "am" and _PERIOD.search(before):
        return "Zeitraum"
    return "Inkrafttreten" if lead != "am" and _IN_FORCE.match(after.lstrip()) else None


def _in_sentence(sentence: str, words: DateWords, before: str, after: str) -> str | None:
    """Judge by the words around."""
    if _LIFE.search(before) or _LIFE_AFTER.match(after):
        return "Lebensdaten"
    if _is_next(sentence, words):
        return NEXT_MEETING
    approved = _MINUTES_OF.search(before) or (_ends_with_meeting(before) and not _AT.search(before))
    if approved and _APPROVED.search(sentence):
        return "vorige Sitzung"
    if _LAST.search(before):
        return "vorige Sitzung" if MEETING.search(before) else "Vorgeschichte"
    if words.lead == "vom" and _LAW.search(before) and not _ends_with_meeting(before):
        return "Schriftstück"
    if _FOUNDED.match(after):
        return "Gründung"
    if _PARTICIPLE_PAST.match(after):
        return "Vorgeschichte"
    if _is_dateline(sentence, words):
        return PUBLISHED
    if _FUTURE.search(_clause(sentence, words)) and not _ends_with_meeting(before):
        return "Termin"
    return None


def _ends_with_meeting(before: str) -> bool:
    """Tell whether a meeting's name stands right before ("die Beratung am", "Sitzung des Rates vom")."""
    tail = before[-60:]
    found = [*MEETING.finditer(tail), *WEAK_MEETING.finditer(tail)]
    return any(
        not re.search(r"[.!?;]|\b(?:und|der|die|das)\b.*\b\w+te[n]?\b", tail[each.end() :])
        for each in found
    )


def _is_next(sentence: str, words: DateWords) -> bool:
    return any(
        (found.start() < words.end and words.start - found.end() < 60)
        or 0 < found.start() - words.end < 40
        for found in NEXT.finditer(sentence)
    )


def _is_dateline(sentence: str, words: DateWords) -> bool:
    """Tell whether a date opens the text as a place and a day do in the press."""
    return bool(
        words.start < 50
        and sentence[words.start - 1 : words.start] != "("
        and words.lead in ("", "den")
        and not MEETING.search(sentence[: words.start])
        and _DATELINE.match(sentence[: words.start])
        and _DATELINE_AFTER.match(sentence[words.end :])
    )


def _clause(sentence: str, words: DateWords) -> str:
    begin = max(sentence.rfind(mark, 0, words.start) for mark in (";", ":", " und ", ", "))
    ends = [end for mark in (";", ", ", " und ") if (end := sentence.find(mark, words.end)) >= 0]
    return sentence[max(begin, 0) : min(ends, default=len(sentence))]
