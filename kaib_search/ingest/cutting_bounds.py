"""Find the headings at which a page is cut: those of reports, and those that end one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kaib_search.ingest.cutting_content import Content
from kaib_search.ingest.evidence import (
    first_day,
    opens_ruled,
    reports_something,
    tells_other_news,
    tells_undated_meeting,
)
from kaib_search.ingest.headings import Heading
from kaib_search.ingest.meetings import HABIT

Signature = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Bound:
    """A heading at which the page is cut, and whether it begins a meeting."""

    heading: Heading
    meeting: bool


def find_bounds(content: Content, starts: Sequence[Heading]) -> list[Bound]:
    """Return the headings at which the page is cut."""
    begin = {start.index for start in starts}
    judge = _Judge(content, starts)
    bounds: list[Bound] = []
    current: Heading | None = None
    for heading in content.headings:
        if heading.index in begin:
            bounds.append(Bound(heading, meeting=True))
            current = heading
        elif _next_notice(heading, current, bounds) or judge.closes(heading, current):
            bounds.append(Bound(heading, judge.is_undated_report(heading, current)))
            current = heading if current is None or heading.rank <= current.rank else current
    return bounds


def _next_notice(heading: Heading, current: Heading | None, bounds: Sequence[Bound]) -> bool:
    """Tell whether a heading follows on a notice whose heading is of its rank."""
    if current is None or heading.inner or not bounds or bounds[-1].meeting:
        return False
    return heading.rank == bounds[-1].heading.rank


class _Judge:
    """Knows the forms of heading that begin reports, and those that stand before the first."""

    def __init__(self, content: Content, starts: Sequence[Heading]) -> None:
        self._content = content
        self._first = starts[0].index
        self._forms = _report_forms(content.headings, starts)
        self._texts = Counter(each.text for each in content.headings)
        self._forms_before = frozenset(
            each.signature
            for each in content.headings
            if each.index < self._first and not each.inner
        )

    def closes(self, heading: Heading, current: Heading | None) -> bool:
        """Tell whether a heading that begins no dated report ends the one before."""
        if heading.index < self._first:
            return not heading.inner or heading.index == 0
        if current is None or heading.inner:
            return current is None or self._tells_habits(heading)
        if heading.rank != current.rank:
            return heading.rank < current.rank or (
                heading.other and self._is_elsewhere(heading, current)
            )
        if heading.other or heading.bare or heading.signature in self._forms:
            return True
        return heading.signature == current.signature and self._stands_apart(heading, current)

    def is_undated_report(self, heading: Heading, current: Heading | None) -> bool:
        """Tell whether a heading without day, in the form of the reports' headings, begins one too."""
        if current is None or heading.other or heading.signature not in self._forms:
            return False
        return tells_undated_meeting(self._content.own(heading))

    def _tells_habits(self, heading: Heading) -> bool:
        """Tell whether a heading in the form of the reports' headings tells what a body always does."""
        own = self._content.own(heading)
        return (
            heading.signature in self._forms
            and self._texts[heading.text] == 1
            and any(HABIT.search(text) for text in own)
            and not reports_something(own)
        )

    def _is_elsewhere(self, heading: Heading, current: Heading) -> bool:
        """Tell whether a heading stands in another part of the page than the report and its last words."""
        own = self._content.around(heading.index)[:1]
        before = {*self._content.around(heading.index - 1), *self._content.around(current.index)}
        return bool(own) and own[0] not in before

    def _stands_apart(self, heading: Heading, current: Heading) -> bool:
        """Tell whether a heading of the same form as a report's, but without a day, heads something else."""
        if heading.signature in self._forms_before:
            return True
        own = set(self._content.around(heading.index)) - set(self._content.around(current.index))
        if self._tells_news_of_another_day(heading, current):
            return True
        after = heading.index + 1
        if own and after < len(self._content.blocks) and own & set(self._content.around(after)):
            return True
        return not reports_something(self._content.own(heading))

    def _tells_news_of_another_day(self, heading: Heading, current: Heading) -> bool:
        """Tell whether a text opens with news and a day that the report before it does not open with."""
        texts, before = self._content.own(heading), self._content.own(current)
        if not (texts and before and (tells_other_news(texts[0]) or opens_ruled(texts[0]))):
            return False
        day, said = first_day(texts[0]), first_day("\n".join([current.text, before[0]]))
        return day is not None and said is not None and day != said


def _report_forms(headings: Sequence[Heading], starts: Sequence[Heading]) -> frozenset[Signature]:
    """Return the forms of heading of which at least half begin reports."""
    begins = Counter(start.signature for start in starts)
    after = Counter(heading.signature for heading in headings if heading.index >= starts[0].index)
    return frozenset(
        form for form, count in begins.items() if count * 2 >= after[form] and count > 1
    )
