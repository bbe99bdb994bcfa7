"""Settings come from a file and the environment; what is unknown is refused by name."""

from pathlib import Path

import pytest

from kaib_search.errors import SettingsError
from kaib_search.settings import load_settings


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory without a settings file, and no variable of ours."""
    import os

    for name in [name for name in os.environ if name.startswith("KAIB_SEARCH_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_anything_the_defaults_hold() -> None:
    settings = load_settings()
    assert (str(settings.index), settings.host, settings.port) == ("index", "127.0.0.1", 8080)


def test_the_command_line_goes_before_the_environment_and_that_before_the_file(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (nowhere / "kaib-search.toml").write_text('port = 1001\nhost = "h"\nsite_name = "Archiv"\n')
    monkeypatch.setenv("KAIB_SEARCH_PORT", "1002")
    monkeypatch.setenv("KAIB_SEARCH_HOST", "e")
    settings = load_settings({"port": 1003, "host": None})
    assert (settings.port, settings.host, settings.site_name) == (1003, "e", "Archiv")


def test_the_operator_is_a_table_and_a_prefix(
    nowhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (nowhere / "other.toml").write_text('[operator]\nname = "Stadt"\nemail = "a@example.org"\n')
    monkeypatch.setenv("KAIB_SEARCH_SETTINGS", "other.toml")
    assert load_settings().operator.name == "Stadt"


@pytest.mark.parametrize(
    ("variable", "value", "named"),
    [
        ("KAIB_SEARCH_PROT", "1", "prot"),
        ("KAIB_SEARCH_PORT", "70000", "port"),
        ("KAIB_SEARCH_PORT", "eighty", "port"),
        ("KAIB_SEARCH_SETTINGS", "missing.toml", "missing.toml"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, named: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError, match=named):
        load_settings()


def test_a_broken_file_is_named(nowhere: Path) -> None:
    (nowhere / "kaib-search.toml").write_text("port = = 1")
    with pytest.raises(SettingsError, match=r"kaib-search\.toml"):
        load_settings()
