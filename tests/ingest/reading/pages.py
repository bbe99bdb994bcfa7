"""Pages made in a test."""

from datetime import datetime

from kaib_search.model.pages import Page, Provenance

HTML = "text/html"


def make_page(
    text: str, media_type: str = HTML, captured: datetime | None = None, url: str | None = None
) -> Page:
    provenance = Provenance(
        source="page.html", sha256="0" * 64, media_type=media_type, url=url, captured_at=captured
    )
    return Page(payload=text.encode("utf-8", errors="replace"), text=text, provenance=provenance)
