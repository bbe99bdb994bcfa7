"""The two languages of the site: German source texts, and an English catalogue."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Flask, request
from flask_babel import Babel, Domain, get_locale

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

LANGUAGES = ("de", "en")
ENGLISH = "/en"
_CATALOGUES = Path(__file__).parent / "translations"


def read_catalogue(language: str) -> NullTranslations:
    """Read a catalogue of messages; German needs none, its texts stand in the templates."""
    path = _CATALOGUES / language / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return NullTranslations()
    compiled = BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return Translations(fp=compiled)


class _Catalogues(Domain):  # type: ignore[misc]
    """Hands out catalogues that were read from their source files, so that nothing need be compiled."""

    def __init__(self) -> None:
        super().__init__()
        self._read = {language: read_catalogue(language) for language in LANGUAGES}

    def get_translations(self) -> NullTranslations:
        """Return the catalogue of the page's language."""
        found: Locale | None = get_locale()
        return self._read[found.language if found else "de"]


class SiteBabel(Babel):  # type: ignore[misc]
    """Flask-Babel with our catalogues."""

    def __init__(self) -> None:
        super().__init__()
        self._catalogues = _Catalogues()

    @property
    def domain_instance(self) -> Domain:
        """Return the catalogues."""
        return self._catalogues


class EnglishPrefix:
    """Answers ``/en/…`` with the page at ``/…``, in English.

    The prefix becomes part of the script root, so that every address that is built keeps it.
    """

    def __init__(self, app: "WSGIApplication") -> None:
        self._app = app

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        """Take the prefix off the path."""
        path = environ.get("PATH_INFO", "")
        if path == ENGLISH or path.startswith(ENGLISH + "/"):
            environ["SCRIPT_NAME"] = environ.get("SCRIPT_NAME", "") + ENGLISH
            environ["PATH_INFO"] = path[len(ENGLISH) :] or "/"
            environ["kaib_web.language"] = "en"
        return self._app(environ, start_response)


def page_language() -> str:
    """Return the language that the address asks for."""
    return str(request.environ.get("kaib_web.language", "de"))


def set_up(app: Flask) -> None:
    """Give the app its languages."""
    SiteBabel().init_app(app, default_locale="de", locale_selector=page_language)
    app.wsgi_app = EnglishPrefix(app.wsgi_app)  # type: ignore[method-assign]
