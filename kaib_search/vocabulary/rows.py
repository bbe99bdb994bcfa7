"""The entries of the vocabulary's TOML files, as they are written and checked."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from kaib_search.model.reports import Act
from kaib_search.vocabulary.values import (
    Office,
    PersonRule,
    PlaceEntry,
    SynonymSet,
    Topic,
)

Text = Annotated[str, Field(min_length=1, pattern=r"\S")]


class Row(BaseModel):
    """One entry; a key that it does not know is an error, not a shrug."""

    model_config = ConfigDict(extra="forbid", strict=True)


class FileRows(Row):
    """All entries of one file."""


class TopicRow(Row):
    """``[[topic]]`` of topics.toml."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    label: Text
    label_en: Text | None = None
    broader: Text | None = None
    synonyms: list[Text] = []
    abbreviations: list[Text] = []
    weak: list[Text] = []
    excluded: list[Text] = []
    acts: list[Act] = []


class TopicsFile(FileRows):
    """topics.toml."""

    topic: list[TopicRow] = []

    def values(self) -> tuple[Topic, ...]:
        """Give the topics in the order of the file."""
        return tuple(
            Topic(
                id=row.id,
                label=row.label,
                label_en=row.label_en,
                broader=row.broader,
                synonyms=tuple(row.synonyms),
                abbreviations=tuple(row.abbreviations),
                weak=tuple(row.weak),
                excluded=tuple(row.excluded),
                acts=tuple(row.acts),
            )
            for row in self.topic
        )


class PlaceRow(Row):
    """``[[place]]`` of places.toml: a place with other names."""

    name: Text
    kind: Literal["city", "district", "region", "venue"]
    aliases: list[Text] = []


class PlacesFile(FileRows):
    """places.toml: bare lists of names by kind, and entries for places with other names."""

    cities: list[Text] = []
    districts: list[Text] = []
    regions: list[Text] = []
    venues: list[Text] = []
    place: list[PlaceRow] = []

    def values(self) -> tuple[PlaceEntry, ...]:
        """Give the places, those with other names first; a name counts once in each kind."""
        found = {
            (row.name, row.kind): PlaceEntry(
                name=row.name, kind=row.kind, aliases=tuple(row.aliases)
            )
            for row in self.place
        }
        for entry in self._bare():
            found.setdefault((entry.name, entry.kind), entry)
        return tuple(found.values())

    def _bare(self) -> list[PlaceEntry]:
        return [
            *(PlaceEntry(name=name, kind="city") for name in self.cities),
            *(PlaceEntry(name=name, kind="district") for name in self.districts),
            *(PlaceEntry(name=name, kind="region") for name in self.regions),
            *(PlaceEntry(name=name, kind="venue") for name in self.venues),
        ]


class PersonRow(Row):
    """``[[person]]`` of people.toml."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    name: Text
    variants: list[Text] = []
    not_variants: list[Text] = []


class OfficeRow(Row):
    """``[[office]]`` of people.toml; ``start`` and ``end`` are both days in office."""

    titles: Annotated[list[Text], Field(min_length=1)]
    person: Text
    start: date | None = None
    end: date | None = None


class PeopleFile(FileRows):
    """people.toml."""

    person: list[PersonRow] = []
    office: list[OfficeRow] = []

    def persons(self) -> tuple[PersonRule, ...]:
        """Give the rules for persons."""
        return tuple(
            PersonRule(
                id=row.id,
                name=row.name,
                variants=tuple(row.variants),
                not_variants=tuple(row.not_variants),
            )
            for row in self.person
        )

    def offices(self) -> tuple[Office, ...]:
        """Give the offices and their holders."""
        return tuple(
            Office(titles=tuple(row.titles), person=row.person, start=row.start, end=row.end)
            for row in self.office
        )


class SynonymRow(Row):
    """``[[abbreviation]]`` or ``[[synonym]]`` of synonyms.toml."""

    terms: Annotated[list[Text], Field(min_length=2)]


class SynonymsFile(FileRows):
    """synonyms.toml."""

    abbreviation: list[SynonymRow] = []
    synonym: list[SynonymRow] = []

    def values(self) -> tuple[SynonymSet, ...]:
        """Give all sets, abbreviations first."""
        return (
            *(SynonymSet(terms=tuple(row.terms), kind="abbreviation") for row in self.abbreviation),
            *(SynonymSet(terms=tuple(row.terms), kind="synonym") for row in self.synonym),
        )


def expected(kind: type[BaseModel], place: Sequence[int | str]) -> list[str]:
    """Name the keys that may stand at a place of the file."""
    if len(place) < 2 or not isinstance(place[1], int):
        return list(kind.model_fields)
    field = kind.model_fields.get(str(place[0]))
    rows = get_args(field.annotation) if field is not None else ()
    row = rows[0] if rows else kind
    return list(row.model_fields) if isinstance(row, type) and issubclass(row, BaseModel) else []
