"""Give the values of fields their meaning: years and days, kinds of report, words in a field."""

from kaib_search.query.dates import read_value
from kaib_search.query.names import DATES, KINDS, YES
from kaib_search.query.surface import (
    Both,
    Close,
    Dated,
    Either,
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
    join,
    negated,
)

UNREADABLE_DATE = "unreadable-date"
UNKNOWN_VALUE = "unknown-value"


def resolve_fields(node: Node, repairs: list[str], field: str = "") -> Node:
    """Move fields down to the words that they hold for, and read dates and kinds."""
    match node:
        case Seq(parts) | Both(parts) | Either(parts):
            resolved = [resolve_fields(part, repairs, field) for part in parts]
            return join(type(node), resolved) or node
        case Neg(part):
            return negated(resolve_fields(part, repairs, field))
        case Must(part):
            inner = resolve_fields(part, repairs, field)
            return inner if isinstance(inner, Must | Neg) else Must(inner)
        case Within(name, part):
            return resolve_fields(part, repairs, name)
        case _:
            return _resolve_leaf(node, repairs, field)


def _resolve_leaf(leaf: Leaf, repairs: list[str], field: str) -> Node:
    """Read one value of a field; what cannot be read is searched as a word."""
    if not field or isinstance(leaf, Dated | Kind):
        return leaf
    if field in DATES:
        return _date(leaf, repairs)
    if field == "status":
        return _kind(leaf, repairs)
    if field == "beschluss" and _text(leaf).casefold() in YES:
        return Kind("decision")
    return Within(field, leaf)


def _date(leaf: Leaf, repairs: list[str]) -> Node:
    text = _text(leaf)
    found = read_value(text)
    if found is None or found.stop < len(text):
        repairs.append(UNREADABLE_DATE)
        return leaf
    spans = (Dated(span.start, span.end) for span in found.spans)
    return join(Either, spans) or leaf


def _kind(leaf: Leaf, repairs: list[str]) -> Node:
    kind = KINDS.get(_text(leaf).casefold())
    if kind is None:
        repairs.append(UNKNOWN_VALUE)
        return leaf
    return Kind(kind)


def _text(leaf: Leaf) -> str:
    match leaf:
        case Typed(text) | Quoted(text) | Starts(text):
            return text
        case Run(words) | Close(words, _):
            return " ".join(words)
        case _:
            return ""
