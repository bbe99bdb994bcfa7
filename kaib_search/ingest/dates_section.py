"""Read what one section of a page says of the date of its meeting."""

import re
from datetime import date

from kaib_search.ingest.cutting import Section
from kaib_search.ingest.dates import DateWords, find_dates
from kaib_search.ingest.dates_inferred import stamp_day
from kaib_search.ingest.dates_lasting import days_lasted
from kaib_search.ingest.dates_meeting import as_date, body_candidates, read_date
from kaib_search.ingest.dates_roles import NEXT_MEETING, role_of
from kaib_search.ingest.dates_undated import Undated
from kaib_search.ingest.meetings import MEETING, names_meeting
from kaib_search.ingest.status import is_ahead, read_status
from kaib_search.ingest.titles import read_number
from kaib_search.model.reports import MeetingDate

_EARLY = 20
_PLACE_AND_DAY = re.compile(
    r"^[^.!?:;]{2,50}[,(–|-]\s*(?:den\s+|am\s+)?\d{1,2}\.\s?[\w.]+\s?\d{2,4}\)?$"
)
_SIGNED = re.compile(r"^(?:[A-ZÄÖÜ][\w./-]*\s?){1,3},?\s*$")


def read_section(
    section: Section, title: str, page_title: str | None, *, one_of_many: bool
) -> Undated:
    """Read what a section says of its date."""
    texts = [block.text for block in section.body]
    announced = is_ahead(title) or read_status(title, texts, None, None) != "held"
    when = read_date(title, texts, announced=announced)
    if when.precision == "none" and when.evidence is None:
        when = _date_beside(section, one_of_many=one_of_many)
    return Undated(
        when=when,
        words=_words_of(when, texts),
        title=title,
        context=(*section.context, page_title or ""),
        published=stamp_day(section.stamps)
        or _dateline_day(texts)
        or _signed_day(texts)
        or stamp_day([title[:_EARLY]]),
        announced=announced,
        next_day=_next_day(texts),
        number=int(number) if (number := read_number(title, ())) and number.isdigit() else None,
        lasted=days_lasted(texts),
    )


def _next_day(texts: list[str]) -> date | None:
    """Return the day on which a report says that the next meeting is."""
    days = (
        each.words.first.as_day()
        for each in body_candidates(texts[-3:])
        if each.role == NEXT_MEETING
    )
    return next((day for day in days if day is not None), None)


def _date_beside(section: Section, *, one_of_many: bool) -> MeetingDate:
    """Take the day right beside a heading that names a meeting, or in a list of meetings.

    Beside the headline of a single text it is the day of publication.
    """
    if section.heading is None:
        return MeetingDate()
    subtitle = [block.text for block in section.body[:1] if _PLACE_AND_DAY.match(block.text)]
    ours = one_of_many or names_meeting(section.heading.text)
    stamps = [stamp for stamp in section.stamps if ours or MEETING.search(stamp)]
    for stamp in (*stamps, *subtitle):
        for words in find_dates(stamp):
            named = MEETING.search(stamp[: words.start])
            early = words.start <= _EARLY or named or stamp in subtitle
            if words.first.day and early and role_of(stamp, words, title=True) is None:
                return as_date(words, "dateline")
    return MeetingDate()


def _words_of(when: MeetingDate, texts: list[str]) -> DateWords | None:
    """Return the words that gave a date; a weekday alone tells one only by the verb behind it."""
    if not when.evidence:
        return None
    alone = next(iter(find_dates(when.evidence)), None)
    inside = (each for text in texts for each in find_dates(text) if each.surface == when.evidence)
    return alone or next(inside, None)


def _dateline_day(texts: list[str]) -> date | None:
    """Return the day of a dateline that opens the first paragraph ("Dresden, 12. März 2014 – …")."""
    for words in find_dates(texts[0][:120]) if texts else ():
        if words.start < 50 and words.first.as_day():
            return words.first.as_day()
    return None


def _signed_day(texts: list[str]) -> date | None:
    """Return the day on which the text was signed ("Leipzig, den 12.06.2012")."""
    for text in texts[-2:]:
        for words in find_dates(text[:60]):
            alone = words.surface == text.strip(" ().")
            if words.first.as_day() and (alone or _SIGNED.match(text[: words.start])):
                return words.first.as_day()
    return None
