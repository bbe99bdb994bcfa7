"""What a person did who stands after a preposition: as the agent of a passive, as a partner."""

from kaib_search.ingest.people.actwords import (
    CHAIRING,
    CHAIRING_NOUNS,
    DIALOGUE,
    DOCUMENTS,
    REACHED,
    THANKED_FOR,
    WERDEN,
)
from kaib_search.ingest.people.scenes import Rule, Spot, first_act
from kaib_search.ingest.people.verbs import AUXILIARIES, Verb
from kaib_search.model.reports import Act

_MEET: frozenset[str] = frozenset({"treffen", "zusammentreffen", "zusammenkommen", "tagen"})

_LET: frozenset[str] = frozenset({"ließ", "ließen", "liess", "lässt", "lassen"})


def with_preposition(spot: Spot) -> Act:
    """Read a person after a preposition."""
    return first_act(_RULES, spot) or "mentioned"


def _in_hands(spot: Spot) -> Act | None:
    """Read "die Leitung lag in den Händen von X", "die Moderation lag bei X"."""
    if spot.before in {"von", "vom"} and spot.holds("händen") and spot.ends(CHAIRING):
        return "chair"
    lay = spot.before == "bei" and spot.holds("lag", "liegt") and spot.holds(*CHAIRING_NOUNS)
    under = spot.before == "unter" and spot.holds("leitung", "vorsitz")
    return "chair" if lay or under else None


def _elected(spot: Spot) -> Act | None:
    """Read "die Wahl fiel auf X", "zu ihrem Stellvertreter X", "mit X wurde … gewählt"."""
    if spot.before == "auf" and spot.holds("wahl", "stimmen", "los"):
        return "intro"
    elected = spot.before in {"zu", "zum", "zur", "mit"} and "elect" in spot.senses
    return "intro" if elected else None


def _beside(spot: Spot) -> Act | None:
    """Read "neben X nahm auch Y teil"."""
    if spot.before != "neben":
        return None
    return "present" if "attend" in spot.senses else "mentioned"


def _author(spot: Spot) -> Act | None:
    """Leave who only wrote ("ein Brief von X wurde verlesen")."""
    noun = spot.sentence.at(spot.lead - 1).lower()
    return "mentioned" if spot.before in {"von", "vom"} and noun.endswith(DOCUMENTS) else None


def _agent(spot: Spot) -> Act | None:
    """Read "wurde von X vorgestellt", "Kritik kam von X", "ließ sich von X berichten"."""
    if spot.before not in {"von", "vom", "durch", "seitens"}:
        return None
    supported = spot.holds("unterstützung", "zuspruch", "rückendeckung", "beifall", "gegenwind")
    if (
        "kommen" in spot.lemmas
        or (supported and spot.lemmas & {"erhalten", "bekommen"})
        or ("sich" in spot.words and not spot.words.isdisjoint(_LET))
    ):
        return "talk"
    if not spot.verbs and spot.words.isdisjoint(AUXILIARIES) and "durch" in spot.words:
        return "talk"
    participles = [verb for verb in spot.verbs if verb.form == "participle"]
    if not participles and spot.words.isdisjoint(WERDEN):
        return "mentioned"
    if spot.lemmas & {"begleiten", "unterstützen"}:
        return "present"
    return _passive_act(participles)


def _passive_act(participles: list[Verb]) -> Act:
    for verb in participles:
        if verb.sense in {"chair", "greet"}:
            return "chair"
        if verb.sense in {"speak", "present", "act", "attend"}:
            return "talk"
    return "mentioned"


def _partner(spot: Spot) -> Act | None:
    """Read "traf sich mit X", "diskutierte mit X", "Podiumsdiskussion mit X"."""
    if spot.before != "mit":
        return None
    if spot.lemmas & _MEET:
        return "chair"
    if "speak" in spot.senses or spot.ends(DIALOGUE):
        return "talk"
    done = any(verb.sense == "act" and verb.form != "infinitive" for verb in spot.verbs)
    return (
        "talk" if done and spot.sentence.at(spot.lead - 1).lower() != "gemeinsam" else "mentioned"
    )


def _thanked(spot: Spot) -> Act | None:
    """Read "dankte bei X für den Vortrag", "übergab das Wort an X"."""
    if spot.before in {"bei", "beim", "an"} and "thank" in spot.senses:
        return "talk" if spot.ends(THANKED_FOR) else "mentioned"
    if spot.before != "an" or spot.holds("bitte"):
        return None
    thanked = spot.holds("dank") and spot.ends(THANKED_FOR)
    return "talk" if thanked or spot.holds("wort", "frage", "fragen") else None


def _reached(spot: Spot) -> Act | None:
    """Read "Fragen bitte an X", "erhältlich bei X"."""
    if spot.before not in {"bei", "beim", "an", "über"}:
        return None
    return None if spot.words.isdisjoint(REACHED) else "contact"


_RULES: tuple[Rule, ...] = (
    _in_hands,
    _elected,
    _beside,
    _author,
    _agent,
    _partner,
    _thanked,
    _reached,
)
