"""Tell which blocks are headings, of which rank, and what each says of a meeting."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kaib_search.ingest.blocks import Block
from kaib_search.ingest.dates import DateWords
from kaib_search.ingest.dates_meeting import title_dates
from kaib_search.ingest.meetings import (
    AGENDA,
    EVENT,
    GREMIUM,
    INNER,
    MEETING,
    NEXT,
    OTHER,
    PLURAL,
    WEAK_MEETING,
    as_written,
    names_meeting,
)
from kaib_search.ingest.status import is_ahead

_RANKS = {"h1": 1.0, "h2": 2.0, "h3": 3.0, "h4": 4.0, "h5": 5.0, "h6": 6.0, "headline": 6.2, "button": 6.4,
          "term": 6.6, "strong": 7.0, "lead": 7.5}  # fmt: skip
IMPLICIT = 8.0
_NUMBERED_MEETING = re.compile(
    r"^\W*(?:\d{1,3}|[IVXLC]{1,7})\.\s+(?-i:(?:[a-zäöü][\wäöüß.-]*|[A-ZÄÖÜ]{4,})\s+){0,3}?"
    r"(?:[\w-]*?(?:sitzung|treffen|tagung|konferenz|versammlung|beratung|zusammenkunft|stammtisch|workshop"
    r"|runder\s+tisch|forum|plenum))\b",
    re.IGNORECASE,
)
_WORDED_MEETING = re.compile(
    r"^\W*(?:das\s+|die\s+|der\s+)?(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|dreizehnte|vierzehnte|fünfzehnte"
    r"|zwanzigste|konstituierende)[sr]?\s+(?:(?-i:[a-zäöü])[\wäöüß.-]*\s+){0,2}"
    r"[\w-]*(?:sitzung|treffen|tagung|konferenz|versammlung|beratung|zusammenkunft|stammtisch|workshop|runder\s+tisch|forum|plenum)\b",
    re.IGNORECASE,
)
_NUMBERED_EVENING = re.compile(
    r"^\W*\d{1,3}\.\s+[\w-]*(?:abend|runde|gespräch|termin|veranstaltung|vortrag|begehung)\b",
    re.IGNORECASE,
)
_REPORT_FROM = re.compile(
    r"^\W*(?:(?:kurz|sitzungs)?(?:berichte?|infos?|informationen|notizen|neues|aktuelles|nachrichten))\s+(?:vom|von\s+der|aus\s+(?:dem|der)|über\s+(?:den|die))\b"
    r"|^\W*aus\s+(?:dem|der)\b",
    re.IGNORECASE,
)
"""How a report from a body begins: "Bericht vom Elternrat", "Aus dem Ortsbeirat"."""
_REPORT = re.compile(r"^\W*(?:kurz|sitzungs)?bericht\b", re.IGNORECASE)
_TERMINAL = re.compile(r"[.!;,][\"“”»«)\]]*$")
_DATE_END = re.compile(r"(?<!\d)\d{1,2}\.$")
_LONGEST_IMPLICIT = 180
_FEW_WORDS = 4
_LONGEST_LABEL = 60
_LIST_START = re.compile(r"^(?:[-–•▪*·]\s|\(?\d{1,2}\)\s|[a-z]\)\s)")
_SENTENCE_VERB = re.compile(
    r"\b(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|wurden?|fand|findet|gab|gibt|kann|können|soll|sollen|will|tagte|steht|stand)\b"
)
_SUBJECT_LINE = re.compile(r"^(?:Betreff|Betr\.?|Bezug|Thema|Gegenstand)\s*:", re.IGNORECASE)
"""How a letter names what it is about."""
_QUOTED = re.compile('[„“"»«][^„“”"»«]*[“”"«»]')
_LIST_LIKE = re.compile(r"^(?:[-–•▪*·]\s|\(?\d{1,2}\)\s|[a-z]\)\s|[\w .()/-]{2,30}:\s)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and what its words say.

    dated   it names a day or a month as a meeting's heading does
    day     the date to the day (or several), None where it names none
    named   it names a meeting or its minutes
    inner   it heads a part of a report: an agenda item, the list of those present
    other   it heads what is no meeting
    bare    nothing but its day speaks for a meeting: "02.05.2017 - Geld für Vereine"
    """

    index: int
    text: str
    rank: float
    signature: tuple[str, str]
    dated: bool
    day: DateWords | None
    named: bool
    inner: bool
    other: bool
    coming: bool
    bare: bool = False

    @property
    def day_alone(self) -> bool:
        """Whether it is a day and nothing else."""
        return self.day is not None and self.day.surface.strip() == self.text.strip(" :-–")


