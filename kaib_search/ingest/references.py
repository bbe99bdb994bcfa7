"""Read the words that point at another meeting, and find the report they point at."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from kaib_search.ingest.likeness import words_of
from kaib_search.model.reports import Reference, Report

_MONTH_NAMES = (
    "januar februar märz april mai juni juli august september oktober november dezember".split()
)
_MONTH = "|".join(name.capitalize() for name in _MONTH_NAMES) + "|Jänner"
_MEETING = (
    r"(?:[A-ZÄÖÜ]\w*[-\u2010 ])?(?:[A-ZÄÖÜ]?\w*(?:[Tt]reffens?|[Ss]itzung(?:en)?|[Tt]agung(?:en)?|"
    r"[Kk]onferenz(?:en)?|[Zz]usammenkunft|[Bb]eratung|[Vv]ersammlung|[Kk]lausur|[Ww]orkshops?))"
)
_DAY = rf"(?P<day>\d{{1,2}})\.\s?(?:(?P<month>\d{{1,2}})\.|(?P<name>{_MONTH}))(?:\s?(?P<year>\d{{4}}|\d{{2}}\b))?"
_POINTER = (
    r"(?i:im|beim|in der|auf der|bei der|seit dem|seit der|aus dem|aus der|vom|von der|zum|zur|siehe(?: auch)?|"
    r"vgl\.|wie (?:im|beim|in der|auf der)|(?:Protokoll|Niederschrift|Bericht|Beschluss|Ergebnisse?)"
    r"(?:\s+(?:des|der|vom|zum|zur|über (?:das|die)))?)"
)
_ADJECTIVE = (
    r"(?:\s?(?:letzten|vorigen|vergangenen|vorangegangenen|jüngsten|früheren|ersten|gemeinsamen|"
    r"öffentlichen))?"
)
_DATED = re.compile(rf"\b{_POINTER}{_ADJECTIVE}\s+{_MEETING}\s+(?:vom|am|des|von)\s+{_DAY}")
_DATED_MINUTES = re.compile(rf"\b(?:Protokoll|Niederschrift|Bericht)s?\s+(?:vom|zum)\s+{_DAY}")
_NUMBERED = re.compile(
    rf"\b{_POINTER}\s+(?P<number>\d{{1,4}})\.\s+(?:\w+(?:en|e)\s+)?(?P<kind>{_MEETING})(?!\s*\()"
)
_SEASON = re.compile(
    r"\b(?:[Ww]ie )?(?:bereits )?(?:[Ii]m|vom) (?P<season>Frühjahr|Frühling|Sommer|Herbst|Winter)"
    r"(?: (?P<year>\d{4}))? (?:vereinbart|beschlossen|besprochen|verabredet|angekündigt|angeregt|"
    r"vorgestellt|festgelegt)"
    rf"|\b(?i:im|beim|auf der|in der) (?P<season2>Frühjahrs|Sommer|Herbst|Winter)-?{_MEETING}(?: (?P<year2>\d{{4}}))?"
)
_LAST = re.compile(
    rf"\b(?i:im|beim|in der|auf der|bei der|seit dem|seit der|vom|aus der|der|des)\s+"
    rf"(?:letzten|vorigen|vergangenen|vorangegangenen|vorhergehenden|zurückliegenden)\s+(?P<kind>{_MEETING})"
)
_HERE = re.compile(r"\b(?:fand|findet|tagte|trafen|statt)\b")
_SEASONS = {
    "frühjahr": (3, 6),
    "frühling": (3, 6),
    "frühjahrs": (3, 6),
    "sommer": (6, 9),
    "herbst": (9, 12),
    "winter": (12, 2),
}


def read_references(report: Report) -> tuple[Reference, ...]:
    """Read the words of a report that point at other meetings; none is resolved yet."""
    found = []
    for paragraph in report.paragraphs:
        taken: list[tuple[int, int]] = []
        for start, end, reference in _in_text(paragraph.text, paragraph.id):
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            taken.append((start, end))
            if not _is_own(reference, report):
                found.append(reference)
    return tuple(dict.fromkeys(found))


def resolve_references(reports: Sequence[Report]) -> list[Report]:
    """Give each reference the id of its report where exactly one can be meant."""
    index = _Index(reports)
    return [
        replace(
            report,
            references=tuple(
                replace(one, report=index.find(report, one)) for one in report.references
            ),
        )
        for report in reports
    ]


def referring(reports: Iterable[Report]) -> dict[str, tuple[str, ...]]:
    """Give for each report that others point at the ids of those others."""
    back: dict[str, list[str]] = defaultdict(list)
    for report in reports:
        for reference in report.references:
            if reference.report is not None and report.id not in back[reference.report]:
                back[reference.report].append(report.id)
    return {target: tuple(sources) for target, sources in back.items()}


def _in_text(text: str, paragraph: str) -> Iterator[tuple[int, int, Reference]]:
    """Yield the references of a paragraph with their places, the surest first."""
    for pattern in (_DATED, _DATED_MINUTES):
        for found in pattern.finditer(text):
            yield (
                *found.span(),
                Reference(surface=found.group(), paragraph=paragraph, date=_iso(found)),
            )
    for found in _NUMBERED.finditer(text):
        yield (
            *found.span(),
            Reference(surface=found.group(), paragraph=paragraph, number=found["number"]),
        )
    for found in _SEASON.finditer(text):
        year = found["year"] or found["year2"]
        yield *found.span(), Reference(surface=found.group(), paragraph=paragraph, date=year)
    for found in _LAST.finditer(text):
        yield *found.span(), Reference(surface=found.group(), paragraph=paragraph)


def _iso(found: re.Match[str]) -> str | None:
    """Give the date of a match; without a year "--03-12"."""
    name = found["name"]
    month = int(found["month"]) if not name else _month_number(name)
    day = int(found["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = found["year"]
    if year and len(year) == 2:
        year = f"20{year}" if int(year) < 70 else f"19{year}"
    return f"{year}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def _month_number(name: str) -> int:
    return 1 if name == "Jänner" else _MONTH_NAMES.index(name.casefold()) + 1


def _is_own(reference: Reference, report: Report) -> bool:
    """Tell whether the words name the very meeting that the report is about."""
    best = report.date.best
    if reference.date and best and reference.date[-5:] == best[-5:] and len(best) == 10:
        return not reference.date[:4].isdigit() or reference.date == best
    number = re.match(r"\d+", report.number or "")
    return bool(reference.number and number and number.group() == reference.number)


class _Index:
    """Reports by day, by series and number, and by series in order of time."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self._by_day: dict[str, list[Report]] = defaultdict(list)
        self._by_number: dict[tuple[str, str], list[Report]] = defaultdict(list)
        self._series: dict[str, list[Report]] = defaultdict(list)
        for report in reports:
            best = report.date.best
            if best:
                self._by_day[best].append(report)
                self._series[_series(report)].append(report)
            number = re.match(r"\s*(\d+)\.?\s*$", report.number or "")
            if number:
                self._by_number[_series(report), number[1]].append(report)
        for same in self._series.values():
            same.sort(key=lambda one: (one.date.best or "", one.id))

    def find(self, source: Report, reference: Reference) -> str | None:
        """Give the id of the one report that is meant."""
        candidates = [one for one in self._candidates(source, reference) if one.id != source.id]
        near = [one for one in candidates if _series(one) == _series(source)]
        chosen = near or (candidates if reference.date and len(reference.date) == 10 else [])
        return chosen[0].id if len(chosen) == 1 else None

    def _candidates(self, source: Report, reference: Reference) -> Sequence[Report]:
        if reference.number:
            return self._by_number.get((_series(source), reference.number), ())
        date = reference.date or ""
        if re.fullmatch(r"\d{4}-\d\d-\d\d", date):
            return self._by_day.get(date, ())
        if date.startswith("--"):
            return self._latest(source, lambda day: day[4:] == date[1:])
        season = _SEASON.search(reference.surface)
        if season:
            return self._of_season(source, season["season"] or season["season2"], date)
        return self._latest(source, bool) if _is_dated(source) else ()

    def _latest(self, source: Report, fits: Callable[[str], bool]) -> Sequence[Report]:
        """Give the last meeting of the series before the source that fits."""
        own = source.date.best or ""
        before = [
            one
            for one in self._series[_series(source)]
            if (day := one.date.best) and day < own and len(day) == 10 and fits(day)
        ]
        return before[-1:]

    def _of_season(self, source: Report, name: str, wanted: str) -> Sequence[Report]:
        """Give the meetings of a season: of the year that is named, else the last before."""
        first, last = _SEASONS[name.casefold()]
        own = source.date.best or ""
        if not own:
            return ()
        return [
            one
            for one in self._series[_series(source)]
            if (day := one.date.best)
            and len(day) >= 7
            and (first <= int(day[5:7]) <= last if first < last else int(day[5:7]) in (12, 1, 2))
            and (day[:4] == wanted if wanted else day < own and int(own[:4]) - int(day[:4]) <= 1)
        ]


def _is_dated(report: Report) -> bool:
    return len(report.date.best or "") == 10


def _series(report: Report) -> str:
    return "".join(words_of(report.series or ""))
