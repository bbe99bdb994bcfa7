"""Why a report is a hit: the named rule, alone, meets the named word."""

from collections.abc import Callable

import pytest

from kaib_search.analysis import Analyzer, analyze_report, meets
from kaib_search.model.documents import Token
from kaib_search.model.queries import SearchRequest, Synonym, Word
from kaib_search.model.results import Reason
from kaib_search.model.searches import TypedSearch
from kaib_search.query import parse_query
from kaib_search.searching import search
from kaib_search.snippets import explain
from kaib_search.vocabulary import Vocabulary
from tests.searching.archive import Opened, make_report

Explain = Callable[[str, str], list[tuple[str, str, str]]]


@pytest.fixture(scope="session")
def why(analyzer: Analyzer, vocabulary: Vocabulary) -> Explain:
    """Give the reasons why a text is a hit."""

    def reasons(typed: str, text: str) -> list[tuple[str, str, str]]:
        query = parse_query(typed, analyzer, vocabulary).query
        found = explain(make_report("r", "Titel", text), query, analyzer)
        return [(one.typed, one.rule, one.found) for one in found]

    return reasons


REASONS = [
    ("Haushalt", "Der Haushalt", [("Haushalt", "exact", "Haushalt")]),
    ("haushalt", "Des Haushalts", [("haushalt", "stem", "Haushalts")]),
    ("Schüler", "Die Schülerinnen", [("Schüler", "gender", "Schülerinnen")]),
    ("Lehrerin", "Ein Lehrer", [("Lehrerin", "gender", "Lehrer")]),
    ("Haushalt", "Die Haushaltsplanung", [("Haushalt", "part", "Haushaltsplanung")]),
    ("BAMF", "Das Bundesamt für Migration und Flüchtlinge",
     [("BAMF", "synonym", "Bundesamt für Migration und Flüchtlinge")]),
    ("Bundesamt für Migration und Flüchtlinge", "das BAMF",
     [("Bundesamt für Migration und Flüchtlinge", "synonym", "BAMF")]),
    ('"Runder Tisch"', "Ein Runder Tisch", [("Runder Tisch", "phrase", "Runder Tisch")]),
    ("Sprach*", "Sprachkurse", [("Sprach*", "prefix", "Sprachkurse")]),
    ("Heim-TÜV", "der Heim-TÜV", [("Heim-TÜV", "exact", "Heim-TÜV")]),
    ("Heim-TÜV", "ein Heim TÜV", [("Heim-TÜV", "near", "Heim")]),
    ("§ 25a", "nach § 25a", [("§ 25a", "exact", "25a")]),
    ("Haushalt Sport", "Sportvereine und Haushalt",
     [("Haushalt", "exact", "Haushalt"), ("Sport", "part", "Sportvereine")]),
    ("Haushalt -Sport", "Haushalt", [("Haushalt", "exact", "Haushalt")]),
    ("Verkehr", "Haushalt", []),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "text", "reasons"), REASONS)
def test_the_strongest_rule_is_named(
    why: Explain, typed: str, text: str, reasons: list[tuple[str, str, str]]
) -> None:
    assert why(typed, text) == reasons


def test_the_exact_form_wins_over_others(why: Explain) -> None:
    text = "Haushaltsplanung, Haushalts, Haushalt"
    assert why("Haushalt", text) == [("Haushalt", "exact", "Haushalt")]


QUERIES = """
    Integration Integrationskurs Migrant Migrantinnen Schüler Fußgänger Heim-TÜV BAMF Sprachkurs
    Anerkennung Spindler Dresden Haushalt Beirat Unterkunft Geflüchtete Ausländerbehörde schon schön
    Einbürgerung Stadtrat Tisch Vereine Rathaus gut Verkehr Sitzung Abschluss Beratung Senioren
    Voigt Drucksache Aufenthaltsgesetz Sprach* sprechen Gewalt 25a 11958 Bundesamt Leipzig Sommer
""".split()


@pytest.mark.parametrize("typed", QUERIES)
@pytest.mark.parametrize("match", ["all", "any"])
def test_hits_have_reasons_and_others_have_none(archive: Opened, typed: str, match: str) -> None:
    page = search(TypedSearch(text=typed, match=match, limit=100), archive)  # type: ignore[arg-type]
    hits = {hit.report.id: hit.reasons for hit in page.hits}
    query = parse_query(typed, archive.analyzer, archive.vocabulary, match=match).query  # type: ignore[arg-type]
    labels = {topic.id: topic.label for topic in archive.vocabulary.topics}
    for report in archive.store.all_reports():
        reasons = explain(report, query, archive.analyzer, labels=labels, loose=match == "any")
        assert bool(reasons) == (report.id in hits), (report.id, reasons)


@pytest.mark.parametrize("typed", QUERIES)
def test_the_named_rule_alone_meets_the_word(archive: Opened, typed: str) -> None:
    page = search(TypedSearch(text=typed, limit=100), archive)
    query = parse_query(typed, archive.analyzer, archive.vocabulary).query
    for hit in page.hits:
        for reason in hit.reasons:
            assert alone(reason, query, archive), reason


def alone(reason: Reason, query: object, archive: Opened) -> bool:
    """Apply the named rule, and no other, to the named word."""
    found = archive.analyzer.tokens(reason.found)
    if not isinstance(query, Word):
        return reason.rule in ("prefix", "near", "phrase", "exact")
    wanted = query.token
    match reason.rule:
        case "exact":
            return any(token.exact == wanted.exact for token in found)
        case "stem" | "gender":
            return any(meets(wanted, token) == reason.rule for token in found)
        case "part":
            return any(wanted.stem in token.parts for token in found)
        case "synonym":
            return any(_is_synonym(one, found) for one in query.synonyms)
        case _:
            return False


def _is_synonym(synonym: Synonym, found: list[Token]) -> bool:
    forms = [token.exact for token in found if not token.joined]
    if len(synonym.tokens) > 1:
        return forms == [token.exact for token in synonym.tokens]
    return any(meets(synonym.tokens[0], token) for token in found)


def test_reasons_know_what_the_engine_knows(archive: Opened) -> None:
    # The texts that reasons look through are the fields of the document.
    for report in archive.store.all_reports():
        document = analyze_report(report, archive.analyzer, archive.vocabulary)
        for field, tokens in document.fields.items():
            word = next((token for token in tokens if not token.stop and not token.joined), None)
            if word is None:
                continue
            query = Word(typed=word.exact, token=word)
            assert archive.searcher.count(SearchRequest(query=query)) > 0
            labels = {topic.id: topic.label for topic in archive.vocabulary.topics}
            assert explain(report, query, archive.analyzer, labels=labels), (report.id, field)
