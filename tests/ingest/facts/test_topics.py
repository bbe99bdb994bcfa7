"""Topics come from visible words, and not from words that only look like them."""

import pytest

from kaib_search.ingest.topics import read_topics
from kaib_search.model.reports import Mention
from kaib_search.vocabulary.values import SynonymSet, Topic, Vocabulary


@pytest.fixture
def topics_of(vocabulary, make_paragraphs):
    def read(*texts, title="Sitzung", **given):
        found = read_topics(
            title, make_paragraphs(*texts), given.pop("vocabulary", vocabulary), **given
        )
        return {one.topic: one.words for one in found}

    return read


@pytest.mark.parametrize(
    ("text", "topic", "word"),
    [
        ("Die Sprachkurse sind voll.", "spracherwerb", "Sprachkurse"),
        ("Der Rat beriet den Bebauungsplan am Markt.", "stadtplanung", "Bebauungsplan"),
        ("Die Straßenbahnlinie 4 wird verlängert.", "verkehr", "Straßenbahnlinie"),
        (
            "Thema war die interkulturelle Öffnung.",
            "interkulturelle-oeffnung",
            "interkulturelle Öffnung",
        ),
        ("Die Flüchtlings-APP ist fertig.", "digitalisierung", "Flüchtlings-APP"),
        ("Für Schüler:innen gibt es Hilfe.", "schule-bildung", "Schülerinnen"),
        ("Über FIM wurde gesprochen.", "arbeitsmarkt", "FIM"),
        ("Die Seniorinnen stellten Fragen.", "senioren", "Seniorinnen"),
        ("Es gab Streit um die Haushaltssatzung.", "haushalt", "Haushaltssatzung"),
    ],
)
def test_a_topic_is_found_and_names_the_word_that_caused_it(topics_of, text, topic, word):
    assert word in topics_of(text)[topic]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Die Tagesordnung wurde angenommen.", "sicherheit"),
        ("Im Mittelpunkt stand Mittelsachsen.", "haushalt"),
        ("Frau Klein dankte.", "gleichstellung"),
        ("Der Transport war teuer.", "sport"),
        ("Man sucht noch Helfer.", "gesundheit"),
        ("Schulden und Schulungen waren Themen.", "schule-bildung"),
        ("Die Forderung wurde gehört.", "foerderung"),
    ],
)
def test_a_word_that_only_looks_like_a_topic_is_none(topics_of, text, topic):
    assert topic not in topics_of(text)


def test_a_weak_word_counts_only_with_another(topics_of):
    assert "vernetzung" not in topics_of("Es ging um Zusammenarbeit.")
    assert "vernetzung" in topics_of("Es ging um Zusammenarbeit. Das Netzwerk wächst.")


def test_the_name_and_the_office_of_a_person_are_no_topic(topics_of):
    jaeger = Mention(
        name="Ute Wald",
        surface="Ute Wald",
        family="Wald",
        role="Leiterin des Sportamtes",
        role_surface="Leiterin des Sportamtes",
    )
    text = "Ute Wald, Leiterin des Sportamtes, begrüßte die Gäste."

    assert {"sport", "klima-umwelt"} & set(topics_of(text)) == {"sport", "klima-umwelt"}
    assert not {"sport", "klima-umwelt"} & set(topics_of(text, people=(jaeger,)))


def test_one_mention_in_long_minutes_is_no_topic(topics_of):
    filler = "Der Ausschuss beriet darüber in aller Ruhe und kam zu keinem Ende. " * 60

    assert "sport" in topics_of("Die Sportvereine kamen.")
    assert "sport" not in topics_of(filler + "Die Sportvereine kamen.")
    assert "sport" in topics_of(
        filler + "Sportvereine, Sportplätze und die Sporthalle; Fußball auch."
    )


def test_the_title_of_the_page_tells_what_a_body_is_for(topics_of):
    assert "senioren" in topics_of("Es kamen viele.", page_title="Seniorenbeirat der Stadt Borna")


TWO_MEANINGS = Vocabulary(
    topics=(
        Topic(id="kurs", label="Kurse", synonyms=("Sprachkurs",), abbreviations=("IK",)),
        Topic(id="gewalt", label="Gewaltschutz", synonyms=("Frauenhaus",), abbreviations=("IK",)),
    ),
    places=(),
    people=(),
    offices=(),
    synonyms=(
        SynonymSet(terms=("IK", "Integrationskurs"), kind="abbreviation"),
        SynonymSet(terms=("IK", "Istanbul-Konvention"), kind="abbreviation"),
    ),
    digest="",
)


def test_an_abbreviation_with_two_meanings_is_decided_by_its_company_or_left(topics_of):
    assert topics_of("Die IK war Thema.", vocabulary=TWO_MEANINGS) == {}
    assert set(topics_of("IK und Sprachkurs.", vocabulary=TWO_MEANINGS)) == {"kurs"}
    assert set(topics_of("IK und Frauenhaus.", vocabulary=TWO_MEANINGS)) == {"gewalt"}


def test_an_abbreviation_counts_only_as_written(topics_of):
    assert "foerderung" in topics_of("Der ESF hilft.")
    assert "foerderung" not in topics_of("Der esf hilft.")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Der Verein bekommt 400 € für Farbe.", "foerderung"),
        ("Mit 2.000 EUR unterstützt der Kreis das Projekt.", "foerderung"),
        ("Thema war der Mangel an Pflegekräften.", "fachkraefte"),
        ("Der Rat empfiehlt die Benennung eines Behindertenbeauftragten.", "beauftragtenwesen"),
    ],
)
def test_words_that_belong_together_may_stand_apart(topics_of, text, topic):
    assert topic in topics_of(text)


def test_words_that_stand_far_apart_do_not_belong_together(topics_of):
    far = "Die Karte kostet 3 Euro. " + "Viele kamen und blieben lange im Garten sitzen. " * 3

    assert "foerderung" not in topics_of(far + "Der Verein bekommt Besuch.")


@pytest.mark.parametrize("word", ["Zuwanderungsgesetz", "Kita-Gesetz", "Landeswaldgesetzes"])
def test_an_ending_of_the_vocabulary_is_met_by_every_compound(topics_of, word):
    assert "gesetzgebung" in topics_of(f"Es ging um Fragen zum {word}.")
    assert "gesetzgebung" not in topics_of("Das Grundgesetz lag aus.")


def test_a_bare_word_among_the_weak_ones_settles_nothing_but_its_compounds_do(topics_of):
    assert "familie-kinder" not in topics_of("Drei Familien kamen.")
    assert "familie-kinder" in topics_of("Das Familienzentrum öffnet.")


def test_who_is_elected_speaks_for_personalia(topics_of):
    ohm = Mention(name="Ute Ohm", surface="Ute Ohm", given="Ute", family="Ohm", act="intro")

    assert topics_of("Künftig führt Ute Ohm das Wort.", people=(ohm,)) == {
        "personalia": ("Ute Ohm",)
    }


def test_the_house_where_a_body_met_is_no_topic(topics_of):
    text = "Man traf sich in der Stadtbibliothek und beriet lange."

    assert "kultur" in topics_of(text)
    assert "kultur" not in topics_of(text, venues=("Stadtbibliothek",))
