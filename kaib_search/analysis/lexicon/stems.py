"""Stem German words: Snowball's rules, and what the word list knows better."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from threading import Lock

import Stemmer

from kaib_search.analysis.lexicon.wordlist import WordList

# "Buße" folds to the plural of Bus; buses are what archives speak of.
_HANDMADE = {"busse": "bus", "bussen": "bus"}
# What stands before "innen" in words for women that no list holds.
_AGENTS = ("er", "ist", "ant", "ent", "og", "at", "or", "ar", "eur", "ling")
_SHORTEST_FEMININE = 9


class Stems:
    """Give a folded word's stem; forms in the table have the stem that stands there."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = table
        # Without Snowball's own memory: words are remembered a floor above, with all their forms.
        self._snowball = Stemmer.Stemmer("german", 0)
        self._lock = Lock()  # a stemmer must not be entered twice

    def __call__(self, word: str) -> str:
        """Give the stem of a folded word."""
        known = self._table.get(word)
        if known is not None:
            return known
        if word.endswith("innen") and len(word) >= _SHORTEST_FEMININE:
            base = word[: -len("innen")]
            if base.endswith(_AGENTS):
                return self(base)
        return self.plain(word)

    def plain(self, word: str) -> str:
        """Give the stem by rule alone."""
        with self._lock:
            stem: str = self._snowball.stemWord(word)
        return stem

    def listed(self, word: str) -> str | None:
        """Give the stem that the table holds for a word."""
        return self._table.get(word)


def build_stems(words: WordList) -> dict[str, str]:
    """Build the table: forms of one noun share a stem, women share the men's, Bürger is no Burg."""
    plain = Stems({}).plain
    table = _irregular(words, plain) | _agents(words, plain)
    stem = Stems(table)
    for woman, base in _women(words).items():
        table |= {form: stem(base) for form in words.nouns[woman] if form.startswith(woman)}
    return table


def _irregular(words: WordList, stem: Callable[[str], str]) -> dict[str, str]:
    """Give one stem to nouns whose forms the rules part (Kurs, Kurse; Thema, Themen)."""
    table = dict(_HANDMADE)
    for base, forms in words.nouns.items():
        if (base in words.others and base.endswith("n")) or len(
            {stem(form) for form in forms}
        ) == 1:
            continue
        own = (form for form in forms if form == base or words.owners[form] == {base})
        table |= {form: base for form in own if form == base or form not in words.lowered}
    return table


def _agents(words: WordList, stem: Callable[[str], str]) -> dict[str, str]:
    """Keep the ending of nouns in -er that the rules mix up with another noun (Bürger, Burg)."""
    others: dict[str, set[str]] = defaultdict(set)
    for base in words.nouns:
        if not base.endswith(("er", "erin")):
            others[stem(base)].add(base)
    return {
        form: base
        for base in words.nouns
        if _is_agent(base, words) and others[stem(base)] and not _is_inhabitant(base, words)
        for form in (base, f"{base}s", f"{base}n")
    }


def _is_agent(base: str, words: WordList) -> bool:
    """Tell whether a noun ends in -er by itself, not as a form of another or of an adjective."""
    return (
        base.endswith("er")
        and words.owners[base] == {base}
        and base[:-1] not in words.nouns[base]
        and base not in words.lowered
    )


def _is_inhabitant(base: str, words: WordList) -> bool:
    """Tell whether someone is called after a place, which has no plural (Berliner)."""
    place = base[:-2]
    return place in words.nouns and words.nouns[place] <= {place, f"{place}s"}


def _women(words: WordList) -> dict[str, str]:
    """Give the words for women, each with the man's; their plural tells them from Termin."""
    found = {}
    for word, forms in words.nouns.items():
        if not word.endswith("in") or f"{word}nen" not in forms:
            continue
        bases = (word[:-2], f"{word[:-2]}e", f"{word[:-2]}er", f"{word[:-2]}r")
        base = next((base for base in bases if base in words.nouns), None)
        if base is not None and len(base) > 2:
            found[word] = base
    return found
