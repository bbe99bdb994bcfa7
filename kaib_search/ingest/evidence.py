"""Decide whether the text under a heading tells of a meeting, and how sure that is."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from kaib_search.ingest.dates import DateWords, find_dates
from kaib_search.ingest.dates_meeting import CLOCK, SURE, Candidate, body_candidates
from kaib_search.ingest.dates_roles import NEXT_MEETING, role_of
from kaib_search.ingest.dates_text import dated_sentences
from kaib_search.ingest.meetings import GREMIUM, HABIT, HELD, MEETING, REPORTS_NOW, WEAK_MEETING
from kaib_search.ingest.sentences import split_sentences
from kaib_search.ingest.status import is_ahead, past_words

_OPENING = 3
_EARLY = 70
_LABEL_WORDS = 3
_HELD_WEIGHT = 1.5
_BEHIND_LABEL = 0.5
_LONGEST_OPENING = 5_000
ENOUGH_ALONE = 2.5
"""The weight that is enough on a page with one text."""

_OTHER_NEWS = re.compile(
    r"\b(?:Amt|Dienst|Ruhestand|verst[aio]rb\w*|gest[ao]rben|geboren|gegründet|Gründung|feierte[n]?|gefeiert|Jubiläum|Geburtstag|erschien\w*"
    r"|Kraft|übernommen|übernimmt|angetreten|angelaufen|gestartet|startete|Ausstellung|Fest|Konzert|Preis|ausgezeichnet|Wahl"
    r"|gewann|Unfall|Brand|eröffnet|Spende|freigeschaltet|veröffentlicht|wanderten|Wanderung|Ausflug|Richtfest|Einweihung|eingeweiht)\b"
)
_SINCE = re.compile(r"^(?:Seit|Ab)\s+(?:dem\s+)?(?:\d|[A-ZÄÖÜ])")
_AT = re.compile(
    r"\b(?:[Bb]eim?|[Aa]uf|[Ii]n|[Ww]ährend|[Zz]um?r?|[Ii]m\s+Rahmen)\s+(?:(?:ihre|seine|unsere|eine|der|dem|de|des|diese|die)\w{0,2}\s+)?"
    r"(?:[\w.-]+\s+){0,3}?(?=[A-ZÄÖÜ])[\w-]*(?:itzung|reffen|agung|onferenz|ersammlung|eratung|lausur|usammenkunft|orkshop)\w{0,2}\b"
)
_GATHERED = re.compile(
    r"\b(?:tagte[n]?|getagt|traf(?:en)?\b.{0,80}?\bsich|sich\b.{0,120}?\btraf(?:en)?|ka(?:m|men)\b.{0,160}?\bzusammen"
    r"|zusammenkam(?:en)?|zusammengekommen|zusammengetreten|zusammengefunden|konstituierte[n]?|konstituiert|fand(?:en)?\b.{0,100}?\bsich\b.{0,100}?\b(?:ein|zusammen)"
    r"|hielt(?:en)?\b.{0,160}?\bab|debattierte[n]?|versammelte[n]?|beriet(?:en)?|trat(?:en)?\b.{0,160}?\bzusammen|zusammentrat(?:en)?)\b"
)

_BODY = (
    r"(?=[A-ZÄÖÜ])[\w-]*(?:[Bb]eirat|[Rr]at|[Aa]usschuss|[Vv]orstand|[Kk]ommission|[Pp]räsidium|[Gg]remium|[Kk]reistag"
    r"|[Pp]arlament|[Ff]orum|[Kk]uratorium|[Kk]onvent|[Ss]ynode|[Ss]enat|[Vv]ersammlung|[Aa]rbeitskreis|[Rr]unde"
    r"|(?:[Ll]enkungs|[Ss]teuerungs|[Aa]rbeits|[Ff]ach|[Pp]rojekt)gruppe|[Kk]onferenz|[Bb]ündnis|[Nn]etzwerk)(?:s|es)?\b"
)
_THE_BODY = rf"\b(?:[Dd](?:er|ie|as)|[Uu]nser|[Ee]in)\s+(?:[a-zäöüß-]+\s+){{0,2}}{_BODY}"
_DONE = (
    r"(?:gesprochen|beraten|diskutiert|debattiert|befasst|beschäftigt|ausgetauscht|erörtert|verständigt|besprochen|getagt|getroffen"
    r"|verlangt|gefordert|beschlossen|abgelehnt|zugestimmt|gebilligt|verabschiedet|empfohlen|angenommen|vertagt|entschieden"
    r"|ausgesprochen|zurückgewiesen|angehört|gehört|votiert|gestimmt|auf\s+den\s+Weg\s+gebracht|\w*gewählt)"
)
_DID = (
    r"(?:beschloss|lehnte|stimmte|billigte|empfahl|forderte|verlangte|entschied|hörte|wählte|vertagte|behandelte|beriet|tagte"
    r"|diskutierte|befasste|besprach|erörterte|votierte|debattierte|besuchte|besichtigte|empfing)n?\b"
)
_ACTED = re.compile(
    rf"{_THE_BODY}.{{0,80}}?\b(?:hat|haben)\b.{{0,240}}?\b{_DONE}\b"
    rf"|\b(?:hat|haben)\s+(?:sich\s+)?{_THE_BODY}.{{0,240}}?\b{_DONE}\b"
    rf"|{_THE_BODY}\s+(?:\S+\s+){{0,4}}?{_DID}|\b{_DID}\s+(?:sich\s+)?{_THE_BODY}",
    re.DOTALL,
)
"""A body that talked or decided: "Der Vorstand hat am … mit Frau Klein über den Entwurf gesprochen"."""

_MEMBERS = re.compile(
    r"\b(?:Delegierten?|Mitglieder[n]?|Vertreter(?:innen|n)?|Abgeordneten?|Synodalen?|Teilnehm\w+|Anwesenden?|Stadträt\w+|Kreisrät\w+"
    r"|Ratsmitglieder[n]?|Sprecher(?:innen|n)?)\b"
)
"""Those who act where a body is not named itself."""
_GATHERS = re.compile(
    r"\b(?:tagt|tagen|(?:trifft|treffen)\b.{0,60}?\b(?:sich|uns)|(?:kommt|kommen|tritt|treten)\b.{0,160}?\bzusammen"
    r"|versammel[tn]\b.{0,60}?\b(?:sich|uns)|(?:wird|werden)\b.{0,160}?\b(?:tagen|zusammenkommen|zusammentreten|beraten))\b"
)


@lru_cache(maxsize=512)
def acts_as_body(sentence: str) -> bool:
    """Tell whether a sentence says what a body talked about or decided; each of its dates asks."""
    return bool(_ACTED.search(sentence))


def dated_weight(named: bool, body: Sequence[str]) -> float:
    """Weigh the best date in the opening of a text as the day of a meeting that the text reports."""
    weights = [
        _evidence(each, named=named)
        for each in body_candidates([text[:_LONGEST_OPENING] for text in body[:_OPENING]])
    ]
    return max(weights, default=0.0) + (1.0 if named else 0.0)


def tells_dated_meeting(named: bool, body: Sequence[str], enough: float = SURE) -> bool:
    """Tell whether a text under an undated heading opens with the meeting and its date."""
    if (
        body
        and HABIT.search(body[0][:_LONGEST_OPENING])
        and not HELD.search(body[0][:_LONGEST_OPENING])
    ):
        return False
    return dated_weight(named, body) >= enough


def _evidence(candidate: Candidate, *, named: bool) -> float:
    """Weigh one date: without a meeting's noun or verb or a body in its sentence it proves little."""
    words, sentence = candidate.words, candidate.sentence
    ahead = is_ahead(sentence)
    coming = candidate.role in (NEXT_MEETING, "Termin") and ahead
    if candidate.role is not None and not coming:
        return 0.0
    weight = candidate.weight
    clock = CLOCK.match(sentence[words.end :])
    gathered = _GATHERED.search(sentence) or _GATHERS.search(sentence)
    weight += bool(clock) + bool(gathered) + 1.5 * (ahead and named)
    body = GREMIUM.search(sentence)
    weight += 2.0 * bool(ahead and body)
    speaks = named or clock or gathered or MEETING.search(sentence) or WEAK_MEETING.search(sentence)
    weight += bool(_AT.search(sentence) and past_words(sentence))
    weight += _closes_in_brackets(words, sentence)
    acted, held = acts_as_body(sentence), bool(HELD.search(sentence))
    weight += acted + _HELD_WEIGHT * (acted and not held)
    if not speaks:
        acting = GREMIUM.search(sentence) or _MEMBERS.search(sentence)
        weight -= 0.0 if acted or (acting and held) else 1.0
    if words.relative is not None and not (speaks or GREMIUM.search(sentence)):
        return 0.0
    return weight


