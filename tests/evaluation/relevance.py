"""Score the search on any folder of pages with judged queries (TREC format).

The folder holds report pages (any kind that ingest reads), ``queries.tsv`` (query id, tab, text) and
``qrels.txt`` (query id, ignored, document id, grade; blanks or tabs). A document id is the name of a page's
file, with or without its folder and suffix, or the id of a report.
"""

import math
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kaib_search.engines import OpenIndex, open_index
from kaib_search.model.queries import Match
from kaib_search.model.reports import Report
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import search

QUERIES = ("queries.tsv", "queries.txt", "topics.tsv")
JUDGEMENTS = ("qrels.txt", "qrels.tsv", "qrels", "qrels.trec")
DEPTH = 100


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A query with its judged documents and their grades."""

    id: str
    text: str
    grades: dict[str, int]


@dataclass(frozen=True, slots=True)
class Relevance:
    """Mean figures over the judged queries of a set."""

    queries: int
    ndcg10: float
    recall100: float
    empty: int


def load_queries(folder: Path) -> list[JudgedQuery]:
    """Read queries and judgements; a query without a relevant document is left out, as in TREC.

    Raises:
        FileNotFoundError: where one of the files is missing, naming what was looked for.
    """
    grades: dict[str, dict[str, int]] = {}
    for line in _file(folder, JUDGEMENTS).read_text("utf-8").splitlines():
        fields = line.split()
        if len(fields) >= 4:
            grades.setdefault(fields[0], {})[fields[2]] = int(fields[3])
    lines = _file(folder, QUERIES).read_text("utf-8").splitlines()
    pairs = (line.split("\t", 1) for line in lines if "\t" in line)
    return [
        JudgedQuery(ident.strip(), text.strip(), grades[ident.strip()])
        for ident, text in pairs
        if any(grade > 0 for grade in grades.get(ident.strip(), {}).values())
    ]


def score_folder(folder: Path, match: Match = "any") -> Relevance:
    """Index the pages of a folder in a place of its own, and score its queries."""
    from kaib_search.settings import load_settings
    from tests.evaluation.indexing import build

    queries = load_queries(folder)
    with tempfile.TemporaryDirectory() as place:
        build([folder], Path(place), load_settings().cache, datetime.now(UTC))
        return score_queries(queries, open_index(Path(place), load_settings().cache), match)


def score_queries(queries: list[JudgedQuery], index: OpenIndex, match: Match) -> Relevance:
    """Run each query and average nDCG@10 and recall@100."""
    gains, recalls, empty = [], [], 0
    for query in queries:
        page = search(TypedSearch(text=query.text, match=match, limit=DEPTH), index)
        found = [_grade(hit.report, query.grades) for hit in page.hits]
        relevant = sum(1 for grade in query.grades.values() if grade > 0)
        gains.append(ndcg(found[:10], list(query.grades.values())))
        recalls.append(sum(1 for grade in found[:DEPTH] if grade > 0) / relevant)
        empty += not found
    count = max(len(queries), 1)
    return Relevance(len(queries), sum(gains) / count, sum(recalls) / count, empty)


def ndcg(found: list[int], judged: list[int]) -> float:
    """Normalised discounted cumulative gain with linear gains.

    >>> ndcg([1, 0], [1])
    1.0
    >>> round(ndcg([0, 1], [1]), 4)
    0.6309
    """
    ideal = _dcg(sorted((grade for grade in judged if grade > 0), reverse=True)[:10])
    return _dcg(found) / ideal if ideal else 0.0


def _dcg(grades: list[int]) -> float:
    return sum(max(grade, 0) / math.log2(rank + 2) for rank, grade in enumerate(grades))


def _grade(report: Report, grades: dict[str, int]) -> int:
    return max((grades[name] for name in _names(report) if name in grades), default=0)


def _names(report: Report) -> Iterator[str]:
    yield report.id
    for capture in report.captures:
        source = capture.source.partition("#")[0]
        file = source.rsplit("/", 1)[-1]
        yield from (capture.source, source, file, source.rsplit(".", 1)[0], file.rsplit(".", 1)[0])


def _file(folder: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{folder} holds none of {', '.join(names)}; the set needs one of them")
