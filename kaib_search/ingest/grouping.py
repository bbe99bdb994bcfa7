"""Group readings of the same meeting, in time near linear in their number."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from kaib_search.ingest.identity import Reading, apart, same_meeting
from kaib_search.ingest.likeness import overlap, telling_words, words_of

BLOCK = 60
"""Readings that are compared each with each; a larger block is cut by further keys first."""

_BANDS = 6


class _Edge(NamedTuple):
    likeness: float
    one: int
    other: int


def group_readings(readings: Sequence[Reading]) -> list[list[int]]:
    """Give the groups of readings (by their places) that show one meeting each.

    The result does not depend on the order of the readings: the likest pairs join first, and a pair
    joins only where no two members of the two groups exclude each other.
    """
    classes = _equal_readings(readings)
    members = sorted(classes.values(), key=lambda places: _order(readings[places[0]]))
    nodes = [_united(readings, places) for places in members]
    groups = _join(nodes, sorted(_edges(nodes), key=lambda edge: (-edge.likeness, edge[1:])))
    return [sorted(place for node in group for place in members[node]) for group in groups]


def _equal_readings(readings: Sequence[Reading]) -> dict[Hashable, list[int]]:
    """Put together the readings that say the very same; most captures repeat the one before."""
    classes: dict[Hashable, list[int]] = defaultdict(list)
    for place, reading in enumerate(readings):
        key = (
            " ".join(words_of(reading.title)),
            reading.sketch,
            reading.days if reading.sure else reading.month_day,
            reading.series,
            reading.number,
            reading.status,
            reading.sites,
        )
        classes[key].append(place)
    for places in classes.values():
        places.sort(key=lambda place: _order(readings[place]))
    return classes


def _united(readings: Sequence[Reading], places: list[int]) -> Reading:
    """Give one reading for equal ones, with the captures of all."""
    first = readings[places[0]]
    return replace(
        first,
        captures=frozenset().union(*(readings[place].captures for place in places)),
        paths=frozenset().union(*(readings[place].paths for place in places)),
    )


def _order(reading: Reading) -> tuple[object, ...]:
    """Give an order of readings that rests on what they say alone."""
    return (
        reading.id,
        reading.title,
        reading.sketch.hashes,
        str(reading.days),
        sorted(reading.captures),
    )


def _edges(nodes: Sequence[Reading]) -> Iterator[_Edge]:
    """Yield the pairs of readings that show the same meeting."""
    seen: set[tuple[int, int]] = set()
    for block in _blocks(nodes):
        for one, other in combinations(sorted(block), 2):
            if (one, other) in seen:
                continue
            seen.add((one, other))
            likeness = overlap(nodes[one].sketch, nodes[other].sketch)
            if same_meeting(nodes[one], nodes[other], likeness):
                yield _Edge(likeness, one, other)


def _blocks(nodes: Sequence[Reading]) -> Iterator[list[int]]:
    """Yield sets of readings that may show the same meeting."""
    everything = range(len(nodes))
    for keys in (_day_keys, _text_keys, _title_keys):
        yield from _small_blocks(nodes, _by_key(nodes, everything, keys), (_fine_keys, _last_keys))


def _small_blocks(
    nodes: Sequence[Reading],
    blocks: Iterable[list[int]],
    finer: Sequence[Callable[[Reading], Iterable[Hashable]]],
) -> Iterator[list[int]]:
    """Yield the blocks, each too large one cut by finer keys, and in the end by its order."""
    for block in blocks:
        if len(block) <= BLOCK:
            yield block
        elif finer:
            yield from _small_blocks(nodes, _by_key(nodes, block, finer[0]), finer[1:])
        else:
            yield from (block[at : at + BLOCK] for at in range(0, len(block), BLOCK // 2))


def _by_key(
    nodes: Sequence[Reading], places: Iterable[int], keys: Callable[[Reading], Iterable[Hashable]]
) -> Iterator[list[int]]:
    """Yield the readings that share a key, wherever there are two."""
    blocks: dict[Hashable, list[int]] = defaultdict(list)
    for place in places:
        for key in set(keys(nodes[place])):
            blocks[key].append(place)
    return (block for block in blocks.values() if len(block) > 1)


def _day_keys(reading: Reading) -> Iterable[Hashable]:
    """Give the first and last day of a reading that is dated to the day or the week."""
    if reading.days is None or (reading.days[1] - reading.days[0]).days > 7:
        return ()
    return reading.days


def _text_keys(reading: Reading) -> Iterable[Hashable]:
    """Give the smallest hashes of the text: like texts share some of them."""
    return reading.sketch.values()[:_BANDS]


def _title_keys(reading: Reading) -> Iterable[Hashable]:
    """Give the telling words of the title, all together."""
    words = telling_words(reading.title)
    return (words,) if len(words) > 1 else ()


def _fine_keys(reading: Reading) -> Iterable[Hashable]:
    """Give what cuts a crowded block: parts of the text, the series, the title."""
    return (*_text_keys(reading), reading.series, *_title_keys(reading))


def _last_keys(reading: Reading) -> Iterable[Hashable]:
    """Give what cuts a block of form letters: day, series and title together."""
    return ((reading.days, reading.month_day, reading.series, telling_words(reading.title)),)


def _join(nodes: Sequence[Reading], edges: Iterable[_Edge]) -> list[list[int]]:
    """Join along the edges wherever no two members exclude each other."""
    groups = {place: [place] for place in range(len(nodes))}
    head = list(range(len(nodes)))
    for edge in edges:
        one, other = head[edge.one], head[edge.other]
        if one == other or _exclude(nodes, groups[one], groups[other]):
            continue
        for place in groups[other]:
            head[place] = one
        groups[one].extend(groups.pop(other))
    return list(groups.values())


def _exclude(nodes: Sequence[Reading], some: list[int], others: list[int]) -> bool:
    """Tell whether a member of one group can never be the same meeting as one of the other."""
    return any(apart(nodes[one], nodes[other]) for one in some for other in others)
