"""The register of results: sentences that decide, ask, recommend or state."""

from dataclasses import dataclass

from kaib_web.pages.parts import Counted, Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One sentence of the register."""

    sentence: str
    label: str
    actor: str
    date: str
    iso: str
    report: Link
    href: str
    cite: str = ""
    later: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterView:
    """The register, narrowed by year, type, actor and topic."""

    total: int
    entries: tuple[Entry, ...]
    years: tuple[Counted, ...]
    types: tuple[Counted, ...]
    actors: tuple[Counted, ...]
    topics: tuple[Counted, ...]
    chips: tuple[Link, ...]
    clear: str
    previous: str = ""
    following: str = ""
