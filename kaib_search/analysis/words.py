"""Analyse single words: stem, compound parts, subwords."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kaib_search.analysis.folding import exact_form, fold, undigraphed
from kaib_search.analysis.lexicon import Lexicon, NameGuard, Splitter, Stems, Subwords
from kaib_search.analysis.stopwords import STOP_WORDS

SUBWORD_MARK = "~"
"""Begins each subword, so that it meets subwords only."""

LONGEST_WORD = 100
"""Letters of the longest word that is stemmed and split; what is longer is no word."""

_SHORTEST_TERM = 3
_SHORTEST_LINKED = 5
_WOMENS_ENDINGS = ("innen", "in")
_WOMEN_INSIDE = re.compile(r"innen(?=[a-z]{4})")


class Forms(NamedTuple):
    """The forms of one word, as ``Token`` has them."""

    exact: str
    stem: str
    parts: tuple[str, ...]
    subwords: tuple[str, ...]
    stop: bool


class WordAnalysis:
    """Know the forms of single words; ``names`` stay whole."""

    def __init__(self, lexicon: Lexicon, names: Iterable[str]) -> None:
        self._lexicon = lexicon
        self._stems = Stems(lexicon.stems)
        self._splitter = Splitter(lexicon.costs, self._stems)
        self._subwords = Subwords(lexicon.units)
        self._guard = NameGuard(names, lexicon.holds)

    def forms(self, word: str, base: str | None = None, *, joined: bool = False) -> Forms:
        """Give a word's forms; its stem and parts are those of base where that is given."""
        exact = exact_form(word)
        if len(word) > LONGEST_WORD:
            return Forms(exact, exact, (), (), stop=False)
        if exact in STOP_WORDS and not joined:
            return Forms(exact, self._stems(fold(word)), (), (), stop=True)
        written = base or word
        folded = self._without_women(fold(written))
        if base is None and (verb := self._verb(exact, folded)):
            return Forms(exact, verb, (), () if joined else self._units(folded, verb), stop=False)
        pieces = self.pieces(folded)
        if len(pieces) == 1 and folded != (apart := undigraphed(written)):
            pieces = self._other_pieces(apart) or pieces
        stem = self._stem_of(pieces)
        if joined:
            return Forms(exact, stem, (), (), stop=False)
        parts = self._parts(pieces, stem)
        return Forms(exact, stem, parts, self._units(folded, stem), stop=False)

    def pieces(self, folded: str) -> list[str]:
        """Split a folded word into the pieces it is put together from; a name stays whole."""
        if self._guard.protects(folded):
            return [folded]
        pieces = self._split(folded)
        if len(pieces) > 1 and self._guard.reads_as_name(folded, pieces):
            return [folded]
        return pieces

    def _split(self, folded: str) -> list[str]:
        """Split a word; one for women where that for men is split, never before "rinnen"."""
        ending = next((one for one in _WOMENS_ENDINGS if folded.endswith(one)), None)
        if ending is None or self._stems.listed(folded) is None:
            return self._splitter.split(folded)
        *first, last = self._splitter.split(folded.removesuffix(ending))
        return [*first, last + ending]

    def _verb(self, exact: str, folded: str) -> str | None:
        """Give the stem of a verb form that the rules get wrong; None where it may be a name."""
        verb = self._lexicon.verbs.get(exact)
        return None if verb is None or self._guard.protects(folded) else verb

    def listed(self, folded: str) -> bool:
        """Tell whether a folded word is a form that the word list holds."""
        return self._lexicon.holds(folded)

    def _other_pieces(self, apart: str) -> list[str] | None:
        """Split a word whose ae, oe or ue may be two sounds ("Kameraeinsatz")."""
        pieces = self.pieces(apart)
        return pieces if len(pieces) > 1 else None

    def _without_women(self, folded: str) -> str:
        """Give "burgerversammlung" for "burgerinnenversammlung"."""
        for found in _WOMEN_INSIDE.finditer(folded):
            if self._stems.listed(folded[: found.end()]) is None:
                continue
            before = folded[: found.start()]
            return f"{before}{'' if before.endswith('er') else 'en'}{folded[found.end() :]}"
        return folded

    def _stem_of(self, pieces: list[str]) -> str:
        """Give the stem of a word from its pieces: what the head's is, the word's is."""
        word = "".join(pieces)
        if len(pieces) == 1 or self._stems.listed(word) is not None:
            return self._stems(word)
        head = self._stems.listed(pieces[-1])
        return self._stems(word) if head is None else "".join(pieces[:-1]) + head

    def _parts(self, pieces: list[str], stem: str) -> tuple[str, ...]:
        """Give the stems of a compound's parts, and of each run of neighbouring parts."""
        size = len(pieces)
        runs = (
            self._run(pieces, start, start + length)
            for length in range(1, size)
            for start in range(size - length + 1)
        )
        return tuple(dict.fromkeys(_terms(map(self._part_stem, runs), stem)))

    def _part_stem(self, run: list[str]) -> str:
        """Give the stem of some pieces; goods are not good as a part either."""
        return "".join(run) if run == ["guter"] else self._stem_of(run)

    def _run(self, pieces: list[str], start: int, end: int) -> list[str]:
        """Give neighbouring pieces, the last without the s that links it to the next ("Integrations")."""
        *first, last = pieces[start:end]
        bare = last[:-1]
        linked = end < len(pieces) and last.endswith("s") and len(last) >= _SHORTEST_LINKED
        if linked and not last.endswith("ss") and self._lexicon.holds(bare):
            return [*first, bare]
        return [*first, last]

    def _units(self, folded: str, stem: str) -> tuple[str, ...]:
        """Give a word's subwords, stemmed and marked."""
        if not folded.isalpha() or len(folded) <= _SHORTEST_TERM:
            return ()
        if folded.endswith("innen") and not stem.endswith("inn"):
            folded = folded.removesuffix("innen")
        units = (unit for unit in self._subwords.cut(folded) if len(unit) >= _SHORTEST_TERM)
        stems = _terms((self._stems(unit) for unit in units), stem)
        return tuple(dict.fromkeys(SUBWORD_MARK + unit for unit in stems))


def _terms(stems: Iterable[str], stem: str) -> Iterator[str]:
    """Give the stems that say more than the word's own."""
    return (term for term in stems if term != stem and len(term) >= _SHORTEST_TERM)
