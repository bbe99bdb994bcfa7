"""What a run did, told from the values before and after it."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from kaib_search.model.ingest import Gap
from kaib_search.model.reports import Notice, Report
from kaib_search.store.serialization import notice_to_json, report_to_json

_ORDINALS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst".split()
)
_NUMBER = re.compile(r"(\d{1,4})\b(?![./-]\d{1,2}[./-])")
_WORD = re.compile(rf"({'|'.join(_ORDINALS)})e[snr]?\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WIDEST_GAP = 50


def reports_digest(reports: Iterable[Report], notices: Iterable[Notice]) -> str:
    """Hash reports and notices, which come in the order of their ids."""
    digest = hashlib.sha256()
    for report in reports:
        digest.update(report_to_json(report) + b"\n")
    for notice in notices:
        digest.update(notice_to_json(notice) + b"\n")
    return digest.hexdigest()


def report_digests(reports: Iterable[Report]) -> dict[str, str]:
    """Hash each report by itself."""
    return {one.id: hashlib.sha256(report_to_json(one)).hexdigest() for one in reports}


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Give the ids of the reports that are new, changed and gone."""
    return {
        "added": tuple(sorted(after.keys() - before.keys())),
        "changed": tuple(
            sorted(one for one in after.keys() & before.keys() if after[one] != before[one])
        ),
        "removed": tuple(sorted(before.keys() - after.keys())),
    }


def per_year(reports: Iterable[Report]) -> dict[str, int]:
    """Count the reports of each year, "" for those without one."""
    counts = Counter(str(one.date.year or "") for one in reports)
    return dict(sorted(counts.items()))


def find_gaps(reports: Iterable[Report]) -> tuple[Gap, ...]:
    """Find numbers that are missing between the meetings of a series.

    A number "im Jahr 2015" counts within its year, a plain one through the whole series.
    """
    series: dict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for report in sorted(reports, key=lambda one: one.id):
        count = counted(report.number)
        if report.series and count is not None:
            year, number = count
            series[report.series, year].setdefault(number, report.number or "")
    return tuple(
        gap for (name, _), numbers in sorted(series.items()) for gap in _gaps(name, numbers)
    )


def counted(number: str | None) -> tuple[str, int] | None:
    """Give the year within which a meeting is counted ("" for none), and its number.

    >>> counted("15"), counted("drittes im Jahr 2015"), counted("3/2016"), counted("konstituierende")
    (('', 15), ('2015', 3), ('2016', 3), None)
    """
    if number is None:
        return None
    year = _YEAR.search(number)
    rest = number.replace(year[0], "") if year and year[0] != number.strip() else number
    worded, digits = _WORD.search(rest), _NUMBER.search(rest)
    if worded:
        return (year[0] if year else ""), _ORDINALS.index(worded[1].lower()) + 1
    return ((year[0] if year else ""), int(digits[1])) if digits else None


def _gaps(series: str, numbers: Mapping[int, str]) -> Sequence[Gap]:
    found = []
    for one, other in pairwise(sorted(numbers)):
        # A wide jump is another way of counting rather than fifty lost meetings.
        if 1 < other - one <= _WIDEST_GAP:
            found.append(
                Gap(
                    series=series,
                    after=numbers[one],
                    before=numbers[other],
                    missing=tuple(range(one + 1, other)),
                )
            )
    return found
