"""A hard limit on the time that a piece of work may take in its own thread."""

import ctypes
import threading
from collections.abc import Callable
from typing import TypeVar

from kaib_search.errors import KaibSearchError

Answer = TypeVar("Answer")


class DeadlineError(KaibSearchError):
    """The work took longer than it may; what it used is thrown away, not used again."""


class _Over(BaseException):
    """Thrown into the working thread; no handler of ordinary errors may swallow it."""


def with_deadline(seconds: float, work: Callable[[], Answer]) -> Answer:
    """Do work and return its answer; raise DeadlineError where it takes longer than the seconds.

    Python code alone can be interrupted, a long call into C ends first. The interrupted work may
    have left its values half changed: throw them away.
    """
    ident, lock = threading.get_ident(), threading.Lock()
    over = False

    def fire() -> None:
        with lock:
            if not over:
                _throw(ident, ctypes.py_object(_Over))

    timer = threading.Timer(seconds, fire)
    timer.daemon = True
    try:
        try:
            timer.start()  # from here on the error may come, and only here
            return work()
        finally:
            with lock:  # nothing may arrive after the answer is out
                over = True
                _throw(ident, None)
            timer.cancel()
    except _Over:
        raise DeadlineError(f"the work took longer than {seconds:g} seconds") from None


def _throw(ident: int, error: "ctypes.py_object[type[_Over]] | None") -> None:
    """Set the error that a thread raises next, or take it back."""
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(ident), error)
