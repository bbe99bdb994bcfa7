"""A report as a document: fields, gaps, facets, days."""

from datetime import date

import pytest

from kaib_search.analysis import Analyzer, analyze_report
from kaib_search.analysis.document import days
from kaib_search.model.documents import FACETS, Document
from kaib_search.model.reports import (
    Decision,
    InferredDate,
    MeetingDate,
    Mention,
    Paragraph,
    Place,
    Report,
    TopicAssignment,
)
from kaib_search.vocabulary import Vocabulary


@pytest.fixture
def document(analyzer: Analyzer, vocabulary: Vocabulary) -> Document:
    report = Report(
        id="r1",
        title="15. Treffen",
        status="held",
        date=MeetingDate(start="2015-03", end="2015-03", precision="month"),
        paragraphs=(
            Paragraph(id="a1", number=1, text="Der Neubau"),
            Paragraph(id="a2", number=2, text="—"),
            Paragraph(id="a3", number=3, text="der Straße"),
        ),
        people=(
            Mention(name="Anna Müller", surface="Frau Müller", role="Landrätin", act="talk"),
            Mention(name="Tom Berg", surface="Tom Berg", person="tom-berg-2"),
        ),
        organisations=("BAMF",),
        topics=(TopicAssignment(topic=vocabulary.topics[0].id, words=("x",)),),
        places=(Place(name="Görlitz", surface="Görlitzer", kind="city"),),
        decisions=(Decision(type="beschluss", actor=None, span="Beschlossen wurde viel."),),
    )
    return analyze_report(report, analyzer, vocabulary)


def test_no_phrase_crosses_a_paragraph(document: Document) -> None:
    places = [(one.exact, one.position) for one in document.fields["body"]]

    assert places == [("der", 0), ("neubau", 1), ("der", 102), ("strasse", 103)]


def test_offsets_count_in_their_own_paragraph(document: Document) -> None:
    last = document.fields["body"][-1]

    assert "der Straße"[last.start : last.end] == "Straße"


def test_fields_hold_what_one_asks_for(document: Document, vocabulary: Vocabulary) -> None:
    assert "landraetin" in {one.exact for one in document.fields["people"]}
    assert document.fields["topics"][0].exact in vocabulary.topics[0].label.casefold()
    assert {one.exact for one in document.fields["places"]} == {"goerlitz"}
    assert document.fields["subject"] == ()


def test_facets(document: Document, vocabulary: Vocabulary) -> None:
    assert tuple(document.facets) == FACETS
    assert document.facets["year"] == ("2015",)
    assert document.facets["speaker"] == ("anna-mueller",)
    assert document.facets["person"] == ("anna-mueller", "tom-berg-2")
    assert document.facets["kind"] == ("held", "decision")
    assert document.facets["series"] == ()


@pytest.mark.parametrize(
    ("held", "first", "last"),
    [
        (MeetingDate(start="2016-11-28"), (2016, 11, 28), (2016, 11, 28)),
        (MeetingDate(start="2016-02"), (2016, 2, 1), (2016, 2, 29)),
        (MeetingDate(start="2015", end="2015"), (2015, 1, 1), (2015, 12, 31)),
        (MeetingDate(start="2015-09", end="2015-11"), (2015, 9, 1), (2015, 11, 30)),
        (
            MeetingDate(
                start="--07-01",
                inferred=InferredDate(start="2014-07-01", end="2014-07-01", reason="x"),
            ),
            (2014, 7, 1),
            (2014, 7, 1),
        ),
    ],
)
def test_days(held: MeetingDate, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    assert days(held) == (date(*first).toordinal(), date(*last).toordinal())


@pytest.mark.parametrize("start", [None, "--07-01", "--03", "2015-13", "0000", "unsinn"])
def test_no_date_is_no_day(start: str | None) -> None:
    assert days(MeetingDate(start=start)) == (0, 0)
