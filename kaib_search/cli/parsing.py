"""kaib-search parse: what would be read from a file, without an index."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from kaib_search.ingest.archive import read_pages
from kaib_search.ingest.export import page_rows
from kaib_search.ingest.reading import read_page
from kaib_search.model.pages import Page, Rejection
from kaib_search.model.reports import PageReading
from kaib_search.settings import load_settings
from kaib_search.vocabulary import Vocabulary, load_vocabulary


@click.command()
@click.argument("files", nargs=-1, required=True)
@click.option(
    "--vocabulary",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Folder with topics.toml, places.toml, people.toml, synonyms.toml [default: the corpus folder].",
)
@click.option("--explain", is_flag=True, help="Show where each piece of text went, for people.")
def parse(files: tuple[str, ...], folder: Path | None, explain: bool) -> None:
    """Print the reports of FILES as JSON Lines.

    One line for each report and each notice (is_meeting false); leftover is the text of its page that
    belongs to no report. What cannot be read is named on standard error.
    """
    vocabulary = load_vocabulary(folder or load_settings().corpus)
    read = 0
    for item in readings(files, vocabulary):
        if isinstance(item, Rejection):
            click.echo(f"{item.source}: {item.reason}", err=True)
            continue
        read += 1
        for line in explained(item) if explain else _lines(item):
            click.echo(line)
    if not read:
        sys.exit(1)


def readings(sources: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[PageReading | Rejection]:
    """Yield what each page of the sources says, and what cannot be read."""
    for item in read_pages(sources):
        yield read_page(item, vocabulary) if isinstance(item, Page) else item


def _lines(reading: PageReading) -> Iterator[str]:
    for row in page_rows(reading):
        yield json.dumps(row, ensure_ascii=False)


def explained(reading: PageReading) -> Iterator[str]:
    """Yield lines that account for every character of a page."""
    texts = [report.paragraphs for report in reading.reports]
    texts += [notice.paragraphs for notice in reading.notices]
    kept = sum(len(paragraph.text) for paragraphs in texts for paragraph in paragraphs)
    taken = sum(len(piece.text) for piece in reading.furniture)
    yield (
        f"{reading.provenance.source}: {len(reading.reports)} reports, {len(reading.notices)} notices, "
        + (f"{kept} characters in paragraphs, {taken} in furniture")
    )
    for report in reading.reports:
        yield f"  report   {report.id}  {report.title}"
        for paragraph in report.paragraphs:
            yield f"    {paragraph.id:<10} {_short(paragraph.text)}"
    for notice in reading.notices:
        yield f"  notice   {notice.title or '(no title)'}"
        for paragraph in notice.paragraphs:
            yield f"    {paragraph.id:<10} {_short(paragraph.text)}"
    for piece in reading.furniture:
        yield f"  furniture by rule {piece.rule}: {_short(piece.text)}"


def _short(text: str, width: int = 90) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= width else f"{flat[: width - 1]}…"
