"""What a search must answer, by example; the brute-force engine answers the same."""

from datetime import date

import pytest

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
from tests.engines.conftest import make_document, token, tokens
from tests.engines.memory import MemoryEngine


def word(text, **more):
    return Word(typed=text, token=token(text), **more)


def phrase(text):
    return Phrase(tokens(text))


EVERYTHING = Everything()


def ids(searcher, query=EVERYTHING, **more):
    request = SearchRequest(query=query, limit=1000, **more)
    return [hit.report_id for hit in searcher.search(request).hits]


@pytest.fixture
def find(searcher):
    """Answer a query over texts by both engines; the numbers of the texts that hold it."""

    def answer(query, *texts, **more):
        documents = [make_document(number, text) for number, text in enumerate(texts, 1)]
        request = SearchRequest(query=query, limit=1000, **more)
        found = {hit.report_id for hit in searcher(*documents).search(request).hits}
        assert found == MemoryEngine(documents).hits(request)
        return sorted(int(one.removeprefix("r")) for one in found)

    return answer


def test_a_word_is_found_by_form_stem_and_compound_part(find):
    assert find(word("land"), "land", "lande", "bund+land", "bund", "landung") == [1, 2, 3]


def test_a_compound_is_not_found_by_its_parts_where_all_words_are_asked_for(find):
    assert find(word("bund+land"), "bund land", "bund+lande", "land") == [2]


def test_a_compound_is_found_by_its_parts_where_some_words_are_asked_for(find):
    assert find(word("bund+land"), "bund", "bund+lande", "haus", match="any") == [1, 2]


def test_subwords_never_make_a_hit(find):
    # Both words have the subword "~ver".
    assert find(word("verkehr"), "verwaltung", "verkehr", match="any") == [2]


def test_an_exact_word_is_found_as_it_stands_alone(find):
    assert find(word("land", exact=True), "land", "lande", "bund+land") == [1]


def test_a_synonym_is_found_as_a_word_or_a_phrase(find):
    short = Synonym(label="amt", tokens=tokens("amt"), origin="synonym")
    long = Synonym(label="haus der kulturen", tokens=tokens("haus der kulturen"), origin="synonym")
    query = word("behörde", synonyms=(short, long))

    assert find(query, "behörden", "ämter", "land+amt", "haus der kulturen", "haus kulturen") == [
        1, 3, 4,
    ]  # fmt: skip


def test_a_phrase_holds_its_stop_words(find):
    texts = ("neubau der straße", "neubau straße", "neubau die straße", "straße der neubau")
    assert find(phrase("neubau der straße"), *texts) == [1]
    assert find(phrase("neubau straße"), *texts) == [2]


def test_a_phrase_holds_exact_forms(find):
    assert find(phrase("haus bau"), "haus bau", "hause bau") == [1]


def test_a_phrase_does_not_cross_paragraphs_or_fields(searcher):
    documents = [
        make_document(1, "haus | bau"), make_document(2, "bau", title="haus"), make_document(3, "haus bau"),
    ]  # fmt: skip
    assert ids(searcher(*documents), phrase("haus bau")) == ["r003"]


def test_a_phrase_of_equal_words(find):
    assert find(phrase("bla bla bla"), "bla bla", "bla bla bla", "bla x bla bla") == [2]


def test_near_in_any_order(find):
    texts = ("a b c d e", "e d a", "a x x x x x e", "a e", "a")
    assert find(Near(tokens("a e"), 4), *texts) == [1, 2, 4]
    assert find(Near(tokens("a e"), 2), *texts) == [2, 4]
    assert find(Near(tokens("a e"), 6), *texts) == [1, 2, 3, 4]


def test_near_goes_by_stems_and_takes_several_words(find):
    assert find(Near(tokens("land bau amt"), 2), "lande x amt x bauen", "land bau x x x amt") == [1]


def test_near_of_one_word_twice_is_that_word(find):
    assert find(Near(tokens("land lande"), 3), "land", "bau") == [1]


def test_prefix(find):
    assert find(Prefix("inte"), "integration", "intern", "winter", "interesse") == [1, 2, 4]
    assert find(Prefix("xyz"), "integration") == []


