"""Walk through a report and collect its results."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kaib_search.ingest.decisions.actors import Cast, body_of
from kaib_search.ingest.decisions.clauses import main_clauses, tells_of_others
from kaib_search.ingest.decisions.introductions import (
    colon_type,
    heading_type,
    is_vote,
    label_of,
)
from kaib_search.ingest.decisions.verbs import result_types
from kaib_search.ingest.sentences import split_sentences
from kaib_search.model.reports import Decision, Mention, Paragraph

_TELLING = re.compile(
    r"\b(?:stellten?|berichteten?|informierten?|begrüßten?|dankten?|erläuterten?|gab(?:en)?|fand(?:en)?|"
    r"diskutierten?|tauschten?|hielt(?:en)?|wurden?|war(?:en)?|tagten?|traf(?:en)?|nahm(?:en)?|ging(?:en)?|"
    r"zeigten?|eröffneten?|schloss(?:en)?|folgten?|stand(?:en)?)\b"
)
_FURNITURE = re.compile(
    r"^(?:[Nn]ächste[rs]?|Ort|Beginn|Ende|Zeit|Datum|Raum|Anwesend|Entschuldigt|Protokoll|Vorsitz|Gremium|"
    r"Teilnehm\w+|Tagesordnung|Moderation|Leitung|Gäste|Termin)\b[^.]{0,30}:"
)
_TOP = re.compile(r"^\s*(?:TOP|Ö|N|Zu|Punkt)?\s*\d+(?:\.\d+)*[.:)]?\s+")
# "3. Radverkehrskonzept: Der Bürgermeister will …": the words before the colon are a heading.
_HEADED = re.compile(
    r"^\s*(?:(?:TOP|Ö|N|Zu|Punkt)?\s*\d+[.:)]?\s*)?(?:[\w„“”-]+\s){0,5}[\w„“”-]+:\s+(?=[A-ZÄÖÜ])"
)
_MARK = re.compile(r"^\s*[-–—•*·▪]\s+")


_OF_BODIES = frozenset({"beschluss", "wahl"})
_LISTED_OWN = frozenset({"empfehlung", "forderung", "wahl"})


@dataclass
class _State:
    """Where the walk is: who may act, and the kind of list it is in.

    one_line   the list began with "Beschluss: …" on one line and ends there
    aim        the paragraph speaks of aims
    """

    cast: Cast
    list_type: str | None = None
    list_actor: str | None = None
    one_line: bool = False
    aim: bool = False


def read_decisions(
    title: str,
    paragraphs: Sequence[Paragraph],
    page_title: str | None = None,
    people: Sequence[Mention] = (),
) -> tuple[Decision, ...]:
    """Read the sentences of a report that have the force of a result."""
    text = "\n".join(paragraph.text for paragraph in paragraphs)
    state = _State(Cast(body_of((title, page_title), text), people))
    found: list[Decision] = []
    for paragraph in paragraphs:
        found.extend(_in_paragraph(paragraph, state))
    return tuple(dict.fromkeys(found))


def _in_paragraph(paragraph: Paragraph, state: _State) -> Iterator[Decision]:
    """Yield the results of one paragraph."""
    text = paragraph.text.strip()
    if paragraph.kind == "heading" or (_TOP.match(text) and len(text.split()) < 9):
        state.list_type, state.list_actor = heading_type(_TOP.sub("", text)), None
        return
    if _FURNITURE.match(text) or is_vote(text):
        return
    if state.list_type and not _goes_on(paragraph, one_line=state.one_line):
        state.list_type, state.list_actor = None, None
    state.aim = re.search(r"\bZiele?\b", text) is not None
    for sentence in split_sentences(text):
        yield from _in_sentence(_MARK.sub("", sentence), paragraph.id, state)
        state.cast.note(sentence)


def _goes_on(paragraph: Paragraph, *, one_line: bool) -> bool:
    """Tell whether a list of results goes on in a paragraph.

    After "Beschluss: Der Rat stimmt zu." only the items of a list go on.
    """
    if paragraph.kind in {"item", "row"} or _MARK.match(paragraph.text):
        return True
    if one_line or _TOP.match(paragraph.text):
        return False
    first = split_sentences(paragraph.text)[:1]
    return bool(first) and not _TELLING.search(first[0]) and label_of(first[0]) is None


def _in_sentence(sentence: str, paragraph: str, state: _State) -> Iterator[Decision]:
    """Yield the result that a sentence is, and note what it announces."""
    label = label_of(_TOP.sub("", sentence))
    if label is not None:
        state.list_type, state.list_actor = label.type, None
        state.one_line = bool(label.rest)
        sentence = label.rest
        if not sentence or is_vote(sentence):
            return
        yield _decision(state, label.type, sentence, paragraph)
        return
    if is_vote(sentence):
        return
    head, colon, rest = _at_colon(sentence)
    if colon == "wahl" and rest:
        yield _decision(state, colon, sentence, paragraph, own=True)
    elif colon:
        yield from _announced(head, colon, rest, paragraph, state)
    else:
        yield from _plain(_HEADED.sub("", sentence), paragraph, state)


def _announced(
    head: str, kind: str, rest: str, paragraph: str, state: _State
) -> Iterator[Decision]:
    """Note the list that a sentence announces, and yield its first result."""
    state.list_type, state.one_line = kind, bool(rest)
    state.list_actor = None if rest else state.cast.actor(head, kind)
    if rest:
        yield _decision(state, kind, rest, paragraph)


def _at_colon(sentence: str) -> tuple[str, str | None, str]:
    """Split a sentence at a colon that announces a result."""
    if sentence.rstrip().endswith(":"):
        return sentence, colon_type(sentence), ""
    found = re.search(r":\s+(?=[A-ZÄÖÜ„\"])", sentence)
    if found is None:
        return sentence, None, ""
    head = sentence[: found.start() + 1]
    if sentence[found.end()] in '„"»':
        return sentence, None, ""  # what somebody said
    return head, colon_type(head), sentence[found.end() :].strip()


def _plain(sentence: str, paragraph: str, state: _State) -> Iterator[Decision]:
    """Yield a result that stands in a sentence of its own, or as one of a list."""
    types = () if tells_of_others(sentence) else _types(sentence)
    if types and types[0] in _OF_BODIES and state.cast.is_foreign(sentence):
        return
    if types and (state.list_type is None or types[0] in _LISTED_OWN):
        yield _decision(state, types[0], sentence, paragraph, own=True)
    elif state.list_type and not types and _TELLING.search(sentence):
        state.list_type, state.list_actor = None, None
    elif state.list_type and (len(sentence.split()) > 3 or state.list_type == "wahl"):
        yield _decision(state, state.list_type, sentence, paragraph)


def _types(sentence: str) -> tuple[str, ...]:
    return tuple(result_types(main_clauses(sentence), sentence))


def _decision(
    state: _State, type_: str, sentence: str, paragraph: str, *, own: bool = False
) -> Decision:
    """Make a decision of a sentence, with its actor."""
    kinds = () if own else _types(sentence)
    kind = kinds[0] if kinds and kinds[0] in _LISTED_OWN else type_
    listed = None if own or kind != type_ else state.list_actor
    if kind == "ankuendigung" and state.aim and " soll" in sentence:
        kind = "ziel"
    actor = state.cast.actor(sentence, kind, listed)
    return Decision(type=kind, actor=actor, span=sentence, paragraph=paragraph)
