"""Cut the blocks of a page into reports, notices and furniture."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaib_search.ingest.blocks import Block, PageBlocks
from kaib_search.ingest.cutting_content import Content
from kaib_search.ingest.cutting_parts import Part, find_parts
from kaib_search.ingest.furniture import STAMPS, furniture_rules
from kaib_search.model.reports import Furniture


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A run of blocks that belong together.

    heading   its own heading, None where it has none
    meeting   it reports or announces a meeting
    stamps    texts taken out near its heading that say when it was published
    context   headings that stand over it, from the innermost
    """

    heading: Block | None
    body: tuple[Block, ...]
    meeting: bool
    stamps: tuple[str, ...] = ()
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A page cut up."""

    sections: tuple[Section, ...]
    furniture: tuple[Furniture, ...]


def cut(page: PageBlocks) -> Cut:
    """Cut a page: first the furniture goes, then headings and openings part the rest."""
    rules = furniture_rules(page.blocks)
    kept = [number for number, rule in enumerate(rules) if not rule]
    content = [page.blocks[number] for number in kept]
    parts = find_parts(Content(content, page, _beside(rules, kept)))
    stamped = _stamps(page.blocks, rules, kept, parts)
    sections = tuple(
        Section(
            heading=content[part.heading.index] if part.heading else None,
            body=tuple(content[part.begin + (part.heading is not None) : part.end]),
            meeting=part.meeting,
            stamps=tuple(stamps),
            context=tuple(part.context),
        )
        for part, stamps in zip(parts, stamped, strict=True)
    )
    furniture = tuple(
        Furniture(text=block.text, rule=rule)
        for block, rule in zip(page.blocks, rules, strict=True)
        if rule
    )
    return Cut(sections=sections, furniture=furniture)


def _beside(rules: Sequence[str], kept: Sequence[int]) -> frozenset[int]:
    """Return which blocks of the content stand right beside a line with a day."""
    return frozenset(
        place
        for place, number in enumerate(kept)
        if "dateline" in (rules[number - 1] if number else "", *rules[number + 1 : number + 2])
    )


def _stamps(
    blocks: Sequence[Block], rules: Sequence[str], kept: Sequence[int], parts: Sequence[Part]
) -> list[list[str]]:
    """Give each part the stamps inside it and those right before its heading."""
    stamps: list[list[str]] = []
    for part in parts:
        if part.begin >= part.end:
            stamps.append([])
            continue
        first = kept[part.begin]
        while first and rules[first - 1] in STAMPS:
            first -= 1
        last = kept[part.end] if part.end < len(kept) else len(blocks)
        while last > kept[part.end - 1] + 1 and part.end < len(kept) and rules[last - 1] in STAMPS:
            last -= 1
        stamps.append(
            [blocks[number].text for number in range(first, last) if rules[number] in STAMPS]
        )
    return stamps
