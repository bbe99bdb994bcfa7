"""What all tests share: where the project's library lies, if it lies anywhere near."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_archive() -> Path:
    """The folder of the annotated page; beside the checkout, for developers and CI only."""
    for folder in Path(__file__).resolve().parents:
        if (folder / "shared" / "archive" / "gold.jsonl").is_file():
            return folder / "shared" / "archive"
    pytest.skip("the annotated page (shared/archive beside the checkout) is not here")


@pytest.fixture(scope="session")
def sample_archive() -> Path:
    """The sample archive, in the checkout or beside the tests."""
    return Path(__file__).resolve().parents[1] / "corpus"
