"""What the people of a sentence did at the meeting: the order in which the rules are asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaib_search.ingest.people.actwords import PREPOSITIONS, SPOKEN
from kaib_search.ingest.people.groups import Group, Groups, neighbours
from kaib_search.ingest.people.objects import as_object, as_part
from kaib_search.ingest.people.prepositions import with_preposition
from kaib_search.ingest.people.rolephrases import RolePhrase
from kaib_search.ingest.people.scenes import Scene, Spot, first_act, read_scene
from kaib_search.ingest.people.surroundings import APART, BESIDE, after_noun, in_content
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import ARTICLES
from kaib_search.model.reports import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a group of neighbours did: the act, whether as the subject of its sentence."""

    groups: tuple[Group, ...]
    act: Act
    subject: bool


def read_deeds(sentence: Sentence, groups: Groups) -> list[Deed]:
    """Tell what the people of a sentence did."""
    scene = read_scene(sentence, groups)
    return [_deed(scene, chain) for chain in _chains(sentence, groups.groups)]


def role_deed(sentence: Sentence, groups: Groups, role: RolePhrase) -> tuple[Act, bool]:
    """Tell what an office without a name did ("Die Bürgermeisterin eröffnet die Sitzung")."""
    scene = read_scene(sentence, groups)
    return _act(Spot(scene=scene, start=role.start, end=role.end, article=sentence.at(role.start)))


def pronoun_act(sentence: Sentence, groups: Groups, at: int) -> Act:
    """Tell what the person did for whom a pronoun stands; only telling verbs count."""
    spot = Spot(scene=read_scene(sentence, groups), start=at, end=at + 1)
    telling = spot.senses & {"speak", "present", "chair", "greet", "thank"}
    if not telling and all(token.text.lower() not in SPOKEN for token in sentence.tokens):
        return "mentioned"
    return _act(spot)[0]


def span_act(sentence: Sentence, groups: Groups, start: int, end: int) -> Act:
    """Tell what a body did that stands between two tokens."""
    scene = read_scene(sentence, groups)
    return _act(Spot(scene=scene, start=start, end=end, article=sentence.at(start)))[0]


def _chains(sentence: Sentence, groups: Sequence[Group]) -> list[list[Group]]:
    """Put coordinated names together: they share what is said of one of them."""
    chains: list[list[Group]] = []
    for group in groups:
        if chains and neighbours(sentence, chains[-1][-1], group):
            chains[-1].append(group)
        else:
            chains.append([group])
    return chains


def _deed(scene: Scene, chain: list[Group]) -> Deed:
    head, last = chain[0], chain[-1]
    spot = Spot(
        scene=scene,
        start=head.start,
        end=last.end,
        article=_article(scene.sentence, head),
        fresh=any(group.fresh for group in chain),
        predicate=head.phrase is not None and head.phrase.end < head.start,
    )
    act, subject = _act(spot)
    return Deed(groups=tuple(chain), act=_by_relative_clause(scene, last, act), subject=subject)


def _article(sentence: Sentence, head: Group) -> str:
    if head.name.honorific and sentence.at(head.name.start).lower() in {"herrn", "hrn."}:
        return "herrn"
    word = sentence.at(head.start)
    return word if word.lower() in ARTICLES else ""


def _act(spot: Spot) -> tuple[Act, bool]:
    """Return the act, and whether the person is the subject."""
    beside = first_act(BESIDE, spot)
    if beside is not None:
        return beside, beside == "talk"
    named = after_noun(spot)
    if named is not None:
        return named, True
    content = in_content(spot)
    if content is not None:
        return content, False
    if _begins_list(spot):
        return _after_colon(spot), False
    apart = first_act(APART, spot)
    if apart is not None:
        return apart, False
    if spot.before in PREPOSITIONS:
        return with_preposition(spot), False
    return as_part(spot)


def _begins_list(spot: Spot) -> bool:
    """Tell whether a name opens a list after a colon, not a sentence."""
    if spot.clause.start != spot.start or spot.sentence.at(spot.start - 1) != ":":
        return False
    return not spot.scene.is_finite(spot.scene.after(spot.end))


def _after_colon(spot: Spot) -> Act:
    """Read a list after a colon by the verb before it ("hörte folgende Sachverständige an: A, B")."""
    lead = Spot(scene=spot.scene, start=max(0, spot.start - 2), end=spot.end, fresh=spot.fresh)
    if lead.holds("gehören", "gehört", "angehören"):
        return "intro"
    if lead.holds("anwesend", "gäste"):
        return "present"
    act = as_object(lead)
    if act != "mentioned":
        return act
    if lead.senses & {"speak", "present"}:
        return "talk"
    return "present" if "attend" in lead.senses else "mentioned"


def _by_relative_clause(scene: Scene, group: Group, act: Act) -> Act:
    """Let a relative clause after a name say what the person did."""
    sentence, comma = scene.sentence, group.end
    if sentence.at(comma + 1) == "," and any(verb.at == comma for verb in scene.verbs):
        comma += 1
    if act == "chair" or sentence.at(comma) != ",":
        return act
    clause = scene.clause_at(comma + 1)
    subject = clause.opener in {"der", "die", "welche", "welcher"}
    if clause.kind != "relative" or clause.start != comma + 1 or not subject:
        return act
    spot = Spot(scene=scene, start=comma + 1, end=comma + 2)
    attends = "attend" in spot.senses or not spot.lemmas.isdisjoint({"kommen", "erscheinen"})
    if "miss" in spot.senses or (attends and "nicht" in spot.words):
        return "absent"
    told = spot.senses & {"speak", "present"} or (act == "present" and "act" in spot.senses)
    return "talk" if told and act != "announced" else act
