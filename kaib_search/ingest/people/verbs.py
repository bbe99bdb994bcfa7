"""The verbs of a sentence, put together from finite form, particle and participle, and their sense."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from kaib_search.ingest.people.tagger import model_lemma
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import FUNCTION_WORDS

Sense = Literal[
    "speak",
    "chair",
    "greet",
    "attend",
    "miss",
    "elect",
    "bid",
    "leave",
    "succeed",
    "be",
    "thank",
    "invite",
    "present",
    "act",
]

_SENSES: dict[Sense, str] = {
    "speak": (
        "berichten informieren erläutern erklären referieren vortragen sprechen betonen "
        "hinweisen verweisen ausführen darlegen darstellen präsentieren zusammenfassen "
        "ergänzen fordern appellieren kritisieren fragen nachfragen antworten mitteilen "
        "äußern bemerken anmerken feststellen warnen plädieren empfehlen vorschlagen anregen "
        "beantragen einbringen eingehen schildern beschreiben zeigen aufzeigen werben loben "
        "unterstreichen hervorheben einführen beantworten meinen sagen unterrichten "
        "diskutieren austauschen begründen verdeutlichen ankündigen erzählen raten zusichern "
        "zusagen ansprechen vorlegen vorbringen zugeben einräumen bekräftigen beklagen "
        "bemängeln bezeichnen mahnen anmahnen rufen aufrufen skizzieren umreißen wünschen "
        "erwidern entgegnen widersprechen zustimmen bestätigen versichern bitten erkundigen "
        "thematisieren reden debattieren bedauern würdigen analysieren beleuchten vermitteln "
        "aufmerksam überbringen verlesen vorlesen beraten konstatieren resümieren bilanzieren "
        "argumentieren monieren rügen schlussfolgern folgern interessieren nennen klarstellen "
        "erinnern fortfahren überreichen"
    ),
    "chair": "eröffnen moderieren leiten schließen beenden vorsitzen",
    "present": "vorstellen",
    "greet": "begrüßen begrüssen willkommen",
    "attend": "verlassen hinzukommen teilnehmen anwesend besuchen mitwirken vertreten erscheinen",
    "miss": "fehlen entschuldigen verhindern absagen abwesend",
    "elect": (
        "nachwählen hinzuwählen zuwählen kooptieren delegieren entsenden abordnen wählen "
        "wiederwählen ernennen bestellen berufen benennen bestimmen beauftragen nominieren "
        "verpflichten bestätigen"
    ),
    "bid": "verabschieden ehren auszeichnen gedenken gratulieren",
    "succeed": "folgen nachfolgen nachrücken ablösen beerben",
    "leave": (
        "ausscheiden zurücktreten versterben sterben kandidieren arbeiten erkranken "
        "niederlegen heißen wohnen gründen erhalten stammen"
    ),
    "be": "sein werden bleiben",
    "thank": "danken bedanken",
    "invite": "einladen laden gewinnen",
}
_SENSE_OF: dict[str, Sense] = {
    lemma: sense for sense, lemmas in reversed(_SENSES.items()) for lemma in lemmas.split()
}

AUXILIARIES: frozenset[str] = frozenset(
    "hat habe haben hatte hatten hätte wird werden wurde wurden worden ist sind war waren "
    "sei seien wäre kann konnte konnten können "
    "muss musste mussten müssen soll sollte sollten sollen will wollte wollten möchte "
    "möchten darf durfte dürfen bin geworden gewesen würde würden".split()
)

PARTICLES: frozenset[str] = frozenset(
    "vor dar hin aus ein an zu ab auf fest mit zusammen teil bei nach her heraus hervor "
    "entgegen um weiter fort zurück "
    "durch statt voran nahe bekannt klar sicher heran hinzu fern frei nieder los".split()
)

_PERFECT: frozenset[str] = frozenset(
    "wurde wurden worden hat haben hatte hatten ist sind vertreten".split()
)

_INSEPARABLE = ("be", "er", "ver", "ent", "zer", "unter", "über", "emp", "miss", "hinter", "wider")

_STOP_VERBS: frozenset[str] = frozenset("heute weitere andere keine beide alle".split())

_MORE_LEMMAS: dict[str, str] = {
    "begrüsst": "begrüßen",
    "begrüsste": "begrüßen",
    "entschuldigt": "entschuldigen",
    "anwesend": "anwesend",
    "riet": "raten",
    "eingeladen": "einladen",
    "verhindert": "verhindern",
    "leitet": "leiten",
    "wies": "weisen",
    "trug": "tragen",
    "rief": "rufen",
    "willkommen": "willkommen",
    "fasste": "fassen",
    "faßte": "fassen",
    "hieß": "heißen",
    "bedankt": "bedanken",
    "gedachten": "gedenken",
    "bedankte": "bedanken",
    "sicherte": "sichern",
    "räumte": "räumen",
    "regte": "regen",
    "bat": "bitten",
    "abwesend": "abwesend",
    "bestimmten": "bestimmen",
    "bestimmte": "bestimmen",
    "moderiert": "moderieren",
    "ging": "gehen",
    "gingen": "gehen",
    "sprach": "sprechen",
    "sprachen": "sprechen",
    "geleitet": "leiten",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb of a sentence.

    at        token of the finite form or participle that carries the meaning
    lemma     with its particle ("vorstellen")
    form      "finite", "participle" or "infinitive"
    """

    at: int
    lemma: str
    sense: Sense
    form: Literal["finite", "participle", "infinitive"]
    reflexive: bool = False


