"""In what order hits come: what a reader would call better goes first."""

from datetime import date

import pytest

from kaib_search.model.queries import (
    And,
    DateRange,
    InField,
    Or,
    Phrase,
    Prefix,
    SearchRequest,
    Synonym,
    Word,
)
from tests.engines.conftest import make_document, token, tokens

FILLER = "x1 x2 x3 x4 x5 x6 x7 x8"


def word(text, **more):
    return Word(typed=text, token=token(text), **more)


@pytest.fixture
def order(searcher):
    """The numbers of the texts in the order in which a query finds them."""

    def answer(query, *texts, match="all"):
        documents = [
            make_document(number, **text) if isinstance(text, dict) else make_document(number, text)
            for number, text in enumerate(texts, 1)
        ]
        request = SearchRequest(query=query, match=match, limit=100)
        hits = searcher(*documents).search(request).hits
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        return [int(hit.report_id.removeprefix("r")) for hit in hits]

    return answer


def test_exact_form_before_stem_before_part_before_synonym(order):
    synonym = Synonym(label="amt", tokens=tokens("amt"), origin="synonym")
    texts = (f"amt {FILLER}", f"bund+land {FILLER}", f"lande {FILLER}", f"land {FILLER}", FILLER)
    assert order(word("land", synonyms=(synonym,)), *texts) == [4, 3, 2, 1]


def test_a_synonym_stays_behind_however_rare_it_is(order):
    synonym = Synonym(label="amt", tokens=tokens("amt"), origin="synonym")
    common = [f"land {FILLER}"] * 20
    assert order(word("land", synonyms=(synonym,)), f"amt {FILLER}", *common)[-1] == 1


def test_a_word_in_the_title_goes_before_one_in_the_text(order):
    texts = ({"body": f"land {FILLER}", "title": "amt"}, {"body": f"amt {FILLER}", "title": "land"})
    assert order(word("land"), *texts) == [2, 1]


def test_words_that_stand_together_go_before_words_far_apart(order):
    far = "land x1 x2 x3 x4 x5 x6 bau"
    close = "x1 x2 x3 land bau x4 x5 x6"
    assert order(And((word("land"), word("bau"))), far, close) == [2, 1]


def test_a_rare_word_says_more_than_a_common_one(order):
    common = [f"land {FILLER}"] * 10
    texts = (f"land {FILLER}", f"bau {FILLER}", *common)
    assert order(Or((word("land"), word("bau"))), *texts)[0] == 2


def test_some_words_rank_by_how_much_of_them_is_there(order):
    query = And((word("land"), word("bau"), word("amt")))
    texts = (f"land {FILLER}", f"land bau amt {FILLER}", f"bau amt {FILLER}", FILLER)
    assert order(query, *texts, match="any") == [2, 3, 1]


def test_stop_words_do_not_rank_beside_other_words(order):
    query = And((word("der"), word("land")))
    texts = (f"der der der der land land+amt {FILLER}", f"land land land der {FILLER}")
    assert order(query, *texts) == [2, 1]


def test_a_stop_word_alone_ranks(order):
    assert order(word("der"), f"der {FILLER}", f"der der der {FILLER}") == [2, 1]


def test_subwords_rank_where_some_words_are_asked_for(order):
    # "verkehr" and "verwaltung" share the subword "~ver"; without it the texts are equal.
    query = Or((word("verkehr"), word("land")))
    texts = (f"land x {FILLER}", f"land verwaltung {FILLER}")
    assert order(query, *texts, match="any") == [2, 1]


def test_phrases_prefixes_and_fields_rank_by_how_often_they_stand(order):
    once, twice = f"land amt x x {FILLER}", f"land amt land amt {FILLER}"
    assert order(Phrase(tokens("land amt")), once, twice) == [2, 1]
    assert order(Prefix("la"), once, twice) == [2, 1]
    titles = ({"title": "land x x"}, {"title": "land land x"})
    assert order(InField("title", word("land")), *titles) == [2, 1]


def test_of_two_words_both_go_before_one_however_often(order):
    both = f"land bau {FILLER} {FILLER} {FILLER}"
    query = Or((word("land"), word("bau")))
    others = [f"amt {FILLER}"] * 5
    assert order(query, "land land land land", both, *others, match="any")[0] == 2


def test_all_parts_of_a_word_go_before_one_of_them(order):
    query = word("bund+land")
    texts = (f"bund bund bund {FILLER}", f"bund land {FILLER} {FILLER}", f"bund+land {FILLER}")
    assert order(query, *texts, match="any") == [3, 2, 1]


def test_the_time_of_a_meeting_counts_where_it_need_not_be(order):
    query = Or((word("land"), DateRange(date(2015, 1, 1), date(2015, 12, 31))))
    held = {"body": f"land {FILLER}", "day": date(2015, 3, 1)}
    assert order(query, f"land {FILLER}", held, f"amt {FILLER}", match="any") == [2, 1]


def test_words_that_a_filter_leaves_out_do_not_stand_close(searcher):
    documents = [
        make_document(number, f"land bau {FILLER}", facets={"year": (year,)})
        if number < 3
        else make_document(number, "amt", facets={"year": (year,)})
        for number, year in enumerate(("2015", "2016", "2016"), 1)
    ]
    query = Or((word("land"), word("bau"), word("amt")))
    request = SearchRequest(query=query, match="any", filters={"year": ("2016",)})
    assert {hit.report_id for hit in searcher(*documents).search(request).hits} == {"r002", "r003"}
