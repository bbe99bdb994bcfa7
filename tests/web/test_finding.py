"""Finding: the results page, its numbers, its links."""

from urllib.parse import parse_qsl, urlencode, urlsplit

from flask.testing import FlaskClient

from tests.web.reading import Document, ask, follow, read

QUERIES = ("", "Sprachkurse", "Spielplätze", "Haushalt ODER Radwege", "Beirat NICHT Sprachkurse")


def test_the_number_on_the_page_is_the_total_of_the_interface(client: FlaskClient) -> None:
    for query in QUERIES:
        total = ask(client, "/api/v1/search", q=query)["total"]

        page = read(client, "/suche", q=query)

        word = "Bericht" if total == 1 else "Berichte"
        assert page.text("#anzahl").startswith(f"{total} {word}")
        assert f"{total} {word}" in page.text("title")


def _some_choices(page: Document) -> list[tuple[str, str]]:
    """Choose the first value of the first two facets."""
    first: dict[str, tuple[str, str]] = {}
    for name, value, _count in page.choices():
        first.setdefault(name, (name, value))
    return list(first.values())[:2]


def test_several_values_of_a_facet_are_joined_by_or(client: FlaskClient) -> None:
    counts = {
        value: count for name, value, count in read(client, "/suche").choices() if name == "jahr"
    }
    years = list(counts)[:2]

    both = read(client, "/suche", pairs=[("jahr", year) for year in years])

    assert both.total() == sum(counts[year] for year in years)
    assert all(any(year in time for year in years) for time in both.texts("article time"))


def test_bars_add_up_to_the_total(client: FlaskClient) -> None:
    for query in QUERIES:
        page = read(client, "/suche", q=query)
        numbers = [int(cell) for cell in page.texts(".numbers td")]
        if numbers:
            assert sum(numbers) == page.total()


def test_a_chip_takes_its_filter_off(client: FlaskClient) -> None:
    everything = read(client, "/suche", q="Sprachkurse")
    (name, value) = _some_choices(everything)[0]
    narrowed = read(client, "/suche", pairs=[("q", "Sprachkurse"), (name, value)])

    (chip,) = narrowed.select("a.chip")

    assert follow(client, chip["href"]).total() == everything.total()
    assert ("q", "Sprachkurse") in parse_qsl(urlsplit(chip["href"]).query)


def test_pages_interface_and_exports_give_the_same_reports_in_the_same_order(
    client: FlaskClient,
) -> None:
    for sort, api in (("relevanz", "relevance"), ("neu", "newest"), ("alt", "oldest")):
        listed: list[str] = []
        page = read(client, "/suche", q="Beirat ODER Arbeitsgruppen", sort=sort)
        while True:
            listed += page.report_ids()
            following = page.select(".pager a[rel=next]")
            if not following:
                break
            page = follow(client, following[0]["href"])

        args = {"q": "Beirat ODER Arbeitsgruppen", "sort": api, "limit": "1000"}
        answer = ask(client, "/api/v1/search", **args)
        lines = client.get(f"/suche.jsonl?q=Beirat+ODER+Arbeitsgruppen&sort={sort}").text

        assert len(listed) == answer["total"] > 20
        assert listed == [hit["id"] for hit in answer["hits"]]
        assert listed == [_id_of(line) for line in lines.splitlines()]


def _id_of(line: str) -> str:
    import json

    return str(json.loads(line)["id"])


def test_a_snippet_leads_to_the_paragraph_that_holds_the_marked_word(client: FlaskClient) -> None:
    page = read(client, "/suche", q="Sprachkurse")

    for link in page.select("a.snippet")[:8]:
        marked = [mark.get_text() for mark in link.select("mark")]
        target = urlsplit(link["href"])
        report = follow(client, link["href"])
        if not target.fragment:
            continue
        (paragraph,) = report.select(f"[id='{target.fragment}']")
        assert marked
        assert all(word in paragraph.get_text() for word in marked)
        assert paragraph.select("mark")


def test_nothing_found_offers_ways_out_with_true_numbers(client: FlaskClient) -> None:
    page = read(
        client, "/suche", pairs=[("q", "Jugendklub Radwege"), ("match", "all"), ("jahr", "2012")]
    )
    ways = page.select(".ways a")

    for way in ways:
        shown = int(way.parent.get_text().rsplit(":", 1)[1].split()[0])
        assert follow(client, way["href"]).total() == shown


def test_a_misspelt_word_gets_an_offer_that_finds_something(client: FlaskClient) -> None:
    page = read(client, "/suche", q="Spielplatzz")

    offers = page.select(".did-you-mean a")

    assert offers
    assert follow(client, offers[0]["href"]).total() > 0


