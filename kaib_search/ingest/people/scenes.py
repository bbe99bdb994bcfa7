"""A sentence with its verbs and clauses, and the place that one person has in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from kaib_search.ingest.people.actwords import BETWEEN, PREPOSITIONS
from kaib_search.ingest.people.clauses import Clause, clause_of, find_clauses
from kaib_search.ingest.people.groups import Groups
from kaib_search.ingest.people.tagger import is_adjective
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, Sense, Verb, find_verbs
from kaib_search.ingest.people.words import ARTICLES
from kaib_search.model.reports import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence with its verbs and clauses, read once for all its people."""

    sentence: Sentence
    verbs: tuple[Verb, ...]
    clauses: tuple[Clause, ...]

    def clause_at(self, at: int) -> Clause:
        """Return the clause that holds a token."""
        return clause_of(self.clauses, at)

    def parts_of(self, clause: Clause) -> list[Clause]:
        """Return the parts of a clause; a main clause goes on after what is put into it."""
        if clause.kind != "main":
            return [clause]
        return [
            one
            for one in self.clauses
            if one is clause or (one.kind == "main" and not self._parted(one, clause))
        ]

    def _parted(self, one: Clause, other: Clause) -> bool:
        first, last = sorted((one.start, other.start))
        return any(self.sentence.at(index) in {";", ":"} for index in range(first, last))

    def verbs_in(self, clause: Clause) -> tuple[Verb, ...]:
        """Return the verbs of a clause."""
        parts = self.parts_of(clause)
        return tuple(v for v in self.verbs if any(one.start <= v.at < one.end for one in parts))

    def words_in(self, clause: Clause) -> frozenset[str]:
        """Return the words of a clause in small letters."""
        return frozenset(
            self.sentence.at(index).lower()
            for one in self.parts_of(clause)
            for index in range(one.start, one.end)
        )

    def is_finite(self, at: int) -> bool:
        """Tell whether a token is a verb that has its subject beside it."""
        word = self.sentence.at(at).lower()
        if word in AUXILIARIES and word not in {"worden", "gewesen", "geworden"}:
            return True
        here = [verb for verb in self.verbs if verb.at == at]
        # "informiert" may be the present tense as well as a participle.
        present = word.endswith("t") and not word.startswith("ge")
        return any(
            verb.form == "finite" or (verb.form == "participle" and present) for verb in here
        )

    def after(self, end: int) -> int:
        """Step over adverbs, commas and a relative clause after a name."""
        for _ in range(4):
            word = self.sentence.at(end)
            if word.lower() in BETWEEN:
                end += 1
                continue
            if word != ",":
                break
            clause = self.clause_at(end + 1)
            inserted = clause.kind == "relative" and clause.start == end + 1
            end = clause.end + (self.sentence.at(clause.end) == ",") if inserted else end + 1
        return end


@dataclass(frozen=True, kw_only=True)
class Spot:
    """The place of a person (or office, or pronoun) in a sentence, tokens start to end.

    article     as written; "herrn" where the form of address shows the case
    fresh       the source says that the person is new in the office
    predicate   the office stands before the verb ("Schriftführer bleibt X")
    """

    scene: Scene
    start: int
    end: int
    article: str = ""
    fresh: bool = False
    predicate: bool = False

    @property
    def sentence(self) -> Sentence:
        """The sentence."""
        return self.scene.sentence

    @cached_property
    def clause(self) -> Clause:
        """The clause that holds the person."""
        return self.scene.clause_at(self.start)

    @cached_property
    def verbs(self) -> tuple[Verb, ...]:
        """The verbs of the clause."""
        return self.scene.verbs_in(self.clause)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the clause in small letters."""
        return self.scene.words_in(self.clause)

    @cached_property
    def senses(self) -> frozenset[Sense]:
        """The senses of the clause's verbs."""
        return frozenset(verb.sense for verb in self.verbs)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The infinitives of the clause's verbs."""
        return frozenset(verb.lemma for verb in self.verbs)

    @cached_property
    def lead(self) -> int:
        """The token before the person, adjectives and articles left out, if a preposition is there."""
        at = self.start - 1
        if self.clause.kind == "relative" and at <= self.clause.start + 1:
            return at
        for _ in range(4):
            word = self.sentence.at(at)
            if not (word.lower() in ARTICLES or (word.islower() and is_adjective(word))):
                break
            at -= 1
        return at if self.sentence.at(at).lower() in PREPOSITIONS else self.start - 1

    @cached_property
    def before(self) -> str:
        """The preposition (or other word) before the person, in small letters."""
        return self.sentence.at(self.lead).lower()

    def holds(self, *words: str) -> bool:
        """Tell whether the clause has one of these words."""
        return not self.words.isdisjoint(words)

    def ends(self, endings: tuple[str, ...]) -> bool:
        """Tell whether a word of the clause ends so."""
        return any(word.endswith(endings) for word in self.words)


Rule = Callable[[Spot], Act | None]


def first_act(rules: Iterable[Rule], spot: Spot) -> Act | None:
    """Return the act that the first fitting rule gives."""
    for rule in rules:
        act = rule(spot)
        if act is not None:
            return act
    return None


def read_scene(sentence: Sentence, groups: Groups) -> Scene:
    """Find the verbs and clauses of a sentence."""
    verbs: Sequence[Verb] = find_verbs(sentence)
    starts = {group.start for group in groups.groups} | {role.start for role in groups.roles}
    clauses = find_clauses(sentence, list(verbs), starts)
    return Scene(sentence=sentence, verbs=tuple(verbs), clauses=tuple(clauses))
