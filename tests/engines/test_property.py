"""Random queries and filters over random documents: the index answers as looking at everything does."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaib_search.engines.layout import FIELDS
from kaib_search.engines.searcher import ArraySearcher
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
    SearchRequest,
    Synonym,
    Word,
)
from tests.engines.conftest import build, make_document, token, tokens
from tests.engines.memory import MemoryEngine

WORDS = [
    "land",
    "lande",
    "bund+land",
    "bund",
    "bau",
    "bauen",
    "haus+bau",
    "amt",
    "der",
    "und",
    "übung",
]
FACET_VALUES = {
    "year": ["2014", "2015", "2016"], "topic": ["a", "b", "c", "d"], "speaker": ["x", "y"],
    "kind": ["held", "decision"], "series": ["s", "t"],
}  # fmt: skip
FIRST = date(2014, 1, 1)


def random_document(number, random):
    text = " ".join(random.choices([*WORDS, "|"], k=random.randrange(12)))
    others: dict[str, Any] = {
        name: " ".join(random.choices(WORDS, k=random.randrange(1, 4)))
        for name in FIELDS[:-1]
        if random.random() < 0.3
    }
    facets = {
        facet: tuple(random.choices(values, k=random.randrange(3)))
        for facet, values in FACET_VALUES.items()
    }
    if random.random() < 0.2:
        return make_document(number, text, facets=facets, **others)
    day = FIRST + timedelta(days=random.randrange(1000))
    last = day + timedelta(days=random.choice((0, 0, 30, 365)))
    return make_document(number, text, day=day, last_day=last, facets=facets, **others)


def documents():
    random = Random(20161128)
    return [random_document(number, random) for number in range(70)]


@pytest.fixture(scope="module", params=[1, 7], ids=["one batch", "seven batches"])
def searcher(request, tmp_path_factory) -> ArraySearcher:
    return build(tmp_path_factory.mktemp("index"), documents(), batches=request.param)


MEMORY = MemoryEngine(documents())

some_words = st.sampled_from(WORDS)
texts = st.lists(some_words, min_size=1, max_size=4).map(" ".join)
synonyms = st.lists(
    st.builds(lambda text: Synonym(label=text, tokens=tokens(text), origin="synonym"), texts),
    max_size=2,
).map(tuple)
plain_words = st.builds(lambda text: Word(typed=text, token=token(text)), some_words)
days = st.none() | st.integers(-100, 1200).map(lambda days: FIRST + timedelta(days=days))
facet_choice = st.sampled_from(sorted(FACET_VALUES)).flatmap(
    lambda facet: st.tuples(
        st.just(facet),
        st.lists(st.sampled_from([*FACET_VALUES[facet], "none"]), min_size=1, max_size=2).map(
            tuple
        ),
    )
)
leaves = st.one_of(
    plain_words,
    plain_words,
    st.builds(
        lambda text, exact, synonyms: Word(typed=text, token=token(text), exact=exact, synonyms=synonyms),
        some_words, st.booleans(), synonyms,
    ),
    texts.map(lambda text: Phrase(tokens(text))),
    st.builds(lambda text, distance: Near(tokens(text), distance), texts, st.integers(0, 6)),
    st.sampled_from(["l", "ba", "bun", "ü", "q"]).map(Prefix),
    st.builds(DateRange, days, days),
    facet_choice.map(lambda choice: InFacet(*choice)),
    st.just(Everything()),
)  # fmt: skip
queries = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Or(tuple(parts))),
        inner.map(Not),
        st.builds(InField, st.sampled_from(FIELDS), inner),
    ),
    max_leaves=6,
)
requests = st.builds(
    lambda query, match, filters, start, end, sort: SearchRequest(
        query=query, match=match, filters=dict(filters), start=start, end=end, sort=sort, limit=1000
    ),
    queries, st.sampled_from(["all", "any"]), st.lists(facet_choice, max_size=2), days, days,
    st.sampled_from(["relevance", "newest", "oldest"]),
)  # fmt: skip


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(request_=requests)
def test_hits_totals_and_facets_equal_looking_at_every_document(searcher, request_):
    results = searcher.search(request_)
    wanted = MEMORY.hits(request_)

    assert {hit.report_id for hit in results.hits} == wanted
    assert results.total == len(wanted) == len(results.hits) == searcher.count(request_)
    facets = {
        facet: {bucket.value: bucket.count for bucket in buckets}
        for facet, buckets in results.facets.items()
    }
    assert facets == MEMORY.facets(request_)
    if request_.sort != "relevance":
        assert [hit.report_id for hit in results.hits] == MEMORY.by_date(request_)


@settings(max_examples=20, deadline=None)
@given(request_=requests)
def test_a_count_is_what_a_click_on_it_gives(searcher, request_):
    for facet, buckets in searcher.search(request_).facets.items():
        for bucket in buckets:
            clicked = replace(request_, filters={**request_.filters, facet: (bucket.value,)})
            assert searcher.search(clicked).total == bucket.count
