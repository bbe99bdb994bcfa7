"""Lines that begin with a label ("Anwesend:", "Protokoll:"): what it says of the names after it."""

import re
from dataclasses import dataclass

from kaib_search.ingest.people.groups import Group
from kaib_search.ingest.people.roles import nominative_role, role_noun
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, find_verbs
from kaib_search.model.reports import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A label at the start of a line: its act, and the office or body it gives.

    listing   names may stand in it as in a list ("Boden, Frank; Kunz")
    person    the names after it are people of the meeting (not "Foto:")
    """

    words: str
    act: Act | None
    role: str | None = None
    organisation: str | None = None
    person: bool = True
    listing: bool = False

    def complete(self, group: Group) -> None:
        """Give a name what the label says of it, where nothing nearer does."""
        if group.role is None and self.role is not None:
            kind = role_noun(self.role)
            gender = group.name.gender
            group.role = nominative_role(kind, gender) if kind else self.role
            group.role_surface = self.role
            group.role_noun = kind.stem if kind else ""
        if group.organisation is None and self.organisation is not None:
            group.organisation = group.organisation_surface = self.organisation


_LABELS: tuple[tuple[str, Act | None, str | None], ...] = (
    (
        r"nicht anwesend|nicht teilgenommen|abwesend\w*|(?:un)?entschuldigt\w*|es fehl\w+|"
        r"fehlend\w*|verhindert\w*|es fehlten \w+|entschuldigt fehl\w+|"
        r"es sind entschuldigt|entschuldigungen?",
        "absent",
        None,
    ),
    (r"(?:vorstands|neu|ergänzungs|nach)?wahl(?:en)?|gewählt|neu gewählt", "intro", None),
    (
        r"sitzungsleitung|sitzungsleiter(?:in)?|versammlungsleit\w+|gesprächsleitung|"
        r"tagungsleitung|diskussionsleitung|leitung|vorsitz",
        "chair",
        None,
    ),
    (r"(?:stellv\w*\.? )?vorsitzender?|vors\.", "chair", None),
    (r"moderation|moderator(?:in)?|moderiert von|es moderier\w+", "chair", None),
    (
        r"protokoll(?:führ\w+|ant(?:in)?)?|schriftführ\w+|niederschrift|"
        r"protokollerstellung|für das protokoll",
        "present",
        None,
    ),
    (
        r"(?:ferner |außerdem |weiterhin |weitere |ebenfalls |zudem )?(?:anwesend\w*|"
        r"teilnehm\w+(?:/innen)?|teilgenommen haben|teilgenommen|mitglieder|gäste|gast|"
        r"eingeladene?|stimmberechtigt\w*|verwaltung|von der verwaltung|"
        r"seitens der verwaltung|"
        r"stadträt\w+|gemeinderät\w+|kreisrät\w+|beratend\w*(?: mitglieder)?|"
        r"sachkundige \w+|presse|sonstige|vertreter\w*|ausschussmitglieder|"
        r"beiratsmitglieder|ordentliche mitglieder|zuhörer\w*|"
        r"mitglieder des \w+|anwesende mitglieder|vom \w+|von der \w+|"
        r"stellvertretende mitglieder|fraktion \S+|\S+-fraktion|cdu|spd|fdp|afd|bsw|"
        r"die linke|linke|grüne|bündnis 90/die grünen|freie wähler|teilnahme|"
        r"in vertretung|bürgermeister(?:in)?|oberbürgermeister(?:in)?|beigeordnete\w*|"
        r"landesvertreter\w*|dabei|mit dabei)",
        "present",
        None,
    ),
    (
        r"referent(?:in|en|innen|inn?en und referenten)?|redner(?:in)?|vortragende\w*|"
        r"berichterstatt\w+|b\.? ?e\.?|vortrag|bericht|podium|impuls\w*|input|"
        r"sachverständige|wortmeldungen?|anfragen? von|antragsteller\w*|"
        r"einführung|grußworte?|es spr\w+|es referier\w+|gesprächspartner\w*|vortragend|"
        r"mit|auf dem podium|diskutant\w*|eröffnung|begrüßung|lesung|keynote",
        "talk",
        None,
    ),
    (
        r"ansprechpartner\w*(?: für \w+ \w+)?|kontakt\w*|rückfragen\w*(?: an)?|"
        r"anmeldung\w*(?: bei)?|auskunft|auskünfte|infos?|informationen?|pressekontakt|"
        r"verantwortlich|v\. ?i\. ?s\. ?d\. ?p\.|ihre ansprechpartner\w*|koordination|"
        r"sekretariat|bei fragen|für fragen|weitere informationen",
        "contact",
        None,
    ),
    (
        r"fotos?|bild(?:er)?|bildnachweis|quelle|grafik|text|text und foto|foto/text|"
        r"copyright|autor(?:in)?|redaktion|titelbild|abbildung",
        None,
        None,
    ),
)

_LEAD = r"^[\W\d]*(?:(?:nähere|weitere|ihre?|unsere?|die|der|ferner) )?"
_PATTERNS = tuple(
    (
        re.compile(rf"{_LEAD}(?P<label>{words})\b(?P<rest>[^:.;,]{{0,50}}):", re.IGNORECASE),
        act,
        role,
    )
    for words, act, role in _LABELS
)

_HEADINGS = tuple(
    (
        re.compile(rf"{_LEAD}(?P<label>{words})\b(?P<rest>[^:.;,]{{0,40}}):?\s*$", re.IGNORECASE),
        act,
        role,
    )
    for words, act, role in _LABELS
)

_NEW_IN = re.compile(
    r"^(?:neu (?:im|in der|in den|bei der|beim)|in (?:den|die|das) [\w-]+.{0,30}(?:ge|"
    r"be)\w+t? (?:wurden?|sind)|gewählt wurden?)\s*[^:]{0,60}:",
    re.IGNORECASE,
)

_NO_OWN_ROLE = tuple(
    "mitglied teilnehmer vertreter ansprechpartner ansprechpartnerin verantwortlich "
    "zuhörer anwesend".split()
)


def read_label(text: str) -> Label | None:
    """Read the label that a line starts with.

    >>> read_label("Entschuldigt: Frau Lohse").act
    'absent'
    >>> read_label("Er sagte: Nein") is None
    True
    """
    new = _NEW_IN.match(text)
    if new is not None:
        return Label(words=new[0], act="intro")
    for pattern, act, role in _PATTERNS:
        found = pattern.match(text)
        if found is not None:
            return _label(found["label"], found["rest"], act, role)
    return None


def read_heading(text: str) -> Label | None:
    """Read a label that stands alone on its line, and so holds for the lines after it."""
    for pattern, act, role in _HEADINGS:
        found = pattern.match(text)
        if found is not None and len(text) < 60:
            return _label(found["label"], found["rest"], act, role)
    return None


def _label(words: str, rest: str, act: Act | None, role: str | None) -> Label:
    own = words.split()[-1] if words else ""
    kind = role_noun(own[:1].upper() + own[1:])
    if kind is not None and not kind.loose and not kind.stem.lower().endswith(_NO_OWN_ROLE):
        role = own
    body = _body(f"{words}{rest}")
    return Label(
        words=words,
        act=act,
        role=role,
        organisation=body,
        person=act is not None,
        listing=act in {"present", "absent"},
    )


def _body(words: str) -> str | None:
    """Return the parliamentary group that a label names ("SPD-Fraktion:")."""
    last = words.split()[-1] if words.split() else ""
    found = re.search(
        r"(?:Fraktion )?\b(?:CDU|SPD|FDP|AfD|BSW|Die Linke|DIE LINKE|Grüne|Freie Wähler|"
        r"[\w/.]+-Fraktion)\b.*",
        words,
    )
    if found is not None and last:
        return found[0].strip()
    return None


@dataclass(slots=True)
class Section:
    """The label that stands alone on a line, while the lines of its list are read."""

    label: Label | None = None

    def follow(self, sentence: Sentence, label: Label | None, *, first: bool) -> Label | None:
        """Return the label that holds for a sentence; "label" held for the one before it."""
        text = sentence.words(0, len(sentence))
        line = sentence.text[: sentence.tokens[0].start].rsplit("\n", 1)[-1].strip() == ""
        own = read_label(text)
        if first or line:
            heading = read_heading(text)
            if heading is not None:
                self.label = heading
                return heading
        if own is not None:
            self.label = own if own.act == "intro" and text.rstrip().endswith(":") else None
            return own
        if self.label is not None and first and _tells(sentence):
            self.label = None
        if self.label is not None:
            return self.label
        return label if not first and not line and not _tells(sentence) else None


def _tells(sentence: Sentence) -> bool:
    """Tell whether a line is a sentence, not a line of a list."""
    closed = sentence.at(len(sentence) - 1) in {".", "!", "?"}
    return (closed and bool(find_verbs(sentence))) or any(
        sentence.at(i).lower() in AUXILIARIES for i in range(len(sentence))
    )
