"""Lists of persons, topics, places, organisations and years, and the page of one of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from kaib_search.model.results import LabelledBucket
from kaib_web.links import Links
from kaib_web.pages.parts import Counted, Histogram, HitView, Link, Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The entries of a list under one letter."""

    letter: str
    anchor: str
    entries: tuple[Counted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryView:
    """An alphabetic list."""

    heading: str
    lead: str
    letters: tuple[Letter, ...]
    size: int
    jumps: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Reports under a heading, "" where there is but one section; and the search that lists them all."""

    heading: str
    total: int
    hits: tuple[HitView, ...]
    all: str
    pager: Pager | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneView:
    """The page of one person, topic, place, organisation, year or series; ``rule`` says what belongs to it."""

    kind: str
    heading: str
    rule: str
    above: Link
    facts: tuple[tuple[str, tuple[Link, ...]], ...]
    sections: tuple[Section, ...]
    histogram: Histogram | None
    search: str
    feed: str
    within: tuple[tuple[str, str], ...] = ()
    noindex: bool = False


def directory(
    heading: str, lead: str, kind: str, buckets: Iterable[LabelledBucket], links: Links
) -> DirectoryView:
    """Order the values of a facet under their first letters, people under their last names."""
    entries: dict[str, list[Counted]] = {}
    ordered = family_name if kind == "person" else str
    for bucket in sorted(buckets, key=lambda b: sort_key(ordered(b.label))):
        entry = Counted(bucket.label, links.one(kind, bucket.value), bucket.count)
        entries.setdefault(first_letter(ordered(bucket.label)), []).append(entry)
    size = sum(len(group) for group in entries.values())
    return DirectoryView(
        heading=heading,
        lead=lead,
        letters=tuple(
            Letter(letter=letter, anchor=f"b-{ord(letter):x}", entries=tuple(group))
            for letter, group in sorted(entries.items(), key=lambda item: _letter_order(item[0]))
        ),
        size=size,
        jumps=size > 20,
    )


def family_name(name: str) -> str:
    """Return a name with its last word first.

    >>> family_name("Jana Maria Lindner")
    'Lindner Jana Maria'
    """
    given, _space, family = name.rpartition(" ")
    return f"{family} {given}".strip()


def sort_key(label: str) -> str:
    """Order words as German dictionaries do: umlauts with their vowels (DIN 5007-1).

    >>> sorted(["Ölper", "Ohm", "Zittau", "Ähre"], key=sort_key)
    ['Ähre', 'Ohm', 'Ölper', 'Zittau']
    """
    folded = label.casefold()
    for umlaut, vowel in (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss")):
        folded = folded.replace(umlaut, vowel)
    return folded


def first_letter(label: str) -> str:
    """Return the letter that a label stands under; "#" for digits and signs."""
    first = sort_key(label)[:1].upper()
    return first if first.isalpha() else "#"


def _letter_order(letter: str) -> tuple[bool, str]:
    return (letter == "#", letter)
