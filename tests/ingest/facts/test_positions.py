"""Results without a word of deciding: votes, positions, elections, lists of demands, plans."""

import pytest

from kaib_search.ingest.decisions import read_decisions


@pytest.fixture
def spans(make_paragraphs):
    def read(*texts, title="Sitzung des Beirates am 3. Mai"):
        return {one.span: one.type for one in read_decisions(title, make_paragraphs(*texts))}

    return read


@pytest.mark.parametrize(
    ("type_", "sentence"),
    [
        ("beschluss", "Die Abstimmung ergab eine klare Mehrheit für Variante B."),
        ("beschluss", "Der Antrag der Linken auf kostenfreies Essen fand keine Mehrheit."),
        ("beschluss", "Gegen zwei Stimmen ging der Antrag durch."),
        ("beschluss", "Der Antrag wurde von der Antragstellerin zurückgezogen."),
        ("beschluss", "Einstimmig angenommen wurde ein Antrag, die Stelle zu erhalten."),
        ("beschluss", "Zurückgewiesen wurde der Einspruch des Vereins."),
        ("beschluss", "Angenommen hat die Konferenz auch die Leitsätze."),
        ("beschluss", "Dem Antrag wurde stattgegeben."),
        ("beschluss", "Dem Bau von zwei Ställen wurde die Zustimmung verweigert."),
        ("beschluss", "Für den Spielplatz gab der Ortsbeirat 3.000 Euro frei."),
        ("beschluss", "Der Kassierer wurde entlastet."),
        ("beschluss", "Der Punkt wurde von der Tagesordnung abgesetzt."),
        ("beschluss", "Das Gremium votierte für die kleine Lösung."),
        ("beschluss", "Der Beirat unterstützt die Initiative der Eltern."),
        ("beschluss", "Der Ausschuss schloss sich der Empfehlung der Verwaltung an."),
        ("beschluss", "Die Gebühren sinken zum 1. Mai um zehn Cent."),
        ("empfehlung", "Der Ausschuss sprach eine Empfehlung für den Standort Nord aus."),
        ("forderung", "Die Konferenz bekräftigt ihre Forderung nach einem Bleiberecht."),
        ("forderung", "Die Delegierten setzen sich für ein kommunales Wahlrecht ein."),
        ("forderung", "„Jedes Kind muss einen Platz finden“, sagte die Vorsitzende Ute Ohm."),
        ("wunsch", "Ute Ohm beantragt, die Bank zu versetzen."),
        ("kritik", "Der Rat bedauert, dass die Stelle wegfällt."),
        ("kritik", "Bemängelt wurde, dass die Unterlagen fehlten."),
        ("kritik", "Der Rat beklagt, dass viele zu spät kommen würden."),
        ("feststellung", "Die Länder begrüßen den Entwurf des Bundes grundsätzlich."),
        ("wahl", "Neuer Vorsitzender ist Karl Müller, ihm zur Seite steht Petra Lang."),
        ("wahl", "Die Wahl fiel auf Petra Lang."),
        ("wahl", "In den Unterausschuss rückt Petra Lang nach."),
        ("ankuendigung", "Das nächste Treffen richtet im Herbst der Landkreis Görlitz aus."),
        ("ankuendigung", "2026 übernimmt Bayern den Vorsitz."),
        ("ankuendigung", "Die Verwaltung soll bis Mai einen Bericht vorlegen."),
        ("ankuendigung", "Der Beauftragte wird dem Land vorschlagen, die Stelle zu teilen."),
        ("ziel", "Bis 2030 will die Gemeinde klimaneutral sein."),
    ],
)
def test_a_vote_a_position_or_a_plan_is_a_result(spans, type_, sentence):
    assert spans(f"Viele Gäste kamen. {sentence}") == {sentence: type_}


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Abgeordnete stimmte dagegen.",
        "Beschlüsse wurden nicht gefasst.",
        "Ein Ausflug an die Ostsee beschloss die Reise.",
        "Der Verein unterstützt seit Jahren Familien in Not.",
        "Die Bürgermeisterin begrüßte die Gäste.",
        "Die Teilnehmenden begrüßten einander auf Sorbisch.",
        "Daran schloss sich eine Führung durch das Haus an.",
        "Zwei von drei Befragten wünschen sich mehr Busse.",
        "Nächste Sitzung nach den Ferien",
        "Die Zahl der Anträge ist um zwölf Prozent gestiegen.",
    ],
)
def test_a_vote_alone_a_greeting_and_what_others_do_are_none(spans, sentence):
    assert spans(sentence) == {}


def test_numbered_items_after_a_colon_are_results_and_later_points_are_not(spans):
    found = spans(
        "Beschlüsse:",
        "1. Der Beirat unterstützt das Vorhaben der Bahn, Rampen zu bauen.",
        "2. Ute Ohm vertritt den Beirat im Fahrgastrat.",
        "Im Anschluss gab es Kaffee.",
        "3. Die Sonne schien.",
    )

    assert list(found) == [
        "Der Beirat unterstützt das Vorhaben der Bahn, Rampen zu bauen.",
        "Ute Ohm vertritt den Beirat im Fahrgastrat.",
    ]


def test_after_the_items_of_a_list_the_report_goes_on(spans):
    found = spans(
        "Die Konferenz nannte drei Bedingungen:",
        ("Jeder Bescheid wird von Menschen geprüft.", "item"),
        ("Der Quelltext liegt offen.", "item"),
        "Ein Gespräch mit dem Abgeordneten rundete den Tag ab.",
    )

    assert list(found) == [
        "Jeder Bescheid wird von Menschen geprüft.",
        "Der Quelltext liegt offen.",
    ]


def test_a_resolution_after_a_colon_is_a_result(spans):
    text = "Der Ausschuss fasste folgende Entschließung: Ein neues Haus darf nicht fehlen."

    assert spans(text) == {"Ein neues Haus darf nicht fehlen.": "beschluss"}
