"""The hard limit on the time of a search."""

import threading
import time

import pytest

from kaib_search.query.deadline import DeadlineError, with_deadline


def work_for(seconds: float) -> str:
    """Count in Python, as a search in Python does."""
    until = time.perf_counter() + seconds
    turns = 0
    while time.perf_counter() < until:
        turns += 1
    return "done"


def test_quick_work_gives_its_answer() -> None:
    assert with_deadline(5, lambda: work_for(0.01)) == "done"


def test_long_work_is_ended_in_its_thread() -> None:
    started = time.perf_counter()
    with pytest.raises(DeadlineError, match=r"0\.2 seconds"):
        with_deadline(0.2, lambda: work_for(10))
    assert time.perf_counter() - started < 1.5


def test_handlers_of_errors_do_not_swallow_it() -> None:
    def stubborn() -> None:
        while True:
            try:
                work_for(0.05)
            except Exception:  # noqa: BLE001 - as a library may do
                continue

    with pytest.raises(DeadlineError):
        with_deadline(0.2, stubborn)


def test_errors_of_the_work_come_through() -> None:
    def fails() -> None:
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        with_deadline(5, fails)


def test_nothing_arrives_late() -> None:
    # Work that ends about when the time is over: it gives its answer or the error, and nothing else.
    outcomes: list[str] = []

    def many() -> None:
        for turn in range(60):
            try:
                outcomes.append(with_deadline(0.01, lambda: work_for(0.0101)))
            except DeadlineError:
                outcomes.append("over")
            assert sum(range(200)) == 19900, turn

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 180
    assert set(outcomes) <= {"done", "over"}
    assert "over" in outcomes
