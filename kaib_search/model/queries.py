"""What a reader asked for, as a value; each engine translates it in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kaib_search.model.documents import Token

Match = Literal["all", "any"]
Sort = Literal["relevance", "newest", "oldest"]


@dataclass(frozen=True, slots=True)
class Everything:
    """Every report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonym:
    """Another way to say a word: its tokens (all must stand in the report, as a phrase if several),
    and where it comes from ("abbreviation" or "synonym")."""

    label: str
    tokens: tuple[Token, ...]
    origin: Literal["abbreviation", "synonym"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word: found by exact form, stem, compound part, gender form or synonym.

    ``typed`` is the word as typed; ``exact`` asks for the exact form alone (a word in quotation marks).
    """

    typed: str
    token: Token
    exact: bool = False
    synonyms: tuple[Synonym, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand one after the other, in their exact forms; ``typed`` is what was typed."""

    tokens: tuple[Token, ...]
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Words (stems) at most ``distance`` positions apart, in any order; ``typed`` is what was typed."""

    tokens: tuple[Token, ...]
    distance: int
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Prefix:
    """Words that begin so; ``prefix`` is folded like ``Token.exact``, ``typed`` is what was typed."""

    prefix: str
    typed: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class And:
    """All parts."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Some part."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Every report but those."""

    part: "Query"


@dataclass(frozen=True, slots=True)
class InField:
    """The query in one field alone; ``field`` is a name of ``Document.fields``."""

    field: str
    part: "Query"


@dataclass(frozen=True, slots=True)
class InFacet:
    """Reports with one of these facet values."""

    facet: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DateRange:
    """Reports whose date may lie between the two days, both included; None is open."""

    start: date | None
    end: date | None


Query = Everything | Word | Phrase | Near | Prefix | And | Or | Not | InField | InFacet | DateRange


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """How the typed text was read.

    text      the query in the query language, repaired where it was faulty
    repairs   what was repaired, as message keys ("unclosed-quote", "unclosed-bracket", …)
    dropped   question and stop words that were left out
    added     words that synonyms and abbreviations added, by typed word
    match     the mode that was answered with, after a fall back from "all" to "any"
    fell_back True where "all" found nothing and "any" was answered
    """

    text: str
    match: Match = "all"
    repairs: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    added: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fell_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedQuery:
    """A typed text as a query, with how it was understood."""

    query: Query
    understood: Understood


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """A query with filters, order and window.

    filters      facet → values; OR inside a facet, AND across
    facet_limit  so many buckets of each facet at most, besides the selected ones; None for all
    """

    query: Query = Everything()
    match: Match = "all"
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    sort: Sort = "relevance"
    offset: int = 0
    limit: int = 20
    facet_limit: int | None = None
