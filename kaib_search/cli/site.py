"""Settings → the site, for the server's processes."""

import gc

from flask import Flask

from kaib_search.engines import LiveIndex
from kaib_search.indexing.walk import ORIGINALS
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import search
from kaib_search.settings import Settings, load_settings
from kaib_search.store import Originals
from kaib_web import Limits, SiteConfig, create_app


def create_site() -> Flask:
    """Make the site that the settings describe."""
    config = site_config(load_settings())
    _warm(config)
    return create_app(config)


def _warm(config: SiteConfig) -> None:
    """Load what the first search needs, so that no reader waits for it."""
    opened = config.index.current()
    for word in ("Bericht", "Sitzungsbreicht"):  # one that is found, and one that needs suggestions
        search(TypedSearch(text=word, limit=1), opened)
    gc.collect()
    gc.freeze()  # what was loaded stays; collecting must not walk through it again and again
    # Remembered tokens have no cycles either: walking through them would stop readers for 0.1 s.
    gc.set_threshold(20_000, 20, 50)


def site_config(settings: Settings) -> SiteConfig:
    """Translate settings into what the site takes."""
    return SiteConfig(
        index=LiveIndex(settings.index, settings.cache),
        site_name=settings.site_name,
        archive_name=settings.archive_name or "Sitzungsberichte",
        base_url=settings.base_url.rstrip("/") or None,
        trusted_hosts=_hosts(settings),
        originals=Originals(settings.index / ORIGINALS),
        operator=settings.operator,
        limits=Limits(query_letters=settings.query_letters, search_seconds=settings.search_seconds),
        staff_token=settings.staff_token,
        hsts=settings.hsts,
        index_people=settings.index_people,
    )


def _hosts(settings: Settings) -> tuple[str, ...] | None:
    """Name the hosts that are answered: a site on loopback answers to its own names alone."""
    if settings.trusted_hosts:
        return settings.trusted_hosts
    if settings.host in ("127.0.0.1", "::1", "localhost"):
        return ("127.0.0.1", "localhost", "[::1]")
    return None
