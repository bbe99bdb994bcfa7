"""The analyzer as the product loads it, with the package's own vocabulary."""

from pathlib import Path

import pytest
from platformdirs import user_cache_path

from kaib_search.analysis import Analyzer, load_analyzer
from kaib_search.vocabulary import Vocabulary, load_vocabulary

DATA = Path(__file__).with_name("data")


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


@pytest.fixture(scope="session")
def analyzer(vocabulary: Vocabulary) -> Analyzer:
    """Built once into the reader's cache: two minutes on the first run, then at once."""
    return load_analyzer(vocabulary=vocabulary, cache=user_cache_path("kaib-search"))
