"""Give the blocks of a page the rules that only a look at the whole page decides."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kaib_search.ingest.blocks.regions import ALWAYS
from kaib_search.ingest.blocks.values import Block, Found

_LONGEST_SMALL_PRINT = 300


def with_rules(found: Sequence[Found], names: Sequence[str]) -> Iterable[Block]:
    """Give each block the rule of its region, unless that region holds most of the page."""
    sizes = [0] * len(names)
    for each in found:
        sizes[each.region] += len(each.block.text)
    rules = [
        rule if rule in ALWAYS or size * 2 <= sum(sizes) else ""
        for rule, size in zip(names, sizes, strict=True)
    ]
    ruled = [rules[each.region] for each in found]
    _mark_small_print(found, ruled)
    inner = _inner(found, ruled)
    for number, each in enumerate(found):
        rule = ruled[number] or ("" if inner is None or inner[number] else "outside the main part")
        yield replace(each.block, rule=rule) if rule else each.block


def _mark_small_print(found: Sequence[Found], ruled: list[str]) -> None:
    """Take out what is set small at the very end of the page."""
    for number in range(len(ruled) - 1, -1, -1):
        if ruled[number]:
            continue
        if not found[number].small or len(found[number].block.text) > _LONGEST_SMALL_PRINT:
            return
        ruled[number] = "small print"


def _inner(found: Sequence[Found], ruled: list[str]) -> list[bool] | None:
    """Return which blocks stand in the main part; None where the page does not say or says little."""
    free = sum(len(each.block.text) for each, rule in zip(found, ruled, strict=True) if not rule)
    for inside in ([each.marked for each in found], [each.main for each in found]):
        held = sum(
            len(each.block.text)
            for each, rule, within in zip(found, ruled, inside, strict=True)
            if within and not rule
        )
        if held and held * 2 >= free:
            return inside
    return None
