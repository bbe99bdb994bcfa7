"""HTML → blocks, in one pass over the events of a page; nothing recurses."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kaib_search.ingest.blocks.events import send_events
from kaib_search.ingest.blocks.lines import Run, pieces
from kaib_search.ingest.blocks.main_part import with_rules
from kaib_search.ingest.blocks.regions import ALWAYS, is_content, is_main, region_rule
from kaib_search.ingest.blocks.tables import Table, close_table, join_terms
from kaib_search.ingest.blocks.values import Block, Found, PageBlocks
from kaib_search.ingest.text import clean

UNSEEN = frozenset(
    "script style noscript template head title iframe object embed svg math canvas audio video select datalist "
    "option textarea noframes map".split()
)
"""Elements whose text a reader of the page does not see."""

_BLOCKS = frozenset(
    """html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section
    summary table tbody td tfoot th thead tr ul label""".split()
)
_GROUPING = frozenset("article section div li tr td table details main fieldset dl".split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS = {
    "button": "button",
    "summary": "button",
    "legend": "headline",
    "caption": "headline",
    "dt": "term",
    "li": "item",
    "td": "cell",
    "th": "cell",
    "p": "p",
}
_HEADLINE = re.compile(
    r"(?:^|[-_])(?:headline|heading|title|titel|ueberschrift|überschrift|headerline|subheadline|hl\d?)$"
    r"|accordion[-_]?(?:title|header|button|toggle|trigger|head)|(?:panel|toggle|collapse)[-_]?(?:title|heading|header)$"
    r"|^(?:accordeon|akkordeon|aufklapper)[-_](?:titel|kopf|title|head)",
    re.IGNORECASE,
)
_STRONG_STYLE = re.compile(
    r"font-weight\s*:\s*(?:bold|[6-9]00)|font-size\s*:\s*(?:large|x-large|1[3-9]\dpx)", re.I
)
_STRONG_CLASS = re.compile(r"^(?:bold|fett|strong|b)$", re.IGNORECASE)
_LONGEST_HEADING = 300
_NONE: dict[str, str] = {}
_DEEPEST = 60


@dataclass(slots=True)
class _Frame:
    """An open element and what it lends to the text inside it."""

    tag: str
    unseen: bool = False
    strong: bool = False
    link: bool = False
    kind: str = "div"
    mark: str = ""
    region: int = 0
    container: int = 0
    depth: int = 0
    content: bool = False
    main: bool = False
    pre: bool = False
    small: bool = False


class _Reader:
    """Collects blocks from start, end, data and comment events."""

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.rules: list[str] = [""]
        self.parents: list[int] = [0]
        self.title: list[str] = []
        self._stack: list[_Frame] = [_Frame("")]
        self._runs: list[Run] = []
        self._tables: list[Table] = []
        self._zone: int = 0
        self._between_marks = False
        self._after_rule = False
        self._letters = self._small_letters = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Open an element."""
        outer = self._stack[-1]
        attributes = dict(attributes) if attributes else _NONE
        if tag == "br":
            self._runs.append(Run(None))
        if tag in _BLOCKS:
            self._flush()
        if tag == "hr":
            self._after_rule = True
        if not outer.unseen:
            self._open_table_part(tag)
        self._stack.append(self._frame(outer, tag, attributes))

    def end(self, tag: str) -> None:
        """Close an element."""
        if tag in _BLOCKS:
            self._flush()
        if len(self._stack) > 1 and self._stack[-1].tag == tag:
            frame = self._stack.pop()
            if tag == "table" and self._tables and not frame.unseen:
                self._close_table()

    def data(self, text: str) -> None:
        """Take text."""
        frame = self._stack[-1]
        if frame.tag == "title" and not self.title_done:
            self.title.append(text)
        if frame.unseen:
            return
        letters = len(text.strip())
        self._letters += letters
        self._small_letters += letters * frame.small
        if not frame.pre:
            self._runs.append(
                Run(text.replace("\n", " ").replace("\r", " "), frame.strong, frame.link)
            )
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self._runs.append(Run(None))
            self._runs.append(Run(line, frame.strong, frame.link))

    def comment(self, text: str) -> None:
        """Note the marks by which some systems show where a toolbar or the content begins and ends."""
        if "WAYBACK TOOLBAR INSERT" in text:
            self._flush()
            self._zone = self._new_rule("toolbar") if "BEGIN" in text else 0
        elif "TYPO3SEARCH_" in text:
            self._flush()
            self._between_marks = "begin" in text

    def close(self) -> "_Reader":
        """End the page."""
        self._flush()
        while self._tables:
            self._close_table()
        return self

    @property
    def title_done(self) -> bool:
        """Whether the page's title has been read (a picture's title is none)."""
        return bool(self.title) and any(frame.tag == "body" for frame in self._stack[:4])

    def _frame(self, outer: _Frame, tag: str, attributes: Mapping[str, str]) -> _Frame:
        content = outer.content or is_content(tag, attributes)
        frame = _Frame(
            tag=tag,
            unseen=outer.unseen or (tag in UNSEEN and tag != "head"),
            strong=outer.strong or _is_strong(tag, attributes),
            link=outer.link or tag == "a",
            kind=outer.kind, mark=outer.mark,
            region=outer.region, container=outer.container, depth=outer.depth, content=content,
            main=outer.main or is_main(tag, attributes), pre=outer.pre or tag == "pre",
            small=outer.small or tag == "small" or (tag == "font" and attributes.get("size") in ("1", "-1", "-2")),
        )  # fmt: skip
        if frame.unseen:
            return frame
        if not outer.region or self.rules[outer.region] not in ALWAYS:
            self._enter_region(
                frame, region_rule(tag, attributes, inside_content=outer.content), outer
            )
        self._name_kind(frame, outer, attributes)
        if tag in _GROUPING and frame.depth < _DEEPEST:
            self.parents.append(frame.container)
            frame.container, frame.depth = len(self.parents) - 1, frame.depth + 1
        return frame

    def _enter_region(self, frame: _Frame, rule: str, outer: _Frame) -> None:
        if rule and (not outer.region or rule in ALWAYS):
            self._flush()
            frame.region = self._new_rule(rule)

    def _new_rule(self, rule: str) -> int:
        self.rules.append(rule)
        return len(self.rules) - 1

    def _name_kind(self, frame: _Frame, outer: _Frame, attributes: Mapping[str, str]) -> None:
        """Set the kind of block that text in this element belongs to."""
        if outer.kind in _HEADINGS or outer.kind in ("headline", "button"):
            return
        classes = attributes.get("class")
        headline = (
            next((name for name in classes.split() if _HEADLINE.search(name)), "")
            if classes
            else ""
        )
        if frame.tag in _HEADINGS:
            frame.kind, frame.mark = frame.tag, ""
        elif frame.tag in ("button", "summary"):
            frame.kind, frame.mark = "button", frame.tag
        elif "role" in attributes and attributes["role"].lower() in ("heading", "tab"):
            frame.kind, frame.mark = "headline", "role"
        elif headline and frame.tag not in ("body", "html", "article", "section", "header"):
            if frame.tag not in _BLOCKS:
                self._flush()
            frame.kind, frame.mark = "headline", headline
        elif frame.tag in _BLOCKS:
            frame.kind, frame.mark = _KINDS.get(frame.tag, "div"), ""

    def _open_table_part(self, tag: str) -> None:
        if tag == "table":
            if self._tables:
                self._tables[-1].nested = True
            self._tables.append(Table(first=len(self.found)))
        elif self._tables and tag == "tr":
            self._tables[-1].next_row()
        elif self._tables and tag in ("td", "th"):
            self._tables[-1].next_cell()

    def _close_table(self) -> None:
        close_table(self._tables.pop(), self.found)

    def _flush(self) -> None:
        """Turn the text since the last block element into blocks."""
        runs, self._runs = self._runs, []
        small = 0 < self._letters == self._small_letters
        self._letters = self._small_letters = 0
        if not any(run.text and not run.text.isspace() for run in runs):
            return
        frame = self._stack[-1]
        heading = frame.kind in _HEADINGS or frame.kind in ("headline", "button")
        if heading:
            runs = [Run(" " if run.text is None else run.text, link=run.link) for run in runs]
        for piece in pieces(runs):
            kind = self._kind(
                frame, piece.kind, heading=heading, alone=piece.alone, length=len(piece.text)
            )
            self._add(Block(
                text=piece.text, kind=kind, links=piece.links, container=frame.container,
                mark=frame.mark if heading or not piece.kind else frame.tag * (not piece.alone),
                after_rule=self._after_rule,
            ), frame, small=small)  # fmt: skip

    def _kind(
        self, frame: _Frame, piece_kind: str, *, heading: bool, alone: bool, length: int
    ) -> str:
        if heading:
            return frame.kind if length <= _LONGEST_HEADING else "p"
        if piece_kind:
            return piece_kind
        if frame.kind in ("item", "term"):
            return frame.kind
        if alone:
            return "p" if frame.kind == "div" else frame.kind
        return "line"

    def _add(self, block: Block, frame: _Frame, *, small: bool) -> None:
        self._after_rule = False
        row, cell = (self._tables[-1].row, self._tables[-1].cell) if self._tables else (0, 0)
        region = self._zone or frame.region
        self.found.append(Found(block, row, cell, region, frame.main, self._between_marks, small))


def _is_strong(tag: str, attributes: Mapping[str, str]) -> bool:
    if tag in ("b", "strong", "big"):
        return True
    if tag == "font":
        return attributes.get("size", "")[:2] in ("4", "5", "6", "7", "+1", "+2", "+3")
    if "style" in attributes and _STRONG_STYLE.search(attributes["style"]):
        return True
    return "class" in attributes and any(
        _STRONG_CLASS.match(name) for name in attributes["class"].split()
    )


def read_html(markup: str) -> PageBlocks:
    """Read the blocks of a page, those of its furniture with the rule that tells them."""
    reader = _Reader()
    # libxml2 ends a text at a NUL, and half a surrogate pair is no character at all.
    content = markup.replace("\x00", "").encode("utf-8", errors="replace").decode("utf-8")
    send_events(content, reader)
    reader.close()
    return PageBlocks(
        blocks=tuple(join_terms(list(with_rules(reader.found, reader.rules)))),
        title=clean("".join(reader.title)) or None,
        parents=tuple(reader.parents),
    )
