"""What every answer says to the browser: what it may load, and how long it may keep it."""

import hashlib

from flask import Flask, Response, request

from kaib_web.context import generation, site

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'"
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
_REVALIDATE = "no-cache"
_FOR_GOOD = "public, max-age=31536000, immutable"


def set_up(app: Flask) -> None:
    """Give every answer its headers, and answer 304 where the reader has the page already."""
    app.before_request(_not_modified)
    app.after_request(_secure)
    app.after_request(_cacheable)


def entity_tag() -> str:
    """Name what the answer to this request depends on: program, generation, address, day."""
    parts = (
        site().version,
        generation(),
        site().clock().date().isoformat(),
        request.host,
        request.script_root,
        request.full_path,
        request.headers.get("Accept-Language", "") if request.path == "/" else "",
    )
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]


def _kept_by_readers(path: str) -> bool:
    """Tell whether a browser may keep the answer, if only to ask whether it still holds."""
    return path != "/healthz" and not path.startswith("/intern")


def _not_modified() -> Response | None:
    if request.method not in {"GET", "HEAD"} or not request.if_none_match:
        return None
    if request.path.startswith("/static/") or not _kept_by_readers(request.path):
        return None
    if entity_tag() not in request.if_none_match:
        return None
    answer = Response(status=304)
    answer.set_etag(entity_tag())
    return answer


def _secure(answer: Response) -> Response:
    for name, value in SECURITY_HEADERS.items():
        answer.headers.setdefault(name, value)
    if site().hsts:
        answer.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    return answer


def _cacheable(answer: Response) -> Response:
    if answer.status_code >= 400 or not _kept_by_readers(request.path):
        answer.headers["Cache-Control"] = "no-store"
        return answer
    if request.path.startswith("/static/"):
        versioned = "v" in request.args and answer.status_code == 200
        answer.headers["Cache-Control"] = _FOR_GOOD if versioned else _REVALIDATE
        return answer
    answer.headers.setdefault("Cache-Control", _REVALIDATE)
    if answer.status_code == 200 and request.method in {"GET", "HEAD"}:
        answer.headers["X-Index-Generation"] = generation()
        answer.set_etag(entity_tag())
    return answer
