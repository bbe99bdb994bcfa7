"""How a kind of result is written down: its words, and the words that rule it out."""

import re
from dataclasses import dataclass

END = r"(?:\s*/|\s*[.:!]|\s*$)"
"""The end of a clause: where the second part of a German verb stands."""


@dataclass(frozen=True, slots=True)
class ResultRule:
    """A kind of result, the words that make it, and the words that rule it out.

    of_body   only a sentence whose subject is a body or an office is such a result: "Der Beirat
              unterstützt die Initiative", not "Der Verein unterstützt Familien"
    """

    type: str
    words: re.Pattern[str]
    never: re.Pattern[str] | None = None
    of_body: bool = False

    def makes(self, clauses: str) -> bool:
        """Tell whether clauses say such a result."""
        if not self.words.search(clauses):
            return False
        return self.never is None or not self.never.search(clauses)


def rule(type_: str, *words: str, never: tuple[str, ...] = (), of_body: bool = False) -> ResultRule:
    """Make a rule of alternatives."""
    return ResultRule(
        type_,
        re.compile("|".join(words)),
        re.compile("|".join(never)) if never else None,
        of_body,
    )


def weak(stem: str) -> str:
    """Give the finite forms of a weak verb ("forder" → fordert, fordern, forderte, forderten)."""
    return rf"\b{stem}(?:e?t|e?n|e?te|e?ten)\b"
