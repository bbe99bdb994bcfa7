"""One meeting is one report, whatever page shows it and whenever; two meetings are two."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaib_search.ingest.joining import join_notices, join_reports
from kaib_search.model.reports import InferredDate, MeetingDate


def shape(reports):
    return [
        (one.id, one.status, one.date.best, len(one.captures), len(one.versions)) for one in reports
    ]


def test_captures_of_one_page_make_one_report_with_every_capture(reading, kitas):
    captures = [reading(kitas, source=f"{year}.html", year=year) for year in (2015, 2016, 2017)]
    (joined,) = join_reports(captures)

    assert [one.source for one in joined.captures] == ["2015.html", "2016.html", "2017.html"]
    assert len(joined.versions) == 1
    assert len(joined.versions[0].captures) == 3


def test_a_changed_sentence_is_a_new_version_with_both_texts_and_times(reading, kitas):
    changed = kitas.replace("beantwortete Fragen", "versprach Antworten")
    old = reading(kitas, "Der zweite Absatz bleibt.", source="alt.html", year=2015)
    new = reading(changed, "Der zweite Absatz bleibt.", source="neu.html", year=2017)
    (joined,) = join_reports([new, old])

    assert joined.paragraphs[0].text == changed
    assert [version.paragraphs[0].text for version in joined.versions] == [kitas, changed]
    assert [version.captures[0].source for version in joined.versions] == ["alt.html", "neu.html"]
    assert f"{joined.id}#{old.paragraphs[0].id}={new.paragraphs[0].id}" in joined.aliases


def test_a_text_that_comes_back_is_no_third_version(reading, kitas):
    changed = kitas + " Nachtrag."
    texts = [(kitas, 2015), (changed, 2016), (kitas, 2017)]
    (joined,) = join_reports(
        [reading(text, source=f"{year}.html", year=year) for text, year in texts]
    )

    assert len(joined.versions) == 2
    assert joined.text == kitas


def test_white_space_makes_no_version(reading, kitas):
    (joined,) = join_reports(
        [
            reading(kitas, source="a", year=2015),
            reading(kitas.replace(" ", "  "), source="b", year=2016),
        ]
    )

    assert len(joined.versions) == 1


def test_identity_does_not_hang_on_the_address(reading, kitas):
    (joined,) = join_reports(
        [
            reading(kitas, source="a", year=2013, url="http://rat.example/page-6736.cshtml"),
            reading(kitas, source="b", year=2017, url="http://neu.rat.example/page-19075.cshtml"),
        ]
    )

    assert len(joined.captures) == 2


def test_an_announced_meeting_that_was_held_is_one_held_report(reading, kitas):
    (joined,) = join_reports(
        [
            reading(
                "Bitte Termin vormerken.",
                title="KAIB - Treffen am 29. Mai 2015",
                status="announced",
                source="a",
                year=2014,
            ),
            reading(kitas, title="KAIB-Treffen am 29. Mai 2015: Kitas", source="b", year=2016),
        ]
    )

    assert joined.status == "held"
    assert joined.title.endswith("Kitas")
    assert len(joined.versions) == 2


def test_a_calendar_that_still_announces_it_later_does_not_hide_the_report(reading, kitas):
    (joined,) = join_reports(
        [
            reading(kitas, source="bericht", year=2015),
            reading("Bitte Termin vormerken.", status="announced", source="kalender", year=2017),
        ]
    )

    assert (joined.status, joined.text) == ("held", kitas)


def test_a_report_without_date_joins_its_dated_twin(reading, kitas):
    (joined,) = join_reports(
        [
            reading(
                kitas,
                title="Kitas im Land",
                when=None,
                id="kitas-im-land",
                series=None,
                source="a",
                year=2014,
            ),
            reading(kitas, source="b", year=2015, title="Kitas im Land (29. Mai 2015)"),
        ]
    )

    assert joined.date.best == "2015-05-29"
    assert joined.id == "kitas-im-land"
    assert "treffen-2015-05-29" in joined.aliases


def test_an_inferred_date_of_another_capture_helps(reading, kitas):
    read = MeetingDate(start="--07-01", end="--07-01", precision="day-noyear", where="body")
    known = replace(
        read, inferred=InferredDate(start="2013-07-01", end="2013-07-01", reason="neighbours")
    )
    (joined,) = join_reports(
        [
            reading(kitas, date=known, title="Kitas", id="kitas", source="a", year=2013),
            reading(kitas, date=read, title="Kitas", id="kitas", source="b", year=2017),
        ]
    )

    assert joined.date == known


def test_a_typing_error_mended_in_the_title_is_a_version(reading, kitas):
    (joined,) = join_reports(
        [
            reading(
                kitas,
                title="KAIB-Treffen am 29. Mai 2015: Kindertagsstätten",
                source="a",
                year=2015,
            ),
            reading(
                kitas,
                title="KAIB-Treffen am 29. Mai 2015: Kindertagesstätten",
                source="b",
                year=2016,
            ),
        ]
    )

    assert [version.title.split(": ")[1] for version in joined.versions] == [
        "Kindertagsstätten",
        "Kindertagesstätten",
    ]
    assert len(joined.versions) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            {"title": "Sitzung des Bauausschusses am 29. Mai 2015", "series": "Bauausschuss"},
            {"title": "Sitzung des Sozialausschusses am 29. Mai 2015", "series": "Sozialausschuss"},
        ),
        (
            {"title": "Sitzung des Rates am 29. Mai 2015, 9 Uhr"},
            {"title": "Sitzung des Rates am 29. Mai 2015, 14 Uhr"},
        ),
        ({"number": "15", "title": "15. Treffen"}, {"number": "16", "title": "16. Treffen"}),
        ({"title": "KAIB-Treffen: Kitas"}, {"title": "KAIB-Treffen: Busse"}),
        ({"when": "2015-05-29"}, {"when": "2015-06-29", "title": "KAIB-Treffen am 29. Juni 2015"}),
    ],
)
def test_two_meetings_stay_apart(reading, kitas, busse, one, other):
    joined = join_reports(
        [
            reading(kitas, source="a", url="http://rat.example/1", **one),
            reading(busse, source="b", url="http://rat.example/2", **other),
        ]
    )

    assert len(joined) == 2


@pytest.mark.parametrize(
    "text",
    ["Bitte Termin vormerken - eine Einladung ergeht rechtzeitig.", "Die Sitzung ist öffentlich."],
)
def test_the_same_words_about_two_days_are_two_announcements(reading, text):
    joined = join_reports(
        [
            reading(
                text, when="2017-05-29", title="KAIB-Treffen am 29. Mai 2017", status="announced"
            ),
            reading(
                text,
                when="2017-11-27",
                title="KAIB-Treffen am 27. November 2017",
                status="announced",
            ),
        ]
    )

    assert len(joined) == 2


def test_two_reports_of_one_page_are_two_even_on_one_day(reading, kitas, busse):
    same_page = {"source": "a.html", "title": "Treffen am 29. Mai 2015"}

    assert len(join_reports([reading(kitas, **same_page), reading(busse, **same_page)])) == 2


def test_two_cities_with_councils_of_one_name_stay_apart(reading, kitas, busse):
    joined = join_reports(
        [
            reading(
                kitas,
                title="Stadtrat am 29. Mai 2015",
                series="Stadtrat",
                source="a",
                url="http://borna.example/rat",
            ),
            reading(
                busse,
                title="Stadtrat am 29. Mai 2015",
                series="Stadtrat",
                source="b",
                url="http://grimma.test/rat",
            ),
        ]
    )

    assert len(joined) == 2
    assert len({one.id for one in joined}) == 2


def test_an_announcement_never_ties_two_meetings_of_one_day_together(reading, kitas, busse):
    joined = join_reports(
        [
            reading(
                "Bitte vormerken.",
                title="Treffen am 29. Mai 2015",
                status="announced",
                source="0",
                year=2014,
            ),
            reading(
                kitas,
                title="Treffen am 29. Mai 2015: Kitas",
                source="a",
                url="http://rat.example/1",
            ),
            reading(
                busse,
                title="Treffen am 29. Mai 2015: Busse",
                source="b",
                url="http://rat.example/2",
            ),
        ]
    )

    assert sorted(one.title for one in joined if one.status == "held") == [
        "Treffen am 29. Mai 2015: Busse",
        "Treffen am 29. Mai 2015: Kitas",
    ]


def test_a_teaser_on_another_page_does_not_take_the_place_of_the_report(reading, kitas):
    teaser = kitas[:97]
    (joined,) = join_reports(
        [
            reading(kitas, source="bericht", year=2015, url="http://rat.example/bericht"),
            reading(teaser, source="liste", year=2017, url="http://rat.example/aktuell"),
        ]
    )

    assert joined.text == kitas


def test_a_page_that_was_shortened_shows_its_newest_text(reading, kitas):
    shorter = kitas[:97]
    (joined,) = join_reports(
        [reading(kitas, source="a", year=2015), reading(shorter, source="b", year=2017)]
    )

    assert joined.text == shorter


def test_a_paragraph_that_went_leads_to_the_report(reading, kitas):
    gone = "Nur hier stand etwas vom Kuchen."
    old = reading(kitas, gone, source="a", year=2015)
    (joined,) = join_reports([old, reading(kitas, source="b", year=2016)])

    assert f"{joined.id}#{old.paragraphs[1].id}=" in joined.aliases


def test_captures_without_a_time_count_as_oldest(reading, kitas):
    (joined,) = join_reports(
        [reading(kitas, source="a", year=None), reading(kitas + " Neu.", source="b", year=2010)]
    )

    assert joined.text.endswith("Neu.")


@pytest.fixture(scope="session")
def mixture(reading, kitas, busse):
    return [
        reading(kitas, source="a", year=2015),
        reading(kitas + " Nachtrag zum Ausbau.", source="b", year=2016),
        reading("Bitte vormerken.", status="announced", source="c", year=2014),
        reading(
            busse, title="Busse am Abend", when=None, id="busse", series=None, source="a", year=2015
        ),
        reading(
            busse, title="Busse am Abend (8. Juni 2014)", when="2014-06-08", source="d", year=2017
        ),
    ]


def test_the_order_of_the_input_changes_nothing(mixture):
    expected = join_reports(mixture)

    assert len(expected) == 2
    assert all(join_reports(order) == expected for order in permutations(mixture))


def test_joining_again_and_bit_by_bit_changes_nothing(mixture):
    expected = join_reports(mixture)

    assert join_reports(expected) == expected
    assert join_reports([*join_reports(mixture[:3]), *mixture[3:]]) == expected


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_nothing_is_lost_and_order_never_counts(reading, kitas, busse, data):
    texts = st.sampled_from([kitas, busse, kitas[:90], busse + " Mehr dazu folgt."])
    days = st.sampled_from(["2015-05-29", "2015-06-29", None])
    titles = st.sampled_from(
        ["Treffen der Runde", "Treffen der Runde: Kitas", "Treffen der Runde: Busse"]
    )
    given_ = [
        reading(
            data.draw(texts),
            when=data.draw(days),
            title=data.draw(titles),
            id="x",
            source=f"{place}.html",
            year=2000 + place,
        )
        for place in range(data.draw(st.integers(1, 6)))
    ]
    joined = join_reports(given_)

    assert join_reports(data.draw(st.permutations(given_))) == joined
    assert sorted(one.source for report in joined for one in report.captures) == sorted(
        f"{place}.html" for place in range(len(given_))
    )
    assert len({report.id for report in joined}) == len(joined)
    kept = {
        part.text for report in joined for version in report.versions for part in version.paragraphs
    }
    assert kept == {part.text for one in given_ for part in one.paragraphs}


def test_notices_join_likewise(notice, kitas):
    changed = kitas.replace("Frau Ohm", "Frau Stein")
    (joined,) = join_notices(
        [
            notice(kitas, source="a", year=2015),
            notice(changed, source="b", year=2016, id="ueber-uns-neu"),
        ]
    )

    assert joined.paragraphs[0].text == changed
    assert joined.id == "ueber-uns"
    assert len(joined.captures) == 2


def test_notices_with_one_title_and_other_words_stay_two(notice, kitas, busse):
    assert len(join_notices([notice(kitas, source="a"), notice(busse, source="b")])) == 2


def test_the_annotated_page_has_eleven_held_meetings_and_one_announced(shared_archive):
    from kaib_search.ingest.archive.reading import read_pages
    from kaib_search.ingest.reading import read_page
    from kaib_search.model.pages import Page
    from kaib_search.vocabulary import load_vocabulary

    sources = [
        shared_archive / name
        for name in (
            "kaib-20130801-wayback.html",
            "kaib-20160110.html",
            "kaib-20170303.html",
            "kaib.warc.gz",
        )
    ]
    pages = [
        page for page in read_pages([Path(source) for source in sources]) if isinstance(page, Page)
    ]
    vocabulary = load_vocabulary()
    readings = [report for page in pages for report in read_page(page, vocabulary).reports]
    joined = join_reports(readings)

    assert len(pages) == 5
    assert [one.status for one in joined].count("held") == 11
    assert [one.status for one in joined].count("announced") == 1
    assert sum(len(one.captures) for one in joined) == len(readings)
    newest = datetime(2017, 3, 3, tzinfo=UTC)
    assert all(
        any(one.captured_at and one.captured_at >= newest for one in report.captures)
        for report in joined
    )
