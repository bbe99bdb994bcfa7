"""What a person did who is the object of the sentence, and how to tell object from subject."""

from kaib_search.ingest.people.actwords import (
    CLOSING_MARKS,
    DATIVE_OR_ACCUSATIVE,
    MEETINGS,
    PREPOSITIONS,
    THANKED_FOR,
    THINGS,
)
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.roles import role_noun
from kaib_search.ingest.people.scenes import Spot
from kaib_search.ingest.people.subjects import as_subject
from kaib_search.ingest.people.verbs import AUXILIARIES, Sense
from kaib_search.ingest.people.words import ARTICLES, HONORIFICS
from kaib_search.model.reports import Act

_TRANSITIVE: frozenset[Sense] = frozenset({"elect", "greet", "invite", "bid", "thank"})

_GIVEN_THE_FLOOR: frozenset[str] = frozenset("anhören hören erteilen übergeben befragen".split())

_PRONOUNS: frozenset[str] = frozenset("er sie wir man ich alle beide".split())

_NO_SUBJECT: frozenset[str] = frozenset("den dem als dabei anschließend einen einem es".split())

_NOMINATIVE: frozenset[str] = frozenset("der die das eine ein diese dieser".split())


def as_part(spot: Spot) -> tuple[Act, bool]:
    """Read a person without preposition; tell whether as the subject."""
    if _begins_part(spot):
        return as_subject(spot), True
    follows = spot.scene.is_finite(spot.scene.after(spot.end))
    if spot.article.lower() in {"dem", "den"} and follows:
        return as_object(spot), False
    inner = spot.clause.kind in {"relative", "time"} and not _is_marked(spot)
    if follows or inner:
        return as_subject(spot), True
    finite = [at for at in range(spot.clause.start, spot.start) if spot.scene.is_finite(at)]
    if not finite:
        told = spot.verbs or not spot.words.isdisjoint(AUXILIARIES)
        return (as_subject(spot), True) if told else ("mentioned", False)
    return _after_verb(spot, finite)


def _is_marked(spot: Spot) -> bool:
    """Tell whether the article or form of address shows the dative or accusative."""
    return spot.article.lower() in DATIVE_OR_ACCUSATIVE


def _begins_part(spot: Spot) -> bool:
    """Read "A lobte den Plan, Stadträtin B nannte ihn zu teuer": a new subject after a comma."""
    first = spot.sentence.at(spot.start)
    if spot.sentence.at(spot.start - 1) != "," or _is_marked(spot) or spot.predicate:
        return False
    return role_noun(first) is not None or first in {"Herr", "Frau"}


def _after_verb(spot: Spot, finite: list[int]) -> tuple[Act, bool]:
    if _after_quotation(spot, finite[-1]):
        return "talk", True
    other = (
        _is_marked(spot) or _subject_before(spot, finite[0]) or _subject_between(spot, finite[-1])
    )
    if other and not spot.predicate:
        return as_object(spot), False
    return as_subject(spot), True


def _after_quotation(spot: Spot, finite: int) -> bool:
    """Read "„…“, findet X": whatever the verb, who follows it has spoken."""
    if spot.start - finite > 3:
        return False
    before = [spot.sentence.at(finite - 1), spot.sentence.at(finite - 2)]
    return before[0] in CLOSING_MARKS or (before[0] == "," and before[1] in CLOSING_MARKS)


def _subject_before(spot: Spot, finite: int) -> bool:
    """Tell whether the words before the verb are its subject, so that a later name is not."""
    sentence, start = spot.sentence, spot.clause.start
    first = sentence.at(start)
    lower = first.lower()
    if start >= finite or (spot.article.lower() == "der" and lower in ARTICLES):
        return False
    copula = sentence.at(finite).lower() in {"war", "waren", "ist", "sind"}
    if copula and finite - start < 6:
        return False
    if lower in _PRONOUNS:
        return True
    if lower in PREPOSITIONS or lower in _NO_SUBJECT or not first[:1].isupper():
        return False
    if lower in _NOMINATIVE:
        return _is_doer(spot, start + 1, finite)
    return _starts_subject(spot, start, finite)


def _is_doer(spot: Spot, start: int, finite: int) -> bool:
    """Tell "Die Mitglieder begrüßten X" from "Die Sitzung leitete X"."""
    words = (spot.sentence.at(index) for index in range(start, finite))
    noun = next((word.lower() for word in words if word[:1].isupper()), "")
    if "chair" in spot.senses and noun.endswith(MEETINGS):
        return False
    return bool(noun) and not noun.endswith(THINGS)


def _starts_subject(spot: Spot, start: int, finite: int) -> bool:
    for index in range(start, finite):
        word = spot.sentence.at(index)
        if word.lower() in PREPOSITIONS:
            return False
        if word.lower() in HONORIFICS or role_noun(word) is not None or is_head(word):
            return True
    return False


def _subject_between(spot: Spot, finite: int) -> bool:
    """Tell whether a subject stands right after the verb ("wählten die Delegierten X")."""
    sentence = spot.sentence
    first, noun = sentence.at(finite + 1).lower(), sentence.at(finite + 2)
    if first in {"wir", "man", "ich"} and finite + 1 < spot.start:
        return True
    if first not in {"der", "die", "das"} or finite + 2 >= spot.start or not noun[:1].isupper():
        return False
    return any(
        verb.sense in _TRANSITIVE or verb.lemma in {"anhören", "hören"} for verb in spot.scene.verbs
    )


def as_object(spot: Spot) -> Act:
    """Read a person as the object: greeted, thanked, elected, given the floor."""
    senses = spot.senses
    if "elect" in senses or ("einführen" in spot.lemmas and "amt" in spot.words):
        return "intro"
    if "present" in senses:
        return "intro" if spot.fresh or "als" in spot.words else "mentioned"
    if "greet" in senses:
        return "intro" if spot.fresh or spot.holds("neue", "neuen", "neuer") else "present"
    if "invite" in senses:
        return "present"
    if "thank" in senses:
        return "talk" if spot.ends(THANKED_FOR) else "mentioned"
    if spot.lemmas & _GIVEN_THE_FLOOR:
        return "talk"
    return "absent" if "miss" in senses else "mentioned"
