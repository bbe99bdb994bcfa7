"""Posting lists as arrays: where each term stands, read without copying.

A list never changes after it was opened, so any number of threads may read it.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kaib_search.engines.arrays import Array, unpack_words

_STEP = 64


class Lexicon:
    """The terms of a list, in order."""

    def __init__(self, words: Array, starts: Array) -> None:
        self._words = memoryview(words.tobytes())
        self._starts = memoryview(np.ascontiguousarray(starts, np.uint32).tobytes()).cast("I")
        self._arrays = (words, starts)
        # Every 64th term lies at hand, so that a search by halves has six steps in Python, not sixteen.
        self._landmarks = [self.term(number) for number in range(0, len(self), _STEP)]

    def __len__(self) -> int:
        return len(self._starts) - 1

    def term(self, number: int) -> bytes:
        """Give the term with this number."""
        return bytes(self._words[self._starts[number] : self._starts[number + 1]])

    def find(self, term: bytes) -> int | None:
        """Give the number of a term; None where the list does not hold it."""
        number = self.first_from(term)
        return number if number < len(self) and self.term(number) == term else None

    def first_from(self, term: bytes) -> int:
        """Give the number of the first term that is not below this one."""
        mark = bisect_right(self._landmarks, term)
        low, high = max(0, mark - 1) * _STEP, min(mark * _STEP, len(self))
        while low < high:
            middle = (low + high) // 2
            if self.term(middle) < term:
                low = middle + 1
            else:
                high = middle
        return low

    def prefixed(self, prefix: bytes) -> range:
        """Give the numbers of the terms that begin so."""
        if not prefix:
            return range(len(self))
        # 0xff never occurs in UTF-8, so it stands behind every continuation.
        return range(self.first_from(prefix), self.first_from(prefix + b"\xff"))

    def all_words(self) -> list[str]:
        """Give every term as text."""
        return unpack_words(*self._arrays)


@dataclass(frozen=True, slots=True)
class Postings:
    """The documents of a term in order, and how often it stands in each."""

    docs: Array
    frequencies: Array


class PostingList:
    """One list: a lexicon and the postings of each term, with positions in some lists."""

    def __init__(self, arrays: dict[str, Array]) -> None:
        self.lexicon = Lexicon(arrays["words"], arrays["starts"])
        self._offsets = arrays["offsets"]
        self._docs = arrays["docs"]
        self._frequencies = arrays["tf"]
        self._position_offsets = arrays.get("position_offsets")
        self._positions = arrays.get("positions")

    def __iter__(self) -> Iterator[bytes]:
        return (self.lexicon.term(number) for number in range(len(self.lexicon)))

    def postings(self, number: int) -> Postings:
        """Give the documents of the term with this number."""
        part = slice(int(self._offsets[number]), int(self._offsets[number + 1]))
        return Postings(self._docs[part], self._frequencies[part])

    def positions(self, number: int) -> Array:
        """Give the positions of a term, those of its first document first."""
        if self._positions is None or self._position_offsets is None:
            raise TypeError("this list keeps no positions")
        start, end = self._position_offsets[number], self._position_offsets[number + 1]
        return self._positions[int(start) : int(end)]

    def find(self, term: str) -> int | None:
        """Give the number of a term."""
        return self.lexicon.find(term.encode("utf-8"))

    def document_frequency(self, number: int) -> int:
        """Give the number of documents that hold the term."""
        return int(self._offsets[number + 1] - self._offsets[number])

    def document_frequencies(self) -> Array:
        """Give that number for all terms."""
        return np.diff(self._offsets)

    def documents_between(self, numbers: range) -> tuple[Array, Array]:
        """Give documents and frequencies of terms that follow each other, documents in no order."""
        part = slice(int(self._offsets[numbers.start]), int(self._offsets[numbers.stop]))
        return self._docs[part], self._frequencies[part]

    def occurrences_between(self, numbers: range) -> tuple[Array, Array]:
        """Give document and position of each occurrence of terms that follow each other."""
        docs, frequencies = self.documents_between(numbers)
        if self._positions is None or self._position_offsets is None:
            raise TypeError("this list keeps no positions")
        start, end = self._position_offsets[numbers.start], self._position_offsets[numbers.stop]
        positions = self._positions[int(start) : int(end)]
        return np.repeat(docs.astype(np.int64), frequencies), positions
