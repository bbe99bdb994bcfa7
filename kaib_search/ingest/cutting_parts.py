"""Cut the content of a page into parts: at headings, at openings, at the ends of elements."""

import re
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
    opens_ruled,
    reports_something,
    tells_dated_meeting,
    tells_other_news,
    tells_undated_meeting,
)
from kaib_search.ingest.headings import IMPLICIT, Heading
from kaib_search.ingest.meetings import EVENT, GREMIUM, HABIT, HELD, MEETING, PLURAL
from kaib_search.ingest.status import is_ahead

_APART = 6
"""Days between two openings from which they cannot tell of one meeting."""

_PRESENT = re.compile(
    r"(?:Anwesen\w+|Teilnehm\w+|Entschuldigt|Protokollant\w*|Protokoll)\s*:", re.I
)
"""Who was there: the label that only minutes have."""
_SHORTEST_OPENING = 60
_LONGEST_LEAD = 80
_SHORTEST = 30
"""So long is one at least that begins with the day and is a sentence."""


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
    return _with_context(content, list(_without_years(content, list(_trimmed(content, parts)))))


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
    if named and body and is_ahead(body[0]) and first_day(body[0]) is not None:
        return True
    if first_day("\n".join(body[:2])) is not None and any(map(_PRESENT.match, body[:4])):
        return True
    if body and not named and (_is_other_news(body[0]) or _is_event(main, body)):
        return False
    if main is not None and tells_undated_meeting([main.text]):
        return True
    return tells_dated_meeting(named, body[:3], ENOUGH_ALONE) or tells_undated_meeting(body)


def _is_event(main: Heading | None, body: Sequence[str]) -> bool:
    """Tell whether a heading names another occasion, and the text below it knows of no meeting."""
    return (
        main is not None
        and bool(EVENT.search(main.text))
        and not any(MEETING.search(text) or HELD.search(text) for text in body[:3])
    )


def _is_other_news(text: str) -> bool:
    """Tell whether a text tells of something else and knows neither a meeting nor a body."""
    return tells_other_news(text) and not (MEETING.search(text) or GREMIUM.search(text))


def _openings(content: Content, part: Part, *, alone: bool) -> Iterable[Part]:
    """Cut a text without headings where a paragraph opens a report."""
    if part.heading is not None and part.heading.dated:
        return [part]
    begin = part.begin + (part.heading is not None)
    opens = [number for number in range(begin, part.end) if _opens(content, number)]
    opens = _with_ruled(content, begin, part.end, opens)
    if len(opens) == 1 and alone and not part.meeting:
        return _single_opening(content, part, opens[0])
    if len(opens) < 2:
        return [part]
    if not part.meeting and not _speaks_of_meetings(content, part, opens):
        return [part]
    if part.meeting and not (_only_leads(content, begin, opens[0]) and _far_apart(content, opens)):
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


def _with_ruled(content: Content, begin: int, end: int, opens: list[int]) -> list[int]:
    """Add the texts between horizontal rules that begin with a day and what happened on it."""
    ruled = [number for number in range(begin + 1, end) if content.blocks[number].after_rule]
    if not ruled:
        return opens
    more = [number for number in [begin, *ruled] if opens_ruled(content.blocks[number].text)]
    return sorted({*opens, *more})


def _speaks_of_meetings(content: Content, part: Part, opens: Sequence[int]) -> bool:
    """Tell whether the part or its openings name a body, a meeting, or what one does."""
    texts = [content.blocks[number].text[:300] for number in range(part.begin, part.end)]
    if any(MEETING.search(text) or GREMIUM.search(text) for text in [*texts, content.title]):
        return True
    return any(HELD.search(content.blocks[number].text[:300]) for number in opens)


def _opens(content: Content, number: int) -> bool:
    block = content.blocks[number]
    if block.kind not in ("p", "line", "cell", "item", "div") or len(block.text) <= _SHORTEST:
        return False
    if len(block.text) <= _SHORTEST_OPENING and not (
        block.text[0].isdigit() and "." in block.text[-1:]
    ):
        return False
    return opens_dated(block.text)


def _single_opening(content: Content, part: Part, opening: int) -> list[Part]:
    """Read a page's one opening as a report, with the heading that stands right over it."""
    text = content.blocks[opening].text
    acts = reports_something([text]) or MEETING.search(text) or is_ahead(text)
    if tells_other_news(text) or not acts:
        return [part]
    if part.heading is not None and opening == part.begin + 1:
        return [replace(part, meeting=True)]
    before = (
        [Part(part.begin, opening, part.heading, meeting=False)] if part.begin < opening else []
    )
    return [*before, Part(opening, part.end, None, meeting=True)]


def _only_leads(content: Content, begin: int, first: int) -> bool:
    """Tell whether what stands before the first opening reports nothing itself."""
    texts = [content.blocks[number].text for number in range(begin, first)]
    return all(len(text) <= _LONGEST_LEAD and first_day(text) is None for text in texts)


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
        if part.meeting and len(begins) > 1:
            end = _end_before_rule(content, replace(part, end=end))
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


def _end_before_rule(content: Content, part: Part) -> int:
    """Return where a horizontal rule parts a report from words that tell nothing of any meeting."""
    ruled = [
        number for number in range(part.begin + 2, part.end) if content.blocks[number].after_rule
    ]
    if not ruled:
        return part.end
    after = [content.blocks[number].text for number in range(ruled[-1], part.end)]
    silent = not reports_something(after) and not any(first_day(text) for text in after)
    return ruled[-1] if silent and not any(MEETING.search(text) for text in after) else part.end


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
    return _under_years(content, parts)


def _without_years(content: Content, parts: Sequence[Part]) -> Iterator[Part]:
    """Split off a year that ends a report's text and stands over the next ones."""
    followed = [after.meeting for after in parts[1:]] + [False]
    for part, over in zip(parts, followed, strict=True):
        last = part.end - 1
        if part.meeting and over and last > part.begin + 1 and content.parts_years(last):
            yield replace(part, end=last)
            yield Part(last, part.end, content.by_index.get(last), meeting=False)
        else:
            yield part


def _under_years(content: Content, parts: list[Part]) -> list[Part]:
    """Let a line like "Archiv 2007" between reports stand over all that follow, of whatever form it is."""
    year = ""
    for part in parts:
        if part.meeting and year:
            part.context = part.context if year in part.context else [*part.context, year]
        for number in range(part.begin, part.end if not part.meeting else part.begin):
            if content.is_year_label(number):
                year = content.blocks[number].text
    return parts
