"""Find the headings that begin a report."""

import re
from collections import Counter
from collections.abc import Sequence

from kaib_search.ingest.cutting_content import Content
from kaib_search.ingest.headings import Heading
from kaib_search.ingest.meetings import GREMIUM, PLURAL

_RANK_STRONG = 6.9
_BEGINNING = 200
_NOUN = re.compile(r"(?<![\w-])[A-ZÄÖÜ][\wäöüß-]{4,}")
_MONTHS = frozenset(
    "Januar Februar April August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag"
    " Samstag Sonntag Thema Themen Nachdem Neben Unter Diese Dieser Einladung".split()
)


def find_starts(content: Content) -> list[Heading]:
    """Return the headings that begin a report, in page order."""
    sisters = _sisters_in_time(content)
    starts: list[Heading] = []
    open_starts: list[Heading] = []
    ranks: Counter[tuple[int, float]] = Counter()
    for heading in content.headings:
        if heading.inner or not (
            heading.dated or content.told(heading) or heading.index in sisters
        ):
            continue
        if heading.bare and (content.is_news(heading) or content.is_empty(heading)):
            continue
        while open_starts and open_starts[-1].rank >= heading.rank:
            open_starts.pop()
        outer = open_starts[-1] if open_starts else None
        if outer is not None:
            if not _parts_from(outer, heading, sisters=ranks[outer.index, heading.rank]):
                continue
            ranks[outer.index, heading.rank] += 1
        starts.append(heading)
        open_starts.append(heading)
    return _topics_above(_without_umbrellas(starts, content), content)


def _sisters_in_time(content: Content) -> set[int]:
    """Return the headings in the form of a report's heading whose text tells of another day of that body."""
    told = [each for each in content.headings if not each.inner and content.told(each)]
    forms = {each.signature for each in told}
    if not forms:
        return set()
    known = {word for each in told for word in _names_in(content, each)}
    return {
        each.index
        for each in content.headings
        if each.signature in forms
        and not (each.inner or each.other or each.dated)
        and content.tells_a_day(each)
        and not known.isdisjoint(_names_in(content, each))
    }


def _names_in(content: Content, heading: Heading) -> set[str]:
    """Return the long nouns of a heading and of the beginning of its text."""
    text = " ".join([heading.text, *(text[:_BEGINNING] for text in content.own(heading)[:1])])
    return set(_NOUN.findall(text)) - _MONTHS


def _parts_from(outer: Heading, heading: Heading, *, sisters: int) -> bool:
    """Tell whether a heading of lower rank under a report's heading begins another report."""
    if not heading.dated or heading.coming:
        return outer.day is None and not outer.dated and heading.dated
    if outer.day is None:
        return True
    same = heading.day is None or heading.day.first == outer.day.first
    return not same and (heading.named or sisters > 0)


def _without_umbrellas(starts: Sequence[Heading], content: Content) -> list[Heading]:
    """Drop a start that only stands over several others."""
    return [
        start
        for start, under in zip(starts, _dated_under(starts), strict=True)
        if not (under and _is_collective(start) and (under >= 2 or not content.own(start)))
    ]


def _dated_under(starts: Sequence[Heading]) -> list[int]:
    """Count for each start the dated ones of lower rank that follow it."""
    counts = [0] * len(starts)
    above: list[int] = []
    for number, start in enumerate(starts):
        while above and starts[above[-1]].rank >= start.rank:
            above.pop()
        for outer in above:
            counts[outer] += start.dated
        above.append(number)
    return counts


def _is_collective(start: Heading) -> bool:
    return start.day is None or (bool(PLURAL.search(start.text)) and not start.named)


def _topics_above(starts: list[Heading], content: Content) -> list[Heading]:
    """Let the topic right above a line with the day be the report's heading, and the line its first words."""
    above: dict[int, Heading] = {}
    higher: dict[int, Heading] = {}
    for start in starts:
        topic = content.by_index.get(start.index - 1)
        below = start.rank > _RANK_STRONG or not start.dated
        if topic is not None and topic.text.strip(" :").isdigit():
            continue
        if topic is not None and topic.rank < start.rank and not topic.other:
            if below:
                above[start.index] = topic
            elif _is_only_named_below(topic, start):
                higher[start.index] = topic
    if 1 < len(higher) == len(starts):
        above = higher
    alike = len({topic.signature for topic in above.values()}) == 1
    repeated = 1 < len(above) == len(starts) and alike
    forms = Counter(heading.signature for heading in content.headings)
    alone = len(starts) == len(above) == forms[starts[0].signature] == 1 if starts else False
    alone = alone and all(map(_is_topic, above.values()))
    return [above[start.index] for start in starts] if repeated or alone else starts


def _is_only_named_below(topic: Heading, start: Heading) -> bool:
    """Tell whether a headline stands over a heading that is the meeting's name and its day."""
    names = (topic.named, topic.dated, PLURAL.search(topic.text), GREMIUM.search(topic.text))
    return start.day is not None and start.named and not any(names)


def _is_topic(heading: Heading) -> bool:
    """Tell a headline from the name of a body or of a list."""
    return (
        len(heading.text.split()) > 2
        and not heading.named
        and not PLURAL.search(heading.text)
        and not GREMIUM.search(heading.text)
    )
