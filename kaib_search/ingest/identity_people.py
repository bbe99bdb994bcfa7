"""Join mentions of many reports to persons, by rules that people.toml overrides.

The rules, first that fits:

1. A person of people.toml whose name or variants are the words of the mention, unless the person's
   ``not_variants`` have them.
2. A full name: one person for each, whatever the titles, the case and the spelling (ß/ss, ä/ae).
   "A. Meier" is the one person of the corpus whose first name begins so, where there is just one.
3. A family name alone: the one full name of the same report with this family name and a fitting
   gender; else the one of the corpus, where the organisation is the same too.
4. A family name alone that no full name fits: one person within its organisation, else within its
   series of meetings, else within its report.

Nothing depends on the order of the reports.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from kaib_search.ingest.people.firstnames import first_name_gender
from kaib_search.ingest.people.roles import role_noun
from kaib_search.ingest.people.spelling import fold
from kaib_search.ingest.text import slug
from kaib_search.model.reports import Mention, OfficeHolder, Report
from kaib_search.vocabulary.values import Office, PersonRule, Vocabulary

Gender = Literal["m", "f"]

_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})
_ENDINGS = ("en", "em", "er", "es", "e", "n", "s")


@dataclass(frozen=True, slots=True)
class _Named:
    """A full name that was read somewhere: what tells it from others of the same family name."""

    id: str
    given: str
    family: str
    gender: Gender | None


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who in a corpus; small beside its reports, so that these may be read one by one.

    rules       folded name or variant → ids of people.toml that claim it
    families    folded family name → the full names that have it
    seen        id → folded organisations in which the person was named
    reports     id of a report → full names in it
    """

    rules: Mapping[str, tuple[str, ...]]
    barred: Mapping[str, frozenset[str]]
    families: Mapping[str, tuple[_Named, ...]]
    seen: Mapping[str, frozenset[str]]
    reports: Mapping[str, frozenset[str]]

    def person_of(self, mention: Mention, report: Report) -> str:
        """Return the id of the person that a mention means."""
        ruled = self.ruled(mention)
        if ruled is not None:
            return ruled
        if mention.given is not None:
            return self._full(mention)
        return self._family_alone(mention, report)

    def ruled(self, mention: Mention) -> str | None:
        """Return the person that people.toml names for a mention."""
        forms = _forms(mention)
        ids = {
            id_
            for form in forms
            for id_ in self.rules.get(form, ())
            if not forms & self.barred.get(id_, frozenset())
        }
        return ids.pop() if len(ids) == 1 else None

    def _full(self, mention: Mention) -> str:
        own = slug(fold(mention.name))
        given = mention.given or ""
        if not _is_initial(given):
            return own
        fitting = [
            named
            for named in self._relatives(mention)
            if not _is_initial(named.given) and fold(named.given)[:1] == fold(given)[:1]
        ]
        return fitting[0].id if len(fitting) == 1 else own

    def _relatives(self, mention: Mention) -> list[_Named]:
        """Return the full names with the family name of a mention and a gender that fits."""
        gender = gender_of(mention)
        forms = _forms(mention)
        return [
            named
            for named in self.families.get(fold(mention.family or mention.name), ())
            if (gender is None or named.gender in {None, gender})
            and not forms & self.barred.get(named.id, frozenset())
        ]

    def _family_alone(self, mention: Mention, report: Report) -> str:
        relatives = self._relatives(mention)
        here = [named for named in relatives if named.id in self.reports.get(report.id, ())]
        if len(here) == 1:
            return here[0].id
        organisation = fold(mention.organisation or "")
        fitting = [
            named for named in relatives if organisation and organisation in self.seen[named.id]
        ]
        if not here and len(fitting) == 1:
            return fitting[0].id
        return _scoped(mention, report)


def _scoped(mention: Mention, report: Report) -> str:
    """Give a family name alone an id within its organisation, its series or its report."""
    address = mention.honorific or {"m": "Herr", "f": "Frau"}.get(gender_of(mention) or "", "")
    scope = mention.organisation or report.series or report.id
    return slug(fold(f"{address} {mention.name} {scope}"))


def _is_initial(given: str) -> bool:
    return len(given) == 2 and given.endswith(".")


def _forms(mention: Mention) -> frozenset[str]:
    """Return the folded words by which people.toml may mean a mention."""
    addressed = f"{mention.honorific} {mention.name}" if mention.honorific else mention.name
    return frozenset({fold(mention.name), fold(mention.surface), fold(addressed)})


def gender_of(mention: Mention) -> Gender | None:
    """Tell the gender of a person by form of address, first name or office."""
    if mention.honorific in {"Frau", "Herr"}:
        return "f" if mention.honorific == "Frau" else "m"
    for given in (mention.given or "").split():
        gender = first_name_gender(given)
        if gender in ("m", "f"):
            return "f" if gender == "f" else "m"
    kind = role_noun((mention.role or "").split(" ")[0])
    return kind.gender if kind is not None and kind.gender == "f" else None


