"""Find the topics and people of a vocabulary that a typed value names."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kaib_search.model.documents import Token
from kaib_search.query.synonyms import Cut, Key, key_of
from kaib_search.vocabulary.values import PersonRule, Topic


class Named:
    """Ids by the words that name them."""

    def __init__(self, names: Iterable[tuple[str, Iterable[str]]], cut: Cut) -> None:
        self._ids: dict[Key, dict[str, None]] = defaultdict(dict)
        for one, labels in names:
            for label in labels:
                self._ids[key_of(cut(label))][one] = None
        self._ids.pop((), None)
        self.longest = max((len(key) for key in self._ids), default=1)

    def ids(self, tokens: Sequence[Token]) -> tuple[str, ...]:
        """Return the ids that these words name."""
        return tuple(self._ids.get(key_of(tokens), ()))


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
