"""The query language: what is typed, and how it reads back."""

from collections.abc import Callable

import pytest

from kaib_search.model.queries import (
    And,
    DateRange,
    Everything,
    InFacet,
    InField,
    Near,
    Not,
    Or,
    ParsedQuery,
    Phrase,
    Prefix,
    Word,
)
from kaib_search.query.help import Example, examples

Parse = Callable[..., ParsedQuery]

READ_AS = [
    ("Asyl Dresden", "Asyl Dresden"),
    ("Asyl UND Dresden", "Asyl UND Dresden"),
    ("Asyl AND Dresden", "Asyl UND Dresden"),
    ("Asyl && Dresden", "Asyl UND Dresden"),
    ("Asyl ODER Dresden", "Asyl ODER Dresden"),
    ("Asyl|Dresden", "Asyl ODER Dresden"),
    ("Asyl OR Dresden Pirna", "Asyl ODER (Dresden Pirna)"),
    ("Asyl -Dresden", "Asyl NICHT Dresden"),
    ("Asyl NOT Dresden", "Asyl NICHT Dresden"),
    ("Asyl UND NICHT (Dresden ODER Pirna)", "Asyl UND NICHT (Dresden ODER Pirna)"),
    ("NICHT NICHT Asyl", "Asyl"),
    ("+Asyl Dresden", "+Asyl Dresden"),
    ("und oder nicht", "und oder nicht"),
    ("KAIB - Treffen", "KAIB Treffen"),
    ("Asyl, Dresden; Pirna!", "Asyl Dresden Pirna"),
    ("Asyl Asyl Asyl", "Asyl"),
    ("„Runder Tisch“", '"Runder Tisch"'),
    ("“Runder Tisch”", '"Runder Tisch"'),
    ("»Runder Tisch«", '"Runder Tisch"'),
    ("«Runder Tisch»", '"Runder Tisch"'),
    ("‚Runder Tisch‘", '"Runder Tisch"'),
    ("'Runder Tisch'", '"Runder Tisch"'),
    ("‹Runder Tisch›", '"Runder Tisch"'),
    ("'n Antrag", "n Antrag"),
    ("Asyl NAHE/3 Heim", "(Asyl NAHE/3 Heim)"),
    ("Asyl NEAR Heim", "(Asyl NAHE Heim)"),
    ("Asyl NEAR/999999 Heim", "(Asyl NAHE/50 Heim)"),
    ("integr*", "integr*"),
    ("Migrant*innen", "Migrant*innen"),
    ("Migrant:innen", "Migrant:innen"),
    ("Migrant_innen Migrant/-innen", "Migrant_innen Migrant/-innen"),
    ("Bürger(innen)", "Bürger(innen)"),
    ("(Bürger(in))", "Bürger(in)"),
    ("thema:Asyl", "thema:Asyl"),
    ("Thema: Asyl", "thema:Asyl"),
    ("thema:Sport und Bewegung", 'thema:"Sport und Bewegung"'),
    ("Heim thema:Asyl und Asylverfahren Pirna", 'Heim thema:"Asyl und Asylverfahren" Pirna'),
    ("person:Anna Spindler Heim", 'person:"Anna Spindler" Heim'),
    ("person:Anna Niemand", "person:Anna Niemand"),
    ("topic:Asyl speaker:Voigt", "thema:Asyl person:Voigt"),
    ("titel:(Asyl ODER Flucht)", "titel:Asyl ODER titel:Flucht"),
    ("titel:thema:Asyl", "thema:Asyl"),
    ("status:stattgefunden", "status:stattgefunden"),
    ("status:held", "status:stattgefunden"),
    ("beschluss:ja", "beschluss:ja"),
    ("beschluss:Haushalt", "beschluss:Haushalt"),
    ("18:30 Uhr", "18:30 Uhr"),
    ("https://rat.example/1?a=b", "https://rat.example/1?a=b"),
    ("Drs. 6/11958", "Drs 6/11958"),
    ("§ 25a AufenthG", "§ 25a AufenthG"),
    ("§25a", "§25a"),
    ("ODER", ""),
    ("Bun\u00addes\u00adrat", "Bundesrat"),
    ("Asyl\u00a0Heim", "Asyl Heim"),
]


@pytest.mark.parametrize(("typed", "text"), READ_AS)
def test_what_is_typed_reads_back(parse: Parse, typed: str, text: str) -> None:
    assert parse(typed).understood.text == text