def _closes_in_brackets(words: DateWords, sentence: str) -> bool:
    """Tell whether a text names its meeting at its end: "(Sitzung vom 11.10.2016)"."""
    before, after = sentence[: words.start], sentence[words.end :]
    bracket = before.rfind("(")
    return (
        bracket >= 0 and bool(MEETING.search(before[bracket:])) and after.strip(" .") in (")", "")
    )


def tells_undated_meeting(body: Sequence[str]) -> bool:
    """Tell whether a text without date reports a meeting: its noun and a verb of the past at the beginning."""
    if body and _SINCE.match(body[0]):
        return False
    for paragraph in body[:2]:
        for sentence in split_sentences(paragraph[:_LONGEST_OPENING])[:3]:
            if HABIT.search(sentence):
                return False
            if MEETING.search(sentence) and (
                HELD.search(sentence) or (_AT.search(sentence) and past_words(sentence))
            ):
                return True
            if GREMIUM.search(sentence) and _GATHERED.search(sentence):
                return True
    return False


def _from_first_words(text: str) -> Sequence[tuple[str, list[DateWords]]]:
    """Return the dated sentences of a text, without a name that only labels it: "Seniorenbeirat. Am …"."""
    found = dated_sentences(text[:_LONGEST_OPENING])
    label = len(found) > 1 and not found[0][1] and len(found[0][0].split()) <= _LABEL_WORDS
    return found[1:] if label else found