def test_unknown_parameters_are_ignored_and_never_shown(client: FlaskClient) -> None:
    plain = client.get("/suche?q=Haushalt").text
    odd = client.get("/suche?q=Haushalt&utm_source=%3Cb%3Ekanarienvogel").text

    assert "kanarienvogel" not in odd.replace("utm_source=%3Cb%3Ekanarienvogel", "")
    assert read(client, "/suche", q="Haushalt").total() == Document(odd).total()
    assert 'rel="canonical" href="http://localhost/suche?q=Haushalt"' in plain
    assert 'rel="canonical" href="http://localhost/suche?q=Haushalt"' in odd


def test_a_too_long_query_is_kept_and_explained(client: FlaskClient) -> None:
    answer = client.get("/suche?" + urlencode({"q": "Wort " * 200}))

    page = Document(answer.text)
    assert answer.status_code == 400
    assert page.select("#q")[0]["value"].startswith("Wort Wort")
    assert "512" in page.text("[role=alert]")
    assert page.select("#q")[0]["aria-describedby"] == page.select("[role=alert]")[0]["id"]


def test_a_date_that_is_none_is_explained_at_its_field(client: FlaskClient) -> None:
    answer = client.get("/suche?q=&von=gestern")

    page = Document(answer.text)
    assert answer.status_code == 400
    assert page.select("#von")[0]["aria-invalid"] == "true"
    assert page.select("#von")[0]["value"] == "gestern"


def test_an_end_before_the_beginning_is_explained_at_its_field(client: FlaskClient) -> None:
    answer = client.get("/suche?q=&von=2014&bis=2012")

    page = Document(answer.text)
    assert answer.status_code == 400
    assert page.select("#bis")[0]["aria-invalid"] == "true"
    assert page.text("#zeit-fehler") == "Das Ende liegt vor dem Anfang."


def test_files_refuse_a_period_that_cannot_be_read(client: FlaskClient) -> None:
    for path in ("/suche.csv", "/suche.jsonl", "/feed.atom", "/verlauf.csv"):
        assert client.get(f"{path}?q=Beirat&von=gestern").status_code == 400, path


def test_a_repair_is_said_in_words(client: FlaskClient) -> None:
    for query in ("*", "*kurse", "Sprach*rs", "(", '"', "UND"):
        notes = read(client, "/suche", q=query).texts(".note")
        assert notes, query
        assert not any("berichtigt" in note for note in notes), notes


def test_an_answer_of_some_words_promises_the_numbers_of_that_answer(client: FlaskClient) -> None:
    page = read(client, "/suche", pairs=[("q", "Jugendklub Radwege"), ("jahr", "2013")])

    assert "einigen von ihnen" in page.text(".note")
    assert page.select("input[name=match][value=any][checked]")
    years = [(value, count) for name, value, count in page.choices() if name == "jahr"]
    assert len(years) > 5
    for year, count in years:
        some = read(client, "/suche", q="Jugendklub Radwege", jahr=year, match="any")
        assert some.total() == count


def test_periods_as_people_type_them_narrow_alike(client: FlaskClient) -> None:
    year = read(client, "/suche", von="2012", bis="2012").total()

    assert year == 2
    assert read(client, "/suche", von="1.1.2012", bis="Dezember 2012").total() == year


def test_grouping_by_person_changes_no_number(client: FlaskClient) -> None:
    plain = read(client, "/suche", q="Spielplätze")
    grouped = read(client, "/suche", q="Spielplätze", gruppe="person")

    assert plain.total() == grouped.total()
    assert set(plain.report_ids()) == set(grouped.report_ids())
    assert "Jana Lindner" in grouped.texts(".group-title")


def test_a_page_beyond_the_last_is_not_there(client: FlaskClient) -> None:
    assert client.get("/suche?seite=9999").status_code == 404


def test_all_values_of_a_filter_keep_the_search(client: FlaskClient) -> None:
    page = read(client, "/suche/auswahl/jahr", q="Sprachkurse")

    assert page.select("input[type=hidden][name=q]")[0]["value"] == "Sprachkurse"
    assert (
        sum(count for _name, _value, count in page.choices())
        == read(client, "/suche", q="Sprachkurse").total()
    )


def test_the_trend_gives_what_each_year_finds_and_holds(client: FlaskClient) -> None:
    rows = read(client, "/verlauf", q="Sprachkurse").select(".trend tbody tr")
    lines = client.get("/verlauf.csv?q=Sprachkurse").text.splitlines()

    assert len(lines) == len(rows) + 1 > 10
    for row, line in zip(rows[:8], lines[1:], strict=False):
        year, matching, reports = line.split(",")
        assert [cell.get_text(strip=True) for cell in row.select("th, td.num")] == [
            year,
            matching,
            reports,
        ]
        found = ask(client, "/api/v1/search", q="Sprachkurse", year=year)
        assert int(matching) == (0 if found["understood"]["fell_back"] else found["total"])
        assert int(reports) == read(client, "/suche", jahr=year).total()
