"""Threads share a searcher, and each gets the answers that it would get alone."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from random import Random

from kaib_search.engines.searcher import ArraySearcher
from kaib_search.model.queries import And, Near, Not, Or, Phrase, Prefix, SearchRequest, Word
from tests.engines.conftest import build, token, tokens
from tests.engines.test_property import WORDS, documents

THREADS, QUERIES = 16, 100


def request(random):
    word = lambda: Word(typed="", token=token(random.choice(WORDS)))  # noqa: E731
    text = lambda: tokens(" ".join(random.choices(WORDS, k=2)))  # noqa: E731
    query = random.choice(
        [
            word(), And((word(), word())), Or((word(), word())), And((word(), Not(word()))),
            Phrase(text()), Near(text(), 4), Prefix(random.choice("lbau")),
        ]
    )  # fmt: skip
    match = random.choice(["all", "any"])
    filters = {"year": ("2015",)} if random.random() < 0.3 else {}
    return SearchRequest(query=query, match=match, filters=filters)


def differing(searcher: ArraySearcher, expected) -> int:
    """Ask everything from many threads at once; count the answers that differ."""

    def ask(number: int) -> int:
        asked = list(expected.items())
        Random(number).shuffle(asked)
        wrong = 0
        for key, answer in asked[:QUERIES]:
            wrong += searcher.search(REQUESTS[key]) != answer
        return wrong

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(THREADS) as pool:
            return sum(pool.map(ask, range(THREADS)))
    finally:
        sys.setswitchinterval(before)


REQUESTS = {number: request(Random(number)) for number in range(150)}


def test_sixteen_threads_get_the_answers_of_one(tmp_path):
    alone = build(tmp_path / "alone", documents())
    expected = {key: alone.search(asked) for key, asked in REQUESTS.items()}
    shared = build(tmp_path / "shared", documents())

    assert differing(shared, expected) == 0


class Hasty(ArraySearcher):
    """Keeps the request in the searcher, as a shared searcher of Whoosh keeps its place in a file."""

    def search(self, request):
        self.asked = request
        time.sleep(1e-4)
        return super().search(self.asked)


def test_a_searcher_with_a_state_of_its_own_would_be_caught(tmp_path):
    alone = build(tmp_path / "alone", documents())
    expected = {key: alone.search(asked) for key, asked in REQUESTS.items()}

    assert differing(Hasty(alone._lists, alone._columns), expected) > 0
