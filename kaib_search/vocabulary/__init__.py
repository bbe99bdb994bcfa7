"""What a corpus says about its own words: topics, places, people, synonyms.

Each list is a TOML file that people edit. A file in the corpus folder takes the place of the file of
the same name that the package brings (``data/``).
"""

from kaib_search.vocabulary.loading import FILES, load_vocabulary
from kaib_search.vocabulary.values import (
    Office,
    PersonRule,
    PlaceEntry,
    SynonymSet,
    Topic,
    Vocabulary,
)

__all__ = [
    "FILES",
    "Office",
    "PersonRule",
    "PlaceEntry",
    "SynonymSet",
    "Topic",
    "Vocabulary",
    "load_vocabulary",
]
