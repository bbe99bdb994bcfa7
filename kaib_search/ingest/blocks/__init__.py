"""Pages of every kind → blocks: the visible runs of text in their order, with what the markup says.

``values``   what is handed on
``html``     markup, in one pass; ``regions`` knows furniture by tag and class, ``lines`` the line breaks,
             ``tables`` the rows
``plain``    plain text, and the text of PDF and DOCX
``oparl``    a meeting of a council information system
"""

from kaib_search.ingest.blocks.html import read_html
from kaib_search.ingest.blocks.oparl import read_oparl
from kaib_search.ingest.blocks.plain import read_plain
from kaib_search.ingest.blocks.values import Block, PageBlocks
from kaib_search.model.pages import Page

__all__ = ["Block", "PageBlocks", "read_blocks", "read_html", "read_oparl", "read_plain"]


def read_blocks(page: Page) -> PageBlocks:
    """Read the blocks of a page by its media type."""
    if page.provenance.media_type in ("text/html", "application/xhtml+xml"):
        return read_html(page.text)
    if page.provenance.media_type == "application/json":
        return read_oparl(page.text)
    return read_plain(page.text)
