"""The ingest report names what is missing."""

from dataclasses import replace

import pytest

from kaib_search.ingest.gaps import SeriesGap, archive_figures, series_gaps
from kaib_search.model.reports import InferredDate, MeetingDate, Mention, Reference


@pytest.fixture
def numbered(reading):
    def make(*pairs, series="Beirat"):
        return [
            reading(
                "Text.",
                id=f"{series}-{year}-{number}",
                when=f"{year}-03-01",
                number=str(number),
                series=series,
            )
            for year, number in pairs
        ]

    return make


def test_missing_numbers_and_years_of_a_series(numbered):
    assert series_gaps(numbered((2010, 1), (2010, 2), (2013, 5))) == (
        SeriesGap(series="Beirat", numbers=(3, 4), years=(2011, 2012)),
    )


def test_a_count_that_begins_anew_each_year_is_counted_by_year(numbered):
    assert series_gaps(numbered((2010, 1), (2010, 3), (2011, 1), (2011, 2))) == (
        SeriesGap(series="Beirat", numbers=(2,)),
    )


def test_spellings_of_one_series_are_one(numbered):
    assert (
        series_gaps(
            [
                *numbered((2010, 1), series="KAIB-Treffen"),
                *numbered((2011, 2), series="KAIB - Treffen"),
            ]
        )
        == ()
    )


def test_the_figures_name_what_is_there_and_what_is_not(reading, notice):
    undated = reading("Ohne Tag.", id="u", when=None)
    inferred = reading(
        "Am 1. Juli.",
        id="i",
        date=MeetingDate(
            start="--07-01",
            end="--07-01",
            precision="day-noyear",
            inferred=InferredDate(start="2013-07-01", end="2013-07-01", reason="r"),
        ),
    )
    spoken = replace(
        reading("Ein \ufffd Zeichen.", id="s"),
        people=(
            Mention(name="Ute Ohm", surface="Ute Ohm", act="talk"),
            Mention(name="Jan Uhl", surface="Jan Uhl", act="present"),
        ),
        references=(
            Reference(surface="siehe 3. Sitzung", paragraph="a1", number="3"),
            Reference(surface="x", paragraph="a1", report="i"),
        ),
    )
    figures = archive_figures([undated, inferred, spoken], [notice("\ufffd\ufffd")])

    assert figures.per_year == {2013: 1, 2015: 1}
    assert (figures.undated, figures.inferred) == (("u",), ("i",))
    assert [one.name for one in figures.without_role] == ["Ute Ohm"]
    assert [one.surface for one in figures.unresolved] == ["siehe 3. Sitzung"]
    assert figures.unreadable == {"s": 1, "ueber-uns": 2}
