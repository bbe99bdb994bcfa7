"""Journeys: without script, by keyboard alone, on a phone, to a citation."""

from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from playwright.sync_api import Browser, Dialog, Page, expect

from tests.web.reading import ask

pytestmark = pytest.mark.browser


def shown_total(page: Page) -> int:
    return int(page.locator("#anzahl").inner_text().split()[0].replace(".", ""))


def test_without_script_a_member_of_staff_narrows_reads_and_goes_back(
    browser: Browser, base_url: str
) -> None:
    context = browser.new_context(locale="de-DE", java_script_enabled=False)
    page = context.new_page()
    page.goto(base_url + "/")
    page.get_by_label("Berichte durchsuchen").fill("Sprachkurse")
    page.get_by_role("button", name="Suchen").click()
    everything = shown_total(page)

    box = page.locator("input[name=jahr]").first
    count = int(page.locator("label.choice:has(input[name=jahr]) .n").first.inner_text())
    box.check()
    page.get_by_role("button", name="Filter anwenden").click()

    assert "q=Sprachkurse" in page.url
    assert shown_total(page) == count < everything
    page.locator("a.snippet").first.click()
    assert page.locator(".paragraphs mark").count() > 0
    page.go_back()
    page.get_by_role("link", name="Alle Filter entfernen").click()
    assert shown_total(page) == everything
    context.close()


def test_every_count_beside_a_box_is_what_ticking_it_gives(page: Page, base_url: str) -> None:
    page.goto(base_url + "/suche?q=Beirat")
    boxes = page.evaluate(
        """[...document.querySelectorAll('.facets input[type=checkbox]')].map(b =>
            [b.name, b.value, Number(b.closest('label').querySelector('.n').textContent)])"""
    )
    assert len(boxes) > 10
    # The counts of all boxes are compared without a browser in tests/web; here the clicks count.
    first_of_each = {name: (name, value, count) for name, value, count in reversed(boxes)}
    for name, value, count in first_of_each.values():
        page.goto(base_url + "/suche?q=Beirat")
        page.locator(f'input[name="{name}"][value="{value}"]').check()
        page.get_by_role("button", name="Filter anwenden").click()
        page.wait_for_url(f"**{name}=**")
        assert shown_total(page) == count, (name, value)


def test_addresses_stay_short_when_fields_are_empty(page: Page, base_url: str) -> None:
    page.goto(base_url + "/suche?q=Beirat")
    page.locator("input[name=jahr]").first.check()
    page.get_by_role("button", name="Filter anwenden").click()
    page.wait_for_url("**jahr=**")

    assert set(parse_qs(urlsplit(page.url).query, keep_blank_values=True)) == {"q", "jahr"}
    page.go_back()
    expect(page.locator("#von")).to_be_enabled()


def test_by_keyboard_alone_from_the_start_to_a_paragraph(page: Page, base_url: str) -> None:
    page.goto(base_url + "/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zum Inhalt")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("Spielplätze")
    page.keyboard.press("Enter")
    page.wait_for_url("**/suche**")

    for _ in range(200):
        page.keyboard.press("Tab")
        ring = page.evaluate(
            """() => { const s = getComputedStyle(document.activeElement);
                       return [s.outlineStyle, parseFloat(s.outlineWidth), document.activeElement.className]; }"""
        )
        assert ring[0] != "none", ring
        assert ring[1] >= 3
        if ring[2] == "snippet":
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/bericht/**#a*")
    assert page.locator(".paragraph:target mark").count() > 0


def test_suggestions_by_keyboard(page: Page, base_url: str) -> None:
    page.goto(base_url + "/")
    field = page.get_by_role("combobox", name="Berichte durchsuchen")
    options = page.locator("[role=listbox] [role=option]")

    field.press_sequentially("Spra")
    expect(options.first).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#q-status")).to_contain_text("mit Pfeiltasten wählbar")
    expect(field).to_have_value("Spra")

    last = options.count() - 1
    field.press("ArrowUp")
    expect(options.nth(last)).to_have_attribute("aria-selected", "true")
    field.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute(
        "aria-activedescendant", options.first.get_attribute("id") or ""
    )
    field.press("Home")
    assert field.get_attribute("aria-activedescendant") is None

    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("Spra")
    field.press("Alt+ArrowDown")
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    chosen = options.first.inner_text()
    field.press("Enter")
    page.wait_for_url("**/suche?q=**")
    expect(page.locator("#q")).to_have_value(chosen)


def test_a_citizen_on_a_phone_finds_who_spoke_about_language_courses(
    browser: Browser, base_url: str
) -> None:
    context = browser.new_context(
        locale="de-DE", viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    page.goto(base_url + "/suche?q=Sprachkurse")
    assert not page.locator("input[name=person]").first.is_visible()
    page.locator(".narrowing > summary").tap()
    page.get_by_label("Peter Hartwig").check()
    page.get_by_role("button", name="Filter anwenden").tap()
    page.wait_for_url("**person=**")

    assert shown_total(page) >= 1
    page.locator(".meta .who a", has_text="Peter Hartwig").first.tap()
    expect(page.get_by_role("heading", level=1)).to_have_text("Peter Hartwig")
    assert "Jugendamt" in page.locator(".one-facts").inner_text()
    context.close()


def test_a_commissioner_cites_a_recommendation_by_paragraph(page: Page, base_url: str) -> None:
    page.goto(base_url + "/beschluesse")
    page.locator(".facet-links a", has_text="2015").click()
    entry = page.locator(".register > li", has_text="Ansprechperson").first
    entry.locator("a", has_text="zitieren").click()

    citation = page.locator("textarea.citation").input_value()
    assert "23. März 2015" in citation
    assert "Abs. 3" in citation
    assert "archiviert von http://wiesenau.example/beirat/sitzungen.html" in citation
    address = next(word for word in citation.split() if word.startswith(base_url))
    page.goto(address)
    assert "Ansprechperson zu benennen" in page.locator(".paragraph:target").inner_text()


def test_a_citation_is_copied_by_its_button(browser: Browser, base_url: str, app: Flask) -> None:
    hit = ask(app.test_client(), "/api/v1/search?limit=1")["hits"][0]
    context = browser.new_context(locale="de-DE", permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(base_url + hit["url"])
    page.get_by_role("button", name="Kopieren").click()

    expect(page.get_by_role("status").filter(has_text="Kopiert")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator("textarea.citation").input_value()
    context.close()


def test_archived_script_never_runs(page: Page, base_url: str) -> None:
    dialogs: list[str] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note)
    for path in (
        "/suche?q=Anführungszeichen",
        "/jahr/2002",
        '/suche?q="><script>alert(2)</script>',
    ):
        page.goto(base_url + path)
        assert page.locator("main script, main img").count() == 0
    page.goto(base_url + "/jahr/2002")
    page.locator(".hit-title a").first.click()
    page.wait_for_load_state()

    assert dialogs == []
