"""What of a query can be shown in a text: its words, phrases and beginnings of words."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from kaib_search.model.documents import Token
from kaib_search.model.queries import (
    And,
    DateRange,
    Everything,
    InFacet,
    InField,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Word,
)

Shown = Word | Phrase | Near | Prefix


@dataclass(frozen=True, slots=True)
class Probe:
    """One part of a query that can be shown, and the field it is asked for in ("" for any)."""

    part: Shown
    field: str = ""

    @property
    def typed(self) -> str:
        """The words of the query."""
        match self.part:
            case Word():
                return self.part.typed
            case Prefix(prefix, typed):
                return typed or f"{prefix}*"
            case Phrase(tokens, typed) | Near(tokens, _, typed):
                return typed or " ".join(token.exact for token in tokens)

    @property
    def needles(self) -> tuple[tuple[Token, ...], ...]:
        """Ways to meet this part: each a group of words that must all stand in the text."""
        match self.part:
            case Word():
                others = () if self.part.exact else self.part.synonyms
                return ((self.part.token,), *(one.tokens for one in others))
            case Phrase(tokens) | Near(tokens):
                return (tokens,)
            case Prefix():
                return ()


def probes_of(query: Query, field: str = "") -> Iterator[Probe]:
    """Yield what can be shown of a query; excluded parts cannot."""
    match query:
        case Word() | Phrase() | Near() | Prefix():
            yield Probe(query, field)
        case And(parts) | Or(parts):
            for part in parts:
                yield from probes_of(part, field)
        case InField(name, part):
            yield from probes_of(part, name)
        case Not() | Everything() | InFacet() | DateRange():
            return
        case _:
            assert_never(query)


def unique_probes(query: Query) -> tuple[Probe, ...]:
    """Return what can be shown of a query, each once."""
    return tuple(dict.fromkeys(probes_of(query)))
