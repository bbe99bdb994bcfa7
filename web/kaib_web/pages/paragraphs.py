"""The paragraphs of a report: numbered, marked, linked."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from kaib_search.analysis.document import person_id
from kaib_search.model.reports import Report
from kaib_search.model.results import Fragment
from kaib_web.links import Links
from kaib_web.pages.labels import decision_label
from kaib_web.pages.runs import Run, find_spans, weave


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What stands around a report: neighbours in time, similar ones, references from and to others."""

    previous: Report | None = None
    following: Report | None = None
    similar: tuple[tuple[Report, tuple[str, ...]], ...] = ()
    cited_by: tuple[tuple[Report, str], ...] = ()
    cited: Mapping[str, Report] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """One paragraph with its number and the ways to point at it.

    former   the ids that it had before, so that old links still lead here
    """

    id: str
    number: int
    kind: str
    runs: tuple[Run, ...]
    alone: str
    former: tuple[str, ...] = ()
    previous_match: str = ""
    next_match: str = ""
    results: tuple[str, ...] = ()


def paragraph_views(
    report: Report,
    marked: Mapping[str, tuple[Fragment, ...]],
    around: Around,
    links: Links,
) -> tuple[ParagraphView, ...]:
    """Build the paragraphs of a report with their marks, links and former ids."""
    surfaces = _surfaces(report, around, links)
    matched = matched_paragraphs(report, marked)
    former = _former_ids(report)
    before = dict(zip(matched[1:], matched, strict=False))
    after = dict(pairwise(matched))
    return tuple(
        ParagraphView(
            id=paragraph.id,
            number=paragraph.number,
            kind=paragraph.kind,
            runs=weave(
                marked.get(paragraph.id) or (Fragment(paragraph.text),),
                find_spans(paragraph.text, surfaces.get(paragraph.id, ())),
            ),
            alone=links.paragraph(report.id, paragraph.id),
            former=former.get(paragraph.id, ()),
            previous_match=before.get(paragraph.id, ""),
            next_match=after.get(paragraph.id, ""),
            results=tuple(
                decision_label(one.type)
                for one in report.decisions
                if one.paragraph == paragraph.id
            ),
        )
        for paragraph in report.paragraphs
    )


def _former_ids(report: Report) -> Mapping[str, tuple[str, ...]]:
    """Read from the aliases ("id#old=new") which ids a paragraph had before."""
    taken = {paragraph.id for paragraph in report.paragraphs}
    former: dict[str, tuple[str, ...]] = {}
    for alias in report.aliases:
        old, _equals, new = alias.partition("#")[2].partition("=")
        if old and new in taken and old not in taken:
            taken.add(old)
            former[new] = (*former.get(new, ()), old)
    return former


def matched_paragraphs(report: Report, marked: Mapping[str, tuple[Fragment, ...]]) -> list[str]:
    """Name the paragraphs that hold a match, in reading order."""
    return [
        paragraph.id
        for paragraph in report.paragraphs
        if any(fragment.matched for fragment in marked.get(paragraph.id, ()))
    ]


def _surfaces(report: Report, around: Around, links: Links) -> Mapping[str, list[tuple[str, str]]]:
    """Collect what becomes a link in each paragraph: people where first named, other meetings."""
    found: dict[str, list[tuple[str, str]]] = {}
    for person in report.people:
        href = links.one("person", person_id(person))
        found.setdefault(person.paragraph, []).append((person.surface, href))
    for reference in report.references:
        if reference.report and reference.report in (around.cited or {}):
            href = links.report(reference.report)
            found.setdefault(reference.paragraph, []).append((reference.surface, href))
    return found
