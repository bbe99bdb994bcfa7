"""How a report, or one paragraph of it, is cited."""

from dataclasses import dataclass

from kaib_web.links import Links


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationView:
    """A citation as text, and as files for reference managers."""

    text: str
    bibtex: str
    ris: str
    csl: str


def citation_view(text: str, report: str, paragraph: str, links: Links) -> CitationView:
    """Build the ways to take a citation away."""
    return CitationView(
        text=text,
        bibtex=links.citation(report, "bib", paragraph),
        ris=links.citation(report, "ris", paragraph),
        csl=links.citation(report, "json", paragraph),
    )
