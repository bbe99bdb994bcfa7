"""Rules found by what a word is, begins or ends with are those that trying all of them finds."""

from kaib_search.ingest.wordforms import WordRules, holds, read_words, term_of

TERMS = (
    "Sport", "Bildung", "Integration", "Ausländer", "Sprache", "Haushalt", "Schule", "Rat",
    "Flüchtling", "jung", "Wohnung", "Beratung", "Kirche", "Sucht", "Weiterbildung",
)  # fmt: skip
TEXT = (
    "Sportverein Transport Weiterbildung Ausbildungen Integrationsrat integrativ Ausländerbehörde "
    "Ausländer-Behörde Migrations-Beratung Sprachkurs Sprachen sprachlich Haushaltsrat Grundschule "
    "Schulen Stadtrat Rat rat Flüchtlinge Flüchtlings-Rat jung Jungen Wohnungen Erwachsenenbildung "
    "Schülerinnen Schüler*innen Kirchen kirche Suchtberatung sucht Sprach-Bildung Berufs-Bildung"
)


def test_the_same_rules_are_found_in_the_same_order_as_by_trying_all() -> None:
    rules = [(term_of(term), term) for term in TERMS]
    quick = WordRules(rules)
    met = {}
    for word in read_words(TEXT):
        met[word.written] = [name for term, name in rules if holds(word, term)]
        assert list(quick.met_by(word)) == met[word.written], word.written
    assert met["Weiterbildung"] == ["Bildung", "Weiterbildung"]
    assert met["Transport"] == met["rat"] == []
    assert sum(map(len, met.values())) > 15
