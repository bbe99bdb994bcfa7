"""Runs of inline text between two block elements → blocks: line breaks, strong lines, wrapped lines."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.text import clean, compose, glues, open_tags

_SENTENCE_END = re.compile(r"[.!?;:][\"“”»«)\]]*$")
_FULL_STOP = re.compile(r"(?<!\d)(?<!\b\w)[.!?][\"“”»«)\]]*$")
_LIST_START = re.compile(
    r"^(?:[-–•▪*·]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s|TOP\s*\d|§\s*\d|Zu\s+TOP|[A-ZÄÖÜ][\w ./-]{1,30}:)"
)
_SMALL_END = re.compile(
    r"(?:,|\b(?:der|die|das|den|dem|des|und|oder|sowie|von|vom|zum|zur|für|mit|im|in|am|an|auf|bei|beim|ein|eine"
    r"|einer|eines|einem|einen|über|unter|durch|aus|nach|zu|als|dass|nicht|wird|wurde|wurden|werden))$"
)
_LONGEST_HEADING = 250


class Run(NamedTuple):
    """A piece of inline text; ``text`` None is a line break."""

    text: str | None
    strong: bool = False
    link: bool = False


class Line(NamedTuple):
    """A line of a block: its cleaned text, the shares that are strong and link."""

    text: str
    strong: float
    links: float
    lead: str = ""


class Piece(NamedTuple):
    """A line that stands for itself; kind "strong", "lead" or "" for plain; alone in its block or not."""

    text: str
    kind: str = ""
    links: float = 0.0
    alone: bool = True


def pieces(runs: list[Run]) -> list[Piece]:
    """Cut the inline text of one block element at its line breaks, wrapped lines joined again."""
    runs = _merged(runs)
    if (
        len(runs) == 1
        and not runs[0].strong
        and not runs[0].link
        and "<" not in (runs[0].text or "")
    ):
        text = clean(runs[0].text or "")
        return [Piece(text)] if text else []
    groups = list(_groups(_lines(runs)))
    found: list[Piece] = []
    for group in groups:
        found += _pieces_of(group, alone=len(groups) == 1)
    return found


def _merged(runs: list[Run]) -> list[Run]:
    """Join neighbours of one kind; the parser parts a text at every entity."""
    if len(runs) < 2:
        return runs
    merged: list[Run] = []
    for (is_break, strong, link), group in groupby(
        runs, key=lambda run: (run.text is None, run.strong, run.link)
    ):
        if is_break:
            merged += group
        else:
            merged.append(Run("".join(run.text or "" for run in group), strong, link))
    return merged


def _lines(runs: Iterable[Run]) -> Iterator[Line | None]:
    """Yield the lines, None for an empty one."""
    current: list[Run] = []
    for run in _split_literal(runs):
        if run.text is None:
            yield _line(current)
            current = []
        else:
            current.append(run)
    yield _line(current)


def _split_literal(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs with tags that stand as letters in the text turned into breaks."""
    for run in runs:
        if run.text is None or "<" not in run.text:
            yield run
            continue
        for number, part in enumerate(open_tags(run.text).split("\n")):
            if number:
                yield Run(None)
            yield Run(part, run.strong, run.link)


def _line(runs: list[Run]) -> Line | None:
    text = clean("".join(run.text or "" for run in runs))
    if not text:
        return None
    if not any(run.strong or run.link for run in runs):
        return Line(text, 0, 0)
    total = strong = links = 0
    for run in runs:
        letters = len("".join(compose(run.text or "").split()).strip(":.–-"))
        total += letters
        strong += letters * run.strong
        links += letters * run.link
    lead = "" if strong in (0, total) else _strong_lead(runs, text)
    return Line(text, strong / total if total else 0, links / total if total else 0, lead)


def _strong_lead(runs: list[Run], text: str) -> str:
    """Return the strong beginning of a line if it reads like a dated heading of its own."""
    strong: list[str] = []
    for run in runs:
        if not run.strong and clean(run.text or ""):
            break
        strong.append(run.text or "")
    lead = clean("".join(strong))
    rest = text[len(lead) :].lstrip()
    if not 6 <= len(lead) <= _LONGEST_HEADING or not text.startswith(lead) or not rest:
        return ""
    if rest[0] in ":–—-":
        lead, rest = lead + text[len(lead) : len(text) - len(rest) + 1], rest[1:].lstrip()
    dated = any(found.first.month and found.relative is None for found in find_dates(lead))
    return lead if dated and rest[:1].isupper() and not lead.endswith(",") else ""


def _groups(lines: Iterable[Line | None]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if line is not None:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _pieces_of(group: list[Line], *, alone: bool) -> Iterator[Piece]:
    """Yield the pieces of lines that no empty line parts."""
    if len(group) == 1 and not group[0].strong:
        yield Piece(group[0].text, "", group[0].links, alone)
        return
    strong = 0
    while strong < len(group) and group[strong].strong > 0.98:
        strong += 1
    if strong and _may_head(heading := joined([line.text for line in group[:strong]])):
        yield Piece(heading, "strong", _links(group[:strong]), alone and strong == len(group))
        group = group[strong:]
        alone = False
    if group and group[0].lead:
        yield Piece(group[0].lead, "lead", alone=False)
        rest = group[0].text[len(group[0].lead) :].strip()
        group, alone = [Line(rest, 0, group[0].links), *group[1:]], False
    merged = list(_merge(group))
    for text, links in merged:
        yield Piece(text, "", links, alone and len(merged) == 1)


def _may_head(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and not (_FULL_STOP.search(text) and len(text) > 80)


def joined(lines: list[str]) -> str:
    """Join the lines of one sentence; only the two ends that meet decide how."""
    parts = [lines[0]]
    for line in lines[1:]:
        parts[-1:] = [parts[-1][:-1], line] if glues(parts[-1], line) else [parts[-1], " ", line]
    return "".join(parts)


def _links(group: list[Line]) -> float:
    total = sum(len(line.text) for line in group)
    return sum(line.links * len(line.text) for line in group) / total if total else 0.0


def _merge(group: list[Line]) -> Iterator[tuple[str, float]]:
    """Join the lines of one group that only the width of a page or a screen parted."""
    wrapped = is_wrapped([line.text for line in group])
    current: list[Line] = []
    for line in group:
        if current and not goes_on(current[-1].text, line.text, wrapped=wrapped):
            yield joined([line.text for line in current]), _links(current)
            current = []
        current.append(line)
    if current:
        yield joined([line.text for line in current]), _links(current)


def is_wrapped(lines: list[str]) -> bool:
    """Tell whether lines are running text broken at some width."""
    joints = list(pairwise(lines))
    if not joints:
        return False
    running = sum(
        after[:1].islower() or bool(_SMALL_END.search(before)) or before.endswith("-")
        for before, after in joints
    )
    return running >= len(joints) * 0.3 and max(map(len, lines)) >= 40


def goes_on(before: str, after: str, *, wrapped: bool) -> bool:
    """Tell whether a line only goes on with the sentence of the one before."""
    if after[:1].islower() and not _LIST_START.match(after):
        return not _FULL_STOP.search(before) or before.endswith("-")
    if (
        before.endswith((":", "–"))
        and len(before) < 90
        and any(found.first.month for found in find_dates(before))
    ):
        return len(after) < 120 and not _SENTENCE_END.search(after)
    if not wrapped or _LIST_START.match(after):
        return False
    return not _SENTENCE_END.search(before)
