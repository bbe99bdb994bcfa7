from pathlib import Path

import pytest

from kaib_search.errors import SourceError
from kaib_search.ingest.archive import read_pages
from kaib_search.ingest.archive.sources import find_files
from kaib_search.model.pages import Page, Rejection

HTML = "<html><body><p>Sitzung am 3. Mai 2011</p></body></html>"


def _names(*sources: Path | str) -> list[str]:
    return [file.name for file in find_files(sources)]


def test_folders_are_read_at_any_depth_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.html", "a/z/deep.html", "a/page.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(HTML)
    assert _names(tmp_path) == ["a/page.html", "a/z/deep.html", "b.html"]


def test_parts_of_saved_pages_and_files_about_the_folder_are_no_inputs(tmp_path: Path) -> None:
    for name in (
        "page.html",
        "page_files/style.css",
        "page_files/logo.PNG",
        "README.md",
        "topics.toml",
        ".hidden.html",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(HTML)
    assert _names(tmp_path) == ["page.html"]


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HTML)
    assert len(_names(tmp_path, tmp_path / "page.html", str(tmp_path / "*.html"))) == 1


@pytest.mark.parametrize("missing", ["nowhere", "nowhere/*.html"])
def test_what_does_not_exist_is_told_with_its_place(tmp_path: Path, missing: str) -> None:
    with pytest.raises(SourceError, match="nowhere"):
        list(read_pages([str(tmp_path / missing)]))


def test_a_binary_file_is_refused_with_what_helps(tmp_path: Path) -> None:
    (tmp_path / "program.html").write_bytes(bytes(range(256)) * 8)
    [rejection] = read_pages([tmp_path])
    assert isinstance(rejection, Rejection)
    assert "binary" in rejection.reason
    assert "HTML" in rejection.reason


def test_an_empty_file_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("  \n")
    (tmp_path / "b.html").write_text(HTML)
    first, second = read_pages([tmp_path])
    assert isinstance(first, Rejection)
    assert first.source == "a.html"
    assert isinstance(second, Page)


def test_no_connection_is_opened_for_an_address(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        list(read_pages(["http://127.0.0.1:9/page.html"]))
