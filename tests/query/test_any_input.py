"""Whatever is typed is read, quickly, and what it was understood as reads back as the same."""

import time
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaib_search.analysis import Analyzer
from kaib_search.model.queries import (
    And,
    InField,
    Near,
    Not,
    Or,
    ParsedQuery,
    Phrase,
    Prefix,
    Query,
)
from kaib_search.query.budget import CLAUSES, DISTANCE, PHRASE_WORDS, PREFIX_LETTERS
from kaib_search.query.rewriting import draft_query
from kaib_search.vocabulary import Vocabulary
from tests.query.bombs import BOMBS

Parse = Callable[..., ParsedQuery]

PIECES = """
    Integration Flüchtlinge BAMF Heim-TÜV Migrant*innen Bürger(innen) § 25a 6/11958 der und UND ODER
    NICHT AND OR NOT NAHE/5 NEAR ( ) (( )) " „ “ ' - + | && titel: thema:asyl jahr: datum: jahr:2015
    2015 2012-2014 März 12.03.2015 bis von seit vor zwischen * Asyl* a* in*en person: xyz: status:held
    beschluss:ja .. 2014.. – ! ? , . ~2 ^3 Herbst 1. Quartal Winter 2014/15 ’s ‚ ‘ » « 😀 ß
    Bundesamt für Migration und Flüchtlinge
""".split()

typed_queries = st.one_of(
    st.lists(
        st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", " ", " "])), max_size=12
    ).map(lambda pieces: "".join(piece + space for piece, space in pieces)),
    st.text(max_size=60),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=typed_queries, match=st.sampled_from(["all", "any"]))
def test_what_was_understood_reads_back(parse: Parse, text: str, match: str) -> None:
    parsed = parse(text, match=match)
    again = parse(parsed.understood.text, match=match)
    assert again.query == parsed.query
    assert again.understood.text == parsed.understood.text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=typed_queries)
def test_a_query_can_be_changed_in_every_way(
    analyzer: Analyzer, vocabulary: Vocabulary, parse: Parse, text: str
) -> None:
    draft = draft_query(text, analyzer, vocabulary)
    for word in draft.words:
        changed = draft.with_words({word: "Ersatzwort"})
        assert "Ersatzwort" in changed
    for _, rest in draft.without_each():
        assert len(rest) < len(parse(text).understood.text)
    assert '"' not in draft.without_quotes() or "datum:" in text or any(c.isdigit() for c in text)


def test_every_bomb_is_read_in_no_time(parse: Parse) -> None:
    assert len(BOMBS) == 45
    for name, bomb in BOMBS.items():
        started = time.perf_counter()
        parsed = parse(bomb)
        assert time.perf_counter() - started < 0.5, name
        assert len(parsed.understood.text) < 1200, name
        assert within_budget(parsed.query), name


def within_budget(query: Query) -> bool:
    """Tell whether a query asks for no more than the budget allows."""
    return _depth(query) <= 24 and _leaves(query) <= CLAUSES * 5 and _modest(query)


def _parts(query: Query) -> tuple[Query, ...]:
    match query:
        case And(parts) | Or(parts):
            return parts
        case Not(part) | InField(_, part):
            return (part,)
        case _:
            return ()


def _depth(query: Query) -> int:
    return 1 + max(map(_depth, _parts(query)), default=0)


def _leaves(query: Query) -> int:
    return sum(map(_leaves, _parts(query))) or 1


def _modest(query: Query) -> bool:
    match query:
        case Phrase(tokens):
            return len(tokens) <= PHRASE_WORDS
        case Near(tokens, distance):
            return len(tokens) <= PHRASE_WORDS and distance <= DISTANCE
        case Prefix(prefix):
            return len(prefix) >= PREFIX_LETTERS
        case _:
            return all(map(_modest, _parts(query)))
