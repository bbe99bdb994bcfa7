"""The register of results."""

from dataclasses import dataclass

from flask import Blueprint, abort, render_template, request

from kaib_search.model.reports import Decision, Report
from kaib_web import archive, formatting
from kaib_web.context import links, live
from kaib_web.pages.decisions import Entry, RegisterView
from kaib_web.pages.labels import decision_label
from kaib_web.pages.parts import Counted, Link

blueprint = Blueprint("decisions", __name__)

_PAGE = 50
_FACETS = ("art", "jahr", "wer", "thema")


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence with its report."""

    report: Report
    decision: Decision

    def values(self, facet: str) -> tuple[str, ...]:
        """Return the values of a facet of the register."""
        match facet:
            case "art":
                return (self.decision.type,)
            case "jahr":
                return (str(self.report.date.year),) if self.report.date.year else ()
            case "wer":
                return (self.decision.actor,) if self.decision.actor else ()
            case _:
                return tuple(one.topic for one in self.report.topics)


@blueprint.get("/beschluesse")
def register() -> str:
    """Show the sentences that decide, recommend, ask or state."""
    chosen = {facet: request.args.get(facet, "") for facet in _FACETS}
    every = [
        Found(report, decision)
        for report in archive.reports_with_results(live())
        for decision in report.decisions
    ]
    found = [one for one in every if _matches(one, chosen)]
    page = max(1, request.args.get("seite", 1, type=int))
    if page > max(1, -(-len(found) // _PAGE)):
        abort(404)
    shown = found[(page - 1) * _PAGE : page * _PAGE]
    view = RegisterView(
        total=len(found),
        entries=tuple(_entry(one) for one in shown),
        years=_counted("jahr", every, chosen),
        types=_counted("art", every, chosen),
        actors=_counted("wer", every, chosen),
        topics=_counted("thema", every, chosen),
        chips=tuple(
            Link(_label(facet, value), _href({**chosen, facet: ""}))
            for facet, value in chosen.items()
            if value
        ),
        clear=_href({}),
        previous=_href(chosen, page - 1) if page > 1 else "",
        following=_href(chosen, page + 1) if len(found) > page * _PAGE else "",
    )
    return render_template("decisions.html", view=view)


def _matches(one: Found, chosen: dict[str, str], besides: str = "") -> bool:
    return all(
        value in one.values(facet) for facet, value in chosen.items() if value and facet != besides
    )


def _counted(facet: str, every: list[Found], chosen: dict[str, str]) -> tuple[Counted, ...]:
    """Count what a click on each value gives."""
    counts: dict[str, int] = {}
    for one in every:
        if _matches(one, chosen, besides=facet):
            for value in one.values(facet):
                counts[value] = counts.get(value, 0) + 1
    counts.pop(chosen.get(facet, ""), None)
    entries = [
        Counted(_label(facet, value), _href({**chosen, facet: value}), count)
        for value, count in counts.items()
    ]
    if facet == "jahr":
        return tuple(sorted(entries, key=lambda c: c.text, reverse=True))
    return tuple(sorted(entries, key=lambda c: (-c.count, c.text)))


def _entry(one: Found) -> Entry:
    report, decision = one.report, one.decision
    later = archive.references_to(live(), report)
    return Entry(
        sentence=decision.span,
        label=decision_label(decision.type),
        actor=decision.actor or "",
        date=formatting.meeting_date(report.date),
        iso=report.date.best or "",
        report=Link(report.title, links().report(report.id)),
        href=links().report(report.id, decision.paragraph),
        cite=links().paragraph(report.id, decision.paragraph) if decision.paragraph else "",
        later=tuple(
            Link(
                other.title,
                links().report(other.id, paragraph),
                formatting.meeting_date(other.date),
            )
            for other, paragraph in later
        ),
    )


def _label(facet: str, value: str) -> str:
    if facet == "art":
        return decision_label(value)
    return archive.label(live(), "topic", value) if facet == "thema" else value


def _href(chosen: dict[str, str], page: int = 1) -> str:
    pairs = [(facet, value) for facet, value in chosen.items() if value]
    if page > 1:
        pairs.append(("seite", str(page)))
    return links().to("/beschluesse", tuple(pairs))
