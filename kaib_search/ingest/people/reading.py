"""Read the people of a report: names, what they did, their offices and organisations."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kaib_search.ingest.people.acts import Deed, read_deeds, role_deed
from kaib_search.ingest.people.announcing import is_announcement
from kaib_search.ingest.people.attaching import attach
from kaib_search.ingest.people.coreference import Cast, Person
from kaib_search.ingest.people.firstnames import first_name_gender, is_german_first_name
from kaib_search.ingest.people.groups import Group, Groups, find_groups
from kaib_search.ingest.people.known import Known
from kaib_search.ingest.people.labels import Label, Section
from kaib_search.ingest.people.morenames import add_names
from kaib_search.ingest.people.persons import find_names
from kaib_search.ingest.people.pronouns import pronoun_deed, pronoun_role
from kaib_search.ingest.people.sharing import share
from kaib_search.ingest.people.speakers import named_organisations, unnamed_bodies, unnamed_office
from kaib_search.ingest.people.spelling import fold
from kaib_search.ingest.people.tokens import Sentence, sentences
from kaib_search.ingest.people.verbs import AUXILIARIES, find_verbs
from kaib_search.model.reports import SPEAKING, Act, Mention, Paragraph
from kaib_search.vocabulary.values import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleReading:
    """What was read of people in one report.

    people          one mention for each person, with the strongest act
    unnamed_roles   offices and bodies that speak without a name, as the source has them
    organisations   organisations named in the report, in the nominative
    """

    people: tuple[Mention, ...] = ()
    unnamed_roles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()


def read_people(
    title: str, paragraphs: Sequence[Paragraph], vocabulary: Vocabulary
) -> PeopleReading:
    """Read the people, unnamed offices and organisations of a report."""
    places = _place_names(vocabulary)
    first = paragraphs[0].id if paragraphs else ""
    cut = [
        list(sentences(title, first, "heading")),
        *(list(sentences(one.text, one.id, one.kind)) for one in paragraphs),
    ]
    families = _families(cut, places.__contains__)
    reader = _Reader(title, places.__contains__, families)
    reader.announced = is_announcement(title, [one for part in cut[1:] for one in part])
    for part in cut:
        reader.read_paragraph(part)
    return reader.result()


@lru_cache(maxsize=8)
def _place_names(vocabulary: Vocabulary) -> frozenset[str]:
    """Give all names of all places."""
    return frozenset(name for place in vocabulary.places for name in (place.name, *place.aliases))


def _families(cut: Sequence[Sequence[Sentence]], is_place: Callable[[str], bool]) -> dict[str, str]:
    """Gather the family names that the report proves somewhere; they may stand alone elsewhere."""
    families: dict[str, str] = {}
    section = Section()
    for part in cut:
        label: Label | None = None
        for index, sentence in enumerate(part):
            label = section.follow(sentence, label, first=index == 0)
            known = Known(families={}, listing=_is_list(sentence, label))
            for name in add_names(sentence, find_names(sentence, is_place), known):
                families.setdefault(fold(name.family), name.family)
                families.setdefault(fold(name.family.split()[-1]), name.family)
    return families


def _is_list(sentence: Sentence, label: Label | None) -> bool:
    """Tell whether names stand in a sentence as in a list ("Boden, Frank")."""
    if sentence.kind == "row" or (label is not None and label.listing):
        return True
    bare = len(sentence) < 40 and sentence.at(len(sentence) - 1) not in {".", "!", "?"}
    return (
        bare
        and label is None
        and sentence.kind != "heading"
        and not (
            find_verbs(sentence)
            or any(token.text.lower() in AUXILIARIES for token in sentence.tokens)
        )
        and _holds_inverted(sentence)
    )


def _holds_inverted(sentence: Sentence) -> bool:
    """Tell whether a line has a name with the family name first."""
    return any(
        sentence.at(at) == ","
        and first_name_gender(sentence.at(at + 1))
        and is_german_first_name(sentence.at(at + 1))
        and (at == 1 or sentence.at(at + 2) in {"", ",", ";", "("})
        and first_name_gender(sentence.at(at - 1)) is None
        for at in range(1, len(sentence))
    )


def _is_crowd(sentence: Sentence, groups: Groups) -> bool:
    """Tell whether a line only lists people, as those who are there."""
    if len(groups.groups) < 2 or groups.groups[0].start > 1 or find_verbs(sentence):
        return False
    return not any(token.text.lower() in AUXILIARIES for token in sentence.tokens)


_AWAY: frozenset[str] = frozenset(
    "entschuldigt entsch. fehlt abwesend abgemeldet verhindert beurlaubt".split()
)


def _is_marked_absent(group: Group) -> bool:
    """Tell whether the line of a list says after the name that the person is not there."""
    sentence = group.sentence
    rest = {sentence.at(index).lower() for index in range(group.end, len(sentence))}
    told = bool(rest & _AWAY) or rest >= {"nicht", "anwesend"}
    return told and len(sentence) < 16 and not rest & {",", "und"}


class _Reader:
    """Gathers the people of a report, sentence by sentence."""

    def __init__(
        self, title: str, is_place: Callable[[str], bool], families: dict[str, str]
    ) -> None:
        self.title = title
        self.is_place = is_place
        self.families = families
        self.announced = False
        self.cast = Cast()
        self.unnamed: dict[str, None] = {}
        self.organisations: dict[str, None] = {}
        self.last: list[Person] = []
        self.section = Section()
        self.nearby: tuple[str, str] | None = None

    def read_paragraph(self, part: Sequence[Sentence]) -> None:
        """Read the sentences of one paragraph; a label holds for its line."""
        self.nearby = None
        label: Label | None = None
        for index, sentence in enumerate(part):
            label = self.section.follow(sentence, label, first=index == 0)
            self._read(sentence, label)

    def _read(self, sentence: Sentence, label: Label | None) -> None:
        known = Known(families=self.families, listing=_is_list(sentence, label))
        groups = find_groups(sentence, self.is_place, known)
        attach(groups)
        share(groups)
        self._owner(groups)
        if label is not None and not label.person:
            return
        persons = self._take_deeds(sentence, groups, label)
        self._pronoun(sentence, groups)
        self._offices(sentence, groups)
        if persons:
            self.last = persons
        found = named_organisations(sentence, groups)
        self.organisations.update(dict.fromkeys(one.name for one in found))
        if found:
            self.nearby = (found[-1].name, found[-1].surface)

    def _owner(self, groups: Groups) -> None:
        """Give "deren Leiter" and a bare "Geschäftsführerin" the organisation named just before."""
        for group in groups.groups:
            phrase = group.phrase
            if phrase is None or group.organisation is not None or self.nearby is None:
                continue
            possessive = phrase.article.lower() in {"deren", "dessen"}
            if possessive or group.role_noun.lower() in {
                "leiter",
                "leiterin",
                "geschäftsführer",
                "geschäftsführerin",
            }:
                group.organisation, group.organisation_surface = self.nearby

    def _take_deeds(self, sentence: Sentence, groups: Groups, label: Label | None) -> list[Person]:
        persons: list[Person] = []
        subjects: list[Person] = []
        crowd = _is_crowd(sentence, groups)
        for deed in read_deeds(sentence, groups):
            for group in deed.groups:
                act = self._act(deed, group, label, crowd=crowd)
                if label is not None:
                    label.complete(group)
                person = self.cast.add(group, act, sentence.paragraph)
                persons.append(person)
                if deed.subject:
                    subjects.append(person)
        return subjects or persons

    def _act(self, deed: Deed, group: Group, label: Label | None, *, crowd: bool) -> Act:
        act = deed.act
        if act == "mentioned" and label is None and crowd:
            act = "present"
        if (
            label is not None
            and label.act is not None
            and (deed.act not in SPEAKING or label.listing)
        ):
            act = label.act
        if label is not None and label.act == "chair":
            act = "chair"
        if group.chairs and act in {"talk", "present"}:
            act = "chair"
        if group.note.lower() in {
            "entschuldigt",
            "entsch.",
            "fehlt",
            "abwesend",
            "e",
        } or _is_marked_absent(group):
            return "absent"
        return "announced" if self.announced and act == "talk" else act

    def _pronoun(self, sentence: Sentence, groups: Groups) -> None:
        found = pronoun_deed(sentence, groups)
        if found is None or not self.last:
            return
        persons = [person for person in self.last if found.fits(person.gender)]
        if found.plural and len(self.last) > 1:
            persons = self.last
        elif found.plural:
            return
        for person in persons[:1] if not found.plural else persons:
            if found.act in SPEAKING:
                person.acts.append("announced" if self.announced else found.act)
            role = pronoun_role(sentence, groups)
            if role is not None and person.needs_role:
                person.take_role(role)

    def _offices(self, sentence: Sentence, groups: Groups) -> None:
        for role in groups.free_roles:
            if role.plural or role.article == "":
                continue
            act, subject = role_deed(sentence, groups, role)
            if act not in SPEAKING:
                continue
            person = self.cast.holder(role)
            if person is not None:
                person.acts.append("announced" if self.announced else act)
                if subject:
                    self.last = [person]
            elif subject and (words := unnamed_office(sentence, role)):
                self.unnamed.setdefault(words)
        self.unnamed.update(dict.fromkeys(unnamed_bodies(sentence, groups)))

    def result(self) -> PeopleReading:
        """Hand on what was gathered."""
        people = tuple(person.mention() for person in self.cast.people)
        for person in people:
            if person.organisation:
                self.organisations.setdefault(person.organisation)
        return PeopleReading(
            people=people,
            unnamed_roles=tuple(self.unnamed),
            organisations=tuple(self.organisations),
        )