REPAIRED = [
    ('Asyl "Runder Tisch', 'Asyl "Runder Tisch"', "unclosed-quote"),
    ("(Asyl ODER Heim", "Asyl ODER Heim", "unclosed-bracket"),
    ("Asyl) Heim", "Asyl Heim", "unopened-bracket"),
    ("Asyl UND", "Asyl", "dangling-operator"),
    ("ODER Asyl", "Asyl", "dangling-operator"),
    ("Asyl UND ODER Heim", "Asyl ODER Heim", "dangling-operator"),
    ("Asyl NICHT", "Asyl", "dangling-operator"),
    ("titel:", "", "empty-field"),
    ("titel: ODER Asyl", "Asyl", "empty-field"),
    ("gremium:Beirat", "gremium Beirat", "unknown-field"),
    ("As*", "As", "short-prefix"),
    ("*integration", "integration", "leading-star"),
    ("inte*ion", "inte*", "inner-star"),
    ("jahr:irgendwann", "irgendwann", "unreadable-date"),
    ("status:seltsam", "seltsam", "unknown-value"),
    ("(Asyl ODER Heim) NAHE/2 Pirna", "(Asyl ODER Heim) UND Pirna", "near-needs-words"),
    ("((((((((((Asyl))))))))))", "Asyl", "too-deep"),
    ("a" * 70, "a" * 64, "long-word"),
    ("?!", "", "no-words"),
]


@pytest.mark.parametrize(("typed", "text", "repair"), REPAIRED)
def test_a_faulty_query_is_repaired(parse: Parse, typed: str, text: str, repair: str) -> None:
    understood = parse(typed).understood
    assert understood.text == text
    assert repair in understood.repairs


def test_a_right_query_is_not_repaired(parse: Parse) -> None:
    for example in examples():
        assert parse(example.typed).understood.repairs == ()


@pytest.mark.parametrize("example", examples(), ids=lambda one: one.typed)
def test_the_help_tells_the_truth(parse: Parse, example: Example) -> None:
    assert parse(example.typed).understood.text == example.understood


def test_nothing_typed_asks_for_everything(parse: Parse) -> None:
    assert parse("").query == Everything()
    assert parse("").understood.repairs == ()


def test_too_many_words_are_cut(parse: Parse) -> None:
    understood = parse(" ".join(f"wort{number}" for number in range(80))).understood
    assert understood.repairs == ("too-many-words",)
    assert len(understood.text.split()) == 32
    assert len(parse("Wort " * 400).understood.text) <= 512


def test_words_become_terms(parse: Parse) -> None:
    query = parse("Häuser").query
    assert isinstance(query, Word)
    assert (query.typed, query.token.exact, query.exact) == ("Häuser", "haeuser", False)


def test_a_word_in_quotation_marks_is_exact(parse: Parse) -> None:
    query = parse('"Häuser"').query
    assert isinstance(query, Word)
    assert query.exact


def test_a_long_phrase_is_asked_for_in_full(parse: Parse) -> None:
    words = "eins zwei drei vier fünf sechs sieben acht neun zehn"
    query = parse(f'"{words}"').query
    assert isinstance(query, And)
    assert all(isinstance(part, Phrase) and len(part.tokens) <= 8 for part in query.parts)
    asked = {
        token.exact for part in query.parts if isinstance(part, Phrase) for token in part.tokens
    }
    assert len(asked) == 10


def test_a_word_with_a_hyphen_is_found_joined_or_apart(parse: Parse) -> None:
    query = parse("Heim-TÜV").query
    assert isinstance(query, Or)
    joined, apart = query.parts
    assert isinstance(joined, Word)
    assert joined.token.exact == "heimtuev"
    assert isinstance(apart, Near)


def test_the_beginning_of_a_word_is_folded(parse: Parse) -> None:
    assert parse("GÜNSTI*").query == Prefix("guensti")


def test_fields_are_looked_up(parse: Parse) -> None:
    assert isinstance(parse("titel:Asyl").query, InField)
    topic = parse("thema:Asyl").query
    assert isinstance(topic, Or)
    assert topic.parts[0] == InFacet("topic", ("asyl",))
    assert parse('thema:"Sport und Bewegung"').query.parts[0] == InFacet("topic", ("sport",))  # type: ignore[union-attr]
    assert parse("thema:LSB").query.parts[0] == InFacet("topic", ("sport",))  # type: ignore[union-attr]
    assert isinstance(parse("thema:Haushalt").query, InField)
    person = parse('person:"Anna Spindler"').query
    assert isinstance(person, Or)
    assert person.parts[0] == InFacet("person", ("anna-spindler",))
    assert parse("status:angekündigt").query == InFacet("kind", ("announced",))
    assert parse("beschluss:ja").query == InFacet("kind", ("decision",))


def test_a_question_loses_what_says_nothing(parse: Parse) -> None:
    understood = parse("Wer hilft Geflüchteten bei der Anerkennung von Abschlüssen?").understood
    assert understood.text == "hilft Geflüchteten Anerkennung Abschlüssen"
    assert understood.dropped == ("Wer", "bei", "der", "von")


