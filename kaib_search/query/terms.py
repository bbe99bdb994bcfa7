"""Turn what was typed at one place into terms: words, phrases, beginnings of words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kaib_search.model.documents import Token
from kaib_search.model.queries import (
    And,
    DateRange,
    InFacet,
    Near,
    Or,
    Phrase,
    Prefix,
    Query,
    Synonym,
    Word,
)
from kaib_search.query.budget import PHRASE_WORDS
from kaib_search.query.surface import Close, Dated, Kind, Leaf, Quoted, Run, Starts, Typed
from kaib_search.query.synonyms import Cut, Synonyms

# "lag" is a verb, "LAG" a working group: written so, they are no abbreviations.
_SMALL_WORDS = frozenset(
    "ab am an bar da eh er es fand feg gab gar gut ihr im in ist kam lag las lob mag nah neu ob rot "
    "sag sah so tag tat top tun um vor war weg wer wo zu zum".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """All that decides which terms typed words mean.

    some    some of the words will do, so each word of a joined word or a long term counts by itself
    plain   typed words (casefolded) that get no synonyms, "*" for all
    added   filled on the way: what synonyms added, by typed word
    """

    cut: Cut
    synonyms: Synonyms
    some: bool = False
    plain: frozenset[str] = frozenset()
    added: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def query(self, leaf: Leaf) -> Query | None:
        """Give the query of one leaf; None where it holds nothing that can be looked up."""
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
                return self._close(words, distance)
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
        synonyms = self._synonyms(text, running)
        if len(running) == 1:
            return Word(typed=text, token=running[0], synonyms=synonyms)
        whole = _longest_joined(tokens)
        ways: list[Query] = [_in_a_row(text, running)]
        if whole is None:
            ways += [_synonym(text, one) for one in synonyms]
        else:
            ways.insert(0, Word(typed=text, token=whole, synonyms=synonyms))
        return any_of([*ways, *_without_numbers(text, running)] if self.some else ways)

    def _run(self, text: str) -> Query | None:
        """Give the words of a term, or what stands for it."""
        running = _running(self.cut(text))
        words = _single_words(text, running)
        others = [_synonym(text, one) for one in self._synonyms(text, running)]
        if self.some:
            return any_of([*map(self._with_synonyms, words), *others])
        together = all_of(words)
        return any_of([together, *others] if together is not None else others)

    def _with_synonyms(self, word: Word) -> Word:
        """Give a word of a term with what stands for it alone."""
        return replace(word, synonyms=self._synonyms(word.typed, (word.token,)))

    def _synonyms(self, text: str, running: Sequence[Token]) -> tuple[Synonym, ...]:
        if "*" in self.plain or text.casefold() in self.plain:
            return ()
        if text in _SMALL_WORDS and self.synonyms.is_abbreviation(running):
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
        return all_of([Phrase(tuple(piece), text) for piece in pieces])

    def _starts(self, text: str) -> Query | None:
        tokens = self.cut(text)
        running = _running(tokens)
        if not running:
            return None
        return Prefix((_longest_joined(tokens) or running[-1]).exact, f"{text}*")

    def _close(self, words: Sequence[str], distance: int) -> Query | None:
        tokens = [token for word in words for token in _running(self.cut(word))]
        if len(tokens) < 2:
            return None
        return Near(tuple(tokens[:PHRASE_WORDS]), distance, " … ".join(words))


def all_of(parts: Sequence[Query]) -> Query | None:
    """Ask for all parts; one part is itself, no part is None."""
    return _grouped(And, parts)


def any_of(parts: Sequence[Query]) -> Query | None:
    """Ask for some part; one part is itself, no part is None."""
    flat = (one for part in parts for one in (part.parts if isinstance(part, Or) else (part,)))
    return _grouped(Or, list(flat))


def _grouped(kind: type[And] | type[Or], parts: Sequence[Query]) -> Query | None:
    unique = tuple(dict.fromkeys(parts))
    if len(unique) < 2:
        return unique[0] if unique else None
    return kind(unique)


def _running(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if not token.joined]


def _longest_joined(tokens: Iterable[Token]) -> Token | None:
    joined = (token for token in tokens if token.joined)
    return max(joined, key=lambda token: len(token.exact), default=None)


def _single_words(text: str, running: Sequence[Token]) -> list[Word]:
    """Give each word by itself, stop words only where there are no others."""
    telling = [token for token in running if not token.stop] or running
    return [Word(typed=text[token.start : token.end], token=token) for token in telling]


def _without_numbers(text: str, running: Sequence[Token]) -> list[Word]:
    """Give each word by itself; the numbers of a reference or a date say nothing alone."""
    telling = [token for token in running if not token.exact.isdigit()]
    return _single_words(text, telling) if telling else []


def _exact(text: str, token: Token) -> Word:
    """Ask for one form alone; a number has no other, and ranks like any word."""
    return Word(typed=text, token=token, exact=not token.exact.isdigit())


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
