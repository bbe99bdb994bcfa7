"""A generation is whole or it is not there; what was published is what is read; one writes at a time."""

import json
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from kaib_search import generations
from kaib_search.errors import (
    EngineError,
    IndexDamagedError,
    IndexLockedError,
    IndexNotFoundError,
    IndexStaleError,
)
from kaib_search.generations import (
    Manifest,
    check_files,
    current_folder,
    current_id,
    discard_superseded,
    discard_unfinished,
    live_mark,
    new_generation,
    publish,
    read_manifest,
    write_lock,
)

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
MANIFEST = Manifest(id="", created_at=NOW, fingerprint="f", vocabulary="v", counts={"reports": 2})


def publish_one(folder: Path, content: bytes = b"content") -> str:
    with write_lock(folder, NOW), new_generation(folder, NOW, "abcdef0123456789") as partial:
        (partial / "data").write_bytes(content)
        (partial / "whoosh").mkdir()
        (partial / "whoosh" / "part").write_bytes(content * 2)
        return publish(folder, partial, MANIFEST).id


def test_what_is_published_serves_and_is_checked(tmp_path):
    first = publish_one(tmp_path)
    mark = live_mark(tmp_path)
    second = publish_one(tmp_path, b"other")

    assert (first, second) == ("20260102T030405Z-abcdef01", "20260102T030405Z-abcdef01-2")
    assert current_id(tmp_path) == second
    live = current_folder(tmp_path)
    manifest = read_manifest(live)
    check_files(live, manifest)
    assert (manifest.id, manifest.counts) == (second, {"reports": 2})
    assert sorted(manifest.files) == ["data", "whoosh/part"]
    assert live_mark(tmp_path) != mark
    assert live_mark(tmp_path / "elsewhere") is None


