"""Years and days that no sentence says: inferred with a reason, or left open."""

from datetime import UTC, datetime

import pytest

from kaib_search.ingest.reading import read_structure
from tests.ingest.reading.pages import make_page


def read(markup: str, captured: datetime | None = None, url: str | None = None):
    return read_structure(make_page(markup, captured=captured, url=url)).reports


def page(*days: str) -> str:
    return "".join(
        f"<h2>Treffen am {day}</h2><p>Die Gruppe sprach über ihre Vorhaben.</p>" for day in days
    )


def test_between_two_neighbours():
    reports = read(page("14. Oktober 2013", "1. Juli", "11. März 2013"))

    assert reports[1].date.start == "--07-01"
    assert reports[1].date.inferred.start == "2013-07-01"
    assert (
        "between the report of 11 March 2013 and the report of 14 October 2013"
        in reports[1].date.inferred.reason
    )


def test_two_years_possible_leaves_it_open():
    reports = read(page("14. Oktober 2015", "1. Juli", "11. März 2013"))

    assert reports[1].date.inferred is None
    assert reports[1].date.best is None


def test_weekday_decides_between_two_years():
    reports = read(page("14. Oktober 2015", "Montag, 1. Juli", "11. März 2013"))

    assert reports[1].date.best == "2013-07-01"
    assert "was a Monday" in reports[1].date.inferred.reason


def test_capture_bounds_the_newest_report():
    reports = read(page("1. Juli", "11. März 2013"), captured=datetime(2013, 8, 1, tzinfo=UTC))

    assert reports[0].date.best == "2013-07-01"
    assert "capture of 1 August 2013" in reports[0].date.inferred.reason


def test_order_of_time_may_run_down_the_page():
    reports = read(page("12. Oktober 1989", "9. November", "14. Dezember 1989"))

    assert reports[1].date.best == "1989-11-09"


@pytest.mark.parametrize("heading", ["2014", "Berichte 2014", "Treffen im Jahr 2014"])
def test_year_of_the_heading_over_it(heading):
    reports = read(f"<h1>{heading}</h1><h2>Treffen am 12. Mai</h2><p>Es kamen zwölf Gäste.</p>")

    assert reports[-1].date.best == "2014-05-12"


def test_address_names_the_year():
    [report] = read(page("12. Mai"), url="http://example.org/aktuelles/2014/treffen.html")

    assert report.date.best == "2014-05-12"
    assert "address" in report.date.inferred.reason


def test_capture_alone_is_no_reason():
    [report] = read(page("12. Mai"), captured=datetime(2014, 8, 1, tzinfo=UTC))

    assert report.date.best is None


@pytest.mark.parametrize(
    ("words", "day"),
    [("heute", "2016-02-04"), ("gestern", "2016-02-03"), ("am vergangenen Montag", "2016-02-01"), ("am Dienstagabend", "2016-02-02")],
)  # fmt: skip
def test_relative_day_counts_from_the_publication(words, day):
    [report] = read(
        "<p>Pressemitteilung vom 4. Februar 2016</p><h1>Rat berät Satzung</h1>"
        f"<p>Der Stadtrat hat {words} in seiner Sitzung über die Satzung beraten.</p>"
    )

    assert (report.date.start, report.date.inferred.start) == (None, day)


def test_relative_day_without_a_day_of_publication_stays_open():
    [report] = read(
        "<h1>Rat berät Satzung</h1><p>Der Stadtrat hat gestern in seiner Sitzung über die Satzung beraten.</p>"
    )

    assert report.date.best is None


def test_day_of_publication_is_not_the_day_of_the_meeting():
    [report] = read(
        "<p>Pressemitteilung vom 4. Februar 2016</p><h1>Rat tagte</h1><p>Der Stadtrat tagte zur Satzung.</p>"
    )

    assert report.date.best is None
    assert [(other.iso, other.what) for other in report.other_dates] == [
        ("2016-02-04", "Veröffentlichung")
    ]


def test_next_meeting_tells_the_year():
    [report] = read(
        "<h2>Sitzung am 12. April</h2><p>Es ging um Geld. Frau Roth sprach.</p>"
        "<p>Die nächste Sitzung findet am 14. Juni 2012 statt.</p>"
    )

    assert report.date.best == "2012-04-12"
    assert "14 June 2012 the next meeting" in report.date.inferred.reason


def test_signature_tells_the_year():
    [report] = read(
        "<h2>Sitzung am 28. Dezember</h2><p>Es ging um Geld. Frau Roth sprach.</p><p>Leipzig, den 12.01.2012</p>"
    )

    assert report.date.best == "2011-12-28"


def test_address_of_several_reports_names_their_year():
    reports = read(page("12. Mai", "14. März"), url="http://example.org/protokolle_2014.html")

    assert [report.date.best for report in reports] == ["2014-05-12", "2014-03-14"]
