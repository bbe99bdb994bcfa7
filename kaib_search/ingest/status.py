"""Tell whether a meeting was held, is announced, or neither can be said.

A meeting that was called off was not held and is not to come: its status is unknown.
"""

import re
from collections.abc import Sequence
from datetime import date

from kaib_search.ingest.meetings import HELD, REPORTS_NOW
from kaib_search.ingest.sentences import split_sentences
from kaib_search.model.reports import Status

_I = re.IGNORECASE
_LONGEST_TEXT = 20_000
_OPENING = 250
_CLOCK = re.compile(r"\b\d{1,2}(?:[.:]\d{2})?\s*(?:Uhr|h)\b")
_END = re.compile(r"\b(?:Ende|Schluss)\b|\bbis\s+\d{1,2}(?:[.:]\d{2})?\s*Uhr\s+(?:im|in)\b")
_HELD_IN_SPITE = re.compile(
    r"\b(?:abgebrochen|stattdessen|beschloss|berichtete[n]?|informierte[n]?|diskutierte[n]?)\b", _I
)
_OCCASION = re.compile(
    r"\b\w*(?:sitzung|treffen|tagung|konferenz|versammlung|beratung|stammtisch|termin|veranstaltung|runde|workshop|forum)\w{0,2}\b",
    _I,
)
_TITLE_AHEAD = re.compile(
    r"\b(?:nächste[rsn]?\s+(?:[\w.-]+\s+)?\w*(?:sitzung|treffen|termin|konferenz|tagung|versammlung|beratung|stammtisch|runde|zusammenkunft|workshop|tisch|mal)\w*|vorschau|ausblick\s+auf"
    r"|einladung|ankündigung|terminvormerkung|termin\s+vormerken|save\s+the\s+date|vorankündigung|voranzeige"
    r"|terminhinweis|bitte\s+vormerken|demnächst|kommende[rs]?\s+\w*(?:sitzung|treffen|termin)\w*)\b",
    _I,
)
_CALLED_OFF = re.compile(
    r"\b(?:entf[äa]llt|entfallen|abgesagt|abgesetzt|f[äa]llt\s+(?:leider\s+)?aus|ausfallen|ausgefallen|fiel(?:en)?\b.{0,80}\baus|fällt\b.{0,60}\baus"
    r"|muss(?:te)?\b.{0,40}\b(?:ausfallen|abgesagt)|verschoben\s+werden|findet\b.{0,80}\bnicht\s+statt"
    r"|fand\b.{0,80}\bnicht\s+statt)\b",
    _I,
)
_AHEAD = re.compile(
    r"\b(?:termin\s+(?:bitte\s+)?vormerken|vormerken|einladung\s+(?:ergeht|erfolgt|folgt)|l(?:ädt|aden)\b.{0,120}?\bein\b"
    r"|laden\s+wir|findet\b.{0,160}?\bstatt|finden\b.{0,160}?\bstatt|wird\b.{0,160}?\bstattfinden|statt\s+finden|geplant\s+(?:ist|sind)"
    r"|(?:ist|sind)\b.{0,120}?\b(?:vorgesehen|geplant|anberaumt)|geplante\s+themen|vorgesehen\s+(?:ist|sind)|auf\s+der\s+tagesordnung\s+steh(?:t|en)|stehen\s+auf\s+der\s+tagesordnung"
    r"|anmeldung\w*\s+(?:bis|bitte|erforderlich|unter|per)|anmelden|bitte\s+anmelden|gäste\s+sind\s+(?:herzlich\s+)?willkommen"
    r"|herzlich\s+willkommen|wir\s+(?:besprechen|freuen\s+uns|treffen\s+uns|tagen)|interessierte\s+sind|um\s+anmeldung|anmeldung\w*\s+(?:\w+\s+){0,4}möglich|eintritt\s+(?:ist\s+)?frei|beginn\s+ist"
    r"|(?:wird|werden)\b.{0,60}\bauf\b.{0,60}\bverschoben|tagen\s+wir|tagt\s+(?:wieder|erneut|am|vom)|(?:trifft|treffen)\s+(?:wir\s+)?(?:sich|uns)\b|(?:kommt|kommen|tritt|treten)\b.{0,120}?\bzusammen\b"
    r"|wird\b.{0,160}?\b(?:stehen|sprechen|berichten|vorstellen|beraten|referieren|informieren|tagen|eröffnen|beginnen)"
    r"|werden\b.{0,160}?\b(?:sprechen|berichten|vorstellen|beraten|diskutieren|erwartet|zusammenkommen)"
    r"|das\s+nächste\s+(?:treffen|mal)\s+ist|trifft\s+sich\b.{0,80}\b(?:nächste|wieder)|tagt\s+am|ist\s+am\b|einlass|beginnt\s+um)\b",
    _I | re.DOTALL,
)
_MINUTES = re.compile(
    r"\b(?:beschluss|beschlossen|abstimmung|anwesend|entschuldigt|protokoll)\s*[\d/.-]*\s*:|"
    r"\b(?:niederschrift|protokoll(?:ant\w*|führ\w*)?\b|anwesend(?:e|heit\w*)?|beschlussfähig\w*|abstimmungsergebnis"
    r"|einstimmig|stimmenthaltung\w*|enthaltung(?:en)?|gegenstimmen?|beschluss\s*nr|sitzungsende|entschuldigt"
    r"|ende(?:\s+der\s+sitzung)?:?\s+(?:gegen\s+)?\d{1,2}[.:]\d{2}|zur\s+kenntnis\s+genommen|nimmt\b.{0,60}\bkenntnis"
    r"|nehmen\b.{0,60}\bkenntnis|beschließt|fordert|fordern|empfiehlt|empfehlen|stimmt\b.{0,80}\bzu)\b",
    _I,
)
# Verbs whose stem ends in t: "sie halten", "zu beraten" are no past; that is "hielten", "berichteten".
_STEMS_IN_T = (
    "halten stalten walten schalten spalten falten gelten raten bieten bitten leiten gleiten reiten beiten treten"
    " beten heiraten deuten leuchten trachten beobachten verachten pachten richten zichten pflichten dichten sichten"
    " fürchten warten starten leisten kosten lasten tasten testen rüsten listen mieten werten worten statten breiten"
    " schreiten streiten hüten bluten fluten schlichten beachten betrachten posten wetten retten melden"
).split()
_PRETERITE = re.compile(
    r"\b(?:war(?:en)?|wurden?|hatten?|gab(?:en)?|ging(?:en)?|kam(?:en)?|stand(?:en)?|nahm(?:en)?|sprach(?:en)?|bat(?:en)?"
    r"|rief(?:en)?|lag(?:en)?|hielt(?:en)?|blieb(?:en)?|ließ(?:en)?|traf(?:en)?|fand(?:en)?|beriet(?:en)?|verwies(?:en)?"
    r"|bot(?:en)?|schlug(?:en)?|trug(?:en)?|riet(?:en)?|zog(?:en)?|empfahl(?:en)?|begann(?:en)?|beschloss(?:en)?|fiel(?:en)?"
    r"|wies(?:en)?|lud(?:en)?|warb(?:en)?|schloss(?:en)?|erschien(?:en)?|konnten?|mussten?|sollten?|wollten?|durften?|brachten?|dachten?"
    r"|(?!\w*(?:vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf|zig|ßig|hunder)s?ten?\b)"
    rf"(?!\w*(?:{'|'.join(_STEMS_IN_T)})\b)"
    r"(?!(?:heute|bitte|sollte|möchte|könnte|müsste|dürfte|hätte|beste|letzte|nächste|erste|zweite|dritte|vierte"
    r"|rechte|gute|weite|breite|alte|kalte|laute|leichte|nette|späte|ganze|werte|geehrte|bekannte|geplante|beauftragte)n?\b)"
    r"[a-zäöüß]{2,}te[n]?)\b"
)
_PERFECT = re.compile(
    r"\b(?:hat|haben|habe|ist|sind|wurden?)\b[^.!?]{0,200}?\b(?!willkommen)[a-zäöüß]{3,}(?:t|en)\s*[.!?,;]|"
    r"\b(?:hat|haben|ist|sind|wurde|wurden)\b.{0,160}?\b(?:ge\w{2,}(?:t|en)|\w+iert|(?:be|ver|er|zer|ent)\w{3,}(?:t|en)|\w+ge\w+(?:t|en))\b",
    re.DOTALL,
)
_RELATIVE_CLAUSE = re.compile(
    r",\s+(?:(?:in|mit|von|zu|für|auf|an|bei)\s+)?(?:der|die|das|dem|den|deren|dessen|denen)\s[^,.!?;:]{5,120},"
)
_TOLD = re.compile(f"{_PRETERITE.pattern}|{_PERFECT.pattern}", re.DOTALL)


