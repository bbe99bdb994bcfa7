"""Write a query in the query language, so that it reads back as the same query."""

from kaib_search.query.dates import write_span
from kaib_search.query.lexemes import USUAL_DISTANCE
from kaib_search.query.names import KIND_NAMES
from kaib_search.query.surface import (
    GROUPS,
    Both,
    Close,
    Dated,
    Either,
    Group,
    Kind,
    Leaf,
    Must,
    Neg,
    Node,
    Quoted,
    Run,
    Seq,
    Starts,
    Typed,
    Within,
)


def write_query(node: Node | None) -> str:
    """Write a query; no query is no text."""
    if node is None:
        return ""
    if isinstance(node, GROUPS):
        return _group(node)
    return " ".join(node.words) if isinstance(node, Run) else _part(node)


def _group(group: Group) -> str:
    match group:
        case Seq(parts):
            return " ".join(
                " ".join(part.words) if isinstance(part, Run) else _part(part) for part in parts
            )
        case Both(parts):
            return " UND ".join(map(_part, parts))
        case Either(parts):
            return " ODER ".join(map(_part, parts))


def _part(node: Node) -> str:
    match node:
        case Seq() | Both() | Either():
            return f"({_group(node)})"
        case Neg(part):
            return f"NICHT {_part(part)}"
        case Must(part):
            return f"+{_part(part)}"
        case Within(field, part):
            return f"{field}:{_part(part)}"
        case _:
            return _leaf(node)


def _leaf(leaf: Leaf) -> str:
    match leaf:
        case Typed(text):
            return text
        case Run(words):
            return f"({' '.join(words)})"
        case Quoted(text):
            return f'"{text}"'
        case Starts(text):
            return f"{text}*"
        case Close(words, distance):
            near = " NAHE " if distance == USUAL_DISTANCE else f" NAHE/{distance} "
            return f"({near.join(map(_word, words))})"
        case Dated(start, end):
            return write_span(start, end)
        case Kind(value):
            return KIND_NAMES[value]


def _word(text: str) -> str:
    return f'"{text}"' if " " in text else text
