"""The archive of these tests, built once with the real analyzer and the real engine."""

from collections.abc import Callable, Sequence

import pytest
from platformdirs import user_cache_path

from kaib_search.analysis import Analyzer, load_analyzer
from kaib_search.model.reports import Report
from kaib_search.vocabulary import Vocabulary, load_vocabulary
from tests.searching.archive import REPORTS, Opened, open_over


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


@pytest.fixture(scope="session")
def analyzer(vocabulary: Vocabulary) -> Analyzer:
    return load_analyzer(vocabulary=vocabulary, cache=user_cache_path("kaib-search"))


@pytest.fixture(scope="session")
def archive(
    tmp_path_factory: pytest.TempPathFactory, analyzer: Analyzer, vocabulary: Vocabulary
) -> Opened:
    return open_over(REPORTS, tmp_path_factory.mktemp("archive"), analyzer, vocabulary)


@pytest.fixture(scope="session")
def open_archive(
    tmp_path_factory: pytest.TempPathFactory, analyzer: Analyzer, vocabulary: Vocabulary
) -> Callable[[Sequence[Report]], Opened]:
    def build(reports: Sequence[Report]) -> Opened:
        return open_over(reports, tmp_path_factory.mktemp("archive"), analyzer, vocabulary)

    return build
