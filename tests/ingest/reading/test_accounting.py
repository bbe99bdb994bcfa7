"""Every visible character of a page stands in exactly one place."""

import re
from collections import Counter

import pytest
from bs4 import BeautifulSoup
from bs4.element import Comment, Declaration, Doctype, ProcessingInstruction
from hypothesis import given, settings
from hypothesis import strategies as st

from kaib_search.ingest.blocks.html import UNSEEN
from kaib_search.ingest.reading import read_structure
from kaib_search.ingest.text import compose
from kaib_search.model.reports import Notice, PageReading, Report
from tests.ingest.reading.pages import make_page
from tests.ingest.reading.styles import STYLES, Style
from tests.ingest.reading.styles_fifth import FIFTH
from tests.ingest.reading.styles_fourth import FOURTH
from tests.ingest.reading.styles_more import MORE
from tests.ingest.reading.styles_seventh import SEVENTH
from tests.ingest.reading.styles_sixth import SIXTH
from tests.ingest.reading.styles_third import THIRD

ALL = [*STYLES, *MORE, *THIRD, *FOURTH, *FIFTH, *SIXTH, *SEVENTH]

MARKED = re.compile(r"^#{1,6} ")
UNREAD = (Comment, Declaration, Doctype, ProcessingInstruction)


def characters(text: str) -> Counter[str]:
    """Count what remains without white space, and without the hyphens that may end a line."""
    counted = Counter("".join(compose(text).split()))
    del counted["-"]
    return counted


def visible(markup: str) -> str:
    soup = BeautifulSoup(markup, "lxml")
    texts = []
    for node in soup.find_all(string=True):
        if isinstance(node, UNREAD) or any(parent.name in UNSEEN for parent in node.parents):
            continue
        texts.append(str(node))
    return "\n".join(texts)


def assert_accounted(reading: PageReading, whole: str) -> None:
    """Compare what was read with the whole; a report without heading is called by its own first words."""
    texts = [piece.text for piece in reading.furniture]
    doubled: list[str] = []
    parts: list[Report | Notice] = [*reading.reports, *reading.notices]
    for part in parts:
        body = [paragraph.text for paragraph in part.paragraphs]
        title = part.title or ""
        own = bool(body) and body[0].startswith(title)
        (doubled if own else texts).append(title)
        texts += body
    least, there = characters("\n".join(texts)), characters(whole)
    assert least <= there <= least + characters("\n".join(doubled))


@pytest.mark.parametrize("style", ALL, ids=lambda style: style.name)
def test_nothing_is_lost_and_nothing_doubled(style: Style):
    reading = read_structure(make_page(style.text, style.media_type))

    whole = visible(style.text) if style.media_type == "text/html" else style.text
    assert_accounted(reading, "\n".join(MARKED.sub("", line) for line in whole.split("\n")))


WORDS = st.sampled_from(
    "Sitzung Treffen am 3. Mai 2012 1. Juli Der Beirat tagte Kontakt TOP 2 Foto: Weber Startseite Impressum "
    "Protokoll und beschloss · » Cookies „Heim-TÜV“ 12.03.2014 Die nächste Sitzung ist".split(" ")
)
TEXT = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
TAGS = st.sampled_from(
    ["p", "h1", "h2", "h3", "div", "li", "strong", "b", "td", "dt", "dd", "button", "span", "nav", "article", "aside",
     "footer", "small", "a", "figcaption", "label", "em", "pre"]
)  # fmt: skip


def element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, name, parts: f'<{tag} class="{name}">' + "".join(parts) + f"</{tag}>",
        TAGS,
        st.sampled_from(["", "headline", "content", "menu", "accordion-title", "date", "teaser"]),
        st.lists(children, min_size=1, max_size=4),
    )


MARKUP = st.recursive(
    st.one_of(TEXT, st.just("<br>"), st.just("<br><br>"), st.just("<hr>")), element, max_leaves=25
)


@settings(max_examples=80, deadline=None)
@given(st.lists(MARKUP, max_size=6))
def test_any_markup_is_accounted_for(parts):
    markup = f"<html><body>{''.join(parts)}</body></html>"

    reading = read_structure(make_page(markup))

    assert_accounted(reading, visible(markup))


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXT, max_size=20), st.sampled_from(["\n", "\n\n", "\n\f"]))
def test_any_text_is_accounted_for(lines, between):
    text = between.join(lines)

    reading = read_structure(make_page(text, "text/plain"))

    assert_accounted(reading, text)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text):
    read_structure(make_page(text, "text/plain"))
    read_structure(make_page(text))
