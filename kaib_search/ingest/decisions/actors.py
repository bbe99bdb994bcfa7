"""Name who decided, in the nominative."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from kaib_search.model.reports import Mention

_WORD = r"[A-ZÄÖÜ][\w&/.-]*[\w-]"
_PHRASE = re.compile(
    r"(?:\b(?P<det>[Dd](?:er|ie|as)|[Ee]ine?|[Aa]lle|[Mm]ehrere|[Vv]iele|[Uu]nsere?|[Bb]eide)\s+"
    r"(?P<adjectives>(?:(?:[a-zäöüß]{3,}en?|[A-ZÄÖÜ]\w+(?:ischen?|ger|ner|rger|ter))\s+)*))?"
    rf"(?P<head>(?:{_WORD}-?\s+(?:und|sowie|/)\s+)?{_WORD}(?:\s+\d+\b)?)"
)
_BY = re.compile(
    rf"\b(?:vom|von\s+de[rmn]|durch\s+(?:den|die|das)|aus Sicht de[sr]|nach Ansicht de[sr])\s+(?P<who>{_WORD})",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:rat|räte|ausschuss|ausschuß|kommission|konferenz|beirat|beiräte|vorstand|verwaltung|netzwerk|"
    r"gremium|versammlung|runde|kreis|gruppe|beauftragte[nr]?|mitglieder|teilnehmer(?:innen)?|"
    r"teilnehmenden?|stelle|ministerium|amt|verband|verein|liga|parlament|fraktion(?:en)?|minister(?:in)?|"
    r"meister(?:in)?|länder|kommunen|landkreise?|anwesenden|tisch|delegierte[n]?|workshop|referat|"
    r"(?:land|kreis|bundes|städte|gemeinde)tag|kolleg(?:inn)?en|vertreter(?:innen)?|netz|bündnis|forum|"
    r"zentrum|regierung|plenum|präsidium|klub|stammtisch)$",
    re.IGNORECASE,
)
_NO_SUBJECT_AFTER = frozenset(
    """zum zur im in am an auf aus bei beim mit nach vor für unter über zu von vom um trotz wegen dem den
    des einem einen eines einer durch gegen ohne ihrem ihren seinem seinen""".split()
)
# Bodies whose decisions others report: they count where they are the body of the report.
_LAWMAKERS = frozenset(
    """bundestag bundesrat landtag bundesregierung staatsregierung landesregierung gesetzgeber kabinett
    eu-kommission parlament europaparlament bundesverfassungsgericht verwaltungsgericht
    ministerpräsidentenkonferenz koalition regierung bundeskabinett""".split()
)
_COUNCILS = frozenset(
    "kreistag stadtrat gemeinderat stadtverordnetenversammlung bürgerschaft rat".split()
)
_BEFORE = re.compile(
    r"\b(?:bereits|schon|zuvor|im Jahr|seinerzeit|damals|letzte[nrms]?|vergangene[nrms]?|\d{4})\b"
)
_PAST = re.compile(r"\b(?:beschlo(?:ss|ß|ssen)|\w+(?:te|ten)|hat|haben|wurden?)\b")
_ADJECTIVE = re.compile(r"^(\w{3,}?)(?:en|er|e)$")
_PRONOUN = re.compile(
    r"^(?:(?:Außerdem|Zudem|Ferner|Darin|Weiterhin|Auch|Dabei)\s+\w+\s+)?(?:[Ee]r|[Ss]ie|[Ee]s)\b"
)
_OF_PERSONS = frozenset(
    {"wunsch", "forderung", "kritik", "ankuendigung", "empfehlung", "feststellung"}
)


@dataclass
class Cast:
    """Who may decide in a report: its body, its people, and who was spoken of last."""

    body: str | None
    people: Sequence[Mention] = ()
    last: str | None = field(default=None)

    def note(self, sentence: str) -> None:
        """Note whom a sentence speaks of."""
        self.last = self._person(sentence) or subject_of(sentence) or self.last

    def actor(self, sentence: str, kind: str, listed: str | None = None) -> str | None:
        """Name the actor of a result: a person or the subject, "vom Rat", else the body."""
        if listed:
            return listed
        if _PRONOUN.match(sentence):
            return self.last or self.body
        by = _BY.search(sentence)
        if by and _BODY.search(_bare(by["who"])):
            return _bare(by["who"])
        subject = subject_of(sentence)
        person = self._person(sentence) if kind in _OF_PERSONS else None
        if person and (subject is None or self._stands_first(person, subject, sentence)):
            return person
        return subject or self.body

    def is_foreign(self, sentence: str) -> bool:
        """Tell whether a sentence reports what another body decided some time before."""
        subject = (subject_of(sentence) or "").casefold()
        own = (self.body or "").casefold()
        if not subject or (own and (own.endswith(subject) or subject.endswith(own))):
            return False
        if subject in _LAWMAKERS:
            return _PAST.search(sentence) is not None
        return bool(own) and subject in _COUNCILS and _BEFORE.search(sentence) is not None

    def _person(self, sentence: str) -> str | None:
        """Give the first person that a sentence names."""
        placed = [
            (sentence.find(person.family or person.name), person)
            for person in self.people
            if (person.family or person.name) in sentence
        ]
        if not placed:
            return None
        person = min(placed, key=lambda one: one[0])[1]
        if person.given or not person.honorific:
            return person.name
        return f"{person.honorific} {person.family or person.name}"

    @staticmethod
    def _stands_first(person: str, subject: str, sentence: str) -> bool:
        return sentence.find(person.split()[-1]) < sentence.find(subject.split()[-1]) + 40


def body_of(titles: Sequence[str | None], text: str) -> str | None:
    """Name the body of which titles tell, as the text calls it.

    >>> body_of(["Niederschrift über die 27. Sitzung des Landesseniorenbeirates"], "Der Beirat tagte.")
    'Beirat'
    """
    for title in titles:
        for word in re.findall(r"[A-ZÄÖÜ][\w-]+", title or ""):
            base = _bare(word)
            if _BODY.search(base):
                return _as_called(base, text)
    return None


def subject_of(sentence: str) -> str | None:
    """Give the noun phrase that may be the subject and names a body or office."""
    for found in _PHRASE.finditer(sentence):
        before = sentence[: found.start()].rstrip().rsplit(None, 1)
        if before and before[-1].casefold() in _NO_SUBJECT_AFTER:
            continue
        head = found["head"].split()
        is_short = head[0].isupper() and 2 < len(head[0]) < 8
        if _BODY.search(head[0]) or is_short or (len(head) > 2 and _BODY.search(head[-1])):
            return _named(found)
    return None


def _as_called(body: str, text: str) -> str:
    """Give the shorter name by which a text calls the body ("Der Beirat")."""
    for word in re.findall(
        r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]es|[Dd]em|[Dd]en)\s+([A-ZÄÖÜ][\w-]+)", text
    ):
        base = _bare(word)
        if len(base) > 2 and body.casefold().endswith(base.casefold()):
            return base
    return body


def _bare(noun: str) -> str:
    """Take the ending of the genitive off a body, and the weak ending off "Beauftragten"."""
    bare = re.sub(r"(?<=rat|tag|amt|eis|and|erk|ein|uss)e?s$|(?<=ntrum)s$|(?<=emium)s$", "", noun)
    if re.search(r"(?:eauftragten|nwesenden|ehmenden|elegierten)$", bare):
        return bare[:-1]
    return bare


def _named(found: re.Match[str]) -> str:
    """Give a noun phrase without its article, its adjectives in the strong form."""
    determiner = (found["det"] or "").casefold()
    adjectives = [_strong(word, determiner) for word in (found["adjectives"] or "").split()]
    head = found["head"].split()
    head[-1] = _bare(head[-1])
    if determiner == "der" and head[-1].endswith(("beauftragte", "Beauftragte")):
        head[-1] += "r"
    return " ".join([*(one for one in adjectives if one[0].isupper()), *head])


def _strong(adjective: str, determiner: str) -> str:
    """Decline an adjective without article ("Der Sächsische" → "Sächsischer")."""
    if adjective.endswith("er"):
        return adjective
    stem = _ADJECTIVE.sub(r"\1", adjective)
    return stem + {"der": "er", "das": "es"}.get(determiner, "e")
