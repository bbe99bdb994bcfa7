"""Pages that were made to hurt, and pages that are only large."""

import time

import pytest

from kaib_search.ingest.reading import read_structure
from tests.ingest.reading.pages import make_page

SENTENCE = "Der Beirat tagte am 3. Mai 2012 und beschloss, dass alles bleibt. "
PAGES = {
    "20,000 nested elements": "<div>" * 20_000 + "Text" + "</div>" * 20_000,
    "20,000 nested bold": "<b>" * 20_000 + "Text" + "</b>" * 20_000,
    "nested tables": "<table><tr><td>a" * 3_000,
    "nested lists": "<ul><li>a" * 10_000,
    "endless comments": "<!--" * 100_000,
    "open attributes": '<a foo="' * 60_000,
    "open tags": "<" * 200_000,
    "entities": "&amp;" * 100_000,
    "breaks": "a<br>" * 50_000,
    "one long word": "a" * 2_000_000,
    "one long paragraph": "<p>" + SENTENCE * 5_000,
    "words of meetings": "Sitzung " * 50_000,
    "navigation words": "<p>" + "mehr - " * 42 + "xx</p>",
    "strong lines": "<p>" + "<b>Sitzung am 3. Mai 2012</b> Text " * 2_000,
    "NUL": "<h2>Sitzung am 3. Mai 2012</h2>\x00<p>Es ging um \x00 Geld.</p>",
    "lone surrogate": "<h2>Sitzung am 3. Mai 2012</h2><p>Es ging um \ud800 Geld.</p>",
    "many reports without year": "".join(
        f"<h2>Sitzung am {1 + number % 28}. Mai{' 2014' * (number % 2)}</h2><p>Der Rat beriet.</p>"
        for number in range(1_500)
    ),
    "nothing": "",
    "no text": "<html><body><img src=x></body></html>",
    "10 MB": "<h2>Sitzung am 3. Mai 2012</h2>" + ("<p>" + "Wort " * 400 + "</p>") * 5_000,
}


@pytest.mark.parametrize("name", PAGES)
def test_page_is_read_in_bounded_time(name):
    begin = time.process_time()
    read_structure(make_page(PAGES[name]))

    assert time.process_time() - begin < 4


def test_text_after_a_nul_is_read():
    [report] = read_structure(make_page(PAGES["NUL"])).reports

    assert report.paragraphs[0].text == "Es ging um Geld."


def test_time_grows_with_the_number_of_reports_alone():
    def seconds(count: int) -> float:
        page = make_page(f"<h2>Sitzung am 3. Mai 2012</h2><p>{SENTENCE}</p>" * count)
        begin = time.process_time()
        read_structure(page)
        return time.process_time() - begin

    seconds(50)
    assert seconds(800) < 12 * max(seconds(200), 0.05)