def read_headings(blocks: Sequence[Block], *, plain: bool) -> list[Heading]:
    """Return the headings among the blocks of the content."""
    explicit = [
        number for number, block in enumerate(blocks) if block.kind in _RANKS and _may_be(block)
    ]
    loose = plain or not any(
        _RANKS[blocks[number].kind] > 1 and not _is_masthead(blocks, number) for number in explicit
    )
    labels = _day_labels(blocks)
    found = []
    for number, block in enumerate(blocks):
        if number in labels:
            found.append(_heading(number, block, IMPLICIT))
        elif block.kind in _RANKS:
            if _may_be(block):
                found.append(_heading(number, block, _RANKS[block.kind]))
        elif _looks_like_heading(blocks, number):
            heading = _heading(number, block, IMPLICIT)
            if (_is_sure(heading) and blocks[number + 1].kind not in _RANKS) or (
                (loose or heading.named) and _stands_over_text(blocks, number)
            ):
                found.append(heading)
    return _sisters_dated(_without_subtitles(found))


def _day_labels(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the plain lines of the same words and a full day that stand over text: "Bericht 21.06.2007"."""
    forms: dict[str, list[int]] = {}
    for (number, block), after in zip(enumerate(blocks), blocks[1:], strict=False):
        if block.kind in ("p", "line") and after.kind in ("p", "line"):
            words, more = _label_before_day(block.text), _label_before_day(after.text)
            if words and not more:
                forms.setdefault(words, []).append(number)
    repeated = (numbers for numbers in forms.values() if len(numbers) > 1)
    return frozenset(number for numbers in repeated for number in numbers)


def _label_before_day(text: str) -> str:
    """Return the few words before the full day with which a short line ends, "" for another line."""
    if len(text) > _LONGEST_LABEL or not text[:1].isupper():
        return ""
    dates = title_dates(text)
    if len(dates) != 1 or not (dates[0].first.day and dates[0].first.year):
        return ""
    before = text[: dates[0].start].strip(" ,:–-(")
    fits = 0 < len(before.split()) <= _FEW_WORDS and not text[dates[0].end :].strip(" .):")
    other = INNER.match(text) or OTHER.match(text)
    return before if fits and not (other or names_event(text)) else ""


def _is_masthead(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether strong words are the name over the whole page: the first, in an element of their own."""
    if number or blocks[number].kind not in ("strong", "headline"):
        return False
    return len(blocks) > 1 and blocks[1].container != blocks[0].container


def _without_subtitles(headings: list[Heading]) -> list[Heading]:
    """Let a smaller heading of place and day, right under another, be the first words of its text."""
    under = {
        below.index: above
        for above, below in pairwise(headings)
        if below.index == above.index + 1 and below.rank > above.rank and _is_subtitle(below)
    }
    repeated = len(under) > 1
    upper = {
        above.index
        for above in under.values()
        if repeated or above.named or GREMIUM.search(above.text) or WEAK_MEETING.search(above.text)
    }
    return [
        replace(each, dated=True) if each.index in upper else each
        for each in headings
        if each.index not in under or under[each.index].index not in upper
    ]


def _is_subtitle(heading: Heading) -> bool:
    """Tell whether a heading is a place and a full day: "Forstamt, 4. Juli 2016"."""
    day = heading.day
    if day is None or not day.first.year or heading.named or heading.inner or heading.other:
        return False
    before, after = heading.text[: day.start], heading.text[day.end :]
    return (
        0 < len(before.split()) <= _FEW_WORDS
        and not after.strip(" .)")
        and before.rstrip()[-1] in ",(–-|:"
    )


def _sisters_dated(headings: list[Heading]) -> list[Heading]:
    """Call dated what names a day in the same form several times, whatever the meetings are called there."""
    counted = Counter(each.signature for each in headings if _names_day(each))
    return [
        replace(each, dated=True, bare=not each.dated or each.bare)
        if counted[each.signature] > 1 and _names_day(each)
        else each
        for each in headings
    ]


def _names_day(heading: Heading) -> bool:
    """Tell whether a heading is a few words and a full day ("Besprechung vom 2.9.2016")."""
    day = heading.day
    if (
        day is None
        or not day.first.year
        or heading.inner
        or heading.other
        or names_event(heading.text)
    ):
        return False
    return len(heading.text[: day.start].split()) <= _FEW_WORDS and day.lead not in (
        "seit",
        "ab",
        "bis",
        "bis zum",
    )


def _may_be(block: Block) -> bool:
    """Tell a heading from a sentence in the clothes of one."""
    if block.kind in ("strong", "term"):
        return len(block.text) <= 220 and not (
            _TERMINAL.search(block.text) and len(block.text.split()) > 9
        )
    return len(block.text) <= 300


def _heading(number: int, block: Block, rank: float) -> Heading:
    text = block.text
    dates = title_dates(text)
    first = dates[0] if dates else None
    bare = is_bare_date(text, first)
    numbered = bool(_NUMBERED_MEETING.match(text) or _WORDED_MEETING.match(text)) or bool(
        dates and dates[0].first.day and _NUMBERED_EVENING.match(text)
    )
    reported = bool(_REPORT_FROM.match(text) and GREMIUM.search(text))
    named = names_meeting(text) or reported
    weak = bool(WEAK_MEETING.search(as_written(text)))
    clear = first is not None and first.precision not in ("season", "year", "none")
    own = clear and (weak or reported or bool(MEETING.search(as_written(text))))
    begins = own and first is not None and first.start == 0
    inner = not (bare or numbered or begins) and (
        bool(AGENDA.match(text)) or (bool(INNER.match(text)) and not own)
    )
    seasonal = first is not None and first.precision == "season" and weak
    vague = first is not None and (named or seasonal) and not PLURAL.search(text)
    body = bool(GREMIUM.search(text)) and not EVENT.search(text)
    told = (clear and (named or weak or body or is_ahead(text))) or numbered or vague
    dated = not inner and (told or (clear and bare))
    return Heading(
        index=number,
        text=text,
        rank=rank,
        signature=(block.kind if rank < IMPLICIT else "implicit", block.mark),
        dated=dated,
        day=first if first is not None and first.first.day else None,
        named=named,
        inner=inner,
        other=bool(OTHER.match(text)) and not (dated and named),
        coming=bool(NEXT.search(text)),
        bare=dated and not told,
    )


def names_event(text: str) -> bool:
    """Tell whether a heading names an occasion that is no meeting; "Bericht vom 3. Mai" tells of one."""
    return bool(EVENT.search(text)) and not _REPORT.match(text)


def is_bare_date(text: str, words: DateWords | None) -> bool:
    """Tell whether a heading begins with its date, or is nothing but a date in other words.

    "4. Juni 2019 – Kita-Plätze", "06.04.2022 - Turnhallen", "Oktober 2015".
    """
    if words is None or words.lead in ("seit", "ab", "bis", "zum") or not words.first.month:
        return False
    opening = len(text[: words.start].strip(" ([–-:|")) == 0
    rest = text[words.end :].strip()
    if opening and (not rest or rest[0] in ":–—-|,/()" or (words.first.day and words.first.year)):
        return not re.match(r"^[^:–—|-]*\b\w+(?:te|ten|t)\b", rest) or rest[:1] in ":–—-|("
    return False


def _looks_like_heading(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a plain line may be a heading by its form."""
    block = blocks[number]
    text = block.text
    if (
        block.kind not in ("p", "line", "cell")
        or len(text) > _LONGEST_IMPLICIT
        or number + 1 >= len(blocks)
    ):
        return False
    if _LIST_START.match(text):
        return False
    if text[0].islower() or (_TERMINAL.search(text) and not _DATE_END.search(text)):
        return False
    if block.links > 0.9 and len(text) < 25:
        return False
    if number and len(blocks[number - 1].text) < 30 and blocks[number - 1].text.endswith(":"):
        return False
    return text[-1] != ":" or bool(title_dates(text))


def _is_sure(heading: Heading) -> bool:
    """Tell whether the words alone make a plain line a meeting's heading."""
    if heading.inner or heading.other or heading.coming or not heading.dated:
        return False
    if _SENTENCE_VERB.search(_QUOTED.sub("", heading.text)):
        return False
    label = re.match(r"^[A-ZÄÖÜ][\wäöüß /]{1,25}:\s", heading.text)
    return not (
        label and not MEETING.search(label.group()) and not _SUBJECT_LINE.match(heading.text)
    )


def _stands_over_text(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a short line stands over running text."""
    text, after = blocks[number].text, blocks[number + 1]
    if len(text.split()) < 2 and not MEETING.search(as_written(text)):
        return False
    if _LIST_LIKE.match(text) or not re.search(r"[A-Za-zÄÖÜäöüß]{3}", text):
        return False
    if after.kind not in ("p", "line", "cell", "div"):
        return False
    if len(after.text) > 25 and (MEETING.search(as_written(text)) or is_ahead(text)):
        return True
    return len(after.text) > max(80, len(text)) and bool(re.search(r"[.!?:][\"“”»)]?$", after.text))
