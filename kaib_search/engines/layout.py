"""How a document is laid out in the index: its fields one after the other in one line of positions."""

from typing import Final

FIELDS: Final = (
    "title", "subject", "decisions", "people", "organisations", "topics", "places", "body",
)  # fmt: skip
"""The fields of a document in the order of their positions."""

FIELD_GAP: Final = 1000
"""Positions between two fields: no phrase and no NEAR crosses them."""

WIDEST_NEAR: Final = FIELD_GAP - 1
"""The widest distance that NEAR is asked with."""

LISTS: Final = ("exact", "stem", "part", "subword")
"""The posting lists over the whole document."""

POSITIONAL: Final = frozenset({"exact", "stem", "part"})
"""The lists that keep positions."""

EXTRA: Final = {"title": 0.3, "subject": 0.2, "topics": 0.2}
"""Fields that count once more, each with a posting list and a length of its own, by its weight."""

TENTHS: Final = 10
"""The extra lists keep weighted frequencies in tenths, as whole numbers."""

PART_WEIGHT: Final = 0.7
"""What a compound part or a subword counts in a document, against 1 for the stem."""
