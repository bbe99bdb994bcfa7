"""Acts that the words right beside a name tell, whatever the verb of the sentence."""

from kaib_search.ingest.people.actwords import (
    CHAIRING,
    CONTACT,
    MISSING,
    PREPOSITIONS,
    PROGRAMME,
    TALK_ENDINGS,
    TALKS,
)
from kaib_search.ingest.people.roles import is_office
from kaib_search.ingest.people.scenes import Rule, Spot
from kaib_search.ingest.people.verbs import AUXILIARIES, sense_of, verb_lemma
from kaib_search.model.reports import Act

_REACH: frozenset[str] = frozenset("tel tel. telefon fon e-mail email mail".split())
_BY: frozenset[str] = frozenset({"von", "vom", "durch"})


def _represents(spot: Spot) -> Act | None:
    """Read "das Jobcenter, vertreten durch X" and "das Amt war durch X vertreten"."""
    if spot.before != "durch" or "vertreten" not in spot.words:
        return None
    apposed = spot.sentence.at(spot.lead - 2) == ","
    return "talk" if apposed else "present"


def _is_quoted(spot: Spot) -> Act | None:
    """Read "…, so X", "laut X", "X zufolge", and "X: …" in minutes."""
    sentence = spot.sentence
    if spot.before == "so" and sentence.at(spot.start - 2) in {",", "“", '"', "–", ""}:
        return "talk"
    if spot.before == "laut" or sentence.at(spot.end).lower() == "zufolge":
        return "talk"
    if sentence.at(spot.end) == ":" and spot.start == 0:
        return "talk"
    bracketed = sentence.at(spot.end) == ")" and sentence.at(spot.end + 1) == ":"
    return "talk" if bracketed else None


def _in_programme(spot: Spot) -> Act | None:
    """Read lines without a verb ("10 Uhr Vortrag „Ankommen“ – Dr. Obi")."""
    sentence = spot.sentence
    if spot.scene.verbs or any(token.text.lower() in AUXILIARIES for token in sentence.tokens):
        return None
    if sentence.at(spot.start - 1) not in {"–", "-", ":", "“", '"', "(", ","}:
        return None
    nouns = [token.text.lower() for token in sentence.tokens[: spot.start] if token.capital]
    told = any(noun in TALKS or noun.endswith(PROGRAMME) for noun in nouns)
    return "talk" if told else None


def _before_participle(spot: Spot) -> Act | None:
    """Read "in der von X geleiteten Gruppe", "das von X vorgestellte Konzept"."""
    word = spot.sentence.at(spot.end)
    if spot.before not in _BY or not word.islower():
        return None
    if not spot.sentence.at(spot.end + 1)[:1].isupper():
        return None
    for ending in ("en", "er", "es", "em", "e"):
        lemma = verb_lemma(word.removesuffix(ending)) if word.endswith(ending) else None
        if lemma is None:
            continue
        sense = sense_of(lemma)
        if sense in {"chair", "greet"}:
            return "chair"
        return "talk" if sense in {"speak", "present"} else None
    return None


def _in_excuse(spot: Spot) -> Act | None:
    """Read the names in "(entsch. Müller, Kunz)"."""
    for at in range(spot.start - 1, max(-1, spot.start - 10), -1):
        word = spot.sentence.at(at).lower()
        if word in {"entsch.", "entsch"}:
            return "absent"
        if word == "entschuldigt" and spot.sentence.at(at - 1) in {"(", ";"}:
            return "absent"
        if word in {")", ".", "("}:
            return None
    return None


def after_noun(spot: Spot) -> Act | None:
    """Read "unter Leitung von X", "der Vortrag von X", "Vorsitz des Landrates X"."""
    sentence, at = spot.sentence, spot.start - 1
    if sentence.at(at).lower() in _BY:
        at -= 1
    elif sentence.at(spot.start).lower() not in {"des", "der"}:
        return None
    noun = sentence.at(at).lower()
    if not sentence.at(at)[:1].isupper():
        return None
    if noun.endswith(CHAIRING) or noun == "einladung":
        return "chair"
    replaced = noun.endswith("vertretung") and sentence.at(at - 1).lower() in {"in", "als"}
    if noun in {"entschuldigung", "entschuldigungen", "absage"} or replaced:
        return "absent"
    if not _is_talk(noun):
        return None
    return "absent" if spot.lemmas & {"entfallen", "ausfallen"} else "talk"


def _is_talk(noun: str) -> bool:
    last = noun.rsplit("-", 1)[-1]
    forms = {noun, last, noun.removesuffix("n"), noun.removesuffix("en")}
    return not forms.isdisjoint(TALKS) or noun.endswith(TALK_ENDINGS)


def in_content(spot: Spot) -> Act | None:
    """Leave who is only spoken of in "dass …" and in quoted speech."""
    if spot.clause.kind != "content":
        return None
    return "absent" if "miss" in spot.senses else "mentioned"


def for_contact(spot: Spot) -> Act | None:
    """Tell whether a person is named so that readers can turn to them."""
    after = [spot.sentence.at(index).lower() for index in range(spot.end, spot.end + 4)]
    if any(word in _REACH or "@" in word for word in after):
        return "contact"
    if spot.words.isdisjoint(CONTACT) or spot.holds("ist", "sind", "war"):
        return None
    if spot.before in {"bei", "beim", "an", "über", "unter"}:
        return "contact"
    told = spot.holds("nimmt", "nehmen", "erreichen", "beantwortet", "erteilt")
    return "contact" if told else None


def _of_the_dead(spot: Spot) -> Act | None:
    """Leave a genitive that no talk or chair owns ("gedachten des verstorbenen X")."""
    genitive = spot.article.lower() == "des" and spot.before not in PREPOSITIONS
    return "mentioned" if genitive else None


def _stood_in_for(spot: Spot) -> Act | None:
    """Read "statt der erkrankten Frau Jahn", "in Vertretung für Herrn Kalz"."""
    sentence, start = spot.sentence, spot.start
    words = [sentence.at(i).lower() for i in range(max(0, start - 3), start)] or [""]
    near = [words[-1], sentence.at(start).lower(), sentence.at(start + 1).lower()]
    if len(words) > 1 and not is_office(sentence.at(start - 1)):
        near.append(words[-2])
    if any(word.startswith(MISSING) for word in near):
        return "absent"
    instead = not {"statt", "anstelle", "vertretung"}.isdisjoint(words)
    linked = words[-1] in {"statt", "anstelle", "für", "von", "der", "des"}
    return "absent" if instead and linked else None


def _in_heading(spot: Spot) -> Act | None:
    """Read "TOP 4 Bericht zur Planung (Frau Quast, Schulamt)"."""
    sentence = spot.sentence
    if sentence.at(spot.start - 1) != "(" or spot.scene.verbs:
        return None
    if sentence.at(0) in {"TOP", "Top", "Zu", "Ö"} or sentence.at(0).isdigit():
        return "talk"
    words = [sentence.at(index).lower() for index in range(spot.start)]
    return "talk" if any(word in TALKS for word in words) else None


BESIDE: tuple[Rule, ...] = (
    _represents,
    _is_quoted,
    _in_programme,
    _before_participle,
    _in_excuse,
)

APART: tuple[Rule, ...] = (for_contact, _of_the_dead, _stood_in_for, _in_heading)
