# mypy: disable-error-code="attr-defined"
"""Whoosh's own searcher works on the same index and finds the same documents."""

import pytest
from whoosh import query as whoosh_query

from kaib_search.engines.arrays import load_arrays
from kaib_search.engines.building import INDEX
from kaib_search.engines.finding import Finder
from kaib_search.engines.keeping import Kept
from kaib_search.engines.whoosh_index import open_lists, open_whoosh
from kaib_search.errors import IndexDamagedError
from tests.engines.conftest import build, stem_of, token, tokens
from tests.engines.test_property import WORDS, documents

from kaib_search.model.queries import Phrase, Prefix, Word  # isort: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("index")
    build(folder, documents(), batches=3)
    return folder


@pytest.fixture(scope="module")
def finder(folder):
    searcher = build(folder.parent / "again", documents(), batches=1)
    return Finder(open_lists(folder / INDEX), searcher._columns, Kept(2**20))


@pytest.fixture
def whoosh_docs(folder):
    live = open_whoosh(folder / INDEX)
    with live.searcher() as searcher:
        yield lambda query: sorted(searcher.docs_for_query(query))
    live.close()


@pytest.mark.parametrize("word", [word.replace("+", "") for word in WORDS])
def test_words(finder, whoosh_docs, word):
    assert (
        whoosh_docs(whoosh_query.Term("exact", word))
        == finder.find(Word(typed=word, token=token(word), exact=True)).tolist()
    )
    in_any_form = whoosh_query.Or(
        [whoosh_query.Term("stem", stem_of(word)), whoosh_query.Term("part", stem_of(word))]
    )
    assert whoosh_docs(in_any_form) == finder.find(Word(typed=word, token=token(word))).tolist()


@pytest.mark.parametrize("text", ["bau amt", "der und der", "land land", "amt übung bund"])
def test_phrases(finder, whoosh_docs, text):
    assert (
        whoosh_docs(whoosh_query.Phrase("exact", text.split()))
        == finder.find(Phrase(tokens(text))).tolist()
    )


@pytest.mark.parametrize("beginning", ["ba", "bund", "ü", "nothing"])
def test_prefixes(finder, whoosh_docs, beginning):
    assert (
        whoosh_docs(whoosh_query.Prefix("exact", beginning))
        == finder.find(Prefix(beginning)).tolist()
    )


def test_batches_make_no_difference(folder, tmp_path):
    build(tmp_path / "one", documents(), batches=1)
    for one, other in zip(
        open_lists(folder / INDEX).items(),
        open_lists(tmp_path / "one" / INDEX).items(),
        strict=True,
    ):
        assert one[0] == other[0]
        assert one[1].lexicon.all_words() == other[1].lexicon.all_words()
        for number in range(len(one[1].lexicon)):
            left, right = one[1].postings(number), other[1].postings(number)
            assert left.docs.tolist() == right.docs.tolist()
            assert left.frequencies.tolist() == right.frequencies.tolist()


def test_a_file_of_arrays_that_is_none_is_named(tmp_path):
    for content in (b"", b"KAIBARR1", b"KAIBARR1" + bytes(40), b"something else altogether"):
        path = tmp_path / "columns.arrays"
        path.write_bytes(content)
        with pytest.raises(IndexDamagedError, match=r"columns\.arrays is no file of arrays"):
            load_arrays(path)


def test_an_index_without_its_table_of_contents_is_named(tmp_path):
    build(tmp_path, documents()[:3])
    for path in (tmp_path / INDEX).glob("*.toc"):
        path.unlink()
    with pytest.raises(IndexDamagedError, match="kaib-search index"):
        open_lists(tmp_path / INDEX)
