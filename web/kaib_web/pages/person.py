"""What the reports say of a person's offices."""

from collections.abc import Iterable

from kaib_search.analysis.document import person_id
from kaib_search.model.reports import Report
from kaib_web.pages.parts import Link


def offices(reports: Iterable[Report], person: str) -> tuple[Link, ...]:
    """List the offices of a person with the years of the reports that name them, oldest first."""
    years: dict[str, list[int]] = {}
    for report in reports:
        for mention in report.people:
            office = ", ".join(part for part in (mention.role, mention.organisation) if part)
            if person_id(mention) == person and office:
                years.setdefault(office, []).extend([report.date.year] if report.date.year else [])
    ordered = sorted(years.items(), key=lambda item: (min(item[1], default=9999), item[0]))
    return tuple(Link(office, "", _span(found)) for office, found in ordered)


def _span(years: list[int]) -> str:
    if not years:
        return ""
    first, last = min(years), max(years)
    return f"({first})" if first == last else f"({first}–{last})"
