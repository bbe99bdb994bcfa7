"""Choose among the dates of a report the day of the meeting."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from kaib_search.ingest.dates import DateWords, Moment, find_dates
from kaib_search.ingest.dates_roles import NEXT_MEETING, role_of
from kaib_search.ingest.dates_text import dated_sentences
from kaib_search.ingest.meetings import GREMIUM, HELD, MEETING, WEAK_MEETING, as_written
from kaib_search.ingest.status import past_words
from kaib_search.model.reports import MeetingDate, OtherDate

ENOUGH = 2.0
"""The weight from which a date in the body counts as the day of the meeting."""

SURE = 3.0
"""The weight from which it shows that the text reports a meeting at all."""

_LABEL = re.compile(
    r"^(?:Datum|Termin|Tag|Sitzungstermin|Sitzungsdatum|Sitzungstag|Tag der Sitzung|Datum der Sitzung|Zeit|Wann|Am"
    r"|Sitzung am|Zeitpunkt|Termin der Sitzung|Beginn|Verhandelt"
    r"|(?:Ort|Datum|Termin|Tag|Zeit|Uhrzeit|Wann|Wo)(?:\s*(?:und|/|,|&|\+)\s*(?:Ort|Datum|Termin|Tag|Zeit|Uhrzeit|Wann|Wo)){1,2})"
    r"\s*[:\t]",
    re.IGNORECASE,
)
_LABEL_ROW = re.compile(r"^(?:Datum|Termin|Zeit|Wann|Beginn|Sitzungstermin|Tag)\t", re.IGNORECASE)
_PRECISION_WEIGHT = {"day": 0.0, "day-noyear": 0.0, "month": -1.0, "month-noyear": -1.5, "season": -2.0,
                     "year": -4.0, "none": 0.0}  # fmt: skip
_LOOK_AT = 40
_AT_ONCE = 2
_LONGEST_LINE = 80
"""So long is a line at most that notes body, day and room, and tells nothing."""
_MESSAGE_AFTER = timedelta(days=14)
_MINUTES_OF = re.compile(
    r"(?:bericht|protokoll|niederschrift|info|brief)\w{0,2}\s*$", re.IGNORECASE
)
_DASH = re.compile(r"\s*[-–—|]\s")
CLOCK = re.compile(
    r"^[^.!?]{0,25}?\b\d{1,2}(?:[.:]\d{2})?\s*(?:bis\s+\d{1,2}(?:[.:]\d{2})?\s*)?(?:Uhr|h)\b"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date of the body with its sentence, its role if it has one, how much speaks for it, and
    whether it stands in the first two sentences."""

    words: DateWords
    sentence: str
    role: str | None
    weight: float
    early: bool = False


def body_candidates(paragraphs: Sequence[str]) -> Iterator[Candidate]:
    """Yield the dates of the paragraphs, in order."""
    for number, paragraph in enumerate(paragraphs[:_LOOK_AT]):
        label = bool(_LABEL.match(paragraph))
        for place, (sentence, dates) in enumerate(dated_sentences(paragraph)):
            for words in dates:
                role = role_of(sentence, words)
                weight = _weight(sentence, words, number, place)
                if label and place == 0 and words.precision == "day":
                    role, weight = None, 4.5
                yield Candidate(words, sentence, role, weight, early=number == 0 and place < 2)


def _weight(sentence: str, words: DateWords, paragraph: int, place: int) -> float:
    """Weigh how much speaks for a date being the day of the meeting."""
    before = sentence[max(0, words.start - 70) : words.start]
    weight = _PRECISION_WEIGHT[words.precision]
    if MEETING.search(before[-50:]):
        weight += 2.0
    elif MEETING.search(sentence):
        weight += 1.5
    elif WEAK_MEETING.search(sentence):
        weight += 1.0
    if HELD.search(sentence):
        weight += 1.5 + 0.5 * bool(HELD.search(sentence[max(0, words.start - 30) : words.end + 30]))
    if paragraph == 0:
        weight += 1.0 if place == 0 else 0.6
    elif paragraph == 1:
        weight += 0.3
    after = sentence[words.end :]
    # "16.03.2017 - Der Rat …" is the day of a message as often as that of a meeting.
    if words.start <= 2 and words.lead in ("am", "vom", "") and not _DASH.match(after):
        weight += 1.0 + 1.0 * bool(CLOCK.match(after))
    return weight


