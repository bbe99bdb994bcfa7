"""What is known of names before a sentence is read."""

from collections.abc import Mapping
from dataclasses import dataclass

from kaib_search.ingest.people.roles import is_office
from kaib_search.ingest.people.spelling import fold
from kaib_search.ingest.people.tagger import noun_lead


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before a sentence is read: family names of the report, whether it is a list."""

    families: Mapping[str, str]
    listing: bool = False

    def family(self, word: str) -> str | None:
        """Return the full family name that a word stands for, genitive -s allowed."""
        found = self.families.get(fold(word))
        if found is None and word.endswith(("s", "’", "'")) and len(word) > 3:
            found = self.families.get(fold(word.rstrip("’'").removesuffix("s")))
        return found


REGIONS: frozenset[str] = frozenset(
    "sachsen thüringen bayern hessen brandenburg berlin hamburg bremen niedersachsen "
    "saarland mecklenburg-vorpommern "
    "sachsen-anhalt rheinland-pfalz nordrhein-westfalen baden-württemberg "
    "schleswig-holstein deutschland europa leipzig "
    "dresden chemnitz österreich polen tschechien".split()
)


def is_genitive_place(word: str) -> bool:
    """Tell whether a word is a region, in the genitive too ("die Beauftragten Sachsens")."""
    lower = word.lower()
    return lower in REGIONS or lower.removesuffix("s") in REGIONS


def is_plain_office(word: str) -> bool:
    """Tell whether a word names an office and is no frequent family name."""
    return is_office(word) and noun_lead(word) > 0
