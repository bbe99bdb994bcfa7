"""The search help: examples from the archive itself, and its abbreviations."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flask_babel import gettext as _

from kaib_search.model.results import ResultPage
from kaib_search.query.help import HELP
from kaib_search.vocabulary.values import SynonymSet
from kaib_web.links import Links
from kaib_web.pages.browse import sort_key
from kaib_web.params import SearchParams


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A way to ask, with the number of reports that it finds here."""

    what: str
    query: str
    href: str
    count: int


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """An abbreviation and what it stands for."""

    short: str
    long: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Examples of one subject."""

    heading: str
    examples: tuple[Example, ...]


def language_help(total: Callable[[str], int], links: Links, language: str) -> tuple[Group, ...]:
    """Show every way to ask, each with what it finds here."""
    english = language == "en"
    return tuple(
        Group(
            section.english if english else section.german,
            tuple(
                Example(
                    what=one.english if english else one.german,
                    query=one.typed,
                    href=links.search(SearchParams(text=one.typed)),
                    count=total(one.typed),
                )
                for one in section.examples
            ),
        )
        for section in HELP
    )


def own_examples(
    answer: ResultPage, total: Callable[[str], int], links: Links
) -> tuple[Example, ...]:
    """Make examples from what this archive holds; those that find nothing are left out."""
    tried = [
        Example(what=what, query=q, href=links.search(SearchParams(text=q)), count=total(q))
        for what, q in _from_archive(answer)
    ]
    return tuple(one for one in tried if one.count)


def first_examples(
    answer: ResultPage, total: Callable[[str], int], links: Links
) -> tuple[Example, ...]:
    """Make examples that need no explanation: a word, a place, a name in quotes."""
    tried = [
        Example(what="", query=q, href=links.search(SearchParams(text=q)), count=total(q))
        for q in _plain_words(answer)
    ]
    return tuple(one for one in tried if one.count)


def glossary(sets: Iterable[SynonymSet]) -> tuple[Abbreviation, ...]:
    """List the abbreviations with what they stand for."""
    entries = [Abbreviation(one.terms[0], one.terms[1:]) for one in sets if len(one.terms) > 1]
    return tuple(sorted(entries, key=lambda entry: sort_key(entry.short)))


def _plain_words(answer: ResultPage) -> list[str]:
    """Take the most frequent topic and place of one word, and the name heard most often."""
    found = []
    for facet, words, form in (("topic", 1, "{}"), ("place", 1, "{}"), ("speaker", 2, '"{}"')):
        buckets = sorted(answer.facets.get(facet, ()), key=lambda b: (-b.count, b.label))
        fitting = (b.label for b in buckets if b.count and len(b.label.split()) == words)
        if label := next(fitting, ""):
            found.append(form.format(label))
    return found


def _from_archive(answer: ResultPage) -> list[tuple[str, str]]:
    wanted = (
        (_("Berichte zu einem Thema"), "thema", "topic"),
        (_("Berichte, in denen jemand sprach oder genannt wird"), "person", "speaker"),
        (_("Berichte über einen Ort"), "ort", "place"),
        (_("Berichte aus einem Jahr"), "jahr", "year"),
    )
    found = []
    for text, field, facet in wanted:
        buckets = sorted(answer.facets.get(facet, ()), key=lambda b: (-b.count, b.label))
        if buckets:
            label = buckets[0].label
            found.append((text, f'{field}:"{label}"' if " " in label else f"{field}:{label}"))
    return found
