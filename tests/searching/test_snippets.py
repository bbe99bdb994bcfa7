"""Passages of a report with what was asked for marked."""

from collections.abc import Callable

import pytest

from kaib_search.analysis import Analyzer
from kaib_search.model.queries import Query
from kaib_search.model.reports import Paragraph, Report
from kaib_search.model.results import Fragment
from kaib_search.query import parse_query
from kaib_search.snippets import find_paragraphs, make_snippets, mark_text
from kaib_search.vocabulary import Vocabulary
from tests.searching.archive import make_report

Parse = Callable[..., Query]


@pytest.fixture(scope="session")
def parse(analyzer: Analyzer, vocabulary: Vocabulary) -> Parse:
    return lambda text, match="all": parse_query(text, analyzer, vocabulary, match=match).query


def marked(fragments: tuple[Fragment, ...]) -> list[str]:
    return [fragment.text for fragment in fragments if fragment.matched]


MARKS = [
    ("Haus", "Die Häuser und die Hausordnung sind alt.", ["Häuser", "Hausordnung"]),
    ("Migrant", "Migrantinnen, Migrant*innen und der Migrantenrat", ["Migrantinnen", "Migrant*innen", "Migrantenrat"]),
    ("Migrant*innen", "Ein Migrant sprach.", ["Migrant"]),
    ("Integration", "Der Integrationskurs", ["Integrationskurs"]),
    ("Integrationskurs", "Die Integration", []),
    ('"Häuser"', "Das Haus und die Häuser", ["Häuser"]),
    ('"Runder Tisch"', "Am runden Tisch sitzt der runde Tisch, ein Runder Tisch.", ["Runder Tisch"]),
    ('"Neubau der Straße"', "der Neubau der Straße, Neubau Straße", ["Neubau der Straße"]),
    ("Sprach*", "Sprachkurs und Sprache, nicht Fremdsprache", ["Sprachkurs", "Sprache"]),
    ("Asyl NAHE/3 Heim", "Asyl und ein Heim. Fern davon aber steht noch ein ganz anderes Heim.", ["Asyl", "Heim"]),
    ("Haus -Garten", "Haus und Garten", ["Haus"]),
    ("Haus NICHT (Garten ODER Hof)", "Haus, Garten und Hof", ["Haus"]),
    ("BAMF", "Das Bundesamt für Migration und Flüchtlinge teilt mit", ["Bundesamt für Migration und Flüchtlinge"]),
    ("Bundesamt für Migration und Flüchtlinge", "Das BAMF teilt mit", ["BAMF"]),
    ("Heim-TÜV", "Der Heim-TÜV, ein Heim TÜV, der HeimTÜV", ["Heim-TÜV", "Heim", "TÜV", "HeimTÜV"]),
    ("6/11958", "Drucksache 6/11958", ["6/11958"]),
    ("11958", "Drucksache 6/11958", ["11958"]),
    ("§ 25a", "nach § 25a AufenthG", ["25a"]),
    ("12.03.2015", "am 12. März 2015 und am 12.3.2015", ["12. März 2015", "12.3.2015"]),
    ("Mann", "Die Männer des Ortes", ["Männer"]),
    ("Strasse", "Die STRASSE und die Straße", ["STRASSE", "Straße"]),
    ("schlueter", "Frau Schlüter", ["Schlüter"]),
    ("Bundesrat", "Der Bun\u00addes\u00adrat", ["Bun\u00addes\u00adrat"]),
    ("gut", "Die Stadt Gütersloh", []),
]  # fmt: skip


@pytest.mark.parametrize(("query", "text", "words"), MARKS)
def test_whole_words_are_marked(
    parse: Parse, analyzer: Analyzer, query: str, text: str, words: list[str]
) -> None:
    fragments = mark_text(text, parse(query), analyzer)
    assert marked(fragments) == words
    assert "".join(fragment.text for fragment in fragments) == text


def test_some_words_mark_the_parts_of_a_compound(parse: Parse, analyzer: Analyzer) -> None:
    query = parse("Wohnungsbauförderung", match="any")
    text = "Der Wohnungsbau braucht Förderung."
    assert marked(mark_text(text, query, analyzer)) == []
    assert marked(mark_text(text, query, analyzer, loose=True)) == ["Wohnungsbau", "Förderung"]


def test_nothing_is_marked_where_everything_is_asked_for(parse: Parse, analyzer: Analyzer) -> None:
    assert mark_text("Ein Bericht", parse(""), analyzer) == (Fragment("Ein Bericht"),)
    assert mark_text("", parse("Bericht"), analyzer) == ()


