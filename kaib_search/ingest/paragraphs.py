"""Number the paragraphs of a report and give each an id that its own text decides."""

import hashlib
from collections import Counter
from collections.abc import Iterable

from kaib_search.ingest.blocks import Block
from kaib_search.model.reports import Paragraph

_KINDS = {"item": "item", "row": "row", "p": "text", "line": "text", "cell": "text", "div": "text"}


def make_paragraphs(blocks: Iterable[Block]) -> tuple[Paragraph, ...]:
    """Make paragraphs of blocks, in their order."""
    seen: Counter[str] = Counter()
    paragraphs = []
    for number, block in enumerate(blocks, 1):
        ident = paragraph_id(block.text)
        seen[ident] += 1
        paragraphs.append(
            Paragraph(
                id=ident if seen[ident] == 1 else f"{ident}-{seen[ident]}",
                number=number,
                text=block.text,
                kind=_KINDS.get(block.kind, "heading"),  # type: ignore[arg-type]
            )
        )
    return tuple(paragraphs)


def paragraph_id(text: str) -> str:
    """Derive the id from the text; white space does not count.

    >>> paragraph_id("zwei  Wörter") == paragraph_id("zwei Wörter")
    True
    """
    return "a" + hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:6]
