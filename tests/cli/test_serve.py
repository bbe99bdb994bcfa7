"""The site under its production server: started, asked, ended, as an operator does."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.cli.conftest import run_command


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """A running site."""

    def __init__(self, index: Path):
        self.port = _free_port()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kaib_search", "serve", "--port", str(self.port)],
            env={**os.environ, "KAIB_SEARCH_INDEX": str(index)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def wait(self) -> None:
        for _ in range(300):
            try:
                if self.get("/healthz")[0] == 200:
                    return
            except OSError:
                assert self.process.poll() is None, self.process.communicate()[0]
                time.sleep(0.2)
        raise AssertionError("the server did not start within a minute")

    def end(self) -> tuple[int, str]:
        self.process.send_signal(signal.SIGINT)
        try:
            said = self.process.communicate(timeout=20)[0]
        except subprocess.TimeoutExpired:
            self.process.kill()
            said = self.process.communicate()[0] + "killed"
        return self.process.returncode, said


@pytest.fixture(scope="module")
def server(sample_index: Path) -> Iterator[Server]:
    running = Server(sample_index)
    try:
        running.wait()
        yield running
    finally:
        code, said = running.end()
    assert code == 0, said
    assert f"http://127.0.0.1:{running.port}/" in said
    assert said.rstrip().endswith("The site has ended.")


@pytest.mark.parametrize("word", ["Islamismus", "Flüchtlinge"])
def test_the_meeting_of_november_2016_is_on_the_page(server: Server, word: str) -> None:
    status, page = server.get(f"/suche?q={quote(word)}")
    assert status == 200
    assert "28. November 2016" in page
    assert "/bericht/kaib-treffen-2016-11-28" in page


@pytest.mark.parametrize(
    "query", ["", "Integration", "wer hilft beim spracherwerb", '"Runder Tisch"', "xyzzy", "((("]
)
def test_the_api_answers_as_the_command_line_does(
    server: Server, sample_index: Path, query: str
) -> None:
    status, text = server.get(f"/api/v1/search?q={quote(query)}&limit=5")
    assert status == 200
    done = run_command("search", "--json", "--limit", "5", query, index=sample_index)
    assert json.loads(text) == json.loads(done.stdout)


def test_a_foreign_host_is_not_answered(server: Server) -> None:
    assert server.get("/", Host="evil.example")[0] == 400


def test_a_taken_port_is_told_in_one_sentence(server: Server, sample_index: Path) -> None:
    done = run_command("serve", "--port", str(server.port), index=sample_index)
    assert done.returncode == 5
    assert str(server.port) in done.stderr
    assert "Traceback" not in done.stderr
