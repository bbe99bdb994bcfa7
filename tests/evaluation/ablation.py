"""Take one component of the search away after the other, and measure what it was worth.

Runs from the root of the project: ``python tests/evaluation/ablation.py [--set FOLDER]``. The reports are
read once; for each row they are analysed, indexed and asked anew.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from kaib_search.analysis import analyze_report, load_analyzer, words
from kaib_search.engines import OpenIndex, coordination, layout, scoring
from kaib_search.engines.arrays import load_arrays
from kaib_search.engines.building import COLUMNS, INDEX, build_index, write_batch
from kaib_search.engines.columns import Columns
from kaib_search.engines.searcher import ArraySearcher
from kaib_search.engines.whoosh_index import open_lists
from kaib_search.model.queries import Match
from kaib_search.model.searches import TypedSearch
from kaib_search.query import stopping
from kaib_search.searching.requests import ask
from kaib_search.settings import load_settings
from tests.evaluation.judgements import JudgedFolder, load_folder
from tests.evaluation.relevance_scores import EVERYONE, build, score_queries, summarise

OWN_SET = Path(__file__).parent / "relevance"
MODES: tuple[Match, ...] = ("any", "all")
ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the search, and what stands in its place where it is off.

    changes   (module or class, name, value)
    plain     without synonyms and abbreviations
    """

    name: str
    changes: tuple[tuple[ModuleType | type, str, Any], ...] = ()
    extra: bool = True
    plain: bool = False


def _nothing(*_: object) -> tuple[str, ...]:
    return ()


def _none(*_: object) -> None:
    return None


def _as_it_is(_: object, word: str) -> str:
    return word


_STEM_OF = words.WordAnalysis._stem_of
_FORMS = words.WordAnalysis.forms


def _plain_stem(self: words.WordAnalysis, pieces: list[str]) -> str:
    """Stem a word for women by the rules alone."""
    if pieces[-1].endswith(("in", "innen")):
        return self._stems.plain("".join(pieces))
    return _STEM_OF(self, pieces)


def _without_base(
    self: words.WordAnalysis, word: str, base: str | None = None, *, joined: bool = False
) -> words.Forms:
    """Take the stem of a word with a gender sign from the word itself."""
    return _FORMS(self, word, None, joined=joined)


PARTS = ((words.WordAnalysis, "_parts", _nothing),)
SUBWORDS = ((words.WordAnalysis, "_units", _nothing),)
VERBS = ((words.WordAnalysis, "_verb", _none),)
GENDER = (
    (words.WordAnalysis, "_stem_of", _plain_stem),
    (words.WordAnalysis, "_without_women", _as_it_is),
    (words.WordAnalysis, "forms", _without_base),
)
EXACT = ((scoring, "EXACT", 0.0), (scoring, "EXACT_ALONE", 0.0))
COORDINATION = ((coordination, "COORDINATION", 0.0),)
CLOSENESS = ((scoring, "CLOSENESS", 0.0),)
QUESTIONS: tuple[tuple[ModuleType | type, str, Any], ...] = (
    (stopping, "QUESTION_WORDS", frozenset()),
    (stopping, "WEAK_WORDS", frozenset()),
)