@lru_cache(maxsize=1)
def _lemmatizer() -> Any:
    import simplemma

    return simplemma


@lru_cache(maxsize=65536)
def verb_lemma(word: str) -> str | None:
    """Return the infinitive of a verb form, None where the word is no verb."""
    lower = word.lower()
    if lower in _MORE_LEMMAS:
        return _MORE_LEMMAS[lower]
    if lower in FUNCTION_WORDS or lower in _STOP_VERBS or len(lower) < 3:
        return None
    lemma = str(_lemmatizer().lemmatize(lower, "de"))
    if not lemma.endswith(("en", "ern", "eln", "tun")) or lemma[:1].isupper():
        return _regular(lower) or _with_prefix(lower) or _by_model(lower, lemma)
    if lemma == lower and not lower.endswith(("en", "ern", "eln")):
        return None
    return lemma


def _by_model(lower: str, lemma: str) -> str | None:
    """Ask the tagger about a form that the dictionary does not know at all."""
    if lemma != lower or not lower.endswith(("t", "te", "ten")) or len(lower) < 6:
        return None
    return model_lemma(lower)


def _with_prefix(lower: str) -> str | None:
    """Read a participle whose particle the dictionary does not know it with ("mitgebracht")."""
    for particle in PARTICLES:
        rest = lower.removeprefix(particle)
        if rest != lower and rest.startswith(("ge", "zu")) and len(rest) > 5:
            lemma = str(_lemmatizer().lemmatize(rest, "de"))
            if lemma.endswith("en") and lemma != rest and lemma[:1].islower():
                return particle + lemma
    return None


@lru_cache(maxsize=16384)
def is_dictionary_word(word: str) -> bool:
    """Tell whether the dictionary of word forms has a word."""
    return bool(word) and bool(_lemmatizer().is_known(word, "de"))


def _regular(lower: str) -> str | None:
    """Undo the endings of a regular verb in -ieren that the dictionary lacks."""
    for ending in ("ierte", "ierten", "iert", "ieren"):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            return lower.removesuffix(ending) + "ieren"
    return None


@lru_cache(maxsize=512)
def find_verbs(sentence: Sentence) -> tuple[Verb, ...]:
    """Find the full verbs of a sentence; of one sentence it is asked several times in a row."""
    verbs: list[Verb] = []
    helped = any(token.text.lower() in AUXILIARIES for token in sentence.tokens)
    perfect = any(token.text in _PERFECT for token in sentence.tokens)
    for at, token in enumerate(sentence.tokens):
        word = token.text
        if word.lower() in AUXILIARIES or (
            word[0].isupper() and at > 0 and sentence.at(at - 1) not in {":", "„"}
        ):
            continue
        if word[0].isupper() and not word.lower().endswith(("t", "en")):
            continue
        lemma = verb_lemma(word)
        if lemma is None:
            continue
        form = _form(word.lower(), lemma)
        if form == "infinitive" and not helped and sentence.at(at - 1) != "zu":
            form = "finite"
        if form == "infinitive" and perfect and lemma.startswith(_INSEPARABLE):
            form = "participle"
        if form == "finite":
            lemma = _with_particle(sentence, at, lemma)
        verbs.append(
            Verb(
                at=at,
                lemma=lemma,
                sense=sense_of(lemma),
                form=form,
                reflexive=_reflexive(sentence, at),
            )
        )
    return tuple(verbs)


def sense_of(lemma: str) -> Sense:
    """Return the sense of a verb; "act" where it has none of its own."""
    return _SENSE_OF.get(lemma, "act")


def _form(lower: str, lemma: str) -> Literal["finite", "participle", "infinitive"]:
    if lower == lemma:
        return "infinitive"
    if lower.startswith("ge") and not lemma.startswith("ge") and lower.endswith(("t", "en")):
        return "participle"
    if lower.endswith(("te", "ten", "test", "tet")) and not lower.endswith(("ierten",)):
        return "finite"
    if (
        "ge" in lower[: max(2, len(lower) - 4)]
        and lower.endswith(("t", "en"))
        and not lemma.startswith("ge")
    ):
        return "participle"
    if lower.endswith("iert") or (
        lower.startswith(("be", "er", "ver", "ent", "zer", "unter", "über", "emp", "miss"))
        and lower.endswith("t")
        and not lower.endswith("te")
    ):
        return "participle"
    return "finite"


def _with_particle(sentence: Sentence, at: int, lemma: str) -> str:
    """Join the particle that stands at the end of the clause."""
    for index in range(at + 1, min(at + 45, len(sentence))):
        word = sentence.at(index)
        following = sentence.at(index + 1)
        if word in PARTICLES and (
            following in {".", ",", ";", "und", "", "!", "?", ")", "sowie", "dass", "“", ":"}
        ):
            joined = word + lemma
            if joined in _SENSE_OF or is_dictionary_word(joined):
                return joined
    return lemma


def _reflexive(sentence: Sentence, at: int) -> bool:
    return "sich" in {sentence.at(index) for index in range(max(at - 3, 0), at + 4)}
