"""The labels that people read for facet values."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from kaib_search.model.results import Bucket, LabelledBucket
from kaib_search.searching.opened import Opened
from kaib_search.searching.remembering import remember

KINDS: Mapping[str, str] = {
    "held": "hat stattgefunden",
    "announced": "angekündigt",
    "unknown": "Stand unbekannt",
    "decision": "mit Ergebnis",
}
_made: Callable[[tuple[str, str, int]], LabelledBucket] = partial(tuple.__new__, LabelledBucket)
"""Make a bucket of a tuple, without a call in Python: each search makes thousands."""

_PEOPLE = frozenset({"speaker", "person"})


def label_facets(
    facets: Mapping[str, Iterable[Bucket]], index: Opened
) -> dict[str, tuple[LabelledBucket, ...]]:
    """Give every bucket its label."""
    return {facet: _labelled(facet, buckets, index) for facet, buckets in facets.items()}


def _labelled(facet: str, buckets: Iterable[Bucket], index: Opened) -> tuple[LabelledBucket, ...]:
    known = _known_labels(facet, index)
    labelled = ((value, known.get(value) or value, count) for value, count in buckets)
    return tuple(map(_made, labelled))


def label_of(facet: str, value: str, index: Opened) -> str:
    """Give the label of a facet value; the value where it has none."""
    return _known_labels(facet, index).get(value, value)


def _known_labels(facet: str, index: Opened) -> Mapping[str, str]:
    """Return the labels of a facet."""
    if facet == "topic":
        return topic_labels(index)
    if facet in _PEOPLE:
        return _people(index)
    return KINDS if facet == "kind" else {}


def topic_labels(index: Opened) -> Mapping[str, str]:
    """Return the labels of all topics."""
    return remember(
        index, "topics", lambda: {topic.id: topic.label for topic in index.vocabulary.topics}
    )


def person_name(person: str, index: Opened) -> str:
    """Return the name of a person: of the vocabulary, else as the newest reports write it."""
    return _people(index).get(person, person)


def _people(index: Opened) -> Mapping[str, str]:
    """Return the names of all people."""
    return remember(index, "people", lambda: _all_names(index))


def _all_names(index: Opened) -> Mapping[str, str]:
    return {
        **index.store.people_names(),
        **{person.id: person.name for person in index.vocabulary.people},
    }
