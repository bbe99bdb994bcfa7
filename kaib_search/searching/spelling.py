"""Did you mean: words of the archive that are close to one that it does not hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from math import log10

from kaib_search.analysis.folding import fold
from kaib_search.model.queries import SearchRequest, Word
from kaib_search.model.results import Suggestion
from kaib_search.model.searches import TypedSearch
from kaib_search.query.rewriting import Draft
from kaib_search.searching.lexicon import lexicon_of, token_of, written
from kaib_search.searching.opened import Opened
from kaib_search.searching.requests import count_of

SHORTEST = 4
MOST_EDITS = 2
SUGGESTIONS = 3
_CLOSEST = 40
_WORDS = 4
# What another first letter, and ten times as many reports, weigh against one edit.
_FIRST_LETTER = 0.6
_FREQUENCY = 0.12


@dataclass(frozen=True, slots=True)
class Correction:
    """A word of the archive for a typed one."""

    typed: str
    right: str
    edits: int


def suggest(call: TypedSearch, draft: Draft, total: int, index: Opened) -> tuple[Suggestion, ...]:
    """Offer the query with its misspelt words corrected; each offer has hits, and more than now."""
    wrong = [found for word in draft.words[:_WORDS] if (found := corrections(word, index))]
    offers: dict[str, Suggestion] = {}
    for changes in islice(_combinations(wrong), 2 * SUGGESTIONS):
        text = draft.with_words({one.typed: one.right for one in changes})
        count = count_of(replace(call, text=text), index)
        if count > total and text not in offers:
            offers[text] = Suggestion(text, count)
        if len(offers) == SUGGESTIONS:
            break
    return tuple(offers.values())


def _combinations(wrong: Sequence[Sequence[Correction]]) -> Iterator[tuple[Correction, ...]]:
    """Yield the best correction of every word, then the next best ones, one word at a time."""
    if not wrong:
        return
    best = tuple(found[0] for found in wrong)
    yield best
    for rank in range(1, SUGGESTIONS):
        for place, found in enumerate(wrong):
            if rank < len(found):
                yield (*best[:place], found[rank], *best[place + 1 :])


def corrections(typed: str, index: Opened) -> list[Correction]:
    """Find the words that may be meant, best first; none where the typed word is right."""
    token = token_of(typed, index)
    if token is None or token.stop or len(typed) < SHORTEST or not typed.isalpha():
        return []
    if _stands(Word(typed=typed, token=token), index) or index.analyzer.listed(typed):
        return []
    found = _closest(typed, index)
    if token.parts and (not found or found[0].edits > 1):
        return []  # a compound that the archive happens not to hold
    return found


def _stands(word: Word, index: Opened) -> bool:
    return index.searcher.count(SearchRequest(query=word)) > 0


def _closest(typed: str, index: Opened) -> list[Correction]:
    """Rank the words of the archive by edits, first letter and number of reports."""
    # Only a word that no report holds needs it: most searches should not wait for the import.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    lexicon = lexicon_of(index)
    folded = fold(typed)
    most = MOST_EDITS if len(folded) > SHORTEST else 1
    close = process.extract(
        folded, lexicon.folded, scorer=OSA.distance, score_cutoff=most, limit=_CLOSEST
    )
    ranked = sorted(
        (
            edits
            + _FIRST_LETTER * (word[:1] != folded[:1])
            - _FREQUENCY * log10(lexicon.reports[place]),
            int(edits),
            lexicon.forms[place],
        )
        for word, edits, place in close
        if len(word) >= SHORTEST - 1
    )
    return list(islice(_written_once(typed, ranked, index), SUGGESTIONS))


def _written_once(
    typed: str, ranked: Sequence[tuple[float, int, str]], index: Opened
) -> Iterator[Correction]:
    """Yield the best form of each stem, as reports write it."""
    stems: set[str] = set()
    for _, edits, form in ranked:
        token = token_of(form, index)
        if token is None or token.stop or token.stem in stems:
            continue
        stems.add(token.stem)
        if right := written(form, index):
            yield Correction(typed, right, edits)
