"""The analyzer as the product loads it, and the parser over it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from platformdirs import user_cache_path

from kaib_search.analysis import Analyzer, load_analyzer
from kaib_search.model.queries import ParsedQuery
from kaib_search.query import parse_query
from kaib_search.vocabulary import Vocabulary, load_vocabulary
from kaib_search.vocabulary.values import PersonRule, SynonymSet, Topic


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """The package's lists with some entries of known content."""
    return replace(
        load_vocabulary(),
        synonyms=(
            SynonymSet(
                terms=("BAMF", "Bundesamt für Migration und Flüchtlinge"), kind="abbreviation"
            ),
            SynonymSet(terms=("LAG", "Landesarbeitsgemeinschaft"), kind="abbreviation"),
            SynonymSet(terms=("Flüchtlinge", "Geflüchtete", "Asylbewerber"), kind="synonym"),
        ),
        topics=(
            Topic(id="asyl", label="Asyl und Asylverfahren", label_en="Asylum", synonyms=("Asyl",)),
            Topic(id="sport", label="Sport und Bewegung", abbreviations=("LSB",)),
        ),
        people=(PersonRule(id="anna-spindler", name="Anna Spindler", variants=("A. Spindler",)),),
        digest="of these tests",
    )


@pytest.fixture(scope="session")
def analyzer(vocabulary: Vocabulary) -> Analyzer:
    return load_analyzer(vocabulary=vocabulary, cache=user_cache_path("kaib-search"))


@pytest.fixture(scope="session")
def parse(analyzer: Analyzer, vocabulary: Vocabulary) -> Callable[..., ParsedQuery]:
    def parser(text: str, **more: Any) -> ParsedQuery:
        return parse_query(text, analyzer, vocabulary, **more)

    return parser
