"""Readings of meetings, as a parser hands them on."""

import hashlib
from datetime import UTC, datetime

import pytest

from kaib_search.model.pages import Provenance
from kaib_search.model.reports import MeetingDate, Notice, Paragraph, Report

KITAS = (
    "Die Beauftragten sprachen über den Ausbau der Kitas in den Landkreisen und über die Wartelisten "
    "in den Städten. Frau Ohm vom Landesjugendamt stellte die neuen Zahlen vor und beantwortete Fragen."
)
BUSSE = (
    "Im Mittelpunkt standen die Buslinien in den Randgebieten. Herr Klein vom Verkehrsverbund zeigte "
    "den Fahrplan für das kommende Jahr. Viele Gäste bemängelten die Takte am Wochenende und am Abend."
)


def paragraph_id(text):
    return "a" + hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:6]


def paragraphs(*texts):
    return tuple(
        Paragraph(id=paragraph_id(text), number=number, text=text)
        for number, text in enumerate(texts, start=1)
    )


def capture(source="a.html", year=2015, url="http://rat.example/treffen"):
    return Provenance(
        source=source,
        sha256=hashlib.sha256(source.encode()).hexdigest(),
        media_type="text/html",
        url=url,
        captured_at=datetime(year, 1, 1, tzinfo=UTC) if year else None,
    )


def day(iso, where="title"):
    return MeetingDate(start=iso, end=iso, precision="day", where=where)


@pytest.fixture(scope="session")
def reading():
    def make(
        *texts,
        title="KAIB-Treffen am 29. Mai 2015",
        when="2015-05-29",
        id=None,
        status="held",
        series="KAIB-Treffen",
        number=None,
        date=None,
        **where,
    ):
        return Report(
            id=id or f"treffen-{when}",
            title=title,
            series=series,
            number=number,
            status=status,
            date=date or (day(when) if when else MeetingDate()),
            paragraphs=paragraphs(*texts),
            captures=(capture(**where),),
        )

    return make


@pytest.fixture(scope="session")
def notice():
    def make(*texts, title="Über uns", id="ueber-uns", **where):
        return Notice(
            id=id, title=title, paragraphs=paragraphs(*texts), captures=(capture(**where),)
        )

    return make


@pytest.fixture(scope="session")
def kitas():
    return KITAS


@pytest.fixture(scope="session")
def busse():
    return BUSSE
