"""Where a body met, and what places it spoke about."""

import pytest

from kaib_search.ingest.places import read_places


@pytest.fixture
def places_of(vocabulary, make_report):
    def read(*texts, title="Sitzung", page_title=None):
        return [
            (one.name, one.kind)
            for one in read_places(make_report(*texts, title=title), page_title, vocabulary)
        ]

    return read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Am 4. Mai trafen sich die Räte im Sächsischen Landtag in Dresden.",
            [("Sächsischen Landtag", "venue"), ("Dresden", "city")],
        ),
        ("Die Runde tagte in Annaberg-Buchholz.", [("Annaberg-Buchholz", "city")]),
        (
            "Ort: Ratssaal, Plauen\nBeginn: 18 Uhr",
            [("Ratssaal, Plauen", "venue"), ("Plauen", "city")],
        ),
        ("Leipzig, 12. März 2014. Heute wurde beraten.", [("Leipzig", "city")]),
        ("Frau Ohm stellte das Modellprojekt Zwickau vor.", [("Zwickau", "city-other")]),
        (
            "Beispiele sind der Vogtlandkreis und die Stadt Borna.",
            [("Vogtlandkreis", "region-other"), ("Borna", "city-other")],
        ),
        ("Im Landkreis Bautzen wächst die Zahl.", [("Landkreis Bautzen", "region-other")]),
        (
            "Gäste aus Görlitz, Zittau und Löbau sprachen.",
            [("Görlitz", "city-other"), ("Zittau", "city-other"), ("Löbau", "city-other")],
        ),
        ("Die Klausur fand in Hintertupfingen statt.", [("Hintertupfingen", "city")]),
    ],
)
def test_places_and_what_they_are_for_the_meeting(places_of, text, found):
    assert places_of(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Frau Stein und Herr Halle sprachen.",
        "Die Halle war voll, das Essen gut.",
        "Die Vorlage trat in Kraft und liegt in Kopie vor.",
        "Das Jobcenter Leipzig berichtete.",
        "Die Arbeit in Gruppen dauerte lange.",
    ],
)
def test_people_houses_and_things_are_no_places(places_of, text):
    assert places_of(text) == []


def test_a_city_in_the_title_is_where_the_meeting_was(places_of):
    assert places_of("Es ging um Kitas.", title="Netzwerktreffen Nr. 7, 8.11.2018, Chemnitz") == [
        ("Chemnitz", "city")
    ]


def test_a_place_stands_once_with_its_stronger_part(places_of):
    assert places_of("Die Runde tagte in Borna. Viele kamen aus Borna.") == [("Borna", "city")]


@pytest.mark.parametrize(
    ("text", "title", "found"),
    [
        ("Ort: Blauer Engel, Plauen", "Sitzung", [("Blauer Engel", "venue"), ("Plauen", "city")]),
        (
            "Ort: Eisenach, Hotel Thüringer Hof",
            "Sitzung",
            [("Eisenach", "city"), ("Hotel Thüringer Hof", "venue")],
        ),
        (
            "Es ging um Kitas.",
            "Treffen am 3. Mai | Stadthalle Göttingen",
            [("Stadthalle Göttingen", "venue")],
        ),
        (
            "Montag, 3. Mai, 17 Uhr, Bürgersaal Kirchheim. Thema sind Kitas.",
            "Sitzung",
            [("Bürgersaal Kirchheim", "venue")],
        ),
        (
            "Im renovierten Gasthof am See trafen sich die Vereine.",
            "Sitzung",
            [("Gasthof am See", "venue")],
        ),
        ("PLAUEN (red). Der Arbeitskreis tagte lange.", "Sitzung", [("Plauen", "city")]),
        ("Görlitz. Der Beirat beriet den Haushalt.", "Sitzung", [("Görlitz", "city")]),
        ("Frau Ohm zeigte, wie man in Bad Sülze hilft.", "Sitzung", [("Bad Sülze", "city-other")]),
        ("Die Gruppe in Kleinkummerfeld wächst.", "Sitzung", [("Kleinkummerfeld", "city-other")]),
        ("2026 übernimmt Bremen den Vorsitz.", "Sitzung", [("Bremen", "city-other")]),
        ("Ein Antrag Bayerns fand keine Mehrheit.", "Sitzung", [("Bayern", "region-other")]),
        ("Es ging um Kitas.", "Treffen vom 5. Dezember 2018 (Rosche)", [("Rosche", "city")]),
    ],
)
def test_houses_and_small_towns_are_known_by_how_they_stand(places_of, text, title, found):
    assert sorted(places_of(text, title=title)) == sorted(found)


@pytest.mark.parametrize(
    "text",
    [
        "Die Konferenz will für jede Frau einen Platz im Frauenhaus.",
        "Mit den Gastgebern verabredeten die Hessen ein Treffen.",
        "Die Familien wohnten in Pfarrhäusern.",
    ],
)
def test_houses_that_are_only_spoken_of_are_no_places(places_of, text):
    assert places_of(text) == []
