"""Paragraph ids, kinds of paragraph, and meetings from council systems."""

import json

import pytest

from kaib_search.errors import PageError
from kaib_search.ingest.reading import read_structure
from tests.ingest.reading.pages import make_page


def read(markup: str, media_type: str = "text/html"):
    [report] = read_structure(make_page(markup, media_type)).reports
    return report


def test_ids_survive_white_space_and_order():
    first = read("<h2>Sitzung am 3. Mai 2012</h2><p>Es ging um  Geld.</p><p>Frau Roth sprach.</p>")
    second = read(
        "<h2>Sitzung am 3. Mai 2012</h2>\n<p>Frau Roth\nsprach.</p><p>Es ging um&nbsp;Geld.</p>"
    )

    assert [p.id for p in first.paragraphs] == [p.id for p in reversed(second.paragraphs)]
    assert [p.number for p in second.paragraphs] == [1, 2]


def test_repeated_text_gets_a_numbered_id():
    report = read(
        "<h2>Sitzung am 3. Mai 2012</h2><p>Beschluss: einstimmig</p><p>Frau Roth sprach.</p><p>Beschluss: einstimmig</p>"
    )

    one, _, other = (p.id for p in report.paragraphs)
    assert other == f"{one}-2"


def test_typing_errors_stay_and_double_blanks_go():
    report = read("<h2>Sitzung am 3. Mai 2012</h2><p>In Behördern wurde  korrdiniert.</p>")

    assert report.paragraphs[0].text == "In Behördern wurde korrdiniert."


def test_kinds_of_paragraph():
    report = read(
        "<h2>Sitzung am 3. Mai 2012</h2><table><tr><td>Abel</td><td>Amt</td></tr><tr><td>Beck</td><td>Verein</td></tr></table>"
        "<h3>Ergebnisse</h3><ul><li>Der Antrag wurde abgelehnt.</li></ul><p>Die Sitzung endete spät.</p>"
    )

    assert [(p.kind, p.text) for p in report.paragraphs] == [
        ("row", "Abel\tAmt"), ("row", "Beck\tVerein"), ("heading", "Ergebnisse"),
        ("item", "Der Antrag wurde abgelehnt."), ("text", "Die Sitzung endete spät."),
    ]  # fmt: skip


def test_line_end_hyphens_join_before_a_small_letter_only():
    report = read(
        "Sitzung am 3. Mai 2012\n\nDer Beirat sprach über die Unter-\nbringung und über Haupt-\nund Ehrenamt, dann ging es um die\nHeim-\nTÜV genannte Prüfung.\n",
        "text/plain",
    )

    assert "die Unterbringung und über Haupt- und Ehrenamt" in report.text


def test_literal_tags_and_letterspacing():
    report = read(
        "<h2>S i t z u n g am 3. Mai 2012</h2><p>Es ging um Geld.&lt;br /&gt;&lt;strong&gt;Frau Roth&lt;/strong&gt; sprach.</p>"
    )

    assert report.title == "Sitzung am 3. Mai 2012"
    assert [p.text for p in report.paragraphs] == ["Es ging um Geld.", "Frau Roth sprach."]


MEETING = {
    "type": "https://schema.oparl.org/1.1/Meeting",
    "name": "14. Sitzung des Sozialausschusses",
    "start": "2019-03-21T17:00:00+01:00",
    "end": "2019-03-21T19:30:00+01:00",
    "location": {"description": "Rathaus, Saal 2", "locality": "Neustadt"},
    "agendaItem": [
        {"number": "2", "order": 1, "name": "Seniorenplan", "result": "ungeändert beschlossen",
         "resolutionText": "Der Ausschuss beschließt den Seniorenplan in der Fassung vom 1. März 2019."},
        {"number": "1", "order": 0, "name": "Eröffnung"},
    ],
    "resultsProtocol": {"text": "Die Vorsitzende Frau Dr. Ahlers eröffnet die Sitzung."},
}  # fmt: skip


def test_oparl_meeting_is_one_report():
    report = read(json.dumps(MEETING), "application/json")

    assert report.title == "14. Sitzung des Sozialausschusses am 21. März 2019"
    assert (report.date.start, report.status, report.number, report.series) == (
        "2019-03-21", "held", "14", "Sozialausschuss",
    )  # fmt: skip
    texts = [p.text for p in report.paragraphs]
    assert texts[:3] == [
        "Ort: Rathaus, Saal 2, Neustadt",
        "Beginn: 17.00 Uhr, Ende: 19.30 Uhr",
        "TOP 1 Eröffnung",
    ]
    assert "Der Ausschuss beschließt den Seniorenplan in der Fassung vom 1. März 2019." in texts
    assert texts[-1] == "Die Vorsitzende Frau Dr. Ahlers eröffnet die Sitzung."


def test_cancelled_oparl_meeting_was_not_held():
    assert (
        read(
            json.dumps({**MEETING, "agendaItem": [], "resultsProtocol": None, "cancelled": True}),
            "application/json",
        ).status
        == "unknown"
    )


@pytest.mark.parametrize("text", ["[1, 2", "[]", "3"])
def test_damaged_json_is_refused(text):
    with pytest.raises(PageError):
        read_structure(make_page(text, "application/json"))
