"""The commands, in the order in which they are used, each in a module that is loaded when it is called.

A search needs none of what an ingest needs, and should not wait until it is loaded.
"""

from importlib import import_module

import click

_MODULES = {
    "ingest": "building",
    "index": "building",
    "search": "search",
    "show": "reading",
    "parse": "parsing",
    "serve": "serving",
    "info": "reading",
    "settings": "setting",
    "build-lexicon": "building",
    "check-port": "serving",
}

NAMES = tuple(_MODULES)


def load_command(name: str) -> click.Command | None:
    """Load a command by its name; None where there is none."""
    if name not in _MODULES:
        return None
    module = import_module(f"kaib_search.cli.{_MODULES[name]}")
    command: click.Command = getattr(module, name.replace("-", "_"))
    return command
