"""Sets of documents as sorted arrays of numbers."""

from collections.abc import Sequence

import numpy as np

from kaib_search.engines.arrays import Array

EMPTY: Array = np.empty(0, np.int32)


def everything(count: int) -> Array:
    """Give all documents."""
    return np.arange(count, dtype=np.int32)


def intersect(sets: Sequence[Array]) -> Array:
    """Give the documents that stand in all sets; the smallest set goes first."""
    first, *others = sorted(sets, key=len)
    for other in others:
        if not len(first):
            break
        first = first[contains(other, first)]
    return first


def contains(docs: Array, wanted: Array) -> Array:
    """Tell for each wanted document whether it stands in a set."""
    if not len(docs):
        return np.zeros(len(wanted), bool)
    places = np.searchsorted(docs, wanted)
    places[places == len(docs)] = 0
    return docs[places] == wanted  # type: ignore[no-any-return]


def unite(sets: Sequence[Array], count: int) -> Array:
    """Give the documents that stand in some set."""
    filled = [one for one in sets if len(one)]
    if not filled:
        return EMPTY
    if len(filled) == 1:
        return filled[0]
    if sum(map(len, filled)) * 16 < count:
        return np.unique(np.concatenate(filled))
    mask = np.zeros(count, bool)
    for one in filled:
        mask[one] = True
    return np.flatnonzero(mask).astype(np.int32)


def without(docs: Array, taken: Array) -> Array:
    """Give the documents of a set that do not stand in another."""
    return docs[~contains(taken, docs)]
