"""The site under a production server, and the port it needs."""

import os
import socket
import sys
from pathlib import Path

import click
from granian.constants import Interfaces
from granian.http import HTTP1Settings
from granian.server import MPServer

from kaib_search.cli.options import index_option
from kaib_search.engines import open_index
from kaib_search.settings import PREFIX, Settings, load_settings


@click.command()
@click.option("--host", help="Address to listen on [default: 127.0.0.1].")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on [default: 8080].")
@click.option(
    "--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Server processes."
)
@index_option
def serve(host: str | None, port: int | None, workers: int, index_folder: Path | None) -> None:
    """Serve the site until Ctrl-C."""
    settings = load_settings({"host": host, "port": port, "index": index_folder})
    open_index(
        settings.index, settings.cache
    )  # a sentence now is better than a page of errors later
    _require_port(settings.host, settings.port)
    os.environ[f"{PREFIX}INDEX"] = str(settings.index.resolve())
    os.environ[f"{PREFIX}HOST"] = settings.host
    os.environ[f"{PREFIX}PORT"] = str(settings.port)
    click.echo(f"The site is at http://{_shown(settings)}/ (Ctrl-C ends it).")
    sys.stdout.flush()
    _server(settings, workers).serve()
    click.echo("The site has ended.")


def _server(settings: Settings, workers: int) -> MPServer:
    return MPServer(
        "kaib_search.cli.site:create_site",
        factory=True,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=8,
        backpressure=256,
        respawn_failed_workers=True,
        http1_settings=HTTP1Settings(header_read_timeout=10_000),
        log_enabled=False,
    )


@click.command(hidden=True)
@click.option("--host", default="127.0.0.1")
@click.option("--port", type=click.IntRange(0, 65535), default=8080)
def check_port(host: str, port: int) -> None:
    """Say whether the port is free, before anything is built."""
    _require_port(host, port)


def _require_port(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            click.echo(
                f"Error: port {port} on {host} cannot be used ({error.strerror}); end what listens there, or take "
                f"another port: make run PORT={port + 1 if port < 65535 else 8081}",
                err=True,
            )
            sys.exit(5)


def _shown(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"{host}:{settings.port}"
