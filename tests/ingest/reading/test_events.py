"""A page gives the same events whether its tree is walked or its parser is listened to."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaib_search.ingest.archive import read_pages
from kaib_search.ingest.blocks.events import send_streamed, send_walked
from kaib_search.model.pages import Page

HERE = Path(__file__).resolve()


class Noted:
    """Notes events; runs of text are one, since parsers cut them where they like."""

    def __init__(self):
        self.events: list[tuple[str, object]] = []

    def start(self, tag, attributes):
        self.events.append(("start", (tag, dict(attributes))))

    def end(self, tag):
        self.events.append(("end", tag))

    def data(self, text):
        if self.events and self.events[-1][0] == "data":
            text = f"{self.events.pop()[1]}{text}"
        self.events.append(("data", text))

    def comment(self, text):
        self.events.append(("comment", text))


def _both(markup: str) -> tuple[list[tuple[str, object]], list[tuple[str, object]]]:
    walked, streamed = Noted(), Noted()
    send_walked(markup, walked)
    send_streamed(markup, streamed)
    return walked.events, streamed.events


def test_the_pages_of_the_sample_archive_give_the_same_events(sample_archive):
    pages = [item for item in read_pages([sample_archive]) if isinstance(item, Page)]
    assert len(pages) >= 5
    for page in pages:
        walked, streamed = _both(page.text)
        assert walked == streamed
        assert len(walked) > 50


@pytest.mark.parametrize(
    "markup",
    [
        '<p class="a  b">eins<br>zwei<p>drei</div><li>vier',
        "<!-- x --><table><tr><td>1<td>2</table>&bdquo;Zitat&ldquo; &amp; &#8222;",
        "<div>" * 3000 + "tief",
        '<script>if (a < b) { "<p>" }</script><style>p{}</style><p hidden>da',
    ],
)
def test_odd_markup_gives_the_same_events(markup):
    walked, streamed = _both(markup)
    assert walked == streamed


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<br>",
                "<li>",
                "<ul>",
                "</ul>",
                "Wort ",
                "ä",
                "<!--k-->",
                "&nbsp;",
            ]
        ),
        min_size=1,
        max_size=25,
    )
)
def test_any_mixture_of_tags_gives_the_same_events(parts):
    walked, streamed = _both("<html><body>" + "".join(parts) + "</body></html>")
    assert walked == streamed
