"""The judged sets: pages, and what a person reads in each of their blocks.

A set is a list of pages; each page has a file and its blocks, in page order. A block is a line of
``<page>.jsonl`` next to the page: the keys of the annotated page in the shared archive, and the
paragraphs as the page shows them.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Row = dict[str, Any]

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHARED_ARCHIVE = ROOT.parent / "shared" / "archive"
SET_NAMES = ("gold", "captures", "dev", "dev2", "dev3", "held")
WRITTEN_HERE = ("dev", "dev2", "dev3", "held")
MISSES_NEVER_LISTED = ("held",)
GOLD_PAGE = "kaib-20170303.html"
OTHER_CAPTURES = ("kaib-20130801-wayback.html", "kaib-20160110.html", "kaib.txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One annotated block of a page: its text, and what should be read in it."""

    id: str
    kind: str
    title: str | None
    paragraphs: tuple[str, ...]
    gold: Row
    tags: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Title and paragraphs."""
        return "\n".join([self.title or "", *self.paragraphs]).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedPage:
    """A page file with its annotated blocks in page order."""

    path: Path
    blocks: tuple[Block, ...]


def load_set(name: str) -> list[JudgedPage]:
    """Return the pages of a set; the sets from the shared archive are empty where it is absent."""
    if name in WRITTEN_HERE:
        return [_written_page(path) for path in sorted((HERE / name).glob("*.jsonl"))]
    pages = [GOLD_PAGE] if name == "gold" else list(OTHER_CAPTURES)
    if not (SHARED_ARCHIVE / "gold.jsonl").is_file():
        return []
    blocks = _archive_blocks()
    return [_archive_page(SHARED_ARCHIVE / page, blocks) for page in pages]


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def _written_page(annotation: Path) -> JudgedPage:
    page = next(
        path
        for path in sorted(annotation.parent.glob(f"{annotation.stem}.*"))
        if path != annotation
    )
    blocks = tuple(_block(row, tuple(row["paragraphs"])) for row in _rows(annotation))
    return JudgedPage(path=page, blocks=blocks)


def _block(row: Row, paragraphs: tuple[str, ...]) -> Block:
    return Block(
        id=row["id"],
        kind=row["kind"],
        title=row["gold"]["title"],
        paragraphs=paragraphs,
        gold=row["gold"],
        tags=tuple(row["tags"]),
    )


def _archive_blocks() -> tuple[Block, ...]:
    """Cut the shared text at the spans of its annotation; the first line is the title."""
    text = (SHARED_ARCHIVE / "kaib.txt").read_text(encoding="utf-8")
    blocks = []
    for row in _rows(SHARED_ARCHIVE / "gold.jsonl"):
        start, end = row["span"]
        lines = [line.strip() for line in text[start:end].splitlines() if line.strip()]
        blocks.append(_block(row, tuple(lines[1:])))
    return tuple(blocks)


def _archive_page(path: Path, blocks: tuple[Block, ...]) -> JudgedPage:
    """Keep the blocks whose heading the capture shows."""
    payload = path.read_bytes()
    shown = tuple(block for block in blocks if _shows(payload, block))
    return JudgedPage(path=path, blocks=shown)


def _shows(payload: bytes, block: Block) -> bool:
    if block.title is None:
        return True
    plain = block.title.replace('"', "&quot;")
    return any(
        title.encode(encoding, "xmlcharrefreplace") in payload
        for title in (block.title, plain)
        for encoding in ("utf-8", "windows-1252")
    )
