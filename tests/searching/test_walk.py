"""The read walk over a small archive: what is found, understood and offered."""

import dataclasses
import json
from datetime import date

import pytest

from kaib_search.model.results import ResultPage
from kaib_search.model.searches import TypedSearch
from kaib_search.query.help import examples
from kaib_search.searching import result_row, search
from tests.searching.archive import REPORTS, Opened

ALL = {report.id for report in REPORTS}


def ids(page: ResultPage) -> set[str]:
    return {hit.report.id for hit in page.hits}


def find(archive: Opened, text: str, **more: object) -> ResultPage:
    return search(TypedSearch(text=text, **more), archive)  # type: ignore[arg-type]


FOUND = [
    ("", ALL),
    ("Integrationskurs", {"beirat-1", "beirat-3"}),
    ("Migrant", {"beirat-2"}),
    ("Fußgänger", {"rat-1"}),
    ("fussgaenger", {"rat-1"}),
    ("Heim TÜV", {"beirat-2"}),
    ("HeimTÜV", {"beirat-2"}),
    ("11958", {"beirat-2"}),
    ("6/11958", {"beirat-2"}),
    ("§ 25a", {"beirat-2"}),
    ("BAMF", {"beirat-3"}),
    ("Beratung Dresden", {"beirat-1"}),
    ("Haushalt ODER Pirna", {"rat-1", "beirat-3"}),
    ("Spindler -Pirna", {"beirat-1", "beirat-2"}),
    ("Spindler NICHT (Pirna ODER Dresden)", {"beirat-2"}),
    ('"Runder Tisch"', {"ohne-datum"}),
    ("„Heim-TÜV vor“", {"beirat-2"}),
    ("Sprachkurs NAHE/2 Schülerin", {"beirat-3"}),
    ("sprachk*", {"beirat-3"}),
    ("titel:Pirna", {"beirat-3"}),
    ("thema:Haushalt", {"rat-1"}),
    ("person:Spindler", {"beirat-1", "beirat-2", "beirat-3"}),
    ("person:anna-spindler", {"beirat-1", "beirat-2", "beirat-3"}),
    ("ort:Leipzig", {"beirat-2"}),
    ("status:angekündigt", {"senioren-1"}),
    ("beschluss:ja", {"beirat-1"}),
    ("beschluss:Beratungsstelle", {"beirat-1"}),
    ("jahr:2016", {"beirat-2", "beirat-3"}),
    ("jahr:2014..2015", {"rat-1", "beirat-1"}),
    ("datum:März 2016", {"beirat-3"}),
    ("2015", {"rat-1", "beirat-1", "beirat-2"}),
    ("12.03.2015", {"beirat-1", "beirat-2"}),
    ("12. März 2015", {"beirat-1", "beirat-2"}),
    ("von 2016 bis 2017", {"beirat-2", "beirat-3", "senioren-1"}),
    ("-Beirat", ALL - {"beirat-1", "beirat-2", "senioren-1"}),
    ('"schön"', {"ohne-datum"}),
]


@pytest.mark.parametrize(("typed", "found"), FOUND)
def test_what_is_found(archive: Opened, typed: str, found: set[str]) -> None:
    page = find(archive, typed)
    assert ids(page) == found
    assert page.total == len(found)
    assert not page.understood.fell_back


def test_all_falls_back_to_some_and_says_so(archive: Opened) -> None:
    page = find(archive, "Haushalt Pirna")
    assert page.understood.fell_back
    assert page.understood.match == "any"
    assert {"rat-1", "beirat-3"} <= ids(page)
    assert page.total == find(archive, "Haushalt Pirna", match="any").total


def test_one_word_does_not_fall_back(archive: Opened) -> None:
    page = find(archive, "Weltraumfahrt")
    assert (page.total, page.understood.fell_back, page.understood.match) == (0, False, "all")


def test_a_question_is_answered(archive: Opened) -> None:
    page = find(archive, "Wer hilft Geflüchteten bei der Anerkennung von Berufsabschlüssen?")
    assert page.hits[0].report.id == "beirat-1"
    assert page.understood.dropped == ("Wer", "bei", "der", "von")


