"""The values that the block readers hand on."""

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One visible run of text of a page, in page order.

    kind       what the markup says: "h1" … "h6"; "headline" (by class or role), "button" (of an
               accordion), "strong" (all of it strong), "lead" (a strong beginning, taken off its
               paragraph); "p", "line" (between line breaks), "cell", "item", "row", "term" (dt)
    mark       name of the class or tag that makes it a heading, so that sisters can be told
    rule       the rule by which the markup shows it to be furniture, "" for content
    links      share of the letters that are links
    container  number of the innermost element that groups blocks; its parents are in ``PageBlocks``
    after_rule a horizontal rule stands before it
    """

    text: str
    kind: str
    mark: str = ""
    rule: str = ""
    links: float = 0.0
    container: int = 0
    after_rule: bool = False


class Found(NamedTuple):
    """A block of a marked-up page with what only the reading of the whole page decides by.

    row, cell   its place in the innermost table, (0, 0) outside of one
    region      number of the rule of the region it stands in, 0 for none
    main        it stands in the element that says it is the main part
    marked      it stands between the marks by which a content system shows what to search
    small       it is set in small print
    """

    block: Block
    row: int = 0
    cell: int = 0
    region: int = 0
    main: bool = False
    marked: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBlocks:
    """The blocks of a page.

    title    what the page calls itself outside its text, None where it has no such name
    parents  for each container the number of the one around it; the outermost is 0, its own parent
    plain    the page has no markup: headings can only be told by their looks
    """

    blocks: tuple[Block, ...]
    title: str | None = None
    parents: tuple[int, ...] = field(default=(0,))
    plain: bool = False
