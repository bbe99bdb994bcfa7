"""kaib-search ingest and index: pages in, a new generation out, and a report of what was done."""

import json
import logging
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from kaib_search.analysis import load_analyzer
from kaib_search.cli.options import index_option, json_option
from kaib_search.cli.parsing import explained, readings
from kaib_search.indexing import ingest as ingest_pages
from kaib_search.indexing import rebuild_index
from kaib_search.ingest.archive import Limits, read_pages
from kaib_search.model.ingest import IngestReport
from kaib_search.model.pages import Rejection
from kaib_search.settings import Settings, load_settings
from kaib_search.vocabulary import FILES, load_vocabulary

_STAGES = {"read": "Reading pages", "index": "Indexing reports"}


@click.command()
@click.argument("sources", nargs=-1, required=True)
@click.option(
    "--explain",
    is_flag=True,
    help="Show where each piece of text of each page goes; index nothing.",
)
@index_option
@json_option
def ingest(
    sources: tuple[str, ...], explain: bool, index_folder: Path | None, as_json: bool
) -> None:
    """Take in archived pages from SOURCES: files, folders, globs.

    Reads HTML, WARC, WACZ, MHTML, PDF, DOCX, text and OParl JSON. What cannot be read is named with its
    reason; the rest is taken in. Never opens a network connection.
    """
    settings = load_settings({"index": index_folder})
    lists = _own_lists(sources, settings)
    if explain:
        _explain(sources, lists)
        return
    with _progress(show=not as_json) as progress:
        report = ingest_pages(
            read_pages(sources, Limits(page_bytes=settings.page_bytes)),
            settings.index,
            cache=settings.cache,
            now=datetime.now(UTC),
            vocabulary=lists,
            progress=progress.on,
        )
    _tell(report, settings, as_json=as_json, given=" ".join(sources))


@click.command()
@index_option
@json_option
def index(index_folder: Path | None, as_json: bool) -> None:
    """Build the index anew from the originals that were kept; no source is needed."""
    settings = load_settings({"index": index_folder})
    with _progress(show=not as_json) as progress:
        report = rebuild_index(
            settings.index, cache=settings.cache, now=datetime.now(UTC), progress=progress.on
        )
    _tell(report, settings, as_json=as_json, given=str(settings.index))


@click.command(hidden=True)
def build_lexicon() -> None:
    """Build the German word lists into the cache, if they are not there."""
    load_analyzer(vocabulary=load_vocabulary(None), cache=load_settings().cache)


def _own_lists(sources: tuple[str, ...], settings: Settings) -> Path | None:
    """Find the corpus's own word lists: in a folder that was given, or in the corpus folder."""
    folders = [Path(source) for source in sources if Path(source).is_dir()]
    candidates = [*folders, settings.corpus]
    return next(
        (folder for folder in candidates if any((folder / name).is_file() for name in FILES)), None
    )


def _explain(sources: tuple[str, ...], lists: Path | None) -> None:
    for item in readings(sources, load_vocabulary(lists)):
        if isinstance(item, Rejection):
            click.echo(f"{item.source}: rejected: {item.reason}")
            continue
        for line in explained(item):
            click.echo(line)


class _Bars:
    """Progress bars on a terminal; elsewhere nothing, since the report says it all."""

    def __init__(self, *, show: bool) -> None:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        self._bars = Progress(
            *columns, console=Console(stderr=True), disable=not (show and sys.stderr.isatty())
        )
        self._tasks: dict[str, int] = {}

    def __enter__(self) -> "_Bars":
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def on(self, stage: str, done: int, total: int) -> None:
        """Show how far a stage is."""
        if stage not in self._tasks:
            self._tasks[stage] = int(self._bars.add_task(_STAGES.get(stage, stage), total=None))
        self._bars.update(self._tasks[stage], completed=done, total=total or None)  # type: ignore[arg-type]


def _progress(*, show: bool) -> _Bars:
    logging.disable(logging.WARNING)  # what went wrong stands in the report
    return _Bars(show=show)


def _tell(report: IngestReport, settings: Settings, *, as_json: bool, given: str) -> None:
    """Print the report; end with 1 where nothing could be done."""
    done = report.indexed + report.unchanged + report.reread + report.reports
    if as_json:
        click.echo(json.dumps(asdict(report), ensure_ascii=False, default=str))
    else:
        for line in _lines(report, settings):
            click.echo(line)
    if not report.given and not report.reports:
        click.echo(
            f"Error: {given} holds no archived page; give HTML, WARC, WACZ, PDF, DOCX, text or OParl",
            err=True,
        )
    elif not done:
        click.echo(f"Error: nothing of {given} could be read; the reasons stand above", err=True)
    if not done:
        sys.exit(1)


def _lines(report: IngestReport, settings: Settings) -> list[str]:
    lines = [
        f"{report.given} given = {report.indexed} indexed + {report.unchanged} unchanged + "
        f"{len(report.rejected)} rejected",
        *(f"  rejected {one.source}: {one.reason}" for one in report.rejected),
        *(
            f"  no meeting found on {source}; its text can be searched as a report of unknown status"
            for source in report.no_meeting
        ),
        *(
            f"  {count} unreadable characters in {source}"
            for source, count in report.unreadable.items()
        ),
    ]
    if report.reports:
        years = ", ".join(
            f"{year or 'without year'}: {count}" for year, count in report.per_year.items()
        )
        lines.append(
            f"{report.reports} reports ({len(report.added)} new, {len(report.changed)} changed, "
            f"{len(report.removed)} gone), {report.notices} notices"
        )
        lines.append(f"  {years}")
    lines += [f"  without a date: {ident}" for ident in report.dateless]
    lines += [
        f"  gap in {gap.series}: {', '.join(map(str, gap.missing))} missing between {gap.after} and {gap.before}"
        for gap in report.gaps
    ]
    lines += [
        f"  no meeting of {name} in {', '.join(map(str, years))}"
        for name, years in report.years_without.items()
    ]
    lines += [
        f"  reference that leads nowhere in {one.report}: {one.words}" for one in report.unresolved
    ]
    lines += [
        f"  speaker without an office in {one.report}: {one.words}" for one in report.without_office
    ]
    state = "published" if report.published else "already up to date"
    if report.generation:
        lines.append(f"Index {settings.index.resolve()}: generation {report.generation} {state}.")
    return lines
