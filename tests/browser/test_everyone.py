"""Every page type for everyone: axe, reflow, text spacing, quiet console, nothing foreign, nothing stored."""

import importlib.resources as resources
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page

from tests.web.reading import ask

pytestmark = pytest.mark.browser

AXE = (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"]
MAIN = (
    "/",
    "/suche?q=Sprachkurse&jahr=2013",
    "{report}?q=Spielplatz",
    "/person/{person}",
    "/beschluesse",
    "/hilfe",
)
# Every part of the design stands on one of these; the other pages are made of the same parts.
DISTINCT = (
    *MAIN,
    "/suche?q=Sprachkurse&gruppe=person",
    "/suche?q=Quarzuhr",
    "/suche?q=&von=gestern",
    "{report}/fassungen",
    "{paragraph}",
    "/verlauf?q=Sprachkurse",
    "/gibt/es/nicht",
)
PATHS = (
    *DISTINCT,
    "/suche/auswahl/jahr",
    "/personen",
    "/themen",
    "/jahre",
    "/jahr/2012",
    "/texte-ohne-sitzung",
    "/impressum",
    "/datenschutz",
    "/barrierefreiheit",
    "/barriere-melden",
    "/api/v1/",
    "/en/",
    "/en/suche?q=Sprachkurse",
)
MODES: dict[str, tuple[dict[str, Any], tuple[str, ...], tuple[str, ...]]] = {
    "light": ({}, PATHS, PATHS),
    "dark": ({"color_scheme": "dark"}, MAIN, MAIN),
    "forced": ({"forced_colors": "active"}, MAIN, MAIN),
    "narrow": ({"viewport": {"width": 320, "height": 640}, "has_touch": True}, PATHS, DISTINCT),
}
"""What a mode sets, the pages opened in it, and those where all rules of axe are asked."""


@pytest.fixture(scope="session")
def places(app: Flask) -> dict[str, str]:
    """Addresses that depend on the archive."""
    client = app.test_client()
    found = ask(client, "/api/v1/search?q=Spielplätze Schulwege&year=2012")
    hit = found["hits"][0]
    report = ask(client, f"/api/v1/report/{hit['id']}")
    return {
        "report": hit["url"],
        "paragraph": f"{hit['url']}/absatz/{report['paragraphs'][0]['id']}",
        "person": found["facets"]["speaker"][0]["value"],
    }


def violations(page: Page) -> list[Any]:
    page.evaluate(AXE)
    found = page.evaluate(
        """tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(result =>
            result.violations.map(v => [v.id, v.nodes.map(n => n.target.join(' '))]))""",
        TAGS,
    )
    return list(found)


def overflowing(page: Page) -> list[str]:
    """Name what sticks out of the page sideways."""
    if page.evaluate("document.documentElement.scrollWidth <= innerWidth"):
        return []
    return list(
        page.evaluate(
            """[...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => e.tagName + '.' + e.className)"""
        )
    )


def only_ours(context: BrowserContext, base_url: str) -> list[str]:
    """Collect, and stop, every request that is not to our own server."""
    foreign: list[str] = []

    def judge(route: Any) -> None:
        url = route.request.url
        if url.startswith(base_url + "/"):
            route.continue_()
        else:
            foreign.append(url)
            route.abort()

    context.route("**/*", judge)
    return foreign


@pytest.mark.parametrize("mode", MODES)
def test_every_page_type_is_clean(
    browser: Browser, base_url: str, places: dict[str, str], mode: str
) -> None:
    settings, opened, asked = MODES[mode]
    context = browser.new_context(locale="de-DE", **settings)
    foreign = only_ours(context, base_url)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    problems: dict[str, Any] = {}
    for path in opened:
        said.clear()
        page.goto(base_url + path.format(**places))
        # A page that answers with an error status says so on the console; that is no fault.
        loud = [text for text in said if "the server responded with a status of 4" not in text]
        found = [*(violations(page) if path in asked else ()), *overflowing(page), *loud]
        if found:
            problems[path] = found

    assert problems == {}
    assert foreign == []
    assert context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    context.close()


def test_the_detectors_bite(page: Page, base_url: str) -> None:
    page.goto(base_url + "/")
    page.evaluate(
        """() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('.lead, .examples, .holdings { color: #ddd !important } .hero { width: 3000px }');
            document.adoptedStyleSheets = [sheet];
            document.querySelector('main').append(document.createElement('img'));
        }"""
    )

    assert {"image-alt", "color-contrast"} <= {one[0] for one in violations(page)}
    assert overflowing(page)


def test_wider_letters_and_lines_break_nothing(
    page: Page, base_url: str, places: dict[str, str]
) -> None:
    for path in ("/", "/suche?q=Sprachkurse", places["report"]):
        page.goto(base_url + path)
        page.evaluate(
            """() => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
                document.adoptedStyleSheets = [sheet];
            }"""
        )
        assert overflowing(page) == []


def test_no_text_is_tiny_and_every_control_is_large_enough(
    browser: Browser, base_url: str, places: dict[str, str]
) -> None:
    for viewport in ({"width": 320, "height": 640}, {"width": 1280, "height": 800}):
        context = browser.new_context(locale="de-DE", viewport=viewport)  # type: ignore[arg-type]
        page = context.new_page()
        for path in ("/", "/suche?q=Sprachkurse", places["report"]):
            page.goto(base_url + path)
            tiny = page.evaluate(
                """[...document.querySelectorAll('body *')].filter(e =>
                    [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
                    && e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 12)
                    .map(e => e.className)"""
            )
            small = page.evaluate(
                """[...document.querySelectorAll('button, .choice, .bars a, .pager a, .options a, .menu a, .pnum, .hit .meta a')]
                    .filter(e => e.checkVisibility() && !e.closest('.hero p'))
                    .map(e => [e.className || e.tagName, e.getBoundingClientRect()])
                    .filter(([, box]) => box.width && Math.min(box.width, box.height) < 23.9)
                    .map(([name]) => name)"""
            )
            assert tiny == []
            assert small == [], path
        context.close()


def test_print_leaves_out_what_cannot_be_clicked_on_paper(page: Page, base_url: str) -> None:
    page.goto(base_url + "/suche?q=Sprachkurse")
    page.emulate_media(media="print")

    assert page.locator(".hit").first.is_visible()
    assert page.locator("#anzahl").is_visible()
    assert page.locator(".printed").first.is_visible()
    for gone in (".menu", ".narrowing", ".pager", "#q", ".bottom"):
        assert not page.locator(gone).first.is_visible() if page.locator(gone).count() else True