def read_status(
    title: str, paragraphs: Sequence[str], day: date | None, captured: date | None
) -> Status:
    """Judge by the heading, the tense of the text, and the day beside the day of the capture."""
    text = "\n".join(paragraphs)[:_LONGEST_TEXT]
    if called_off(title, text):
        return "unknown"
    ahead = len(_AHEAD.findall(text))
    if ahead:
        # What a speaker once did does not tell when the meeting is: "die 2017 ausgezeichnet wurde".
        text = _RELATIVE_CLAUSE.sub(",", text)
    past = past_words(text)
    later = day is not None and captured is not None and day > captured
    if later and not past > 2:
        return "announced"
    if _TITLE_AHEAD.search(title) and past < 3 + ahead * 2:
        return "announced"
    if not past and _AHEAD.search(title):
        return "announced"
    if (
        ahead
        and past <= ahead
        and _first(_AHEAD, text) < _first(_TOLD, text)
        and not _MINUTES.search(f"{title}\n{text}")
    ):
        return "announced"
    if past or _MINUTES.search(f"{title}\n{text}"):
        return "held"
    if _invites(title, text):
        return "announced"
    return _without_verbs(text, day, captured)


def _invites(title: str, text: str) -> bool:
    """Tell whether a text names the hour and the place, and tells neither what was nor what is said."""
    opening = f"{title}\n{text}"[:_OPENING]
    return (
        bool(_CLOCK.search(opening)) and not _END.search(opening) and not REPORTS_NOW.search(text)
    )


