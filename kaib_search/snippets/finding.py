"""Find in a text what a query asks for."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from kaib_search.analysis.matching import meets
from kaib_search.model.documents import Token
from kaib_search.model.queries import Near, Phrase, Prefix, Word
from kaib_search.snippets.cutting import Mark
from kaib_search.snippets.probes import Probe


def find_marks(
    tokens: Sequence[Token], probes: Sequence[Probe], *, loose: bool = False
) -> list[Mark]:
    """Find all places of a text that meet a part of the query, in order.

    loose   a word is met by its own parts too, as where a search asks for some of the words
    """
    marks = {
        mark
        for number, probe in enumerate(probes)
        for mark in _find(tokens, probe, number, loose=loose)
    }
    return sorted(marks)


def _find(tokens: Sequence[Token], probe: Probe, number: int, *, loose: bool) -> Iterator[Mark]:
    match probe.part:
        case Word():
            yield from _words(tokens, probe.part, number)
            if loose and not probe.part.exact:
                yield from _parts(tokens, probe.part.token.parts, number)
        case Phrase(wanted):
            for run in phrases(tokens, wanted):
                yield Mark(run[0].start, run[-1].end, number, "phrase")
        case Near(wanted, distance):
            for token in _near(tokens, wanted, distance):
                yield Mark(token.start, token.end, number, "near")
        case Prefix(prefix):
            for token in tokens:
                if token.exact.startswith(prefix):
                    yield Mark(token.start, token.end, number, "prefix")


def _words(tokens: Sequence[Token], word: Word, number: int) -> Iterator[Mark]:
    if word.exact:
        for token in tokens:
            if token.exact == word.token.exact:
                yield Mark(token.start, token.end, number, "exact")
        return
    for token, rule in _meeting(tokens, word.token):
        yield Mark(token.start, token.end, number, rule)
    for synonym in word.synonyms:
        yield from _synonym(tokens, synonym.tokens, number)


def _meeting(tokens: Sequence[Token], wanted: Token) -> Iterator[tuple[Token, str]]:
    """Yield the words that a word meets, with the rule."""
    exact, stem = wanted.exact, wanted.stem
    for token in tokens:
        # Most words are told apart here, without a call.
        if token.exact != exact and token.stem != stem and stem not in token.parts:
            continue
        if rule := meets(wanted, token):
            yield token, rule


def _parts(tokens: Sequence[Token], parts: Sequence[str], number: int) -> Iterator[Mark]:
    """Find the parts of a compound that was asked for."""
    asked = frozenset(parts)
    for token in tokens if asked else ():
        if token.stem in asked or not asked.isdisjoint(token.parts):
            yield Mark(token.start, token.end, number, "part")


def _synonym(tokens: Sequence[Token], wanted: Sequence[Token], number: int) -> Iterator[Mark]:
    """Find a synonym: one word by any rule, several as a phrase."""
    if len(wanted) > 1:
        for run in phrases(tokens, wanted):
            yield Mark(run[0].start, run[-1].end, number, "synonym")
        return
    for token, _ in _meeting(tokens, wanted[0]) if wanted else ():
        yield Mark(token.start, token.end, number, "synonym")


def phrases(tokens: Sequence[Token], wanted: Sequence[Token]) -> Iterator[tuple[Token, ...]]:
    """Yield the runs of words that stand one after the other in their exact forms."""
    standing = _by_position(tokens)
    for token in tokens:
        if token.exact != wanted[0].exact:
            continue
        run = [token]
        shift = token.position - wanted[0].position
        for word in wanted[1:]:
            after = standing.get(word.position + shift, ())
            found = next((one for one in after if one.exact == word.exact), None)
            if found is None:
                break
            run.append(found)
        else:
            yield tuple(run)


def _by_position(tokens: Sequence[Token]) -> dict[int, list[Token]]:
    standing: dict[int, list[Token]] = defaultdict(list)
    for token in tokens:
        standing[token.position].append(token)
    return standing


def _near(tokens: Sequence[Token], wanted: Sequence[Token], distance: int) -> Iterator[Token]:
    """Yield the words that stand near to each other: all asked-for stems in a run of words."""
    stems = {token.stem for token in wanted}
    reach = distance * max(1, len(stems) - 1)
    places = [token for token in tokens if token.stem in stems]
    for number, first in enumerate(places):
        close = [
            one for one in islice(places, number, None) if one.position - first.position <= reach
        ]
        if {one.stem for one in close} == stems:
            yield from close
