"""Sentences of a paragraph with the dates in each, no date ever cut in two."""

from collections.abc import Iterator
from functools import lru_cache

from kaib_search.ingest.dates import DateWords, find_dates
from kaib_search.ingest.sentences import split_sentences

_LONGEST_PARAGRAPH = 20_000
_LONGEST_SENTENCE = 1_500
"""What is longer is no sentence that people wrote; it is looked at in pieces, so that time stays in bounds."""


def dated_sentences(paragraph: str) -> tuple[tuple[str, list[DateWords]], ...]:
    """Return each sentence with its dates.

    >>> [sentence for sentence, _ in dated_sentences("Am Wochenende (17./18. Juni) tagte der Rat. Er wählte.")]
    ['Am Wochenende (17./18. Juni) tagte der Rat.', 'Er wählte.']
    """
    return _dated_sentences(paragraph[:_LONGEST_PARAGRAPH])


@lru_cache(maxsize=1024)
def _dated_sentences(text: str) -> tuple[tuple[str, list[DateWords]], ...]:
    """Split a text once; the stages of reading ask about the same paragraphs."""
    return tuple(_split(text))


def _split(text: str) -> Iterator[tuple[str, list[DateWords]]]:
    dates = find_dates(text)
    if not dates:
        yield from ((sentence, []) for sentence in split_sentences(text))
        return
    for sentence in _whole(text, dates):
        for begin in range(0, len(sentence), _LONGEST_SENTENCE):
            piece = sentence[begin : begin + _LONGEST_SENTENCE]
            yield piece, find_dates(piece)


def _whole(paragraph: str, dates: list[DateWords]) -> Iterator[str]:
    """Yield the sentences, those joined again between which a date would be cut."""
    begin = end = 0
    for sentence in split_sentences(paragraph):
        start = paragraph.find(sentence, end)
        if start < 0:
            continue
        if end and not any(words.start < start and end < words.end for words in dates):
            yield paragraph[begin:end].strip()
            begin = start
        end = start + len(sentence)
    if end > begin:
        yield paragraph[begin:end].strip()
