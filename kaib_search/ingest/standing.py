"""A page on which no meeting was found, but which holds a text: one report of unknown status.

Nothing that was archived may be impossible to find, and a parser that knows no meeting in a page may be
wrong. Beside reports, such text stays a notice: there it is an umbrella or an advertisement.
"""

import hashlib
from dataclasses import replace

from kaib_search.ingest.facts import read_facts
from kaib_search.ingest.paragraphs import paragraph_id
from kaib_search.ingest.text import slug
from kaib_search.model.reports import Notice, PageReading, Paragraph, Report
from kaib_search.vocabulary.values import Vocabulary

LEAST = 200
"""So many characters a page must hold to be more than a heading, an address or an error message."""


def with_standing_text(reading: PageReading, vocabulary: Vocabulary) -> PageReading:
    """Make the notices of a page without reports one report, where they hold a text at all."""
    if reading.reports or _size(reading.notices) < LEAST:
        return reading
    report = read_facts(_report(reading), None, vocabulary)
    return replace(reading, reports=(report,), notices=())


def _size(notices: tuple[Notice, ...]) -> int:
    return sum(len(paragraph.text) for notice in notices for paragraph in notice.paragraphs)


def _report(reading: PageReading) -> Report:
    notices = reading.notices
    title = notices[0].title or notices[0].paragraphs[0].text[:90].rsplit(" ", 1)[0]
    paragraphs: list[Paragraph] = []
    for number, notice in enumerate(notices):
        if number and notice.title:
            paragraphs.append(_heading(notice.title))
        paragraphs += notice.paragraphs
    numbered = _distinct(paragraphs)
    digest = hashlib.sha256(
        " ".join([title, *(one.text for one in numbered)]).encode()
    ).hexdigest()[:6]
    return Report(
        id=f"{slug(title)[:60].strip('-') or 'text'}-{digest}",
        title=title,
        status="unknown",
        paragraphs=numbered,
        captures=(reading.provenance,),
    )


def _heading(text: str) -> Paragraph:
    return Paragraph(id=paragraph_id(text), number=0, text=text, kind="heading")


def _distinct(paragraphs: list[Paragraph]) -> tuple[Paragraph, ...]:
    """Number the paragraphs through, and keep the ids of repeated texts apart."""
    seen: dict[str, int] = {}
    done = []
    for number, paragraph in enumerate(paragraphs, 1):
        base = paragraph.id.split("-")[0]
        seen[base] = seen.get(base, 0) + 1
        ident = base if seen[base] == 1 else f"{base}-{seen[base]}"
        done.append(replace(paragraph, id=ident, number=number))
    return tuple(done)
