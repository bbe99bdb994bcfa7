"""The lexicon is built once, by one process, and the analyzer's fingerprint tells what it depends on."""

import threading
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from kaib_search.analysis import Analyzer, load_analyzer
from kaib_search.analysis.lexicon.building import _build_once
from kaib_search.analysis.lexicon.files import read_scores, read_table, write_scores, write_table
from kaib_search.errors import SettingsError
from kaib_search.vocabulary import Vocabulary


def test_of_several_builders_one_builds(tmp_path: Path) -> None:
    built = []
    begun = threading.Barrier(4)

    def build(draft: Path, _say: object) -> None:
        built.append(draft)
        (draft / "words.txt").write_text("Haus", encoding="utf-8")

    def start() -> None:
        begun.wait()
        _build_once(tmp_path / "parts", build, lambda _: None)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(built) == 1
    assert (tmp_path / "parts" / "words.txt").read_text(encoding="utf-8") == "Haus"
    assert not list(tmp_path.glob("draft-*"))


def test_a_build_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def build(draft: Path, _say: object) -> None:
        (draft / "half.txt").write_text("H", encoding="utf-8")
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        _build_once(tmp_path / "parts", build, lambda _: None)
    assert not (tmp_path / "parts").exists()
    assert not list(tmp_path.glob("draft-*"))


def test_a_cache_that_cannot_be_written_to_is_named(tmp_path: Path, vocabulary: Vocabulary) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder", encoding="utf-8")

    with pytest.raises(SettingsError, match="cache folder"):
        load_analyzer(vocabulary=vocabulary, cache=in_the_way)


def test_files_give_back_what_was_written(tmp_path: Path) -> None:
    table, scores = {"kurse": "kurs", "autos": "auto"}, {"haus": 1.5, "rat": -2.25, "amt": 1.5}
    write_table(tmp_path / "table.txt", table)
    write_scores(tmp_path / "scores.txt", scores)

    assert read_table(tmp_path / "table.txt") == table
    assert read_scores(tmp_path / "scores.txt") == scores


def test_the_fingerprint_tells_names_apart(analyzer: Analyzer, vocabulary: Vocabulary) -> None:
    cache = user_cache_path("kaib-search")
    same = load_analyzer(vocabulary=vocabulary, cache=cache)
    other = load_analyzer(vocabulary=vocabulary, names=["Anna Haushalter"], cache=cache)

    assert same.fingerprint == analyzer.fingerprint != other.fingerprint
    assert analyzer.word("Landarzt").parts != ()
    named = load_analyzer(vocabulary=vocabulary, names=["Eva Landarzt"], cache=cache)
    assert named.word("Landarzt").parts == named.word("Landarzts").parts == ()
