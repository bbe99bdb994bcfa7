"""German dates in a query: as fields, and typed freely."""

from collections.abc import Callable
from datetime import date

import pytest

from kaib_search.model.queries import DateRange, Or, ParsedQuery
from kaib_search.query.dates import read_date
from kaib_search.query.writing import write_span

Parse = Callable[..., ParsedQuery]


def days(first: str | None, last: str | None) -> DateRange:
    return DateRange(
        date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None
    )


VALUES = [
    ("jahr:2015", "2015-01-01", "2015-12-31"),
    ("year:2015", "2015-01-01", "2015-12-31"),
    ("jahr:2015..2017", "2015-01-01", "2017-12-31"),
    ("jahr:2015-2017", "2015-01-01", "2017-12-31"),
    ("jahr:2015…2017", "2015-01-01", "2017-12-31"),
    ("jahr:..2014", None, "2014-12-31"),
    ("jahr:2014..", "2014-01-01", None),
    ("datum:2015", "2015-01-01", "2015-12-31"),
    ("datum:03.2015", "2015-03-01", "2015-03-31"),
    ("datum:3/2015", "2015-03-01", "2015-03-31"),
    ("datum:2015-03", "2015-03-01", "2015-03-31"),
    ("datum:März 2015", "2015-03-01", "2015-03-31"),
    ('datum:"März 2015"', "2015-03-01", "2015-03-31"),
    ("datum: Feb. 2016", "2016-02-01", "2016-02-29"),
    ("datum:12.03.2015", "2015-03-12", "2015-03-12"),
    ("datum:12.3.2015", "2015-03-12", "2015-03-12"),
    ("datum:2015-03-12", "2015-03-12", "2015-03-12"),
    ("datum:12. März 2015", "2015-03-12", "2015-03-12"),
    ("datum:1.Dezember 2010", "2010-12-01", "2010-12-01"),
    ("datum:Herbst 2015", "2015-09-01", "2015-11-30"),
    ("datum:Frühjahr 2015", "2015-03-01", "2015-05-31"),
    ("datum:Winter 2014/15", "2014-12-01", "2015-02-28"),
    ("datum:1. Quartal 2015", "2015-01-01", "2015-03-31"),
    ("datum:2. Halbjahr 2015", "2015-07-01", "2015-12-31"),
    ("datum:von 2012 bis 2014", "2012-01-01", "2014-12-31"),
    ("datum:März bis Mai 2015", "2015-03-01", "2015-05-31"),
    ("datum:seit 2015", "2015-01-01", None),
    ("datum:vor 2015", None, "2014-12-31"),
    ("datum:nach dem 12.03.2015", "2015-03-13", None),
    ("datum:bis Mai 2014", None, "2014-05-31"),
    ("datum:12.03.2015..14.04.2015", "2015-03-12", "2015-04-14"),
]


@pytest.mark.parametrize(("typed", "first", "last"), VALUES)
def test_a_date_field(parse: Parse, typed: str, first: str | None, last: str | None) -> None:
    parsed = parse(typed)
    assert parsed.query == days(first, last)
    assert parsed.understood.repairs == ()


FREE = [
    ("2015", "2015-01-01", "2015-12-31"),
    ("März 2015", "2015-03-01", "2015-03-31"),
    ("im märz 2015", "2015-03-01", "2015-03-31"),
    ("am 12.03.2015", "2015-03-12", "2015-03-12"),
    ("12. März 2015", "2015-03-12", "2015-03-12"),
    ("Herbst 2015", "2015-09-01", "2015-11-30"),
    ("von 2012 bis 2014", "2012-01-01", "2014-12-31"),
    ("2012 bis 2014", "2012-01-01", "2014-12-31"),
    ("2012-2014", "2012-01-01", "2014-12-31"),
    ("zwischen 2012 und 2014", "2012-01-01", "2014-12-31"),
    ("seit 2015", "2015-01-01", None),
]


@pytest.mark.parametrize(("typed", "first", "last"), FREE)
def test_a_free_date_means_the_time_or_its_mention(
    parse: Parse, typed: str, first: str | None, last: str | None
) -> None:
    query = parse(typed).query
    assert isinstance(query, Or)
    assert query.parts[0] == days(first, last)
    assert len(query.parts) == 2


NO_DATES = ["31.02.2015", "2015/16", "20/11958", "12.03.", "November", "2015er", "12345", "1.2.3"]


@pytest.mark.parametrize("typed", NO_DATES)
def test_what_is_no_date_is_searched_as_typed(parse: Parse, typed: str) -> None:
    assert parse(typed).understood.text == typed.rstrip(".")
    assert not isinstance(parse(typed).query, DateRange)


def test_a_winter_may_begin_or_end_in_its_year() -> None:
    found = read_date("Winter 2015")
    assert found is not None
    assert [(one.start, one.end) for one in found.spans] == [
        (date(2015, 1, 1), date(2015, 2, 28)),
        (date(2015, 12, 1), date(2016, 2, 29)),
    ]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2015-01-01", "2015-12-31"),
        ("2015-02-01", "2015-02-28"),
        ("2016-02-01", "2016-02-28"),
        ("2015-02-01", "2015-03-01"),
        (None, "2015-02-28"),
        ("2015-12-31", None),
        ("2015-01-01", None),
    ],
)
def test_a_span_is_written_so_that_it_reads_back(
    parse: Parse, first: str | None, last: str | None
) -> None:
    wanted = days(first, last)
    assert parse(write_span(wanted.start, wanted.end)).query == wanted


def test_the_years_of_a_field_may_be_alternatives(parse: Parse) -> None:
    assert parse("jahr:(2015 ODER 2017)").understood.text == "jahr:2015 ODER jahr:2017"
