"""Why a report is a hit: for each typed word the strongest rule by which it was met."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kaib_search.model.documents import Token
from kaib_search.model.reports import Report
from kaib_search.model.results import Reason
from kaib_search.snippets.asking import Asked
from kaib_search.snippets.finding import find_marks
from kaib_search.snippets.probes import Probe
from kaib_search.snippets.reading import Analyzes, Reading

RULES = ("exact", "phrase", "gender", "stem", "near", "prefix", "part", "synonym")
"""The rules, strongest first."""


def reasons_of(
    texts: Iterable[tuple[str, str]], asked: Asked, analyzer: Analyzes, reading: Reading
) -> tuple[Reason, ...]:
    """Name the rule and the word of the report for each part of the query that was met."""
    best: dict[int, Reason] = {}
    for field, text in texts:
        if not asked.sieve.passes(text):
            continue
        open_parts = {
            number: probe
            for number, probe in enumerate(asked.probes)
            if probe.field in ("", field) and not _settled(best.get(number))
        }
        if not open_parts:
            continue
        tokens = reading.tokens(text, analyzer)
        for number, rule, word in _met(text, open_parts, tokens, loose=asked.loose):
            reason = Reason(asked.probes[number].typed, rule, word)
            if number not in best or _rank(reason) < _rank(best[number]):
                best[number] = reason
    for number in best:
        if _stands_for(asked.probes[number], analyzer):
            best[number] = replace(best[number], rule="synonym")
    return _one_each(best[number] for number in sorted(best))


def _met(
    text: str, asked: Mapping[int, Probe], tokens: Sequence[Token], *, loose: bool
) -> Iterator[tuple[int, str, str]]:
    """Yield each part of the query that stands in a text, with the rule and the word it met."""
    numbers = list(asked)
    for mark in find_marks(tokens, list(asked.values()), loose=loose):
        yield numbers[mark.probe], mark.rule, text[mark.start : mark.end]


def texts_of(report: Report, labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the texts of a report by which it can be found, each with its field."""
    yield "title", report.title
    if report.subject:
        yield "subject", report.subject
    for paragraph in report.paragraphs:
        yield "body", paragraph.text
    for decision in report.decisions:
        yield "decisions", decision.span
    for person in report.people:
        yield "people", " ".join((*person.titles, person.name, person.role or ""))
    for organisation in report.organisations:
        yield "organisations", organisation
    for place in report.places:
        yield "places", place.name
    for topic in report.topics:
        yield "topics", labels.get(topic.topic, topic.topic)


def _settled(reason: Reason | None) -> bool:
    return reason is not None and reason.rule in ("exact", "phrase")


def _stands_for(probe: Probe, analyzer: Analyzes) -> bool:
    """Tell whether a part of the query is a synonym of what was typed."""
    wanted = {token.exact for group in probe.needles[:1] for token in group}
    typed = {token.exact for token in analyzer.tokens(probe.typed)}
    return bool(wanted) and wanted.isdisjoint(typed)


def _rank(reason: Reason) -> int:
    return RULES.index(reason.rule)


def _one_each(reasons: Iterator[Reason]) -> tuple[Reason, ...]:
    """Keep the strongest reason for each typed word."""
    by_word: dict[str, Reason] = {}
    for reason in reasons:
        known = by_word.get(reason.typed)
        if known is None or _rank(reason) < _rank(known):
            by_word[reason.typed] = reason
    return tuple(by_word.values())
