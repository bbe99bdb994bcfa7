"""What a run did, told from the values before and after it."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping

from kaib_search.model.reports import Notice, Report
from kaib_search.store.serialization import notice_to_json, report_to_json


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
