"""Join the captures of one meeting to one report, and those of one notice to one notice.

An archive shows the same report again and again: on every capture of its page, on a page that moved,
as an announcement before and a report after, with a typing error and without. Joining gives each
meeting once: the newest text, every text before it as a version, every capture of each.

Old addresses keep their meaning through ``Report.aliases``:

``"old-id"``             this report was, or in some capture still is, read under that id
``"old-id#a1b2c3=a4d5e6"``  paragraph a1b2c3 of an earlier text is paragraph a4d5e6 of this one
``"old-id#a1b2c3="``     paragraph a1b2c3 of an earlier text was taken out
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from kaib_search.ingest.aliases import old_ids
from kaib_search.ingest.grouping import group_readings
from kaib_search.ingest.identity import reading_of
from kaib_search.ingest.likeness import overlap, sketch, words_of
from kaib_search.model.pages import Provenance
from kaib_search.model.reports import (
    InferredDate,
    MeetingDate,
    Notice,
    Report,
    Status,
    Version,
)

_NEVER = datetime.min.replace(tzinfo=UTC)


def join_reports(reports: Iterable[Report]) -> list[Report]:
    """Join the readings of each meeting; the result is the same in whatever order they come.

    Reports that were joined before may come again, with new readings beside them.
    """
    given = list(reports)
    groups = group_readings([reading_of(report) for report in given])
    joined = [merge_reports([given[place] for place in group]) for group in groups]
    return with_unique_ids(joined)


def merge_reports(readings: Sequence[Report]) -> Report:
    """Make one report of the readings of one meeting."""
    ordered = sorted(readings, key=_age)
    shown = _shown(ordered)
    versions = _versions(ordered)
    chosen = replace(
        shown,
        id=ordered[0].id,
        status=_status(ordered, shown),
        date=_date(ordered, shown),
        subject=shown.subject or _newest(ordered, "subject"),
        series=shown.series or _newest(ordered, "series"),
        number=shown.number or _newest(ordered, "number"),
        captures=_sorted_captures(capture for one in ordered for capture in one.captures),
        versions=versions,
    )
    return replace(chosen, aliases=old_ids(ordered, chosen))


def with_unique_ids(reports: Iterable[Report]) -> list[Report]:
    """Give each report an id of its own: that of its earliest reading, unless an older one has it."""
    taken: set[str] = set()
    named = []
    for report in sorted(reports, key=_age):
        free = (one for one in (report.id, *_plain(report.aliases)) if one not in taken)
        chosen = next(free, None) or _numbered(report.id, taken)
        taken.add(chosen)
        named.append(report if chosen == report.id else _renamed(report, chosen))
    held = {report.id for report in named}
    return [replace(one, aliases=_without(one.aliases, held - {one.id})) for one in named]


def join_notices(notices: Iterable[Notice]) -> list[Notice]:
    """Join the captures of each notice: the newest text, every capture, the oldest id."""
    groups: list[list[Notice]] = []
    by_key: dict[object, list[Notice]] = {}
    for notice in sorted(notices, key=_notice_age):
        group = next((by_key[key] for key in _notice_keys(notice) if key in by_key), None)
        if group is None or not _same_notice(group[-1], notice):
            group = []
            groups.append(group)
        group.append(notice)
        by_key.update(dict.fromkeys(_notice_keys(notice), group))
    return _unique_notices([_merge_notices(group) for group in groups])


def _first_seen(captures: Iterable[Provenance]) -> tuple[datetime, str]:
    """Give when and where something was first seen; what has no time counts as oldest."""
    return min(map(_capture_order, captures), default=(_NEVER, ""))


def _last_seen(captures: Iterable[Provenance]) -> tuple[datetime, str]:
    return max(map(_capture_order, captures), default=(_NEVER, ""))


def _capture_order(capture: Provenance) -> tuple[datetime, str]:
    return capture.captured_at or _NEVER, capture.source


def _age(report: Report) -> tuple[object, ...]:
    """Order readings by when they were first seen, and then by what they say."""
    seen = _first_seen(report.captures)
    return (*seen, report.id, report.title, report.text, report.date.best or "")


def _sorted_captures(captures: Iterable[Provenance]) -> tuple[Provenance, ...]:
    """Give each capture once, the oldest first."""
    unique = {(one.source, one.sha256): one for one in captures}
    return tuple(sorted(unique.values(), key=lambda one: (*_capture_order(one), one.sha256)))


def _shown(ordered: Sequence[Report]) -> Report:
    """Choose the reading whose text is shown: the newest that is neither preview nor extract."""
    held = [one for one in ordered if one.status == "held"] or list(ordered)
    newest_first = sorted(held, key=lambda one: (_last_seen(one.captures), _age(one)), reverse=True)
    whole = (one for one in newest_first if not any(_extract_of(one, other) for other in held))
    return next(whole, newest_first[0])


def _extract_of(one: Report, other: Report) -> bool:
    """Tell whether one reading is no more than the beginning of another, shown on another page.

    On the same page a shorter text is a later version, not an extract.
    """
    pages = {capture.url for capture in one.captures}, {capture.url for capture in other.captures}
    sources = (
        {(capture.source, capture.sha256) for capture in one.captures},
        {(capture.source, capture.sha256) for capture in other.captures},
    )
    if one is other or (pages[0] & pages[1] and not sources[0] & sources[1]):
        return False
    short = sketch(paragraph.text for paragraph in one.paragraphs)
    long = sketch(paragraph.text for paragraph in other.paragraphs)
    return short.words < 0.6 * long.words and (not short.words or overlap(short, long) >= 0.8)


def _versions(ordered: Sequence[Report]) -> tuple[Version, ...]:
    """Give the different texts, the oldest first, each with every capture that shows it."""
    found: dict[tuple[str, ...], list[Version]] = {}
    for report in ordered:
        own = Version(captures=report.captures, title=report.title, paragraphs=report.paragraphs)
        for version in report.versions or (own,):
            found.setdefault(_wording(version), []).append(version)
    versions = [
        replace(
            same[-1], captures=_sorted_captures(capture for one in same for capture in one.captures)
        )
        for same in found.values()
    ]
    return tuple(sorted(versions, key=lambda one: (_first_seen(one.captures), _wording(one))))


def _wording(version: Version) -> tuple[str, ...]:
    """Give title and text of a version without differences of white space."""
    texts = (version.title, *(paragraph.text for paragraph in version.paragraphs))
    return tuple(" ".join(text.split()) for text in texts)


def _status(ordered: Sequence[Report], shown: Report) -> Status:
    """Give the status: a meeting that was once reported as held stays held."""
    if any(one.status == "held" for one in ordered):
        return "held"
    known = [one.status for one in ordered if one.status != "unknown"]
    return shown.status if shown.status != "unknown" or not known else known[-1]


_PRECISION = ("none", "year", "season", "month-noyear", "day-noyear", "month", "day")


def _date(ordered: Sequence[Report], shown: Report) -> MeetingDate:
    """Give the most exact date that was read, the shown text's before others', and what was inferred."""
    newest_first = [shown, *reversed(ordered)]
    best = max(newest_first, key=lambda one: _PRECISION.index(one.date.precision)).date
    if best.precision == "day":
        return best
    return replace(best, inferred=best.inferred or _inferred(newest_first, best))


def _inferred(newest_first: Sequence[Report], read: MeetingDate) -> InferredDate | None:
    """Give the newest inference of another reading that agrees with what was read."""
    day = (read.start or "")[1:]
    for one in newest_first:
        found = one.date.inferred
        if found and (not (read.start or "").startswith("--") or found.start.endswith(day)):
            return found
    return None


def _newest(ordered: Sequence[Report], field: str) -> str | None:
    """Give the newest value of a field that any reading has."""
    return next((value for one in reversed(ordered) if (value := getattr(one, field))), None)


def _plain(aliases: Iterable[str]) -> list[str]:
    return [alias for alias in aliases if "#" not in alias]


def _without(aliases: Iterable[str], held: set[str]) -> tuple[str, ...]:
    """Leave out aliases that are the id of another report: that report has the better claim."""
    return tuple(alias for alias in aliases if alias.partition("#")[0] not in held)


def _numbered(base: str, taken: set[str]) -> str:
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"


def _renamed(report: Report, chosen: str) -> Report:
    return replace(
        report, id=chosen, aliases=tuple(sorted({report.id, *report.aliases} - {chosen}))
    )


def _notice_age(notice: Notice) -> tuple[object, ...]:
    seen = _first_seen(notice.captures)
    return (*seen, notice.id, notice.title or "", [part.text for part in notice.paragraphs])


def _notice_keys(notice: Notice) -> list[object]:
    """Give what two captures of a notice may share: its title, its paragraphs."""
    title = tuple(words_of(notice.title or ""))
    texts = [tuple(words_of(part.text)) for part in notice.paragraphs]
    return [*([("title", title)] if title else []), *(text for text in texts if len(text) > 7)]


def _same_notice(one: Notice, other: Notice) -> bool:
    likeness = overlap(
        sketch(part.text for part in one.paragraphs), sketch(part.text for part in other.paragraphs)
    )
    same_title = one.title is not None and words_of(one.title) == words_of(other.title or "")
    return likeness >= (0.2 if same_title else 0.5)


def _merge_notices(group: Sequence[Notice]) -> Notice:
    newest = max(group, key=lambda one: (_last_seen(one.captures), _notice_age(one)))
    captures = _sorted_captures(capture for one in group for capture in one.captures)
    return replace(newest, id=group[0].id, captures=captures)


def _unique_notices(notices: Sequence[Notice]) -> list[Notice]:
    taken: set[str] = set()
    named = []
    for notice in notices:
        chosen = notice.id if notice.id not in taken else _numbered(notice.id, taken)
        taken.add(chosen)
        named.append(replace(notice, id=chosen))
    return named
