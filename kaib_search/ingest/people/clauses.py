"""Which words of a sentence belong to its main clause, and which to a relative or content clause."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, Verb

Kind = Literal["main", "relative", "content", "time"]

_CONTENT: frozenset[str] = frozenset(
    "dass daß ob wenn weil da obwohl damit sodass indem was warum wo wann sobald solange "
    "falls".split()
)

_TIME: frozenset[str] = frozenset("als während nachdem bevor wie wobei".split())
"""They open clauses that tell of the meeting itself ("als Frau Meier das Konzept vorstellte")."""

_RELATIVE: frozenset[str] = frozenset(
    "der die das den dem denen deren dessen welche welcher welches welchem welchen".split()
)

_PREPOSITIONS: frozenset[str] = frozenset(
    "in im an am auf aus bei mit nach von zu über unter für durch gegen um bis seit vor "
    "hinter neben zwischen".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A stretch of a sentence (end excluded) of one kind."""

    start: int
    end: int
    kind: Kind
    opener: str = ""


def find_clauses(
    sentence: Sentence, verbs: list[Verb], phrase_starts: frozenset[int] | set[int]
) -> list[Clause]:
    """Cut a sentence at relative and content clauses; phrase starts are names and offices."""
    verb_at = {verb.at for verb in verbs}
    clauses: list[Clause] = []
    start, kind, opener = 0, _first_kind(sentence, verb_at), sentence.at(0).lower()
    quoted = _quoted(sentence)
    for at in range(len(sentence)):
        word = sentence.at(at)
        if at in quoted:
            clauses.append(_clause(start, at, kind, opener))
            start, kind, opener = at, quoted[at], ""
            continue
        if word == ";" or (word == ":" and at > 0):
            clauses.append(_clause(start, at, kind, opener))
            start, kind, opener = at + 1, "main", ""
            continue
        if word != ",":
            continue
        following = _opened(sentence, at + 1, phrase_starts, verb_at)
        if following is not None:
            clauses.append(_clause(start, at, kind, opener))
            start, kind, opener = at + 1, following, sentence.at(at + 1).lower()
        elif kind != "main" and _is_verb(sentence, at - 1, verb_at):
            clauses.append(_clause(start, at, kind, opener))
            start, kind, opener = at + 1, "main", ""
    clauses.append(_clause(start, len(sentence), kind, opener))
    return clauses


_SHORT_QUOTE = 6
"""A quotation of fewer words is a title or a term, not speech."""


def _quoted(sentence: Sentence) -> dict[int, str]:
    """Return where quoted speech starts and ends, with the kind of clause that begins there."""
    marks: dict[int, str] = {}
    opened: int | None = None
    for at in range(len(sentence)):
        word = sentence.at(at)
        if opened is None and word in {"„", "»", "‚"}:
            opened = at
        elif opened is not None and word in {"“", "«", "”", '"', "‘"}:
            if at - opened > _SHORT_QUOTE:
                marks[opened], marks[at] = "content", "main"
            opened = None
    return marks


def _first_kind(sentence: Sentence, verb_at: set[int]) -> str:
    """Tell the kind of the clause that a sentence begins with."""
    word = sentence.at(0).lower()
    comma = next((i for i in range(len(sentence)) if sentence.at(i) == ","), None)
    if comma is None or not _is_verb(sentence, comma - 1, verb_at):
        return "main"
    if word in _CONTENT:
        return "content"
    return "time" if word in _TIME else "main"


def _clause(start: int, end: int, kind: str, opener: str) -> Clause:
    return Clause(start=start, end=end, kind=kind, opener=opener)  # type: ignore[arg-type]


def _is_verb(sentence: Sentence, at: int, verb_at: set[int]) -> bool:
    word = sentence.at(at)
    return at in verb_at or word.lower() in AUXILIARIES


def _opened(
    sentence: Sentence, at: int, phrase_starts: frozenset[int] | set[int], verb_at: set[int]
) -> Kind | None:
    word = sentence.at(at).lower()
    if word in _CONTENT:
        return "content"
    if word in _TIME:
        return "time" if _ends_in_verb(sentence, at, verb_at) else None
    if word in _PREPOSITIONS and sentence.at(at + 1).lower() in _RELATIVE:
        if sentence.at(at + 2)[:1].isupper() and sentence.at(at + 1).lower() not in {
            "deren",
            "dessen",
        }:
            return None
        return (
            "relative"
            if _ends_in_verb(sentence, at + 1, verb_at) and at + 1 not in phrase_starts
            else None
        )
    if word in _RELATIVE and at not in phrase_starts:
        return "relative" if _ends_in_verb(sentence, at, verb_at) else None
    return None


def _ends_in_verb(sentence: Sentence, at: int, verb_at: set[int]) -> bool:
    """Tell whether a verb stands before the next comma or the end, as in a relative clause."""
    for index in range(at + 1, len(sentence)):
        word = sentence.at(index)
        if word in {",", ".", ";", "!", "?", "–", ":", ")", "und"} and _is_verb(
            sentence, index - 1, verb_at
        ):
            return True
    return _is_verb(sentence, len(sentence) - 1, verb_at)


def clause_of(clauses: Sequence[Clause], at: int) -> Clause:
    """Return the clause that holds a token."""
    for clause in clauses:
        if clause.start <= at < clause.end:
            return clause
    return clauses[-1]
