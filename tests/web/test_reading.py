"""Reading: reports, paragraphs, versions, people, topics, results."""

import hashlib
import json
import re
from urllib.parse import urlsplit

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from flask.testing import FlaskClient

from tests.web.reading import ask, follow, read


@pytest.fixture
def playgrounds(client: FlaskClient) -> str:
    """The address of the report on playgrounds, that two captures show differently."""
    hits = ask(client, "/api/v1/search?q=Spielplätze Schulwege&year=2012")["hits"]
    return f"/bericht/{hits[0]['id']}"


def test_a_report_shows_its_text_people_and_every_capture(
    client: FlaskClient, playgrounds: str
) -> None:
    page = follow(client, playgrounds)

    assert "Spielplätze und Schulwege" in page.text("h1")
    assert page.text(".dateline").startswith("12. März 2012")
    assert "Von 31 Anlagen sind vier gesperrt" in page.text(".paragraphs")
    assert "Jana Lindner" in page.text(".facts")
    assert page.texts(".capture-at") == ["3. März 2024, 12:04 MEZ", "10. Januar 2020, 10:30 MEZ"]
    assert len({text for text in page.texts(".hash") if len(text) == 64}) == 2


def test_paragraph_numbers_run_on_and_each_is_an_anchor(
    client: FlaskClient, playgrounds: str
) -> None:
    page = follow(client, playgrounds)

    assert page.texts(".pnum") == ["1", "2", "3"]
    for link in page.select(".pnum"):
        assert len(page.select(f"[id='{link['href'][1:]}']")) == 1


def test_a_paragraph_stands_alone_with_its_own_citation(
    client: FlaskClient, playgrounds: str
) -> None:
    alone = follow(client, follow(client, playgrounds).select(".cite-link")[2]["href"])

    assert alone.text("blockquote").startswith("Der Beirat empfiehlt, den Spielplatz am Bahnhof")
    assert "Abs. 3" in alone.text("textarea")
    (back,) = [a for a in alone.select("a") if a.get_text() == "Im Zusammenhang lesen"]
    anchor = urlsplit(back["href"]).fragment
    assert "den Spielplatz am Bahnhof" in follow(client, back["href"]).text(f"[id='{anchor}']")


def test_the_versions_show_what_the_newer_page_corrected(
    client: FlaskClient, playgrounds: str
) -> None:
    page = follow(client, playgrounds + "/fassungen")

    assert page.texts("del") == ["30", "fünf"]
    assert page.texts("ins") == ["31", "vier"]
    assert page.text("h2") == "Von 10. Januar 2020 zu 3. März 2024"


def test_previous_and_next_form_one_chain_through_all_meetings(client: FlaskClient) -> None:
    oldest = ask(client, "/api/v1/search?sort=oldest&limit=1")["hits"][0]["id"]
    seen = [oldest]
    page = read(client, f"/bericht/{oldest}")
    while following := page.select(".neighbours a[rel=next]"):
        seen.append(urlsplit(following[0]["href"]).path.rpartition("/")[2])
        page = follow(client, following[0]["href"])

    assert len(seen) == len(set(seen)) == ask(client, "/api/v1/search")["total"]


def test_marks_of_the_search_stay_and_can_be_switched_off(
    client: FlaskClient, playgrounds: str
) -> None:
    page = follow(client, playgrounds + "?q=Spielplatz")

    assert len(page.select(".paragraphs mark")) >= 2
    assert page.text(".matches").startswith("3 Absätze mit Treffern für „Spielplatz“")
    off = [a for a in page.select(".matches a") if a.get_text() == "Markierung ausschalten"]
    assert follow(client, off[0]["href"]).select(".paragraphs mark") == []


def test_citation_files_name_report_and_paragraph(client: FlaskClient, playgrounds: str) -> None:
    page = follow(client, playgrounds)
    bib, ris, csl = (client.get(a["href"]) for a in page.select(".cite .take a"))

    (entry,) = parse_string(bib.text).entries
    (record,) = rispy.loads(ris.text)
    (item,) = json.loads(csl.text)
    assert entry["date"] == "2012-03-12"
    assert record["urls"] == [item["URL"]]
    assert item["issued"] == {"date-parts": [[2012, 3, 12]]}
    assert item["archive_location"] == "http://wiesenau.example/beirat/sitzungen.html"
    assert follow(client, urlsplit(item["URL"]).path).text("h1") == item["title"]
    assert bib.headers["Content-Disposition"].startswith("attachment")


def test_the_original_is_given_as_archived_and_never_shown(
    client: FlaskClient, playgrounds: str
) -> None:
    page = follow(client, playgrounds)
    (newest, _oldest) = list(page.select("a[download]"))

    answer = client.get(newest["href"])

    assert hashlib.sha256(answer.data).hexdigest() == newest["href"].rpartition("/")[2]
    assert b"<h3>Sitzung am 12. M" in answer.data
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.content_type == "application/octet-stream"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert client.get("/original/" + "0" * 64).status_code == 404


