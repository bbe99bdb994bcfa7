"""Reports like another one, with the reason: topics, people and rare words that both have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log

from kaib_search.analysis.document import person_id
from kaib_search.analysis.folding import exact_form
from kaib_search.model.documents import Token
from kaib_search.model.queries import InFacet, Or, Query, SearchRequest, Word
from kaib_search.model.reports import Report
from kaib_search.searching.labels import label_of
from kaib_search.searching.lexicon import lexicon_of
from kaib_search.searching.opened import Opened
from kaib_search.searching.remembering import remember
from kaib_search.snippets import report_tokens

_RARE_WORDS = 20
_CANDIDATES = 30
_SHORTEST = 5
_SHOWN = 4
# A topic is given by rules, a word may be chance; a person often comes back with other subjects.
_TOPIC, _PERSON, _WORD = 1.5, 0.7, 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Similar:
    """A report like another, and what they share, the most telling first."""

    report: Report
    topics: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class _Traits:
    """What makes a report like another: topics, people, and words with their weight."""

    topics: Mapping[str, float]
    people: Mapping[str, float]
    words: Mapping[str, tuple[float, str, Token]]


def similar_reports(report_id: str, index: Opened, limit: int = 5) -> tuple[Similar, ...]:
    """Return the reports that share most with a report, best first."""
    report = index.store.report(report_id)
    if report is None:
        return ()
    traits = _traits(report, index)
    query = _query(traits)
    if query is None:
        return ()
    found = index.searcher.search(
        SearchRequest(query=query, match="any", limit=_CANDIDATES, facet_limit=0)
    )
    others = index.store.reports(
        [hit.report_id for hit in found.hits if hit.report_id != report.id]
    )
    compared = [_compare(traits, other, index) for other in others]
    likely = [one for one in compared if one.score > 0]
    return tuple(sorted(likely, key=lambda one: (-one.score, one.report.id))[:limit])


def _traits(report: Report, index: Opened) -> _Traits:
    words: dict[str, tuple[float, str, Token]] = {}
    total = _total(index)
    names = {exact_form(part) for person in report.people for part in person.name.split()}
    for text, token in report_tokens(report, index.analyzer):
        if token.exact in words or token.exact in names or not _telling(text, token):
            continue
        frequency = lexicon_of(index).frequency(token.exact)
        if 2 <= frequency <= max(2, total // 4):
            words[token.exact] = (log(total / frequency + 1), text, token)
    rarest = sorted(words.items(), key=lambda one: (-one[1][0], one[0]))[:_RARE_WORDS]
    return _Traits(
        _weights("topic", (topic.topic for topic in report.topics), index),
        _weights("person", map(person_id, report.people), index),
        dict(rarest),
    )


def _telling(text: str, token: Token) -> bool:
    """Tell whether a word may say what a report is about: a noun, as its capital shows."""
    if token.stop or token.joined or not text[0].isupper():
        return False
    return len(token.exact) >= _SHORTEST and token.exact.isalpha()


def _total(index: Opened) -> int:
    return remember(index, "total", lambda: index.searcher.count(SearchRequest()))


def _weights(facet: str, values: Iterable[str], index: Opened) -> dict[str, float]:
    """Weigh facet values by how few reports have them."""
    facets = remember(index, "facets", lambda: index.searcher.search(SearchRequest(limit=0)).facets)
    counts = {bucket.value: bucket.count for bucket in facets.get(facet, ())}
    total = _total(index)
    return {value: log(total / max(1, counts.get(value, 1)) + 1) for value in dict.fromkeys(values)}


def _query(traits: _Traits) -> Query | None:
    parts: list[Query] = [InFacet("topic", (topic,)) for topic in traits.topics]
    parts += [InFacet("person", (person,)) for person in traits.people]
    parts += [Word(typed=text, token=token) for _, text, token in traits.words.values()]
    if not parts:
        return None
    return Or(tuple(parts)) if len(parts) > 1 else parts[0]


def _compare(traits: _Traits, other: Report, index: Opened) -> Similar:
    topics = _shared(traits.topics, (topic.topic for topic in other.topics))
    people = _shared(traits.people, map(person_id, other.people))
    forms = {token.exact for _, token in report_tokens(other, index.analyzer)}
    words = {text: weight for form, (weight, text, _) in traits.words.items() if form in forms}
    score = (
        _TOPIC * sum(topics.values()) + _PERSON * sum(people.values()) + _WORD * sum(words.values())
    )
    return Similar(
        report=other,
        topics=tuple(label_of("topic", topic, index) for topic in topics),
        people=tuple(label_of("person", person, index) for person in people),
        words=tuple(sorted(words, key=lambda one: (-words[one], one))[:_SHOWN]),
        score=score,
    )


def _shared(weights: Mapping[str, float], values: Iterable[str]) -> dict[str, float]:
    shared = {value: weights[value] for value in dict.fromkeys(values) if value in weights}
    return dict(sorted(shared.items(), key=lambda one: (-one[1], one[0])))
