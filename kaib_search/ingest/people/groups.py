"""Groups of names in a sentence: each name with its office, its organisation and its neighbours."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kaib_search.ingest.people.known import Known
from kaib_search.ingest.people.morenames import add_names
from kaib_search.ingest.people.names import Name
from kaib_search.ingest.people.organisations import Organisation
from kaib_search.ingest.people.persons import find_names
from kaib_search.ingest.people.rolephrases import RolePhrase, find_roles
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import ARTICLES

_JOINTS: frozenset[str] = frozenset(
    {",", "und", "sowie", "&", ";", "/", "als", "auch", "oder", "bzw.", "gast", "gäste", "u."}
)

_POLITICAL = tuple(
    "rat rätin räte bürgermeister bürgermeisterin minister ministerin abgeordnet "
    "landrätin präsident präsidentin".split()
)

_CHAIRS: frozenset[str] = frozenset(
    "vorsitzend ausschussvorsitzend beiratsvorsitzend vorstandsvorsitzend "
    "kommissionsvorsitzend versammlungsleiter "
    "moderator moderatorin gastgeber gastgeberin präses versammlungsleiterin "
    "sitzungsleiter sitzungsleiterin ausschußvorsitzend".split()
)
"""Offices that chair the meeting, where no other body is named with them."""

RELATIONS = ("kollege", "kollegin", "nachfolger", "nachfolgerin", "vorgänger", "vorgängerin")
"""They say how someone stands to another person, not what the person does."""


@dataclass(slots=True, kw_only=True)
class Group:
    """A name with what belongs to it, while its sentence is read.

    start, end   tokens of the whole group, office and organisation included
    note         the words in brackets after the name
    fresh        the source says that the person is new in the office
    """

    name: Name
    sentence: Sentence
    start: int
    end: int
    role: str | None = None
    role_surface: str | None = None
    role_noun: str = ""
    organisation: str | None = None
    organisation_surface: str | None = None
    article: str = ""
    fresh: bool = False
    note: str = ""
    phrase: RolePhrase | None = None
    relation: str = ""
    chairs: bool = False

    def take_role(self, phrase: RolePhrase) -> None:
        """Give the person an office, and its organisation; the chair comes before other offices."""
        self.fresh = self.fresh or phrase.fresh
        if phrase.kind.stem.lower() in RELATIONS:
            self.relation = phrase.kind.stem.lower()
            if self.relation.startswith("nachfolger"):
                self.fresh = True
            if not self.relation.startswith("nachfolger") or self.role is not None:
                return
        if self.role_noun.lower() in RELATIONS:
            self.role = None
        chairs = phrase.kind.stem.lower() in _CHAIRS and not phrase.adjectives
        nearer = (
            phrase.organisation is not None
            and self.organisation is None
            and phrase.noun > self.name.core
        )
        if self.role is None or (chairs and phrase.organisation is None) or nearer:
            self.role = phrase.text(self.name.gender)
            self.role_surface = phrase.surface
            self.role_noun = phrase.kind.stem
            self.phrase = phrase
        self.chairs = self.chairs or (chairs and phrase.organisation is None)
        if phrase.organisation is not None:
            self.take_organisation(phrase.organisation)

    def take_organisation(self, organisation: Organisation) -> None:
        """Give the person an organisation, if there is none yet."""
        if self.organisation is None:
            self.organisation = organisation.name
            self.organisation_surface = organisation.surface

    @property
    def political(self) -> bool:
        """Tell whether the office is one of a council or government, which no neighbour shares."""
        return self.role_noun.lower().endswith(_POLITICAL)


@dataclass(slots=True, kw_only=True)
class Groups:
    """The groups of a sentence, in order, and its offices; free ones have no name."""

    sentence: Sentence
    groups: list[Group]
    roles: list[RolePhrase]
    taken: set[int] = field(default_factory=set)

    @property
    def stops(self) -> set[int]:
        """Return the tokens where names start."""
        return {group.name.start for group in self.groups}

    @property
    def free_roles(self) -> list[RolePhrase]:
        """Return the offices that belong to no name."""
        return [role for index, role in enumerate(self.roles) if index not in self.taken]


def find_groups(sentence: Sentence, is_place: Callable[[str], bool], known: Known) -> Groups:
    """Find the names and the offices of a sentence."""
    names = add_names(sentence, find_names(sentence, is_place), known)
    stops = {name.start for name in names}
    covered = {index for name in names for index in range(name.start, name.end)}
    roles = find_roles(sentence, stops, covered)
    groups = [Group(name=name, sentence=sentence, start=name.start, end=name.end) for name in names]
    return Groups(sentence=sentence, groups=groups, roles=roles)


def neighbours(sentence: Sentence, before: Group, after: Group) -> bool:
    """Tell whether only commas, "und" and articles stand between two groups."""
    between = [sentence.at(index).lower() for index in range(before.end, after.start)]
    return bool(between) and all(word in _JOINTS or word in ARTICLES for word in between)


def row_after(groups: Groups, group: Group) -> list[Group]:
    """Return the groups that are coordinated with one and follow it."""
    row: list[Group] = []
    last = group
    for other in groups.groups[groups.groups.index(group) + 1 :]:
        if not neighbours(groups.sentence, last, other):
            break
        row.append(other)
        last = other
    return row
