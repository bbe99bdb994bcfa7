"""Lists of persons, topics, places, organisations and years; the page of each."""

from dataclasses import dataclass, replace
from urllib.parse import unquote

from flask import Blueprint, abort, render_template
from flask_babel import gettext as _

from kaib_search.model.results import LabelledBucket, ResultPage
from kaib_web import archive
from kaib_web.context import links, live, site
from kaib_web.pages.browse import DirectoryView, OneView, Section, directory
from kaib_web.pages.histogram import histogram
from kaib_web.pages.hits import hit_view
from kaib_web.pages.parts import Histogram, Link
from kaib_web.pages.person import offices
from kaib_web.params import SearchParams
from kaib_web.views.words import kind_words

blueprint = Blueprint("browse", __name__)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page: its path, the path of its list, the facet that fills both."""

    path: str
    listed: str
    facet: str


KINDS = (
    Kind("person", "personen", "person"),
    Kind("thema", "themen", "topic"),
    Kind("ort", "orte", "place"),
    Kind("organisation", "organisationen", "organisation"),
    Kind("jahr", "jahre", "year"),
    Kind("reihe", "reihen", "series"),
)
_BY_LIST = {kind.listed: kind for kind in KINDS}
_BY_PATH = {kind.path: kind for kind in KINDS}
_LISTS = "personen", "themen", "orte", "organisationen", "jahre", "reihen"


@blueprint.get(f"/<any({','.join(_LISTS)}):listed>")
def listing(listed: str) -> str:
    """Show all values of a kind."""
    kind = _BY_LIST[listed]
    answer = archive.find(live(), SearchParams().typed(limit=0))
    words = kind_words(kind.path)
    buckets = [bucket for bucket in answer.facets.get(kind.facet, ()) if bucket.count]
    view = directory(words.many, words.lead, kind.path, buckets, links())
    return render_template(
        "directory.html",
        view=_newest_first(view) if kind.path == "jahr" else view,
        noindex=kind.path == "person" and not site().index_people,
    )


@blueprint.get("/<any(person,thema,ort,organisation,jahr,reihe):path>/<path:value>")
def one(path: str, value: str) -> str:
    """Show one person, topic, place, organisation, year or series."""
    kind, value = _BY_PATH[path], unquote(value)
    params = SearchParams(sort="neu").only(kind.facet, value)
    answer = archive.find(live(), params.typed(limit=site().limits.page_sizes[0]))
    if not answer.total:
        abort(404)
    label = archive.label(live(), kind.facet, value)
    sections = _sections(kind, value, params, answer)
    words = kind_words(kind.path)
    view = OneView(
        kind=kind.path,
        heading=label,
        rule=archive.topic_words(live(), value) if kind.path == "thema" else "",
        above=Link(words.many, links().to("/" + kind.listed)),
        facts=_facts(kind, value, answer),
        sections=sections,
        histogram=_years(kind, answer, params),
        search=links().search(params),
        feed=links().feed(params),
        within=params.only(kind.facet, value).pairs(),
        noindex=kind.path == "person" and not site().index_people,
    )
    return render_template("one.html", view=view)


def _sections(
    kind: Kind, value: str, params: SearchParams, answer: ResultPage
) -> tuple[Section, ...]:
    if kind.path != "person":
        return (_section("", params, answer),)
    spoke = SearchParams(sort="neu").only("speaker", value)
    said = archive.find(live(), spoke.typed(limit=site().limits.page_sizes[0]))
    spoken = {hit.report.id for hit in said.hits}
    rest = tuple(hit for hit in answer.hits if hit.report.id not in spoken)
    sections = []
    if said.total:
        sections.append(_section(_("Sprach"), spoke, said))
    if answer.total > said.total:
        mentioned = Section(
            heading=_("Wird genannt"),
            total=answer.total - said.total,
            hits=tuple(hit_view(hit, "", links()) for hit in rest),
            all=links().search(params),
        )
        sections.append(mentioned)
    return tuple(sections)


def _section(heading: str, params: SearchParams, answer: ResultPage) -> Section:
    return Section(
        heading=heading,
        total=answer.total,
        hits=tuple(hit_view(hit, "", links()) for hit in answer.hits),
        all=links().search(params),
    )


def _years(kind: Kind, answer: ResultPage, params: SearchParams) -> Histogram | None:
    if kind.path == "jahr":
        return None
    return histogram(answer.facets.get("year", ()), answer.total, params, links())


def _facts(kind: Kind, value: str, answer: ResultPage) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    facts: list[tuple[str, tuple[Link, ...]]] = []
    if kind.path == "person":
        mentions = offices((hit.report for hit in answer.hits), value)
        if mentions:
            facts.append((_("Ämter und Stellen"), mentions))
    for facet, path in (("topic", "thema"), ("speaker", "person")):
        if facet in {kind.facet} or (kind.path == "person" and facet == "speaker"):
            continue
        buckets = sorted(answer.facets.get(facet, ()), key=lambda b: (-b.count, b.label))
        if buckets:
            facts.append((kind_words(path).often, _often(path, buckets)))
    return tuple(facts)


def _often(path: str, buckets: list[LabelledBucket]) -> tuple[Link, ...]:
    return tuple(
        Link(f"{bucket.label} ({bucket.count})", links().one(path, bucket.value))
        for bucket in buckets[:6]
    )


def _newest_first(view: DirectoryView) -> DirectoryView:
    letters = tuple(
        replace(letter, letter=_("Jahre"), entries=tuple(reversed(letter.entries)))
        for letter in view.letters
    )
    return replace(view, letters=letters, jumps=False)