def test_a_person_page_tells_speaking_from_being_mentioned(client: FlaskClient) -> None:
    people = read(client, "/personen")
    (link,) = [a for a in people.select(".letters a") if a.get_text() == "Jana Lindner"]
    listed = int(link.parent.select_one(".n").get_text())

    page = follow(client, link["href"])

    assert page.text("h1") == "Jana Lindner"
    assert "Leiterin" in page.text(".one-facts")
    assert len(set(page.report_ids())) == listed
    assert page.select("meta[name=robots]")[0]["content"].startswith("noindex")


@pytest.mark.parametrize("path", ["/themen", "/personen", "/orte", "/jahre", "/organisationen"])
def test_each_entry_of_a_list_leads_to_as_many_reports_as_it_says(
    client: FlaskClient, path: str
) -> None:
    entries = read(client, path).select(".letters li")

    assert entries
    for entry in entries:
        count = int(entry.select_one(".n").get_text())
        page = follow(client, entry.select_one("a")["href"])
        headings = " ".join(page.texts("h2"))
        assert sum(int(n) for n in re.findall(r"(\d+) Berichte?\b", headings)) == count


def test_a_topic_shows_the_words_that_make_it(client: FlaskClient) -> None:
    entry = read(client, "/themen").select(".letters a")[0]

    assert "eines dieser Wörter" in follow(client, entry["href"]).text(".rule")


def test_each_result_is_a_sentence_of_the_paragraph_it_links_to(client: FlaskClient) -> None:
    page = read(client, "/beschluesse")
    entries = page.select(".register > li")

    assert any("empfiehlt" in entry.get_text() for entry in entries)
    for entry in entries:
        sentence = " ".join(entry.select_one("blockquote").get_text().split())
        href = entry.select(".meta a")[0]["href"]
        anchor = urlsplit(href).fragment
        assert sentence in follow(client, href).text(f"[id='{anchor}']")


def test_the_register_counts_what_a_click_gives(client: FlaskClient) -> None:
    for entry in read(client, "/beschluesse").select(".facet-links li"):
        count = int(entry.select_one(".n").get_text())
        assert follow(client, entry.select_one("a")["href"]).text(".count").split()[0] == str(count)


def test_a_reference_to_another_meeting_is_a_link_on_both_sides(client: FlaskClient) -> None:
    hits = ask(client, "/api/v1/search?q=Radwege&year=2014")["hits"]
    page = read(client, f"/bericht/{hits[0]['id']}")

    links = page.select(".paragraphs p:not(.margin) a[href*='/bericht/']")
    target = follow(client, links[0]["href"])

    assert "Spielplätze" in target.text("h1")
    assert "Radwege" in target.text(".facts")


def test_archived_markup_is_text_everywhere(client: FlaskClient) -> None:
    hit = ask(client, "/api/v1/search?q=Anführungszeichen")["hits"][0]
    places = (
        "/",
        "/suche?q=Anführungszeichen",
        f"/bericht/{hit['id']}",
        "/feed.atom",
        "/jahr/2002",
    )
    for path in places:
        text = client.get(path).text
        assert "<script>alert" not in text
        assert "<img src=x" not in text


def test_structured_data_names_the_meeting(client: FlaskClient, playgrounds: str) -> None:
    page = follow(client, playgrounds)

    described = json.loads(page.select("script[type='application/ld+json']")[0].string)

    assert described["@type"] == "Report"
    assert described["about"]["startDate"] == "2012-03-12"
    assert page.select("meta[name=citation_title]")[0]["content"] == page.text("h1")


def test_text_that_is_no_meeting_is_kept_and_shown_apart(client: FlaskClient) -> None:
    assert "Der Beirat tagt mehrmals im Jahr" in read(client, "/texte-ohne-sitzung").text("main")
    assert read(client, "/suche", q='"tagt mehrmals im Jahr"').total() == 0


def test_a_link_to_a_corrected_paragraph_still_leads_to_it(
    client: FlaskClient, playgrounds: str
) -> None:
    report = ask(client, "/api/v1" + playgrounds.replace("bericht", "report"))
    (older,) = [
        paragraph["id"]
        for version in report["versions"]
        for paragraph in version["paragraphs"]
        if "30 Anlagen" in paragraph["text"]
    ]

    page = follow(client, playgrounds)
    moved = client.get(f"{playgrounds}/absatz/{older}")

    assert "31 Anlagen" in page.select(f"[id='{older}']")[0].parent.get_text()
    assert moved.status_code == 301
    assert "31 Anlagen" in follow(client, moved.headers["Location"]).text("blockquote")


def test_a_paragraph_that_the_newer_page_dropped_can_still_be_cited(client: FlaskClient) -> None:
    hit = ask(client, "/api/v1/search?q=Ehrenamt Sprachkurse&year=2013")["hits"][0]
    report = ask(client, f"/api/v1/report/{hit['id']}")
    (dropped,) = [
        paragraph["id"]
        for version in report["versions"]
        for paragraph in version["paragraphs"]
        if "Volkshochschule" in paragraph["text"]
    ]

    alone = read(client, f"{hit['url']}/absatz/{dropped}")

    assert alone.text("blockquote") == "Zu Gast war auch die Volkshochschule."
    assert "älteren Fassung" in alone.text(".note")
    assert "am 10.01.2020" in alone.text("textarea")
    assert f"/absatz/{dropped} " in alone.text("textarea")
    assert "Volkshochschule" not in read(client, hit["url"]).text(".paragraphs")
