"""What belongs to one request: the configuration, the live index, links in the page's language."""

from flask import abort, current_app, g, request
from werkzeug.exceptions import SecurityError

from kaib_search.engines import OpenIndex
from kaib_web.config import SiteConfig
from kaib_web.language import ENGLISH
from kaib_web.links import Links
from kaib_web.params import SearchParams, read_params, unread_dates

EXTENSION = "kaib_web"


def site() -> SiteConfig:
    """Return the configuration."""
    config: SiteConfig = current_app.extensions[EXTENSION]
    return config


def live() -> OpenIndex:
    """Return the open index; one request sees one generation, whatever is published meanwhile."""
    if "index" not in g:
        g.index = site().index.current()
    index: OpenIndex = g.index
    return index


def generation() -> str:
    """Return the name of the generation that this request sees."""
    return str(live().generation)


def links() -> Links:
    """Return the links of the page's language."""
    return Links(request.script_root)


def german_root() -> str:
    """Return what stands before the paths of the German pages."""
    return request.script_root.removesuffix(ENGLISH)


def base_url() -> str:
    """Return the address of the site as readers know it, without script root and final slash."""
    if configured := site().base_url:
        return configured.rstrip("/")
    try:
        return request.host_url.rstrip("/")
    except SecurityError:  # a host name that is not ours; its error page has relative links only
        return ""


def typed_params() -> SearchParams:
    """Read the search of this request."""
    return read_params(request.args, site().limits.page_sizes)


def sound_params() -> SearchParams:
    """Read the search of a request for a file; one that cannot be read is refused, never guessed."""
    params = typed_params()
    if len(params.text) > site().limits.query_letters or unread_dates(params):
        abort(400)
    return params
