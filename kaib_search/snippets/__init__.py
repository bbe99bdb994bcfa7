"""Text and query → passages with the matched words marked, and why a report is a hit.

``probes`` says what of a query can be shown, ``finding`` where it stands in a text, ``cutting``
which passage to show, ``reasons`` by which rule a word was met. The same analyzer serves index,
query and marks, so a mark stands where the engine found the word. No HTML here.

``loose`` means here as in the engine: a compound that was asked for is met by its own parts too,
as where a search asks for some of the words.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kaib_search.model.documents import Token
from kaib_search.model.queries import Query
from kaib_search.model.reports import Paragraph, Report
from kaib_search.model.results import Fragment, Reason, Snippet
from kaib_search.snippets.asking import Asked, made_ready
from kaib_search.snippets.cutting import Mark, Window, cut_window, fragments_of
from kaib_search.snippets.finding import find_marks
from kaib_search.snippets.reading import Analyzes, Reading
from kaib_search.snippets.reasons import reasons_of, texts_of

__all__ = [
    "explain",
    "find_paragraphs",
    "make_snippets",
    "mark_text",
    "report_tokens",
    "written_forms",
]

_READING = Reading()
_NOT_IN_BODY = frozenset({"title", "subject"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A paragraph with what was found in it."""

    paragraph: Paragraph
    marks: tuple[Mark, ...]

    @property
    def met(self) -> frozenset[int]:
        """The parts of the query that stand here."""
        return frozenset(mark.probe for mark in self.marks)


def make_snippets(
    report: Report,
    query: Query,
    analyzer: Analyzes,
    limit: int = 3,
    length: int = 240,
    *,
    loose: bool = False,
) -> tuple[Snippet, ...]:
    """Cut the passages that show most of the query; the beginning where the text shows none."""
    asked = made_ready(query, loose=loose)
    chosen = _best(_candidates(report.paragraphs, asked, analyzer), limit)
    if not chosen and report.paragraphs:
        chosen = [_Candidate(report.paragraphs[0], ())][:limit]
    return tuple(_snippet(candidate, length) for candidate in chosen)


def mark_text(
    text: str, query: Query, analyzer: Analyzes, *, loose: bool = False
) -> tuple[Fragment, ...]:
    """Mark all that a query asks for in a text."""
    asked = made_ready(query, loose=loose)
    if not text or not asked.sieve.passes(text):
        return (Fragment(text),) if text else ()
    marks = find_marks(_READING.tokens(text, analyzer), asked.probes, loose=loose)
    return fragments_of(text, marks, Window(0, len(text)))


def find_paragraphs(
    report: Report, query: Query, analyzer: Analyzes, *, loose: bool = False
) -> tuple[Snippet, ...]:
    """Return the whole paragraphs that hold all parts of a query, else those that hold some."""
    asked = made_ready(query, loose=loose)
    candidates = _candidates(report.paragraphs, asked, analyzer)
    everything = frozenset(range(len(asked.probes)))
    complete = [one for one in candidates if one.met == everything]
    return tuple(_snippet(one, len(one.paragraph.text)) for one in complete or candidates)


def report_tokens(report: Report, analyzer: Analyzes) -> Iterator[tuple[str, Token]]:
    """Yield the words of a report's title and paragraphs as written, each with its token."""
    for text in (report.title, *(paragraph.text for paragraph in report.paragraphs)):
        for token in _READING.tokens(text, analyzer):
            yield text[token.start : token.end], token


def explain(
    report: Report,
    query: Query,
    analyzer: Analyzes,
    *,
    labels: Mapping[str, str] | None = None,
    loose: bool = False,
) -> tuple[Reason, ...]:
    """Name for each typed word the strongest rule by which the report holds it.

    labels   topic → label, for a report may be found by the label of its topic
    """
    asked = made_ready(query, loose=loose)
    return reasons_of(texts_of(report, labels or {}), asked, analyzer, _READING)


def written_forms(reports: Iterable[Report], query: Query, analyzer: Analyzes) -> Counter[str]:
    """Count the ways in which reports write what a query asks for."""
    asked = made_ready(query, loose=False)
    forms: Counter[str] = Counter()
    for report in reports:
        for field, text in texts_of(report, {}):
            if field != "topics" and asked.sieve.passes(text):
                marks = find_marks(_READING.tokens(text, analyzer), asked.probes)
                forms.update(text[mark.start : mark.end] for mark in marks)
    return forms


def _candidates(
    paragraphs: Sequence[Paragraph], asked: Asked, analyzer: Analyzes
) -> list[_Candidate]:
    """Find the paragraphs that hold something of a query; what is asked of the title does not count."""
    found = []
    for paragraph in paragraphs:
        if not asked.sieve.passes(paragraph.text):
            continue
        tokens = _READING.tokens(paragraph.text, analyzer)
        marks = find_marks(tokens, asked.probes, loose=asked.loose)
        shown = tuple(one for one in marks if asked.probes[one.probe].field not in _NOT_IN_BODY)
        if shown:
            found.append(_Candidate(paragraph, shown))
    return found


def _best(candidates: Sequence[_Candidate], limit: int) -> list[_Candidate]:
    """Take the paragraph that adds most to what the ones before show, again and again."""
    left, chosen, shown = list(candidates), list[_Candidate](), frozenset[int]()
    while left and len(chosen) < limit:
        best = max(left, key=lambda one: (len(one.met - shown), *_worth(one)))
        left.remove(best)
        chosen.append(best)
        shown |= best.met
    return chosen


def _worth(candidate: _Candidate) -> tuple[int, bool, int]:
    """Rank by the parts of the query shown, running text above headings, then the number of marks."""
    text = candidate.paragraph.kind != "heading"
    return len(candidate.met), text, min(len(candidate.marks), 5)


def _snippet(candidate: _Candidate, length: int) -> Snippet:
    text = candidate.paragraph.text
    window = cut_window(text, candidate.marks, length)
    return Snippet(
        paragraph=candidate.paragraph.id,
        fragments=fragments_of(text, candidate.marks, window),
        cut_before=window.start > 0,
        cut_after=window.end < len(text.rstrip()),
    )
