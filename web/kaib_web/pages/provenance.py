"""Where the text of a report was read."""

from dataclasses import dataclass

from flask_babel import gettext as _

from kaib_search.model.pages import Provenance
from kaib_web import formatting
from kaib_web.links import Links


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureView:
    """An archived page that shows the report."""

    url: str
    at: str
    at_iso: str
    by: str
    source: str
    sha256: str
    media_type: str
    original: str
    unreadable: int


def capture_view(capture: Provenance, links: Links) -> CaptureView:
    """Build what the page says of one archived page."""
    at = capture.captured_at
    return CaptureView(
        url=capture.url or "",
        at=formatting.moment(at) if at else _("Zeit nicht überliefert"),
        at_iso=at.isoformat() if at else "",
        by=capture.captured_by or "",
        source=capture.source,
        sha256=capture.sha256,
        media_type=capture.media_type,
        original=links.original(capture.sha256),
        unreadable=capture.unreadable,
    )
