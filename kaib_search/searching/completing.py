"""Complete what is being typed: topics, people, titles, and words of several reports."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from kaib_search.analysis.folding import exact_form, fold
from kaib_search.model.queries import And, InField, Prefix, Query, SearchRequest
from kaib_search.model.searches import TypedSearch
from kaib_search.query.budget import cut_text
from kaib_search.searching.labels import person_name, topic_labels
from kaib_search.searching.lexicon import lexicon_of, token_of, written
from kaib_search.searching.opened import Opened
from kaib_search.searching.remembering import remember
from kaib_search.searching.requests import count_of

SHORTEST = 2
_TINY = 50
_REPORTS = 3
_WORDS = 40
_LONGEST_TITLE = 120


def complete(prefix: str, index: Opened, limit: int = 8) -> tuple[str, ...]:
    """Complete a beginning; each completion has a hit."""
    typed, too_long = cut_text(prefix)
    if len(typed) < SHORTEST or too_long or limit < 1:
        return ()
    offers = chain(
        _topics(typed, index), _people(typed, index), _words(typed, index), _titles(typed, index)
    )
    kept: dict[str, str] = {}
    for offer in offers:
        key = offer.casefold()
        if key not in kept and count_of(TypedSearch(text=offer), index):
            kept[key] = offer
        if len(kept) == limit:
            break
    return tuple(kept.values())


def _topics(typed: str, index: Opened) -> Iterator[str]:
    """Yield the labels of topics that reports have, the ones with most reports first."""
    labels = topic_labels(index)
    for value in _values("topic", index):
        label = labels.get(value, value)
        if _begins(label, typed):
            yield label


def _people(typed: str, index: Opened) -> Iterator[str]:
    """Yield the names that hold the typed words; ids are folded names, so only likely ones are read."""
    words = fold(typed).split()
    for value in _values("person", index):
        if _hold(fold(value).split("-"), words):
            name = person_name(value, index)
            if _hold(fold(name).replace("-", " ").split(), words):
                yield name


def _hold(parts: list[str], words: list[str]) -> bool:
    """Tell whether each word begins some part."""
    return all(any(part.startswith(word) for part in parts) for word in words)


def _values(facet: str, index: Opened) -> tuple[str, ...]:
    """Return the values of a facet, those of most reports first."""
    facets = remember(index, "facets", lambda: index.searcher.search(SearchRequest(limit=0)).facets)
    buckets = sorted(facets.get(facet, ()), key=lambda bucket: (-bucket.count, bucket.value))
    return tuple(bucket.value for bucket in buckets)


def _words(typed: str, index: Opened) -> Iterator[str]:
    """Yield what was typed with its last word completed, the most frequent words first."""
    *before, last = typed.split()
    beginning = exact_form(last)
    if len(beginning) < SHORTEST or not beginning.isalpha():
        return
    total = remember(index, "total", lambda: index.searcher.count(SearchRequest()))
    least = _REPORTS if total >= _TINY else 1
    found = [one for one in lexicon_of(index).beginning(beginning) if one[1] >= least]
    found.sort(key=lambda one: (-one[1], len(one[0])))
    for word in _one_of_each_stem((form for form, _ in islice(found, _WORDS)), index):
        yield " ".join([*before, word])


def _one_of_each_stem(forms: Iterable[str], index: Opened) -> Iterator[str]:
    stems: set[str] = set()
    for form in forms:
        token = token_of(form, index)
        if token is None or token.stop or token.stem in stems or token.exact != form:
            continue
        stems.add(token.stem)
        if word := written(form, index):
            yield word


def _titles(typed: str, index: Opened) -> Iterator[str]:
    """Yield the titles that hold the typed words, the last one begun."""
    tokens = [token for token in index.analyzer.tokens(typed) if not token.joined]
    if not tokens or len(tokens[-1].exact) < SHORTEST + 1:
        return
    parts: list[Query] = [InField("title", Prefix(token.exact)) for token in tokens if token.exact]
    query = And(tuple(parts)) if len(parts) > 1 else parts[0]
    found = index.searcher.search(SearchRequest(query=query, sort="newest", limit=4, facet_limit=0))
    for report in index.store.reports([hit.report_id for hit in found.hits]):
        if 0 < len(report.title) <= _LONGEST_TITLE:
            yield report.title


def _begins(label: str, typed: str) -> bool:
    """Tell whether a label, or a word of it, begins with what was typed."""
    folded, wanted = fold(label), fold(typed)
    return folded.startswith(wanted) or f" {wanted}" in folded
