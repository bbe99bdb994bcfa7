"""Queries made to break a search: each is answered in time, and the next one is right."""

import random
import time
from collections.abc import Callable, Sequence

import pytest

from kaib_search.model.reports import Report
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import complete, search
from tests.query.bombs import BOMBS
from tests.searching.archive import Opened, make_report

FREQUENT = """
    integration der die das und auch ausländer asyl beirat sitzung verwaltung intern ausbildung
    versammlung vertrag derart dieser wort0 wort1 wort2 wort3 wort4 wort5 wort6 wort7
""".split()
LIMIT = 2.0
REPORTS = 200


@pytest.fixture(scope="session")
def frequent(open_archive: Callable[[Sequence[Report]], Opened]) -> Opened:
    """Reports in which every word stands often."""
    chance = random.Random(1)
    opened = open_archive(
        [
            make_report(
                f"r{n}", "Sitzung", *(" ".join(chance.choices(FREQUENT, k=200)) for _ in "ab")
            )
            for n in range(REPORTS)
        ]
    )
    search(TypedSearch(text="Integratoin"), opened)  # as a server does before it answers readers
    return opened


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.parametrize("match", ["all", "any"])
def test_every_bomb_is_answered(frequent: Opened, name: str, match: str) -> None:
    started = time.perf_counter()
    page = search(TypedSearch(text=BOMBS[name], match=match), frequent)  # type: ignore[arg-type]
    assert time.perf_counter() - started < LIMIT
    assert page.total >= 0
    assert search(TypedSearch(text="integration"), frequent).total == REPORTS


def test_bombs_are_no_beginning_of_words(frequent: Opened) -> None:
    for bomb in BOMBS.values():
        started = time.perf_counter()
        complete(bomb, frequent)
        assert time.perf_counter() - started < LIMIT
