"""What people read: meeting reports with their dates, people, topics and decisions."""

from dataclasses import dataclass
from typing import Literal

from kaib_search.model.pages import Provenance

Status = Literal["held", "announced", "unknown"]
Precision = Literal["day", "day-noyear", "month", "month-noyear", "season", "year", "none"]
Act = Literal["talk", "chair", "present", "mentioned", "absent", "intro", "announced", "contact"]

SPEAKING: frozenset[str] = frozenset({"talk", "chair"})
"""The acts that make a person a speaker of the meeting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of a report.

    id       "a" and six hex digits of the text's hash; a repeated text adds "-2", "-3" …; it stays
             the same when white space or the order of paragraphs changes
    number   place in the report, from 1
    kind     "text", "heading" (inside the report), "item" (of a list) or "row" (of a table)
    """

    id: str
    number: int
    text: str
    kind: Literal["text", "heading", "item", "row"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class InferredDate:
    """A date that no sentence states in full, with the reason why it must be this one."""

    start: str
    end: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDate:
    """The date of a meeting as it was read, and apart from it what was inferred.

    start, end   ISO 8601 of the precision that was read: "2016-11-28", "2011-03", "2015",
                 "--07-01" (day without year); None where nothing was read
    where        "title", "body", "dateline", "address" or "none"
    evidence     the words of the source
    """

    start: str | None = None
    end: str | None = None
    precision: Precision = "none"
    where: Literal["title", "body", "dateline", "address", "none"] = "none"
    evidence: str | None = None
    inferred: InferredDate | None = None

    @property
    def best(self) -> str | None:
        """The day (or month, or year) to sort and show by: what was inferred before what was read."""
        if self.inferred is not None:
            return self.inferred.start
        return self.start if self.start and not self.start.startswith("--") else None

    @property
    def year(self) -> int | None:
        """The year of ``best``."""
        return int(self.best[:4]) if self.best else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDate:
    """A date in the text that is not the day of the meeting."""

    surface: str
    iso: str
    what: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One person in one report.

    name           given and family name without titles ("Thomas Voigt", "Spindler")
    surface        the words of the source
    honorific      "Frau", "Herr" or None
    titles         ("Prof.", "Dr.")
    role, organisation                    in the nominative
    role_surface, organisation_surface    the words of the source
    person         identity across reports ("anna-spindler"), "" until identities are joined
    paragraph      id of the paragraph of the first mention
    """

    name: str
    surface: str
    honorific: str | None = None
    titles: tuple[str, ...] = ()
    given: str | None = None
    family: str | None = None
    role: str | None = None
    role_surface: str | None = None
    organisation: str | None = None
    organisation_surface: str | None = None
    act: Act = "mentioned"
    person: str = ""
    paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicAssignment:
    """A topic of a report and the words that caused it."""

    topic: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place named in a report. kind: "city" and "venue" say where the meeting was, "city-other"
    and "region-other" what was spoken about."""

    name: str
    surface: str
    kind: Literal["city", "venue", "city-other", "region-other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A sentence with the force of a result.

    type   "beschluss", "empfehlung", "forderung", "wahl", "wunsch", "zusammenfassung",
           "ankuendigung", "ziel", "feststellung" or "kritik"
    span   the exact sentence
    """

    type: str
    actor: str | None
    span: str
    paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Words that point at another meeting; ``report`` is its id where that is certain."""

    surface: str
    paragraph: str
    date: str | None = None
    number: str | None = None
    report: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHolder:
    """Who held an office that the report names without a person: an offer, never a read name.

    role     the words of the report, one of ``Report.unnamed_roles``
    person   id of the holder on the day of the meeting
    """

    role: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The text of a report as one or more captures show it."""

    captures: tuple[Provenance, ...]
    title: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One meeting report.

    A parser gives one report for each page that shows it, with one capture and no versions; joining
    captures gives one report for the meeting, newest text first, with every capture that shows it.

    number     as the source says it: "15", "drittes im Jahr 2015"
    aliases    ids that this report (or its paragraphs, as "id#a123456") had before
    """

    id: str
    title: str
    subject: str | None = None
    series: str | None = None
    number: str | None = None
    status: Status = "unknown"
    date: MeetingDate = MeetingDate()
    other_dates: tuple[OtherDate, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    people: tuple[Mention, ...] = ()
    unnamed_roles: tuple[str, ...] = ()
    office_holders: tuple[OfficeHolder, ...] = ()
    organisations: tuple[str, ...] = ()
    topics: tuple[TopicAssignment, ...] = ()
    places: tuple[Place, ...] = ()
    decisions: tuple[Decision, ...] = ()
    references: tuple[Reference, ...] = ()
    captures: tuple[Provenance, ...] = ()
    versions: tuple[Version, ...] = ()
    aliases: tuple[str, ...] = ()

    @property
    def speakers(self) -> tuple[Mention, ...]:
        """The people who spoke or chaired."""
        return tuple(person for person in self.people if person.act in SPEAKING)

    @property
    def text(self) -> str:
        """The paragraphs, a blank line between two."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Text of a page that is no meeting: an umbrella text, a notice. Kept, never made a report."""

    id: str
    title: str | None
    paragraphs: tuple[Paragraph, ...]
    topics: tuple[TopicAssignment, ...] = ()
    other_dates: tuple[OtherDate, ...] = ()
    captures: tuple[Provenance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """Text of a page that is neither report nor notice, with the rule that took it out."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """All that was read from one page.

    Paragraphs and titles of ``reports`` and ``notices``, plus ``furniture``, are the page's text,
    character for character but for white space.
    """

    provenance: Provenance
    reports: tuple[Report, ...]
    notices: tuple[Notice, ...] = ()
    furniture: tuple[Furniture, ...] = ()
