"""What every answer owes: headers, no cookies, no traces, right status, both languages."""

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

import kaib_web
from kaib_search.engines import OpenIndex
from kaib_web import Operator, SiteConfig, create_app
from tests.web.reading import Document, follow, read

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'"
)


def test_every_answer_carries_the_security_headers(client: FlaskClient) -> None:
    for path in (
        "/",
        "/suche?q=x",
        "/gibt-es-nicht",
        "/static/style.css",
        "/api/v1/search",
        "/feed.atom",
    ):
        headers = client.get(path, buffered=True).headers
        assert headers["Content-Security-Policy"] == POLICY
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "camera=()" in headers["Permissions-Policy"]


def test_a_crawl_finds_no_dead_link_no_cookie_and_nothing_foreign(client: FlaskClient) -> None:
    waiting = ["/", "/en/"]
    seen: set[str] = set()
    while waiting and len(seen) < 150:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        answer = client.get(path)
        assert answer.status_code == 200, path
        assert "Set-Cookie" not in answer.headers
        if not answer.content_type.startswith("text/html"):
            continue
        page = Document(answer.text)
        loaded = page.select("script[src], link[rel=stylesheet], link[rel=icon], img")
        assert all((one.get("src") or one["href"]).startswith("/static/") for one in loaded)
        assert page.select("[style], [onclick], style") == []
        links = [one["href"].partition("#")[0] for one in page.select("a[href]")]
        waiting += [link for link in links if link.startswith("/") and link not in seen]

    assert len(seen) == 150


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "trace"])
def test_nothing_can_be_written(client: FlaskClient, method: str) -> None:
    for path in ("/", "/suche", "/bericht/x", "/api/v1/search"):
        assert getattr(client, method)(path).status_code == 405


def test_errors_are_pages_of_the_site_that_nobody_stores(client: FlaskClient) -> None:
    answer = client.get("/berichte/spielplatz-am-bahnhof")

    page = Document(answer.text)
    assert answer.status_code == 404
    assert answer.headers["Cache-Control"] == "no-store"
    assert page.text("h1") == "Diese Seite gibt es nicht"
    assert page.select("#q")[0]["value"] == "spielplatz am bahnhof"


def test_a_search_that_takes_too_long_keeps_what_was_typed(config: SiteConfig) -> None:
    limits = replace(config.limits, search_seconds=0.0)
    client = create_app(replace(config, limits=limits)).test_client()

    answer = client.get("/suche?q=Sprachkurse")

    page = Document(answer.text)
    assert answer.status_code == 504
    assert page.select("#q")[0]["value"] == "Sprachkurse"
    assert "zu lange" in page.text("[role=alert]")
    assert client.get("/api/v1/search?q=Sprachkurse").status_code == 504


def test_an_unexpected_error_shows_a_reference_and_no_trace(config: SiteConfig) -> None:
    class Broken:
        def current(self) -> OpenIndex:
            raise RuntimeError("geheim: /pfad/zum/index")

    app = create_app(replace(config, index=Broken()))

    answer = app.test_client().get("/suche?q=kanarienvogel")

    assert answer.status_code == 500
    assert "Kennung für Rückfragen" in answer.text
    assert "geheim" not in answer.text
    assert "Traceback" not in answer.text


def test_a_page_is_not_sent_again_until_the_index_changes(config: SiteConfig) -> None:
    client = create_app(config).test_client()
    tag = client.get("/suche?q=Haushalt").headers["ETag"]

    assert client.get("/suche?q=Haushalt", headers={"If-None-Match": tag}).status_code == 304
    assert client.get("/suche?q=Radwege", headers={"If-None-Match": tag}).status_code == 200

    class Later:
        def current(self) -> OpenIndex:
            return replace(config.index.current(), generation="later")

    later = create_app(replace(config, index=Later())).test_client()
    assert later.get("/suche?q=Haushalt", headers={"If-None-Match": tag}).status_code == 200


def test_headers_of_the_request_change_no_page(client: FlaskClient) -> None:
    plain = client.get("/suche?q=Haushalt").data

    for name in (
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Original-URL",
        "Forwarded",
        "Accept-Language",
        "Cookie",
    ):
        assert client.get("/suche?q=Haushalt", headers={name: "boese.example"}).data == plain


