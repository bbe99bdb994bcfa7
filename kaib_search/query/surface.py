"""A typed query as it was read, before words become terms.

These values know operators and brackets but no analyzer; they can be written back as text
(``writing``) and be turned into a ``Query`` (``meaning``).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Typed:
    """A word as typed; several words of the index where it holds a sign ("Heim-TÜV", "§ 25a")."""

    text: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stood in quotation marks, without them."""

    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words that are a term of the vocabulary together ("Zentrale Ausländerbehörde")."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Starts:
    """The beginning of a word."""

    text: str


@dataclass(frozen=True, slots=True)
class Close:
    """Words that stand near to each other."""

    words: tuple[str, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Dated:
    """Days, both included; None is open."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of report: "held", "announced", "unknown" or "decision"."""

    value: str


@dataclass(frozen=True, slots=True)
class Seq:
    """Parts side by side: all are asked for, or any, as the search says."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Both:
    """Parts joined by UND."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Parts joined by ODER."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Neg:
    """What must not be there."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Must:
    """What must be there even where any of the words would do."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Within:
    """A part asked for in one field."""

    field: str
    part: "Node"


Leaf = Typed | Run | Quoted | Starts | Close | Dated | Kind
Group = Seq | Both | Either
Node = Leaf | Group | Neg | Must | Within

LEAVES = (Typed, Run, Quoted, Starts, Close, Dated, Kind)
GROUPS = (Seq, Both, Either)


def join(kind: type[Seq] | type[Both] | type[Either], parts: Iterable[Node]) -> Node | None:
    """Join parts into a group: groups of its own kind opened, repeats left out, one part alone."""
    flat: dict[Node, None] = {}
    for part in parts:
        flat.update(dict.fromkeys(part.parts if isinstance(part, kind) else (part,)))
    if not flat:
        return None
    if len(flat) == 1:
        return next(iter(flat))
    return kind(tuple(flat))


def rebuild(node: Node, change: Callable[[Leaf], Node | None]) -> Node | None:
    """Put what change gives in the place of each leaf; None takes a leaf out."""
    match node:
        case Seq(parts) | Both(parts) | Either(parts):
            changed = (rebuild(part, change) for part in parts)
            return join(type(node), (part for part in changed if part is not None))
        case Neg(part):
            inner = rebuild(part, change)
            return negated(inner) if inner is not None else None
        case Must(part):
            inner = rebuild(part, change)
            return Must(inner) if inner is not None else None
        case Within(field, part):
            inner = rebuild(part, change)
            return Within(field, inner) if inner is not None else None
        case _:
            return change(node)


def negated(node: Node) -> Node:
    """Ask for the contrary."""
    if isinstance(node, Neg):
        return node.part
    return Neg(node.part if isinstance(node, Must) else node)


def leaves(node: Node) -> Iterator[Leaf]:
    """Yield the leaves from left to right."""
    match node:
        case Seq(parts) | Both(parts) | Either(parts):
            for part in parts:
                yield from leaves(part)
        case Neg(part) | Must(part) | Within(_, part):
            yield from leaves(part)
        case _:
            yield node


def is_date(node: Node) -> bool:
    """Tell whether a node is a date that was typed freely: its days, or a mention of it."""
    return isinstance(node, Either) and isinstance(node.parts[0], Dated)
