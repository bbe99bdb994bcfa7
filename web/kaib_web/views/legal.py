"""Help, and the pages that the law asks for."""

from flask import Blueprint, render_template, request

from kaib_search.searching.remembering import remember
from kaib_web import archive
from kaib_web.context import base_url, german_root, links, live
from kaib_web.language import page_language
from kaib_web.pages.help import glossary, language_help, own_examples
from kaib_web.params import SearchParams

blueprint = Blueprint("legal", __name__)


@blueprint.get("/hilfe")
def search_help() -> str:
    """Explain the search with examples that find something."""
    index = live()
    answer = archive.find(index, SearchParams().typed(limit=0))
    total = archive.total_of(index)
    return render_template(
        "help.html",
        own=own_examples(answer, total, links()),
        groups=remember(
            index,
            f"help {page_language()} {request.script_root}",
            lambda: language_help(total, links(), page_language()),
        ),
        glossary=glossary(archive.abbreviations(index)),
    )


@blueprint.get("/impressum")
def imprint() -> str:
    """Say who runs the site."""
    return render_template("imprint.html")


@blueprint.get("/datenschutz")
def privacy() -> str:
    """Say what is stored about visitors: nothing."""
    return render_template("privacy.html")


@blueprint.get("/barrierefreiheit")
def accessibility() -> str:
    """State how accessible the site is."""
    return render_template("accessibility.html")


@blueprint.get("/barriere-melden")
def report_barrier() -> str:
    """Say how to report a barrier."""
    path = request.args.get("seite", "/")
    known = path if path.startswith("/") and not path.startswith("//") else "/"
    return render_template("barrier.html", address=f"{base_url()}{german_root()}{known[:500]}")
