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
    r"zeigten?|bildeten?|setzten?|moderierten?|führten?|eröffneten?|schloss(?:en)?|folgten?|stand(?:en)?)\b"
)
_FURNITURE = re.compile(
    r"^(?:[Nn]ächste[rs]?|Ort|Beginn|Ende|Zeit|Datum|Raum|Anwesend|Entschuldigt|Protokoll|Vorsitz|Gremium|"
    r"Teilnehm\w+|Tagesordnung|Moderation|Leitung|Gäste|Termin)\b[^.]{0,30}:|"
    r"^(?:\W\s)?[Nn]ächste[rs]? (?:Sitzung|Treffen|Termin|Plenum|Versammlung)\b"
)
_TOP = re.compile(r"^\s*(?:TOP|Ö|N|Zu|Punkt)?\s*\d{1,3}(?:\.\d+)*[.:)]?\s+")
_NUMBER = re.compile(r"^\s*\(?(\d{1,2})[.)]\s+")
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

    one_line     the list began with "Beschluss: …" on one line and ends there
    next_number  the number of the next item, where the items of the list are numbered from 1
    items        the items of the list are marked as such
    aim          the paragraph speaks of aims
    """

    cast: Cast
    list_type: str | None = None
    list_actor: str | None = None
    one_line: bool = False
    next_number: int = 1
    items: bool = False
    aim: bool = False

    def begin(self, type_: str | None, actor: str | None = None, *, one_line: bool = False) -> None:
        """Begin a list of results, or end it."""
        self.list_type, self.list_actor, self.one_line = type_, actor, one_line
        self.next_number, self.items = 1, False


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
    numbered = _is_next(text, state)
    if paragraph.kind == "heading" or (_is_short_point(text) and not numbered):
        state.begin(heading_type(_TOP.sub("", text)))
        return
    if _FURNITURE.match(text) or is_vote(text):
        return
    if state.list_type and not numbered and not _goes_on(paragraph, state):
        state.begin(None)
    text = _NUMBER.sub("", text) if numbered else text
    state.aim = re.search(r"\bZiele?\b", text) is not None
    for sentence in split_sentences(text):
        yield from _in_sentence(_MARK.sub("", sentence), paragraph.id, state)
        state.cast.note(sentence)


def _is_short_point(text: str) -> bool:
    """Tell a point of the agenda that stands alone: "TOP 3 Haushalt"."""
    return _TOP.match(text) is not None and len(text.split()) < 9 and not text.endswith((".", "!"))


def _is_next(text: str, state: _State) -> bool:
    """Tell the next item of a numbered list of results, and count it."""
    number = _NUMBER.match(text)
    if state.list_type is None or state.one_line or number is None:
        return False
    if int(number[1]) != state.next_number:
        return False
    state.next_number += 1
    return True


def _goes_on(paragraph: Paragraph, state: _State) -> bool:
    """Tell whether a list of results goes on in a paragraph.

    After "Beschluss: Der Rat stimmt zu." only the items of a list go on; after items nothing else.
    """
    if paragraph.kind in {"item", "row"} or _MARK.match(paragraph.text):
        state.items = True
        return True
    if state.one_line or state.items or state.next_number > 1 or _TOP.match(paragraph.text):
        return False
    first = split_sentences(paragraph.text)[:1]
    return bool(first) and not _TELLING.search(first[0]) and label_of(first[0]) is None


def _in_sentence(sentence: str, paragraph: str, state: _State) -> Iterator[Decision]:
    """Yield the result that a sentence is, and note what it announces."""
    label = label_of(_TOP.sub("", sentence))
    if label is not None:
        state.begin(label.type, one_line=bool(label.rest))
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
    actor = None if rest else state.cast.actor(head, kind)
    state.begin(kind, actor, one_line=bool(rest))
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
        state.begin(None)
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
