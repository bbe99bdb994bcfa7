"""Sentences of a paragraph with the dates in each, no date ever cut in two."""

from collections.abc import Iterator

from kaib_search.ingest.dates import DateWords, find_dates
from kaib_search.ingest.sentences import split_sentences


def dated_sentences(paragraph: str) -> Iterator[tuple[str, list[DateWords]]]:
    """Yield each sentence with its dates.

    >>> [sentence for sentence, _ in dated_sentences("Am Wochenende (17./18. Juni) tagte der Rat. Er wählte.")]
    ['Am Wochenende (17./18. Juni) tagte der Rat.', 'Er wählte.']
    """
    dates = find_dates(paragraph)
    if not dates:
        yield from ((sentence, []) for sentence in split_sentences(paragraph))
        return
    for sentence in _whole(paragraph, dates):
        yield sentence, find_dates(sentence)


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
