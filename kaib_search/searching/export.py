"""A page of results as plain values: the JSON of ``search --json`` and of the API."""

from typing import Any
from urllib.parse import quote

from kaib_search.model.pages import Provenance
from kaib_search.model.queries import Understood
from kaib_search.model.reports import Report
from kaib_search.model.results import ReportHit, ResultPage, Snippet


def result_row(page: ResultPage) -> dict[str, Any]:
    """Give a page of results as plain values; other programs rely on these names."""
    return {
        "total": page.total,
        "hits": [hit_row(hit) for hit in page.hits],
        "facets": {
            facet: [
                {"value": bucket.value, "label": bucket.label, "count": bucket.count}
                for bucket in buckets
            ]
            for facet, buckets in page.facets.items()
        },
        "understood": understood_row(page.understood),
        "suggestions": [
            {"query": suggestion.query, "total": suggestion.total}
            for suggestion in page.suggestions
        ],
        "ways_out": [
            {"change": way.change, "value": way.value, "query": way.query, "total": way.total}
            for way in page.ways_out
        ],
        "generation": page.generation,
    }


def hit_row(hit: ReportHit) -> dict[str, Any]:
    """Give one hit as plain values."""
    report = hit.report
    newest = newest_capture(report)
    captured_at = newest.captured_at if newest else None
    return {
        "id": report.id,
        "title": report.title,
        "date": report.date.best,
        "url": f"/bericht/{quote(report.id)}",
        "source": newest.source if newest else None,
        "archived_url": newest.url if newest else None,
        "captured_at": captured_at.isoformat() if captured_at else None,
        "status": report.status,
        "score": hit.score,
        "snippets": [snippet_row(snippet) for snippet in hit.snippets],
        "reasons": [
            {"typed": reason.typed, "rule": reason.rule, "found": reason.found}
            for reason in hit.reasons
        ],
    }


def snippet_row(snippet: Snippet) -> dict[str, Any]:
    """Give a passage as its text and the places of its marks."""
    marks, place = [], 0
    for fragment in snippet.fragments:
        end = place + len(fragment.text)
        if fragment.matched:
            marks.append([place, end])
        place = end
    return {"text": snippet.text, "paragraph": snippet.paragraph, "marks": marks}


def understood_row(understood: Understood) -> dict[str, Any]:
    """Give how a query was understood as plain values."""
    return {
        "text": understood.text,
        "match": understood.match,
        "fell_back": understood.fell_back,
        "repairs": list(understood.repairs),
        "dropped": list(understood.dropped),
        "added": {typed: list(added) for typed, added in understood.added.items()},
    }


def newest_capture(report: Report) -> Provenance | None:
    """Return the capture that was archived last; one without a time counts as the oldest."""
    return max(
        report.captures,
        key=lambda one: one.captured_at.timestamp() if one.captured_at else float("-inf"),
        default=None,
    )
