"""Turn a query as read into the query that engines answer: words become terms."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kaib_search.model.documents import Token
from kaib_search.model.queries import (
    And,
    DateRange,
    InFacet,
    InField,
    Match,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Query,
    Synonym,
    Word,
)
from kaib_search.query.budget import PHRASE_WORDS
from kaib_search.query.names import INDEXED
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
)
from kaib_search.query.synonyms import Cut, Synonyms
from kaib_search.query.topics import Named

_REQUIRED = (Must, Neg, Within, Dated, Kind)
"""What stays required where only some of the words are asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """All that decides what typed words mean.

    plain   typed words (casefolded) that get no synonyms, "*" for all
    added   filled on the way: what synonyms added, by typed word
    """

    cut: Cut
    synonyms: Synonyms
    topics: Named
    people: Named
    match: Match = "all"
    plain: frozenset[str] = frozenset()
    added: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def query(self, node: Node) -> Query | None:
        """Give the query of a node; None where it holds nothing that can be looked up."""
        match node:
            case Seq(parts):
                return self._side_by_side(parts)
            case Both(parts):
                return self._together(parts)
            case Either(parts):
                return _any(self._queries(parts))
            case Neg(part):
                inner = self.query(part)
                return Not(inner) if inner is not None else None
            case Must(part):
                return self.query(part)
            case Within(name, part):
                return self._within(name, part)
            case _:
                return self._leaf(node)

    def _queries(self, parts: Iterable[Node]) -> list[Query]:
        found = (self.query(part) for part in parts)
        return [one for one in found if one is not None]

    def _together(self, parts: Sequence[Node]) -> Query | None:
        """Ask for all parts, also where the engine would loosen words that stand side by side."""
        query = _all(self._queries(parts))
        return And((query,)) if self.match == "any" and isinstance(query, And) else query

    def _side_by_side(self, parts: Sequence[Node]) -> Query | None:
        """Ask for all parts, or for some of the words, with all that narrows or carries a sign."""
        if self.match == "all":
            return _all(self._queries(parts))
        free = self._queries(part for part in parts if not isinstance(part, _REQUIRED))
        if not free:
            return self._together(parts)
        # Words with a plus make the others optional: those count, but need not be there.
        must = self._queries(part for part in parts if isinstance(part, Must))
        others = self._queries(
            part for part in parts if isinstance(part, Within | Dated | Kind | Neg)
        )
        some = _any([*free, *must])
        return _all([*must, *others, *([some] if some is not None else [])])

    def _leaf(self, leaf: Leaf) -> Query | None:
        match leaf:
            case Typed(text):
                return self._typed(text)
            case Run(words):
                return self._run(" ".join(words))
            case Quoted(text):
                return self._quoted(text)
            case Starts(text):
                return self._starts(text)
            case Close(words, distance):
                tokens = [token for word in words for token in _running(self.cut(word))]
                near = Near(tuple(tokens[:PHRASE_WORDS]), distance, " … ".join(words))
                return near if len(tokens) > 1 else None
            case Dated(start, end):
                return DateRange(start, end)
            case Kind(value):
                return InFacet("kind", (value,))

    def _typed(self, text: str) -> Query | None:
        """Give a word; one with a sign inside is found joined, or as its words in a row."""
        tokens = self.cut(text)
        running = _running(tokens)
        if not running:
            return None
        if len(running) == 1:
            return Word(typed=text, token=running[0], synonyms=self._synonyms(text, running))
        apart = _in_a_row(text, running)
        whole = max(
            (one for one in tokens if one.joined), key=lambda one: len(one.exact), default=None
        )
        if whole is None:
            others = [_synonym(text, one) for one in self._synonyms(text, running)]
            return _any([apart, *others])
        word = Word(typed=text, token=whole, synonyms=self._synonyms(text, running))
        return Or((word, apart))

    def _run(self, text: str) -> Query | None:
        """Give the words of a term, or what stands for it."""
        running = _running(self.cut(text))
        telling = [token for token in running if not token.stop] or running
        words = _all([Word(typed=_written(text, token), token=token) for token in telling])
        others = [_synonym(text, one) for one in self._synonyms(text, running)]
        return _any([words, *others] if words is not None else others)

    def _synonyms(self, text: str, running: Sequence[Token]) -> tuple[Synonym, ...]:
        if "*" in self.plain or text.casefold() in self.plain:
            return ()
        found = self.synonyms.of(running)
        if found:
            self.added[text] = tuple(one.label for one in found)
        return found

    def _quoted(self, text: str) -> Query | None:
        """Give a word or phrase in its exact form; a long one as phrases that overlap."""
        tokens = self.cut(text)
        number = next((one for one in tokens if one.joined and one.exact[:1].isdigit()), None)
        if number is not None and number.end - number.start == len(text):
            return Word(typed=text, token=number, exact=True)
        words = _without_repeats(_running(tokens))
        if len(words) < 2:
            return _exact(text, words[0]) if words else None
        step = PHRASE_WORDS - 1
        pieces = (words[start : start + PHRASE_WORDS] for start in range(0, len(words) - 1, step))
        return _all([Phrase(tuple(piece), text) for piece in pieces])

    def _starts(self, text: str) -> Query | None:
        tokens = self.cut(text)
        running = _running(tokens)
        if not running:
            return None
        whole = max(
            (one for one in tokens if one.joined), key=lambda one: len(one.exact), default=None
        )
        return Prefix((whole or running[-1]).exact, f"{text}*")

    def _within(self, name: str, part: Node) -> Query | None:
        """Look in one field; a topic or person that the vocabulary knows is found by its id as well."""
        inner = self.query(part)
        if inner is None:
            return None
        in_field = InField(INDEXED[name], inner)
        text = _text(part)
        if name == "thema":
            ids = self.topics.ids(self.cut(text))
            return Or((InFacet("topic", ids), in_field)) if ids else in_field
        if name == "person":
            ids = self.people.ids(self.cut(text))
            return Or((InFacet("person", ids), in_field)) if ids else in_field
        return in_field


