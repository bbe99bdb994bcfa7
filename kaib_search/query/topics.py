"""Find the topics and people of a vocabulary that a typed value names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from kaib_search.model.documents import Token
from kaib_search.query.synonyms import Cut, Key, key_of
from kaib_search.vocabulary.values import PersonRule, Topic


class Named:
    """Ids by the words that name them."""

    def __init__(self, names: Iterable[tuple[str, Iterable[str]]], cut: Cut) -> None:
        self._names = tuple(names)
        self._cut = cut

    @cached_property
    def _ids(self) -> Mapping[Key, tuple[str, ...]]:
        """The ids by key: thousands of words are cut for it, so only where a query asks for a name."""
        ids: dict[Key, dict[str, None]] = defaultdict(dict)
        for one, labels in self._names:
            for label in labels:
                ids[key_of(self._cut(label))][one] = None
        ids.pop((), None)
        return {key: tuple(found) for key, found in ids.items()}

    @cached_property
    def longest(self) -> int:
        """The words of the longest name."""
        return max((len(key) for key in self._ids), default=1)

    def ids(self, tokens: Sequence[Token]) -> tuple[str, ...]:
        """Return the ids that these words name."""
        return self._ids.get(key_of(tokens), ())


def topics_by_name(topics: Iterable[Topic], cut: Cut) -> Named:
    """Look topics up by id, label, synonym or abbreviation."""
    return Named(
        (
            (one.id, (one.id, one.label, one.label_en or "", *one.synonyms, *one.abbreviations))
            for one in topics
        ),
        cut,
    )


def people_by_name(people: Iterable[PersonRule], cut: Cut) -> Named:
    """Look people up by id, name or variant."""
    return Named(((one.id, (one.id, one.name, *one.variants)) for one in people), cut)
