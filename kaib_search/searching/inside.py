"""Search inside one report: its paragraphs that hold what was typed."""

from kaib_search.model.queries import Query
from kaib_search.model.reports import Report
from kaib_search.model.results import Fragment, Snippet
from kaib_search.query import parse_query
from kaib_search.searching.opened import Opened
from kaib_search.snippets import find_paragraphs, mark_text


def search_inside(report: Report, text: str, index: Opened) -> tuple[Snippet, ...]:
    """Return the paragraphs that hold all of what was typed, else those with some of it, in order."""
    return find_paragraphs(report, _query(text, index), index.analyzer)


def marked_paragraphs(
    report: Report, text: str, index: Opened
) -> tuple[tuple[str, tuple[Fragment, ...]], ...]:
    """Mark what was typed in every paragraph; give each paragraph's id and its text in runs."""
    query = _query(text, index)
    return tuple(
        (paragraph.id, mark_text(paragraph.text, query, index.analyzer))
        for paragraph in report.paragraphs
    )


def _query(text: str, index: Opened) -> Query:
    return parse_query(text, index.analyzer, index.vocabulary, match="any").query
