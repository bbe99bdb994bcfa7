"""What announces results: "fassten zusammen:", "Beschluss Nr. 12/2014:", a heading "Ergebnisse"."""

import re
from dataclasses import dataclass

_LABEL = re.compile(
    r"^\s*(?:(?:TOP|Ö|N|Zu)\s*\d+[.:)]?\s*)?(?P<word>Beschl[uü]ss(?:fassung|text|e|nummer)?|"
    r"Beschlossen(?: wird| wurde)?|Vereinbart(?: wird| wurde)?|Ergebnis(?:se)?|Festlegung(?:en)?|"
    r"Vereinbarung(?:en)?|Verabredung(?:en)?|Empfehlung(?:en)?|Forderung(?:en)?|Fazit|Zusammenfassung|"
    r"Auftrag|Aufträge|Wahl(?:ergebnis)?|Resolution|Entschließung(?:en)?|Erklärung|Entscheidung(?:en)?|Beschlussvorschlag|Anregung(?:en)?|"
    r"Verfahrensweise|Maßnahme(?:n)?|Verabredet(?: wird| wurde)?|Arbeitsauftrag|To[- ]?dos?|Nächste Schritte)"
    r"(?P<number>\s*(?:Nr\.?|Nummer|-Nr\.?)?\s*[\w./-]*\d[\w./-]*)?"
    r"(?:\s*\([^)]*\))?\s*(?::|[–—-](?=\s))\s*"
)
_VOTE = re.compile(
    r"^\s*\(?(?:\d+\s+(?:Ja|Nein|Stimmen|dafür|Enthaltung)|Abstimmung(?:sergebnis)?|Beschlussergebnis|Stimmverhältnis|Ja(?:-Stimmen)?|Dafür|einstimmig|"
    r"mehrheitlich|angenommen|abgelehnt|Einstimmig(?: angenommen| beschlossen)?)\b[\s:.)]*(?:[\d(:–,/-]|Ja|Nein|"
    r"einstimmig|mehrheitlich|angenommen|beschlossen|Enthaltung|$)",
)
# "Einstimmig angenommen wurde ein Antrag" tells what was decided.
_SAYS = re.compile(
    r"\b(?:wurden?|wird|werden|beschl\w+|hat|haben)\s+(?:auch\s+)?(?:der|die|das|ein|eine)\b"
)
_TYPES: tuple[tuple[str, str], ...] = (
    (
        r"[Bb]eschl|[Ee]ntschließ|[Vv]ereinbar|[Ff]estleg|[Ee]ntsch[ie]|[Vv]erabred|\b[Aa]uftr|Resolution|[Vv]erständig|"
        r"[Ee]inigten|[Vv]erabschiede",
        "beschluss",
    ),
    (r"[Ee]mpf(?:ehl|iehl|ahl)|[Aa]nreg|[Vv]orschl", "empfehlung"),
    (
        r"[Ff]order|[Aa]ppell|[Ee]rwart|[Mm]ahn|\b[Ww]ir (?:finden|meinen)\b|[Bb]ekräftig|[Bb]edingung",
        "forderung",
    ),
    (r"[Ww]ünsch|[Ww]unsch|[Bb]itte[tn]|\bbaten?\b", "wunsch"),
    (r"[Ww]ahl|[Gg]ewählt|wählten", "wahl"),
    (r"[Kk]riti[ks]|bemängel", "kritik"),
    (
        r"[Zz]iele? |[Aa]nkündig|kündig\w+ .*an|[Vv]orhaben|[Pp]läne|[Nn]ächste Schritte|[Mm]aßnahme",
        "ankuendigung",
    ),
    (
        r"[Ff]azit|[Zz]usammen|[Ee]rgebnis|[Ee]inig|[Ff]estgehalten|[Hh]iel?ten?\b.*fest|[Ff]estgestellt|"
        r"[Ss]tell\w+ .*fest|[Ee]rkenntnis|[Ff]olgerung|[Kk]ernaussage|[Bb]otschaft|[Hh]erausgearbeitet|[Bb]eton",
        "zusammenfassung",
    ),
)
# "Auf der Tagesordnung standen folgende Vorschläge:" introduces no result.
_NO_LIST = re.compile(
    r"Tagesordnung|Anwesend|Teilnehm|Themen|Gäste|Referent|Anlage|Diskutiert|diskutiert|vorgestellt wurden|"
    r"Handlungsfelder|Frage[n]? |standen|begrüß"
)


@dataclass(frozen=True, slots=True)
class Introduction:
    """Words that announce results, and the kind of these results."""

    type: str
    text: str
    rest: str


def label_of(text: str) -> Introduction | None:
    """Read a label at the start of a line, as minutes have it.

    >>> label_of("Beschluss Nr. 12/2014: Der Rat stimmt zu.").rest
    'Der Rat stimmt zu.'
    """
    found = _LABEL.match(text)
    if found is None:
        return None
    type_ = _type_of(found["word"]) or "beschluss"
    return Introduction(type_, found.group().strip(), text[found.end() :].strip())


def heading_type(text: str) -> str | None:
    """Give the kind of results that a heading announces ("Ergebnisse", "Beschlüsse des Rates")."""
    found = _LABEL.match(text.rstrip(" :") + ":")
    return _type_of(found["word"]) if found else None


def colon_type(sentence: str) -> str | None:
    """Give the kind of results that a sentence with a colon at its end announces."""
    if not sentence.rstrip().endswith(":") or _NO_LIST.search(sentence):
        return "ankuendigung" if re.search(r"\bZiele\b.*:\s*$", sentence) else None
    return _type_of(sentence)


def is_vote(text: str) -> bool:
    """Tell a line that only counts votes ("Abstimmungsergebnis: 12 Ja, 1 Nein")."""
    if _SAYS.search(text):
        return False
    return _VOTE.match(text) is not None and len(text.split()) < 16


def _type_of(text: str) -> str | None:
    return next((type_ for words, type_ in _TYPES if re.search(words, text)), None)
