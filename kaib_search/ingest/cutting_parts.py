"""Cut the content of a page into parts: at headings, at openings, at the ends of elements."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kaib_search.ingest.cutting_bounds import Bound, find_bounds
from kaib_search.ingest.cutting_content import Content
from kaib_search.ingest.cutting_starts import find_starts
from kaib_search.ingest.evidence import (
    ENOUGH_ALONE,
    first_day,
    opens_dated,
    reports_something,
    tells_dated_meeting,
    tells_other_news,
    tells_undated_meeting,
)
from kaib_search.ingest.headings import IMPLICIT, Heading
from kaib_search.ingest.meetings import GREMIUM, HABIT, HELD, MEETING, PLURAL

_APART = 6
"""Days between two openings from which they cannot tell of one meeting."""

_SHORTEST_OPENING = 60


@dataclass(slots=True)
class Part:
    """A run of blocks from begin to end; heading is the first of them, if it is one."""

    begin: int
    end: int
    heading: Heading | None
    meeting: bool
    context: list[str] = field(default_factory=list)


def find_parts(content: Content) -> list[Part]:
    """Return the parts in page order; together they are the content."""
    if not content.blocks:
        return []
    starts = find_starts(content)
    parts = _between(content, find_bounds(content, starts)) if starts else _whole(content)
    parts = [piece for part in parts for piece in _openings(content, part, alone=not starts)]
    return _with_context(content, list(_trimmed(content, parts)))


def _between(content: Content, bounds: Sequence[Bound]) -> list[Part]:
    """Return the parts that the bounds make."""
    first = bounds[0].heading.index
    parts = [Part(0, first, None, meeting=False)] if first else []
    ends = [bound.heading.index for bound in bounds[1:]] + [len(content.blocks)]
    for bound, end in zip(bounds, ends, strict=True):
        parts.append(Part(bound.heading.index, end, bound.heading, bound.meeting))
    return parts


def _whole(content: Content) -> list[Part]:
    """Return the parts of a page on which no heading begins a dated report."""
    main = min(content.headings, key=lambda each: (each.rank, each.index), default=None)
    begin = main.index if main else 0
    body = [block.text for block in content.blocks[begin + (main is not None) :]]
    if not _tells_meeting(main, body):
        bounds = [Bound(each, meeting=False) for each in content.headings if not each.inner]
        return (
            _between(content, bounds)
            if bounds
            else [Part(0, len(content.blocks), None, meeting=False)]
        )
    parts = [Part(0, begin, None, meeting=False)] if begin else []
    return [*parts, Part(begin, len(content.blocks), main, meeting=True)]


def _tells_meeting(main: Heading | None, body: Sequence[str]) -> bool:
    """Tell whether a page with one text reports a meeting."""
    named = main is not None and main.named and not PLURAL.search(main.text)
    if named and reports_something(body[:3]) and not HABIT.search(body[0]):
        return True
    return tells_dated_meeting(named, body[:3], ENOUGH_ALONE) or tells_undated_meeting(body)


def _openings(content: Content, part: Part, *, alone: bool) -> Iterable[Part]:
    """Cut a text without headings where a paragraph opens a report."""
    if part.heading is not None and part.heading.dated:
        return [part]
    begin = part.begin + (part.heading is not None)
    opens = [number for number in range(begin, part.end) if _opens(content, number)]
    if len(opens) == 1 and alone and not part.meeting:
        return _single_opening(content, part, opens[0])
    if len(opens) < 2:
        return [part]
    if not part.meeting and not _speaks_of_meetings(content, part, opens):
        return [part]
    if part.meeting and (opens[0] != begin or not _far_apart(content, opens)):
        return [part]
    ruled = [
        number for number in range(opens[0] + 1, part.end) if content.blocks[number].after_rule
    ]
    bounds = sorted({*opens, *ruled, part.end})
    openings = set(opens)
    pieces = [
        Part(first, last, None, meeting=first in openings) for first, last in pairwise(bounds)
    ]
    before = (
        [Part(part.begin, opens[0], part.heading, meeting=False)] if part.begin < opens[0] else []
    )
    return [*before, *pieces]


def _speaks_of_meetings(content: Content, part: Part, opens: Sequence[int]) -> bool:
    """Tell whether the part or its openings name a body, a meeting, or what one does."""
    texts = [content.blocks[number].text[:300] for number in range(part.begin, part.end)]
    if any(MEETING.search(text) or GREMIUM.search(text) for text in [*texts, content.title]):
        return True
    return any(HELD.search(content.blocks[number].text[:300]) for number in opens)


def _opens(content: Content, number: int) -> bool:
    block = content.blocks[number]
    if (
        block.kind not in ("p", "line", "cell", "item", "div")
        or len(block.text) <= _SHORTEST_OPENING
    ):
        return False
    return opens_dated(block.text)


def _single_opening(content: Content, part: Part, opening: int) -> list[Part]:
    """Read a page's one opening as a report, with the heading that stands right over it."""
    if tells_other_news(content.blocks[opening].text):
        return [part]
    if part.heading is not None and opening == part.begin + 1:
        return [replace(part, meeting=True)]
    before = (
        [Part(part.begin, opening, part.heading, meeting=False)] if part.begin < opening else []
    )
    return [*before, Part(opening, part.end, None, meeting=True)]


def _far_apart(content: Content, opens: Sequence[int]) -> bool:
    """Tell whether openings name days too far from each other for one meeting."""
    days = [day for number in opens if (day := first_day(content.blocks[number].text)) is not None]
    return len(days) == len(opens) and all(
        abs((one - other).days) > _APART for one, other in pairwise(days)
    )


def _trimmed(content: Content, parts: Sequence[Part]) -> Iterator[Part]:
    """Split off text that stands outside the element that holds one report alone."""
    begins = [part.begin for part in parts if part.meeting]
    holds = Counter(container for begin in begins for container in content.around(begin))
    for part in parts:
        end = _end_inside(content, part, holds) if part.meeting and len(begins) > 1 else part.end
        yield replace(part, end=end)
        if end < part.end:
            yield Part(end, part.end, None, meeting=False)


def _end_inside(content: Content, part: Part, holds: Counter[int]) -> int:
    """Return where the widest element ends that holds this report and no other."""
    alone = [container for container in content.around(part.begin) if holds[container] == 1]
    if not alone:
        return part.end
    end = part.begin + 1
    while end < part.end and alone[-1] in content.around(end):
        end += 1
    back = any(alone[-1] in content.around(number) for number in range(end, part.end))
    return part.end if end == part.begin + 1 or back else end


def _with_context(content: Content, parts: list[Part]) -> list[Part]:
    """Note for each part the headings that stand over it, the innermost first."""
    over: list[Heading] = []
    waiting = iter(content.headings)
    heading = next(waiting, None)
    for part in parts:
        while heading is not None and heading.index < part.begin:
            over = [*(each for each in over if each.rank < heading.rank), heading]
            heading = next(waiting, None)
        rank = part.heading.rank if part.heading else IMPLICIT + 1
        part.context = [each.text for each in reversed(over) if each.rank < rank]
    return parts
