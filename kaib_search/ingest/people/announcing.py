"""Tell the announcement of a meeting from the report of one that was held."""

import re
from collections.abc import Sequence

from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import find_verbs

_AHEAD = re.compile(
    r"\b(?:findet\b.{0,90}\bstatt|finden\b.{0,90}\bstatt|wird\b.{0,90}\bstattfinden|"
    r"einladung zu[rm]?|laden? (?:\w+ ){0,6}ein\b|vormerken|vorschau"
    r"|herzlich eingeladen|herzlich willkommen|anmeldung(?:en)? bis|geplante? themen|"
    r"tagesordnungspunkte sind"
    r"|angefragt|zugesagt ha|vorgesehen ist|anmeldeschluss|um anmeldung|tagt (?:am|"
    r"wieder)|trifft sich (?:am|wieder)|treffen wir uns)",
    re.IGNORECASE | re.DOTALL,
)

_AHEAD_TITLE = re.compile(
    r"\b(?:nächste[nr]?|kommende[nr]?|ankündigung|termine?|einladung)\b", re.IGNORECASE
)

_MINUTES = re.compile(
    r"(?:.{0,40}\b(?:niederschrift|protokoll)\b|anwesend\w*\b|entschuldigt\b|"
    r"beschluss(?:vorschlag)?\b|abstimmung)",
    re.IGNORECASE,
)

_PAST = re.compile(
    r"\b(?:wurden?|war(?:en)?|hatten?|(?<!zugesagt )(?:hat|haben)|konnten?|gab(?:en)?|"
    r"fand(?:en)?)\b",
    re.IGNORECASE,
)


def is_announcement(title: str, cut: Sequence[Sentence]) -> bool:
    """Tell whether a text only announces: it looks ahead, and no sentence tells of the past."""
    if _MINUTES.search(title) or any(
        _MINUTES.match(sentence.words(0, len(sentence))) for sentence in cut
    ):
        return False
    text = " ".join(sentence.words(0, len(sentence)) for sentence in cut)
    if not (_AHEAD.search(f"{title} {text}") or _AHEAD_TITLE.search(title)):
        return False
    past = len(_PAST.findall(text)) + sum(_past_verbs(sentence) for sentence in cut)
    return past == 0


def _past_verbs(sentence: Sentence) -> int:
    return sum(
        verb.form == "finite"
        and sentence.at(verb.at).endswith(("te", "ten"))
        and verb.sense != "act"
        for verb in find_verbs(sentence)
    )
