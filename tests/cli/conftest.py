"""The command line as a program of its own, on an index of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


def run_command(
    *arguments: str | Path, index: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run kaib-search; the index folder comes by the environment, as an operator sets it."""
    return subprocess.run(
        [sys.executable, "-m", "kaib_search", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
        env={
            **os.environ,
            "KAIB_SEARCH_INDEX": str(index),
            "PYTHONIOENCODING": "utf-8",
            **environment,
        },
    )


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command on an index folder of this test alone."""

    def runner(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        return run_command(*arguments, index=tmp_path / "index", **environment)

    return runner


@pytest.fixture(scope="session")
def sample_index(tmp_path_factory: pytest.TempPathFactory, sample_archive: Path) -> Path:
    """The index of the sample archive."""
    index = tmp_path_factory.mktemp("sample") / "index"
    done = run_command("ingest", sample_archive, index=index)
    assert done.returncode == 0, done.stderr
    return index


@pytest.fixture
def ask(sample_index: Path) -> Callable[..., dict[str, Any]]:
    """Search the sample archive and read the JSON."""

    def asker(*arguments: str) -> dict[str, Any]:
        done = run_command("search", "--json", *arguments, index=sample_index)
        assert done.returncode == 0, done.stderr
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    return asker
