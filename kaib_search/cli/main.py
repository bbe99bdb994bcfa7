"""The group of commands, and errors → sentences with an exit code."""

import sys
from typing import Any

import click

from kaib_search import __version__
from kaib_search.cli.commands import NAMES, load_command
from kaib_search.errors import (
    IndexDamagedError,
    IndexLockedError,
    IndexNotFoundError,
    IndexStaleError,
    KaibSearchError,
)

_EXIT_CODES: tuple[tuple[type[KaibSearchError], int], ...] = (
    (IndexNotFoundError, 3),
    (IndexStaleError, 3),
    (IndexDamagedError, 3),
    (IndexLockedError, 4),
)


class _Group(click.Group):
    """Load commands when they are called; show an error of ours as one sentence, without a trace."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        return load_command(cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KaibSearchError as error:
            click.echo(f"Error: {error}", err=True)
            sys.exit(next((code for kind, code in _EXIT_CODES if isinstance(error, kind)), 1))
        except BrokenPipeError:
            sys.stderr.close()  # the reader (head, less) has seen enough
            sys.exit(0)


@click.group(
    cls=_Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 done; 1 nothing could be done; 2 wrong usage; 3 no usable index; "
    "4 another process is writing; 5 the port is taken.",
)
@click.version_option(__version__, prog_name="kaib-search")
def main() -> None:
    """Search archived German meeting reports.

    First `ingest` a folder of archived pages, then `search` it here or `serve` it as a site.
    """
