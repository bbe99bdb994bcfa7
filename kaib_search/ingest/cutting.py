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
    parts = find_parts(Content(content, page, _beside(page.blocks, rules, kept)))
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


def _beside(blocks: Sequence[Block], rules: Sequence[str], kept: Sequence[int]) -> dict[int, str]:
    """Return the lines with a day right beside blocks of the content, with the kicker over them."""
    found = {}
    for place, number in enumerate(kept):
        first = number
        while first and rules[first - 1] in ("dateline", "kicker"):
            first -= 1
        near = [*range(first, number), *range(number + 1, min(number + 2, len(rules)))]
        if any(rules[each] == "dateline" for each in near):
            taken = [blocks[each].text for each in near if rules[each] in ("dateline", "kicker")]
            found[place] = "\n".join(taken)
    return found


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
