"""Page values: bars, pages of a list, runs of a paragraph, versions."""

from datetime import UTC, datetime

from kaib_search.model.pages import Provenance
from kaib_search.model.reports import Paragraph, Report, Version
from kaib_search.model.results import Fragment, LabelledBucket
from kaib_web.config import Limits
from kaib_web.links import Links
from kaib_web.pages.browse import directory
from kaib_web.pages.histogram import histogram
from kaib_web.pages.paging import pager
from kaib_web.pages.runs import Span, weave
from kaib_web.pages.versions import changes
from kaib_web.params import SearchParams


def years(*counts: tuple[int, int]) -> list[LabelledBucket]:
    return [LabelledBucket(str(year), str(year), count) for year, count in counts]


def test_bars_and_undated_reports_add_up_to_the_total() -> None:
    drawn = histogram(years((2011, 2), (2014, 5)), 8, SearchParams(), Links())

    assert drawn is not None
    assert [bar.label for bar in drawn.bars] == ["2011", "2012", "2013", "2014"]
    assert drawn.total + drawn.undated == 8


def test_a_century_is_drawn_in_runs_of_years_that_link_to_a_period() -> None:
    drawn = histogram(years((1921, 3), (2019, 4)), 7, SearchParams(text="x"), Links())

    assert drawn is not None
    assert len(drawn.bars) <= 22
    assert drawn.bars[0].label == "1920–1924"
    assert drawn.bars[0].href == "/suche?q=x&von=1920&bis=1924"


def test_a_single_year_needs_no_histogram() -> None:
    assert histogram(years((2011, 2)), 2, SearchParams(), Links()) is None


def test_pages_show_first_last_and_neighbours() -> None:
    pages = pager(1000, SearchParams(page=10), Links(), Limits())

    assert [page.number for page in pages.pages] == [1, 0, 8, 9, 10, 11, 12, 0, 50]
    assert pages.previous.endswith("seite=9")
    assert not pages.clipped


def test_nobody_can_page_beyond_the_window() -> None:
    pages = pager(50_000, SearchParams(), Links(), Limits())

    assert pages.count == 500
    assert pages.clipped


def test_links_and_marks_overlap_without_losing_a_letter() -> None:
    fragments = [Fragment("Frau Anna "), Fragment("Beispiel", True), Fragment(" sprach.")]

    runs = weave(fragments, [Span(5, 18, "/person/a"), Span(8, 20, "/zu-spaet")])

    assert "".join(run.text for run in runs) == "Frau Anna Beispiel sprach."
    assert [run.text for run in runs if run.href] == ["Anna ", "Beispiel"]
    assert [run.text for run in runs if run.matched] == ["Beispiel"]


def version(day: int, *texts: str) -> Version:
    capture = Provenance(
        source="a.html",
        sha256="0" * 64,
        media_type="text/html",
        captured_at=datetime(2016, 1, day, tzinfo=UTC),
    )
    paragraphs = tuple(
        Paragraph(id=f"a{number:06x}", number=number, text=text)
        for number, text in enumerate(texts, 1)
    )
    return Version(captures=(capture,), title="Sitzung", paragraphs=paragraphs)


def test_a_changed_word_is_shown_as_taken_out_and_put_in() -> None:
    older = version(1, "Der Rat tagt im Mai.", "Fällt weg.")
    newer = version(9, "Der Rat tagt im Juni.")

    (change,) = changes(Report(id="x", title="Sitzung", versions=(newer, older)))

    parts = [part for row in change.rows for part in row if part.kind != "same"]
    assert [(part.kind, part.text) for part in parts] == [
        ("del", "Mai"),
        ("ins", "Juni"),
        ("del", "Fällt weg."),
    ]


def test_unchanged_text_shows_no_change() -> None:
    (change,) = changes(Report(id="x", title="S", versions=(version(1, "A."), version(2, "A."))))

    assert change.same


def test_people_stand_under_their_last_names() -> None:
    buckets = [LabelledBucket(name, name, 1) for name in ("Anna Zobel", "Zoe Adler", "Berg")]

    view = directory("Personen", "", "person", buckets, Links())

    assert [entry.text for letter in view.letters for entry in letter.entries] == [
        "Zoe Adler",
        "Berg",
        "Anna Zobel",
    ]


def test_umlauts_stand_with_their_vowels_in_lists() -> None:
    buckets = [
        LabelledBucket(name, name, 1) for name in ("Zittau", "Öderan", "Oschatz", "5. Kreis")
    ]

    view = directory("Orte", "", "ort", buckets, Links())

    assert [letter.letter for letter in view.letters] == ["O", "Z", "#"]
    assert [entry.text for entry in view.letters[0].entries] == ["Öderan", "Oschatz"]
