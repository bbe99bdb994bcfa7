"""Cut a passage out of a paragraph, at the end of a sentence or of a word."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kaib_search.model.results import Fragment

_SENTENCE = re.compile(r"(?<=[^\W\d_]{3}[.!?…])[\"“”«»)]*\s+(?=[\"„»(]*[A-ZÄÖÜ\d])")
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*$")
_ABBREVIATIONS = frozenset(
    "abs abt allg art aufl bspw bzw dipl etc evtl gem ggf inkl ing insb jan feb mär apr jun jul aug "
    "sep sept okt nov dez prof sog stellv str tel usf usw vgl zzgl".split()
)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A run of a text that meets a part of the query; ``probe`` is the part's number."""

    start: int
    end: int
    probe: int
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """The passage of a text that is shown."""

    start: int
    end: int


def cut_window(text: str, marks: Sequence[Mark], length: int) -> Window:
    """Cut about ``length`` letters in which as many different parts of the query stand as can."""
    if len(text) <= length:
        return Window(0, len(text))
    first, last = _densest(marks, length)
    return _widen(text, first, last, length)


def _densest(marks: Sequence[Mark], length: int) -> tuple[int, int]:
    """Find the run of marks that shows the most parts of the query within the length."""
    best, where = (0, 0), (0, 0)
    for place, mark in enumerate(marks):
        inside = [one for one in marks[place:] if one.end <= mark.start + length] or [mark]
        worth = (len({one.probe for one in inside}), len(inside))
        if worth > best:
            best, where = worth, (mark.start, inside[-1].end)
    return where


def _widen(text: str, first: int, last: int, length: int) -> Window:
    """Take in whole sentences where they fit, else whole words on both sides."""
    borders = [0, *_sentence_starts(text), len(text)]
    start = max(border for border in borders if border <= first)
    if last - start > length:
        room = max(0, length - (last - first)) // 3
        start = _word_start(text, max(start, first - room), first)
    ends = [border for border in borders if last <= border <= start + length]
    if ends and max(ends) - start >= length // 2:
        return Window(start, len(text[: max(ends)].rstrip()))
    return Window(start, _word_end(text, max(last, start + length)))


def _sentence_starts(text: str) -> Iterator[int]:
    for found in _SENTENCE.finditer(text):
        last = _LAST_WORD.search(text, max(0, found.start() - 12), found.start())
        if last is None or last[1].casefold() not in _ABBREVIATIONS:
            yield found.end()


def _word_start(text: str, earliest: int, latest: int) -> int:
    if earliest == 0:
        return 0
    space = _SPACE.search(text, earliest, latest)
    return space.end() if space else latest


def _word_end(text: str, latest: int) -> int:
    if latest >= len(text):
        return len(text)
    if text[latest].isspace():
        return len(text[:latest].rstrip())
    space = max(text.rfind(" ", 0, latest), text.rfind("\u00a0", 0, latest))
    return len(text[:space].rstrip()) if space > 0 else latest


def fragments_of(text: str, marks: Iterable[Mark], window: Window) -> tuple[Fragment, ...]:
    """Cut a passage into runs, marked or not; marks that overlap become one."""
    runs: list[Fragment] = []
    place = window.start
    for first, last in _merged(marks):
        start, end = max(first, window.start), min(last, window.end)
        if start >= end:
            continue
        if place < start:
            runs.append(Fragment(text[place:start]))
        runs.append(Fragment(text[start:end], matched=True))
        place = end
    if place < window.end:
        runs.append(Fragment(text[place : window.end]))
    return tuple(runs)


def _merged(marks: Iterable[Mark]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for mark in sorted(marks):
        if merged and mark.start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], mark.end))
        else:
            merged.append((mark.start, mark.end))
    return merged
