"""The start page, the results, and all values of a filter."""

from dataclasses import replace

from flask import Blueprint, Response, abort, make_response, render_template
from flask_babel import gettext as _

from kaib_search.model.queries import Understood
from kaib_search.model.results import ResultPage
from kaib_search.query.deadline import DeadlineError
from kaib_web import archive, formatting
from kaib_web.context import links, live, site, typed_params
from kaib_web.filters import BY_PARAM
from kaib_web.pages.facets import facet_view
from kaib_web.pages.help import first_examples
from kaib_web.pages.histogram import histogram
from kaib_web.pages.hits import hit_view
from kaib_web.pages.home import HomeView
from kaib_web.pages.paging import last_page
from kaib_web.pages.parts import Counted, Link
from kaib_web.pages.results import results_view
from kaib_web.params import SearchParams, ends_before_it_starts, unread_dates

blueprint = Blueprint("search", __name__)

_NEWEST = 5
_TOPICS = 12
_SIDE_BARS = 12


@blueprint.get("/")
def home() -> Response:
    """Show what the archive holds, and the ways in."""
    params = SearchParams(sort="neu")
    answer = archive.find_own(live(), params.typed(limit=_NEWEST, offset=0))
    years = sorted(b.value for b in answer.facets.get("year", ()) if b.count)
    updated = archive.updated_at(live())
    topics = sorted(answer.facets.get("topic", ()), key=lambda b: (-b.count, b.label))
    tried = first_examples(answer, archive.total_of(live()), links())
    view = HomeView(
        total=answer.total,
        first_year=years[0] if years else "",
        last_year=years[-1] if years else "",
        updated=formatting.day(updated.date()) if updated else "",
        updated_iso=updated.isoformat() if updated else "",
        examples=tuple(Link(one.query, one.href) for one in tried),
        newest=tuple(hit_view(replace(hit, snippets=()), "", links()) for hit in answer.hits),
        topics=tuple(
            Counted(b.label, links().one("thema", b.value), b.count) for b in topics[:_TOPICS]
        ),
        histogram=histogram(
            answer.facets.get("year", ()), answer.total, SearchParams(), links(), _SIDE_BARS
        ),
        plain_language=site().operator.plain_language_url,
        sign_language=site().operator.sign_language_url,
    )
    page = make_response(render_template("home.html", view=view))
    page.vary.add("Accept-Language")
    return page


@blueprint.get("/suche")
def results() -> Response | str:
    """Show the reports that match."""
    params = typed_params()
    problem = _problem(params)
    if problem:
        return _unanswered(params, problem, 400)
    try:
        answer = archive.find(live(), params.typed())
    except DeadlineError:
        return _unanswered(params, _too_slow(), 504)
    if params.page > last_page(answer.total, params.size, site().limits):
        abort(404)
    view = results_view(answer, params, links(), site().limits, _label)
    faulty = unread_dates(params)
    swapped = ends_before_it_starts(params)
    page = render_template("results.html", view=view, problem="", faulty=faulty, swapped=swapped)
    return make_response(page, 400 if faulty or swapped else 200)


@blueprint.get("/suche/auswahl/<param>")
def choices(param: str) -> str:
    """Show all values of a filter, to choose from."""
    one = BY_PARAM.get(param)
    if one is None:
        abort(404)
    params = typed_params()
    answer = archive.find(live(), params.typed(limit=0, offset=0))
    facet = facet_view(
        one, answer.facets.get(one.facet, ()), params, links(), site().limits, everything=True
    )
    kept = tuple(pair for pair in params.pairs() if pair[0] not in {param, "seite"})
    return render_template(
        "choices.html", facet=facet, kept=kept, params=params, back=links().search(params)
    )


def _problem(params: SearchParams) -> str:
    """Say why a search is not answered; "" where it is."""
    most = site().limits.query_letters
    if len(params.text) > most:
        return str(
            _(
                "Die Anfrage ist zu lang: höchstens %(n)s Zeichen. Bitte kürzen Sie sie.",
                n=formatting.number(most),
            )
        )
    return ""


def _too_slow() -> str:
    return str(
        _(
            "Die Suche dauerte zu lange und wurde abgebrochen. "
            "Bitte versuchen Sie es noch einmal, oder mit weniger Wörtern."
        )
    )


def _unanswered(params: SearchParams, problem: str, status: int) -> Response:
    """Show the page with what was typed, and say why there is no answer."""
    view = results_view(_nothing(), params, links(), site().limits, _label)
    page = render_template("results.html", view=view, problem=problem, faulty=())
    return make_response(page, status)


def _nothing() -> ResultPage:
    return ResultPage(total=0, hits=(), facets={}, understood=Understood(text=""))


def _label(facet: str, value: str) -> str:
    return archive.label(live(), facet, value)
