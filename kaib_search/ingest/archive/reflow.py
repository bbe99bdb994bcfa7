"""Lines of a printed page → paragraphs: lines that the page's width broke are joined again."""

import re
from collections import Counter

_LIST_START = re.compile(
    r"^(?:[-–•▪*]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s|TOP\s*\d|§\s*\d|Zu\s+TOP)", re.IGNORECASE
)
_LABEL = re.compile(r"^[A-ZÄÖÜ][\w./ -]{1,30}:")
_SENTENCE_END = re.compile(r"[.!?:;][\"“”»)\]]?$")


def reflow_pages(pages: list[str]) -> list[str]:
    """Join the lines of each page to paragraphs, one a line with a blank line between."""
    width = _usual_width(pages)
    return ["\n\n".join(_paragraphs(page, width)) for page in pages]


def _usual_width(pages: list[str]) -> int:
    lengths = Counter(
        len(line.strip()) for page in pages for line in page.splitlines() if line.strip()
    )
    total, seen = sum(lengths.values()), 0
    for length in sorted(lengths, reverse=True):
        seen += lengths[length]
        if seen >= total * 0.2:
            return length
    return 80


def _paragraphs(page: str, width: int) -> list[str]:
    done: list[str] = []
    last = ""
    for raw in page.splitlines():
        line = " ".join(raw.split())
        if done and last and line and _goes_on(last, line, width):
            done[-1] = _joined(done[-1], line)
        elif line:
            done.append(line)
        last = line
    return done


def _goes_on(last: str, line: str, width: int) -> bool:
    """Tell whether a line only goes on with the sentence of the line before."""
    if _LIST_START.match(line):
        return False
    if last.endswith("-") and line[0].islower():
        return True
    if _SENTENCE_END.search(last) and _LABEL.match(line):
        return False
    if len(last) < width * 0.6:
        return line[0].islower()
    return not (_SENTENCE_END.search(last) and len(last) < width * 0.85)


def _joined(text: str, line: str) -> str:
    if text.endswith("-") and line[0].islower() and not line.startswith(("und ", "oder ", "bzw")):
        return text[:-1] + line
    return f"{text} {line}"
