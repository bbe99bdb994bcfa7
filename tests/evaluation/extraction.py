"""Score what a parser reads in the pages of a set against what a person reads there."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.evaluation.comparing import (
    Row,
    exact_role,
    f_measure,
    grams,
    like_organisation,
    like_title,
    same_name,
    same_organisation,
    same_place,
    same_role,
    same_span,
    same_title,
    shared,
    words,
)
from tests.evaluation.sets import Block, JudgedPage

MATCHED = 0.3
CUT = 0.95
TOUCHED = 0.25
KEPT = 0.9
EDGE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Field:
    """A scored field: its values in a row, and when two of them count as the same."""

    name: str
    values: Callable[[Row], list[Any]]
    same: Callable[[Any, Any], bool]


@dataclass(slots=True)
class Count:
    """How many values were expected, found, and right."""

    gold: int = 0
    found: int = 0
    right: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was expected that was found; 1 where nothing was expected."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.gold + self.found
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Miss:
    """A value that was expected and not found, or found and not expected."""

    block: str
    field: str
    gold: tuple[Any, ...]
    found: tuple[Any, ...]


@dataclass(slots=True)
class Score:
    """The counts of one set by field, and the misses behind them."""

    counts: dict[str, Count] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def add(self, name: str, count: Count) -> None:
        """Add one block's count."""
        total = self.counts.setdefault(name, Count())
        total.gold += count.gold
        total.found += count.found
        total.right += count.right


def _best_date(row: Row) -> list[Any]:
    date = row["date"]
    chosen = date["resolved"] or date
    return [(chosen["start"], chosen["end"])] if chosen["start"] else []


def _read_date(row: Row) -> list[Any]:
    date = row["date"]
    return [(date["start"], date["end"])] if date["start"] else []


def _present(key: str) -> Callable[[Row], list[Any]]:
    return lambda row: [row[key]] if row[key] else []


def _people_with(key: str) -> Callable[[Row], list[Any]]:
    return lambda row: [person for person in row["people"] if person[key]]


def _equal(gold: Any, found: Any) -> bool:
    return bool(gold == found)


def _same_act(gold: Row, found: Row) -> bool:
    return same_name(gold, found) and gold["act"] == found["act"]


def _same_typed_span(gold: Row, found: Row) -> bool:
    return same_span(gold, found) and gold["type"] == found["type"]


FIELDS = (
    Field("date", _best_date, _equal),
    Field("date as read", _read_date, _equal),
    Field("title", _present("title"), same_title),
    Field("title, lenient", _present("title"), like_title),
    Field("status", _present("status"), _equal),
    Field("speakers", lambda row: row["speakers"], same_name),
    Field("people", lambda row: row["people"], same_name),
    Field("people with act", lambda row: row["people"], _same_act),
    Field("role", _people_with("role"), same_role),
    Field("role, exact", _people_with("role"), exact_role),
    Field("organisation", _people_with("organisation"), same_organisation),
    Field("organisation, lenient", _people_with("organisation"), like_organisation),
    Field("topics", lambda row: row["topics"], _equal),
    Field("decisions", lambda row: row["decisions"], same_span),
    Field("decisions with type", lambda row: row["decisions"], _same_typed_span),
    Field("places", lambda row: row["places"], same_place),
)
CUTTING = "cutting"
FIELD_NAMES = (*(field.name for field in FIELDS), CUTTING)

_TITLES = ("title", "title, lenient")
_NOTHING: Row = {
    "date": {"start": None, "end": None, "resolved": None},
    "title": None,
    "status": None,
    "speakers": [],
    "people": [],
    "topics": [],
    "decisions": [],
    "places": [],
}


def score_set(pages: Iterable[tuple[JudgedPage, list[Row]]]) -> Score:
    """Score the rows that were read from each page of a set."""
    score = Score()
    for page, rows in pages:
        meetings = [row for row in rows if row["is_meeting"]]
        pairs = pair_blocks(page.blocks, meetings)
        paired = {id(row) for row in pairs.values()}
        for block in page.blocks:
            _score_block(score, block, pairs.get(block.id))
        for row in meetings:
            if id(row) not in paired:
                _score_values(score, f"{page.path.name}: no block", _NOTHING, row, FIELDS)
        _score_cutting(score, page, meetings, rows)
    return score


