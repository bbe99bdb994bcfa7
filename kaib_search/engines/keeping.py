"""Keep what was worked out of posting lists for the next time, within a bound of memory."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.sets import EMPTY


@dataclass(frozen=True, slots=True)
class Weighted:
    """Documents in order, and a number for each."""

    docs: Array
    values: Array


NOTHING = Weighted(EMPTY, np.empty(0, np.float32))


class Kept:
    """Arrays that are kept for the next time, the longest unused go first."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._entries: OrderedDict[Hashable, Weighted] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Weighted]) -> Weighted:
        """Give what is kept under a key, or make it and keep it."""
        with self._lock:
            found = self._entries.get(key)
            if found is not None:
                self._entries.move_to_end(key)
                return found
        made = make()
        with self._lock:
            if key not in self._entries:
                self._entries[key] = made
                self._size += _size(made)
            while self._size > self._limit and self._entries:
                self._size -= _size(self._entries.popitem(last=False)[1])
        return made


def _size(entry: Weighted) -> int:
    return entry.docs.nbytes + entry.values.nbytes + 200