def _exact(text: str, token: Token) -> Word:
    """Ask for one form alone; a number has no other, and ranks like any word."""
    return Word(typed=text, token=token, exact=not token.exact.isdigit())


def _running(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if not token.joined]


def _written(text: str, token: Token) -> str:
    return text[token.start : token.end]


def _without_repeats(tokens: Sequence[Token]) -> list[Token]:
    """Leave out words that repeat the one before; positions keep the place of what was left out."""
    pairs = zip(tokens, [None, *tokens], strict=False)
    return [one for one, before in pairs if before is None or one.exact != before.exact]


def _in_a_row(text: str, tokens: Sequence[Token]) -> Query:
    """Ask for the words of a sign-joined word in a row: numbers exactly, words in any form."""
    row = tuple(tokens[:PHRASE_WORDS])
    if "-" in text and all(not any(sign.isdigit() for sign in one.exact) for one in row):
        return Near(row, 1, text)
    return Phrase(row, text)


def _synonym(typed: str, synonym: Synonym) -> Query:
    """Ask for a synonym by itself."""
    if len(synonym.tokens) == 1:
        return Word(typed=typed, token=synonym.tokens[0])
    return Phrase(synonym.tokens[:PHRASE_WORDS], typed)


def _all(parts: Sequence[Query]) -> Query | None:
    return _grouped(And, parts)


def _any(parts: Sequence[Query]) -> Query | None:
    return _grouped(Or, parts)


def _grouped(kind: type[And] | type[Or], parts: Sequence[Query]) -> Query | None:
    unique = tuple(dict.fromkeys(parts))
    if len(unique) < 2:
        return unique[0] if unique else None
    return kind(unique)


def _text(node: Node) -> str:
    match node:
        case Typed(text) | Quoted(text) | Starts(text):
            return text
        case Run(words):
            return " ".join(words)
        case _:
            return ""
