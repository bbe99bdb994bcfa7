"""The labels that people read for facet values."""

from collections.abc import Iterable, Mapping

from kaib_search.analysis.document import person_id
from kaib_search.model.queries import InFacet, SearchRequest
from kaib_search.model.results import Bucket, LabelledBucket
from kaib_search.searching.opened import Opened
from kaib_search.searching.remembering import remember

KINDS: Mapping[str, str] = {
    "held": "hat stattgefunden",
    "announced": "angekündigt",
    "unknown": "Stand unbekannt",
    "decision": "mit Ergebnis",
}
_PEOPLE = frozenset({"speaker", "person"})
_NEWEST = 3


def label_facets(
    facets: Mapping[str, Iterable[Bucket]], index: Opened
) -> dict[str, tuple[LabelledBucket, ...]]:
    """Give every bucket its label."""
    return {facet: _labelled(facet, buckets, index) for facet, buckets in facets.items()}


def _labelled(facet: str, buckets: Iterable[Bucket], index: Opened) -> tuple[LabelledBucket, ...]:
    known = _known_labels(facet, index)
    return tuple(
        LabelledBucket(
            one.value, known.get(one.value) or label_of(facet, one.value, index), one.count
        )
        for one in buckets
    )


def label_of(facet: str, value: str, index: Opened) -> str:
    """Give the label of a facet value; the value where it has none."""
    if facet in _PEOPLE:
        return person_name(value, index)
    return _known_labels(facet, index).get(value, value)


def _known_labels(facet: str, index: Opened) -> Mapping[str, str]:
    """Return the labels of a facet that need no look into reports."""
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
    """Return the name of a person, as the fullest mention in the newest reports writes it."""
    names = _people(index)
    if person not in names:
        names[person] = _name_in_reports(person, index) or person
    return names[person]


def _people(index: Opened) -> dict[str, str]:
    """Return the names that are known so far, those of the vocabulary from the start."""
    return remember(
        index, "people", lambda: {person.id: person.name for person in index.vocabulary.people}
    )


def _name_in_reports(person: str, index: Opened) -> str:
    found = index.searcher.search(
        SearchRequest(
            query=InFacet("person", (person,)), sort="newest", limit=_NEWEST, facet_limit=0
        )
    )
    reports = index.store.reports([hit.report_id for hit in found.hits])
    names = (
        mention.name
        for report in reports
        for mention in report.people
        if person_id(mention) == person
    )
    return max(names, key=len, default="")
