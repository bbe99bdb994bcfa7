"""Why a date was inferred, in German on German pages."""

import pytest

from kaib_web.pages.date_reasons import german_reason

REASONS = (
    (
        'it stands under the heading "Berichte 2016; Teil 2"',
        "unter der Überschrift „Berichte 2016; Teil 2“",
    ),
    (
        'the heading says 2024: "02/2024"; 15 February 2024 was a Thursday',
        "der 15. Februar 2024 war ein Donnerstag",
    ),
    ('the text of 12 July 2012 says "heute"', "der Text vom 12. Juli 2012 sagt „heute“"),
    (
        "the Saturday on or before the text of 14 March 2016",
        "Samstag am oder vor dem Tag des Textes",
    ),
    (
        "the last such day before the publication on 5 October 2021; the first of 2 days",
        "der erste von 2 Tagen",
    ),
    (
        "between the report of 11 March 2013 and the capture of 3 May 2013 on a page in order of time; "
        "it was a Monday, like most meetings there",
        "dem Tag der Archivierung, 3. Mai 2013; es war ein Montag",
    ),
    (
        "between the report of 1 March 2013 and the report of 3 May 2013 on a page in reverse order of time",
        "rückwärts geordneten Seite zwischen dem Bericht vom 1. März 2013 und dem Bericht vom 3. Mai 2013",
    ),
    (
        "next to the report of 6 May 2008 above it on the page, at a distance usual there",
        "vom 6. Mai 2008 darüber",
    ),
    (
        "by its number it stands next to the meetings of 1 May 2010 and 3 June 2010",
        "und der vom 3. Juni 2010",
    ),
    ("the report calls 4 June 2011 the next meeting", "nennt als nächste Sitzung den 4. Juni 2011"),
    ("the address of the page names the year 2018", "die Adresse der Seite nennt das Jahr 2018"),
    ("the address of the page ends in sitzung-2014-03-12", "endet mit sitzung-2014-03-12"),
)


@pytest.mark.parametrize(("english", "german"), REASONS)
def test_every_reason_is_said_in_german(english: str, german: str) -> None:
    assert german in german_reason(english)


def test_a_reason_of_an_unknown_form_is_left_out_rather_than_shown_in_english() -> None:
    assert german_reason("the moon stood high; 15 April 2019 was a Monday") == ""
