"""The read walk: what was typed → query → hits → a page of results."""

from dataclasses import replace

from kaib_search.model.queries import Understood
from kaib_search.model.results import ReportHit, ResultPage, Results
from kaib_search.model.searches import TypedSearch
from kaib_search.query.deadline import with_deadline
from kaib_search.query.rewriting import Draft, draft_query
from kaib_search.searching.labels import label_facets, topic_labels
from kaib_search.searching.opened import Opened
from kaib_search.searching.requests import Asked, ask
from kaib_search.searching.spelling import suggest
from kaib_search.searching.ways import FEW, ways_out
from kaib_search.snippets import explain, make_snippets


def search(call: TypedSearch, index: Opened, *, seconds: float | None = None) -> ResultPage:
    """Answer a search with hits, facets, passages and, where it helps, other ways to ask.

    seconds   how long it may take; DeadlineError where it takes longer, None for no limit
    """
    if seconds is None:
        return _answer(call, index)
    return with_deadline(seconds, lambda: _answer(call, index))


def _answer(call: TypedSearch, index: Opened) -> ResultPage:
    asked = ask(call, index)
    results = index.searcher.search(asked.request)
    draft = draft_query(call.text, index.analyzer, index.vocabulary)
    asked, shown, understood = _fall_back(asked, results, draft, index)
    page = ResultPage(
        total=shown.total,
        hits=_hits(shown, asked, index),
        facets=label_facets(shown.facets, index),
        understood=understood,
        generation=str(index.generation),
    )
    return _with_offers(page, call, results.total, draft, index)


def _fall_back(
    asked: Asked, results: Results, draft: Draft, index: Opened
) -> tuple[Asked, Results, Understood]:
    """Where no report holds all words, answer with those that hold some, and say so."""
    understood = asked.parsed.understood
    if results.total or asked.call.match == "any" or draft.node is None:
        return asked, results, understood
    other = ask(asked.call, index, match="any")
    found = index.searcher.search(other.request)
    if not found.total:
        return asked, results, understood
    return other, found, replace(other.parsed.understood, fell_back=True)


def _hits(results: Results, asked: Asked, index: Opened) -> tuple[ReportHit, ...]:
    """Add passages and reasons to the hits."""
    query, loose, labels = asked.parsed.query, asked.call.match == "any", topic_labels(index)
    reports = {one.id: one for one in index.store.reports([hit.report_id for hit in results.hits])}
    return tuple(
        ReportHit(
            report=report,
            score=hit.score,
            snippets=make_snippets(report, query, index.analyzer, loose=loose),
            reasons=explain(report, query, index.analyzer, labels=labels, loose=loose),
        )
        for hit in results.hits
        if (report := reports.get(hit.report_id)) is not None
    )


def _with_offers(
    page: ResultPage, call: TypedSearch, total: int, draft: Draft, index: Opened
) -> ResultPage:
    """Add suggestions and ways out to the first page of a search for something."""
    nothing_asked = draft.node is None and not any(call.filters.values())
    if call.offset or not call.limit or nothing_asked:
        return page
    suggestions = suggest(call, draft, total, index)
    ways = ways_out(call, draft, total, suggestions, index) if total <= FEW else ()
    if page.understood.fell_back:  # the page shows them
        ways = tuple(way for way in ways if way.change != "or")
    return replace(page, suggestions=suggestions, ways_out=ways)
