"""Read an office with what belongs to it: adjectives, the field, the organisation."""

from collections.abc import Collection
from dataclasses import dataclass

from kaib_search.ingest.people.declension import nominative_adjective
from kaib_search.ingest.people.firstnames import Gender
from kaib_search.ingest.people.organisations import Organisation
from kaib_search.ingest.people.roles import (
    RoleNoun,
    feminine,
    is_office,
    nominative_role,
    role_gender,
    role_noun,
)
from kaib_search.ingest.people.roletails import _LEADERS, read_tail
from kaib_search.ingest.people.tagger import is_adjective, noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import verb_lemma
from kaib_search.ingest.people.words import ARTICLES, FUNCTION_WORDS

_DROPPED = tuple(
    "neu gewählt zuständig damalig jetzig heutig derzeitig aktuell anwesend eingeladen "
    "gewechselt berufen ernannt wiedergewählt ausgeschieden angereist erkrankt frühere "
    "künftig jung gemeinsam verstorben genannt oben scheidend beide weiter".split()
)

_ORDINALS: frozenset[str] = frozenset(
    "erster erste ersten zweiter zweite zweiten dritter dritte".split()
)

_ADVERBS: frozenset[str] = frozenset(
    "wieder immer bisher leider weiter später früher unter hinter besonders".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RolePhrase:
    """An office at its place in a sentence.

    start       first token, the article included; noun: the role noun's token
    adjectives  as in the source, those that say when ("neue") left out
    tail        what belongs to the office ("für Migration")
    """

    start: int
    noun: int
    end: int
    kind: RoleNoun
    article: str
    adjectives: tuple[str, ...]
    tail: str
    surface: str
    organisation: Organisation | None
    fresh: bool = False
    plural: bool = False

    def text(self, gender: Gender | None) -> str:
        """Return the office in the nominative, for a person of this gender."""
        own = None if self.plural else role_gender(self.kind, self.article)
        # The person's own gender says more than an article, which the dative "der" shares.
        gender = own if self.kind.gender is not None and own else gender or own
        sex = gender or "m"
        if self.plural and gender == "f" and self.kind.gender == "m":
            adjectives = [nominative_adjective(word, "f") for word in self.adjectives]
            return " ".join(filter(None, [*adjectives, feminine(self.kind.stem), self.tail]))
        words = [nominative_adjective(word, sex) for word in self.adjectives]
        return " ".join(filter(None, [*words, nominative_role(self.kind, gender), self.tail]))


def find_roles(
    sentence: Sentence, stops: Collection[int], covered: Collection[int]
) -> list[RolePhrase]:
    """Find the offices of a sentence; stops are the tokens where names start, covered those of names."""
    phrases: list[RolePhrase] = []
    at = 0
    while at < len(sentence):
        kind = role_noun(sentence.at(at)) if at not in covered else None
        if kind is None:
            at += 1
            continue
        if kind.loose and not _beside_name(sentence, at, stops):
            at += 1
            continue
        phrase = _read(sentence, at, kind, stops, covered)
        phrases.append(phrase)
        at = max(phrase.end, at + 1)
    return phrases


_STREETS: frozenset[str] = frozenset({"Str", "Str.", "Straße", "Platz", "Weg"})


def _beside_name(sentence: Sentence, at: int, stops: Collection[int]) -> bool:
    """Tell whether a calling known by its ending alone stands where offices stand."""
    word = sentence.at(at)
    if at + 1 in stops:
        return not (
            word.lower().endswith("rat")
            and sentence.at(at - 1).lower() in {"der", "den", "dem", "des", "vom", "beim", "im"}
        )
    if word.lower().endswith("rat") or is_adjective(word):
        return False
    if sentence.at(at - 1) in {"(", ","}:
        following = sentence.at(at + 1)
        return not (following[:1].isupper() and word.endswith("er")) and following not in _STREETS
    if at == 0 and sentence.at(1) in {
        "ist",
        "sind",
        "wurde",
        "wurden",
        "bleibt",
        "bleiben",
        "war",
        "waren",
    }:
        return True
    if (
        sentence.at(at - 1).lower() in {"als", "der", "die", "den", "dem"}
        and sentence.at(at + 1) == ","
    ):
        return at + 2 in stops
    return sentence.at(at - 1).lower() == "als"


def _read(
    sentence: Sentence,
    noun: int,
    kind: RoleNoun,
    stops: Collection[int],
    covered: Collection[int],
) -> RolePhrase:
    first, adjectives, fresh = _before(sentence, noun, covered)
    article = sentence.at(first - 1) if _is_article(sentence.at(first - 1)) else ""
    start = first - 1 if article in ARTICLES or article.lower() in ARTICLES else first
    kept = [index for index in adjectives if not _is_dropped(sentence.at(index))]
    after = noun + 2 if sentence.at(noun + 1) in {"a. D.", "a.D.", "i. R.", "i.R."} else noun + 1
    end, tail, tail_end, organisation = read_tail(
        sentence, after, stops, leads=kind.stem.lower().endswith(_LEADERS)
    )
    if after > noun + 1:
        tail = f"{sentence.at(noun + 1)} {tail}".strip()
    begin = kept[0] if kept else noun
    return RolePhrase(
        start=start,
        noun=noun,
        end=end,
        kind=kind,
        article=_article_for(article, sentence.at(noun)),
        adjectives=tuple(sentence.at(index) + "." * sentence.at(index).isdigit() for index in kept),
        tail=tail,
        surface=sentence.words(begin, tail_end),
        organisation=organisation,
        fresh=fresh,
        plural=_is_plural(sentence, first - 1, noun, kind),
    )


def _is_plural(sentence: Sentence, article: int, noun: int, kind: RoleNoun) -> bool:
    """Tell whether an office stands in the plural, by its ending or its article."""
    first = sentence.at(article).lower()
    if kind.plural or first in _SEVERAL:
        return True
    inflected = kind.declension in {"adjective", "weak"} and sentence.at(noun).endswith("en")
    if sentence.at(noun + 1) == ":" and kind.declension in {"adjective", "weak"} and inflected:
        return True
    if first == "die":
        return inflected or kind.gender == "m"
    return first == "den" and inflected and kind.declension == "adjective"


_SEVERAL: frozenset[str] = frozenset(
    "zwei drei vier fünf beide beiden folgende folgenden mehrere".split()
)


def _article_for(article: str, noun: str) -> str:
    """Tell nominative masculine "der Beauftragte" from dative feminine "der Beauftragten"."""
    if article.lower() == "der":
        return "einer" if noun.endswith("en") else "dem"
    if article.lower() in {"die", "den"} and noun.endswith("en"):
        return ""
    return article


def _is_article(word: str) -> bool:
    return word.lower() in ARTICLES or word.lower() in {"zum", "zur", "vom", "beim"}


def _before(sentence: Sentence, noun: int, covered: Collection[int]) -> tuple[int, list[int], bool]:
    """Walk back over adjectives and ordinals; return the first token, their places, "new" said."""
    at = noun - 1
    places: list[int] = []
    while at >= 0 and at not in covered:
        word = sentence.at(at)
        if word in {".", "("} or not word:
            if word == "." and sentence.at(at - 1) in {"1", "2", "3"}:
                places.insert(0, at - 1)
                at -= 2
                continue
            break
        if _looks_adjective(word):
            places.insert(0, at)
            at -= 1
            continue
        if word == "und" and places and _looks_adjective(sentence.at(at - 1)):
            at -= 1
            continue
        break
    if places and not _is_article(sentence.at(at)):
        while (
            places
            and sentence.at(places[0]).endswith(("te", "ten"))
            and verb_lemma(sentence.at(places[0]))
        ):
            at = places.pop(0)
    fresh = any(sentence.at(place).lower().startswith("neu") for place in places)
    return at + 1, places, fresh


def _looks_adjective(word: str) -> bool:
    lower = word.lower()
    if lower in _ORDINALS:
        return True
    if (lower in FUNCTION_WORDS and not lower.startswith("neu")) or lower in _ADVERBS | ARTICLES:
        return False
    if len(word) < 4 or not lower.endswith(("e", "en", "er", "es", "em")) or is_office(word):
        return False
    return is_adjective(word) or (
        word[0].isupper() and lower.endswith("er") and noun_lead(word) == 0 and len(word) > 5
    )


def _is_dropped(word: str) -> bool:
    return word.lower().startswith(_DROPPED)