def test_the_paragraphs_that_show_most_come_first(parse: Parse, analyzer: Analyzer) -> None:
    report = make_report(
        "r", "Titel", "Nichts davon.", "Die Schule, die Schule, die Schule.",
        "Schule und Sport.", "Ein Haushalt.",
    )  # fmt: skip
    snippets = make_snippets(report, parse("Schule Sport Haushalt", match="any"), analyzer)
    assert [one.text for one in snippets] == [
        "Schule und Sport.",
        "Ein Haushalt.",
        "Die Schule, die Schule, die Schule.",
    ]
    assert len(make_snippets(report, parse("Schule"), analyzer, limit=1)) == 1


def test_without_a_match_the_text_begins(parse: Parse, analyzer: Analyzer) -> None:
    report = make_report("r", "Haushalt", "Erster Absatz.", "Zweiter Absatz.")
    for query in ("titel:Haushalt", "", "jahr:2015"):
        snippets = make_snippets(report, parse(query), analyzer)
        assert [(one.text, marked(one.fragments)) for one in snippets] == [("Erster Absatz.", [])]
    assert make_snippets(Report(id="r", title="leer"), parse("Haushalt"), analyzer) == ()


def test_what_is_asked_of_the_title_is_not_marked_in_the_text(
    parse: Parse, analyzer: Analyzer
) -> None:
    report = make_report("r", "Haushalt", "Erst das Wetter.", "Der Haushalt und der Sport.")
    (snippet,) = make_snippets(report, parse("titel:Haushalt Sport"), analyzer)
    assert marked(snippet.fragments) == ["Sport"]


def test_a_long_paragraph_is_cut_at_words_and_sentences(parse: Parse, analyzer: Analyzer) -> None:
    filler = "Hier steht ein ganzer Satz mit mehreren Wörtern über die Verwaltung der Stadt. "
    text = (
        filler * 8 + "Der Haushalt wurde beschlossen, und zwar am Ende der Sitzung. " + filler * 8
    )
    report = make_report("r", "Titel", text.strip())
    (snippet,) = make_snippets(report, parse("Haushalt beschlossen"), analyzer, length=200)
    assert marked(snippet.fragments) == ["Haushalt", "beschlossen"]
    assert snippet.text in text
    assert 60 <= len(snippet.text) <= 200
    assert snippet.text.startswith(("Der Haushalt", "Hier steht"))
    assert snippet.text.endswith(("Sitzung.", "Stadt."))
    assert snippet.cut_before
    assert snippet.cut_after


def test_an_abbreviation_ends_no_sentence(parse: Parse, analyzer: Analyzer) -> None:
    text = "Zuerst ging es um etwas anderes. Dann sprach Herr Prof. Dr. Martin Gillo vom Landtag. "
    report = make_report("r", "Titel", text + "Danach kam das Wetter an die Reihe, wie immer. " * 6)
    (snippet,) = make_snippets(report, parse("Gillo"), analyzer, length=120)
    assert "Prof. Dr. Martin Gillo" in snippet.text


@pytest.mark.parametrize("length", [20, 60, 100, 240])
def test_no_word_is_cut(parse: Parse, analyzer: Analyzer, length: int) -> None:
    words = [f"wort{number}" for number in range(200)]
    words[120] = "Haushalt"
    text = " ".join(words)
    report = make_report("r", "Titel", text)
    (snippet,) = make_snippets(report, parse("Haushalt"), analyzer, length=length)
    assert set(snippet.text.split()) <= set(words)
    assert marked(snippet.fragments) == ["Haushalt"]
    assert len(snippet.text) <= length + 20


def test_a_word_longer_than_the_passage_is_shown(parse: Parse, analyzer: Analyzer) -> None:
    report = make_report("r", "Titel", "x " * 300 + "Haushaltsplanung" + " x" * 300)
    (snippet,) = make_snippets(report, parse("Haushaltsplanung"), analyzer, length=10)
    assert marked(snippet.fragments) == ["Haushaltsplanung"]


def test_passages_name_their_paragraph(parse: Parse, analyzer: Analyzer) -> None:
    report = Report(
        id="r",
        title="Titel",
        paragraphs=(
            Paragraph(id="a1", number=1, text="Haushalt", kind="heading"),
            Paragraph(id="a2", number=2, text="Der Haushalt ist beraten."),
        ),
    )
    snippets = make_snippets(report, parse("Haushalt"), analyzer)
    assert [one.paragraph for one in snippets] == ["a2", "a1"]


def test_paragraphs_of_one_report_are_searched(parse: Parse, analyzer: Analyzer) -> None:
    report = make_report("r", "Titel", "Schule und Sport", "Schule", "Sport", "Wetter")
    both = find_paragraphs(report, parse("Schule Sport", match="any"), analyzer)
    assert [one.text for one in both] == ["Schule und Sport"]
    some = find_paragraphs(report, parse("Schule Verkehr", match="any"), analyzer)
    assert [one.text for one in some] == ["Schule und Sport", "Schule"]
