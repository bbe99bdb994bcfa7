"""Cut the blocks of a page into reports, notices and furniture."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kaib_search.ingest.blocks import Block, PageBlocks
from kaib_search.ingest.evidence import ENOUGH_ALONE, first_day, opens_dated, reports_something, tells_dated_meeting, tells_undated_meeting
from kaib_search.ingest.furniture import STAMPS, furniture_rules
from kaib_search.ingest.headings import IMPLICIT, Heading, read_headings
from kaib_search.ingest.meetings import GREMIUM, PLURAL
from kaib_search.model.reports import Furniture

_APART = 6
_RANK_STRONG = 6.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A run of blocks that belong together.

    heading   its own heading, None where it has none
    meeting   it reports or announces a meeting
    stamps    texts taken out near its heading that say when it was published
    context   headings that stand over it, from the innermost
    """

    heading: Block | None
    body: tuple[Block, ...]
    meeting: bool
    stamps: tuple[str, ...] = ()
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A page cut up."""

    sections: tuple[Section, ...]
    furniture: tuple[Furniture, ...]


@dataclass(slots=True)
class _Part:
    """A section while the page is cut: where it begins and ends among the content."""

    begin: int
    end: int
    heading: Heading | None
    meeting: bool
    context: list[str] = field(default_factory=list)


def cut(page: PageBlocks) -> Cut:
    """Cut a page: first the furniture goes, then headings and openings part the rest."""
    rules = furniture_rules(page.blocks)
    kept = [number for number, rule in enumerate(rules) if not rule]
    content = [page.blocks[number] for number in kept]
    parts = _Cutter(content, page).parts()
    stamped = _stamps(page.blocks, rules, kept, parts)
    sections = tuple(
        Section(
            heading=content[part.heading.index] if part.heading else None,
            body=tuple(content[part.begin + (part.heading is not None) : part.end]),
            meeting=part.meeting,
            stamps=tuple(stamps),
            context=tuple(part.context),
        )
        for part, stamps in zip(parts, stamped, strict=True)
    )
    furniture = tuple(
        Furniture(text=block.text, rule=rule) for block, rule in zip(page.blocks, rules, strict=True) if rule
    )
    return Cut(sections=sections, furniture=furniture)


def _stamps(
    blocks: Sequence[Block], rules: Sequence[str], kept: Sequence[int], parts: Sequence[_Part]
) -> list[list[str]]:
    """Give each part the stamps inside it and those right before its heading."""
    stamps: list[list[str]] = []
    for part in parts:
        if part.begin >= part.end:
            stamps.append([])
            continue
        first = kept[part.begin]
        while first and rules[first - 1] in STAMPS:
            first -= 1
        last = kept[part.end] if part.end < len(kept) else len(blocks)
        while last > kept[part.end - 1] + 1 and part.end < len(kept) and rules[last - 1] in STAMPS:
            last -= 1
        stamps.append([blocks[number].text for number in range(first, last) if rules[number] in STAMPS])
    return stamps


class _Cutter:
    """Finds the parts of one page's content."""

    def __init__(self, content: Sequence[Block], page: PageBlocks) -> None:
        self._content = content
        self._page = page
        self._headings = read_headings(content, plain=page.plain)
        ends = [heading.index for heading in self._headings[1:]] + [len(content)]
        self._own = {
            heading.index: [block.text for block in content[heading.index + 1 : end][:4]]
            for heading, end in zip(self._headings, ends, strict=False)
        }
        self._tells: dict[int, bool] = {}
        self._first = 0

    def parts(self) -> list[_Part]:
        """Return the parts in page order; together they are the content."""
        if not self._content:
            return []
        starts = self._starts()
        self._first = starts[0].index if starts else 0
        bounds = self._bounds(starts) if starts else []
        parts = self._between(starts, bounds) if bounds else self._whole()
        parts = [piece for part in parts for piece in self._openings(part, alone=not starts)]
        return self._with_context(self._trimmed(parts))

    def _told(self, heading: Heading) -> bool:
        """Tell whether the text right under a heading tells of a dated meeting."""
        if heading.index not in self._tells:
            self._tells[heading.index] = (
                not heading.inner
                and not heading.other
                and tells_dated_meeting(heading.named, self._own.get(heading.index, []))
            )
        return self._tells[heading.index]

    def _starts(self) -> list[Heading]:
        """Return the headings that begin a report."""
        starts: list[Heading] = []
        for heading in self._headings:
            if heading.inner or not (heading.dated or self._told(heading)):
                continue
            outer = next((start for start in reversed(starts) if start.rank < heading.rank), None)
            if outer is not None and not self._parts_from(outer, heading, starts):
                continue
            starts.append(heading)
        return self._topics_above(self._without_umbrellas(starts))

    def _parts_from(self, outer: Heading, heading: Heading, starts: Sequence[Heading]) -> bool:
        """Tell whether a heading of lower rank under a report's heading begins another report."""
        if not heading.dated or heading.coming:
            return outer.day is None and not outer.dated and heading.dated
        if outer.day is None:
            return True
        same = heading.day is None or heading.day.first == outer.day.first
        later = any(start.rank == heading.rank for start in starts[starts.index(outer) + 1 :])
        return not same and (heading.named or later)

    def _without_umbrellas(self, starts: list[Heading]) -> list[Heading]:
        """Drop a start that only stands over several others."""
        kept = []
        for number, start in enumerate(starts):
            under = 0
            for other in starts[number + 1 :]:
                if other.rank <= start.rank:
                    break
                under += other.dated
            collective = start.day is None or (PLURAL.search(start.text) and not start.named)
            if under and collective and not self._own.get(start.index):
                continue
            if under >= 2 and collective:
                continue
            kept.append(start)
        return kept

    def _topics_above(self, starts: list[Heading]) -> list[Heading]:
        """Let the topic right above a line with the day be the heading of the report, and the line its first words."""
        above = {}
        for start in starts:
            topic = next((each for each in self._headings if each.index == start.index - 1), None)
            if start.rank > _RANK_STRONG and topic is not None and topic.rank < start.rank and not topic.other:
                above[start.index] = topic
        repeated = len(above) > 1 and len(above) == len(starts) and len({each.signature for each in above.values()}) == 1
        alone = len(starts) == len(above) == 1 and self._is_topic(next(iter(above.values())))
        return [above[start.index] for start in starts] if repeated or alone else starts

    def _is_topic(self, heading: Heading) -> bool:
        """Tell a headline from the name of a body or of a list."""
        return (
            len(heading.text.split()) > 3
            and not heading.named
            and not PLURAL.search(heading.text)
            and not GREMIUM.search(heading.text)
        )

    def _bounds(self, starts: Sequence[Heading]) -> list[tuple[Heading, bool]]:
        """Return the headings at which the page is cut, and whether each begins a report."""
        begin = {start.index for start in starts}
        signatures = self._report_signatures(starts)
        bounds: list[tuple[Heading, bool]] = []
        current: Heading | None = None
        for heading in self._headings:
            if heading.index in begin:
                bounds.append((heading, True))
                current = heading
            elif self._closes(heading, current, signatures):
                bounds.append((heading, self._is_undated_report(heading, current, signatures)))
                current = heading if heading.rank <= (current.rank if current else 9) else current
        return bounds

    def _report_signatures(self, starts: Sequence[Heading]) -> frozenset[tuple[str, str]]:
        """Return the forms of heading of which at least half begin reports."""
        first = starts[0].index
        begins = Counter(start.signature for start in starts)
        after = Counter(heading.signature for heading in self._headings if heading.index >= first)
        return frozenset(form for form, count in begins.items() if count * 2 >= after[form] and count > 1)

    def _closes(
        self, heading: Heading, current: Heading | None, signatures: frozenset[tuple[str, str]]
    ) -> bool:
        """Tell whether a heading that begins no dated report ends the one before."""
        if heading.index < self._first:
            return not heading.inner or heading.index == 0
        if current is None:
            return True
        if heading.inner:
            return False
        if heading.rank < current.rank:
            return True
        if heading.rank > current.rank:
            return False
        if heading.other or heading.signature in signatures:
            return True
        return heading.signature == current.signature and self._stands_apart(heading, current)

    def _stands_apart(self, heading: Heading, current: Heading) -> bool:
        """Tell whether a heading of the same form as a report's, but without a day, heads something else."""
        if any(each.signature == heading.signature and not each.inner for each in self._headings_before_reports()):
            return True
        own = set(self._around(heading.index)) - set(self._around(current.index))
        after = heading.index + 1
        if own and after < len(self._content) and own & set(self._around(after)):
            return True
        return not reports_something(self._own.get(heading.index, []))

    def _headings_before_reports(self) -> list[Heading]:
        """Return the headings before the first one that begins a report."""
        return [each for each in self._headings if each.index < self._first]

    def _is_undated_report(
        self, heading: Heading, current: Heading | None, signatures: frozenset[tuple[str, str]]
    ) -> bool:
        if current is None or heading.other or heading.signature not in signatures:
            return False
        return tells_undated_meeting(self._own.get(heading.index, []))

    def _between(self, starts: Sequence[Heading], bounds: list[tuple[Heading, bool]]) -> list[_Part]:
        """Return the parts that the bounds make."""
        parts = []
        if bounds[0][0].index:
            parts.append(_Part(0, bounds[0][0].index, None, meeting=False))
        ends = [bound.index for bound, _ in bounds[1:]] + [len(self._content)]
        for (bound, meeting), end in zip(bounds, ends, strict=True):
            parts.append(_Part(bound.index, end, bound, meeting))
        return [part for part in parts if part.begin < part.end]

    def _whole(self) -> list[_Part]:
        """Return the parts of a page on which no heading begins a dated report."""
        texts = [block.text for block in self._content]
        main = self._main_heading()
        begin = main.index if main else 0
        body = texts[begin + (main is not None) :]
        named = bool(main and main.named and not PLURAL.search(main.text))
        meeting = (named and len(body) > 1) or tells_dated_meeting(named, body[:3], ENOUGH_ALONE) or tells_undated_meeting(body)
        if not meeting:
            return self._notices()
        parts = [_Part(0, begin, None, meeting=False)] if begin else []
        return [*parts, _Part(begin, len(texts), main, meeting=True)]

    def _main_heading(self) -> Heading | None:
        """Return the heading of a page with one text: the highest, the first of them."""
        return min(self._headings, key=lambda heading: (heading.rank, heading.index), default=None)

    def _notices(self) -> list[_Part]:
        """Cut a page without meetings at its headings."""
        bounds = [(heading, False) for heading in self._headings if not heading.inner]
        if not bounds:
            return [_Part(0, len(self._content), None, meeting=False)]
        return self._between([], bounds)

    def _openings(self, part: _Part, *, alone: bool) -> Iterable[_Part]:
        """Cut a text without headings where a paragraph opens a report."""
        if part.heading is not None and part.heading.dated:
            return [part]
        begin = part.begin + (part.heading is not None)
        opens = [number for number in range(begin, part.end) if self._opens(number)]
        if len(opens) < (2 if part.meeting or not alone else 1):
            return [part]
        if part.meeting and (opens[0] != begin or not self._far_apart(opens)):
            return [part]
        ruled = [number for number in range(opens[0] + 1, part.end) if self._content[number].after_rule]
        bounds = sorted({*opens, *ruled, part.end})
        pieces = [_Part(first, last, None, meeting=first in opens) for first, last in pairwise(bounds)]
        return [_Part(part.begin, opens[0], part.heading, meeting=False), *pieces] if part.begin < opens[0] else pieces

    def _opens(self, number: int) -> bool:
        block = self._content[number]
        return block.kind in ("p", "line", "cell", "item", "div") and len(block.text) > 60 and opens_dated(block.text)

    def _far_apart(self, opens: Sequence[int]) -> bool:
        """Tell whether openings name days too far from each other for one meeting."""
        days = [day for number in opens if (day := first_day(self._content[number].text)) is not None]
        return len(days) == len(opens) and all(abs((one - other).days) > _APART for one, other in pairwise(days))

    def _trimmed(self, parts: list[_Part]) -> list[_Part]:
        """Split off text that stands outside the element that holds a report, or behind a rule."""
        begins = [part.begin for part in parts if part.meeting]
        trimmed: list[_Part] = []
        for part in parts:
            end = self._end_inside(part, begins) if part.meeting and len(begins) > 1 else part.end
            if end < part.end:
                trimmed += [replace(part, end=end), _Part(end, part.end, None, meeting=False)]
            else:
                trimmed.append(part)
        return trimmed

    def _end_inside(self, part: _Part, begins: Sequence[int]) -> int:
        """Return where the element that holds this report, and no other, ends."""
        others = {ancestor for begin in begins if begin != part.begin for ancestor in self._around(begin)}
        holding = [each for each in self._around(part.begin) if each and each not in others]
        for container in holding:
            inside = [number for number in range(part.begin, part.end) if container in self._around(number)]
            if len(inside) > 1:
                last = inside[-1] + 1
                widest = holding[-1]
                covered = all(container in self._around(number) for number in range(part.begin, last))
                if covered and container == widest:
                    return last
        return part.end

    def _around(self, number: int) -> list[int]:
        """Return the containers around a block, from the innermost."""
        found, container = [], self._content[number].container
        while container and container < len(self._page.parents):
            found.append(container)
            container = self._page.parents[container]
        return found

    def _with_context(self, parts: list[_Part]) -> list[_Part]:
        """Note for each part the headings that stand over it."""
        for part in parts:
            rank = part.heading.rank if part.heading else IMPLICIT + 1
            for heading in reversed([each for each in self._headings if each.index < part.begin]):
                if heading.rank < rank:
                    part.context.append(heading.text)
                    rank = heading.rank
        return parts