def test_stop_words_alone_stay(parse: Parse) -> None:
    understood = parse("der die das").understood
    assert (understood.text, understood.dropped) == ("der die das", ())
    assert isinstance(parse("nicht ohne uns").query, And)


def test_synonyms_go_both_ways(parse: Parse) -> None:
    short = parse("BAMF")
    assert isinstance(short.query, Word)
    assert [one.label for one in short.query.synonyms] == [
        "Bundesamt für Migration und Flüchtlinge"
    ]
    assert short.understood.added == {"BAMF": ("Bundesamt für Migration und Flüchtlinge",)}
    long = parse("Sachsen Bundesamt für Migration und Flüchtlinge")
    assert long.understood.added == {"Bundesamt für Migration und Flüchtlinge": ("BAMF",)}
    assert isinstance(long.query, And)
    either = long.query.parts[1]
    assert isinstance(either, Or)
    assert isinstance(either.parts[0], And)
    assert isinstance(either.parts[1], Word)
    assert either.parts[1].token.exact == "bamf"


def test_an_inflected_word_has_its_synonyms_too(parse: Parse) -> None:
    assert set(parse("Geflüchteten").understood.added["Geflüchteten"]) == {
        "Flüchtlinge",
        "Asylbewerber",
    }


def test_synonyms_can_be_taken_off(parse: Parse) -> None:
    assert parse("bamf", plain=("BAMF",)).understood.added == {}
    assert parse("BAMF Flüchtlinge", plain=("BAMF",)).understood.added.keys() == {"Flüchtlinge"}
    assert parse("BAMF Flüchtlinge", plain=("*",)).understood.added == {}


def test_a_word_in_small_letters_is_no_abbreviation(parse: Parse) -> None:
    assert parse("LAG").understood.added.keys() == {"LAG"}
    assert parse("lag").understood.added == {}
    assert parse("bamf").understood.added.keys() == {"bamf"}


def test_quoted_words_have_no_synonyms(parse: Parse) -> None:
    assert parse('"BAMF"').understood.added == {}


def test_any_asks_for_some_of_the_words(parse: Parse) -> None:
    assert isinstance(parse("Asyl Heim", match="any").query, Or)
    assert isinstance(parse("Asyl Heim", match="all").query, And)


def test_any_keeps_what_is_excluded_required_or_narrowed(parse: Parse) -> None:
    query = parse("Asyl Heim -Pirna +Dresden jahr:2015", match="any").query
    assert isinstance(query, And)
    must, excluded, year, some = query.parts
    assert isinstance(must, Word)
    assert must.token.exact == "dresden"
    assert isinstance(excluded, Not)
    assert year == parse("jahr:2015").query
    assert isinstance(some, Or)
    assert must in some.parts
    assert len(some.parts) == 3


def test_any_takes_joined_words_apart(parse: Parse) -> None:
    query = parse("Heim-TÜV", match="any").query
    assert isinstance(query, Or)
    words = {one.token.exact for one in query.parts if isinstance(one, Word)}
    assert words == {"heimtuev", "heim", "tuev"}


@pytest.mark.parametrize("typed", ["25. April 2012", "März 2015", "Herbst 2013", "12.03.2015"])
def test_the_words_of_a_date_are_no_words_for_themselves(parse: Parse, typed: str) -> None:
    query = parse(typed, match="any").query
    assert isinstance(query, Or)
    assert isinstance(query.parts[0], DateRange)
    assert not [one for one in query.parts if isinstance(one, Word) and not one.exact]


@pytest.mark.parametrize(
    "typed", ["Beschluss 4/2013", "Nr. 4/2013", "Beschlussvorlage 4/2013", "Az.: 4/2013"]
)
def test_a_numbered_paper_is_no_month(parse: Parse, typed: str) -> None:
    query = str(parse(typed).query)
    assert "DateRange" not in query
    assert "exact='4/2013'" in query


def test_a_number_with_a_year_may_be_a_month_or_a_paper(parse: Parse) -> None:
    query = parse("4/2013").query
    assert isinstance(query, Or)
    assert isinstance(query.parts[0], DateRange)
    assert [one.typed for one in query.parts if isinstance(one, Word)] == ["4/2013"]


@pytest.mark.parametrize(
    ("typed", "dropped"),
    [
        ("Wann kommt das Geld?", ("Wann", "kommt", "das")),
        ("Was zahlt die Kasse", ("Was", "zahlt", "die")),
        ("Darf jemand helfen?", ("Darf", "jemand")),
        ("Geld kommt", ()),
    ],
)
def test_words_that_any_question_may_have_are_left_out(
    parse: Parse, typed: str, dropped: tuple[str, ...]
) -> None:
    assert parse(typed).understood.dropped == dropped


def test_any_leaves_joined_words_joined(parse: Parse) -> None:
    query = parse("Asyl UND Heim", match="any").query
    assert query == And((parse("Asyl UND Heim").query,))
