"""Read how many days a meeting lasted whose report names only its first or its last."""

import re
from collections.abc import Sequence

_LONGEST_OPENING = 1_200
_NUMBERS = {"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "2": 2, "3": 3, "4": 4, "5": 5}
_I = re.IGNORECASE
_LASTED = re.compile(
    r"\b(zwei|drei|vier|fünf|[2-5])(?:-?tägig\w*|\s+tage\s+(?:lang|hatten?|haben|berieten|tagten|diskutierten|dauerte)\b)"
    r"|\ban\s+(zwei|drei|vier|fünf)\s+(?:aufeinanderfolgenden\s+)?tagen\b",
    _I,
)
_SINCE = re.compile(r"\bseit\s+(vorgestern|gestern)\b", _I)
_ENDED = re.compile(
    r"\b(?:zu\s+ende\s+gegangen|g(?:eht|ing|ehen|ingen)\b.{0,160}?\bzu\s+ende|endet(?:e|en)?|geendet|abgeschlossen|beendet"
    r"|schloss(?:en)?|zum\s+(?:schluss|ende)\s+(?:der|des|ihrer|einer)|zum\s+abschluss)\b",
    _I,
)
_BEGAN = re.compile(
    r"\b(?:begann(?:en)?|begonnen|beginnt|startete[n]?|gestartet|eröffnet(?:e|en)?|zum\s+auftakt|auftakt\s+(?:der|des))\b",
    _I,
)


def days_lasted(texts: Sequence[str]) -> tuple[int, int]:
    """Return how many days a meeting had lasted before the day its report names, and went on after it.

    >>> days_lasted(["Heute ging in Jena die dreitägige Tagung zu Ende."])
    (2, 0)
    """
    opening = " ".join(texts[:2])[:_LONGEST_OPENING]
    ended = _ENDED.search(opening)
    since = _SINCE.search(opening)
    if since and ended:
        return (2 if since[1].lower().startswith("vor") else 1, 0)
    lasted = _LASTED.search(opening)
    if lasted is None:
        return (0, 0)
    more = _NUMBERS[(lasted[1] or lasted[2]).lower()] - 1
    began = _BEGAN.search(opening)
    if ended and not (began and began.start() < ended.start()):
        return (more, 0)
    return (0, more) if began else (0, 0)
