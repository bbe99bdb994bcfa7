"""Count the parts of the compounds that the word list holds.

A noun that reads as two other words of the list counts as a compound; where several cuts are possible,
the counts of the round before decide.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kaib_search.analysis.lexicon.derived import derived_words, listed_names
from kaib_search.analysis.lexicon.wordlist import WordList

LINKS = ("", "s", "es", "n", "en", "er", "e")
"""What may stand between two parts of a compound."""

VOWEL = re.compile("[aeiouy]")

_ENDINGS = """heit keit schaft ung lich chen lein tum nis isch er in ei ion ier tion tat itat ismus ist
    ling sal sel bar sam haft los end ent ant ern ing and ig ur at"""
_PREFIXES = """ge be ver ent er zer un in ab an auf aus ein vor zu um bei mit dar her hin des dis re pro per
    kon pre de ex en es ur ober unter uber durch nach gegen wieder wider zuruck zusammen"""
NO_LEFT = frozenset(
    f"""{_PREFIXES} hinter los das die der eine all alle als ihr und sie wir man was wer wie bis
    dem den im am vom zum zur oder aber nur noch so da wo nah ehe eben mal""".split()
)
"""Words of the list that never stand to the left in a compound: prefixes, particles, pronouns."""

NO_HEAD = frozenset(
    f"""{_ENDINGS} ungs innen inn chens erin erinn erei ler ner rich rung lung zung gung tung nung
    bung sung dung kung fung eln ade age ale anz ase ate eur ice ide ine ium oge ose ole one ure ration""".split()
)
"""Words of the list that are never the head of a compound: endings."""

_ROUNDS = 3
_SHORTEST = 6
_DEEPEST = 4
_PROOFS = 3
_PROOFS_OF_SHORT_LEFT = 25
_PROOFS_OF_SHORT_HEAD = 40
_LEAST_SCORE = 4


UNSEEN_LEFT = 0.3
UNSEEN_HEAD = 0.5
"""What counts for a word that stands in no compound of the list but may stand in one."""

_LINKED_ENDINGS = ("ung", "heit", "keit", "schaft", "ion", "tat", "ling", "tum")


_ABSTRACT = ("ing", "ung", "heit", "keit", "schaft", "ion", "ismus", "ik", "tat", "ment")


@dataclass(frozen=True, slots=True)
class Counts:
    """How often a word of the list is a left part, a head (its stem), or simple (its stem).

    whole   nouns that look like compounds and are none: derived from a verb or an adjective, or names
    """

    left: Mapping[str, float]
    head: Mapping[str, float]
    simple: Mapping[str, int]
    whole: tuple[str, ...]


def count_parts(words: WordList, stem: Callable[[str], str]) -> Counts:
    """Count left parts, heads and simple words over all nouns of the list."""
    whole = derived_words(words)
    lefts = _left_forms(words)
    compounds = _compounds(words, lefts, whole)
    left: Counter[str] = Counter()
    head: Counter[str] = Counter()
    simple: Counter[str] = Counter()
    alone: set[str] = set()
    for word in sorted(words.nouns.keys() | {word for word in words.others if len(word) > 3}):
        *first, last = _parts(word, compounds)
        left.update(first)
        (head if first else simple)[stem(last)] += 1
        if not first:
            alone.add(word)
    proven = {
        part: float(count)
        for part, count in left.items()
        if count > 1 and (len(part) > 3 or count >= _PROOFS_OF_SHORT_LEFT)
    }
    return Counts(
        left=_unseen_lefts(alone, lefts) | proven,
        head=_unseen_heads(alone - _single_forms(words), stem) | dict(head),
        simple=dict(simple),
        whole=tuple(sorted(whole | listed_names(words))),
    )


def _unseen_lefts(alone: set[str], lefts: set[str]) -> dict[str, float]:
    """Let simple words begin compounds that the list does not hold, at a high cost."""
    words = (word for word in alone if len(word) >= 5 and word in lefts)
    linked = (f"{word}s" for word in alone if len(word) > 5 and word.endswith(_LINKED_ENDINGS))
    return dict.fromkeys(words, UNSEEN_LEFT) | dict.fromkeys(linked, UNSEEN_LEFT)


def _unseen_heads(words: set[str], stem: Callable[[str], str]) -> dict[str, float]:
    """Let simple words end compounds that the list does not hold, at a high cost."""
    stems = (stem(word) for word in words)
    return {
        head: UNSEEN_HEAD
        for head in stems
        if len(head) >= 4 and head not in NO_HEAD and VOWEL.search(head)
    }


def _single_forms(words: WordList) -> set[str]:
    """Give the nouns without a plural: many of them are names."""
    single = (noun for noun, forms in words.nouns.items() if forms <= {noun, f"{noun}s"})
    return {noun for noun in single if not noun.endswith(_ABSTRACT)}


def _compounds(words: WordList, lefts: set[str], whole: set[str]) -> dict[str, int]:
    """Give each noun that is a compound, with the place of its cut."""
    cuts = dict(_possible_cuts(words, lefts, whole))
    left: dict[str, float] = defaultdict(float)
    head: dict[str, float] = defaultdict(float)
    for word, places in cuts.items():
        for place in places:
            left[word[:place]] += 1 / len(places)
            head[word[place:]] += 1 / len(places)
    compounds: dict[str, int] = {}
    for _ in range(_ROUNDS):
        best = ((word, _best_cut(word, places, left, head)) for word, places in cuts.items())
        compounds = {word: place for word, place in best if place}
        left = dict(Counter(word[:place] for word, place in compounds.items()))
        head = dict(Counter(word[place:] for word, place in compounds.items()))
    return compounds


def _possible_cuts(
    words: WordList, lefts: set[str], whole: set[str]
) -> Iterator[tuple[str, list[int]]]:
    """Give each noun that can be read as two words, with all places where it can be cut."""
    heads = words.nouns.keys() - NO_HEAD
    for word in sorted(words.nouns.keys() - whole):
        if len(word) < _SHORTEST:
            continue
        places = range(3, len(word) - 2)
        cuts = [place for place in places if word[:place] in lefts and word[place:] in heads]
        if cuts:
            yield word, cuts


def _left_forms(words: WordList) -> set[str]:
    """Give every shape in which a word may stand to the left: with a link, or without -e or -en."""
    shapes = {noun + link for noun in words.nouns for link in LINKS}
    shapes.update(noun[:-1] for noun in words.nouns if noun.endswith("e") and len(noun) > 4)
    shapes.update(noun[:-2] for noun in words.nouns if noun.endswith("en") and len(noun) > 5)
    shapes.update(f"{noun[:-1]}s" for noun in words.nouns if noun.endswith("e") and len(noun) > 4)
    shapes.update(form for forms in words.nouns.values() for form in forms)
    shapes |= words.others
    verbs = [word for word in words.others if word.endswith("n") and len(word) > 4]
    shapes.update(verb[:-2] if verb.endswith("en") else verb[:-1] for verb in verbs)
    shapes.update(verb[:-1] for verb in verbs if verb.endswith("en"))  # Sterbebett, Badesee
    return {
        shape
        for shape in shapes
        if len(shape) >= 3 and shape not in NO_LEFT and VOWEL.search(shape)
    }


def _best_cut(
    word: str, places: list[int], left: Mapping[str, float], head: Mapping[str, float]
) -> int:
    """Give the place of the most productive cut, 0 if none is proven; short parts need more proof."""
    best, found = float(_LEAST_SCORE), 0
    for place in places:
        lefts, heads = left.get(word[:place], 0), head.get(word[place:], 0)
        short_left, short_head = place <= 3, len(word) - place <= 3
        if lefts < (_PROOFS_OF_SHORT_LEFT if short_left else _PROOFS):
            continue
        if heads < (_PROOFS_OF_SHORT_HEAD if short_head else _PROOFS):
            continue
        score = math.log(lefts) + math.log(heads) - 2 * short_left - 2 * short_head
        if score > best:
            best, found = score, place
    return found


def _parts(word: str, compounds: Mapping[str, int], depth: int = 0) -> list[str]:
    """Take a compound apart, its parts too."""
    place = compounds.get(word)
    if place is None or depth > _DEEPEST:
        return [word]
    left, right = word[:place], _parts(word[place:], compounds, depth + 1)
    for base in _bases(left):
        if base in compounds:
            *first, _ = _parts(base, compounds, depth + 1)
            return [*first, left[sum(map(len, first)) :], *right]
    return [left, *right]


def _bases(left: str) -> Iterator[str]:
    """Give the words of which a left part may be a shape: "grundschule" of "grundschul"."""
    for link in LINKS:
        if left.endswith(link):
            yield left.removesuffix(link)
    yield f"{left}e"
