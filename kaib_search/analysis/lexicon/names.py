"""Tell names, which are never split."""

import re
from collections.abc import Callable, Iterable, Iterator

from kaib_search.analysis.folding import fold
from kaib_search.analysis.lexicon.derived import EVERYDAY_HEAD, NAME_HEAD

_WORDS = re.compile(r"[^\W\d_]+")
_NAME_HEAD = re.compile(rf"(?:{NAME_HEAD})(?:s|er|ern|ers)?")
# Ordinary compounds end like this too, so they name a place or a family after a short word only.
_EVERYDAY_HEAD = re.compile(rf"(?:{EVERYDAY_HEAD})(?:s|er|ern|ers)?")
_LINKED = ("ungs", "heits", "keits", "schafts", "ions", "tats", "lings")
_LONGEST_NAME_START = 9
_LONGEST_EVERYDAY_START = 6
_COMMON = frozenset(
    """landkreis kreis stadt gemeinde landeshauptstadt hauptstadt kreisstadt freistaat
    bundesland bundesrepublik hansestadt universitatsstadt bergstadt regierungsbezirk verwaltungsverband
    direktionsbezirk verwaltungsgemeinschaft stadtteil stadtbezirk ortsteil ortschaft""".split()
)
_ENDINGS = (
    "",
    "s",
    "er",
    "ers",
    "ern",
    "erin",
    "erinnen",
    "isch",
    "ische",
    "ischen",
    "ischer",
    "isches",
)


class NameGuard:
    """The names of a corpus, and a rule for those that no list holds."""

    def __init__(self, names: Iterable[str], listed: Callable[[str], bool]) -> None:
        self._names = frozenset(
            form for name in names for word in _name_words(name) for form in _derived(word)
        )
        self._listed = listed

    def protects(self, word: str) -> bool:
        """Tell whether a folded word is a name."""
        return word in self._names or self.is_name(word)

    def is_name(self, word: str) -> bool:
        """Tell whether a word of the corpus's lists it is."""
        return word in self._names

    def reads_as_name(self, word: str, pieces: list[str]) -> bool:
        """Tell whether a word that no list holds, so cut, is put together like a name."""
        head, start = pieces[-1], "".join(pieces[:-1])
        if not _NAME_HEAD.fullmatch(head) or start.endswith(_LINKED):
            return False
        everyday = _EVERYDAY_HEAD.fullmatch(head)
        if len(start) > (_LONGEST_EVERYDAY_START if everyday else _LONGEST_NAME_START):
            return False
        return not self._listed(word)


def _name_words(name: str) -> Iterator[str]:
    """Give the words of a name but for those that say what it is a name of."""
    words = [fold(word) for word in _WORDS.findall(name)]
    for word in words:
        if len(words) == 1 or (word not in _COMMON and len(word) > 3):
            yield word


def _derived(word: str) -> Iterator[str]:
    """Give a name and what is made of it: Görlitzer, Dresdner, Bremer, Hallesche."""
    bases = {word}
    if word.endswith("en"):
        bases |= {word[:-2], word[:-2] + "n"}
    if word.endswith("e"):
        bases |= {word[:-1], word[:-1] + "ens"}
    yield word
    for base in bases:
        yield from (base + ending for ending in _ENDINGS if ending or base == word)
