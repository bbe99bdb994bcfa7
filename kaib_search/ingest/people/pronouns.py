"""Pronouns: what "sie berichtete", "betonte er" say of the person named before."""

from dataclasses import dataclass

from kaib_search.ingest.people.acts import pronoun_act
from kaib_search.ingest.people.firstnames import Gender
from kaib_search.ingest.people.groups import Groups
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import AUXILIARIES, verb_lemma
from kaib_search.model.reports import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class PronounDeed:
    """What the person of a pronoun did."""

    act: Act
    gender: Gender | None
    plural: bool

    def fits(self, gender: Gender | None) -> bool:
        """Tell whether the pronoun may mean a person of this gender."""
        return gender is None or self.gender is None or self.gender == gender


def pronoun_deed(sentence: Sentence, groups: Groups) -> PronounDeed | None:
    """Read the pronoun that is the subject of a sentence's main clause."""
    at = _pronoun_at(sentence)
    if at is None:
        return None
    word = sentence.at(at).lower()
    verb = sentence.at(at + 1) if at == 0 else sentence.at(at - 1)
    plural = word == "beide" or (word == "sie" and _is_plural_form(verb))
    gender: Gender | None = None if plural else ("m" if word == "er" else "f")
    act = pronoun_act(sentence, groups, at)
    return PronounDeed(act=act, gender=gender, plural=plural)


_SUBJECTS: frozenset[str] = frozenset("der die das ein eine er sie es wir man diese dieser".split())
"""What a sentence begins with that has its subject before the verb."""


def _pronoun_at(sentence: Sentence) -> int | None:
    if sentence.at(0) in {"Sie", "Er", "Beide"} and _is_verb(sentence.at(1)):
        return 0
    if sentence.at(0).lower() in _SUBJECTS:
        return None
    for at in range(1, min(len(sentence), 14)):
        if sentence.at(at) in {"sie", "er"} and _is_verb(sentence.at(at - 1)):
            return at
        if sentence.at(at) == "," and at > 2:
            return None
    return None


def _is_verb(word: str) -> bool:
    return word.lower() in AUXILIARIES or (word.islower() and verb_lemma(word) is not None)


def _is_plural_form(verb: str) -> bool:
    return verb.lower() in {"haben", "sind", "waren", "wurden", "hatten", "werden", "konnten"} or (
        verb.endswith("en") and verb.lower() not in AUXILIARIES
    )


def pronoun_role(sentence: Sentence, groups: Groups) -> RolePhrase | None:
    """Return the office that a sentence gives to its pronoun ("Sie arbeitet als Ausländerbeauftragte")."""
    if sentence.at(0) not in {"Sie", "Er"} or len(groups.groups) > 1:
        return None
    for role in groups.free_roles:
        lead = sentence.at(role.start - 1).lower()
        before = [sentence.at(i).lower() for i in range(1, role.start)]
        if any(word in {",", "mit", "von", "für", "der", "dem"} for word in before):
            return None
        if lead == "als" or (before and before[0] in {"ist", "war", "wurde"} and len(before) <= 3):
            return role
    return None
