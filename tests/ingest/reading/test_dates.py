"""German dates in all the forms that archived pages use."""

import time

import pytest

from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.dates_meeting import other_dates, read_date
from kaib_search.model.reports import MeetingDate

FORMS = {
    "am 29. Mai 2017": ("2017-05-29", "2017-05-29"),
    "Am\u00a025. April 2012": ("2012-04-25", "2012-04-25"),
    "seit dem 1.Dezember 2010": ("2010-12-01", "2010-12-01"),
    "12./13. Mai 2014": ("2014-05-12", "2014-05-13"),
    "am 3. und 4. Mai 2012": ("2012-05-03", "2012-05-04"),
    "12. bis 14. Mai 2014": ("2014-05-12", "2014-05-14"),
    "vom 12. bis zum 14. Mai 2014": ("2014-05-12", "2014-05-14"),
    "30. Mai – 1. Juni 2015": ("2015-05-30", "2015-06-01"),
    "vom 30. Dezember 2014 bis 2. Januar 2015": ("2014-12-30", "2015-01-02"),
    "12.–14.05.2014": ("2014-05-12", "2014-05-14"),
    "12./13.05.14": ("2014-05-12", "2014-05-13"),
    "29.12.2014 - 2.1.2015": ("2014-12-29", "2015-01-02"),
    "am Dienstag, dem 14. Februar 2006": ("2006-02-14", "2006-02-14"),
    "Am Freitagabend des 16. November 2007": ("2007-11-16", "2007-11-16"),
    "Mo., 12.05.2014": ("2014-05-12", "2014-05-12"),
    "Freitag, 12., und Samstag, 13. Mai 2014": ("2014-05-12", "2014-05-13"),
    "12.03.2015": ("2015-03-12", "2015-03-12"),
    "am 12.3.15": ("2015-03-12", "2015-03-12"),
    "27. 3. 2014": ("2014-03-27", "2014-03-27"),
    "am 3.5.98": ("1998-05-03", "1998-05-03"),
    "2015-03-12": ("2015-03-12", "2015-03-12"),
    "am 1. Jänner 2012": ("2012-01-01", "2012-01-01"),
    "12. Sept. 2014": ("2014-09-12", "2014-09-12"),
    "5. Dez. 2013": ("2013-12-05", "2013-12-05"),
    "am ersten Juli 2013": ("2013-07-01", "2013-07-01"),
    "den 3ten Mai 1901": ("1901-05-03", "1901-05-03"),
    "14. II. 1906": ("1906-02-14", "1906-02-14"),
    "MITTWOCH, 3. MÄRZ 2010": ("2010-03-03", "2010-03-03"),
    "am 1. Juli": ("--07-01", "--07-01"),
    "am 14.3.": ("--03-14", "--03-14"),
    "im März 2011": ("2011-03", "2011-03"),
    "im Februar": ("--02", "--02"),
    "Frühjahr 2015": ("2015-03", "2015-05"),
    "Winter 2014/15": ("2014-12", "2015-02"),
    "im Jahr 2015": ("2015", "2015"),
}


@pytest.mark.parametrize("text", FORMS)
def test_form_is_read_whole(text):
    [found] = find_dates(f"Die Sitzung war {text} im Rathaus.".replace("\u00a0", " "))

    assert (found.first.iso, found.last.iso) == FORMS[text]
    assert found.surface == text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "text",
    ["14.30 Uhr", "TOP 3.1.2", "Tel. 0351 12.34.56", "300.000 Euro", "am 31. Februar 2014", "§ 12 Abs. 3 SGB XII",
     "Drucksache 12/2014", "Version 1.2.3.4", "August Müller sprach", "die 12. Sitzung", "Raum 2.14"],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_none(text):
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "relative", "weekday"),
    [("gestern", "1", None), ("in seiner heutigen Sitzung", "0", None), ("am vergangenen Montag", "weekday", 0),
     ("am Donnerstagabend", "weekday", 3), ("am kommenden Freitag", "weekday-next", 4)],
)  # fmt: skip
def test_relative_days(text, relative, weekday):
    [found] = find_dates(text)

    assert (found.relative, found.weekday, found.first.iso) == (relative, weekday, None)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Die Frist endet, Anträge sind bis zum 30. Juni 2015 möglich.", "Frist"),
        ("Sie ist seit Juni 2015 im Amt.", "Beginn"),
        ("Das Gesetz vom 13. Dezember 2006 wurde erläutert.", "Schriftstück"),
        ("Die nächste Sitzung findet am 14. März 2006 statt.", "nächste Sitzung"),
        ("Die Niederschrift der Sitzung vom 17. Januar 2006 wird genehmigt.", "vorige Sitzung"),
        ("Veröffentlicht am 5. März 2020 von der Redaktion", "Veröffentlichung"),
        ("Der Verein wurde am 25. November 2015 gegründet.", "Gründung"),
        (
            "Er berichtete vom Fachtag, an dem er am 3. November 2014 teilgenommen hatte.",
            "Vorgeschichte",
        ),
        ("Das Modellprojekt startet am 1. Juli 2019 in drei Kreisen.", "Termin"),
        ("Ursula Roth, geboren am 3. Mai 1940, wurde geehrt.", "Lebensdaten"),
        ("Dresden, 12. März 2014 – Der Rat hat getagt.", "Veröffentlichung"),
    ],
)
def test_competing_date_is_never_the_meetings(text, what):
    assert read_date("Beirat", [text]).start is None
    [other] = other_dates("Beirat", [text], MeetingDate())
    assert other.what == what


@pytest.mark.parametrize(
    ("title", "body", "start", "where"),
    [
        ("Sitzung am 3. Mai 2012", "Am 4. Juni 2012 tagte der Ausschuss.", "2012-05-03", "title"),
        ("Treffen im März 2011", "Am 14. März 2011 trafen sich alle.", "2011-03-14", "body"),
        ("Treffen im März 2011", "Am 14. April 2011 trafen sich andere.", "2011-03", "title"),
        ("Sitzung am 3. Mai", "Die Sitzung fand am 3. Mai 2012 statt.", "2012-05-03", "body"),
        ("Neuer Vorstand", "Bereits am 2. Mai 2011 hatte der Rat getagt. In der Sitzung am 9. Mai 2011 wählte er.", "2011-05-09", "body"),
        ("Bericht", "Datum: 11. Dezember 2014", "2014-12-11", "body"),
        ("Herbsttagung 2013", "Es ging um Wohnen.", "2013-09", "title"),
        ("Bewerbung bis zum 3. Mai 2012", "Es gibt einen Preis.", None, "none"),
        ("Protokoll der Sitzung vom 3. Mai 2012", "Es ging um Geld.", "2012-05-03", "title"),
    ],
)  # fmt: skip
def test_title_goes_before_body_and_the_finer_date_before_the_coarser(title, body, start, where):
    when = read_date(title, [body])

    assert (when.start, when.where) == (start, where)


def test_evidence_stands_in_the_text():
    body = "Am Dienstag, dem 14. Februar 2006, tagte der Rat."

    assert (read_date("Rat", [body]).evidence or "?") in body


@pytest.mark.parametrize(
    "text",
    [
        "1. ",
        "1./",
        "1 , ",
        "am ",
        "12. Mai ",
        "Mai ",
        "1.1.",
        "Montag, ",
        "im Jahr ",
        "2014 - ",
        "bis zum ",
    ],
)
def test_time_grows_with_the_length_alone(text):
    begin = time.process_time()
    find_dates(text * (20_000 // len(text)))

    assert time.process_time() - begin < 2
