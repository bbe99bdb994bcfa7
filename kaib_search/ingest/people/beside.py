"""The sentence while the words beside its names are read."""

from dataclasses import dataclass

from kaib_search.ingest.people.groups import Groups


@dataclass(frozen=True, slots=True)
class Beside:
    """The state in which the words after a name are read."""

    groups: Groups
    stops: frozenset[int]
    row: bool
