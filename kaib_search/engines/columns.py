"""What is known of each document by its number: day, lengths, places of its fields, facet values."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

import numpy as np

from kaib_search.engines.arrays import Array, unpack_words
from kaib_search.engines.inversion import runs
from kaib_search.engines.layout import EXTRA, FIELDS
from kaib_search.model.documents import FACETS

_FIRST_DAY, _LAST_DAY = 1, date.max.toordinal()


class FacetColumn:
    """The values of one facet, and which of them each document has."""

    def __init__(self, values: tuple[str, ...], counts: Array, numbers: Array) -> None:
        self.values = values
        self.places = {value: number for number, value in enumerate(values)}
        self.starts = np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
        self.numbers = numbers

    def count(self, docs: Array, total: int) -> Array:
        """Give for each value how many of the documents have it."""
        return np.bincount(self._numbers_of(docs, total), minlength=len(self.values))

    def docs_with(self, values: Iterable[str]) -> Array:
        """Give the documents that have one of these values, in no order."""
        ends = self._ends
        places = [self.places[value] for value in values if value in self.places]
        pieces = [self._by_value[ends[place] : ends[place + 1]] for place in places]
        return np.concatenate(pieces) if pieces else np.empty(0, np.int32)

    def _numbers_of(self, docs: Array, total: int) -> Array:
        """Give the numbers of the values of all these documents."""
        if len(docs) == total:
            return self.numbers
        starts = self.starts[docs]
        return self.numbers[runs(starts, self.starts[docs + 1] - starts)]

    @cached_property
    def _by_value(self) -> Array:
        """The documents in the order of their values; made when a filter first asks for it."""
        counts = np.diff(self.starts)
        owners = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
        return owners[np.argsort(self.numbers, kind="stable")]

    @cached_property
    def _ends(self) -> Array:
        counts = np.bincount(self.numbers, minlength=len(self.values))
        return np.concatenate(([0], np.cumsum(counts)))


class Columns:
    """The columns of an index; they never change."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.ids = tuple(unpack_words(arrays["id_words"], arrays["id_starts"]))
        self.count = len(self.ids)
        self.numbers = {one: number for number, one in enumerate(self.ids)}
        self.day = arrays["day"]
        self.last_day = arrays["last_day"]
        self.lengths = {"": arrays["length"], **{n: arrays[f"length_{n}"] for n in EXTRA}}
        self._begin = arrays["begin"].reshape(-1, len(FIELDS))
        self._end = arrays["end"].reshape(-1, len(FIELDS))
        self.facets = {facet: _facet(facet, arrays) for facet in FACETS}
        self._all_facets, self._slices = _together(self.facets, self.count)
        self.newest = _order(self.ids, -self.day.astype(np.int64))
        self.oldest = _order(self.ids, np.where(self.day > 0, self.day, _LAST_DAY + 1))
        self.rank = _ranks(self.newest)
        self.age_rank = _ranks(self.oldest)

    def field_bounds(self, field: str, docs: Array) -> tuple[Array, Array]:
        """Give where a field begins and ends in the positions of documents."""
        number = FIELDS.index(field)
        return self._begin[docs, number], self._end[docs, number]

    def between(self, start: date | None, end: date | None) -> Array:
        """Tell for each document whether its date may lie between two days."""
        first = start.toordinal() if start else _FIRST_DAY
        last = end.toordinal() if end else _LAST_DAY
        return (self.day > 0) & (self.last_day >= first) & (self.day <= last)

    def facet_counts(self, docs: Array) -> dict[str, Array]:
        """Give for every facet how many of the documents have each value, all in one pass."""
        counts = self._all_facets.count(docs, self.count)
        return {facet: counts[part] for facet, part in self._slices.items()}

    def with_values(self, facet: str, values: tuple[str, ...]) -> Array:
        """Tell for each document whether it has one of these values."""
        column = self.facets.get(facet)
        mask = np.zeros(self.count, bool)
        if column is not None:
            mask[column.docs_with(values)] = True
        return mask


def _together(
    columns: Mapping[str, FacetColumn], count: int
) -> tuple[FacetColumn, dict[str, slice]]:
    """Give all facets as one column, each document's values of all facets side by side.

    So one pass counts them all; the slices tell which counts are whose.
    """
    parts, owners, slices, base = [], [], {}, 0
    for name, column in columns.items():
        parts.append(column.numbers + base)
        owners.append(np.repeat(np.arange(count), np.diff(column.starts)))
        slices[name] = slice(base, base + len(column.values))
        base += len(column.values)
    owner = np.concatenate(owners)
    numbers = np.concatenate(parts)[np.argsort(owner, kind="stable")].astype(np.int32)
    values = tuple(value for column in columns.values() for value in column.values)
    return FacetColumn(values, np.bincount(owner, minlength=count), numbers), slices


def _facet(facet: str, arrays: Mapping[str, Array]) -> FacetColumn:
    values = unpack_words(arrays[f"facet_{facet}_words"], arrays[f"facet_{facet}_starts"])
    return FacetColumn(
        tuple(values), arrays[f"facet_{facet}_counts"], arrays[f"facet_{facet}_values"]
    )


def _order(ids: tuple[str, ...], key: Array) -> Array:
    """Give the documents in the order of a key, those with equal keys by id."""
    by_id = np.array(sorted(range(len(ids)), key=ids.__getitem__), np.int64)
    return by_id[np.argsort(key[by_id], kind="stable")] if len(ids) else by_id


def _ranks(order: Array) -> Array:
    ranks = np.empty(len(order), np.int32)
    ranks[order] = np.arange(len(order), dtype=np.int32)
    return ranks
