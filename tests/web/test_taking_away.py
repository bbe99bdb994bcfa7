"""What programs take: feed, site map, files, the JSON interface."""

import csv
import io
from xml.etree import ElementTree as ET

from flask.testing import FlaskClient

from tests.web.reading import ask, read


def test_the_feed_lists_the_newest_reports_of_the_search(client: FlaskClient) -> None:
    root = ET.fromstring(client.get("/feed.atom?q=Sprachkurse").data)
    atom = "{http://www.w3.org/2005/Atom}"
    hits = ask(client, "/api/v1/search?q=Sprachkurse&sort=newest&limit=50")["hits"]

    ids = [
        entry.findtext(f"{atom}id", "").rpartition("/")[2] for entry in root.iter(f"{atom}entry")
    ]

    assert ids == [hit["id"] for hit in hits]
    assert all(root.findtext(f"{atom}{name}") for name in ("id", "title", "updated"))


def test_every_report_is_in_the_site_map(client: FlaskClient) -> None:
    root = ET.fromstring(client.get("/sitemap.xml").data)
    places = {
        one.text or "" for one in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    }

    hits = ask(client, "/api/v1/search?limit=1000")["hits"]
    assert {f"http://localhost/bericht/{hit['id']}" for hit in hits} <= places


def test_browsers_find_the_search(client: FlaskClient) -> None:
    root = ET.fromstring(client.get("/opensearch.xml").data)

    templates = [
        url.get("template", "") for url in root.iter("{http://a9.com/-/spec/opensearch/1.1/}Url")
    ]
    assert "http://localhost/suche?q={searchTerms}" in templates


def test_a_list_as_csv_opens_with_umlauts_and_without_formulas(client: FlaskClient) -> None:
    answer = client.get("/suche.csv?q=Spielplätze")
    rows = list(csv.DictReader(io.StringIO(answer.text.lstrip("\ufeff"))))

    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert len(rows) == read(client, "/suche", q="Spielplätze").total()
    assert len({row["id"] for row in rows}) == len(rows)
    assert any("Spielplätze" in row["titel"] for row in rows)
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row.values())


def test_the_interface_refuses_what_it_cannot_read(client: FlaskClient) -> None:
    for query in ("limit=x", "sort=zufall", "match=some", "from=gestern", "q=" + "x" * 600):
        answer = client.get(f"/api/v1/search?{query}")
        assert answer.status_code == 400, query
        assert ask(client, f"/api/v1/search?{query}")["error"]["status"] == 400


def test_the_description_of_the_interface_names_what_is_answered(client: FlaskClient) -> None:
    document = ask(client, "/api/v1/openapi.json")
    answer = ask(client, "/api/v1/search?q=Sprachkurse&limit=3")

    required = document["components"]["schemas"]["SearchAnswer"]["required"]
    assert set(required) <= set(answer)
    assert set(document["components"]["schemas"]["Hit"]["required"]) <= set(answer["hits"][0])
    for path in document["paths"]:
        assert client.get(
            "/api/v1" + path.replace("{id}", "x").replace("{paragraph}", "y")
        ).status_code in {200, 404}


def test_suggestions_find_something(client: FlaskClient) -> None:
    offers = ask(client, "/api/v1/vorschlaege?q=Spra")

    assert 0 < len(offers) <= 8
    assert all(read(client, "/suche", q=offer).total() for offer in offers)
    assert ask(client, "/api/v1/vorschlaege?q=S") == []
    assert ask(client, "/api/v1/vorschlaege?q=Spra&form=browser") == ["Spra", offers]
