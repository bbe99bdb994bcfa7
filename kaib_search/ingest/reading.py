"""Page → reports, notices and furniture: the walk of one page, written out."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from kaib_search.ingest.blocks import PageBlocks, read_blocks
from kaib_search.ingest.cutting import Cut, Section, cut
from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.dates_inferred import infer_dates, page_day
from kaib_search.ingest.dates_meeting import moment_of, other_dates
from kaib_search.ingest.dates_roles import PUBLISHED
from kaib_search.ingest.dates_section import read_section
from kaib_search.ingest.facts import read_facts, read_notice_facts
from kaib_search.ingest.paragraphs import make_paragraphs
from kaib_search.ingest.status import read_status
from kaib_search.ingest.text import slug
from kaib_search.ingest.titles import own_series, read_number, read_subject, shared_series
from kaib_search.model.pages import Page, Provenance
from kaib_search.model.reports import Furniture, MeetingDate, Notice, OtherDate, PageReading, Report
from kaib_search.vocabulary.values import Vocabulary

_LONGEST_TITLE = 90


@dataclass(frozen=True, slots=True)
class _Title:
    """The title of a section as shown, and what was taken off its end."""

    text: str
    trimmed: str = ""


def read_page(page: Page, vocabulary: Vocabulary) -> PageReading:
    """Read the reports of a page.

    A report without heading takes its title from the first words of its first paragraph; there alone
    a text stands twice. Everything else of the page stands once: in a report, a notice or the furniture.
    """
    structure, page_title = _read(page)
    return replace(
        structure,
        reports=tuple(read_facts(report, page_title, vocabulary) for report in structure.reports),
        notices=tuple(read_notice_facts(notice, vocabulary) for notice in structure.notices),
    )


def read_structure(page: Page) -> PageReading:
    """Read the reports of a page without the facts in them: title, date, status, paragraphs."""
    return _read(page)[0]


def _read(page: Page) -> tuple[PageReading, str | None]:
    """Read the structure of a page, and what the page calls itself."""
    blocks = read_blocks(page)
    parts = cut(blocks)
    provenance = page.provenance
    captured = provenance.captured_at.date() if provenance.captured_at else None
    colons = tuple(
        Furniture(text=title.trimmed, rule="colon after a heading")
        for section in parts.sections
        if (title := _title(section)).trimmed
    )
    reading = PageReading(
        provenance=provenance,
        reports=tuple(_with_ids(_reports(blocks, parts, provenance, captured))),
        notices=tuple(_notices(parts, provenance)),
        furniture=parts.furniture + colons,
    )
    return reading, _page_name(blocks, parts)


def _reports(
    blocks: PageBlocks, parts: Cut, provenance: Provenance, captured: date | None
) -> list[Report]:
    """Read the meetings of a page; what one leaves open, the others may tell."""
    sections = [section for section in parts.sections if section.meeting]
    series = shared_series(
        [section.heading.text for section in sections if section.heading],
        _page_names(blocks, parts),
    )
    many = len(sections) > 1 or sum(bool(section.stamps) for section in parts.sections) > 1
    read = [
        read_section(
            section,
            _title(section).text if section.heading else "",
            blocks.title,
            one_of_many=many,
        )
        for section in sections
    ]
    stated = page_day([piece.text for piece in parts.furniture])
    dates = infer_dates(read, captured, stated, provenance.url)
    reports = [
        _report(section, when, series, captured or stated)
        for section, when in zip(sections, dates, strict=True)
    ]
    return [replace(report, captures=(provenance,)) for report in reports]


def _report(
    section: Section, when: MeetingDate, series: str | None, captured: date | None
) -> Report:
    title = _title(section).text
    texts = [block.text for block in section.body]
    body = [section.heading.text, *texts] if section.heading else texts
    day = moment_of(when.best).as_day()
    stamps = [
        OtherDate(surface=words.surface, iso=words.first.iso or "", what=PUBLISHED)
        for stamp in section.stamps
        for words in find_dates(stamp)
        if words.first.iso
    ]
    heading = section.heading.text if section.heading else ""
    return Report(
        id="",
        title=title,
        subject=read_subject(heading),
        series=own_series(heading) if _is_own(heading, series) else series,
        number=read_number(heading, texts),
        status=read_status(heading, texts, day, captured),
        date=when,
        other_dates=(*stamps, *other_dates(body[0] if body else "", body[1:], when)),
        paragraphs=make_paragraphs(section.body),
    )


def _is_own(heading: str, series: str | None) -> bool:
    """Tell whether a heading names a series of its own, beside the one of the page."""
    own = own_series(heading)
    return own is not None and (series is None or "-" not in series)


def _title(section: Section) -> _Title:
    """Return the heading, or the first words of a text without one."""
    if section.heading is None:
        return _Title(_first_words(section.body[0].text if section.body else ""))
    text = section.heading.text
    trimmed = (
        text.rstrip(" :–—-") if section.heading.kind in ("lead", "strong") else text.rstrip(" :")
    )
    return _Title(trimmed or text, text[len(trimmed) :].strip() if trimmed else "")


def _first_words(text: str) -> str:
    """Cut the beginning of a text at a word."""
    if len(text) <= _LONGEST_TITLE:
        return text
    cut_off = text[:_LONGEST_TITLE].rsplit(" ", 1)[0]
    return cut_off.rstrip(" ,;:–-")


def _with_ids(reports: list[Report]) -> list[Report]:
    """Give each report its id, two of the same never."""
    taken: set[str] = set()
    last: dict[str, int] = {}
    named = []
    for report in reports:
        ident = base = report_id(report)
        while ident in taken:
            last[base] = last.get(base, 1) + 1
            ident = f"{base}-{last[base]}"
        taken.add(ident)
        named.append(replace(report, id=ident))
    return named


def report_id(report: Report) -> str:
    """Make an id of series and day, or of the title and the text where no day is known."""
    best = report.date.best
    if best is not None:
        return f"{slug(report.series or report.title)[:60].strip('-') or 'sitzung'}-{best}"
    digest = hashlib.sha256(" ".join(f"{report.title} {report.text}".split()).encode()).hexdigest()[
        :6
    ]
    return f"{slug(report.title)[:60].strip('-') or 'sitzung'}-{digest}"


def _notices(parts: Cut, provenance: Provenance) -> list[Notice]:
    """Keep what is no meeting."""
    notices = []
    for section in parts.sections:
        if section.meeting:
            continue
        title = _title(section).text if section.heading else None
        texts = [block.text for block in section.body]
        digest = hashlib.sha256(" ".join([title or "", *texts]).encode()).hexdigest()[:6]
        notices.append(
            Notice(
                id=f"{slug(title or _first_words(' '.join(texts)))[:60].strip('-') or 'text'}-{digest}",
                title=title,
                paragraphs=make_paragraphs(section.body),
                other_dates=other_dates(title or "", texts, MeetingDate()),
                captures=(provenance,),
            )
        )
    return notices


def _page_name(blocks: PageBlocks, parts: Cut) -> str | None:
    return next((name for name in _page_names(blocks, parts) if name), None)


def _page_names(blocks: PageBlocks, parts: Cut) -> list[str | None]:
    """Return what the page calls itself: its first heading outside the reports, its title, its masthead."""
    umbrella = [
        section.heading.text
        for section in parts.sections
        if section.heading and not section.meeting
    ][:1]
    context = [text for section in parts.sections for text in section.context][:3]
    mastheads = [
        piece.text for piece in parts.furniture if piece.rule in ("header", "copyright", "footer")
    ][:4]
    return [*umbrella, *context, blocks.title, *mastheads]