def pair_blocks(blocks: tuple[Block, ...], rows: list[Row]) -> dict[str, Row]:
    """Give each block the report that shares most of its text, each report once."""
    block_grams = [grams(block.text) for block in blocks]
    row_grams = [grams(row_text(row)) for row in rows]
    likeness = sorted(
        (
            (f_measure(ours, theirs), -abs(b - r), b, r)
            for b, ours in enumerate(block_grams)
            for r, theirs in enumerate(row_grams)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for value, _, b, r in likeness:
        if value >= MATCHED and b not in pairs and r not in pairs.values():
            pairs[b] = r
    return {blocks[b].id: rows[r] for b, r in pairs.items()}


def row_text(row: Row) -> str:
    """Return title and paragraphs of a row; a title that opens its first paragraph counts once."""
    title, paragraphs = row["title"] or "", row["paragraphs"]
    opening = words(" ".join(paragraphs[:1]))
    if title and opening[: len(words(title))] == words(title):
        title = ""
    return "\n".join([title, *paragraphs]).strip()


def _score_block(score: Score, block: Block, row: Row | None) -> None:
    """Score one block; where a person reads no title, any title will do."""
    if not block.gold["is_meeting"] and row is None:
        return
    gold = block.gold if block.gold["is_meeting"] else _NOTHING
    untitled = block.gold["is_meeting"] and block.title is None
    fields = tuple(each for each in FIELDS if not (untitled and each.name in _TITLES))
    _score_values(score, block.id, gold, row or _NOTHING, fields)


def _score_values(score: Score, block: str, gold: Row, row: Row, fields: tuple[Field, ...]) -> None:
    for each in fields:
        expected, found = each.values(gold), each.values(row)
        missing, surplus = _unmatched(expected, found, each.same)
        right = len(expected) - len(missing)
        score.add(each.name, Count(gold=len(expected), found=len(found), right=right))
        if missing or surplus:
            score.misses.append(Miss(block, each.name, tuple(missing), tuple(surplus)))


def _unmatched(
    expected: list[Any], found: list[Any], same: Callable[[Any, Any], bool]
) -> tuple[list[Any], list[Any]]:
    """Return what is left on both sides after each value has met at most one other."""
    surplus = list(found)
    missing = []
    for value in expected:
        partner = next((i for i, other in enumerate(surplus) if same(value, other)), None)
        if partner is None:
            missing.append(value)
        else:
            del surplus[partner]
    return missing, surplus


def _score_cutting(score: Score, page: JudgedPage, meetings: list[Row], rows: list[Row]) -> None:
    texts = [row_text(row) for row in meetings]
    kept = Counter(words(" ".join(_other_texts(rows))))
    right = 0
    for block in page.blocks:
        reason = _cut_wrong(block, texts, kept)
        if reason is None:
            right += 1
        else:
            score.misses.append(Miss(block.id, CUTTING, (block.text[:60],), (reason,)))
    others = sum(not block.gold["is_meeting"] for block in page.blocks)
    found = max(len(meetings) + others, right)
    score.add(CUTTING, Count(gold=len(page.blocks), found=found, right=right))


def _other_texts(rows: list[Row]) -> Iterator[str]:
    """Yield the text of a page that belongs to no meeting."""
    for row in rows:
        leftover = row.get("leftover") or ""
        yield leftover if isinstance(leftover, str) else " ".join(map(str, leftover))
        if not row["is_meeting"]:
            yield row_text(row)


def _cut_wrong(block: Block, texts: list[str], kept: Counter[str]) -> str | None:
    """Tell what is wrong with the cut of a block, or None."""
    # Headings of a series are alike; only the words below them tell whose text it is.
    ours = grams("\n".join(block.paragraphs) or block.text)
    touching = [text for text in texts if shared(ours, grams(text)) > TOUCHED * ours.total()]
    if not block.gold["is_meeting"]:
        return _not_kept(block, touching, kept)
    if len(touching) != 1:
        return f"{len(touching)} reports hold its text"
    text = touching[0]
    if f_measure(Counter(words(block.text)), Counter(words(text))) < CUT:
        return f"holds other text: {text[:40]!r} … {text[-40:]!r}"
    if words(block.text)[:EDGE_WORDS] != words(text)[:EDGE_WORDS]:
        return f"starts with {text[:40]!r}"
    if words(block.text)[-EDGE_WORDS:] != words(text)[-EDGE_WORDS:]:
        return f"ends with {text[-40:]!r}"
    return None


def _not_kept(block: Block, touching: list[str], kept: Counter[str]) -> str | None:
    if touching:
        return f"is no meeting and stands in a report: {touching[0][:40]!r}"
    ours = Counter(words(block.text))
    return None if shared(ours, kept) >= KEPT * ours.total() else "its text is lost"
