"""The start page."""

from dataclasses import dataclass

from kaib_web.pages.parts import Counted, Histogram, HitView, Link


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """What the archive holds, and the ways in."""

    total: int
    first_year: str
    last_year: str
    updated: str
    updated_iso: str
    examples: tuple[Link, ...]
    newest: tuple[HitView, ...]
    topics: tuple[Counted, ...]
    histogram: Histogram | None
    plain_language: str = ""
    sign_language: str = ""
