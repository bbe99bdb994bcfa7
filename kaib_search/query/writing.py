"""Write a query in the query language, so that it reads back as the same query."""

import calendar
from datetime import date

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


def write_span(start: date | None, end: date | None) -> str:
    """Write a span as a field of the query language.

    >>> write_span(date(2012, 1, 1), date(2014, 12, 31))
    'jahr:2012..2014'
    >>> write_span(date(2015, 3, 1), date(2015, 3, 31))
    'datum:03.2015'
    >>> write_span(None, date(2015, 3, 12))
    'datum:..12.03.2015'
    """
    whole_years = (start is None or (start.month, start.day) == (1, 1)) and (
        end is None or (end.month, end.day) == (12, 31)
    )
    if whole_years:
        return "jahr:" + _dots(_written(start, "%Y"), _written(end, "%Y"))
    whole_months = (start is None or start.day == 1) and (
        end is None or end == date(end.year, end.month, calendar.monthrange(end.year, end.month)[1])
    )
    form = "%m.%Y" if whole_months else "%d.%m.%Y"
    return "datum:" + _dots(_written(start, form), _written(end, form))


def _written(day: date | None, form: str) -> str:
    return day.strftime(form) if day else ""


def _dots(first: str, last: str) -> str:
    return first if first == last else f"{first}..{last}"