def test_a_host_that_is_not_ours_is_refused(config: SiteConfig) -> None:
    client = create_app(replace(config, trusted_hosts=("localhost",))).test_client()

    assert client.get("/").status_code == 200
    answer = client.get("/", headers={"Host": "boese.example"})
    assert answer.status_code == 400
    assert "boese" not in answer.text


def test_addresses_outside_the_grammar_are_not_there(client: FlaskClient) -> None:
    for path in (
        "/bericht/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/bericht/%00",
        "/original/..%2f..%2fCURRENT",
        "/static/..%2fconfig.py",
        "/zitat/x.exe",
        "/thema/%F0%9F%A6%84",
        "/suche.exe",
        "/suche/auswahl/nix",
    ):
        assert client.get(path).status_code == 404, path


def test_english_pages_keep_their_prefix_and_german_texts_their_language(
    client: FlaskClient,
) -> None:
    page = read(client, "/en/suche", q="Sprachkurse")

    assert page.select("html")[0]["lang"] == "en"
    assert page.text("#anzahl").split()[1] == "reports"
    assert page.total() == read(client, "/suche", q="Sprachkurse").total()
    inner = [a["href"] for a in page.select("main a[href^='/']")]
    assert inner
    assert all(href.startswith("/en/") for href in inner)
    assert all(title["lang"] == "de" for title in page.select(".hit-title"))
    assert page.select("link[hreflang=de]")[0]["href"] == "/suche?q=Sprachkurse"


def test_the_start_page_offers_english_to_those_who_read_it(client: FlaskClient) -> None:
    answer = client.get("/", headers={"Accept-Language": "en-GB,en;q=0.9"})

    assert "also available in English" in answer.text
    assert "Accept-Language" in answer.headers["Vary"]
    assert "also available in English" not in client.get("/").text


def test_every_example_of_the_help_finds_what_it_says(client: FlaskClient) -> None:
    entries = read(client, "/hilfe").select(".help-examples > div")

    assert len(entries) > 10
    for entry in entries:
        count = int(entry.select_one(".n").get_text().strip("– ").split()[0])
        assert follow(client, entry.select_one("a")["href"]).total() == count


def test_blanks_of_the_operator_are_shown_until_they_are_filled(config: SiteConfig) -> None:
    bare = create_app(replace(config, operator=Operator())).test_client()
    filled = create_app(
        replace(config, operator=Operator(name="Stadt Wiesenau", address="Markt 1\n01234 Wiesenau"))
    ).test_client()

    for path in ("/impressum", "/datenschutz", "/barrierefreiheit", "/barriere-melden"):
        assert "noch einzutragen" in bare.get(path).text
    assert "Stadt Wiesenau" in filled.get("/impressum").text
    assert "name" not in Operator(name="Stadt Wiesenau").blanks()


def test_the_staff_page_is_off_and_then_needs_its_password(config: SiteConfig) -> None:
    assert create_app(config).test_client().get("/intern/").status_code == 404

    client = create_app(replace(config, staff_token="birke")).test_client()
    assert client.get("/intern/").status_code == 401
    assert client.get("/intern/", auth=("x", "eiche")).status_code == 401
    answer = client.get("/intern/", auth=("x", "birke"))
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"


def test_static_files_are_kept_for_good_under_their_digest(client: FlaskClient) -> None:
    sheet = read(client, "/").select("link[rel=stylesheet]")[0]["href"]

    assert "immutable" in client.get(sheet, buffered=True).headers["Cache-Control"]
    assert (
        "immutable" not in client.get("/static/style.css", buffered=True).headers["Cache-Control"]
    )


def test_no_page_is_heavy(client: FlaskClient) -> None:
    static = sum(
        len(client.get(f"/static/{name}", buffered=True).data)
        for name in ("style.css", "print.css", "site.js")
    )
    for path in ("/", "/suche?q=Sprachkurse", "/hilfe", "/beschluesse", "/personen"):
        assert static + len(client.get(path).data) < 100_000


def test_no_template_lets_markup_through() -> None:
    root = Path(kaib_web.__file__).parent
    sources = [*root.rglob("*.html"), *root.rglob("*.py")]

    assert len(sources) > 40
    for source in sources:
        text = source.read_text("utf-8")
        assert "|safe" not in text.replace(" ", "")
        assert "Markup(" not in text
        assert "autoescape false" not in text
