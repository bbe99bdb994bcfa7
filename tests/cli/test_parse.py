"""kaib-search parse: the contract with programs that judge what was read."""

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run


def _rows(run: Run, *files: Path) -> list[dict[str, Any]]:
    done = run("parse", *files)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_line_has_the_keys_of_the_annotated_page(run: Run, shared_archive: Path) -> None:
    gold = json.loads((shared_archive / "gold.jsonl").read_text("utf-8").splitlines()[4])["gold"]
    rows = _rows(run, shared_archive / "kaib-20170303.html")
    for row in rows:
        assert gold.keys() <= row.keys()
        assert {"id", "url", "captured_at", "paragraphs", "leftover"} <= row.keys()
    speaker = next(row for row in rows if row["speakers"])["speakers"][0]
    assert gold["speakers"][0].keys() <= speaker.keys()


def test_meetings_are_told_from_what_is_none(run: Run, sample_archive: Path) -> None:
    rows = _rows(run, sample_archive / "kaib-20170303.html")
    meetings = [row for row in rows if row["is_meeting"]]
    assert len(meetings) == 12
    assert len({row["id"] for row in meetings}) == 12
    others = [row["title"] for row in rows if not row["is_meeting"]]
    assert "Netzwerk RESQUE bietet als RESQUE Plus wieder Hilfe und sucht Partner" in others
    assert "Partner aus allen Teilen Sachsens" in meetings[0]["leftover"]


def test_what_cannot_be_read_is_named_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.html").write_bytes(bytes(range(256)) * 10)
    done = run("parse", tmp_path / "x.html")
    assert done.returncode == 1
    assert "x.html" in done.stderr
    assert done.stdout == ""
