"""The page for staff: what was read, what was refused, what is missing. Off unless a password is set."""

import hmac

from flask import Blueprint, Response, abort, render_template, request

from kaib_web.context import live, site
from kaib_web.pages.staff import staff_view

blueprint = Blueprint("staff", __name__, url_prefix="/intern")


@blueprint.get("/")
def overview() -> Response | str:
    """Show the last ingest, gaps in the series, and blanks in the legal texts."""
    if not site().staff_token:
        abort(404)
    if not _known():
        challenge = {"WWW-Authenticate": 'Basic realm="intern", charset="UTF-8"'}
        return Response(status=401, headers=challenge, mimetype="text/plain")
    view = staff_view(live().store.ingests(), live().generation, site().operator.blanks())
    return render_template("staff.html", view=view)


def _known() -> bool:
    given = request.authorization.password if request.authorization else None
    return hmac.compare_digest((given or "").encode(), site().staff_token.encode())