def opens_dated(text: str) -> bool:
    """Tell whether a paragraph without heading begins the report of a meeting: "Am 14. März 2011 trafen sich …"."""
    sentence = next((sentence for sentence, _ in _from_first_words(text)), "")
    enough = SURE if text.startswith(sentence) else SURE - _BEHIND_LABEL
    for candidate in body_candidates([text[:_LONGEST_OPENING]]):
        words = candidate.words
        if candidate.sentence != sentence or not words.first.month or not words.first.day:
            continue
        if words.start > 70 or words.lead in ("seit", "seit dem", "ab", "ab dem", "bis zum", "zum"):
            continue
        if (
            words.start <= 2
            and words.lead in ("am", "", "vom")
            and candidate.role in (None, "Veröffentlichung")
        ):
            return True
        if (
            candidate.role is None
            and candidate.weight >= enough
            and MEETING.search(sentence[: words.end])
        ):
            return True
        if candidate.role is None and words.first.year and acts_as_body(sentence):
            return True
        return candidate.role == "Veröffentlichung" and bool(HELD.search(text[:_LONGEST_OPENING]))
    return False


def opens_ruled(text: str) -> bool:
    """Tell whether a text begins with a full day and what was done on it, whatever that was."""
    for sentence, dates in _from_first_words(text):
        days = [words for words in dates if words.first.day and words.start <= _EARLY]
        return bool(days) and role_of(sentence, days[0]) is None and past_words(sentence) > 0
    return False


def first_day(text: str) -> date | None:
    """Return the first full day that a text names."""
    return next(
        (
            day
            for words in find_dates(text[:_LONGEST_OPENING])
            if (day := words.first.as_day()) is not None
        ),
        None,
    )


def reports_something(body: Sequence[str]) -> bool:
    """Tell whether a text reports what was said or decided, be it in the present of minutes."""
    text = "\n".join(body)[:_LONGEST_OPENING]
    return bool(text) and (past_words(text) > 0 or bool(REPORTS_NOW.search(text)))


def tells_other_news(text: str) -> bool:
    """Tell whether the first sentence tells of an appointment, a death, a founding, or the like."""
    return bool(_OTHER_NEWS.search(next(iter(split_sentences(text[:_LONGEST_OPENING])), "")))
