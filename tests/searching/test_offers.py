"""Suggestions, ways out and completions: each with hits, and with their true number."""

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from kaib_search.model.reports import Report
from kaib_search.model.searches import TypedSearch
from kaib_search.searching import complete, search, similar_reports, trend
from kaib_search.searching.inside import marked_paragraphs, search_inside
from kaib_search.searching.trending import TrendRow
from tests.searching.archive import REPORTS, Opened, make_report

OpenArchive = Callable[[Sequence[Report]], Opened]

MISSPELT = [
    ("Integrationkurs", "Integrationskurs"),
    ("integrationskrus", "Integrationskurs"),
    ("Fussgengerübergänge", "Fußgängerübergänge"),
    ("Anerkenung", "Anerkennung"),
    ("Anerkenung Dresden", "Anerkennung Dresden"),
    ("Dresdn Anerkenung", "Dresden Anerkennung"),
    ("titel:Pirnna", "titel:Pirna"),
    ("Ausländerbehröde -Haushalt", "Ausländerbehörde NICHT Haushalt"),
    ("Haushalt ODER Anerkenung", "Haushalt ODER Anerkennung"),
    ('"Runder Tisch" Verreine', '"Runder Tisch" Vereine'),
]


@pytest.mark.parametrize(("typed", "right"), MISSPELT)
def test_the_right_word_is_suggested(archive: Opened, typed: str, right: str) -> None:
    page = search(TypedSearch(text=typed), archive)
    assert page.suggestions[0].query == right
    for suggestion in page.suggestions:
        assert suggestion.total == search(TypedSearch(text=suggestion.query), archive).total > 0


RIGHT = """
    Integrationskurs Integrationskurse Haushalt Beirat Schülerin Migrantinnen Fußgänger fussgaenger
    BAMF Heim-TÜV Weltraumfahrt Fahrrad Bürgermeisterin Haushaltsplanungen Rathausplatz 11958 der
    6/11958 Integrationskursleiterin Seniorenbeirat schon Mkx
""".split()


@pytest.mark.parametrize("typed", RIGHT)
def test_right_words_are_left_alone(archive: Opened, typed: str) -> None:
    assert search(TypedSearch(text=typed), archive).suggestions == ()


def test_suggestions_hold_under_the_filters(archive: Opened) -> None:
    filters = {"year": ("2016",)}
    page = search(TypedSearch(text="Integrationkurs", filters=filters), archive)
    assert [(one.query, one.total) for one in page.suggestions] == [("Integrationskurs", 1)]
    empty = search(TypedSearch(text="Anerkenung", filters=filters), archive)
    assert empty.suggestions == ()


def test_ways_out_give_what_they_say(archive: Opened) -> None:
    calls = [
        TypedSearch(text="Haushalt", filters={"year": ("2016",)}),
        TypedSearch(text="Haushalt", filters={"year": ("2016",), "topic": ("verkehr",)}),
        TypedSearch(text="Haushalt", start=date(2016, 1, 1)),
        TypedSearch(text='"Sprachkurse in Pirna"'),
        TypedSearch(text="Haushalt Sommer Weltraum"),
        TypedSearch(text="Anerkenung"),
    ]
    for call in calls:
        page = search(call, archive)
        assert page.ways_out, call
        for way in page.ways_out:
            assert way.total > 0
            assert way.total == total_of(way.change, way.value, way.query, call, archive), way


def total_of(change: str, value: str, query: str, call: TypedSearch, archive: Opened) -> int:
    """Follow a way out."""
    filters = dict(call.filters)
    start, end = call.start, call.end
    if change == "drop-filter":
        filters.pop(value.partition(":")[0], None)
        if value in ("date", "all"):
            start = end = None
        if value == "all":
            filters = {}
    followed = TypedSearch(
        text=query,
        match="any" if change == "or" else call.match,
        filters=filters,
        start=start,
        end=end,
    )
    return search(followed, archive).total


def test_ways_out_name_what_to_change(archive: Opened) -> None:
    filtered = search(TypedSearch(text="Haushalt", filters={"year": ("2016",)}), archive)
    assert [(one.change, one.value) for one in filtered.ways_out] == [("drop-filter", "year:2016")]
    quoted = search(TypedSearch(text='"Sprachkurse in Pirna"'), archive)
    assert [(one.change, one.query) for one in quoted.ways_out] == [
        ("unquote", "Sprachkurse in Pirna")
    ]
    words = search(TypedSearch(text="Haushalt Pirna"), archive)
    assert {(one.change, one.value) for one in words.ways_out} == {
        ("drop-word", "Haushalt"),
        ("drop-word", "Pirna"),
    }


