"""Words that point at another meeting lead to its report where only one can be meant."""

import pytest

from kaib_search.ingest.references import read_references, referring, resolve_references


@pytest.fixture
def meetings(make_report):
    days = {"14": "2014-03-12", "15": "2014-06-18", "16": "2014-10-08"}
    return [
        make_report(id=f"treffen-{number}", day=day, series="KAIB-Treffen", number=number)
        for number, day in days.items()
    ]


@pytest.mark.parametrize(
    ("text", "surface", "target"),
    [
        (
            "Im Treffen vom 12.03.2014 war das Thema offen.",
            "Im Treffen vom 12.03.2014",
            "treffen-14",
        ),
        ("Das wurde im Treffen am 12. März vertagt.", "im Treffen am 12. März", "treffen-14"),
        ("Dazu siehe 15. Treffen.", "siehe 15. Treffen", "treffen-15"),
        ("Das Protokoll der 14. Sitzung liegt vor.", "Protokoll der 14. Sitzung", "treffen-14"),
        (
            "Die Liste wurde, wie im Frühjahr vereinbart, ergänzt.",
            "wie im Frühjahr vereinbart",
            None,
        ),
        (
            "Offene Fragen aus der letzten Sitzung wurden geklärt.",
            "aus der letzten Sitzung",
            "treffen-16",
        ),
        ("Im Treffen vom 1.4.2009 war das anders.", "Im Treffen vom 1.4.2009", None),
    ],
)
def test_a_reference_is_read_and_resolved_where_certain(
    make_report, meetings, text, surface, target
):
    report = make_report(text, id="neu", day="2015-03-25", series="KAIB-Treffen", number="17")
    references = read_references(report)
    assert [one.surface.casefold() for one in references] == [surface.casefold()]

    from dataclasses import replace

    resolved = resolve_references([*meetings, replace(report, references=references)])
    assert resolved[-1].references[0].report == target


def test_a_season_with_one_meeting_is_certain(make_report, meetings):
    from dataclasses import replace

    report = make_report(
        "Wie im Herbst vereinbart, kam die Liste.",
        id="neu",
        day="2015-03-25",
        series="KAIB-Treffen",
    )
    report = replace(report, references=read_references(report))
    resolved = resolve_references([*meetings, report])

    assert resolved[-1].references[0].report == "treffen-16"
    assert referring(resolved) == {"treffen-16": ("neu",)}


@pytest.mark.parametrize(
    "text",
    [
        "Das 17. Treffen der Beauftragten begann um 10 Uhr.",
        "In der Sitzung vom 25. März 2015 ging es um Kitas.",
        "Die nächste Sitzung findet am 14. Juni 2015 statt.",
    ],
)
def test_the_meeting_itself_and_the_next_one_are_no_references(make_report, text):
    assert read_references(make_report(text, day="2015-03-25", number="17")) == ()


def test_another_series_is_not_meant(make_report, meetings):
    from dataclasses import replace

    report = make_report("Siehe 15. Treffen.", id="neu", day="2015-03-25", series="Stadtrat")
    report = replace(report, references=read_references(report))

    assert resolve_references([*meetings, report])[-1].references[0].report is None
