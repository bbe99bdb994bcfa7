"""The words of the archive: for spelling, completion and rare words that reports share."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kaib_search.analysis.folding import fold
from kaib_search.model.documents import Token
from kaib_search.model.queries import SearchRequest, Word
from kaib_search.searching.opened import Opened
from kaib_search.searching.remembering import remember
from kaib_search.snippets import written_forms

_EXAMPLES = 3


@dataclass(frozen=True)
class Lexicon:
    """The exact forms of an archive in their order, each with its number of reports."""

    forms: Sequence[str]
    reports: Sequence[int]

    @cached_property
    def folded(self) -> list[str]:
        """The forms with umlauts folded, in the same order."""
        return [fold(form) for form in self.forms]

    def frequency(self, form: str) -> int:
        """Return the number of reports that hold the form."""
        place = bisect_left(self.forms, form)
        found = place < len(self.forms) and self.forms[place] == form
        return self.reports[place] if found else 0

    def beginning(self, prefix: str) -> Iterator[tuple[str, int]]:
        """Yield the forms that begin so."""
        place = bisect_left(self.forms, prefix)
        while place < len(self.forms) and self.forms[place].startswith(prefix):
            yield self.forms[place], self.reports[place]
            place += 1


def lexicon_of(index: Opened) -> Lexicon:
    """Return the words of the archive, gathered once for a generation."""
    return remember(index, "lexicon", lambda: _gather(index))


def _gather(index: Opened) -> Lexicon:
    words = sorted((word, count) for word, count in index.searcher.words().items() if count > 0)
    return Lexicon([word for word, _ in words], [count for _, count in words])


def token_of(form: str, index: Opened) -> Token | None:
    """Analyse one form of the archive."""
    return next((token for token in index.analyzer.tokens(form) if not token.joined), None)


def written(form: str, index: Opened) -> str:
    """Return a form as the reports write it ("schueler" → "Schüler"); "" where none does."""
    known: dict[str, str] = remember(index, "written", dict)
    if form not in known:
        known[form] = _written(form, index)
    return known[form]


def _written(form: str, index: Opened) -> str:
    token = token_of(form, index)
    if token is None:
        return ""
    query = Word(typed=form, token=token, exact=True)
    found = index.searcher.search(SearchRequest(query=query, limit=_EXAMPLES, facet_limit=0))
    reports = index.store.reports([hit.report_id for hit in found.hits])
    forms = written_forms(reports, query, index.analyzer)
    # A word at the beginning of a sentence is written large there only.
    best = max(forms, key=lambda one: (forms[one], one.islower()), default="")
    return best.strip("-")
