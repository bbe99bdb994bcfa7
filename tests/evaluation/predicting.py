"""Run the parser on a page: through the library, or through the command line's contract."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kaib_search.ingest.archive.reading import read_pages
from kaib_search.ingest.export import page_rows
from kaib_search.ingest.reading import read_page
from kaib_search.model.pages import Page
from kaib_search.vocabulary.loading import load_vocabulary
from tests.evaluation.comparing import Row

Parser = Callable[[Path], list[Row]]


def library_parser() -> Parser:
    """Return a parser that calls the library in this process."""
    vocabulary = load_vocabulary()

    def parse(path: Path) -> list[Row]:
        pages = [page for page in read_pages([path]) if isinstance(page, Page)]
        return [row for page in pages for row in page_rows(read_page(page, vocabulary))]

    return parse


def command_parser(path: Path) -> list[Row]:
    """Parse one file as another program would: ``python -m kaib_search parse FILE``."""
    command = [sys.executable, "-m", "kaib_search", "parse", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[1:])} failed: {done.stderr.strip()}")
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
