"""What changed between two versions of a report: paragraphs, and the words inside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rapidfuzz import fuzz

from kaib_search.model.reports import Paragraph, Version

Change = Literal["same", "changed", "added", "removed", "moved"]

ALIKE = 60.0
"""From this likeness (0 to 100) on, two paragraphs are one that was edited."""

_PIECE = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text that both versions have, or only the new or only the old one."""

    text: str
    change: Literal["same", "added", "removed"] = "same"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphChange:
    """What became of one paragraph; ``old`` and ``new`` are its ids before and after."""

    change: Change
    runs: tuple[Run, ...]
    old: str | None = None
    new: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionDiff:
    """Everything that changed from one version to another, in the order of the new text."""

    title: tuple[Run, ...]
    paragraphs: tuple[ParagraphChange, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether the two versions say the same."""
        same = all(run.change == "same" for run in self.title)
        return same and all(part.change == "same" for part in self.paragraphs)


def diff_versions(old: Version, new: Version) -> VersionDiff:
    """Compare two versions, paragraph by paragraph and word by word."""
    pairs = _pairs(old.paragraphs, new.paragraphs)
    kept_order = _kept_order([pairs[one.number] for one in new.paragraphs if one.number in pairs])
    changes = [_new_change(one, pairs.get(one.number), kept_order) for one in new.paragraphs]
    gone = {one.number for one in old.paragraphs} - {one.number for one in pairs.values()}
    for one in sorted(old.paragraphs, key=lambda part: part.number):
        if one.number in gone:
            changes.insert(_place_of(one, changes, old.paragraphs), _removed(one))
    return VersionDiff(title=diff_texts(old.title, new.title), paragraphs=tuple(changes))


def diff_texts(old: str, new: str) -> tuple[Run, ...]:
    """Compare two texts word by word.

    >>> [(run.change, run.text) for run in diff_texts("Der Rat tagt", "Der Beirat tagt")]
    [('same', 'Der '), ('removed', 'Rat'), ('added', 'Beirat'), ('same', ' tagt')]
    """
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    runs = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, new_start, new_end in matcher.get_opcodes():
        if what == "equal":
            runs.append(Run("".join(after[new_start:new_end])))
            continue
        if start < end:
            runs.append(Run("".join(before[start:end]), "removed"))
        if new_start < new_end:
            runs.append(Run("".join(after[new_start:new_end]), "added"))
    return tuple(runs)


def successors(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> dict[str, str]:
    """Give for each old paragraph id that is gone the id that took its place, "" for none."""
    kept = {one.id for one in new}
    if all(one.id in kept for one in old):
        return {}
    by_new = _pairs(old, new)
    ids = {one.number: one.id for one in new}
    took = {before.id: ids[number] for number, before in by_new.items()}
    return {one.id: took.get(one.id, "") for one in old if one.id not in kept}


def _pairs(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> dict[int, Paragraph]:
    """Give for the number of each new paragraph the old one that it continues."""
    by_id = {one.id: one for one in old}
    pairs = {one.number: by_id[one.id] for one in new if one.id in by_id}
    used = {one.number for one in pairs.values()}
    left_old = [one for one in old if one.number not in used]
    left_new = [one for one in new if one.number not in pairs]
    scored = sorted(
        (
            (-score, abs(before.number - after.number), before.number, after.number, before)
            for before in left_old
            for after in left_new
            if (score := _likeness(before.text, after.text)) >= ALIKE
        ),
        key=lambda entry: entry[:4],
    )
    for _, _, old_number, new_number, before in scored:
        if new_number not in pairs and old_number not in used:
            pairs[new_number] = before
            used.add(old_number)
    return pairs


def _likeness(one: str, other: str) -> float:
    """Score how alike two paragraphs are, 0 to 100; a split or joined one is like its parts."""
    whole = fuzz.ratio(one, other, score_cutoff=ALIKE)
    if whole or min(len(one), len(other)) < 40:
        return whole
    return 0.9 * fuzz.partial_ratio(one, other, score_cutoff=90)


def _kept_order(olds: Sequence[Paragraph]) -> set[int]:
    """Give the numbers of the old paragraphs that stay in order; the others were moved."""
    numbers = [one.number for one in olds]
    matcher = SequenceMatcher(None, sorted(numbers), numbers, autojunk=False)
    return {
        numbers[place]
        for block in matcher.get_matching_blocks()
        for place in range(block.b, block.b + block.size)
    }


def _new_change(new: Paragraph, old: Paragraph | None, kept_order: set[int]) -> ParagraphChange:
    """Say how a paragraph of the new text came about."""
    if old is None:
        return ParagraphChange(change="added", runs=(Run(new.text, "added"),), new=new.id)
    runs = diff_texts(old.text, new.text)
    same = all(run.change == "same" or not run.text.strip() for run in runs)
    moved: Change = "same" if old.number in kept_order else "moved"
    change: Change = moved if same else "changed"
    return ParagraphChange(change=change, runs=runs, old=old.id, new=new.id)


def _removed(old: Paragraph) -> ParagraphChange:
    return ParagraphChange(change="removed", runs=(Run(old.text, "removed"),), old=old.id)


def _place_of(
    gone: Paragraph, changes: Sequence[ParagraphChange], olds: Sequence[Paragraph]
) -> int:
    """Give the place of a removed paragraph: after the nearest one that stood before it."""
    before = [one.id for one in olds if one.number < gone.number]
    for id_ in reversed(before):
        for place, change in enumerate(changes):
            if change.old == id_:
                return place + 1
    return 0
