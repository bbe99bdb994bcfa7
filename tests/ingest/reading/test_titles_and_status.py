"""Subject, series, number, status and ids."""

from datetime import UTC, datetime

import pytest

from kaib_search.ingest.reading import read_structure
from kaib_search.ingest.status import read_status
from kaib_search.ingest.titles import own_series, read_number, read_subject
from tests.ingest.reading.pages import make_page


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Netzwerktreffen am 25. März 2015: Arbeit und Ausbildung", "Arbeit und Ausbildung"),
        ("Netzwerktreffen 28. November 2016: Wohnen", "Wohnen"),
        ("4. Juni 2019 – Kita-Plätze und Elternlotsen", "Kita-Plätze und Elternlotsen"),
        ("Treffen am 30. November 2011 \"Stadt und Land\"", "Stadt und Land"),
        ("Nächste Sitzung: 9. März 2016, 14.30 Uhr", None),
        ("2. Sitzung: 3. April 2025", None),
        ("Neuer Vorstand gewählt", None),
    ],
)  # fmt: skip
def test_subject(title, subject):
    assert read_subject(title) == subject


@pytest.mark.parametrize(
    ("title", "body", "number"),
    [
        ("Niederschrift über die 27. öffentliche Sitzung des Rates", "", "27"),
        ("31. Sitzung (19. September 2013)", "", "31"),
        ("Netzwerktreffen Nr. 7, 8.11.2018", "", "7"),
        ("Sitzung am 12. Mai 2014", "", None),
        (
            "Treffen",
            "Im Fokus des dritten Netzwerk-Treffens im Jahr 2015 stand der Sport.",
            "drittes im Jahr 2015",
        ),
        (
            "Neuer Vorstand",
            "In seiner konstituierenden Sitzung hat der Beirat gewählt.",
            "konstituierende Sitzung",
        ),
    ],
)
def test_number(title, body, number):
    assert read_number(title, [body]) == number


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("KAIB - Treffen am 29. Mai 2017", "KAIB-Treffen"),
        ("LAG-Treffen in Halle", "LAG-Treffen"),
        ("Sitzung des Stadtrates am 3. Mai", "Stadtrat"),
        ("Arbeitsberatung am 8. September 2010", "Arbeitsberatung"),
        ("Treffen am 3. Mai", None),
    ],
)
def test_series(title, series):
    assert own_series(title) == series


def test_series_is_shared_by_the_reports_of_a_page():
    reports = read_structure(
        make_page(
            "<h1>Netzwerk Pflege</h1><h2>NEP - Treffen am 3. Mai 2012</h2><p>Es ging um Geld.</p>"
            "<h2>NEP-Treffen 4. April 2012: Personal</h2><p>Frau Roth berichtete.</p>"
            "<h2>Neue Wege</h2><p>Am 5. März 2012 trafen sich 20 Fachleute.</p>"
        )
    ).reports

    assert [report.series for report in reports] == ["NEP-Treffen"] * 3
    assert [report.id for report in reports] == [
        "nep-treffen-2012-05-03", "nep-treffen-2012-04-04", "nep-treffen-2012-03-05",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "status"),
    [
        ("Treffen am 29. Mai 2017", "Termin bitte vormerken, die Einladung kommt noch.", "announced"),
        ("Sitzung", "Die Sitzung findet im Festsaal statt. Gäste sind herzlich willkommen.", "announced"),
        ("Sitzung", "Die Sitzung fand im Festsaal statt. Gäste waren willkommen.", "held"),
        ("Sitzung", "Der Rat beschließt die Satzung. Abstimmungsergebnis: einstimmig", "held"),
        ("Sitzung", "Die Sitzung am 14. Juli entfällt.", "unknown"),
        ("Sitzung", "Die nächste Sitzung findet im Mai statt. Herr Roth berichtete über den Haushalt, Frau Lenz fragte nach.", "held"),
        ("Sitzung", "", "unknown"),
    ],
)  # fmt: skip
def test_status(title, text, status):
    assert read_status(title, [text] if text else [], None, None) == status


def test_day_after_the_capture_is_announced():
    [report] = read_structure(
        make_page(
            "<h2>Sitzung am 3. Mai 2012</h2><p>Thema sind die Gebühren für das neue Jahr und der Bericht des Amtes.</p>",
            captured=datetime(2012, 4, 1, tzinfo=UTC),
        )
    ).reports

    assert report.status == "announced"


def test_report_without_day_is_named_by_title_and_text():
    [first] = read_structure(
        make_page("<h1>Protokoll der Runde</h1><p>Frau Abel begrüßte die Gäste.</p>")
    ).reports
    [second] = read_structure(
        make_page("<h1>Protokoll der Runde</h1><p>Herr Beck begrüßte die Gäste.</p>")
    ).reports

    assert first.id.startswith("protokoll-der-runde-")
    assert first.id != second.id


def test_two_meetings_of_one_day_have_two_ids():
    reports = read_structure(
        make_page(
            "<h2>Sitzung des Rates am 3. Mai 2012</h2><p>Es ging um Geld.</p><h2>Sitzung des Rates am 3. Mai 2012</h2><p>Nichtöffentlich wurde verhandelt.</p>"
        )
    ).reports

    assert [report.id for report in reports] == ["rat-2012-05-03", "rat-2012-05-03-2"]