COMPONENTS = (
    Component("everything"),
    Component("− compound parts", PARTS),
    Component("− subwords", SUBWORDS),
    Component("− compound parts and subwords", PARTS + SUBWORDS),
    Component("− verb forms", VERBS),
    Component("− gender forms", GENDER),
    Component("− synonyms and abbreviations", plain=True),
    Component("− title, subject and topic counted again", extra=False),
    Component("− exact form", EXACT),
    Component("− coordination", COORDINATION),
    Component("− closeness", CLOSENESS),
    Component("− question words left out", QUESTIONS),
    Component(
        "stems alone",
        PARTS + SUBWORDS + VERBS + GENDER + EXACT + COORDINATION + CLOSENESS + QUESTIONS,
        extra=False,
        plain=True,
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured without a component; ``size`` in bytes, ``milliseconds`` of the median query."""

    name: str
    figures: Mapping[str, float]
    size: int
    milliseconds: float


@click.command()
@click.option(
    "--set",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=OWN_SET,
    help="A folder of pages with queries.tsv and qrels.txt; the project's own without it.",
)
def main(folder: Path) -> None:
    """Print the table, in Markdown."""
    judged, cache = load_folder(folder), load_settings().cache
    with tempfile.TemporaryDirectory() as place:
        whole = build(judged, Path(place, "whole"), cache, datetime.now(UTC))
        click.echo("| | any nDCG@10 | any R@100 | all nDCG@10 | all R@100 | MB | ms |")
        click.echo("|---|---|---|---|---|---|---|")
        for number, component in enumerate(COMPONENTS):
            row = measure(component, judged, whole, cache, Path(place, str(number)))
            figures = " | ".join(f"{value:.3f}" for value in row.figures.values())
            click.echo(
                f"| {row.name} | {figures} | {row.size / 1e6:.2f} | {row.milliseconds:.1f} |"
            )


def measure(
    component: Component, judged: JudgedFolder, whole: OpenIndex, cache: Path, place: Path
) -> Row:
    """Index and ask without a component."""
    plain = ("*",) if component.plain else ()
    figures: dict[str, float] = {}
    with _without(component):
        index, size = _reindexed(whole, cache, place)
        for mode in MODES:
            mean = summarise(score_queries(judged, index, mode, plain))[EVERYONE]
            figures |= {f"{mode} nDCG@10": mean.ndcg10, f"{mode} R@100": mean.recall100}
        calls = [TypedSearch(text=query.text, match="any", plain=plain) for query in judged.queries]
        return Row(component.name, figures, size, _milliseconds(calls, index, place))


@contextmanager
def _without(component: Component) -> Iterator[None]:
    """Put what stands for a component in its place, and take it back afterwards."""
    with ExitStack() as stack:
        for owner, name, value in component.changes:
            stack.enter_context(mock.patch.object(owner, name, value))
        if not component.extra:
            stack.enter_context(mock.patch.dict(layout.EXTRA, dict.fromkeys(layout.EXTRA, 0.0)))
        yield


def _reindexed(whole: OpenIndex, cache: Path, place: Path) -> tuple[OpenIndex, int]:
    """Analyse all reports and index them; give the index, and its size."""
    vocabulary = whole.vocabulary
    analyzer = load_analyzer(vocabulary=vocabulary, names=whole.analyzer._names, cache=cache)
    place.mkdir()
    write_batch(
        place / "batch",
        (analyze_report(one, analyzer, vocabulary) for one in whole.store.all_reports()),
    )
    build_index(place, [place / "batch"])
    (place / "batch").unlink()
    size = sum(file.stat().st_size for file in place.rglob("*") if file.is_file())
    return _afresh(replace(whole, analyzer=analyzer), place), size


def _afresh(index: OpenIndex, place: Path) -> OpenIndex:
    """Open an index with a searcher that remembers nothing."""
    columns = Columns(load_arrays(place / COLUMNS))
    return replace(index, searcher=ArraySearcher(open_lists(place / INDEX), columns, index.store))


def _milliseconds(calls: Sequence[TypedSearch], index: OpenIndex, place: Path) -> float:
    """Give the time of the median query, from the typed text to ranked hits, without passages.

    The best of some rounds counts, each with a searcher that remembers nothing: other programs of
    the machine make times longer, never shorter.
    """
    best = [float("inf")] * len(calls)
    for _ in range(ROUNDS):
        fresh = _afresh(index, place)
        for number, call in enumerate(calls):
            started = time.perf_counter()
            fresh.searcher.search(ask(call, fresh).request)
            best[number] = min(best[number], time.perf_counter() - started)
    return statistics.median(best) * 1000


if __name__ == "__main__":
    main()
