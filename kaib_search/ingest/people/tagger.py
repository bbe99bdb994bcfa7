"""What kind of word a word is, by the morphology of HanTa; the only module that imports it."""

import logging
from functools import lru_cache
from typing import Any

log = logging.getLogger(__name__)

UNKNOWN_BELOW = -28.0
"""Log probability under which HanTa has guessed by the ending alone."""

COMMON_ABOVE = -18.0
"""Log probability of the words that everyone uses."""

LONGEST = 40
"""Letters of the longest word that is analysed; the time grows with the square of the length."""

_NOTHING = (("XY", -99.0),)


@lru_cache(maxsize=1)
def _tagger() -> Any:
    """Load the German model once for the process."""
    from HanTa import HanoverTagger

    return HanoverTagger.HanoverTagger("morphmodel_ger.pgz")


@lru_cache(maxsize=65536)
def word_tags(word: str) -> tuple[tuple[str, float], ...]:
    """Return the STTS tags a word may have, best first, with their log probabilities."""
    if not word or len(word) > LONGEST:
        return _NOTHING
    return tuple((tag, float(score)) for tag, score in _tagger().tag_word(word)) or _NOTHING


@lru_cache(maxsize=65536)
def noun_lead(word: str) -> float:
    """Tell by how much a word is rather a common noun (or adjective) than a proper name.

    Above 0 a common noun, below 0 a name; 0 where the word is unknown to the model.
    """
    tags = word_tags(word)
    if not tags or tags[0][1] < UNKNOWN_BELOW:
        return 0.0
    name = max((score for tag, score in tags if tag == "NE"), default=tags[0][1] - 6.0)
    other = max((score for tag, score in tags if tag != "NE"), default=tags[0][1] - 6.0)
    return other - name


@lru_cache(maxsize=65536)
def is_adjective(word: str) -> bool:
    """Tell whether a word may be an attributive adjective ("langjährige", "Lübecker")."""
    tags = word_tags(word)
    return any(tag.startswith("ADJ(A") and score > tags[0][1] - 3.0 for tag, score in tags)


@lru_cache(maxsize=65536)
def is_common(word: str) -> bool:
    """Tell whether a word is well known as something else than a name ("Kino", not "Jette")."""
    return noun_lead(word) > 3 and word_tags(word)[0][1] > COMMON_ABOVE


def is_name(word: str) -> bool:
    """Tell whether a word is rather a proper name."""
    return noun_lead(word) < 0


@lru_cache(maxsize=65536)
def is_verb(word: str) -> bool:
    """Tell whether a word is rather a verb than anything else."""
    tags = word_tags(word)
    return bool(tags) and tags[0][0].startswith("V")


def is_known(word: str) -> bool:
    """Tell whether the model knows the word or its parts."""
    tags = word_tags(word)
    return bool(tags) and tags[0][1] >= UNKNOWN_BELOW


@lru_cache(maxsize=16384)
def stem_of_genitive(word: str) -> str | None:
    """Return a noun without its genitive ending, by the model's cut into morphemes; None without one.

    >>> stem_of_genitive("Pflegestützpunktes")
    'Pflegestützpunkt'
    """
    if not word.endswith("s") or len(word) > LONGEST:
        return None
    _, morphemes, _ = _tagger().analyze(word, taglevel=3)
    last, kind = morphemes[-1]
    if not str(kind).startswith("SUF") or last not in {"s", "es"}:
        return None
    return word[: len(word) - len(last)]


@lru_cache(maxsize=16384)
def model_lemma(word: str) -> str | None:
    """Return the infinitive of a verb form; None where the model takes the word for no verb."""
    if not is_verb(word):
        return None
    lemma, tag = _tagger().analyze(word)
    return str(lemma) if str(tag).startswith("V") and str(lemma).endswith("n") else None
