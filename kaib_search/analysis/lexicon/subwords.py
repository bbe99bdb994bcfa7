"""Learn statistical units of words, under a unigram model."""

import io
import math
from collections.abc import Iterable

_UNITS = 20_000
_LONGEST_UNIT = 16


def train_units(words: Iterable[str]) -> dict[str, float]:
    """Learn the units of a word list; about a minute."""
    # Only who builds a lexicon pays for this import.
    import sentencepiece

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
