"""What a person did who is the subject of the sentence, in the passive, with "sein", or actively."""

from dataclasses import dataclass

from kaib_search.ingest.people.actwords import (
    APPOINTED,
    CHAIRING,
    CHAIRING_NOUNS,
    GUESTS,
    HABEN,
    HEARD,
    HOSTS,
    MEETINGS,
    NEW,
    OPENED,
    SPEAKER_ENDINGS,
    SPEAKERS,
    SPOKEN,
    SUCCESSION,
    UNITS,
    WERDEN,
)
from kaib_search.ingest.people.scenes import Spot, first_act
from kaib_search.ingest.people.verbs import AUXILIARIES, Sense, Verb
from kaib_search.model.reports import Act

_TELLING: frozenset[Sense] = frozenset({"speak", "present", "chair", "greet"})

_THERE: frozenset[str] = frozenset({"da", "anwesend", "erschienen", "zugegen", "dabei"})

_COPULAS = ("war", "waren", "ist", "sind", "sei", "bleibt", "wurde", "wurden")


@dataclass(frozen=True, slots=True)
class _Voice:
    """The verbs that carry the sentence: without infinitives where others are."""

    verbs: tuple[Verb, ...]
    senses: frozenset[Sense]
    lemmas: frozenset[str]


def as_subject(spot: Spot) -> Act:
    """Read a person as the subject of the clause."""
    if not spot.verbs and spot.words.isdisjoint(AUXILIARIES):
        return "mentioned"
    rules = (_elected, _not_there, _sends, _passive, _no_longer, _stative, _ahead)
    return first_act(rules, spot) or _active(spot)


def _elected(spot: Spot) -> Act | None:
    """Read "2. Vorsitzende wurde X"."""
    return "intro" if spot.predicate and spot.fresh else None


def _sends(spot: Spot) -> Act | None:
    """Read "X ließ sich durch Y vertreten"."""
    lets = spot.holds("ließ", "liess", "ließen", "lässt", "lassen") and "sich" in spot.words
    return "absent" if lets and spot.holds("vertreten", "entschuldigen") else None


def _not_there(spot: Spot) -> Act | None:
    """Read "war nicht da", "ist nicht anwesend"."""
    sentence = spot.sentence
    missing = any(
        sentence.at(index) == "nicht" and sentence.at(index + 1) in _THERE
        for index in range(len(sentence))
    )
    return "absent" if missing else None


def _passive(spot: Spot) -> Act | None:
    """Read "wurde begrüßt", "wurde gewählt", "wurden gehört"."""
    participles = [verb for verb in spot.verbs if verb.form == "participle"]
    if not participles or spot.words.isdisjoint(WERDEN) or not spot.words.isdisjoint(HABEN):
        return None
    if any(verb.form == "finite" and verb.sense in _TELLING for verb in spot.verbs):
        return None
    lemmas = {verb.lemma for verb in participles}
    senses = {verb.sense for verb in participles}
    if not lemmas.isdisjoint(HEARD):
        return "talk"
    new = spot.fresh or not spot.words.isdisjoint(NEW)
    appointed = not lemmas.isdisjoint(APPOINTED) and "als" in spot.words
    if appointed or senses & {"elect", "present"} or (new and "greet" in senses):
        return "intro"
    if senses & {"greet", "invite"}:
        return "present"
    return "absent" if "miss" in senses else "mentioned"


def _no_longer(spot: Spot) -> Act | None:
    """Read "ist nicht mehr angetreten"."""
    gone = "mehr" in spot.words and "nicht" in spot.words
    stood = spot.holds("ist", "sind", "tritt", "kandidiert", "kandidierte")
    return "mentioned" if gone and stood else None


def _stative(spot: Spot) -> Act | None:
    """Read "war eingeladen", "ist entschuldigt", "ist die neue Leiterin"."""
    if spot.senses & _TELLING:
        return None
    if "elect" in spot.senses and spot.fresh:
        return "intro"
    if "miss" in spot.senses or spot.holds("entschuldigt", "verhindert", "abwesend", "krank"):
        return "absent"
    if not spot.holds(*_COPULAS):
        return None
    if "nicht" in spot.words and spot.holds("vertreten", *_THERE):
        return "absent"
    return first_act((_guest, _in_function, _newcomer), spot) or (
        None if "attend" in spot.senses else "mentioned"
    )


def _guest(spot: Spot) -> Act | None:
    return None if spot.words.isdisjoint(GUESTS) else "present"


def _in_function(spot: Spot) -> Act | None:
    """Read "Gastgeber war X", "Referentin war X", "Moderator war X"."""
    if not spot.words.isdisjoint(HOSTS) or spot.holds("moderator", "moderatorin"):
        return "chair"
    speaks = not spot.words.isdisjoint(SPEAKERS) or spot.ends(SPEAKER_ENDINGS)
    return "talk" if speaks else None


