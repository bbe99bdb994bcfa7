"""Reports, dates, titles and status in pages of many styles."""

import pytest

from kaib_search.ingest.reading import read_structure
from tests.ingest.reading.pages import make_page
from tests.ingest.reading.styles import STYLES, Meeting, Style
from tests.ingest.reading.styles_bodies import BODIES
from tests.ingest.reading.styles_eighth import EIGHTH
from tests.ingest.reading.styles_fifth import FIFTH
from tests.ingest.reading.styles_fourth import FOURTH
from tests.ingest.reading.styles_more import MORE
from tests.ingest.reading.styles_news import NEWS
from tests.ingest.reading.styles_ninth import NINTH
from tests.ingest.reading.styles_seventh import SEVENTH
from tests.ingest.reading.styles_sixth import SIXTH
from tests.ingest.reading.styles_systems import SYSTEMS
from tests.ingest.reading.styles_third import THIRD

ALL = [
    *STYLES,
    *MORE,
    *THIRD,
    *FOURTH,
    *FIFTH,
    *SIXTH,
    *SEVENTH,
    *EIGHTH,
    *NINTH,
    *SYSTEMS,
    *BODIES,
    *NEWS,
]


@pytest.mark.parametrize("style", ALL, ids=lambda style: style.name)
def test_page_is_read_as_a_person_reads_it(style: Style):
    reading = read_structure(make_page(style.text, style.media_type, style.captured))

    found = [
        Meeting(report.title, report.date.best, report.status, len(report.paragraphs))
        for report in reading.reports
    ]
    expected = [
        Meeting(
            want.title if want.title is not None else got.title,
            want.date,
            want.status,
            want.paragraphs if want.paragraphs is not None else got.paragraphs,
        )
        for want, got in zip(style.expected, found, strict=False)
    ]
    assert found == expected
    assert len(found) == len(style.expected)
    assert set(style.notices) <= {notice.title for notice in reading.notices}
