"""How a text is cut: places, positions, joined forms, stop words."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaib_search.analysis import QUESTION_WORDS, STOP_WORDS, Analyzer, exact_form
from kaib_search.analysis.making import make_token
from kaib_search.model.documents import Token

ALPHABET = "aäbßeinrsIN 0123.:*_/-–()'§\n\u00ad\u00a0u\u0308\ufb01"


def written(text: str, tokens: list[Token]) -> list[str]:
    return [text[one.start : one.end] for one in tokens if not one.joined]


def joined(analyzer: Analyzer, text: str) -> set[str]:
    return {one.exact for one in analyzer.tokens(text) if one.joined}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Migrant*innen fragen.", ["Die", "Migrant*innen", "fragen"]),
        ("für Migrant/-innen, Kolleg(inn)en", ["für", "Migrant/-innen", "Kolleg(inn)en"]),
        ("MigrantInnen", ["MigrantInnen"]),
        ("HeimTÜV", ["Heim", "TÜV"]),
        ("Inte-\ngration", ["Inte-\ngration"]),
        ("Aus\u00adlän\u00adder", ["Aus\u00adlän\u00adder"]),
        ("Tu\u0308r auf", ["Tu\u0308r", "auf"]),
        ("§\u00a025a", ["25a"]),
        ("und/oder, km/h", ["und", "oder", "km", "h"]),
        ("Haupt- und Ehrenamt", ["Haupt", "und", "Ehrenamt"]),
        ("Haupt-\nund Ehrenamt", ["Haupt", "und", "Ehrenamt"]),
        ("Geht's", ["Geht's"]),
    ],
)
def test_a_word_is_the_text_between_its_places(
    text: str, words: list[str], analyzer: Analyzer
) -> None:
    assert written(text, analyzer.tokens(text)) == words


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Heim-TÜV", {"heimtuev"}),
        ("Ausländer- und Integrationsbeauftragte", {"auslaenderbeauftragte"}),
        ("Sprach-, Orientierungs- und Integrationskurse", {"sprachkurse", "orientierungskurse"}),
        ("Sprachkurse und -prüfungen", {"sprachpruefungen"}),
        ("§§ 25a", {"§25a"}),
        ("20/11958", {"20/11958"}),
        ("12. März 2015", {"12.3.2015"}),
        ("am 12.03.2015", {"12.3.2015"}),
        ("Wir haben Haus und Hof.", set()),
    ],
)
def test_joined_forms(text: str, forms: set[str], analyzer: Analyzer) -> None:
    assert joined(analyzer, text) == forms


def test_joined_forms_take_no_position(analyzer: Analyzer) -> None:
    places = {one.exact: one.position for one in analyzer.tokens("Der Heim-TÜV-Bericht liegt vor")}

    assert places["heim"] == places["heimtuev"] == places["heimtuevbericht"] == 1
    assert places["tuev"] == places["tuevbericht"] == 2
    assert places["liegt"] == 4


def test_stop_words_keep_their_position(analyzer: Analyzer) -> None:
    tokens = analyzer.tokens("Neubau der Straße")

    assert [(one.position, one.stop) for one in tokens] == [(0, False), (1, True), (2, False)]


def test_lists_of_words_are_folded_like_tokens() -> None:
    assert exact_form("für") in STOP_WORDS
    assert exact_form("wofür") in QUESTION_WORDS
    assert "migration" not in STOP_WORDS | QUESTION_WORDS


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=ALPHABET, max_size=60) | st.text(max_size=60))
def test_any_text_is_cut_into_places_of_itself(analyzer: Analyzer, text: str) -> None:
    tokens = analyzer.tokens(text)

    assert all(0 <= one.start < one.end <= len(text) for one in tokens)
    assert all(one.exact and one.stem for one in tokens)
    running = [one for one in tokens if not one.joined]
    assert [one.position for one in running] == list(range(len(running)))
    assert [one.start for one in running] == sorted(one.start for one in running)
    assert [one.position for one in tokens] == sorted(one.position for one in tokens)


@pytest.mark.parametrize(
    "bomb",
    [
        "a" * 200_000,
        "a-" * 100_000,
        "a- und " * 30_000,
        "§ 1 " * 50_000,
        "a*in" * 50_000,
        "1." * 100_000,
    ],
)
def test_no_text_takes_long(bomb: str, analyzer: Analyzer) -> None:
    analyzer.tokens("warm")
    begin = time.process_time()
    analyzer.tokens(bomb)

    assert time.process_time() - begin < 4


def test_a_token_made_fast_is_a_token() -> None:
    made = make_token("a", "b", 1, 2, 3, ("c",), ("~d",), True, False)

    assert made == Token("a", "b", 1, 2, 3, ("c",), ("~d",), stop=True)
    assert hash(made) == hash(Token("a", "b", 1, 2, 3, ("c",), ("~d",), stop=True))


def test_cutting_is_fast(analyzer: Analyzer) -> None:
    """A floor far below what was measured: it catches a slip, not a busy machine."""
    text = (
        "Der Ausländerbeauftragte sprach über die Unterbringung von Asylbewerbern in Sachsen. "
        * 500
    )
    analyzer.tokens(text)
    begin = time.process_time()
    count = len(analyzer.tokens(text))

    assert count / (time.process_time() - begin) > 50_000
