"""What machines read off a page: schema.org as JSON-LD."""

from collections.abc import Iterable
from typing import Any

from kaib_search.model.reports import Report
from kaib_web.citing import newest_capture
from kaib_web.config import SiteConfig


def report(found: Report, address: str, site: SiteConfig, topics: Iterable[str]) -> dict[str, Any]:
    """Describe a report and the meeting it is about."""
    capture = newest_capture(found)
    described: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Report",
        "@id": address,
        "url": address,
        "name": found.title,
        "headline": found.title[:110],
        "inLanguage": "de",
        "isPartOf": {"@type": "Collection", "name": site.archive_name},
        "keywords": list(topics) or None,
        "reportNumber": found.number,
        "archivedAt": capture.url if capture else None,
        "about": _meeting(found),
        "mentions": [_person(name) for name in sorted({one.name for one in found.people})] or None,
    }
    return {name: value for name, value in described.items() if value}


def _meeting(found: Report) -> dict[str, Any]:
    day = found.date.best
    places = [one.name for one in found.places if one.kind in {"city", "venue"}]
    meeting: dict[str, Any] = {
        "@type": "Event",
        "name": found.title,
        "startDate": day,
        "location": {"@type": "Place", "name": ", ".join(places)} if places else None,
        "performer": [_person(one.name) for one in found.speakers] or None,
    }
    return {name: value for name, value in meeting.items() if value}


def _person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}
