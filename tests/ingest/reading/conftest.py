import pytest

from kaib_search.vocabulary.loading import load_vocabulary
from kaib_search.vocabulary.values import Vocabulary


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load_vocabulary()