def _first(pattern: re.Pattern[str], text: str) -> int:
    """Return where a pattern is first met, behind the end where it is not."""
    found = pattern.search(text)
    return found.start() if found else len(text) + 1


def called_off(title: str, text: str) -> bool:
    """Tell whether the meeting itself was called off; a long text reports something."""
    if len(text) > 400 or _HELD_IN_SPITE.search(text):
        return False
    sentences = split_sentences(text)
    if len(sentences) == 1 and _OCCASION.search(title) and _CALLED_OFF.search(text):
        return True
    return any(_CALLED_OFF.search(each) and _OCCASION.search(each) for each in [title, *sentences])


def _without_verbs(text: str, day: date | None, captured: date | None) -> Status:
    """A text without past or future: words about topics report, no words tell nothing."""
    if len(text.split()) < (3 if day is not None else 8):
        return "unknown"
    later = day is not None and captured is not None and day > captured
    return "announced" if later else "held"


def past_words(text: str) -> int:
    """Count what tells the past."""
    return len(_PRETERITE.findall(text)) + len(_PERFECT.findall(text)) + len(HELD.findall(text))


def is_ahead(text: str) -> bool:
    """Tell whether words speak of what is to come, or was to come and is called off."""
    return bool(_AHEAD.search(text) or _TITLE_AHEAD.search(text) or _CALLED_OFF.search(text))
