"""How much of what was asked for a document holds, where some of the words would do.

Each word counts by how telling it is. A document that holds a word only by parts of it ("Hochwasser" for
"Hochwasserschutz") holds as much of the word as of its parts, less a little.
"""

from collections.abc import Sequence

import numpy as np

from kaib_search.engines.arrays import Array
from kaib_search.engines.finding import Finder
from kaib_search.engines.impacts import Impacts
from kaib_search.model.queries import Word

COORDINATION = 2.0
"""What holding all words adds to a document's worth, divided by their number.

Of two words a reader means both; of a long question some words only lead to the others.
"""
BY_PARTS = 0.6
"""What all parts of a word count against the word."""


def coordinated(words: Sequence[Word], finder: Finder, impacts: Impacts) -> Array | None:
    """Give the factor by which each document's worth is multiplied; None where all are equal."""
    held = np.zeros(finder.columns.count, np.float32)
    total = 0.0
    for word in words:
        whole = finder.whole(word)
        weight = impacts.idf(len(whole))
        share = _by_parts(word, finder, impacts)
        if share is None and not len(whole):
            continue
        total += weight
        if share is None:
            held[whole] += np.float32(weight)
            continue
        share[whole] = 1
        held += np.float32(weight) * share
    if not total:
        return None
    factor: Array = 1 + np.float32(COORDINATION / (len(words) * total)) * held
    return factor


def _by_parts(word: Word, finder: Finder, impacts: Impacts) -> Array | None:
    """Give for each document how much of a word's parts it holds; None where no document does."""
    parts = [part for part in dict.fromkeys(word.token.parts) if part != word.token.stem]
    found = [
        (impacts.idf(len(docs)), docs) for part in parts if len(docs := impacts.stem(part).docs)
    ]
    total = sum(weight for weight, _ in found)
    if not total:
        return None
    held = np.zeros(finder.columns.count, np.float32)
    for weight, docs in found:
        held[docs] += np.float32(BY_PARTS * weight / total)
    return held
