"""The content of a page while it is cut: its blocks, its headings, and what stands right under each."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from kaib_search.ingest.blocks import Block, PageBlocks
from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.evidence import (
    opens_ruled,
    reports_something,
    tells_dated_meeting,
    tells_other_news,
    tells_undated_meeting,
)
from kaib_search.ingest.headings import Heading, names_event, read_headings
from kaib_search.ingest.meetings import EVENT, GREMIUM, HELD, MEETING, PLURAL, WEAK_MEETING
from kaib_search.ingest.status import is_ahead

_YEAR_LABEL = re.compile(r"^\W*(?:[^\W\d_][\w-]*\s+){0,3}(?:19|20)\d\d\W*$")
_OWN = 4
_LONGEST_PAUSE = 120
_NO_MEETING = re.compile(
    r"\bkeine?(?:rlei)?\s+(?:[a-zäöüß]+\s+){0,2}(?=[A-ZÄÖÜ])[\w-]*(?:itzung|reffen|onferenz|ersammlung|agung|eratung)\w{0,2}\b"
    r"|\b(?:[Ss]ommer|[Ww]inter|[Ww]eihnachts|[Ff]erien|[Ss]itzungs|[Oo]ster|[Hh]erbst)pause\b|\b[Ss]itzungsfrei"
)
"""What stands in a list of meetings where there was none."""


class Content:
    """Blocks of a page without its furniture, and answers about them.

    dated_beside   the lines with a day taken out right above or below a block, by its number
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        page: PageBlocks,
        dated_beside: Mapping[int, str] | None = None,
    ) -> None:
        self.blocks = blocks
        self._parents = page.parents
        self._plain = page.plain
        self.title = page.title or ""
        self._dated_beside = dated_beside or {}
        self._tells: dict[int, bool] = {}

    @cached_property
    def headings(self) -> list[Heading]:
        """The headings among the blocks."""
        return read_headings(self.blocks, plain=self._plain)

    @cached_property
    def _of_meetings(self) -> bool:
        """Whether the page says in its first words that it is about meetings."""
        first = 0
        if len(self.headings) > 1:
            top, below = self.headings[:2]
            first = below.index if top.rank < below.rank else top.index
        opening = [self.title, *(block.text for block in self.blocks[: min(first, _OWN)])]
        return any(MEETING.search(text) for text in opening)

    @cached_property
    def by_index(self) -> dict[int, Heading]:
        """The headings by the number of their block."""
        return {heading.index: heading for heading in self.headings}

    @cached_property
    def _ends(self) -> dict[int, int]:
        """For each heading the number of the block at which the next one stands."""
        follow = [heading.index for heading in self.headings[1:]] + [len(self.blocks)]
        return {heading.index: end for heading, end in zip(self.headings, follow, strict=True)}

    def own(self, heading: Heading) -> list[str]:
        """Return the first texts right under a heading, before any other heading."""
        last = min(self._ends[heading.index], heading.index + 1 + _OWN)
        return [block.text for block in self.blocks[heading.index + 1 : last]]

    def told(self, heading: Heading) -> bool:
        """Tell whether the text right under a heading tells of a dated meeting."""
        if heading.index not in self._tells:
            own = self.own(heading)
            self._tells[heading.index] = (
                not heading.inner
                and not heading.other
                and (
                    tells_dated_meeting(heading.named, own)
                    or self._told_beside(heading, own)
                    or (heading.named and self.tells_a_day(heading))
                )
            )
        return self._tells[heading.index]

    def tells_a_day(self, heading: Heading) -> bool:
        """Tell whether the text under a heading begins with a day and what a body did on it."""
        own = self.own(heading)
        return bool(own) and opens_ruled(own[0]) and not tells_other_news(own[0])

    def is_empty(self, heading: Heading) -> bool:
        """Tell whether nothing stands under a heading, not even a smaller heading: a line of a calendar."""
        end = self._ends[heading.index]
        below = self.by_index.get(end)
        return end == heading.index + 1 and (below is None or below.rank <= heading.rank)

    def is_news(self, heading: Heading) -> bool:
        """Tell whether a heading with nothing but a day stands over a text that knows of no meeting."""
        own = self.own(heading)
        text = "\n".join([heading.text, *own])
        if len(text) <= _LONGEST_PAUSE and any(map(_NO_MEETING.search, own)):
            return True
        if (
            not own
            or heading.day_alone
            or MEETING.search(text)
            or WEAK_MEETING.search(text)
            or is_ahead(text)
        ):
            return False
        if not reports_something(own):
            return not GREMIUM.search(text)
        if names_event(heading.text) and not (GREMIUM.search(text) or HELD.search(text)):
            return True
        return tells_other_news(own[0]) and not HELD.search(text)

    def _told_beside(self, heading: Heading, own: Sequence[str]) -> bool:
        """Tell whether a heading with a day right beside it stands over the report of a meeting."""
        if heading.index not in self._dated_beside:
            return False
        beside = self._dated_beside[heading.index]
        if MEETING.search(beside) and reports_something(own):
            return True
        body = any(
            GREMIUM.search(text) and not EVENT.search(text) for text in (heading.text, beside)
        )
        if own and tells_other_news(own[0]) and not MEETING.search(own[0]):
            return False
        if self._of_meetings and reports_something(own):
            return True
        return tells_undated_meeting(own) or ((body or heading.named) and reports_something(own))

    def is_year_label(self, number: int) -> bool:
        """Tell whether a block is a year and hardly a word: "Archiv 2007", "2006"."""
        block = self.blocks[number]
        return (
            block.kind not in ("item", "row", "cell")
            and bool(_YEAR_LABEL.match(block.text))
            and not any(words.first.month for words in find_dates(block.text))
        )

    def parts_years(self, number: int) -> bool:
        """Tell whether a year stands alone, over an archive, or with words that stand at other years too."""
        if not self.is_year_label(number):
            return False
        words = self.blocks[number].text.rstrip(" :0123456789")
        alike = [each for each in self.blocks if each.text.rstrip(" :0123456789") == words]
        return not words or len(alike) > 1 or bool(PLURAL.search(words))

    def around(self, number: int) -> list[int]:
        """Return the containers around a block, from the innermost."""
        found, container = [], self.blocks[number].container
        while container and container < len(self._parents):
            found.append(container)
            container = self._parents[container]
        return found
