"""Addresses within the site: one grammar, kept for those who cite."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from kaib_web.params import SearchParams


@dataclass(frozen=True, slots=True)
class Links:
    """Builds addresses; ``prefix`` is what stands before them ("/en", or a folder on the server)."""

    prefix: str = ""

    def to(self, path: str, pairs: tuple[tuple[str, str], ...] = (), anchor: str = "") -> str:
        """Return the address of a path with parameters and an anchor."""
        query = "?" + urlencode(pairs, quote_via=quote) if pairs else ""
        return f"{self.prefix}{path}{query}{'#' + quote(anchor) if anchor else ''}"

    def home(self) -> str:
        """Return the start page."""
        return self.to("/")

    def search(self, params: SearchParams, anchor: str = "") -> str:
        """Return a results page."""
        return self.to("/suche", params.pairs(), anchor)

    def export(self, params: SearchParams, kind: str) -> str:
        """Return a search as a file ("csv", "jsonl")."""
        return self.to(f"/suche.{kind}", _without_window(params))

    def feed(self, params: SearchParams) -> str:
        """Return a search as a feed."""
        return self.to("/feed.atom", _without_window(params))

    def trend(self, params: SearchParams, kind: str = "") -> str:
        """Return the years of a search, as a page or as a file."""
        return self.to("/verlauf" + (f".{kind}" if kind else ""), _without_window(params))

    def choices(self, params: SearchParams, param: str) -> str:
        """Return the page with all values of a filter."""
        return self.to(f"/suche/auswahl/{param}", _without_window(params))

    def report(self, report: str, paragraph: str = "", query: str = "") -> str:
        """Return a report page, at a paragraph, with the words of a query marked."""
        return self.to(f"/bericht/{quote(report)}", (("q", query),) if query else (), paragraph)

    def paragraph(self, report: str, paragraph: str) -> str:
        """Return the page of one paragraph alone."""
        return self.to(f"/bericht/{quote(report)}/absatz/{quote(paragraph)}")

    def versions(self, report: str) -> str:
        """Return the page that compares the versions of a report."""
        return self.to(f"/bericht/{quote(report)}/fassungen")

    def citation(self, report: str, kind: str, paragraph: str = "") -> str:
        """Return a citation file ("bib", "ris", "json")."""
        pairs = (("absatz", paragraph),) if paragraph else ()
        return self.to(f"/zitat/{quote(report)}.{kind}", pairs)

    def original(self, sha256: str) -> str:
        """Return the download of an archived page."""
        return self.to(f"/original/{sha256}")

    def one(self, kind: str, value: str) -> str:
        """Return the page of one person, topic, place, organisation, year or series."""
        return self.to(f"/{kind}/{quote(value, safe='')}")


def _without_window(params: SearchParams) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in params.pairs() if pair[0] not in {"je", "seite", "gruppe"})
