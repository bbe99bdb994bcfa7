"""A query made ready to be looked for in texts; made once for all texts of a page of results."""

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

from kaib_search.model.queries import Query
from kaib_search.snippets.probes import Probe, unique_probes
from kaib_search.snippets.reading import Sieve

_KEPT = 32


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a query can be shown, and what tells texts apart in which nothing of it stands."""

    probes: tuple[Probe, ...]
    sieve: Sieve
    loose: bool


_made: OrderedDict[tuple[int, bool], tuple[Query, Asked]] = OrderedDict()
_lock = Lock()


def made_ready(query: Query, *, loose: bool) -> Asked:
    """Make a query ready, or remember it: one query is asked of every hit of a page."""
    key = (id(query), loose)
    with _lock:
        known = _made.get(key)
        if known is not None and known[0] is query:
            return known[1]
    probes = unique_probes(query)
    asked = Asked(probes, Sieve(probes, loose=loose), loose)
    with _lock:
        _made[key] = (query, asked)
        while len(_made) > _KEPT:
            _made.popitem(last=False)
    return asked
