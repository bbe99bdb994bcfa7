"""Batches of posting lists → one index.

Each batch holds documents that follow those of the batch before, so the postings of a term need only
be put one after the other. One list is merged at a time; no more than its arrays is in memory.
"""

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from kaib_search.engines.arrays import Array, pack_words, smallest, unpack_words
from kaib_search.engines.inversion import runs
from kaib_search.engines.layout import EXTRA
from kaib_search.model.documents import FACETS

Batch = dict[str, Array]


def document_counts(batches: Iterable[Batch]) -> list[int]:
    """Give the number of documents of each batch."""
    return [len(batch["column/day"]) for batch in batches]


def merge_columns(batches: Sequence[Batch]) -> dict[str, Array]:
    """Put the columns of the batches one after the other."""
    plain = ("day", "last_day", "begin", "end", "length", *(f"length_{name}" for name in EXTRA))
    merged = {name: _joined([batch[f"column/{name}"] for batch in batches]) for name in plain}
    ids = (unpack_words(b["column/id_words"], b["column/id_starts"]) for b in batches)
    packed = pack_words(list(chain.from_iterable(ids)))
    merged |= {f"id_{name}": array for name, array in packed.items()}
    for facet in FACETS:
        merged |= _merge_facet(f"facet_{facet}", batches)
    return merged


def merge_list(name: str, batches: Sequence[Batch]) -> dict[str, Array]:
    """Merge one posting list; the arrays are named without the list's name."""
    words, numbers = _merge_words([_words(batch, name) for batch in batches])
    merged: dict[str, Array] = dict(pack_words(words))
    bases = np.concatenate(([0], np.cumsum(document_counts(batches))))
    docs = [batch[f"{name}/docs"] + base for batch, base in zip(batches, bases[:-1], strict=True)]
    offsets = [batch[f"{name}/offsets"] for batch in batches]
    merged["offsets"], places = _places(numbers, offsets, len(words))
    merged["docs"] = _scattered(docs, places, np.int32)
    merged["tf"] = smallest(_scattered([b[f"{name}/tf"] for b in batches], places, np.uint32))
    if f"{name}/positions" not in batches[0] or name == "subword":
        return merged
    offsets = [batch[f"{name}/position_offsets"] for batch in batches]
    merged["position_offsets"], places = _places(numbers, offsets, len(words))
    positions = [batch[f"{name}/positions"] for batch in batches]
    merged["positions"] = smallest(_scattered(positions, places, np.uint32))
    return merged


def _words(batch: Batch, name: str) -> list[str]:
    return unpack_words(batch[f"{name}/words"], batch[f"{name}/starts"])


def _merge_words(lists: Sequence[list[str]]) -> tuple[list[str], list[Array]]:
    """Give all words in order, and for each list the numbers its words have there."""
    words = sorted(set(chain.from_iterable(lists)))
    number = {word: place for place, word in enumerate(words)}
    return words, [np.array([number[word] for word in one], np.int64) for one in lists]


def _places(
    numbers: Sequence[Array], offsets: Sequence[Array], terms: int
) -> tuple[Array, list[Array]]:
    """Give where each term begins, and for each batch where each of its postings goes."""
    totals = np.zeros(terms, np.int64)
    for number, offset in zip(numbers, offsets, strict=True):
        totals[number] += np.diff(offset)
    starts = np.concatenate(([0], np.cumsum(totals)))
    free = starts[:-1].copy()
    places = []
    for number, offset in zip(numbers, offsets, strict=True):
        counts = np.diff(offset)
        places.append(runs(free[number], counts))
        free[number] += counts
    return starts, places


def _scattered(pieces: Sequence[Array], places: Sequence[Array], kind: type) -> Array:
    target: Array = np.empty(sum(len(piece) for piece in pieces), kind)
    for piece, place in zip(pieces, places, strict=True):
        target[place] = piece
    return target


def _merge_facet(name: str, batches: Sequence[Batch]) -> dict[str, Array]:
    lists = [unpack_words(b[f"column/{name}_words"], b[f"column/{name}_starts"]) for b in batches]
    words, numbers = _merge_words(lists)
    values = [
        number[batch[f"column/{name}_values"]]
        for number, batch in zip(numbers, batches, strict=True)
    ]
    return {
        **{f"{name}_{what}": array for what, array in pack_words(words).items()},
        f"{name}_counts": _joined([batch[f"column/{name}_counts"] for batch in batches]),
        f"{name}_values": _joined(values).astype(np.int32),
    }


def _joined(arrays: Sequence[Array]) -> Array:
    return np.concatenate(arrays) if arrays else np.zeros(0, np.int64)
