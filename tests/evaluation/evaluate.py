"""Score the parser on the judged sets; with --gate, fail where a figure is under its floor.

Runs from the root of the project: ``python tests/evaluation/evaluate.py [--set dev] [--gate]``.
"""

import json
import sys
import tomllib
from pathlib import Path

import click

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.evaluation.extraction import FIELD_NAMES, Miss, Score, score_set
from tests.evaluation.predicting import Parser, command_parser, library_parser
from tests.evaluation.sets import HERE, MISSES_NEVER_LISTED, SET_NAMES, Row, load_set

GATE = HERE / "gate.toml"

Figures = dict[str, dict[str, dict[str, float]]]


@click.command()
@click.option("--set", "chosen", type=click.Choice([*SET_NAMES, "all"]), default="all")
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Write the figures here."
)
@click.option("--gate", is_flag=True, help="Exit with 1 where a figure is under its floor.")
@click.option("--errors", help="List the misses of a field, or of 'all'; never of held.")
@click.option("--page", help="Only the pages whose name contains this.")
@click.option("--via", type=click.Choice(["library", "cli"]), default="library")
def main(
    chosen: str, json_file: Path | None, gate: bool, errors: str | None, page: str | None, via: str
) -> None:
    """Score the parser on the judged sets."""
    if gate and page:
        raise click.UsageError("--gate needs whole sets; leave out --page")
    parser = library_parser() if via == "library" else command_parser
    names = SET_NAMES if chosen == "all" else (chosen,)
    scores = {name: score for name in names if (score := _score(name, parser, page)) is not None}
    _show(scores)
    if errors:
        _show_misses(scores, errors)
    figures = {name: _figures(score) for name, score in scores.items()}
    if json_file is not None:
        json_file.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")
        click.echo(f"JSON={json_file}")
    if gate:
        sys.exit(_check(figures))


def _score(name: str, parser: Parser, page: str | None) -> Score | None:
    pages = [each for each in load_set(name) if page is None or page in each.path.name]
    if not pages:
        click.echo(
            f"{name}: skipped, no pages (the shared archive is absent, or --page names none)"
        )
        return None
    click.echo(f"{name}: {len(pages)} pages, {sum(len(each.blocks) for each in pages)} blocks")
    return score_set([(each, _read(parser, each.path)) for each in pages])


def _read(parser: Parser, path: Path) -> list[Row]:
    """Read a page; where the parser breaks, name the page that broke it."""
    try:
        return parser(path)
    except Exception as error:
        error.add_note(f"while reading {path.name}")
        raise


def _figures(score: Score) -> dict[str, dict[str, float]]:
    return {
        name: {
            "precision": round(count.precision, 4),
            "recall": round(count.recall, 4),
            "f1": round(count.f1, 4),
            "gold": count.gold,
            "found": count.found,
        }
        for name, count in score.counts.items()
    }


def _show(scores: dict[str, Score]) -> None:
    click.echo(f"\n{'':22}" + "".join(f"{name:>26}" for name in scores))
    click.echo(f"{'field':22}" + f"{'P':>8}{'R':>6}{'F1':>6}{'n':>6}" * len(scores))
    for name in FIELD_NAMES:
        cells = []
        for score in scores.values():
            count = score.counts[name]
            cells.append(f"{count.precision:8.2f}{count.recall:6.2f}{count.f1:6.2f}{count.gold:6d}")
        click.echo(f"{name:22}" + "".join(cells))


def _show_misses(scores: dict[str, Score], wanted: str) -> None:
    for name, score in scores.items():
        if name in MISSES_NEVER_LISTED:
            click.echo(
                f"\n{name}: its misses are not shown; it would be a second dev set if they were"
            )
            continue
        for miss in score.misses:
            if wanted in ("all", miss.field):
                _show_miss(miss)


def _show_miss(miss: Miss) -> None:
    click.echo(f"\n{miss.block} [{miss.field}]")
    for sign, values in (("  missing", miss.gold), ("  surplus", miss.found)):
        for value in values:
            click.echo(f"{sign}: {_short(value, miss.field)}")


def _short(value: object, field: str) -> str:
    if not isinstance(value, dict):
        return str(value)
    keys = {
        "role": ("name", "role", "role_surface"),
        "organisation": ("name", "organisation", "organisation_surface"),
        "decisions": ("type", "span"),
        "places": ("name", "kind"),
    }
    chosen = keys.get(field.split(",")[0].split(" ")[0], ("name", "act", "surface"))
    return " | ".join(str(value.get(key)) for key in chosen)


def fallen(figures: Figures, floors: dict[str, dict[str, float]]) -> list[str]:
    """Return a sentence for each figure that is under its floor."""
    return [
        f"{name}, {field}: F1 {figures[name][field]['f1']:.3f} is under its floor {floor:.3f}"
        for name, fields in floors.items()
        if name in figures
        for field, floor in fields.items()
        if figures[name][field]["f1"] < floor
    ]


def _check(figures: Figures) -> int:
    """Compare with the floors; return the exit code."""
    under = fallen(figures, tomllib.loads(GATE.read_text(encoding="utf-8")))
    for line in under:
        click.echo(line, err=True)
    if not under:
        click.echo("gate: every figure is at or above its floor")
    return 1 if under else 0


if __name__ == "__main__":
    main()
