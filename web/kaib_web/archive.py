"""What the views ask of the library: searches, single reports, and what stands around them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from kaib_search import searching
from kaib_search.engines import OpenIndex
from kaib_search.errors import IndexNotFoundError
from kaib_search.model.pages import Provenance
from kaib_search.model.reports import Paragraph, Report
from kaib_search.model.results import Fragment, ReportHit, ResultPage
from kaib_search.model.searches import TypedSearch
from kaib_search.query.deadline import with_deadline
from kaib_search.searching.remembering import remember
from kaib_search.searching.requests import ask
from kaib_search.store import Originals
from kaib_search.vocabulary.values import SynonymSet
from kaib_web.context import site
from kaib_web.pages.paragraphs import Around
from kaib_web.params import SearchParams

_BATCH = 200

Pointers = Mapping[str, tuple[tuple[str, str], ...]]
"""Report → the reports that refer to it, each with the paragraph where it does."""


def find(index: OpenIndex, typed: TypedSearch) -> ResultPage:
    """Search; what takes too long is given up."""
    return with_deadline(site().limits.search_seconds, lambda: searching.search(typed, index))


def find_own(index: OpenIndex, typed: TypedSearch) -> ResultPage:
    """Search for what the site itself asks: no reader can make that long, so nothing cuts it off."""
    return searching.search(typed, index)


def search_row(index: OpenIndex, typed: TypedSearch) -> dict[str, Any]:
    """Search, and write the answer as the interface and the command line give it."""
    return searching.result_row(find(index, typed))


def completions(index: OpenIndex, typed: str, most: int) -> tuple[str, ...]:
    """Complete what was typed; each completion finds something."""
    return searching.complete(typed, index, most)


def total_of(index: OpenIndex) -> Callable[[str], int]:
    """Return what counts the reports that a text finds, each text once per generation."""

    def total(text: str) -> int:
        return remember(
            index,
            f"total of {text}",
            lambda: find_own(index, TypedSearch(text=text, limit=0)).total,
        )

    return total


def all_reports(index: OpenIndex, params: SearchParams) -> Iterator[Report]:
    """Go through all reports that a search finds, however many, in the order of the page.

    The search is done at once, its reports are read while they are asked for.
    """
    call = params.typed(limit=0, offset=0)
    answered = find(index, call).understood.match
    ids = index.searcher.matching(ask(call, index, match=answered).request)
    batches = (ids[start : start + _BATCH] for start in range(0, len(ids), _BATCH))
    return (found for batch in batches for found in index.store.reports(batch))


def newest_hits(index: OpenIndex, params: SearchParams, most: int) -> tuple[ReportHit, ...]:
    """Return the newest hits of a search."""
    newest = replace(params, sort="neu", page=1)
    return find(index, newest.typed(limit=most, offset=0)).hits


def report(index: OpenIndex, report_id: str) -> Report | None:
    """Return a report by its id, or by one that it had before."""
    return index.store.report(report_id)


def paragraph(
    index: OpenIndex, found: Report, paragraph_id: str
) -> tuple[Report, Paragraph] | None:
    """Return a paragraph with its report, by its id or by one that it had before.

    One that no newer page shows any more is returned as an older version has it.
    """
    known = _paragraph_of(found.paragraphs, paragraph_id)
    if known is not None:
        return found, known
    moved = index.store.paragraph_alias(found.id, paragraph_id)
    target = report(index, moved[0]) if moved else None
    known = _paragraph_of(target.paragraphs, moved[1]) if target and moved else None
    if target and known:
        return target, known
    older = (one for version in found.versions for one in version.paragraphs)
    known = _paragraph_of(older, paragraph_id)
    return (found, known) if known else None


def label(index: OpenIndex, facet: str, value: str) -> str:
    """Return the label that people read for a facet value."""
    return searching.label_of(facet, value, index)


def topic_words(index: OpenIndex, topic_id: str) -> str:
    """Return the words that make a report belong to a topic."""
    topic = next((one for one in index.vocabulary.topics if one.id == topic_id), None)
    return ", ".join((*topic.synonyms, *topic.abbreviations)) if topic else ""


def abbreviations(index: OpenIndex) -> tuple[SynonymSet, ...]:
    """Return the abbreviations of the vocabulary."""
    return tuple(one for one in index.vocabulary.synonyms if one.kind == "abbreviation")


def updated_at(index: OpenIndex) -> datetime | None:
    """Return when the newest page of the archive was saved."""

    def newest() -> datetime | None:
        times = (one.captured_at for one in index.store.captures())
        return max((at for at in times if at), default=None)

    return remember(index, "updated at", newest)


def reports_with_results(index: OpenIndex) -> tuple[Report, ...]:
    """Return the reports that hold a decision or another result, newest first."""
    params = SearchParams(sort="neu").only("kind", "decision")
    return remember(index, "results", lambda: tuple(all_reports(index, params)))


def references_to(index: OpenIndex, found: Report) -> tuple[tuple[Report, str], ...]:
    """Return the reports that refer to this one, with the paragraph where they do."""
    pointers: Pointers = remember(index, "references", lambda: _pointers(index))
    pairs = pointers.get(found.id, ())
    known = ((report(index, other), paragraph) for other, paragraph in pairs)
    return tuple((other, paragraph) for other, paragraph in known if other)


def around(index: OpenIndex, found: Report) -> Around:
    """Return what stands around a report."""
    previous, following = index.searcher.neighbours(found.id)
    cited = {one.report: report(index, one.report) for one in found.references if one.report}
    return Around(
        previous=report(index, previous) if previous else None,
        following=report(index, following) if following else None,
        similar=tuple(
            (one.report, one.topics or one.people or one.words)
            for one in searching.similar_reports(found.id, index)
        ),
        cited_by=references_to(index, found),
        cited={key: value for key, value in cited.items() if value},
    )


def marked_paragraphs(
    index: OpenIndex, found: Report, query: str
) -> dict[str, tuple[Fragment, ...]]:
    """Mark the words of a query in the paragraphs of a report."""
    return dict(searching.marked_paragraphs(found, query, index)) if query else {}


def original(
    index: OpenIndex, originals: Originals | None, sha256: str
) -> tuple[Provenance, bytes] | None:
    """Return an archived page with its provenance; only pages of the live generation are given."""
    captures = index.store.captures_of(sha256)
    if originals is None or not captures:
        return None
    try:
        return captures[0], originals.get(sha256)
    except IndexNotFoundError:
        return None


def _paragraph_of(paragraphs: Iterable[Paragraph], paragraph_id: str | None) -> Paragraph | None:
    return next((one for one in paragraphs if one.id == paragraph_id), None)


def _pointers(index: OpenIndex) -> Pointers:
    pointers: dict[str, list[tuple[str, str]]] = {}
    for one in index.store.all_reports():
        for reference in one.references:
            if reference.report and reference.report != one.id:
                pointers.setdefault(reference.report, []).append((one.id, reference.paragraph))
    return {name: tuple(pairs) for name, pairs in pointers.items()}
