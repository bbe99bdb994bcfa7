"""Runs of a paragraph: marked or not, linked or not."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from kaib_search.model.results import Fragment


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text; ``href`` where it is a link."""

    text: str
    matched: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text that is a link."""

    start: int
    end: int
    href: str


def weave(fragments: Iterable[Fragment], spans: Iterable[Span]) -> tuple[Run, ...]:
    """Lay links over marked fragments; a link that overlaps an earlier one is left out.

    >>> weave([Fragment("ab"), Fragment("cd", True)], [Span(1, 3, "/x")])[1:3]
    (Run(text='b', matched=False, href='/x'), Run(text='c', matched=True, href='/x'))
    """
    kept = _apart(spans)
    runs: list[Run] = []
    at = 0
    for fragment in fragments:
        end = at + len(fragment.text)
        cuts = sorted({at, end, *(p for s in kept for p in (s.start, s.end) if at < p < end)})
        for start, stop in itertools.pairwise(cuts):
            href = next((s.href for s in kept if s.start <= start < s.end), "")
            runs.append(Run(fragment.text[start - at : stop - at], fragment.matched, href))
        at = end
    return tuple(runs)


def find_spans(text: str, surfaces: Iterable[tuple[str, str]]) -> list[Span]:
    """Find where the words of a link stand first; those that are not there are left out."""
    found = []
    for surface, href in surfaces:
        start = text.find(surface) if surface else -1
        if start >= 0:
            found.append(Span(start, start + len(surface), href))
    return found


def _apart(spans: Iterable[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
