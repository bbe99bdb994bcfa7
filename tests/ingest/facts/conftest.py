"""Reports to read facts from, written in the test that reads them."""

import pytest

from kaib_search.model.reports import MeetingDate, Paragraph, Report
from kaib_search.vocabulary import load_vocabulary


@pytest.fixture(scope="session")
def vocabulary():
    return load_vocabulary()


@pytest.fixture(scope="session")
def make_paragraphs():
    def make(*texts):
        return tuple(
            Paragraph(id=f"a{number:06x}", number=number, text=text, kind=kind)  # type: ignore[arg-type]
            for number, (text, kind) in enumerate(
                ((text, "text") if isinstance(text, str) else text for text in texts), start=1
            )
        )

    return make


@pytest.fixture(scope="session")
def make_report(make_paragraphs):
    def make(*texts, id="r", title="Sitzung des Beirates", day=None, **fields):
        when = (
            MeetingDate(start=day, end=day, precision="day", where="title")
            if day
            else MeetingDate()
        )
        return Report(
            id=id,
            title=title,
            date=when,
            status="held",
            paragraphs=make_paragraphs(*texts),
            **fields,
        )

    return make
