"""What a reading of people promises, whatever the text."""

import json
import re
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kaib_search
from kaib_search.ingest.people import PeopleReading, read_people
from kaib_search.model.reports import Paragraph, Report
from kaib_search.vocabulary.values import PlaceEntry, Vocabulary

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "archive"
NOTHING = Vocabulary(topics=(), places=(), people=(), offices=(), synonyms=(), digest="")


def read(
    *texts: str, title: str = "Sitzung", kind: Literal["text", "heading", "item", "row"] = "text"
) -> PeopleReading:
    paragraphs = [
        Paragraph(id=f"a{number}", number=number, text=text, kind=kind)
        for number, text in enumerate(texts, 1)
    ]
    return read_people(title, paragraphs, NOTHING)


def test_one_person_is_one_mention_with_the_strongest_act():
    reading = read(
        "Anwesend: Petra Hahn (SPD), Karl Ost",
        "Frau Hahn eröffnet die Sitzung. Hahn fragt nach dem Stand.",
        "Ost lobt den Bericht.",
    )

    assert [(one.name, one.act, one.organisation) for one in reading.people] == [
        ("Petra Hahn", "chair", "SPD"),
        ("Karl Ost", "talk", None),
    ]


def test_mention_names_the_paragraph_that_names_the_person_first():
    reading = read("Die Runde begann pünktlich.", "Dann sprach Uta Kern.", "Frau Kern ergänzte.")

    assert [one.paragraph for one in reading.people] == ["a2"]


def test_name_parts_and_titles_are_kept_apart():
    (person,) = read("Frau Prof. Dr. Anna-Lena von der Heyde sprach.").people

    assert (person.honorific, person.titles) == ("Frau", ("Prof.", "Dr."))
    assert (person.given, person.family) == ("Anna-Lena", "von der Heyde")
    assert person.surface == "Frau Prof. Dr. Anna-Lena von der Heyde"
    assert person.person == ""


def test_words_of_the_source_are_kept_beside_the_nominative():
    (person,) = read("Dem Leiter des Leipziger Jugendamtes, Udo Voss, wurde gedankt.").people

    assert (person.role, person.organisation) == ("Leiter", "Leipziger Jugendamt")
    assert person.organisation_surface == "Leipziger Jugendamtes"


def test_office_without_a_name_is_no_person():
    reading = read("Der Sächsische Radverkehrsbeauftragte betonte, wie wichtig Wege sind.")

    assert reading.people == ()
    assert reading.unnamed_roles == ("Der Sächsische Radverkehrsbeauftragte",)


def test_office_without_a_name_means_the_person_who_has_it():
    reading = read("Zu Gast war Ministerin Karla Bender.", "Die Ministerin sagte Hilfe zu.")

    assert [(one.name, one.act) for one in reading.people] == [("Karla Bender", "talk")]
    assert reading.unnamed_roles == ()


def test_body_that_speaks_is_listed_among_the_unnamed():
    assert read("Die Geschäftsstelle informierte über das Gesetz.").unnamed_roles == (
        "Die Geschäftsstelle",
    )


def test_list_under_a_heading_holds_until_the_text_begins():
    reading = read(
        "Teilnehmende",
        "Jan Albers",
        "Meier, Ute",
        "Entschuldigt",
        "Kunz, Dr. Ralf",
        "Jan Albers begrüßt alle. Uwe Lenz stellt den Plan vor.",
    )

    assert [(one.name, one.act) for one in reading.people] == [
        ("Jan Albers", "chair"),
        ("Ute Meier", "present"),
        ("Ralf Kunz", "absent"),
        ("Uwe Lenz", "talk"),
    ]


def test_rows_of_a_table_give_name_and_organisation():
    reading = read("Jochen Lind Stadtwerke", "Meier, Ute CDU", kind="row")

    assert [(one.name, one.organisation) for one in reading.people] == [
        ("Jochen Lind", "Stadtwerke"),
        ("Ute Meier", "CDU"),
    ]


def test_title_of_the_report_names_people_too():
    assert [one.name for one in read("Er kam gern.", title="Vortrag von Dr. Jan Kuhn").people] == [
        "Jan Kuhn"
    ]


def test_place_of_the_vocabulary_is_no_person():
    vocabulary = Vocabulary(
        topics=(),
        places=(PlaceEntry(name="Anna Berg", kind="city"),),
        people=(),
        offices=(),
        synonyms=(),
        digest="",
    )
    paragraph = Paragraph(id="a1", number=1, text="Das Treffen war in Anna Berg.")

    assert read_people("Treffen", [paragraph], vocabulary).people == ()


def test_organisations_are_named_in_the_nominative():
    reading = read("Vertreter des Sächsischen Landesamtes für Umwelt und des Leipziger Zoos kamen.")

    assert "Sächsisches Landesamt für Umwelt" in reading.organisations


WORDS = st.sampled_from(
    "Frau Herr Dr. Prof. Anna Meier von der Leiter des Amtes für Soziales , . : ; ( ) und „ “ Stadtrat SPD "
    "berichtete stellte vor wurde begrüßt gewählt Anwesend Entschuldigt dass die er sie MdL - – / 3 e. V. \n".split(
        " "
    )
)


@settings(max_examples=120, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_any_words_are_read_and_every_name_stands_in_the_text(words):
    text = " ".join(words)

    reading = read(text)

    plain = re.sub(r"\s+", " ", text + " Sitzung")
    for person in reading.people:
        assert person.name
        assert re.sub(r"\s+", " ", person.surface) in plain


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    read(text, title=text)


def test_long_words_and_long_paragraphs_are_read_in_time():
    read("A" * 20_000, "Frau Meier " * 2_000, "(" * 2_000, "„" * 2_000, "Leiter des " * 1_500)


def test_only_one_module_imports_the_tagger():
    sources = Path(kaib_search.__file__).parent.rglob("*.py")
    importing = [
        one.name
        for one in sources
        if re.search(r"^\s*(?:from|import) HanTa", one.read_text("utf-8"), re.M)
    ]

    assert importing == ["tagger.py"]


@pytest.mark.skipif(not (SHARED / "gold.jsonl").is_file(), reason="the shared archive is not here")
def test_annotated_page_of_the_archive():
    lines = (SHARED / "kaib.txt").read_text("utf-8").split("\n")
    wanted, found = set(), set()
    for row in map(json.loads, (SHARED / "gold.jsonl").read_text("utf-8").splitlines()):
        first, last = row["lines"]
        texts = [line for line in lines[first:last] if line.strip()]
        reading = read(*texts, title=row["gold"]["title"] or "")
        wanted |= {
            (row["id"], p["name"], p["act"], p["organisation"]) for p in row["gold"]["people"]
        }
        found |= {(row["id"], p.name, p.act, p.organisation) for p in reading.people}

    assert 2 * len(wanted & found) / (len(wanted) + len(found)) >= 0.97


def test_reading_fits_the_report():
    reading = read("Anna Meier sprach.")

    report = Report(id="r", title="t", people=reading.people, unnamed_roles=reading.unnamed_roles)
    assert [one.name for one in report.speakers] == ["Anna Meier"]
