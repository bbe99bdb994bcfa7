"""What the operator chooses, handed to ``create_app`` as one value."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

import kaib_search
from kaib_search.engines import OpenIndex
from kaib_search.settings import Operator
from kaib_search.store import Originals


class LiveIndex(Protocol):
    """The index that is live now; a new generation takes the place of the old one."""

    def current(self) -> OpenIndex:
        """Return the open index of the live generation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one request may ask for."""

    query_letters: int = 512
    search_seconds: float = 10.0
    window: int = 10_000
    page_sizes: tuple[int, ...] = (20, 50, 100)
    facet_values: int = 10
    suggestions: int = 8
    api_limit: int = 1_000
    feed_entries: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteConfig:
    """All that the site needs to know.

    index          the live index
    archive_name   what the site searches ("Berichte der KAIB-Treffen"), for titles and citations
    base_url       address of the site as readers know it, without a slash at the end; where None,
                   the address of the request is taken
    trusted_hosts  host names that are answered; None answers all
    originals      the archived pages as they were given, to be downloaded; None where they are not kept
    staff_token    password of the staff page; empty, there is no such page
    index_people   lets search engines list pages of persons
    version        of the program, part of what caches compare
    clock          tells the time, for citations and feeds
    """

    index: LiveIndex
    site_name: str = "Berichtssuche"
    archive_name: str = "Sitzungsberichte"
    base_url: str | None = None
    trusted_hosts: tuple[str, ...] | None = None
    hsts: bool = False
    originals: Originals | None = None
    staff_token: str = ""
    index_people: bool = False
    operator: Operator = field(default_factory=Operator)
    limits: Limits = Limits()
    version: str = kaib_search.__version__
    clock: Callable[[], datetime] = field(
        default_factory=lambda: partial(datetime.now, UTC)  # noqa: TID251 - the web is an end
    )
