"""The commands, in the order in which they are used."""

import click

from kaib_search.cli.building import build_lexicon, index, ingest
from kaib_search.cli.parsing import parse
from kaib_search.cli.reading import info, show
from kaib_search.cli.search import search
from kaib_search.cli.serving import check_port, serve
from kaib_search.cli.setting import settings

COMMANDS: tuple[click.Command, ...] = (
    ingest, index, search, show, parse, serve, info, settings, build_lexicon, check_port,
)  # fmt: skip
