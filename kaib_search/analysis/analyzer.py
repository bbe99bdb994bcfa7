"""The one chain from a text to its tokens, for index, query and snippets."""

import hashlib
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from kaib_search.analysis.cleaning import clean
from kaib_search.analysis.folding import exact_form, fold
from kaib_search.analysis.lexicon import LexiconCache
from kaib_search.analysis.making import make_token
from kaib_search.analysis.neighbours import Neighbour, needs_neighbours, neighbours
from kaib_search.analysis.tokenizer import CHUNK, Piece, cut
from kaib_search.analysis.words import LONGEST_WORD, Forms, WordAnalysis
from kaib_search.errors import SettingsError
from kaib_search.model.documents import Token
from kaib_search.vocabulary import Vocabulary

_PACKAGES = ("simplemma", "PyStemmer", "sentencepiece")
# About 1.4 KB each; a word that was forgotten is analysed anew.
_WORDS_KEPT = 2**14
_CHUNKS_KEPT = 2**16


# What a token holds but for its position in the text: exact, stem, offset, start, end, parts,
# subwords, stop, joined; the places count from the chunk.
_Cut = tuple[str, str, int, int, int, tuple[str, ...], tuple[str, ...], bool, bool]


class _Chunk(NamedTuple):
    """A chunk's words, how many positions they take, and whether its neighbours matter."""

    cuts: tuple[_Cut, ...]
    words: int
    marked: bool


class Analyzer:
    """Cut texts into tokens; safe to use from several threads."""

    def __init__(self, lexicon: LexiconCache, names: Iterable[str]) -> None:
        self._names = tuple(sorted(set(names)))
        self._lexicon = lexicon
        self._chunk = lru_cache(maxsize=_CHUNKS_KEPT)(self._cut)
        self._forms = lru_cache(maxsize=_WORDS_KEPT)(self._analyse)

    @cached_property
    def fingerprint(self) -> str:
        """Give what changes whenever a text could be cut into other tokens."""
        digest = hashlib.sha256(self._lexicon.digest.encode())
        for package in _PACKAGES:
            digest.update(f"{package} {version(package)}\n".encode())
        for name in self._names:
            digest.update(f"{name}\n".encode())
        for source in _sources():
            digest.update(source)
        return digest.hexdigest()

    @cached_property
    def words(self) -> WordAnalysis:
        """Give what knows single words; the lexicon is read when the first word asks for it."""
        return WordAnalysis(self._lexicon.read(), self._names)

    def tokens(self, text: str, first: int = 0) -> list[Token]:
        """Give the tokens of a text in the order of their positions, which count from ``first``."""
        cleaned = clean(text)
        tokens: list[Token] = []
        append, chunk_of = tokens.append, self._chunk
        position, marked = first, []
        for found in CHUNK.finditer(cleaned.text):
            chunk = found.group()
            cuts, words, mark = (chunk_of if len(chunk) <= LONGEST_WORD else self._cut)(chunk)
            at = found.start()
            for exact, stem, offset, start, end, parts, subwords, stop, joined in cuts:
                append(
                    make_token(
                        exact,
                        stem,
                        position + offset,
                        at + start,
                        at + end,
                        parts,
                        subwords,
                        stop,
                        joined,
                    )
                )
            position += words
            if mark:
                marked.append(at)
        if marked:
            tokens = self._with_neighbours(cleaned.text, marked, tokens)
        return tokens if cleaned.origin is None else _moved(tokens, cleaned.origin)

    def word(self, text: str) -> Token:
        """Give the token of one word, or of the joined form where several are written together."""
        tokens = self.tokens(text)
        if not tokens:
            return Token(exact_form(text), fold(text), 0, 0, len(text))
        return max(tokens, key=lambda token: (token.end - token.start, token.joined))

    def listed(self, word: str) -> bool:
        """Tell whether a word is a form that the German word list holds."""
        return self.words.listed(fold(word))

    def compound(self, word: str) -> list[str]:
        """Give the parts of a word as folded pieces, the word alone if it is simple."""
        return self.words.pieces(fold(word))

    def _with_neighbours(self, text: str, marked: list[int], tokens: list[Token]) -> list[Token]:
        """Add the joined forms that words have with their neighbours."""
        starts = [token for token in tokens if not token.joined]
        added = [
            self._joined_token(found, starts) for found in neighbours(text, marked, self.words)
        ]
        known = {(token.exact, token.start) for token in tokens}
        new = [token for token in added if token and (token.exact, token.start) not in known]
        return sorted([*tokens, *new], key=lambda token: (token.position, token.joined, token.end))

    def _joined_token(self, found: Neighbour, tokens: list[Token]) -> Token | None:
        """Give the token of a joined form, at the position of the first word it stands for."""
        place = bisect_left(tokens, found.start, key=lambda token: token.start)
        if place == len(tokens) or tokens[place].start >= found.end:
            return None
        forms = self._forms(found.word, None, joined=True)
        return Token(
            exact=forms.exact,
            stem=forms.stem,
            position=tokens[place].position,
            start=found.start,
            end=found.end,
            joined=True,
        )

    def _cut(self, chunk: str) -> _Chunk:
        """Give what a chunk holds, wherever it stands."""
        pieces = sorted(cut(chunk), key=lambda piece: (piece.offset, piece.joined, piece.end))
        return _Chunk(
            cuts=tuple(self._cut_of(piece) for piece in pieces),
            words=sum(not piece.joined for piece in pieces),
            marked=needs_neighbours(chunk),
        )

    def _cut_of(self, piece: Piece) -> _Cut:
        forms = self._forms if len(piece.word) <= LONGEST_WORD else self._analyse
        exact, stem, parts, subwords, stop = forms(piece.word, piece.base, joined=piece.joined)
        return (
            exact,
            stem,
            piece.offset,
            piece.start,
            piece.end,
            parts,
            subwords,
            stop,
            piece.joined,
        )

    def _analyse(self, word: str, base: str | None, *, joined: bool) -> Forms:
        return self.words.forms(word, base, joined=joined)


def load_analyzer(
    *,
    vocabulary: Vocabulary,
    names: Iterable[str] = (),
    cache: Path,
    progress: Callable[[str], None] | None = None,
) -> Analyzer:
    """Give the analyzer of a corpus; build its lexicon in the cache folder where it is missing."""
    lexicon = LexiconCache(cache)
    try:
        lexicon.build_if_missing(progress)
    except OSError as error:
        raise SettingsError(
            f"the lexicon cannot be built in {cache.resolve()} ({error.strerror}); "
            "choose a cache folder that can be written to"
        ) from error
    return Analyzer(lexicon, (*_place_names(vocabulary), *names))


def _place_names(vocabulary: Vocabulary) -> Iterator[str]:
    """Give the names that must stay whole; a venue ("Kulturrathaus") is an ordinary word."""
    for place in vocabulary.places:
        if place.kind != "venue":
            yield place.name
            yield from place.aliases


def _moved(tokens: list[Token], origin: Sequence[tuple[int, int]]) -> list[Token]:
    """Point the tokens of a cleaned text into the text that was given."""
    return [
        replace(token, start=origin[token.start][0], end=origin[token.end - 1][1])
        for token in tokens
    ]


def _sources() -> Iterator[bytes]:
    """Give the code of the analysis: a rule that changes must show."""
    package = files("kaib_search.analysis")
    for folder in (package, package.joinpath("lexicon")):
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            if file.name.endswith(".py"):
                yield file.read_bytes()
