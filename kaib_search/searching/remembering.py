"""Keep what is worked out once for a generation."""

from collections import OrderedDict
from collections.abc import Callable
from threading import RLock
from typing import Any, TypeVar

from kaib_search.searching.opened import Opened

Value = TypeVar("Value")

_GENERATIONS = 3
_kept: OrderedDict[tuple[str, str], dict[str, Any]] = OrderedDict()
_lock = RLock()


def remember(index: Opened, name: str, make: Callable[[], Value]) -> Value:
    """Return what was made under this name for the generation; make it where it is missing.

    The lock is held while it is made, so that threads do not make it twice.
    """
    place = str(getattr(index.store, "path", ""))
    with _lock:
        values = _kept.setdefault((str(index.generation), place), {})
        _kept.move_to_end((str(index.generation), place))
        while len(_kept) > _GENERATIONS:
            _kept.popitem(last=False)
        if name not in values:
            values[name] = make()
        made: Value = values[name]
        return made
