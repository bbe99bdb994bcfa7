"""kaib-search search: hits, facets and snippets in the terminal, or as JSON."""

import json
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kaib_search.cli.options import filter_options, index_option, json_option
from kaib_search.engines import open_index
from kaib_search.model.results import ReportHit, ResultPage, Snippet
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import result_row
from kaib_search.searching import search as run_search
from kaib_search.settings import load_settings

_SHOWN_FACETS = {"year": "Jahr", "topic": "Thema", "speaker": "Person"}


@click.command()
@click.argument("query", nargs=-1)
@click.option("--match", type=click.Choice(["all", "any"]), default="all", show_default=True,
              help="Every word, or some of them.")  # fmt: skip
@click.option(
    "--sort",
    type=click.Choice(["relevance", "newest", "oldest"]),
    default="relevance",
    show_default=True,
)
@click.option("--from", "start", type=click.DateTime(["%Y-%m-%d"]), help="Not before this day.")
@click.option("--to", "end", type=click.DateTime(["%Y-%m-%d"]), help="Not after this day.")
@click.option(
    "--limit",
    type=click.IntRange(0, 10_000),
    default=10,
    show_default=True,
    help="Most hits to show.",
)
@click.option("--offset", type=click.IntRange(0, 1_000_000), default=0, help="Hits to pass over.")
@filter_options
@index_option
@json_option
def search(
    query: tuple[str, ...],
    match: str,
    sort: str,
    start: object,
    end: object,
    limit: int,
    offset: int,
    year: tuple[str, ...],
    topic: tuple[str, ...],
    speaker: tuple[str, ...],
    index_folder: Path | None,
    as_json: bool,
) -> None:
    """Search the index for QUERY; an empty query lists every report."""
    settings = load_settings({"index": index_folder})
    filters = {"year": year, "topic": topic, "speaker": speaker}
    call = TypedSearch(
        text=" ".join(query),
        match=match,  # type: ignore[arg-type]
        sort=sort,  # type: ignore[arg-type]
        start=start.date() if hasattr(start, "date") else None,
        end=end.date() if hasattr(end, "date") else None,
        limit=limit,
        offset=offset,
        filters={facet: values for facet, values in filters.items() if values},
    )
    page = run_search(call, open_index(settings.index, settings.cache))
    if as_json:
        click.echo(json.dumps(result_row(page), ensure_ascii=False))
        return
    _show(page, Console())


def _show(page: ResultPage, console: Console) -> None:
    understood = page.understood
    console.print(
        f"[bold]{page.total}[/] {'Bericht' if page.total == 1 else 'Berichte'}", highlight=False
    )
    if understood.text:
        console.print(Text(f"So verstanden: {understood.text}", style="dim"))
    if understood.fell_back:
        console.print(
            "Kein Bericht enthält alle Wörter; gezeigt werden Berichte mit einigen davon."
        )
    for number, hit in enumerate(page.hits, 1):
        _show_hit(number, hit, console)
    for suggestion in page.suggestions:
        console.print(Text(f"Meinten Sie: {suggestion.query} ({suggestion.total})"))
    for way in page.ways_out:
        console.print(Text(f"Stattdessen: {way.query} ({way.total})"))
    if page.total:
        console.print(_facet_table(page))


def _show_hit(number: int, hit: ReportHit, console: Console) -> None:
    report = hit.report
    heading = Text(f"\n{number}. {report.title}", style="bold")
    console.print(heading)
    console.print(Text(f"   {report.date.best or 'ohne Datum'} · {report.id}", style="dim"))
    for snippet in hit.snippets:
        console.print(_marked(snippet))


def _marked(snippet: Snippet) -> Text:
    text = Text("   … ")
    for fragment in snippet.fragments:
        text.append(fragment.text, style="bold underline" if fragment.matched else "")
    return text


def _facet_table(page: ResultPage) -> Table:
    table = Table(box=None, pad_edge=False, title_justify="left")
    rows: list[list[str]] = []
    for facet, label in _SHOWN_FACETS.items():
        table.add_column(label)
        rows.append(
            [f"{bucket.label} ({bucket.count})" for bucket in page.facets.get(facet, ())[:8]]
        )
    for line in range(max((len(column) for column in rows), default=0)):
        table.add_row(*(Text(column[line]) if line < len(column) else "" for column in rows))
    return table
