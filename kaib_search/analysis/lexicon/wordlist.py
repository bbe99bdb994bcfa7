"""Read the German word list that the package simplemma brings."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kaib_search.analysis.folding import fold

_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,36}")
_LETTERS = re.compile(r"[^\W\d_]{2,40}")


@dataclass(frozen=True, slots=True)
class WordList:
    """The words of the language, folded.

    nouns     the base form of each noun, and all its forms
    owners    the base forms to which a form of a noun belongs
    others    base forms of verbs, adjectives and particles
    lowered   all forms of words that are written small
    forms     every form of every word
    """

    nouns: dict[str, set[str]]
    owners: dict[str, set[str]]
    others: set[str]
    lowered: set[str]
    forms: set[str]


def read_wordlist() -> WordList:
    """Read and sort the list; about five seconds."""
    nouns: dict[str, set[str]] = defaultdict(set)
    owners: dict[str, set[str]] = defaultdict(set)
    words = WordList(nouns=nouns, owners=owners, others=set(), lowered=set(), forms=set())
    for form, base in read_entries():
        if not _LETTERS.fullmatch(form):
            continue
        folded = fold(form)
        words.forms.add(folded)
        if not (_WORD.fullmatch(form) and _WORD.fullmatch(base)):
            continue
        if _is_noun(form) and _is_noun(base):
            nouns[fold(base)].update((folded, fold(base)))
            owners[folded].add(fold(base))
        elif base.islower():
            words.others.add(fold(base))
            words.lowered.add(folded)
    return words


def read_entries() -> Iterator[tuple[str, str]]:
    """Give each form of the list with its base form."""
    # Only who builds a lexicon pays for this import.
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    entries = DefaultDictionaryFactory().get_dictionary("de")
    for form in entries:
        yield form, entries[form]


def _is_noun(word: str) -> bool:
    return word[0].isupper() and word[1:].islower()
