"""Find German dates in running text: what the words say, and nothing more."""

from functools import lru_cache

from kaib_search.ingest.dates_forms import FORMS, WORTH_A_LOOK
from kaib_search.ingest.dates_values import DateWords, Moment

__all__ = ["DateWords", "Moment", "find_dates"]

_LONGEST_TEXT = 20_000


def find_dates(text: str) -> list[DateWords]:
    """Return the dates of a text in their order.

    >>> [(found.surface, found.first.iso, found.last.iso) for found in find_dates("am 12./13. Mai 2014")]
    [('am 12./13. Mai 2014', '2014-05-12', '2014-05-13')]
    """
    return list(_find_dates(text[:_LONGEST_TEXT]))


@lru_cache(maxsize=4096)
def _find_dates(text: str) -> tuple[DateWords, ...]:
    """Find the dates of a text; the stages of reading ask about the same sentences."""
    if not WORTH_A_LOOK.search(text):
        return ()
    taken = bytearray(len(text))
    found: list[DateWords] = []
    for hint, pattern, build in FORMS:
        if not hint.search(text):
            continue
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            words = build(match)
            if words is not None:
                found.append(words)
            # What looks like a date and is none ("31. Februar 2014") is no month either.
            begin, end = (words.core, words.end) if words else match.span()
            taken[begin:end] = b"\1" * (end - begin)
    return tuple(sorted(found, key=lambda words: words.start))