def _newcomer(spot: Spot) -> Act | None:
    follows = spot.ends(("nachfolge",)) or not spot.words.isdisjoint(SUCCESSION)
    return "intro" if spot.fresh or follows or "elect" in spot.senses else None


def _ahead(spot: Spot) -> Act | None:
    """Read "wird über … sprechen": announced; who will chair does chair."""
    if not spot.holds("wird", "werden") or any(v.form == "participle" for v in spot.verbs):
        return None
    if not any(verb.form == "infinitive" for verb in spot.verbs):
        return None
    return "chair" if "chair" in spot.senses or _chairs(spot, _voice(spot)) else "announced"


def _active(spot: Spot) -> Act:
    """Read an active verb; who does anything at the meeting that is told has taken the floor."""
    voice = _voice(spot)
    for rule in (_chairs, _is_new, _stays_away, _speaks, _only_is):
        act = rule(spot, voice)
        if act is not None:
            return act
    return "talk"


def _voice(spot: Spot) -> _Voice:
    verbs = tuple(v for v in spot.verbs if not (v.form == "infinitive" and len(spot.verbs) > 1))
    verbs = verbs or spot.verbs
    return _Voice(verbs, frozenset(v.sense for v in verbs), frozenset(v.lemma for v in verbs))


def _chairs(spot: Spot, voice: _Voice) -> Act | None:
    """Read "eröffnete die Sitzung", "übernahm die Moderation", "führte durch den Abend"."""
    if "greet" in voice.senses or "willkommen" in spot.words:
        return "chair"
    if "chair" in voice.senses and _leads_meeting(spot, voice):
        return "chair"
    had = spot.holds(*HABEN)
    if had and ("invite" in voice.senses or (not spot.verbs and spot.ends(CHAIRING))):
        return "chair"
    took = voice.lemmas & {"führen", "übernehmen", "haben", "obliegen", "innehaben"}
    if took and spot.ends(CHAIRING_NOUNS):
        return "chair"
    guided = "führen" in voice.lemmas and "durch" in spot.words and spot.ends(MEETINGS)
    return "chair" if guided else None


def _leads_meeting(spot: Spot, voice: _Voice) -> bool:
    """Tell whether someone leads the meeting, not an office ("leitet das Referat 24")."""
    if spot.ends(MEETINGS):
        return True
    if "leiten" in voice.lemmas:
        return not spot.ends(UNITS) and "sich" not in spot.words
    opens = voice.lemmas & {"moderieren", "eröffnen", "vorsitzen"}
    return bool(opens) and not spot.ends(OPENED)


def _is_new(spot: Spot, voice: _Voice) -> Act | None:
    """Read "gehört dem neuen Vorstand an", "tritt die Nachfolge an", "stellte sich als Neuer vor"."""
    if spot.holds("angehören", "angehört", "gehören", "gehört") and spot.holds(*NEW):
        return "intro"
    if spot.holds("nachfolge", "amt") and voice.lemmas & {"antreten", "übernehmen", "treten"}:
        return "intro"
    new = spot.fresh or spot.holds("neue", "neuer")
    introduced = "present" in voice.senses and "speak" not in voice.senses
    return "intro" if introduced and "sich" in spot.words and new else None


def _stays_away(spot: Spot, voice: _Voice) -> Act | None:
    """Read "konnte nicht teilnehmen", "kam nicht"; who does not vote is there."""
    if "nicht" not in spot.words:
        return None
    if "attend" in voice.senses:
        voting = spot.holds("abstimmung", "beratung", "beschlussfassung")
        return "present" if voting else "absent"
    return None


def _speaks(spot: Spot, voice: _Voice) -> Act | None:
    told = voice.senses & {"speak", "present", "thank"}
    return "talk" if told or not spot.words.isdisjoint(SPOKEN) else None


def _only_is(spot: Spot, voice: _Voice) -> Act | None:
    """Read verbs of being there, missing, following and leaving."""
    seated = voice.lemmas & {"sitzen", "kommen"}
    if "miss" in voice.senses or ("nicht" in spot.words and "kommen" in voice.lemmas):
        return "absent"
    if "attend" in voice.senses or (seated and spot.holds("publikum", "zuschauern", "gästen")):
        return "present"
    takes_over = spot.fresh and spot.holds("ist", "wird", "übernimmt", "übernahm")
    if "succeed" in voice.senses or takes_over:
        return "intro"
    idle = not voice.verbs and not spot.holds("hatte", "hatten")
    return "mentioned" if "leave" in voice.senses or idle else None
