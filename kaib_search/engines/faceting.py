"""Facet counts: exact, and for each facet as if nothing of it were chosen."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.columns import Columns, FacetColumn
from kaib_search.model.results import Bucket

Filters = Mapping[str, tuple[str, ...]]

_made: Callable[[tuple[str, int]], Bucket] = partial(tuple.__new__, Bucket)
"""Make a bucket of a tuple, without a call in Python: each search makes thousands."""


class Filtered:
    """The documents found by a query, seen through filters."""

    def __init__(self, columns: Columns, found: Array, filters: Filters) -> None:
        self._columns = columns
        self._found = found
        self._masks = {
            facet: columns.with_values(facet, values) for facet, values in filters.items() if values
        }

    def docs(self, but: str | None = None) -> Array:
        """Give the documents that pass all filters but those of one facet."""
        docs = self._found
        for facet, mask in self._masks.items():
            if facet != but:
                docs = docs[mask[docs]]
        return docs

    def buckets(
        self, selected: Filters, docs: Array, limit: int | None
    ) -> dict[str, tuple[Bucket, ...]]:
        """Give the values of every facet with how many documents a click on each leaves."""
        counted = self._columns.facet_counts(docs)
        for facet in self._masks.keys() & counted.keys():
            column = self._columns.facets[facet]
            counted[facet] = column.count(self.docs(but=facet), self._columns.count)
        return {
            facet: _buckets(column, counted[facet], selected.get(facet, ()), limit)
            for facet, column in self._columns.facets.items()
        }


def _buckets(
    column: FacetColumn, counts: Array, selected: Sequence[str], limit: int | None
) -> tuple[Bucket, ...]:
    """Give buckets, the fullest first; an empty one only where its value is selected."""
    numbers = np.flatnonzero(counts)
    # The values are in order, so a stable sort leaves equal counts in the order of values.
    order = numbers[np.argsort(-counts[numbers], kind="stable")][:limit]
    values = map(column.values.__getitem__, order.tolist())
    buckets = list(map(_made, zip(values, counts[order].tolist(), strict=True)))
    shown = {bucket.value for bucket in buckets} if selected else ()
    for value in selected:
        if value not in shown:
            place = column.places.get(value)
            buckets.append(Bucket(value, 0 if place is None else int(counts[place])))
    return tuple(buckets)