def test_prefix_with_umlauts(find):
    assert find(Prefix("ü"), "übung", "uebung", "zürich") == [1]


def test_all_some_and_none_of_the_parts(find):
    texts = ("haus bau", "haus", "bau", "amt")
    assert find(And((word("haus"), word("bau"))), *texts) == [1]
    assert find(Or((word("haus"), word("bau"))), *texts) == [1, 2, 3]
    assert find(And((word("haus"), Not(word("bau")))), *texts) == [2]
    assert find(Not(word("haus")), *texts) == [3, 4]
    assert find(Not(Not(word("haus"))), *texts) == [1, 2]
    assert find(And((Not(word("haus")), Not(word("bau")))), *texts) == [4]


def test_some_of_the_words_with_phrases_and_exclusions_required(find):
    texts = ("haus", "bau", "haus bau", "haus amt", "neu amt haus")
    query = And((word("haus"), word("bau"), Not(word("amt"))))
    assert find(query, *texts) == [3]
    assert find(query, *texts, match="any") == [1, 2, 3]
    with_phrase = And((word("bau"), word("haus"), phrase("neu amt")))
    assert find(with_phrase, *texts, match="any") == [5]


def test_a_required_word_stays_required_where_some_words_are_asked_for(find):
    signed, free = word("haus"), word("bau")
    query = And((signed, Or((free, signed))))
    assert find(query, "haus", "bau", "haus bau", match="any") == [1, 3]


def test_a_field_is_looked_at_alone(searcher):
    found = searcher(
        make_document(1, "amt", title="haus bau"),
        make_document(2, "haus bau", title="amt"),
        make_document(3, "haus", title="bau", people="haus"),
    )
    assert ids(found, InField("title", word("haus"))) == ["r001"]
    assert ids(found, InField("title", phrase("haus bau"))) == ["r001"]
    assert ids(found, InField("title", Near(tokens("bau haus"), 1))) == ["r001"]
    assert ids(found, InField("people", Prefix("ha"))) == ["r003"]
    assert ids(found, InField("title", And((word("haus"), Not(word("bau")))))) == []
    assert sorted(ids(found, InField("body", Not(word("haus"))))) == ["r001"]
    assert ids(found, InField("subject", word("haus"))) == []


def test_dates_may_lie_between_two_days(searcher):
    found = searcher(
        make_document(1, day=date(2015, 3, 1), last_day=date(2015, 3, 31)),
        make_document(2, day=date(2015, 4, 2)),
        make_document(3),
        make_document(4, day=date(2014, 1, 1), last_day=date(2014, 12, 31)),
    )
    assert ids(found, DateRange(date(2015, 3, 20), date(2015, 4, 1))) == ["r001"]
    assert ids(found, start=date(2015, 3, 31)) == ["r002", "r001"]
    assert ids(found, end=date(2014, 1, 1)) == ["r004"]
    assert ids(found, DateRange(None, None)) == ["r002", "r001", "r004"]


def test_newest_and_oldest_put_undated_reports_last(searcher):
    found = searcher(
        make_document("c", "haus", day=date(2015, 3, 1)), make_document("b", "haus"),
        make_document("a", "haus", day=date(2015, 3, 1)), make_document("d", "haus", day=date(2016, 1, 1)),
    )  # fmt: skip
    assert ids(found, word("haus"), sort="newest") == ["d", "a", "c", "b"]
    assert ids(found, word("haus"), sort="oldest") == ["a", "c", "d", "b"]


def test_equal_scores_go_by_date_and_id(searcher):
    found = searcher(
        make_document("c", "haus", day=date(2015, 3, 1)), make_document("b", "haus"),
        make_document("a", "haus", day=date(2015, 3, 1)), make_document("d", "haus", day=date(2016, 1, 1)),
    )  # fmt: skip
    assert ids(found, word("haus")) == ["d", "a", "c", "b"]


