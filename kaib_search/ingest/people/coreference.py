"""Join the mentions of one person inside a report."""

from dataclasses import dataclass, field

from kaib_search.ingest.people.firstnames import Gender
from kaib_search.ingest.people.groups import RELATIONS, Group
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.spelling import fold
from kaib_search.ingest.people.words import PLURAL_HONORIFICS
from kaib_search.model.reports import Act, Mention

STRENGTH: tuple[Act, ...] = (
    "chair",
    "talk",
    "intro",
    "announced",
    "absent",
    "present",
    "contact",
    "mentioned",
)
"""Acts, strongest first: who chaired and spoke has chaired; who was excused and spoken of was absent."""


@dataclass(slots=True, kw_only=True)
class Person:
    """A person of the report while its mentions are gathered."""

    family: str
    given: str | None
    gender: Gender | None
    paragraph: str
    surface: str
    honorific: str | None
    titles: tuple[str, ...]
    role: str | None = None
    role_surface: str | None = None
    role_noun: str = ""
    organisation: str | None = None
    organisation_surface: str | None = None
    acts: list[Act] = field(default_factory=list)

    @property
    def act(self) -> Act:
        """The strongest act."""
        return min(self.acts, key=STRENGTH.index, default="mentioned")

    @property
    def needs_role(self) -> bool:
        """Tell whether no office is known, or only whose successor the person is."""
        return self.role is None or self.role_noun.lower() in RELATIONS

    def take_role(self, phrase: RolePhrase) -> None:
        """Give the person an office that another sentence states."""
        self.role = phrase.text(self.gender)
        self.role_surface = phrase.surface
        self.role_noun = phrase.kind.stem
        if phrase.organisation is not None and self.organisation is None:
            self.organisation = phrase.organisation.name
            self.organisation_surface = phrase.organisation.surface

    def mention(self) -> Mention:
        """Hand the person on."""
        return Mention(
            name=f"{self.given} {self.family}" if self.given else self.family,
            surface=self.surface,
            honorific=self.honorific,
            titles=self.titles,
            given=self.given,
            family=self.family,
            role=self.role,
            role_surface=self.role_surface,
            organisation=self.organisation,
            organisation_surface=self.organisation_surface,
            act=self.act,
            paragraph=self.paragraph,
        )


class Cast:
    """The people of a report, in the order of their first mention."""

    def __init__(self) -> None:
        self.people: list[Person] = []

    def add(self, group: Group, act: Act, paragraph: str) -> Person:
        """Add a mention, to its person where there is one."""
        person = self.find(group)
        if person is None:
            person = self._new(group, paragraph)
        else:
            _complete(person, group)
        person.acts.append(act)
        if group.role is not None and (person.needs_role or _is_fuller(person, group)):
            person.role, person.role_surface = group.role, group.role_surface
            person.role_noun = group.role_noun
        if group.organisation is not None and person.organisation is None:
            person.organisation = group.organisation
            person.organisation_surface = group.organisation_surface
        return person

    def _new(self, group: Group, paragraph: str) -> Person:
        name = group.name
        person = Person(
            family=name.family,
            given=name.given,
            gender=name.gender,
            paragraph=paragraph,
            surface=_surface(group),
            honorific=name.honorific,
            titles=name.titles,
        )
        self.people.append(person)
        return person

    def find(self, group: Group) -> Person | None:
        """Find the person that a name means; the last one mentioned where several fit."""
        for person in reversed(self.people):
            if _same(person, group):
                return person
        return None

    def holder(self, role: RolePhrase) -> Person | None:
        """Find the one person that an office without a name means ("Die Bürgermeisterin")."""
        stem = role.kind.stem.lower()
        found = [person for person in self.people if _holds(person, role, stem)]
        return found[0] if len(found) == 1 else None


def _is_fuller(person: Person, group: Group) -> bool:
    """Tell whether an office says more than the one known ("Kultusminister" after "Minister")."""
    own, new = person.role_noun.lower(), group.role_noun.lower()
    return bool(own) and new != own and new.endswith(own)


def _holds(person: Person, role: RolePhrase, stem: str) -> bool:
    own = person.role_noun.lower()
    if not own or not (own == stem or own.endswith(stem) or stem.endswith(own)):
        return False
    gender = role.kind.gender
    return not (gender and person.gender and gender != person.gender)


def _surface(group: Group) -> str:
    name = group.name
    start = name.core if group.sentence.at(name.start).lower() in PLURAL_HONORIFICS else name.start
    return group.sentence.words(start, name.end)


def _same(person: Person, group: Group) -> bool:
    name = group.name
    if fold(person.family) != fold(name.family):
        return False
    if person.gender and name.gender and person.gender != name.gender:
        return False
    if person.given and name.given:
        return _same_given(person.given, name.given)
    return True


def _same_given(one: str, other: str) -> bool:
    if fold(one) == fold(other):
        return True
    short, long = sorted((one, other), key=len)
    return short.endswith(".") and len(short) == 2 and long.startswith(short[0])


def _complete(person: Person, group: Group) -> None:
    """Take name parts that an earlier mention lacked."""
    name = group.name
    if name.given and (person.given is None or person.given.endswith(".")):
        person.given = name.given
        person.family = name.family
        person.surface = _surface(group)
        person.honorific = person.honorific or name.honorific
    person.gender = person.gender or name.gender
    if name.titles and not person.titles:
        person.titles = name.titles
