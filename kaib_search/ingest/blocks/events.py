"""HTML → start, end, data and comment events, in the order of the page.

Beautiful Soup reads a page of usual size, with the parser of lxml (the others take minutes for a page made to
be slow). A very large page goes to the same parser directly: its tree alone would cost a second a megabyte.
Both ways give the same events.
"""

from collections.abc import Mapping
from typing import Protocol

from bs4 import BeautifulSoup, Tag
from bs4.element import Comment, Declaration, Doctype, PageElement, ProcessingInstruction
from lxml import etree

LARGE = 1024 * 1024
"""Pages with more characters are read without a tree."""


class Target(Protocol):
    """What takes the events."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""

    def end(self, tag: str) -> None:
        """Close an element."""

    def data(self, text: str) -> None:
        """Take text."""

    def comment(self, text: str) -> None:
        """Take a comment."""


def send_events(markup: str, target: Target) -> None:
    """Send the events of a page."""
    if len(markup) > LARGE:
        send_streamed(markup, target)
    else:
        send_walked(markup, target)


def send_walked(markup: str, target: Target) -> None:
    """Walk the tree of a page, without recursion: pages nest as deep as they like."""
    opened: list[Tag] = []
    for node in BeautifulSoup(markup, "lxml", multi_valued_attributes=None).descendants:
        while opened and node.parent is not opened[-1]:
            target.end(opened.pop().name)
        if isinstance(node, Tag):
            target.start(node.name, {name: str(value) for name, value in node.attrs.items()})
            opened.append(node)
        else:
            _send_text(node, target)
    while opened:
        target.end(opened.pop().name)


def send_streamed(markup: str, target: Target) -> None:
    """Hand on the events of the parser itself."""
    content = markup.encode("utf-8", errors="replace")
    # The encoding is given, for the parser would believe the one that the page declares.
    parser = etree.HTMLParser(
        target=_Closing(target), huge_tree=True, encoding="utf-8", remove_pis=True
    )
    parser.feed(content)
    parser.close()


def _send_text(node: PageElement, target: Target) -> None:
    if isinstance(node, Comment):
        target.comment(str(node))
    elif not isinstance(node, Doctype | Declaration | ProcessingInstruction):
        target.data(str(node))


class _Closing:
    """A target as lxml wants it, with a close() of its own."""

    def __init__(self, target: Target) -> None:
        self.start, self.end = target.start, target.end
        self.data, self.comment = target.data, target.comment

    def close(self) -> None:
        """End the page."""
