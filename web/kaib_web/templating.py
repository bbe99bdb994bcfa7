"""What every template may use: the page, the site, links, numbers in words."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from flask import Flask, request
from flask_babel import gettext as _
from flask_babel import ngettext

from kaib_search.settings import Operator
from kaib_web import formatting
from kaib_web.context import base_url, german_root, links, site
from kaib_web.language import ENGLISH, page_language

_MENU = (
    "/themen",
    "/personen",
    "/orte",
    "/jahre",
    "/beschluesse",
    "/hilfe",
)
_ONE_LANGUAGE = ("/api/v1/search", "/api/v1/report", "/zitat/", "/original/")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """The site as templates see it."""

    name: str
    archive: str
    base: str
    operator: Operator


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """The page as the frame around it sees it.

    path   without the language's prefix, so that the menu finds itself
    """

    path: str
    language: str
    canonical: str
    german: str
    english: str
    translated: bool
    offer_english: bool
    menu: tuple[tuple[str, str], ...]
    retrieved: str


def set_up(app: Flask) -> None:
    """Give templates their names and filters."""
    app.context_processor(_common)
    app.jinja_env.filters["number"] = formatting.number
    app.jinja_env.filters["web_address"] = web_address
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals["asset"] = _asset_links(Path(app.static_folder or ""))
    app.jinja_env.globals["counted"] = counted


def counted(count: int) -> str:
    """Write a number of reports ("1 Bericht", "1.234 Berichte")."""
    return str(ngettext("%(n)s Bericht", "%(n)s Berichte", count, n=formatting.number(count)))


def web_address(url: str) -> str:
    """Return an address that may be a link; "" for anything but http and https."""
    return url if urlsplit(url).scheme in {"http", "https"} else ""


def _common() -> dict[str, Any]:
    config = site()
    return {
        "links": links(),
        "site": SiteView(
            name=config.site_name,
            archive=config.archive_name,
            base=base_url(),
            operator=config.operator,
        ),
        "page": _page(),
    }


def _page() -> PageView:
    query = "?" + request.query_string.decode("ascii", "replace") if request.query_string else ""
    path, root = quote(request.path), german_root()
    german, english = f"{root}{path}{query}", f"{root}{ENGLISH}{path}{query}"
    language = page_language()
    return PageView(
        path=request.path,
        language=language,
        canonical=f"{base_url()}{request.script_root}{path}",
        german=german,
        english=english,
        translated=not request.path.startswith(_ONE_LANGUAGE),
        offer_english=language == "de" and _prefers_english(),
        menu=tuple(zip(_menu_texts(), _MENU, strict=True)),
        retrieved=formatting.day(site().clock().date()),
    )


def _menu_texts() -> tuple[str, ...]:
    return (_("Themen"), _("Personen"), _("Orte"), _("Jahre"), _("Ergebnisse"), _("Hilfe"))


def _prefers_english() -> bool:
    return request.accept_languages.best_match(["de", "en"], default="de") == "en"


def _asset_links(folder: Path) -> Callable[[str], str]:
    """Address static files with a digest of their content, so that they may be kept for good."""
    digests = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        for path in folder.iterdir()
        if path.is_file()
    }

    def asset(name: str) -> str:
        return f"{german_root()}/static/{name}?v={digests[name]}"

    return asset
