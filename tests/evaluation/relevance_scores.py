"""Score the search on any folder of pages with judged queries (``judgements`` says what it holds)."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kaib_search.engines import OpenIndex, open_index
from kaib_search.indexing import ingest
from kaib_search.model.queries import Match
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import search
from tests.evaluation.judgements import DocumentNames, JudgedFolder, JudgedQuery

DEPTH = 100
EVERYONE = "overall"


@dataclass(frozen=True, slots=True)
class QueryScore:
    """What a query brought.

    found    the names of each hit that has a judged one, else the id of its report, best first
    fell_back   nothing held all words, and some of them were asked for
    """

    query: JudgedQuery
    ndcg10: float
    recall100: float
    found: tuple[str, ...]
    total: int
    fell_back: bool


@dataclass(frozen=True, slots=True)
class Relevance:
    """Mean figures over queries; ``empty`` counts those that found nothing at all."""

    queries: int
    ndcg10: float
    recall100: float
    empty: int
    fell_back: int


def build(judged: JudgedFolder, place: Path, cache: Path, now: datetime) -> OpenIndex:
    """Index the pages of a judged folder in a place of its own."""
    ingest(judged.pages(), place, cache=cache, now=now)
    return open_index(place, cache)


def missing_documents(judged: JudgedFolder, index: OpenIndex) -> list[str]:
    """Return the relevant documents that no report of the index is: no search can find them."""
    names = DocumentNames(judged)
    held = {name for report in index.store.all_reports() for name in names.of(report)}
    wanted = {name for query in judged.queries for name in query.relevant}
    return sorted(wanted - held)


def score_queries(
    judged: JudgedFolder, index: OpenIndex, match: Match, plain: tuple[str, ...] = ()
) -> list[QueryScore]:
    """Put each query to the index; ``plain`` names words that get no synonyms, "*" all."""
    names = DocumentNames(judged)
    calls = (
        (query, TypedSearch(text=query.text, match=match, limit=DEPTH, plain=plain))
        for query in judged.queries
    )
    return [_score(query, call, names, index) for query, call in calls]


def summarise(scores: list[QueryScore]) -> dict[str, Relevance]:
    """Average over all queries, and over those of each group of users."""
    groups = sorted({score.query.group for score in scores if score.query.group})
    parts = {group: [one for one in scores if one.query.group == group] for group in groups}
    return {name: _mean(part) for name, part in {EVERYONE: scores, **parts}.items()}


def ndcg(found: Iterable[float], judged: Iterable[float]) -> float:
    """Normalised discounted cumulative gain of the first ten, with linear gains.

    >>> ndcg([1, 0], [1])
    1.0
    >>> round(ndcg([0, 1], [1]), 4)
    0.6309
    """
    ideal = _dcg(sorted((grade for grade in judged if grade > 0), reverse=True)[:10])
    return _dcg(list(found)[:10]) / ideal if ideal else 0.0


def _score(
    query: JudgedQuery, call: TypedSearch, names: DocumentNames, index: OpenIndex
) -> QueryScore:
    page = search(call, index)
    found = _once(
        _judged_name(query, names.of(hit.report)) or hit.report.id for hit in page.hits[:DEPTH]
    )
    relevant = query.relevant
    return QueryScore(
        query=query,
        ndcg10=ndcg((query.grades.get(name, 0) for name in found), query.grades.values()),
        recall100=len(relevant.intersection(found)) / len(relevant),
        found=found,
        total=page.total,
        fell_back=page.understood.fell_back,
    )


def _judged_name(query: JudgedQuery, names: frozenset[str]) -> str | None:
    """Return the best judged of the names: a page and a report on it may both be judged."""
    judged = sorted(names.intersection(query.grades), key=lambda name: (-query.grades[name], name))
    return judged[0] if judged else None


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Keep the first of equal names: several reports of one judged page count once."""
    return tuple(dict.fromkeys(names))


def _mean(scores: list[QueryScore]) -> Relevance:
    count = max(len(scores), 1)
    return Relevance(
        queries=len(scores),
        ndcg10=sum(score.ndcg10 for score in scores) / count,
        recall100=sum(score.recall100 for score in scores) / count,
        empty=sum(1 for score in scores if not score.found),
        fell_back=sum(1 for score in scores if score.fell_back),
    )


def _dcg(grades: list[float]) -> float:
    return sum(max(grade, 0) / math.log2(rank + 2) for rank, grade in enumerate(grades))
