"""A result is a sentence with force: decided, recommended, demanded, elected; not told, not denied."""

import pytest

from kaib_search.ingest.decisions import read_decisions


@pytest.fixture
def results(make_paragraphs):
    def read(*texts, title="Sitzung des Beirates am 3. Mai", page_title=None):
        return [
            (one.type, one.actor, one.span)
            for one in read_decisions(title, make_paragraphs(*texts), page_title)
        ]

    return read


@pytest.mark.parametrize(
    ("type_", "actor", "sentence"),
    [
        ("beschluss", "Stadtrat", "Der Stadtrat beschließt die Satzung."),
        ("beschluss", "Kreistag", "Einstimmig beschloss der Kreistag den Haushalt."),
        ("beschluss", "Ausschuss", "Der Antrag wurde vom Ausschuss abgelehnt."),
        (
            "beschluss",
            "Beirat",
            "Der Beirat verständigte sich auf einen neuen Termin für die Woche.",
        ),
        ("beschluss", "Beirat", "Der Entwurf wurde einstimmig angenommen."),
        ("beschluss", "Konferenz", "Die Konferenz hat dem Vorschlag zugestimmt."),
        ("empfehlung", "KAIB", "Die KAIB empfehlen, die Formulare zu übersetzen."),
        ("forderung", "Beirat", "Der Beirat fordert mehr Personal."),
        ("forderung", "Beauftragte", "Die Beauftragten sprachen sich für mehr Kurse aus."),
        ("forderung", "Konferenz", "Die Konferenz appelliert an den Bund, die Kurse zu öffnen."),
        ("wunsch", "Beirat", "Der Beirat bittet die Staatsregierung um Auskunft."),
        ("wunsch", "Beirat", "Der Beirat regte an, die Ampel zu prüfen."),
        ("wahl", "Beirat", "Zur Vorsitzenden wurde Ines Ohm gewählt."),
        ("kritik", "Beirat", "Der Beirat kritisierte die Kürzung."),
        ("ankuendigung", "Verwaltung", "Die Verwaltung sagte zu, die Kosten zu ermitteln."),
        ("feststellung", "Ausschuss", "Der Ausschuss nimmt den Bericht zur Kenntnis."),
        ("beschluss", "Beirat", "Ein Antrag von Ute Ohm wurde angenommen (einstimmig)."),
    ],
)
def test_a_result_with_type_actor_and_exact_sentence(results, type_, actor, sentence):
    assert results(f"Viele Gäste kamen. {sentence} Danach gab es Kaffee.") == [
        (type_, actor, sentence)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die gegenseitige Information beschloss das Treffen.",
        "Mit einem Konzert beschloss der Chor den Abend.",
        "Es wurde kein Beschluss gefasst.",
        "Der Antrag wurde nicht angenommen.",
        "Der Bundestag hatte das Gesetz bereits 2014 beschlossen.",
        "Der Bundestag beschloss im Juni das Asylpaket.",
        "Der Landrat sagte, dass der Kreistag das Konzept beschlossen habe.",
        "Nachdem der Kreistag das Konzept beschlossen hatte, sprach Frau Klein.",
        "Das vom Kreistag beschlossene Konzept lag aus.",
        "Wie im Vorjahr vereinbart, lag ein Bericht vor.",
        "Der Rat könnte die Mittel erhöhen.",
        "Wird der Rat das beschließen?",
        "Der Haushalt soll im Juni beschlossen werden.",
        "Um Anmeldung wird gebeten.",
        "Die Bürgermeisterin stellt die Beschlussfähigkeit fest.",
        "Die gewählte Vorsitzende begrüßte die Gäste.",
        "Der Vorsitzende verabschiedete sich von den Gästen.",
    ],
)
def test_what_is_ended_denied_supposed_or_told_of_others_is_none(results, sentence):
    assert results(sentence) == []


def test_the_body_of_the_page_may_be_the_lawmaker_itself(results):
    assert results("Der Bundesrat beschloss das Gesetz.", title="908. Sitzung des Bundesrates")


def test_what_follows_a_colon_is_a_list_of_results_with_the_actor_before_it(results):
    found = results(
        "Gemeinsam fassten die Beauftragten zusammen:",
        "Die Vernetzung muss gefördert werden. In Behörden sind feste Ansprechpartner von Vorteil.",
        "Die KAIB empfehlen, die Formulare zu übersetzen.",
        "Zum Schluss berichtete Frau Klein vom Fachtag.",
    )

    assert found == [
        ("zusammenfassung", "Beauftragte", "Die Vernetzung muss gefördert werden."),
        ("zusammenfassung", "Beauftragte", "In Behörden sind feste Ansprechpartner von Vorteil."),
        ("empfehlung", "KAIB", "Die KAIB empfehlen, die Formulare zu übersetzen."),
    ]


def test_labels_of_minutes_stay_out_of_the_sentence_and_votes_are_no_results(results):
    found = results(
        "TOP 2: Haushalt. Herr Klein erläutert den Entwurf.",
        "Beschluss Nr. 112/27/06: Der Stadtrat beschließt die Haushaltssatzung.",
        "Abstimmungsergebnis: 13 Ja, 4 Nein, 1 Enthaltung",
        "TOP 3: Bebauungsplan. Beschluss Nr. 113: Die Verwaltung wird beauftragt, ihn auszulegen. Abstimmungsergebnis: einstimmig",
        "Die nächste Sitzung findet am 14. März statt.",
        title="Niederschrift über die 27. Sitzung des Stadtrates",
    )

    assert [span for _, _, span in found] == [
        "Der Stadtrat beschließt die Haushaltssatzung.",
        "Die Verwaltung wird beauftragt, ihn auszulegen.",
    ]


def test_items_under_a_heading_of_results_are_results(results):
    found = results(
        ("Beschlüsse", "heading"),
        ("Die Beratung wird bis 2015 gesichert.", "item"),
        ("Das Land stellt 40 Dolmetscher ein.", "item"),
        ("Ausblick", "heading"),
        "Das Wetter war schön.",
    )

    assert [(type_, span) for type_, _, span in found] == [
        ("beschluss", "Die Beratung wird bis 2015 gesichert."),
        ("beschluss", "Das Land stellt 40 Dolmetscher ein."),
    ]


def test_a_pronoun_stands_for_whoever_was_spoken_of(results):
    found = results("Der Beirat tagte lange. Er fordert mehr Busse.")

    assert found == [("forderung", "Beirat", "Er fordert mehr Busse.")]