def learn_identities(reports: Iterable[Report], vocabulary: Vocabulary) -> Identities:
    """Read who is named in a corpus; the reports may come in any order, one at a time."""
    rules, barred = _rules(vocabulary.people)
    base = Identities(rules, barred, {}, {}, {})
    named: dict[str, set[_Named]] = {}
    seen: dict[str, set[str]] = {}
    inside: dict[str, set[str]] = {}
    for report in reports:
        for mention in report.people:
            if mention.given is None or mention.family is None:
                continue
            one = _named(mention, base)
            named.setdefault(fold(mention.family), set()).add(one)
            seen.setdefault(one.id, set()).add(fold(mention.organisation or ""))
            inside.setdefault(report.id, set()).add(one.id)
    return Identities(
        rules=rules,
        barred=barred,
        families={family: _one_each(names) for family, names in named.items()},
        seen={id_: frozenset(organisations - {""}) for id_, organisations in seen.items()},
        reports={id_: frozenset(people) for id_, people in inside.items()},
    )


def _named(mention: Mention, base: Identities) -> _Named:
    return _Named(
        id=base.ruled(mention) or slug(fold(mention.name)),
        given=fold(mention.given or "")
        if not _is_initial(mention.given or "")
        else mention.given or "",
        family=fold(mention.family or ""),
        gender=gender_of(mention),
    )


def _one_each(names: set[_Named]) -> tuple[_Named, ...]:
    """Keep one entry for each id, the one that knows the gender."""
    ordered = sorted(names, key=lambda named: (named.id, named.gender is None, named.given))
    first: dict[str, _Named] = {}
    for named in ordered:
        first.setdefault(named.id, named)
    return tuple(first.values())


def _rules(
    people: Iterable[PersonRule],
) -> tuple[dict[str, tuple[str, ...]], dict[str, frozenset[str]]]:
    rules: dict[str, set[str]] = {}
    barred: dict[str, frozenset[str]] = {}
    for person in people:
        barred[person.id] = frozenset(fold(form) for form in person.not_variants)
        for form in (person.name, *person.variants):
            rules.setdefault(fold(form), set()).add(person.id)
    return {form: tuple(sorted(ids)) for form, ids in rules.items()}, barred


def with_identities(report: Report, identities: Identities) -> Report:
    """Return a report whose mentions name their persons."""
    people = tuple(
        replace(mention, person=identities.person_of(mention, report)) for mention in report.people
    )
    return replace(report, people=people)


def join_people(reports: Iterable[Report], vocabulary: Vocabulary) -> tuple[Report, ...]:
    """Return the reports of a corpus with each mention's person, in the order given."""
    held = tuple(reports)
    identities = learn_identities(held, vocabulary)
    return tuple(
        with_office_holders(with_identities(report, identities), vocabulary) for report in held
    )


def with_office_holders(report: Report, vocabulary: Vocabulary) -> Report:
    """Return a report that names the holder of each office it names without a person."""
    best = report.date.best
    if best is None or len(best) < len("2016-11-28") or not vocabulary.offices:
        return report
    day = date.fromisoformat(best[:10])
    found = ((role, office_holder(role, day, vocabulary)) for role in report.unnamed_roles)
    return replace(
        report,
        office_holders=tuple(
            OfficeHolder(role=role, person=person) for role, person in found if person
        ),
    )


def office_holder(title: str, day: date, vocabulary: Vocabulary) -> str | None:
    """Return the person who held an office on a day: an offer to follow a link, never a read name.

    The title may stand in any case and with its article ("des Sächsischen Ausländerbeauftragten").
    """
    wanted = _stems(title)
    holders = {
        person_id(office, vocabulary)
        for office in vocabulary.offices
        if _in_office(office, day) and any(_stems(name) == wanted for name in office.titles)
    }
    return holders.pop() if len(holders) == 1 else None


def person_id(office: Office, vocabulary: Vocabulary) -> str:
    """Return the id of an office's holder, whom the list of offices names by id or by name."""
    wanted = fold(office.person)
    for person in vocabulary.people:
        if office.person == person.id or wanted in map(fold, (person.name, *person.variants)):
            return person.id
    return slug(wanted)


def _in_office(office: Office, day: date) -> bool:
    return (office.start is None or office.start <= day) and (
        office.end is None or day <= office.end
    )


def _stems(title: str) -> tuple[str, ...]:
    """Fold a title to the stems of its words, whatever their case endings."""
    return tuple(_stem(word) for word in fold(title).split() if word not in _ARTICLES)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: len(word) - len(ending)]
    return word