def test_windows_cut_the_same_list(searcher):
    found = searcher(
        *(make_document(n, "haus " * (n % 7 + 1) + "bau " * (n % 5)) for n in range(1, 60))
    )
    whole = ids(found, word("haus"))
    for sort in ("relevance", "newest", "oldest"):
        whole = ids(found, word("haus"), sort=sort)
        pieces = []
        for offset in range(0, 60, 7):
            request = SearchRequest(query=word("haus"), sort=sort, offset=offset, limit=7)
            pieces += [hit.report_id for hit in found.search(request).hits]
        assert pieces == whole
        assert found.matching(SearchRequest(query=word("haus"), sort=sort)) == whole
    beyond = found.search(SearchRequest(query=word("haus"), offset=500))
    assert (beyond.total, beyond.hits) == (59, ())


FACETED = [
    make_document(
        1, "haus", facets={"year": ("2015",), "topic": ("a", "b"), "kind": ("held", "decision")}
    ),
    make_document(2, "haus", facets={"year": ("2016",), "topic": ("a",)}),
    make_document(3, "haus", facets={"year": ("2016",), "topic": ("b", "b")}),
    make_document(4, "bau", facets={"year": ("2016",), "topic": ("c",)}),
]


def buckets(results, facet):
    return [(bucket.value, bucket.count) for bucket in results.facets[facet]]


def test_facets_count_hits_and_leave_their_own_selection_aside(searcher):
    found = searcher(*FACETED).search(
        SearchRequest(query=word("haus"), filters={"topic": ("a",), "year": ("2016",)})
    )
    assert found.total == 1
    assert buckets(found, "topic") == [("a", 1), ("b", 1)]
    assert buckets(found, "year") == [("2015", 1), ("2016", 1)]


def test_facets_show_an_empty_value_only_where_it_is_selected(searcher):
    found = searcher(*FACETED).search(
        SearchRequest(query=word("haus"), filters={"topic": ("c", "nowhere")})
    )
    assert found.total == 0
    assert buckets(found, "topic") == [("a", 2), ("b", 2), ("c", 0), ("nowhere", 0)]
    assert buckets(found, "year") == []


def test_facets_are_or_inside_and_and_across(searcher):
    found = searcher(*FACETED)
    assert sorted(ids(found, filters={"topic": ("b", "c")})) == ["r001", "r003", "r004"]
    assert sorted(ids(found, filters={"topic": ("b", "c"), "year": ("2016",)})) == ["r003", "r004"]
    assert sorted(ids(found, InFacet("kind", ("decision",)))) == ["r001"]
    assert ids(found, InFacet("nofacet", ("x",))) == []


def test_facets_can_be_limited_but_keep_what_is_selected(searcher):
    found = searcher(*FACETED).search(SearchRequest(filters={"topic": ("c",)}, facet_limit=1))
    assert buckets(found, "topic") == [("a", 2), ("c", 1)]


def test_an_index_without_documents_answers(searcher):
    found = searcher()
    for query in (Everything(), word("haus"), phrase("haus bau"), Near(tokens("a b"), 3), Prefix("h"),
                  Not(word("haus")), InField("title", word("haus")), DateRange(None, None)):  # fmt: skip
        results = found.search(SearchRequest(query=query))
        assert (results.total, results.hits) == (0, ())
    assert found.words() == {}


def test_words_and_their_beginnings(searcher):
    found = searcher(make_document(1, "haus hausbau"), make_document(2, "haus hase"))
    assert found.words() == {"hase": 1, "haus": 2, "hausbau": 1}
    assert found.terms_with_prefix("ha", limit=2) == [("haus", 2), ("hase", 1)]


def test_neighbours_are_the_meetings_of_the_series(searcher):
    one, other = {"series": ("ausschuss",)}, {"series": ("beirat",)}
    found = searcher(
        make_document(1, day=date(2015, 1, 1), facets=one),
        make_document(2, day=date(2015, 2, 1), facets=other),
        make_document(3, day=date(2015, 3, 1), facets=one),
        make_document(4, facets=one),
        make_document(5, day=date(2015, 2, 1), facets=one),
    )
    assert found.neighbours("r005") == ("r001", "r003")
    assert found.neighbours("r001") == (None, "r005")
    assert found.neighbours("r002") == (None, None)
    assert found.neighbours("r004") == (None, None)
    assert found.neighbours("nothing") == (None, None)