def test_the_folder_is_ours_alone(tmp_path):
    folder = tmp_path / "index"
    publish_one(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    publish_one(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def fail_halfway(folder: Path) -> None:
    with write_lock(folder, NOW), new_generation(folder, NOW, "abcdef01") as partial:
        (partial / "data").write_bytes(b"half")
        raise ZeroDivisionError


def test_a_failure_before_the_switch_leaves_the_one_before(tmp_path):
    first = publish_one(tmp_path)
    with pytest.raises(ZeroDivisionError):
        fail_halfway(tmp_path)
    assert current_id(tmp_path) == first
    assert [path.name for path in (tmp_path / "generations").iterdir()] == [first]


def test_files_are_on_disk_before_the_switch_and_the_switch_before_the_end(tmp_path, monkeypatch):
    publish_one(tmp_path)
    events: list[str] = []
    sync, replace_by, rename = os.fsync, Path.replace, Path.rename

    def watched_sync(handle):
        events.append(Path(f"/proc/self/fd/{handle}").readlink().name)
        sync(handle)

    def watched_replace(path, target):
        events.append("SWITCH")
        return replace_by(path, target)

    def watched_rename(path, target):
        events.append("RENAME")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    monkeypatch.setattr(Path, "rename", watched_rename)
    generation = publish_one(tmp_path)

    partial = f"{generation}.partial"
    assert events.index("part") < events.index("whoosh") < events.index(partial)
    for file in ("data", "MANIFEST.json"):
        assert events.index(file) < events.index(partial)
    assert events[events.index(partial) :] == [
        partial, "RENAME", "generations", "CURRENT.tmp", "SWITCH", tmp_path.name,
    ]  # fmt: skip


def test_no_index_says_where_it_looked_and_what_helps(tmp_path):
    with pytest.raises(IndexNotFoundError, match=f"{tmp_path}.*kaib-search ingest corpus"):
        current_folder(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(IndexNotFoundError):
        current_folder(tmp_path / "file")


@pytest.mark.parametrize(
    "content", [b"", b"../../etc", b"/etc", b"a/b", b".hidden", b"\xff\xfe", b"x" * 500]
)
def test_current_names_nothing_but_a_generation(tmp_path, content):
    (tmp_path / "CURRENT").write_bytes(content)
    with pytest.raises(IndexDamagedError, match="CURRENT does not name a generation"):
        current_folder(tmp_path)


def test_a_generation_that_is_gone_is_named(tmp_path):
    (tmp_path / "CURRENT").write_text("20200101T000000Z-ab")
    with pytest.raises(IndexDamagedError, match="is missing"):
        current_folder(tmp_path)


def test_every_flipped_bit_is_refused(tmp_path):
    publish_one(tmp_path, bytes(range(256)) * 8)
    live = current_folder(tmp_path)
    files = [path for path in live.rglob("*") if path.is_file()]
    random, refused = Random(15), 0
    for _ in range(200):
        path = random.choice(files)
        content = path.read_bytes()
        place, bit = random.randrange(len(content)), 1 << random.randrange(8)
        path.write_bytes(content[:place] + bytes([content[place] ^ bit]) + content[place + 1 :])
        try:
            check_files(live, read_manifest(live))
        except (IndexDamagedError, IndexStaleError):
            refused += 1
        path.write_bytes(content)
    check_files(live, read_manifest(live))
    assert refused == 200


def test_files_that_were_not_published_are_refused(tmp_path):
    publish_one(tmp_path)
    live = current_folder(tmp_path)
    manifest = read_manifest(live)

    (live / "extra").write_bytes(b"")
    with pytest.raises(IndexDamagedError, match="extra was not published"):
        check_files(live, manifest)
    (live / "extra").unlink()
    (live / "data").rename(tmp_path / "data")
    with pytest.raises(IndexDamagedError, match="data is missing"):
        check_files(live, manifest)
    (live / "data").symlink_to(tmp_path / "data")
    with pytest.raises(IndexDamagedError, match="data is not what was published"):
        check_files(live, manifest)


class Planted:
    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        return (Path.touch, (self.target,))


def test_a_planted_pickle_is_never_opened(tmp_path):
    from tests.engines.conftest import build, make_document

    with write_lock(tmp_path, NOW), new_generation(tmp_path, NOW, "abcdef01") as partial:
        build(partial, [make_document(1, "haus")])
        publish(tmp_path, partial, MANIFEST)
    live = current_folder(tmp_path)
    toc = next((live / "whoosh").glob("*.toc"))
    toc.write_bytes(planted_toc(toc.read_bytes(), Planted(tmp_path / "executed")))

    with pytest.raises(IndexDamagedError, match="is not what was published"):
        check_files(live, read_manifest(live))
    assert not (tmp_path / "executed").exists()
    # The trap is real: Whoosh itself, unchecked, falls into it.
    code = "import sys; from whoosh.index import open_dir; open_dir(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, live / "whoosh"], stderr=subprocess.DEVNULL)
    assert (tmp_path / "executed").exists()


def planted_toc(content: bytes, planted: Planted) -> bytes:
    """Put a pickle in the place of the schema's."""
    start = content.index(b"\x80\x02")
    length = pickle.dumps(planted, 2)
    head = bytearray(content[:start])
    # Whoosh writes the length of the pickle before it, in a number of variable length.
    sizes = []
    value = len(length)
    while value > 127:
        sizes.append((value & 127) | 128)
        value >>= 7
    sizes.append(value)
    cut = len(head) - 1
    while head[cut - 1] & 128:
        cut -= 1
    return bytes(head[:cut]) + bytes(sizes) + length + content[start:]


def test_a_manifest_of_another_format_or_place_is_refused(tmp_path):
    publish_one(tmp_path)
    live = current_folder(tmp_path)
    manifest = read_manifest(live)
    written = json.loads((live / "MANIFEST.json").read_text())

    (live / "MANIFEST.json").write_text(json.dumps({**written, "format": 0}))
    with pytest.raises(IndexStaleError, match="kaib-search index"):
        read_manifest(live)
    (live / "MANIFEST.json").write_text(json.dumps({**written, "id": "another"}))
    with pytest.raises(IndexDamagedError, match=r"MANIFEST\.json is not what was published"):
        read_manifest(live)
    with pytest.raises(IndexDamagedError, match="belongs to the generation another"):
        check_files(live, replace(manifest, id="another"))
    for content in ("", "[]", "{", json.dumps({"format": 1})):
        (live / "MANIFEST.json").write_text(content)
        with pytest.raises((IndexDamagedError, IndexStaleError)):
            read_manifest(live)


def test_superseded_generations_go_after_their_time_of_grace(tmp_path):
    first, second = publish_one(tmp_path), publish_one(tmp_path)
    soon = datetime.now(UTC) + timedelta(seconds=30)
    later = datetime.now(UTC) + timedelta(seconds=70)

    assert discard_superseded(tmp_path, soon) == []
    assert discard_superseded(tmp_path, later) == [first]
    assert discard_superseded(tmp_path, later) == []
    assert current_id(tmp_path) == second
    assert discard_superseded(tmp_path / "elsewhere", later) == []


def test_what_dead_writers_left_is_removed(tmp_path):
    publish_one(tmp_path)
    left = tmp_path / "generations" / "20200101T000000Z-dead.partial"
    left.mkdir()
    (left / "data").touch()
    (tmp_path / "CURRENT.tmp").write_text("x")

    assert discard_unfinished(tmp_path) == [left.name]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CURRENT", "LOCK", "generations"]


HOLDER = """
    import sys, time
    from datetime import UTC, datetime
    from pathlib import Path
    from kaib_search.generations import write_lock
    with write_lock(Path(sys.argv[1]), datetime.now(UTC)):
        print("held", flush=True)
        time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path):
    """Another process that writes to the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(HOLDER), str(tmp_path)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_writer_is_told_who_writes_and_since_when(tmp_path, holder):
    now = datetime.now(UTC) + timedelta(seconds=90)
    second = write_lock(tmp_path, now, wait=0.1)
    with pytest.raises(IndexLockedError, match=rf"process {holder.pid} for (89|9\d) seconds"):
        second.__enter__()


def test_the_lock_of_a_killed_writer_is_free_within_a_second(tmp_path, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    start = time.monotonic()
    with write_lock(tmp_path, NOW, wait=1.0):
        assert time.monotonic() - start < 1


def test_a_disk_that_refuses_is_explained_and_the_index_serves_on(tmp_path):
    import resource

    first = publish_one(tmp_path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
    try:
        with pytest.raises(EngineError, match="raise the limit on file sizes"):
            publish_one(tmp_path, b"x" * 5000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert current_id(tmp_path) == first
    check_files(current_folder(tmp_path), read_manifest(current_folder(tmp_path)))
    assert publish_one(tmp_path) != first


def test_the_package_says_what_it_offers():
    assert all(hasattr(generations, name) for name in generations.__all__)
