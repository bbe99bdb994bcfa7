"""The versions of a report, compared word by word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from typing import Literal

from kaib_search.model.reports import Report, Version
from kaib_web import formatting

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text that is in both versions, in the newer alone, or in the older alone."""

    text: str
    kind: Literal["same", "ins", "del"] = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What changed from one version to the next; rows are paragraphs."""

    older: str
    newer: str
    rows: tuple[tuple[Part, ...], ...]

    @property
    def same(self) -> bool:
        """Whether nothing changed."""
        return all(part.kind == "same" for row in self.rows for part in row)


def changes(report: Report) -> tuple[Change, ...]:
    """Compare each version with the one before it, newest first."""
    ordered = sorted(report.versions, key=_first_seen)
    found = [
        Change(
            older=_name(older),
            newer=_name(newer),
            rows=tuple(_rows(_lines(older), _lines(newer))),
        )
        for older, newer in pairwise(ordered)
    ]
    return tuple(reversed(found))


def _first_seen(version: Version) -> str:
    return min((c.captured_at.isoformat() for c in version.captures if c.captured_at), default="")


def _name(version: Version) -> str:
    seen = [capture.captured_at for capture in version.captures if capture.captured_at]
    if not seen:
        return version.captures[0].source if version.captures else "?"
    return formatting.day(min(seen).date())


def _lines(version: Version) -> list[str]:
    return [version.title, *(paragraph.text for paragraph in version.paragraphs)]


def _rows(older: list[str], newer: list[str]) -> Iterator[tuple[Part, ...]]:
    matcher = SequenceMatcher(None, older, newer, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield from ((Part(line),) for line in newer[c:d])
            continue
        paired = min(b - a, d - c)
        for old, new in zip(older[a : a + paired], newer[c : c + paired], strict=True):
            yield _words(old, new)
        yield from ((Part(line, "del"),) for line in older[a + paired : b])
        yield from ((Part(line, "ins"),) for line in newer[c + paired : d])


def _words(old: str, new: str) -> tuple[Part, ...]:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    parts: list[Part] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(Part("".join(after[c:d])))
            continue
        parts.extend((Part("".join(before[a:b]), "del"), Part("".join(after[c:d]), "ins")))
    return _joined(part for part in parts if part.text)


def _joined(parts: Iterator[Part]) -> tuple[Part, ...]:
    return tuple(
        Part("".join(part.text for part in group), kind)
        for kind, group in groupby(parts, key=lambda part: part.kind)
    )