def best_candidate(candidates: Sequence[Candidate], *, announced: bool = False) -> Candidate | None:
    """Return the date that most speaks for; in an announcement the next meeting is the one meant."""
    allowed = [
        each
        for each in candidates
        if (each.role is None or (announced and each.role in (NEXT_MEETING, "Termin", "Stichtag")))
        and each.weight >= (0.0 if announced else ENOUGH)
    ]
    if not allowed:
        return _only_day(candidates)
    return max(allowed, key=lambda each: each.weight)


def _only_day(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the day that stands in the first words of a report, if it is the only one there."""
    days = [
        each for each in candidates if each.early and each.role is None and each.words.first.day
    ]
    if not days:
        near = [each for each in candidates if each.early and each.words.relative is not None]
        told_of = len(near) == 1 and near[0].role is None and past_words(near[0].sentence)
        return near[0] if told_of else None
    if len(days) != 1:
        return None
    day = days[0]
    told = not day.words.lead and bool(day.words.first.year) and past_words(day.sentence) > 0
    lasted = day.words.first != day.words.last and day.words.lead in ("vom", "von", "")
    line = len(day.sentence) <= _LONGEST_LINE and not past_words(day.sentence)
    noted = line and bool(day.words.first.year and not day.words.lead)
    return day if day.words.lead == "am" or told or lasted or noted else None


def title_dates(title: str) -> list[DateWords]:
    """Return the dates of a heading that may be the day of its meeting, the most telling first."""
    written = as_written(title)
    found = [
        words
        for words in find_dates(title)
        if words.relative is None and role_of(title, words, title=True) is None
    ]
    meeting = MEETING.search(written)
    return sorted(
        found,
        key=lambda words: (
            -_said(words),
            abs(words.start - meeting.end())
            if meeting and words.start >= meeting.end()
            else 999
            if meeting
            else 0,
            words.start,
        ),
    )


def _said(words: DateWords) -> int:
    order = {"day": 5, "day-noyear": 4, "month": 3, "month-noyear": 2, "season": 1, "year": 0}
    return order.get(words.precision, -1)


def read_date(title: str, paragraphs: Sequence[str], *, announced: bool = False) -> MeetingDate:
    """Read the date of a meeting off its report: what the words say, nothing inferred."""
    in_title = title_dates(title)
    top = in_title[0] if in_title else None
    candidates = list(body_candidates(paragraphs))
    if top is not None and top.precision in ("day", "day-noyear"):
        said = _said_of_meeting(candidates) if _dates_minutes_only(title, top) else None
        said = said or _before_message(title, top, candidates)
        return as_date(said.words, "body") if said else _completed(top, paragraphs)
    if top is not None and top.precision in ("month", "month-noyear"):
        inside = _in_month(candidates, top)
        return as_date(inside.words, "body") if inside else as_date(top, "title")
    best = best_candidate(candidates, announced=announced) or best_candidate(
        list(body_candidates([title]))
    )
    if best is not None and not (top is not None and best.words.precision == "none"):
        return as_date(best.words, "body")
    return as_date(top, "title") if top is not None else MeetingDate()


def _dates_minutes_only(title: str, top: DateWords) -> bool:
    """Tell whether a heading gives the day of a report ("Kurzbericht vom …"), not that of its meeting."""
    return not MEETING.search(as_written(title)) and bool(_MINUTES_OF.search(title[: top.start]))


def _said_of_meeting(candidates: Sequence[Candidate]) -> Candidate | None:
    """Return the day that the first words plainly give to the meeting."""
    plain = [
        each
        for each in candidates
        if each.early and each.role is None and each.words.precision == "day"
    ]
    return next((each for each in plain if MEETING.search(each.sentence[: each.words.start])), None)


def _before_message(
    title: str, top: DateWords, candidates: Sequence[Candidate]
) -> Candidate | None:
    """Return the day that the first words give, a few days before that of a message ("16.03.2017 - …")."""
    published = top.first.as_day()
    if published is None or top.start > _AT_ONCE or MEETING.search(as_written(title)):
        return None
    for each in candidates:
        words = each.words
        if not each.early or each.role is not None or not words.first.day:
            continue
        acts = GREMIUM.search(each.sentence) and past_words(each.sentence)
        if each.weight < ENOUGH and not acts:
            continue
        year = words.first.year or published.year
        day = Moment(year, words.first.month, words.first.day).as_day()
        if day is not None and timedelta(0) < published - day <= _MESSAGE_AFTER:
            return each
    return None


def _completed(top: DateWords, paragraphs: Sequence[str]) -> MeetingDate:
    """Take the same day with its year from the body, where the title lacks the year."""
    if top.precision == "day-noyear":
        for paragraph in paragraphs[:_LOOK_AT]:
            for words in find_dates(paragraph):
                if words.precision == "day" and (words.first.month, words.first.day) == (
                    top.first.month,
                    top.first.day,
                ):
                    return as_date(words, "body")
    return as_date(top, "title")


def _in_month(candidates: Sequence[Candidate], month: DateWords) -> Candidate | None:
    """Return the best day of the body that lies in the month of the title."""
    fitting = [
        each
        for each in candidates
        if each.words.first.day
        and each.role in (None, "Veröffentlichung")
        and month.first.month <= each.words.first.month <= (month.last.month or 12)
        and (
            not each.words.first.year
            or not month.first.year
            or each.words.first.year == month.first.year
        )
    ]
    return max(fitting, key=lambda each: (each.role is None, each.weight)) if fitting else None


def as_date(words: DateWords, where: str) -> MeetingDate:
    """Give found words as the date of a meeting."""
    surface = words.surface
    if words.lead and words.lead not in ("am", "im", "vom", "den"):
        surface = (
            surface[len(words.lead) :].lstrip()
            if surface.lower().startswith(words.lead)
            else surface
        )
    return MeetingDate(
        start=words.first.iso,
        end=words.last.iso,
        precision=words.precision,
        where=where,  # type: ignore[arg-type]
        evidence=surface,
    )


def other_dates(
    title: str, paragraphs: Sequence[str], chosen: MeetingDate
) -> tuple[OtherDate, ...]:
    """Return the dates of a text that are not the day of the meeting, each once."""
    found: dict[tuple[str, str], OtherDate] = {}
    for number, paragraph in enumerate((title, *paragraphs)):
        for sentence, dates in dated_sentences(paragraph):
            for words in dates:
                iso = words.first.iso
                if iso is None or _is_chosen(words, chosen):
                    continue
                role = role_of(sentence, words, title=number == 0)
                found.setdefault(
                    (words.surface, iso), OtherDate(surface=words.surface, iso=iso, what=role)
                )
    return tuple(found.values())


def _is_chosen(words: DateWords, chosen: MeetingDate) -> bool:
    """Tell whether a date says no more than the day of the meeting."""
    iso = words.first.iso or ""
    best = chosen.start or ""
    if chosen.best and not iso.startswith("--") and chosen.best.startswith(iso):
        return words.precision != "year"
    if iso == best or (
        iso.startswith("--") and chosen.best is not None and chosen.best.endswith(iso[2:])
    ):
        return True
    return bool(best) and best.startswith("--") and iso.endswith(best[2:]) and len(best) == 7


def moment_of(iso: str | None) -> Moment:
    """Read an ISO date of any precision."""
    if not iso:
        return Moment()
    if iso.startswith("--"):
        parts = iso[2:].split("-")
        return Moment(0, int(parts[0]), int(parts[1]) if len(parts) > 1 else 0)
    numbers = [int(part) for part in iso.split("-")]
    return Moment(*numbers)
