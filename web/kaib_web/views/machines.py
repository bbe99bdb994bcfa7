"""Pages for machines: health, robots, site map, browser search, security contact."""

from xml.etree import ElementTree as ET

from flask import Blueprint, Response, abort, jsonify, redirect
from werkzeug.wrappers import Response as WerkzeugResponse

from kaib_search.model.searches import TypedSearch
from kaib_web import archive
from kaib_web.context import base_url, german_root, links, live, site

blueprint = Blueprint("machines", __name__)

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_DESCRIPTION = "http://a9.com/-/spec/opensearch/1.1/"
_MOST_URLS = 50_000


@blueprint.get("/healthz")
def healthz() -> Response:
    """Say that the process is alive."""
    return jsonify(status="ok")


@blueprint.get("/readyz")
def readyz() -> Response:
    """Say that the index answers."""
    total = archive.find(live(), TypedSearch(limit=0)).total
    return jsonify(status="ready", reports=total, generation=live().generation)


@blueprint.get("/favicon.ico")
def favicon() -> WerkzeugResponse:
    """Lead programs that do not read the page to its icon."""
    return redirect(f"{german_root()}/static/icon.svg", 301)


@blueprint.get("/robots.txt")
def robots() -> Response:
    """Ask robots to leave result lists and files alone."""
    lines = [
        "User-agent: *",
        "Disallow: /suche",
        "Disallow: /en/suche",
        "Disallow: /original/",
        "Disallow: /api/",
        f"Sitemap: {base_url()}{links().to('/sitemap.xml')}",
    ]
    return Response("\n".join(lines) + "\n", mimetype="text/plain")


@blueprint.get("/sitemap.xml")
def sitemap() -> Response:
    """List the start page, the lists, and every report."""
    root = ET.Element("urlset", xmlns=_SITEMAP)
    for path in ("/", "/themen", "/orte", "/jahre", "/organisationen", "/beschluesse", "/hilfe"):
        _url(root, links().to(path))
    for report_id in live().store.report_ids()[: _MOST_URLS - len(root)]:
        _url(root, links().report(report_id))
    return _xml(root, "application/xml")


@blueprint.get("/opensearch.xml")
def opensearch() -> Response:
    """Describe the search to browsers."""
    root = ET.Element("OpenSearchDescription", xmlns=_DESCRIPTION)
    for name, text in (
        ("ShortName", site().site_name[:16]),
        ("Description", site().archive_name[:1024]),
        ("InputEncoding", "UTF-8"),
        ("Language", "de"),
    ):
        ET.SubElement(root, name).text = text
    for kind, path in (
        ("text/html", "/suche?q={searchTerms}"),
        ("application/atom+xml", "/feed.atom?q={searchTerms}"),
        ("application/x-suggestions+json", "/api/v1/vorschlaege?q={searchTerms}&form=browser"),
    ):
        template = base_url() + links().prefix + path
        ET.SubElement(root, "Url", type=kind, template=template)
    return _xml(root, "application/opensearchdescription+xml")


@blueprint.get("/.well-known/security.txt")
def security() -> Response:
    """Say where to report a weakness."""
    contact = site().operator.security_contact
    if not contact:
        abort(404)
    expires = site().clock().replace(microsecond=0)
    expires = expires.replace(year=expires.year + 1, month=1, day=1)
    text = f"Contact: {contact}\nExpires: {expires.isoformat()}\nPreferred-Languages: de, en\n"
    return Response(text, mimetype="text/plain")


def _url(root: ET.Element, path: str) -> None:
    ET.SubElement(ET.SubElement(root, "url"), "loc").text = base_url() + path


def _xml(root: ET.Element, media_type: str) -> Response:
    text = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return Response(text, mimetype=media_type)
