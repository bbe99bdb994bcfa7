"""What an engine stores: one report, analysed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text, in every form by which it can be found.

    exact      the folded form as typed: case, ß/ss and ae/oe/ue folded, "schon" ≠ "schön"
    stem       German stem of the gender-folded word, umlauts folded
    parts      stems of its compound parts, () for a simple word
    subwords   statistical units, each marked "~"; they rank, they never make a hit
    position   place in the field, from 0; joined hyphen forms stand at the position of their first part
    start, end offsets in the text that was given, so that text[start:end] is the word as written
    stop       a stop word: indexed for phrases, not asked for in a query of words
    joined     an additional form ("heimtüv" of "Heim-TÜV"), not a word of the running text
    """

    exact: str
    stem: str
    position: int
    start: int
    end: int
    parts: tuple[str, ...] = ()
    subwords: tuple[str, ...] = ()
    stop: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One report analysed.

    fields   name → tokens; names: "title", "subject", "decisions", "people", "organisations",
             "topics", "places", "body". Positions run on through a field; between two paragraphs
             lies a gap of 100 positions, so that no phrase crosses it.
    facets   name → values, as in ``FACETS``
    day      days since 0001-01-01 (``date.toordinal``) of the first day that the date may mean, 0 without date
    """

    id: str
    fields: Mapping[str, tuple[Token, ...]]
    facets: Mapping[str, tuple[str, ...]]
    day: int = 0
    last_day: int = 0


FACETS = ("year", "topic", "speaker", "person", "place", "organisation", "kind", "series")
"""Facets of a document. kind: "held", "announced", "unknown", and besides "decision" where the report holds one."""
