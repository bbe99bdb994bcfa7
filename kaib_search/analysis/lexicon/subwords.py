"""Cut words into statistical units: the most probable cut under a unigram model."""

import io
import math
from collections.abc import Iterable, Mapping
from itertools import pairwise

import sentencepiece

_UNITS = 20_000
_LONGEST_UNIT = 16
_LONGEST_WORD = 60
_UNKNOWN = 10.0


class Subwords:
    """Cut words by a table of units and their log probabilities."""

    def __init__(self, units: Mapping[str, float]) -> None:
        self._units = units
        self._longest = max(map(len, units), default=1)
        self._unknown = min(units.values(), default=0.0) - _UNKNOWN

    def cut(self, word: str) -> list[str]:
        """Give the units of a folded word."""
        word = word[:_LONGEST_WORD]
        units, best, came_from = self._units, [0.0], [0]
        for end in range(1, len(word) + 1):
            top, source = best[end - 1] + units.get(word[end - 1], self._unknown), end - 1
            for start in range(max(0, end - self._longest), end - 1):
                chance = units.get(word[start:end])
                if chance is not None and best[start] + chance > top:
                    top, source = best[start] + chance, start
            best.append(top)
            came_from.append(source)
        cuts = [len(word)]
        while cuts[-1]:
            cuts.append(came_from[cuts[-1]])
        cuts.reverse()
        return [word[start:end] for start, end in pairwise(cuts)]


def train_units(words: Iterable[str]) -> dict[str, float]:
    """Learn the units of a word list; about a minute."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(words),
        model_writer=model,
        model_type="unigram",
        vocab_size=_UNITS,
        max_sentencepiece_length=_LONGEST_UNIT,
        character_coverage=1.0,
        normalization_rule_name="identity",
        add_dummy_prefix=False,
        bos_id=-1,
        eos_id=-1,
        num_threads=1,  # the same units on every machine
        minloglevel=2,
    )
    pieces = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    table = (
        (pieces.id_to_piece(i), pieces.get_score(i)) for i in range(1, pieces.get_piece_size())
    )
    return {unit: round(score, 4) for unit, score in table if math.isfinite(score)}
