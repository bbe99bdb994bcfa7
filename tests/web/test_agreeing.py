"""Pages, interface and exports agree: the same reports, order and totals, and counts that hold what they promise."""

import json
import random
import re
from collections.abc import Iterable
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient

from kaib_web.filters import FILTERS
from tests.web.reading import Document, ask

Pairs = list[tuple[str, str]]

WORDS = (
    *("Sprachkurse", "Spielplätze", "Haushalt", "Radwege", "Jugendklub", "Beirat", "Flüchtlinge"),
    *("Schulwege", "Arbeitsgruppen", "Kosten", "Unterkunft", "Dolmetscher", "Café", "Quarzuhr"),
    *('"neue Spielplätze"', "Spiel*", "person:Lindner", "jahr:2012", "ort:Görlitz", "unbegleitet"),
)
JOINTS = (" ", " ODER ", " UND ", " NICHT ", " ")
SORTS = {"relevanz": "relevance", "neu": "newest", "alt": "oldest"}
API = {one.param: one.api for one in FILTERS} | {"von": "from", "bis": "to", "match": "match"}


def some_query(dice: random.Random) -> str:
    words = dice.sample(WORDS, dice.choice((0, 1, 1, 1, 2, 2, 3)))
    return "".join(
        word if place == 0 else dice.choice(JOINTS) + word for place, word in enumerate(words)
    )


def some_filters(dice: random.Random, offered: Pairs) -> Pairs:
    chosen = dice.sample(offered, min(len(offered), dice.choice((0, 0, 1, 1, 2, 3))))
    if dice.random() < 0.25:
        first = dice.randint(2004, 2018)
        chosen += [("von", str(first)), ("bis", str(first + dice.randint(0, 8)))]
    if dice.random() < 0.25:
        chosen.append(("match", "any"))
    return chosen


def page_of(client: FlaskClient, pairs: Iterable[tuple[str, str]]) -> Document:
    answer = client.get("/suche?" + urlencode(list(pairs)))
    assert answer.status_code == 200, pairs
    return Document(answer.text)


def total_of(client: FlaskClient, pairs: Iterable[tuple[str, str]]) -> int:
    html = client.get("/suche?" + urlencode(list(pairs))).text
    found = re.search(r'id="anzahl"[^>]*>\s*([\d.]+) ', html)
    assert found, pairs
    return int(found[1].replace(".", ""))


@pytest.fixture(scope="module")
def offered(client: FlaskClient) -> Pairs:
    """All values that can be chosen."""
    return [(name, value) for name, value, _count in page_of(client, []).choices()]


@pytest.mark.parametrize("seed", range(40))
def test_page_interface_and_export_give_the_same_reports_in_the_same_order(
    client: FlaskClient, offered: Pairs, seed: int
) -> None:
    dice = random.Random(seed)
    query, filters, sort = some_query(dice), some_filters(dice, offered), dice.choice(list(SORTS))
    pairs = [("q", query), ("sort", sort), *filters]
    page = page_of(client, [*pairs, ("je", "100")])
    called = [("q", query), ("sort", SORTS[sort]), ("limit", "100")]
    called += [(API[name], value) for name, value in filters]

    answer = ask(client, "/api/v1/search?" + urlencode(called))
    lines = client.get("/suche.jsonl?" + urlencode(pairs)).text.splitlines()

    assert page.total() == answer["total"]
    assert page.report_ids() == [hit["id"] for hit in answer["hits"]]
    assert page.report_ids() == [json.loads(line)["id"] for line in lines]


@pytest.mark.parametrize("seed", range(25))
def test_every_count_beside_a_box_is_the_total_after_ticking_it(
    client: FlaskClient, offered: Pairs, seed: int
) -> None:
    dice = random.Random(1000 + seed)
    filters = some_filters(dice, offered) if seed % 2 else []
    page = page_of(client, [("q", some_query(dice)), *filters])
    form = sent_form(page)
    for name, value, count in page.choices():
        others = [pair for pair in form if pair[0] != name]

        assert total_of(client, [*others, (name, value)]) == count, (form, name, value)


def sent_form(page: Document) -> Pairs:
    """Return what the form of a page would send now."""
    ticked = "input[form=suche][checked], #suche input[type=hidden], #q, #von, #bis"
    return [
        (str(field["name"]), str(field["value"])) for field in page.select(ticked) if field["value"]
    ]
