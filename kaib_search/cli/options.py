"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Command = Callable[..., Any]

index_option: Callable[[Command], Command] = click.option(
    "--index",
    "index_folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the index [default: KAIB_SEARCH_INDEX, or index].",
)
json_option: Callable[[Command], Command] = click.option(
    "--json", "as_json", is_flag=True, help="Answer as JSON, for programs."
)


def filter_options(command: Command) -> Command:
    """Add the filters of a search."""
    for name, text in (
        ("speaker", "Only reports in which this person spoke (id, repeatable)."),
        ("topic", "Only reports on this topic (id, repeatable)."),
        ("year", "Only reports of this year (repeatable)."),
    ):
        command = click.option(f"--{name}", multiple=True, help=text)(command)
    return command
