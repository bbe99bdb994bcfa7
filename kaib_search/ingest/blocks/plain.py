"""Plain text, and the text that was drawn from PDF and DOCX, → blocks."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from kaib_search.ingest.blocks.lines import goes_on, is_wrapped, joined
from kaib_search.ingest.blocks.values import Block, PageBlocks
from kaib_search.ingest.text import close_up, collapse, compose, open_tags

_MARKED = re.compile(r"^(#{1,6}) (?=\S)")
_ITEM = re.compile(r"^(?:[-–•▪*·]|\(?\d{1,2}\)|[a-z]\))\s+\S")
_UNDERLINE = re.compile(r"^\s*([=\-_*~])\1{2,}\s*$")
_PAGE_NUMBER = re.compile(
    r"^(?:Seite\s+\d+(?:\s*(?:von|/)\s*\d+)?|-\s*\d+\s*-|\d{1,3}|\d+\s*/\s*\d+)$", re.I
)
_MANY_PAGES = 3
_FULL_LINES = 4
_WIDEST = 140
_LONGEST_HEADING = 3
_CLOSED = re.compile(r"[.!?;:][\"“”»«)\]]*$|\t")


def read_plain(text: str) -> PageBlocks:
    """Read the blocks of a text: blank lines part them, form feeds part printed pages."""
    sheets = [open_tags(sheet) for sheet in text.split("\f")]
    running = _running_lines(sheets)
    blocks: list[Block] = []
    for sheet in sheets:
        blocks += _sheet_blocks(sheet, running)
    return PageBlocks(blocks=tuple(blocks), plain=True)


def _running_lines(sheets: list[str]) -> frozenset[str]:
    """Return the lines that stand at the head or foot of most printed pages."""
    if len(sheets) < _MANY_PAGES:
        return frozenset()
    counted: Counter[str] = Counter()
    for sheet in sheets:
        lines = [_masked(line) for line in sheet.split("\n") if line.strip()]
        counted.update(set(lines[:2] + lines[-2:]))
    return frozenset(line for line, times in counted.items() if line and times * 2 > len(sheets))


def _masked(line: str) -> str:
    """Make the page number of a running line equal on all pages."""
    return re.sub(r"\d+", "#", collapse(compose(line)))


def _sheet_blocks(sheet: str, running: frozenset[str]) -> Iterator[Block]:
    lines = [compose(line) if "\t" not in line else _row(line) for line in sheet.split("\n")]
    filled = [number for number, line in enumerate(lines) if line.strip()]
    edge = {*filled[:2], *filled[-2:]} if running else set()
    width = _width(lines)
    paragraph: list[str] = []
    for number, line in enumerate([*lines, ""]):
        rule = _line_rule(line, running if number in edge else frozenset())
        if line.strip() and not rule and not _UNDERLINE.match(line):
            paragraph.append(line)
            continue
        if rule or not line.strip() or len(paragraph) != 1:
            yield from _paragraph_blocks(paragraph, width)
        else:
            yield Block(text=_one(paragraph[0]), kind="headline", mark="underlined")
        paragraph = []
        if line.strip():
            yield Block(text=collapse(line), kind="line", rule=rule or "ruled line")


def _width(lines: list[str]) -> int:
    """Return the width at which the lines of a text are broken, 0 where nothing shows it."""
    lengths = sorted(
        (len(line) for line in lines if line.strip() and "\t" not in line), reverse=True
    )
    near = sum(length >= 0.85 * lengths[0] for length in lengths) if lengths else 0
    return lengths[0] if near >= _FULL_LINES and lengths[0] <= _WIDEST else 0


def _is_full(lines: list[str], width: int) -> bool:
    """Tell whether a heading was broken for its width alone: the next word would not have fitted."""
    if not width or not 1 < len(lines) <= _LONGEST_HEADING:
        return False
    return not any(map(_CLOSED.search, lines)) and all(
        len(before) + 1 + len(after.split(maxsplit=1)[0]) > width
        for before, after in pairwise(lines)
    )


def _row(line: str) -> str:
    """Clean a line of a table, the tabs between its cells kept."""
    return "\t".join(collapse(compose(cell)) for cell in line.split("\t")).strip("\t")


def _line_rule(line: str, running: frozenset[str]) -> str:
    if _PAGE_NUMBER.match(line.strip()):
        return "page number"
    return "running line" if running and _masked(line) in running else ""


def _paragraph_blocks(lines: list[str], width: int) -> Iterator[Block]:
    """Yield the blocks of lines that no blank line parts."""
    texts = [_one(line) for line in lines]
    wrapped = is_wrapped(texts) or _is_full(texts, width)
    current: list[str] = []
    for text in texts:
        if current and (_stands_alone(text) or not goes_on(current[-1], text, wrapped=wrapped)):
            yield _block(joined(current))
            current = []
        current.append(text)
    if current:
        yield _block(joined(current))


def _one(line: str) -> str:
    return line.strip() if "\t" in line else collapse(close_up(line))


def _stands_alone(text: str) -> bool:
    return "\t" in text or bool(_MARKED.match(text)) or bool(_ITEM.match(text))


def _block(text: str) -> Block:
    marked = _MARKED.match(text)
    if marked:
        return Block(text=text[marked.end() :], kind=f"h{len(marked[1])}")
    if "\t" in text:
        return Block(text=text, kind="row")
    return Block(text=text, kind="item" if _ITEM.match(text) else "p")
