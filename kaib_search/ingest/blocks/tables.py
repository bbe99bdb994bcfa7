"""Tables: rows of short cells become one block a row; tables that only lay out a page do not."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kaib_search.ingest.blocks.values import Block, Found
from kaib_search.ingest.dates import find_dates

_LONGEST_CELL = 200
_LABEL = re.compile(
    r"^(?:.{1,40}:|Datum|Ort|Zeit|Beginn|Ende|Termin|Raum|Gremium|Status|Sitzung|Vorsitz|Leitung|Protokoll|Anwesend\w*|Teilnehm\w*)$"
)
_HARDLY_MORE = 25
_SENTENCE = re.compile(r"\w+\s+\w+\s+\w.*[.!?][\"“”»)]?$")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "headline", "button", "lead"})


@dataclass(slots=True)
class Table:
    """A table while it is read: where each of its blocks stands."""

    first: int
    row: int = 0
    cell: int = 0
    nested: bool = False
    most_cells: int = 0

    def next_row(self) -> None:
        """Begin a row."""
        self.row += 1
        self.cell = 0

    def next_cell(self) -> None:
        """Begin a cell."""
        self.cell += 1
        self.most_cells = max(self.most_cells, self.cell)


def close_table(table: Table, found: list[Found]) -> None:
    """Turn the blocks of a data table into rows, in place; leave those of a layout table."""
    inside = [each for each in found[table.first :] if each.row]
    heads = [each for each in found[table.first :] if not each.row]
    if not inside or not _holds_data(table, inside):
        return
    rows: dict[int, list[Found]] = defaultdict(list)
    for each in inside:
        rows[each.row].append(each)
    if _tells_meetings(list(rows.values())):
        found[table.first :] = heads + [each for cells in rows.values() for each in _record(cells)]
        return
    found[table.first :] = heads + [
        cells[0]._replace(block=_row([cell.block for cell in cells]), cell=0)
        for cells in rows.values()
    ]


def _tells_meetings(rows: list[list[Found]]) -> bool:
    """Tell whether every row but that of the names of the columns has a day and a text of its own."""
    return len(rows) > 2 and all(
        any(_is_day(cell.block.text) for cell in row)
        and any(_SENTENCE.search(cell.block.text) for cell in row)
        for row in rows[1:]
    )


def _is_day(text: str) -> bool:
    """Tell whether a cell holds a full day and hardly more."""
    return any(
        words.first.day
        and words.first.year
        and len(text) - (words.end - words.start) <= _HARDLY_MORE
        for words in find_dates(text)
    )


def _record(cells: list[Found]) -> Iterator[Found]:
    """Yield a row as a heading of its short cells, and its texts."""
    short = [cell for cell in cells if not _SENTENCE.search(cell.block.text)]
    long = [cell for cell in cells if cell not in short]
    if not long:
        yield cells[0]._replace(block=_row([cell.block for cell in cells]), cell=0)
        return
    heading = replace(
        short[0].block,
        text=" ".join(cell.block.text for cell in short),
        kind="headline",
        mark="row",
    )
    yield short[0]._replace(block=heading, cell=0)
    for cell in long:
        yield cell._replace(block=replace(cell.block, kind="p", mark=""), cell=0)


def join_terms(blocks: list[Block]) -> Iterator[Block]:
    """Yield the blocks with each label of a description list ("Datum:") and its value as one row."""
    waiting: Block | None = None
    for block in blocks:
        if waiting is not None and block.kind in ("p", "div") and len(block.text) <= _LONGEST_CELL:
            yield replace(waiting, text=f"{waiting.text}\t{block.text}", kind="row", links=0.0)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        if block.kind == "term" and _LABEL.match(block.text):
            waiting = block
        else:
            yield block
    if waiting is not None:
        yield waiting


def _holds_data(table: Table, inside: list[Found]) -> bool:
    if table.nested or table.row < 2 or table.most_cells < 2:
        return False
    if len({(each.row, each.cell) for each in inside}) < len(inside):
        return False
    blocks = [each.block for each in inside]
    return all(len(block.text) <= _LONGEST_CELL and block.kind not in _HEADINGS for block in blocks)


def _row(cells: list[Block]) -> Block:
    total = sum(len(cell.text) for cell in cells)
    return replace(
        cells[0],
        text="\t".join(cell.text for cell in cells),
        kind="row",
        mark="",
        links=sum(cell.links * len(cell.text) for cell in cells) / total,
    )
