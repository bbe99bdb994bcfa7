"""Assign topics by the words of the vocabulary, and say which words caused each."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kaib_search.ingest.wordforms import (
    SHORTEST_LAST,
    Term,
    TextWord,
    WordRules,
    find_phrase,
    find_together,
    phrase_terms,
    read_words,
)
from kaib_search.model.reports import Mention, Paragraph, TopicAssignment
from kaib_search.vocabulary.values import SynonymSet, Topic, Vocabulary

MOST = 8
"""Topics that one report can have; the strongest stay."""

_TITLE = 1.5
_WEAK = 0.5
_REPEATED = 0.5
# A word that only says who somebody is ("Leiterin des Pflegestützpunktes") counts less.
_OFFICE = 0.5
_CAUSES_SHOWN = 6
# Between words that may stand apart: "Euro … bewilligt".
_APART = "…"
# Measured on the annotated pages: below so many words, a topic needs such a strength.
_NEEDED = ((250, 1.0), (500, 1.25), (1200, 2.0), (float("inf"), 3.0))

_EURO = re.compile(r"€|\bEUR\b")


@dataclass(frozen=True, slots=True)
class _Rule:
    """One phrase of a topic: its terms, what it weighs, and whether they may stand apart."""

    topic: str
    phrase: str
    terms: tuple[Term, ...]
    weight: float
    apart: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class _Rules:
    """All rules of a list of topics.

    words       rules of one word
    phrases     rules of several words, by the stem of the first, each with its place in the list
    excluded    topic → stems of words that do not count for it
    acts        what people do → topics for which it speaks
    short       abbreviation → topics; doubtful ones need another word of the topic beside them
    """

    words: WordRules[_Rule]
    phrases: dict[str, tuple[tuple[int, _Rule], ...]]
    excluded: dict[str, tuple[tuple[str, ...], ...]]
    acts: dict[str, tuple[str, ...]]
    short: dict[tuple[str, ...], tuple[str, ...]]
    doubtful: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Cause:
    """A place where a rule met the text."""

    topic: str
    rule: str
    written: str
    weight: float
    in_title: bool


def read_topics(
    title: str | None,
    paragraphs: Sequence[Paragraph],
    vocabulary: Vocabulary,
    page_title: str | None = None,
    people: Sequence[Mention] = (),
    venues: Sequence[str] = (),
) -> tuple[TopicAssignment, ...]:
    """Assign topics to a report, the strongest first, each with the words that caused it.

    A venue is none: who meets in a museum does not speak of culture.

    The title of the page counts like a sentence of the report: what a "Seniorenbeirat" speaks about
    concerns the old, whether or not a report says so again.
    """
    rules = _rules_of(vocabulary)
    heading = _without(title or "", venues)
    causes = list(_causes(list(read_words(heading)), rules, in_title=True))
    size = 0
    for paragraph in paragraphs:
        told, offices = _apart(_without(paragraph.text, venues), people)
        words = list(read_words(told))
        size += len(words)
        causes.extend(_causes(words, rules))
        for office in offices:
            causes.extend(_causes(list(read_words(office)), rules, factor=_OFFICE))
    causes.extend(_causes(list(read_words(page_title or "")), rules))
    causes.extend(_acting(people, rules))
    by_topic = _settle(causes, rules)
    needed = threshold(size)
    scored = sorted(
        ((strength(found), topic) for topic, found in by_topic.items()), key=lambda one: -one[0]
    )
    chosen = [topic for score, topic in scored if score >= needed][:MOST]
    return tuple(TopicAssignment(topic=one, words=_shown(by_topic[one])) for one in chosen)


def threshold(words: int) -> float:
    """Give the strength that a topic needs in a text of so many words.

    In a short report one mention is a topic; in long minutes one mention is a word among thousands.
    """
    return next(needed for most, needed in _NEEDED if words < most)


def strength(causes: Iterable[_Cause]) -> float:
    """Weigh all causes of a topic: different words count more than the same word again."""
    by_rule: dict[str, list[_Cause]] = defaultdict(list)
    for cause in causes:
        by_rule[cause.rule].append(cause)
    total = 0.0
    for same in by_rule.values():
        factor = _TITLE if any(cause.in_title for cause in same) else 1.0
        repeated = 1.0 + _REPEATED * min(len(same) - 1, 2)
        total += max(cause.weight for cause in same) * factor * repeated
    return total


@lru_cache(maxsize=8)
def _rules_of(vocabulary: Vocabulary) -> _Rules:
    """Prepare the rules of a vocabulary."""
    topics = vocabulary.topics
    rules = [rule for topic in topics for rule in _topic_rules(topic)]
    short: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for topic in topics:
        for abbreviation in topic.abbreviations:
            key = tuple(word.written for word in read_words(abbreviation))
            short[key].append(topic.id)
    return _Rules(
        words=WordRules((rule.terms[0], rule) for rule in rules if len(rule.terms) == 1),
        phrases=_by_first_stem(rule for rule in rules if len(rule.terms) > 1),
        excluded={
            topic.id: tuple(
                tuple(word.folded for word in read_words(phrase)) for phrase in topic.excluded
            )
            for topic in topics
        },
        acts={
            act: tuple(topic.id for topic in topics if act in topic.acts)
            for act in {act for topic in topics for act in topic.acts}
        },
        short={key: tuple(ids) for key, ids in short.items()},
        doubtful=_doubtful(vocabulary.synonyms),
    )


def _by_first_stem(rules: Iterable[_Rule]) -> dict[str, tuple[tuple[int, _Rule], ...]]:
    """Sort the rules of several words by the stem that a text must hold first of all."""
    sorted_in: dict[str, list[tuple[int, _Rule]]] = defaultdict(list)
    for number, rule in enumerate(rules):
        sorted_in[rule.terms[0].stem].append((number, rule))
    return {stem: tuple(found) for stem, found in sorted_in.items()}


def _topic_rules(topic: Topic) -> Iterable[_Rule]:
    """Yield the rules of one topic."""
    for weight, phrases in ((1.0, topic.synonyms), (_WEAK, topic.weak)):
        for phrase in phrases:
            yield _Rule(topic.id, phrase, phrase_terms(phrase), weight, _APART in phrase)


def _doubtful(synonyms: Iterable[SynonymSet]) -> frozenset[tuple[str, ...]]:
    """Give the abbreviations that stand for two things: their sets in synonyms.toml tell."""
    counts: dict[tuple[str, ...], int] = defaultdict(int)
    for one in synonyms:
        if one.kind == "abbreviation":
            counts[tuple(word.written for word in read_words(one.terms[0]))] += 1
    return frozenset(key for key, count in counts.items() if count > 1)


def _without(text: str, venues: Sequence[str]) -> str:
    """Take the venues out of a text; an amount reads as Euro however it is written."""
    for venue in venues:
        text = text.replace(venue, " | ")
    return _EURO.sub(" Euro ", text)


def _acting(people: Sequence[Mention], rules: _Rules) -> Iterable[_Cause]:
    """Yield the people whose part in a report speaks for a topic: who is elected for personalia."""
    for person in people:
        for topic in rules.acts.get(person.act, ()):
            yield _Cause(topic, f"@{person.act}", person.surface, 1.0, in_title=False)


def _apart(text: str, people: Sequence[Mention]) -> tuple[str, list[str]]:
    """Take names, offices and organisations of people out of a text; give it and the latter two."""
    offices = []
    for person in people:
        for office in (person.role_surface, person.organisation_surface):
            if office and len(office) > 3 and office in text:
                text = text.replace(office, " | ")
                offices.append(office)
        text = text.replace(person.surface, " | ")
        if person.family and len(person.family) > 3:
            text = re.sub(rf"\b(?:Frau|Herrn?|Dr\.)\s+{re.escape(person.family)}\b", " | ", text)
    return text, offices


def _causes(
    words: Sequence[TextWord], rules: _Rules, *, in_title: bool = False, factor: float = 1.0
) -> Iterable[_Cause]:
    """Yield every place where a rule meets the words."""
    for place, word in enumerate(words):
        for rule in _word_rules(word, rules):
            if not _is_excluded(words, place, rules.excluded[rule.topic]):
                yield _Cause(rule.topic, rule.phrase, word.written, rule.weight * factor, in_title)
        for topic in _short_topics(words, place, rules.short):
            yield _Cause(topic, f"={word.written}", word.written, factor, in_title)
    for rule in _phrase_rules(words, rules):
        find = find_together if rule.apart else find_phrase
        for written in find(words, rule.terms):
            yield _Cause(rule.topic, rule.phrase, written, rule.weight * factor, in_title)


def _phrase_rules(words: Sequence[TextWord], rules: _Rules) -> Iterable[_Rule]:
    """Give the rules of several words that the words may meet, in the order of the list."""
    stems = {word.stem for word in words}
    begun = (one for stem in rules.phrases.keys() & stems for one in rules.phrases[stem])
    for _, rule in sorted(begun, key=lambda one: one[0]):
        if all(term.stem in stems for term in rule.terms):
            yield rule


@lru_cache(maxsize=100_000)
def _word_rules(word: TextWord, rules: _Rules) -> tuple[_Rule, ...]:
    """Give the rules that a word meets; of one topic one counts."""
    met: dict[str, _Rule] = {}
    for rule in rules.words.met_by(word):
        best = met.get(rule.topic)
        if best is None or _rank(rule, word) > _rank(best, word):
            met[rule.topic] = rule
    return tuple(met.values())


def _rank(rule: _Rule, word: TextWord) -> tuple[bool, bool, float, int]:
    """Rank a rule: "Familie" among the weak words settles it, whatever its compounds weigh."""
    term = rule.terms[0]
    is_itself = word.stem == term.stem and not term.is_ending
    return is_itself, is_itself and rule.weight < 1, rule.weight, len(term.stem)


def _is_excluded(
    words: Sequence[TextWord], place: int, excluded: Sequence[tuple[str, ...]]
) -> bool:
    """Tell whether the word at a place means something else than the topic."""
    word = words[place]
    for phrase in excluded:
        size = len(phrase)
        if size == 1 and _is_word(word, phrase[0]):
            return True
        for start in range(max(0, place - size + 1), place + 1) if size > 1 else ():
            window = words[start : start + size]
            if len(window) == size and all(map(_is_word, window, phrase)):
                return True
    return False


def _is_word(word: TextWord, excluded: str) -> bool:
    """Compare with an excluded word: a short one as it is, a longer one with its compounds."""
    if word.folded == excluded or word.written.casefold() == excluded:
        return True
    return len(excluded) > SHORTEST_LAST and word.folded.startswith(excluded)


def _short_topics(
    words: Sequence[TextWord], place: int, short: dict[tuple[str, ...], tuple[str, ...]]
) -> tuple[str, ...]:
    """Give the topics of an abbreviation that begins at a place."""
    first = words[place].written
    pieces = [first, *first.split("-")]
    found = [topic for piece in dict.fromkeys(pieces) for topic in short.get((piece,), ())]
    if place + 1 < len(words):
        found.extend(short.get((first, words[place + 1].written), ()))
    return tuple(dict.fromkeys(found))


def _settle(causes: Iterable[_Cause], rules: _Rules) -> dict[str, list[_Cause]]:
    """Sort causes by topic; a doubtful abbreviation stays only beside another word of its topic."""
    by_topic: dict[str, list[_Cause]] = defaultdict(list)
    for cause in causes:
        by_topic[cause.topic].append(cause)
    doubtful = {f"={key[0]}" for key in rules.doubtful}
    for topic, found in list(by_topic.items()):
        sure = [cause for cause in found if cause.rule not in doubtful]
        if not sure:
            del by_topic[topic]
    return by_topic


def _shown(causes: Sequence[_Cause]) -> tuple[str, ...]:
    """Give the words that caused a topic, each once, those of the title first."""
    ordered = sorted(causes, key=lambda cause: (not cause.in_title, -cause.weight))
    return tuple(dict.fromkeys(cause.written for cause in ordered))[:_CAUSES_SHOWN]
