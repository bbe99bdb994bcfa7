"""Score the search on judged queries; with --gate, fail where a figure is under its floor.

Runs from the root of the project: ``python tests/evaluation/score_relevance.py [--set FOLDER] [--gate]``.
"""

import json
import sys
import tempfile
import time
import tomllib
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from kaib_search.model.queries import Match
from kaib_search.settings import load_settings
from tests.evaluation.judgements import GATE, JudgedFolder, load_folder
from tests.evaluation.relevance_scores import (
    QueryScore,
    Relevance,
    build,
    missing_documents,
    score_queries,
    summarise,
)

OWN_SET = Path(__file__).parent / "relevance"

Figures = dict[str, dict[str, Relevance]]


@click.command()
@click.option(
    "--set",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=OWN_SET,
    help="A folder of pages with queries.tsv and qrels.txt; the project's own without it.",
)
@click.option("--match", type=click.Choice(["all", "any", "both"]), default="both")
@click.option("--gate", is_flag=True, help="Exit with 1 where a figure is under its floor.")
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Write the figures here."
)
@click.option("--worst", type=int, default=0, help="Show so many of the worst queries.")
def main(folder: Path, match: str, gate: bool, json_file: Path | None, worst: int) -> None:
    """Score the search on judged queries."""
    try:
        judged = load_folder(folder)
    except FileNotFoundError as error:
        raise click.UsageError(str(error)) from error
    if gate and not (folder / GATE).is_file():
        raise click.UsageError(f"--gate needs {folder / GATE}")
    modes: list[Match] = ["all", "any"] if match == "both" else [_mode(match)]
    scores, missing = _run(judged, modes)
    figures = {mode: summarise(found) for mode, found in scores.items()}
    _show(figures, missing)
    for mode, found in scores.items():
        _show_worst(mode, found, worst)
    if json_file is not None:
        json_file.write_text(_as_json(figures, scores, missing), encoding="utf-8")
        click.echo(f"JSON={json_file}")
    if gate:
        sys.exit(_check(figures, folder / GATE))


def fallen(figures: Figures, floors: dict[str, Any]) -> list[str]:
    """Return a sentence for each figure that is under its floor, or that a floor asks for in vain."""
    return [
        line
        for mode, groups in floors.items()
        if mode in figures
        for group, wanted in groups.items()
        for figure, floor in wanted.items()
        if (line := _fallen(figures[mode].get(group), f"{mode}, {group}", figure, floor))
    ]


def _fallen(measured: Relevance | None, where: str, figure: str, floor: float) -> str | None:
    if measured is None:
        return f"{where}: no query was scored, and {figure} has a floor of {floor:.3f}"
    value = float(getattr(measured, figure))
    return (
        f"{where}: {figure} {value:.4f} is under its floor {floor:.3f}" if value < floor else None
    )


def _mode(match: str) -> Match:
    return "any" if match == "any" else "all"


def _run(judged: JudgedFolder, modes: list[Match]) -> tuple[dict[str, list[QueryScore]], list[str]]:
    """Index the pages once, and put the queries in each mode."""
    cache, started = load_settings().cache, time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        index = build(judged, Path(place), cache, datetime.now(UTC))
        reports = sum(1 for _ in index.store.all_reports())
        built = time.monotonic()
        scores: dict[str, list[QueryScore]] = {
            mode: score_queries(judged, index, mode) for mode in modes
        }
        missing = missing_documents(judged, index)
    click.echo(
        f"{judged.folder.name}: {reports} reports, {len(judged.queries)} judged queries "
        f"(pages read and indexed in {built - started:.0f} s, "
        f"queries answered in {time.monotonic() - built:.0f} s)"
    )
    return scores, missing


def _show(figures: Figures, missing: list[str]) -> None:
    if missing:
        click.echo(f"no report of the index is: {', '.join(missing)}; they count as not found")
    head = ("match", "group", "queries", "nDCG@10", "recall@100", "empty", "fell back")
    click.echo("\n{:6}{:16}{:>8}{:>10}{:>12}{:>7}{:>11}".format(*head))
    for mode, groups in figures.items():
        for group, mean in groups.items():
            click.echo(
                f"{mode:6}{group:16}{mean.queries:8d}{mean.ndcg10:10.4f}{mean.recall100:12.4f}"
                f"{mean.empty:7d}{mean.fell_back:11d}"
            )


def _show_worst(mode: str, scores: list[QueryScore], count: int) -> None:
    for score in sorted(scores, key=lambda one: one.ndcg10 + one.recall100)[:count]:
        wanted = score.query.grades
        back = ", fell back" if score.fell_back else ""
        click.echo(f"\n[{mode}] {score.query.id} {score.query.text}")
        click.echo(f"  nDCG@10 {score.ndcg10:.3f}, recall@100 {score.recall100:.3f}, ", nl=False)
        click.echo(f"{score.total} hits{back}")
        click.echo("  first: " + ", ".join(f"{n}:{wanted.get(n, 0):g}" for n in score.found[:6]))
        places = (
            f"{n}:{grade:g}@{score.found.index(n) + 1 if n in score.found else '-'}"
            for n, grade in wanted.items()
        )
        click.echo("  judged, with place: " + ", ".join(places))


def _as_json(figures: Figures, scores: dict[str, list[QueryScore]], missing: list[str]) -> str:
    rows = {
        mode: [
            {
                "id": score.query.id,
                "text": score.query.text,
                "group": score.query.group,
                "ndcg10": round(score.ndcg10, 4),
                "recall100": round(score.recall100, 4),
                "total": score.total,
                "fell_back": score.fell_back,
                "found": score.found[:10],
            }
            for score in found
        ]
        for mode, found in scores.items()
    }
    means = {mode: {name: asdict(one) for name, one in by.items()} for mode, by in figures.items()}
    content = {"figures": means, "missing": missing, "queries": rows}
    return json.dumps(content, indent=1, ensure_ascii=False)


def _check(figures: Figures, gate: Path) -> int:
    """Compare with the floors; return the exit code."""
    under = fallen(figures, tomllib.loads(gate.read_text("utf-8")))
    for line in under:
        click.echo(line, err=True)
    if not under:
        click.echo("gate: every figure is at or above its floor")
    return 1 if under else 0


if __name__ == "__main__":
    main()
