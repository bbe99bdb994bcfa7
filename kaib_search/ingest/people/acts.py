"""What a person did at the meeting, by the place of the name in its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaib_search.ingest.people.clauses import Clause, clause_of, find_clauses
from kaib_search.ingest.people.groups import Group, Groups, neighbours
from kaib_search.ingest.people.rolephrases import ARTICLES, RolePhrase
from kaib_search.ingest.people.tagger import is_adjective
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, Sense, Verb, find_verbs, sense_of, verb_lemma
from kaib_search.model.reports import Act

PREPOSITIONS: frozenset[str] = frozenset(
    "von vom durch mit an am für über zu zum zur nach bei beim unter neben auf gegen um ohne seit zwischen in im aus laut gegenüber "
    "außer statt anstelle wegen trotz samt einschließlich inklusive nebst vor hinter seitens per".split()
)
_WERDEN: frozenset[str] = frozenset({"wird", "werden", "wurde", "wurden", "worden", "würde", "würden"})
_FUTURE: frozenset[str] = frozenset({"wird", "werden"})
_MEETING = (
    "sitzung treffen diskussion tagung veranstaltung gespräch runde versammlung workshop beratung konferenz forum podium plenum "
    "abend programm austausch debatte klausur kongress aussprache veranstaltungen treffens gesprächsrunde sitzungsleitung leitung moderation vorsitz "
    "versammlungsleitung gesprächsleitung tag beirat jahrestagung gremium seminar arbeitskreis nachmittag vormittag tisch teil"
).split()
_CHAIR_NOUNS = ("leitung", "vorsitz", "vorsitzes", "moderation", "federführung", "vorsitze")
_TALK_NOUNS = (
    "vortrag", "bericht", "referat", "impuls", "grußwort", "beitrag", "präsentation", "einführung", "input", "statement", "antrag",
    "anfrage", "frage", "hinweis", "wortmeldung", "nachfrage", "vorstellung", "begrüßung", "vorschlag", "aussage", "aussagen",
    "angaben", "auskunft", "einschätzung", "meinung", "worten", "ausführungen", "erläuterung", "erläuterungen", "darstellung", "anregung",
    "bitte", "vortrags", "vortrages", "berichts", "berichtes", "referats", "erklärung", "schilderung", "schilderungen", "kritik",
    "sicht", "keynote", "information", "informationen", "überblick", "einblick", "lesung", "rede", "ansprache", "worte", "mitteilung", "vorträge", "vorträgen",
    "berichte", "berichten", "beiträge", "beiträgen", "einwand", "wortbeitrag", "impulsvortrag", "grußworte", "forderung", "moderation", "antwort",
)
_GIVEN_THANKS = ("vortrag", "bericht", "ausführungen", "referat", "präsentation", "beitrag", "einblick", "einblicke", "vorstellung", "input", "erläuterungen", "überblick", "informationen", "impuls")
_THINGS = (
    "sitzung", "moderation", "diskussion", "vortrag", "einführung", "begrüßung", "thema", "leitung", "tagung", "vorsitz", "veranstaltung", "bericht",
    "überblick", "grußwort", "einblick", "impuls", "referat", "versammlung", "protokoll", "anfrage", "frage", "fragen", "zahlen", "ergebnisse", "stand",
    "konzept", "entwurf", "projekt", "arbeit", "situation", "antrag", "einleitung", "führung", "präsentation", "eröffnung", "schlusswort", "positionen", "position", "auftakt", "idee", "sicht", "rede",
)
_OPENED = ("ausstellung", "möglichkeit", "möglichkeiten", "chance", "chancen", "perspektive", "perspektiven", "weg", "wege")
_SPOKEN = (
    "einblick", "einblicke", "überblick", "ausblick", "vortrag", "auskunft", "impuls", "impulse", "frage", "fragen", "antrag", "bericht",
    "rede", "referat", "hinweis", "hinweise", "einführung", "grußwort", "kenntnis", "antwort", "stellung", "bilanz", "wort", "statement",
)
"""What is given, held, put or taken when someone speaks ("gab einen Überblick")."""

_BETWEEN: frozenset[str] = frozenset(
    "selbst auch ebenfalls dann zunächst nun dagegen hingegen anschließend abschließend zudem dabei jedoch aber daraufhin wiederum schließlich".split()
)
_DATIVE_OR_ACCUSATIVE: frozenset[str] = frozenset({"herrn", "dem", "den", "einen", "einem"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a group of neighbours did: the act, whether as the subject of its sentence."""

    groups: tuple[Group, ...]
    act: Act
    subject: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence with its verbs and clauses, read once for all its people."""

    sentence: Sentence
    verbs: tuple[Verb, ...]
    clauses: tuple[Clause, ...]

    def verbs_in(self, clause: Clause) -> list[Verb]:
        """Return the verbs of a clause; a main clause goes on after what is put into it."""
        same = [one for one in self.clauses if one is clause or (one.kind == "main" == clause.kind and not self._parted(one, clause))]
        return [verb for verb in self.verbs if any(one.start <= verb.at < one.end for one in same)]

    def _parted(self, one: Clause, other: Clause) -> bool:
        first, last = sorted((one.start, other.start))
        return any(self.sentence.at(index) in {";", ":"} for index in range(first, last))

    def words_in(self, clause: Clause) -> set[str]:
        """Return the words of a clause in small letters."""
        same = [one for one in self.clauses if one is clause or (one.kind == "main" == clause.kind and not self._parted(one, clause))]
        return {self.sentence.at(i).lower() for one in same for i in range(one.start, one.end)}


def read_scene(sentence: Sentence, groups: Groups) -> Scene:
    """Find the verbs and clauses of a sentence."""
    verbs = find_verbs(sentence)
    starts = {group.start for group in groups.groups} | {role.start for role in groups.roles}
    clauses = find_clauses(sentence, verbs, starts)
    return Scene(sentence=sentence, verbs=tuple(verbs), clauses=tuple(clauses))


def read_deeds(sentence: Sentence, groups: Groups) -> list[Deed]:
    """Tell what the people of a sentence did."""
    scene = read_scene(sentence, groups)
    return [_deed(scene, chain) for chain in _chains(sentence, groups.groups)]


def role_deed(sentence: Sentence, groups: Groups, role: RolePhrase) -> tuple[Act, bool]:
    """Tell what an office without a name did ("Die Bürgermeisterin eröffnet die Sitzung")."""
    scene = read_scene(sentence, groups)
    return _act(scene, role.start, role.end, sentence.at(role.start), False)


def pronoun_act(sentence: Sentence, groups: Groups, at: int) -> Act:
    """Tell what the person did for whom a pronoun stands."""
    scene = read_scene(sentence, groups)
    verbs = scene.verbs_in(clause_of(list(scene.clauses), at))
    telling = any(verb.sense in {"speak", "present", "chair", "greet", "thank"} for verb in verbs)
    words = {token.text.lower() for token in sentence.tokens}
    if not telling and words.isdisjoint(_SPOKEN):
        return "mentioned"
    return _act(scene, at, at + 1, "", False)[0]


def span_act(sentence: Sentence, groups: Groups, start: int, end: int) -> Act:
    """Tell what a body did that stands between two tokens."""
    return _act(read_scene(sentence, groups), start, end, sentence.at(start), False)[0]


def _chains(sentence: Sentence, groups: Sequence[Group]) -> list[list[Group]]:
    chains: list[list[Group]] = []
    for group in groups:
        if chains and neighbours(sentence, chains[-1][-1], group):
            chains[-1].append(group)
        else:
            chains.append([group])
    return chains


def _deed(scene: Scene, chain: list[Group]) -> Deed:
    head, last = chain[0], chain[-1]
    fresh = any(group.fresh for group in chain)
    word = scene.sentence.at(head.start)
    article = word if word.lower() in ARTICLES else ""
    if head.name.honorific and scene.sentence.at(head.name.start).lower() in {"herrn", "hrn."}:
        article = "herrn"
    predicate = head.phrase is not None and head.phrase.end < head.start
    act, subject = _act(scene, head.start, last.end, article, fresh, predicate=predicate)
    act = _relative(scene, last, act)
    return Deed(groups=tuple(chain), act=act, subject=subject)


def _act(
    scene: Scene, start: int, end: int, article: str, fresh: bool, *, predicate: bool = False
) -> tuple[Act, bool]:
    sentence = scene.sentence
    before = sentence.at(_lead(sentence, start)).lower()
    clause = clause_of(list(scene.clauses), start)
    if before == "so" and sentence.at(start - 2) in {",", "“", '"', "–", ""}:
        return "talk", True
    if before in {"laut"} or sentence.at(end).lower() == "zufolge":
        return "talk", True
    if sentence.at(end) == ":" and start == 0:
        return "talk", True
    attributive = _before_participle(sentence, end, before)
    if attributive is not None:
        return attributive, False
    noun_act = _after_noun(sentence, start)
    if noun_act is not None:
        return noun_act, True
    if clause.kind == "content":
        return "mentioned", False
    if clause.start == start and start > 0 and sentence.at(start - 1) == ":" and not _is_finite(scene, _after(scene, end)):
        return _after_colon(scene, start, fresh)
    contact = scene.words_in(clause) & _CONTACT
    if contact and not scene.words_in(clause) & {"ist", "sind", "war"} and not any(verb.sense in {"present", "chair"} for verb in scene.verbs):
        return "contact", False
    if article.lower() == "des" and before not in PREPOSITIONS:
        return "mentioned", False
    if _stands_in(sentence, start):
        return "absent", False
    if _in_heading(scene, start):
        return "talk", False
    if before in PREPOSITIONS:
        return _with_preposition(scene, clause, start, before), False
    return _as_part(scene, clause, start, end, article, fresh, predicate)


_CONTACT: frozenset[str] = frozenset(
    "anmelden anmeldung anmeldungen rückfragen erhältlich telefon tel. telefonisch ansprechpartner ansprechpartnerin kontakt e-mail".split()
)


def _stands_in(sentence: Sentence, start: int) -> bool:
    """Read "statt der erkrankten Frau Jahn", "in Vertretung für Herrn Kalz"."""
    words = [sentence.at(index).lower() for index in range(max(0, start - 3), start)]
    if any(word.startswith(("erkrankte", "verhinderte", "entschuldigte", "abwesende")) for word in words[-2:]):
        return True
    return bool({"statt", "anstelle", "vertretung"} & set(words)) and words[-1] in {"statt", "anstelle", "für", "von", "der", "des"}


def _in_heading(scene: Scene, start: int) -> bool:
    """Read "TOP 4 Bericht zur Planung (Frau Quast, Schulamt)"."""
    sentence = scene.sentence
    if sentence.at(start - 1) != "(" or scene.verbs:
        return False
    words = {sentence.at(index).lower() for index in range(start)}
    return sentence.at(0) in {"TOP", "Top", "Zu", "Ö"} or sentence.at(0).isdigit() or _holds(words, _TALK_NOUNS)


def _after_colon(scene: Scene, start: int, fresh: bool) -> tuple[Act, bool]:
    """Read a list after a colon by the verb before it ("hörte folgende Sachverständige an: A, B")."""
    clause = clause_of(list(scene.clauses), start - 2)
    verbs = [verb for verb in scene.verbs if clause.start <= verb.at < clause.end]
    words = {scene.sentence.at(i).lower() for i in range(clause.start, clause.end)}
    act = _as_object(verbs, words, fresh)
    if act == "mentioned" and any(verb.sense in {"speak", "present"} for verb in verbs):
        act = "talk"
    if act == "mentioned" and any(verb.sense == "attend" for verb in verbs) or words & {"anwesend", "gäste"}:
        act = "present"
    return act, False


def _lead(sentence: Sentence, start: int) -> int:
    """Return the token before a name, adjectives and articles left out ("für die ausgeschiedene X")."""
    at = start - 1
    for _ in range(4):
        word = sentence.at(at)
        if not (word.lower() in ARTICLES or (word.islower() and is_adjective(word))):
            break
        at -= 1
    return at if sentence.at(at).lower() in PREPOSITIONS else start - 1


def _before_participle(sentence: Sentence, end: int, before: str) -> Act | None:
    """Read "in der von X geleiteten Gruppe", "das von X vorgestellte Konzept"."""
    word = sentence.at(end)
    if before not in {"von", "vom", "durch"} or not word.islower() or not sentence.at(end + 1)[:1].isupper():
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


def _after_noun(sentence: Sentence, start: int) -> Act | None:
    """Read "unter Leitung von X", "der Vortrag von X", "Vorsitz des Landrates X"."""
    at = start - 1
    if sentence.at(at).lower() in {"von", "vom", "durch"}:
        at -= 1
    elif sentence.at(start).lower() not in {"des", "der"}:
        return None
    noun = sentence.at(at).lower()
    if not sentence.at(at)[:1].isupper():
        return None
    if noun.endswith(_CHAIR_NOUNS) or noun == "einladung":
        return "chair"
    if noun.endswith("vertretung") and sentence.at(at - 1).lower() in {"in", "als"}:
        return "absent"
    if noun in _TALK_NOUNS or noun.endswith(tuple("-" + word for word in _TALK_NOUNS)) or noun.endswith(("vortrag", "bericht", "referat", "beitrag", "vortrags", "präsentation", "anfrage", "antrag")):
        return "talk"
    return None


def _with_preposition(scene: Scene, clause: Clause, start: int, preposition: str) -> Act:
    verbs = scene.verbs_in(clause)
    words = scene.words_in(clause)
    senses = {verb.sense for verb in verbs}
    if preposition in {"von", "vom"} and words & {"händen"} and _holds(words, _CHAIR_NOUNS):
        return "chair"
    if preposition == "bei" and words & {"lag", "liegt"} and words & {"leitung", "moderation", "vorsitz", "sitzungsleitung", "gesprächsleitung"}:
        return "chair"
    if preposition in {"zu", "zum", "zur"} and "elect" in senses:
        return "intro"
    if preposition == "neben":
        return "present" if "attend" in senses else "mentioned"
    if preposition in {"von", "vom", "durch", "seitens"}:
        return _as_agent(words, verbs)
    if preposition == "mit" and "elect" in senses:
        return "intro"
    if preposition == "mit":
        return _together(words, verbs)
    if preposition in {"bei", "beim", "an"} and "thank" in senses:
        return "talk" if _holds(words, _GIVEN_THANKS) else "mentioned"
    if preposition == "an" and (words & {"wort", "frage", "fragen", "dank"}) and "bitte" not in words:
        return "talk"
    if preposition in {"bei", "beim", "an", "über"} and words & {
        "bitte", "anmelden", "melden", "anmeldung", "rückfragen", "erhältlich", "telefon", "tel.", "erreichbar", "telefonisch", "erreichen", "wenden",
    }:
        return "contact"
    if preposition == "unter" and words & {"leitung", "vorsitz"}:
        return "chair"
    return "mentioned"


def _as_agent(words: set[str], verbs: list[Verb]) -> Act:
    if any(verb.lemma in {"kommen", "stammen"} for verb in verbs) and _holds_exact(words, _SPOKEN):
        return "talk"
    passive = bool(words & _WERDEN) or any(verb.form == "participle" for verb in verbs)
    for verb in verbs:
        if verb.form != "participle" or not passive:
            continue
        if verb.sense in {"chair", "greet"}:
            return "chair"
        if verb.sense in {"speak", "present", "act"} or verb.sense == "attend":
            return "talk"
    return "mentioned"


def _together(words: set[str], verbs: list[Verb]) -> Act:
    lemmas = {verb.lemma for verb in verbs}
    if lemmas & {"treffen", "zusammentreffen", "zusammenkommen", "tagen"}:
        return "chair"
    if any(verb.sense == "speak" for verb in verbs) or _holds(words, ("gespräch", "austausch", "diskussion", "vortrag", "gesprächs", "lesung", "podium")):
        return "talk"
    return "mentioned"


def _holds(words: set[str], endings: tuple[str, ...] | list[str]) -> bool:
    return any(word.endswith(tuple(endings)) for word in words)


def _holds_exact(words: set[str], nouns: tuple[str, ...]) -> bool:
    return not words.isdisjoint(nouns)


def _as_part(
    scene: Scene, clause: Clause, start: int, end: int, article: str, fresh: bool, predicate: bool
) -> tuple[Act, bool]:
    """Read a name without preposition: subject or object of its verb."""
    sentence = scene.sentence
    verbs = scene.verbs_in(clause)
    words = scene.words_in(clause)
    follow = _after(scene, end)
    if _is_finite(scene, follow) or (clause.kind in {"relative", "time"} and article.lower() not in _DATIVE_OR_ACCUSATIVE):
        return _as_subject(scene, verbs, words, start, fresh), True
    finite = [i for i in range(clause.start, start) if _is_finite(scene, i)]
    if not finite:
        if verbs or words & AUXILIARIES:
            return _as_subject(scene, verbs, words, start, fresh), True
        return "mentioned", False
    if not predicate and (
        article.lower() in _DATIVE_OR_ACCUSATIVE
        or _subject_before(sentence, clause, finite[0], article, any(v.sense == "chair" for v in verbs))
        or _subject_between(scene, finite[-1], start)
    ):
        return _as_object(verbs, words, fresh), False
    return _as_subject(scene, verbs, words, start, fresh), True


def _after(scene: Scene, end: int) -> int:
    """Step over adverbs, commas and a relative clause after a name."""
    sentence = scene.sentence
    for _ in range(4):
        word = sentence.at(end)
        if word.lower() in _BETWEEN:
            end += 1
        elif word == ",":
            clause = clause_of(list(scene.clauses), end + 1)
            if clause.kind == "relative" and clause.start == end + 1:
                end = clause.end + (sentence.at(clause.end) == ",")
            else:
                end += 1
        else:
            break
    return end


def _is_finite(scene: Scene, at: int) -> bool:
    word = scene.sentence.at(at).lower()
    if word in AUXILIARIES and word not in {"worden", "gewesen", "geworden"}:
        return True
    return any(verb.at == at and verb.form != "infinitive" for verb in scene.verbs) and (
        not any(verb.at == at and verb.form == "participle" for verb in scene.verbs)
        or _present_form(scene.sentence.at(at).lower())
    )


def _present_form(word: str) -> bool:
    """Tell whether a form that looks like a participle may be the present tense ("informiert")."""
    return word.endswith("t") and not word.startswith("ge")


def _subject_before(
    sentence: Sentence, clause: Clause, finite: int, article: str, chairs: bool
) -> bool:
    """Tell whether the words before the finite verb are its subject, so that a later name is not."""
    first = sentence.at(clause.start)
    if clause.start >= finite:
        return False
    if article.lower() == "der" and first.lower() in ARTICLES:
        return False
    lower = first.lower()
    if lower in {"er", "sie", "wir", "es", "man", "ich", "alle", "beide"}:
        return lower != "es"
    if lower in PREPOSITIONS or lower in {"den", "dem", "als", "dabei", "anschließend", "einen", "einem"} or not first[:1].isupper():
        return False
    if lower in {"der", "die", "das", "eine", "ein", "diese", "dieser"}:
        nouns = [sentence.at(i).lower() for i in range(clause.start + 1, finite) if sentence.at(i)[:1].isupper()]
        if chairs and any(noun.endswith(tuple(_MEETING)) for noun in nouns[:1]):
            return False
        return bool(nouns) and not any(noun.endswith(_THINGS) for noun in nouns[:1])
    return _starts_subject(sentence, clause.start, finite)


def _subject_between(scene: Scene, finite: int, start: int) -> bool:
    """Tell whether a subject stands right after the verb ("wählten die Delegierten X")."""
    sentence = scene.sentence
    first, noun = sentence.at(finite + 1).lower(), sentence.at(finite + 2)
    if first in {"wir", "man", "ich"} and finite + 1 < start:
        return True
    if first not in {"der", "die", "das"} or finite + 2 >= start or not noun[:1].isupper():
        return False
    return not noun.lower().endswith(_THINGS) and any(
        verb.sense in {"elect", "greet", "invite", "bid", "thank"} or verb.lemma in {"anhören", "hören"} for verb in scene.verbs
    )


def _starts_subject(sentence: Sentence, start: int, finite: int) -> bool:
    from kaib_search.ingest.people.organisations import is_head
    from kaib_search.ingest.people.roles import role_noun
    from kaib_search.ingest.people.words import HONORIFICS

    for index in range(start, finite):
        word = sentence.at(index)
        if word.lower() in PREPOSITIONS:
            return False
        if word.lower() in HONORIFICS or role_noun(word) is not None or is_head(word):
            return True
    return False


def _as_subject(
    scene: Scene, verbs: list[Verb], words: set[str], start: int, fresh: bool
) -> Act:
    if not verbs and not words & AUXILIARIES:
        return "mentioned"
    if _not_there(scene.sentence):
        return "absent"
    participles = [verb for verb in verbs if verb.form == "participle"]
    passive = bool(words & _WERDEN) and bool(participles) and not words & {"hat", "haben", "hatte", "hatten"}
    if passive and not _active_verb(verbs):
        return _passive({verb.sense for verb in participles}, fresh or bool(words & {"neu", "neue", "neuer", "neues"}))
    stative = _stative(verbs, words, fresh)
    if stative is not None:
        return stative
    if words & _FUTURE and not participles and any(verb.form == "infinitive" for verb in verbs):
        return "announced"
    return _active(verbs, words, fresh)


def _not_there(sentence: Sentence) -> bool:
    """Read "war nicht da", "ist nicht anwesend"."""
    return any(
        sentence.at(i) == "nicht" and sentence.at(i + 1) in {"da", "anwesend", "erschienen", "zugegen", "dabei"}
        for i in range(len(sentence))
    )


def _active_verb(verbs: list[Verb]) -> bool:
    return any(verb.form == "finite" and verb.sense in {"speak", "present", "chair", "greet"} for verb in verbs)


def _passive(senses: set[Sense], fresh: bool) -> Act:
    if senses & {"elect"}:
        return "intro"
    if "present" in senses or (fresh and "greet" in senses):
        return "intro"
    if senses & {"greet", "invite"}:
        return "present"
    if "miss" in senses:
        return "absent"
    return "mentioned"


def _stative(verbs: list[Verb], words: set[str], fresh: bool) -> Act | None:
    """Read "war eingeladen", "ist entschuldigt", "waren anwesend", "ist die neue Leiterin"."""
    if any(verb.sense in {"speak", "present", "chair", "greet"} for verb in verbs):
        return None
    senses = {verb.sense for verb in verbs}
    if "elect" in senses and fresh:
        return "intro"
    if "miss" in senses or words & {"entschuldigt", "verhindert", "abwesend", "krank"}:
        return "absent"
    if not words & {"war", "waren", "ist", "sind", "sei", "bleibt", "wurde"}:
        return None
    if "nicht" in words and words & {"da", "anwesend", "dabei", "erschienen", "vertreten"}:
        return "absent"
    if "anwesend" in words or words & {"gast", "gäste", "zugegen", "dabei", "eingeladen"}:
        return "present"
    if words & {"referent", "referentin", "referenten", "rednerin", "redner", "gesprächspartner"}:
        return "talk"
    if words & {"moderator", "moderatorin"}:
        return "chair"
    if _holds(words, ("nachfolge",)):
        return "intro"
    if fresh or words & {"nachfolger", "nachfolgerin", "neue", "neuer"} or "elect" in senses:
        return "intro"
    return None if any(verb.sense == "attend" for verb in verbs) else "mentioned"


def _active(verbs: list[Verb], words: set[str], fresh: bool) -> Act:
    finite = [verb for verb in verbs if not (verb.form == "infinitive" and len(verbs) > 1)] or verbs
    senses = {verb.sense for verb in finite}
    lemmas = {verb.lemma for verb in finite}
    if "chair" in senses and (_holds(words, _MEETING) or lemmas & {"moderieren", "eröffnen"} and not _holds(words, _OPENED)):
        return "chair"
    if not verbs and words & {"hatte", "hat", "hatten", "haben"} and _holds(words, _CHAIR_NOUNS):
        return "chair"
    if "invite" in senses and words & {"hatte", "hatten", "hat"}:
        return "chair"
    if words & {"angehören", "angehört", "gehören", "gehört"} and words & {"neuen", "neue", "neuer"}:
        return "intro"
    if "attend" in senses and "nicht" in words:
        return "absent"
    if "willkommen" in words:
        return "chair"
    if "greet" in senses or (lemmas & {"führen", "übernehmen", "haben", "obliegen", "innehaben"} and _holds(words, ("leitung", "moderation", "vorsitz"))):
        return "chair"
    if "führen" in lemmas and "durch" in words and _holds(words, _MEETING):
        return "chair"
    if words & {"nachfolge", "amt"} and lemmas & {"antreten", "übernehmen", "treten"}:
        return "intro"
    if "present" in senses and "sich" in words and fresh and "speak" not in senses:
        return "intro"
    if senses & {"speak", "present", "thank"} or _holds_exact(words, _SPOKEN):
        return "talk"
    if "miss" in senses:
        return "absent"
    if "attend" in senses:
        return "present"
    if "succeed" in senses:
        return "intro"
    if "leave" in senses:
        return "mentioned"
    if fresh and words & {"ist", "wird", "übernimmt", "übernahm"}:
        return "intro"
    if not finite:
        return "mentioned"
    return "talk"


def _as_object(verbs: list[Verb], words: set[str], fresh: bool) -> Act:
    senses = {verb.sense for verb in verbs}
    lemmas = {verb.lemma for verb in verbs}
    if "elect" in senses or ("einführen" in lemmas and "amt" in words):
        return "intro"
    if "present" in senses:
        return "intro" if fresh or "als" in words else "mentioned"
    if "greet" in senses:
        return "intro" if fresh or words & {"neue", "neuen", "neuer"} else "present"
    if "invite" in senses:
        return "present"
    if "thank" in senses:
        return "talk" if _holds(words, _GIVEN_THANKS) else "mentioned"
    if lemmas & {"anhören", "hören", "erteilen", "übergeben", "befragen"}:
        return "talk"
    if "miss" in senses:
        return "absent"
    return "mentioned"


def _relative(scene: Scene, group: Group, act: Act) -> Act:
    """Let a relative clause after a name say what the person did."""
    comma = group.end
    if scene.sentence.at(comma).islower() and scene.sentence.at(comma + 1) == "," and any(v.at == comma for v in scene.verbs):
        comma += 1
    if act == "chair" or scene.sentence.at(comma) != ",":
        return act
    clause = clause_of(list(scene.clauses), comma + 1)
    if clause.kind != "relative" or clause.start != comma + 1 or clause.opener not in {"der", "die", "welche", "welcher"}:
        return act
    verbs = scene.verbs_in(clause)
    if any(verb.sense == "miss" for verb in verbs):
        return "absent"
    if any(verb.sense in {"speak", "present"} for verb in verbs) and act != "announced":
        return "talk"
    return act
