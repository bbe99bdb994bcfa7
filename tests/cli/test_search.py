"""The JSON that other programs rely on, and the search in the terminal."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run, run_command

Ask = Callable[..., dict[str, Any]]


def test_the_answer_has_the_names_that_other_programs_rely_on(ask: Ask) -> None:
    answer = ask("Integration", "--limit", "2")
    assert {"total", "hits", "facets", "understood", "suggestions"} <= answer.keys()
    assert {"id", "title", "date", "url", "source", "score", "snippets"} <= answer["hits"][0].keys()
    assert len(answer["hits"]) == 2 < answer["total"]
    for facet in ("year", "topic", "speaker"):
        assert {"value", "label", "count"} == answer["facets"][facet][0].keys()


def test_an_empty_query_lists_everything(ask: Ask) -> None:
    answer = ask()
    assert answer["total"] == len({hit["id"] for hit in ask("--limit", "100")["hits"]}) == 12


@pytest.mark.parametrize("query", ["Islamismus", "Flüchtlinge", "fluechtlinge"])
def test_the_meeting_of_november_2016_is_found(ask: Ask, query: str) -> None:
    assert "2016-11-28" in {hit["date"] for hit in ask(query)["hits"]}


def test_filters_are_or_inside_and_and_across(ask: Ask) -> None:
    total = {year: ask("--year", year)["total"] for year in ("2013", "2015")}
    both = ask("--year", "2013", "--year", "2015")
    assert both["total"] == sum(total.values())
    topic = both["facets"]["topic"][0]
    assert (
        ask("--year", "2013", "--year", "2015", "--topic", topic["value"])["total"]
        == topic["count"]
    )


def test_a_slip_gets_a_suggestion_with_its_true_number(ask: Ask) -> None:
    answer = ask("Integratoin")
    assert answer["suggestions"]
    first = answer["suggestions"][0]
    assert first["total"] == ask(first["query"])["total"] > 0


def test_any_finds_what_all_does_not(ask: Ask) -> None:
    question = "Wer hilft Geflüchteten bei der Anerkennung von Berufsabschlüssen?"
    answer = ask(question)
    assert answer["total"] > 0
    assert ask(question, "--match", "any")["total"] >= answer["total"]
    assert answer["understood"]["match"] in ("all", "any")


def test_the_terminal_shows_hits_facets_and_marked_passages(sample_index: Path) -> None:
    done = run_command("search", "Spracherwerb", index=sample_index)
    assert done.returncode == 0
    assert "Spracherwerb und Flüchtlingskoordination" in done.stdout
    assert "Jahr" in done.stdout
    assert "2015" in done.stdout


def test_without_an_index_a_sentence_says_what_helps(run: Run) -> None:
    done = run("search", "Integration")
    assert done.returncode == 3
    assert "kaib-search ingest" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [["show", "x"], ["info"], ["index"], ["serve", "--port", "0"]])
def test_every_command_says_when_there_is_no_index(run: Run, command: list[str]) -> None:
    done = run(*command)
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
