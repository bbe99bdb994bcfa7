"""The values of a vocabulary."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A topic and the words that stand for it.

    broader         id or label of the group above it
    abbreviations   count only as written (capitals)
    weak            words that speak for the topic without settling it ("Zusammenarbeit"): two
                    different ones, a repeated one or one in the title count as one synonym
    excluded        words that hold a synonym and mean something else ("Tagesordnung")
    acts            what people do in a report that speaks for the topic ("intro": who is elected)
    """

    id: str
    label: str
    label_en: str | None = None
    broader: str | None = None
    synonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceEntry:
    """A place of the gazetteer; its name and aliases are never split into compound parts."""

    name: str
    kind: Literal["city", "district", "region", "venue"]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRule:
    """A person of the corpus: variants that belong together, or must be kept apart."""

    id: str
    name: str
    variants: tuple[str, ...] = ()
    not_variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An office and who held it when; ``titles`` are the words that mean the office without a name."""

    titles: tuple[str, ...]
    person: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SynonymSet:
    """Terms that a search takes for each other: an abbreviation and its long forms, or synonyms."""

    terms: tuple[str, ...]
    kind: Literal["abbreviation", "synonym"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """All lists of a corpus; ``digest`` (SHA-256 of the files' bytes) changes when one of them does."""

    topics: tuple[Topic, ...]
    places: tuple[PlaceEntry, ...]
    people: tuple[PersonRule, ...]
    offices: tuple[Office, ...]
    synonyms: tuple[SynonymSet, ...]
    digest: str

    def __hash__(self) -> int:
        """Hash by the digest: hashing thousands of places at each look into a cache would cost seconds."""
        return hash((self.digest, len(self.topics), len(self.places), len(self.people)))
