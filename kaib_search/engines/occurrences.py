"""Where terms stand: phrases, nearness and fields, on all occurrences at once.

An occurrence is one number: document in the upper 32 bits, position in the lower. Occurrences of one
term come in order, so "follows" and "lies near" are searches in sorted arrays.
"""

from collections.abc import Sequence

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.columns import Columns
from kaib_search.engines.inversion import runs
from kaib_search.engines.postings import PostingList
from kaib_search.engines.sets import EMPTY, intersect

NONE: Array = np.empty(0, np.int64)
_SHIFT = 32
_LOW = (1 << _SHIFT) - 1


def occurrences(postings: PostingList, term: str, within: Array | None = None) -> Array:
    """Give the occurrences of a term, if asked for in some documents only (these in order)."""
    number = postings.find(term)
    if number is None:
        return NONE
    found = postings.postings(number)
    docs, frequencies = found.docs, found.frequencies.astype(np.int64)
    positions = postings.positions(number)
    if within is not None and len(docs):  # filters may leave as many documents, but others
        rows = np.searchsorted(docs, within)
        rows = rows[docs[np.minimum(rows, len(docs) - 1)] == within]
        starts = np.cumsum(frequencies) - frequencies
        docs, frequencies, starts = docs[rows], frequencies[rows], starts[rows]
        positions = positions[runs(starts, frequencies)]
    return (np.repeat(docs.astype(np.int64), frequencies) << _SHIFT) | positions


def documents(found: Array) -> Array:
    """Give the documents of occurrences."""
    if not len(found):
        return EMPTY
    docs = (found >> _SHIFT).astype(np.int32)
    first = np.ones(len(docs), bool)
    first[1:] = docs[1:] != docs[:-1]
    return docs[first]


def counted(found: Array) -> tuple[Array, Array]:
    """Give the documents of occurrences, and how many each has."""
    docs, counts = np.unique((found >> _SHIFT).astype(np.int32), return_counts=True)
    return docs, counts


def in_field(found: Array, field: str, columns: Columns) -> Array:
    """Give the occurrences that lie in a field."""
    begin, end = columns.field_bounds(field, found >> _SHIFT)
    positions = found & _LOW
    return found[(positions >= begin) & (positions < end)]


def phrase(postings: PostingList, terms: Sequence[tuple[str, int]]) -> Array:
    """Give where a phrase begins; each term comes with its distance from the first.

    The rarest term goes first, so that little is looked at.
    """
    numbers = [postings.find(term) for term, _ in terms]
    if not numbers or None in numbers:
        return NONE
    shared = intersect(
        [postings.postings(number).docs for number in set(numbers) if number is not None]
    )
    if not len(shared):
        return NONE
    starts = [occurrences(postings, term, shared) - distance for term, distance in terms]
    first, *others = sorted(starts, key=len)
    for other in others:
        first = first[_holds(other, first)]
    return first


def near(lists: Sequence[Array], distance: int) -> Array:
    """Give the occurrences from which on a stretch of so many positions holds one of each list."""
    if not lists or not all(map(len, lists)):
        return NONE
    starts = np.unique(np.concatenate(lists))
    for one in lists:
        places = np.searchsorted(one, starts)
        starts, places = starts[places < len(one)], places[places < len(one)]
        starts = starts[one[places] - starts <= distance]
    return starts


def closest(one: Array, other: Array, docs: Array, farthest: int) -> Array:
    """Give for each document the smallest distance between occurrences of two terms."""
    found = np.full(len(docs), farthest, np.int64)
    if not len(one) or not len(other):
        return found
    after = np.searchsorted(other, one)
    for places in (np.minimum(after, len(other) - 1), np.maximum(after - 1, 0)):
        gaps = np.abs(other[places] - one)
        fits = (gaps < farthest) & _holds(
            docs, one >> _SHIFT
        )  # a filter may have left documents out
        rows = np.searchsorted(docs, one[fits] >> _SHIFT)
        np.minimum.at(found, rows, gaps[fits])
    return found


def _holds(sorted_values: Array, wanted: Array) -> Array:
    if not len(sorted_values):
        return np.zeros(len(wanted), bool)
    places = np.searchsorted(sorted_values, wanted)
    places[places == len(sorted_values)] = 0
    return sorted_values[places] == wanted  # type: ignore[no-any-return]