def test_filters_and_days_narrow(archive: Opened) -> None:
    assert ids(find(archive, "Beirat", filters={"year": ("2016",)})) == {"beirat-2"}
    assert ids(find(archive, "", filters={"year": ("2014", "2015")})) == {"rat-1", "beirat-1"}
    assert ids(find(archive, "", start=date(2016, 3, 1), end=date(2016, 3, 31))) == {"beirat-3"}


def test_every_facet_count_is_what_a_click_gives(archive: Opened) -> None:
    for text in ("", "Beirat", "Spindler", "2015", "Haushalt Pirna"):
        page = find(archive, text)
        for facet, buckets in page.facets.items():
            for bucket in buckets:
                match = page.understood.match
                clicked = find(archive, text, match=match, filters={facet: (bucket.value,)})
                assert clicked.total == bucket.count, (text, facet, bucket)


def test_facets_have_labels(archive: Opened) -> None:
    facets = find(archive, "").facets
    labels = {facet: {one.value: one.label for one in facets[facet]} for facet in facets}
    assert labels["speaker"]["juergen-oldenburg"] == "Jürgen Oldenburg"
    assert labels["person"]["anna-spindler"] == "Anna Spindler"
    assert labels["topic"]["haushalt"] != "haushalt"
    assert labels["kind"]["announced"] == "angekündigt"
    assert labels["year"]["2015"] == "2015"


def test_pages_follow_each_other(archive: Opened) -> None:
    first = find(archive, "", sort="oldest", limit=4)
    second = find(archive, "", sort="oldest", limit=4, offset=4)
    assert len(first.hits) == 4
    assert ids(first) | ids(second) == ALL
    assert first.hits[0].report.id == "rat-1"


def test_the_help_runs(archive: Opened) -> None:
    for example in examples():
        page = find(archive, example.typed)
        assert page.understood.text == example.understood


def test_the_json_contract(archive: Opened) -> None:
    row = json.loads(json.dumps(result_row(find(archive, "Heim-TÜV"))))
    assert row["total"] == 1
    (hit,) = row["hits"]
    assert hit["id"] == "beirat-2"
    assert hit["title"] == "Sitzung des Migrationsbeirats: Unterbringung und Heim-TÜV"
    assert hit["date"] == "2016-11-28"
    assert hit["url"] == "/bericht/beirat-2"
    assert hit["source"] == "beirat-2.html"
    assert hit["archived_url"] == "https://rat.example/beirat-2"
    assert hit["captured_at"] == "2019-05-04T10:00:00+00:00"
    assert hit["status"] == "held"
    assert hit["score"] > 0
    snippet = hit["snippets"][0]
    start, end = snippet["marks"][0]
    assert snippet["text"][start:end] == "Heim-TÜV"
    assert snippet["paragraph"] == "a000001"
    assert row["facets"]["year"] == [{"value": "2016", "label": "2016", "count": 1}]
    assert {"year", "topic", "speaker"} <= row["facets"].keys()
    assert row["understood"] == {
        "text": "Heim-TÜV",
        "match": "all",
        "fell_back": False,
        "repairs": [],
        "dropped": [],
        "added": {},
    }
    assert row["suggestions"] == []


def test_a_report_without_date_has_none(archive: Opened) -> None:
    (hit,) = result_row(find(archive, "Gewalt"))["hits"]
    assert hit["date"] is None


def test_the_newest_capture_is_the_source(archive: Opened) -> None:
    (hit,) = find(archive, "Gewalt").hits
    (capture,) = hit.report.captures
    older = dataclasses.replace(capture, source="alt.html", captured_at=None)
    report = dataclasses.replace(hit.report, captures=(older, capture, older))
    page = dataclasses.replace(
        find(archive, "Gewalt"), hits=(dataclasses.replace(hit, report=report),)
    )
    assert result_row(page)["hits"][0]["source"] == "ohne-datum.html"
