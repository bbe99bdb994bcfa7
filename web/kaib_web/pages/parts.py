"""Values that several pages share."""

from dataclasses import dataclass

from kaib_search.model.results import Fragment


@dataclass(frozen=True, slots=True)
class Link:
    """A text with its address, and a word on it."""

    text: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """A text with its address and a number of reports."""

    text: str
    href: str
    count: int
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetView:
    """A passage of a report; ``number`` is its paragraph's, 0 for a passage of the title.

    before, after   whether the paragraph goes on there
    """

    href: str
    number: int
    fragments: tuple[Fragment, ...]
    before: bool = False
    after: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HitView:
    """One report in a list."""

    id: str
    href: str
    title: tuple[Fragment, ...]
    date: str
    iso: str
    kind: str
    topics: tuple[Link, ...] = ()
    speakers: tuple[Link, ...] = ()
    snippets: tuple[SnippetView, ...] = ()
    reasons: tuple[str, ...] = ()
    captures: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """One page of a list; a gap has no address and number 0."""

    number: int
    href: str
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """The pages of a list; ``clipped`` says that there are more hits than pages."""

    pages: tuple[PageLink, ...]
    previous: str = ""
    following: str = ""
    clipped: bool = False

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self.pages[-1].number if self.pages else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One year, or a run of years, of a histogram; ``height`` is a share of 100."""

    label: str
    short: str
    count: int
    height: float
    href: str
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Histogram:
    """Reports per year; ``undated`` counts those without one."""

    bars: tuple[Bar, ...]
    undated: int = 0

    @property
    def total(self) -> int:
        """The sum of the bars."""
        return sum(bar.count for bar in self.bars)