def test_a_compound_that_is_not_there_may_be_found_by_its_parts(archive: Opened) -> None:
    page = search(TypedSearch(text="Volkshochschulkurs"), archive)
    parts = search(TypedSearch(text="Volkshochschulkurs", match="any"), archive)
    assert (page.total, page.understood.fell_back) == (parts.total, True)
    assert page.total > 0
    assert page.ways_out == ()
    assert page.hits[0].reasons[0].rule == "part"


def test_many_hits_need_no_way_out(archive: Opened) -> None:
    assert search(TypedSearch(text="Beirat"), archive).ways_out == ()
    assert search(TypedSearch(text=""), archive).ways_out == ()


COMPLETED = [
    ("spra", "Sprachkurs"),
    ("Anna Sp", "Anna Spindler"),
    ("oldenb", "Jürgen Oldenburg"),
    ("fuss", "Fußgängerübergänge"),
    ("Beratung in dre", "Beratung in Dresden"),
    ("Seniorenb", "Seniorenbeirat lädt ein"),
]


@pytest.mark.parametrize(("typed", "completed"), COMPLETED)
def test_what_is_typed_is_completed(archive: Opened, typed: str, completed: str) -> None:
    assert completed in complete(typed, archive)


def test_completions_have_hits(archive: Opened) -> None:
    for typed in ("be", "in", "sp", "ha", "Anna", "titel", "(", '"', "un", "§ 2", "d"):
        for offer in complete(typed, archive, limit=20):
            assert search(TypedSearch(text=offer), archive).total > 0
    assert complete("b", archive) == ()
    assert len(complete("be", archive, limit=2)) == 2


def test_completions_are_what_readers_see(open_archive: OpenArchive) -> None:
    reports = [
        make_report("r1", "Bericht", "Es sprach Frau Weber.", topics=("fluechtlingssozialarbeit",),
                    people=(("integrationsrat-weber", "Weber"),)),
    ]  # fmt: skip
    opened = open_archive(reports)
    assert "Weber" in complete("web", opened)
    assert "Weber" not in complete("integ", opened)
    assert "fluechtlingssozialarbeit" not in complete("flue", opened)


def test_large_archives_complete_words_of_several_reports(open_archive: OpenArchive) -> None:
    reports = [make_report(f"r{n}", f"Bericht {n}", "Haushaltsplan") for n in range(60)]
    reports.append(make_report("einmal", "Bericht", "Hauptbahnhof"))
    assert complete("haupt", open_archive(reports)) == ()
    assert "Haushaltsplan" in complete("haush", open_archive(reports))


def test_similar_reports_say_why(archive: Opened) -> None:
    found = similar_reports("beirat-1", archive)
    assert "beirat-1" not in {one.report.id for one in found}
    reasons = {one.report.id: one for one in found}
    assert reasons["beirat-3"].people == ("Anna Spindler",)
    assert reasons["beirat-3"].topics
    for one in found:
        assert one.topics or one.people or one.words
    assert len(similar_reports("beirat-1", archive, limit=1)) == 1
    assert similar_reports("unbekannt", archive) == ()


def test_recurring_reports_are_found(open_archive: OpenArchive) -> None:
    words = "Radweg Schulhof Bücherei Schwimmbad Feuerwehr Marktplatz Kläranlage Spielplatz".split()
    reports = [
        make_report(f"{word}-{year}", "Sitzung", f"Der Beirat beriet über {word} und Wetter.",
                    day=f"{year}-05-02")
        for word in words for year in (2014, 2015, 2016)
    ]  # fmt: skip
    opened = open_archive(reports)
    for word in words:
        found = [one.report.id for one in similar_reports(f"{word}-2016", opened, limit=2)]
        assert sorted(found) == [f"{word}-2014", f"{word}-2015"]


def test_the_trend_counts_by_year(archive: Opened) -> None:
    rows = trend(TypedSearch(text="Beirat"), archive)
    assert rows == (
        TrendRow(2014, 0, 1),
        TrendRow(2015, 1, 1),
        TrendRow(2016, 1, 2),
        TrendRow(2017, 1, 1),
    )
    assert rows[2].share == 0.5
    for row in rows:
        page = search(TypedSearch(text="Beirat", filters={"year": (str(row.year),)}), archive)
        assert page.total == row.matching


def test_one_report_is_searched(archive: Opened) -> None:
    report = next(one for one in REPORTS if one.id == "beirat-2")
    found = search_inside(report, "Migrant", archive)
    assert [one.paragraph for one in found] == ["a000002"]
    marked = dict(marked_paragraphs(report, "Heim-TÜV", archive))
    assert [one.text for one in marked["a000001"] if one.matched] == ["Heim-TÜV"]
    assert set(marked) == {one.id for one in report.paragraphs}
