"""Read lexemes as a query: NICHT before NAHE before UND before ODER, side by side like UND.

Every sequence of lexemes has a reading. What is missing is added, what is too much is left out,
and both are told by a key ("unclosed-bracket", "dangling-operator", …).
"""

from collections.abc import Sequence

from kaib_search.query.budget import NESTING, TOO_DEEP
from kaib_search.query.lexemes import Lexeme, Sign
from kaib_search.query.surface import (
    Both,
    Close,
    Dated,
    Either,
    Must,
    Node,
    Quoted,
    Seq,
    Starts,
    Typed,
    Within,
    is_date,
    join,
    negated,
)

UNCLOSED = "unclosed-bracket"
UNOPENED = "unopened-bracket"
DANGLING = "dangling-operator"
EMPTY_FIELD = "empty-field"
NEAR_WORDS = "near-needs-words"

_STARTS_PART: frozenset[Sign] = frozenset(
    {"word", "quoted", "starts", "date", "field", "open", "not", "must"}
)


def read_lexemes(lexemes: Sequence[Lexeme]) -> tuple[Node | None, list[str]]:
    """Read lexemes; return the query, None where nothing was asked for, and what was repaired."""
    balanced, repairs = _balance(lexemes)
    reader = _Reader(balanced, repairs)
    return reader.read(), repairs


def _balance(lexemes: Sequence[Lexeme]) -> tuple[list[Lexeme], list[str]]:
    """Close open brackets, leave out those that nothing opened, and those that lie too deep."""
    out: list[Lexeme] = []
    repairs: list[str] = []
    depth = 0
    for lexeme in lexemes:
        if lexeme.sign == "open":
            depth += 1
            if depth > NESTING:
                repairs.append(TOO_DEEP)
                continue
        if lexeme.sign == "close":
            if depth == 0:
                repairs.append(UNOPENED)
                continue
            depth -= 1
            if depth >= NESTING:
                continue
        out.append(lexeme)
    if depth:
        repairs.append(UNCLOSED)
    return out + [Lexeme("close")] * min(depth, NESTING), repairs


class _Reader:
    """Reads balanced lexemes from left to right."""

    def __init__(self, lexemes: Sequence[Lexeme], repairs: list[str]) -> None:
        self._lexemes = lexemes
        self._place = 0
        self._repairs = repairs

    def read(self) -> Node | None:
        """Read everything."""
        return self._either()

    def _next(self) -> Sign | None:
        return self._lexemes[self._place].sign if self._place < len(self._lexemes) else None

    def _take(self) -> Lexeme:
        self._place += 1
        return self._lexemes[self._place - 1]

    def _either(self) -> Node | None:
        """Read parts joined by ODER."""
        parts = [self._side_by_side()]
        while self._next() == "or":
            self._take()
            parts.append(self._side_by_side())
        return join(Either, self._present(parts))

    def _side_by_side(self) -> Node | None:
        """Read parts that stand side by side."""
        parts: list[Node] = []
        while self._next() not in (None, "close", "or"):
            part = self._both()
            if part is not None:
                parts.append(part)
        return join(Seq, parts)

    def _both(self) -> Node | None:
        """Read parts joined by UND."""
        parts = [self._near()]
        while self._next() == "and":
            self._take()
            parts.append(self._near())
        return join(Both, self._present(parts))

    def _present(self, parts: list[Node | None]) -> list[Node]:
        """Leave out the missing side of an operator, and say so."""
        present = [part for part in parts if part is not None]
        if len(parts) > 1 and len(present) < len(parts):
            self._repairs.append(DANGLING)
        return present

    def _near(self) -> Node | None:
        """Read words joined by NAHE."""
        parts, distance = [self._signed()], 0
        while self._next() == "near":
            distance = max(distance, self._take().number)
            parts.append(self._signed())
        present = self._present(parts)
        if len(present) < 2:
            return present[0] if present else None
        words = [word for part in present for word in _words_of(part)]
        if len(words) < len(present) or not all(_words_of(part) for part in present):
            self._repairs.append(NEAR_WORDS)
            return join(Both, present)
        return Close(tuple(words), distance)

    def _signed(self) -> Node | None:
        """Read a part with the signs before it; two negations are none."""
        negations, must = 0, False
        while self._next() in ("not", "must"):
            taken = self._take()
            negations += taken.sign == "not"
            must = must or taken.sign == "must"
        part = self._primary()
        if part is None:
            if negations or must:
                self._repairs.append(DANGLING)
            return None
        if negations % 2:
            return negated(part)
        return Must(part) if must and not negations and not isinstance(part, Must) else part

    def _primary(self) -> Node | None:
        """Read a word, a phrase, a date, a bracket, or a field with one of them."""
        field = ""
        while self._next() == "field":
            if field:
                self._repairs.append(EMPTY_FIELD)
            field = self._take().text
        if self._next() not in _STARTS_PART:
            if field:
                self._repairs.append(EMPTY_FIELD)
            return None
        if field and self._next() in ("not", "must"):
            part = self._signed()
        elif self._next() == "open":
            part = self._bracketed()
        else:
            part = _leaf(self._take())
        return Within(field, part) if field and part is not None else part

    def _bracketed(self) -> Node | None:
        self._take()
        inner = self._either()
        if self._next() == "close":
            self._take()
        return inner


def _leaf(lexeme: Lexeme) -> Node:
    """Turn a word, phrase or date into a node."""
    if lexeme.sign == "quoted":
        return Quoted(lexeme.text)
    if lexeme.sign == "starts":
        return Starts(lexeme.text)
    if lexeme.date is None:
        return Typed(lexeme.text)
    spans = [Dated(span.start, span.end) for span in lexeme.date.spans]
    mentions = [join(Both, map(Quoted, way)) for way in lexeme.date.mentions]
    return join(Either, [*spans, *(way for way in mentions if way is not None)]) or Typed(
        lexeme.text
    )


def _words_of(node: Node) -> tuple[str, ...]:
    """Give the words of a part that can stand beside NAHE."""
    if isinstance(node, Must):
        return _words_of(node.part)
    if isinstance(node, Typed | Quoted):
        return (node.text,)
    if isinstance(node, Either) and is_date(node):
        return _words_of(node.parts[-1])  # a year that stands near a word is meant as text
    return ()
