"""Error pages: the right status, a sentence that helps, never a trace."""

import logging
import secrets
from dataclasses import dataclass

from flask import Flask, Response, jsonify, make_response, render_template, request
from flask_babel import gettext as _
from werkzeug.exceptions import HTTPException

from kaib_search.errors import (
    EngineError,
    IndexDamagedError,
    IndexNotFoundError,
    IndexStaleError,
    KaibSearchError,
)
from kaib_search.query.deadline import DeadlineError

log = logging.getLogger(__name__)

_STATUS: dict[type[KaibSearchError], int] = {
    IndexNotFoundError: 503,
    IndexStaleError: 503,
    IndexDamagedError: 503,
    EngineError: 502,
    DeadlineError: 504,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorView:
    """What an error page shows; ``query`` fills its search field."""

    heading: str
    text: str
    query: str = ""
    reference: str = ""


def set_up(app: Flask) -> None:
    """Let every error end in a page of the site."""
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(KaibSearchError, _library_error)
    app.register_error_handler(Exception, _unexpected)


def _http_error(error: HTTPException) -> Response:
    answer = _answer(error.code or 500)
    for name, value in error.get_headers():
        if name.lower() not in {"content-type", "content-length"}:
            answer.headers[name] = value
    return answer


def _library_error(error: KaibSearchError) -> Response:
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 500)
    reference = _log(error)
    answer = _answer(status, reference)
    if status == 503:
        answer.headers["Retry-After"] = "30"
    return answer


def _unexpected(error: Exception) -> Response:
    return _answer(500, _log(error))


def _log(error: Exception) -> str:
    """Write the error to the log under a reference that the page names; the query stays out of it."""
    reference = secrets.token_hex(4)
    log.error("request failed [%s] at %s", reference, request.url_rule, exc_info=error)
    return reference


def _answer(status: int, reference: str = "") -> Response:
    heading, text = _words(status)
    if request.path.startswith("/api/"):
        answer = jsonify(error={"status": status, "message": text, "reference": reference or None})
    else:
        view = ErrorView(heading=heading, text=text, query=_wanted(status), reference=reference)
        answer = make_response(render_template("error.html", view=view))
    answer.status_code = status
    return answer


def _wanted(status: int) -> str:
    """Guess from the address what was looked for."""
    if status != 404:
        return request.args.get("q", "")[:512]
    words = request.path.replace("-", " ").replace("_", " ").split("/")
    last = words[-1].rpartition(".")[0] or words[-1]
    return " ".join("".join(c if c.isprintable() else " " for c in last).split())[:100]


def _words(status: int) -> tuple[str, str]:
    silent = (
        _("Die Suche antwortet nicht"),
        _("Bitte versuchen Sie es gleich noch einmal; eine kürzere Anfrage kann helfen."),
    )
    known = {
        400: (
            _("Das lässt sich so nicht beantworten"),
            _(
                "Die Adresse oder die Eingabe ist fehlerhaft. Bitte ändern Sie sie und versuchen es neu."
            ),
        ),
        404: (
            _("Diese Seite gibt es nicht"),
            _("Unter dieser Adresse steht nichts. Vielleicht hilft die Suche weiter."),
        ),
        405: (
            _("Das ist hier nicht möglich"),
            _("Diese Seite lässt sich nur lesen."),
        ),
        410: (
            _("Dieser Bericht wurde entfernt"),
            _("Der Bericht ist nicht mehr öffentlich. Die übrigen Berichte sind weiter zu finden."),
        ),
        429: (
            _("Zu viele Anfragen"),
            _("Bitte warten Sie einen Augenblick und versuchen es dann noch einmal."),
        ),
        502: silent,
        503: (
            _("Die Suche ist gerade nicht bereit"),
            _("Der Bestand wird eingelesen. Bitte versuchen Sie es in einer Minute noch einmal."),
        ),
        504: silent,
    }
    unexpected = (
        _("Hier ist etwas schiefgegangen"),
        _("Der Fehler liegt bei uns. Bitte versuchen Sie es später noch einmal."),
    )
    return known.get(status, unexpected)
