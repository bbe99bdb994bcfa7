"""Reduce a sentence to what it says itself, without what it tells in passing."""

import re

_BRACKET = re.compile(r"\([^()]*\)")
_QUOTED = re.compile(r"[„“\"»][^„“”\"«»]{12,}[“”\"«]")
_SUBORDINATE = re.compile(
    r"^\s*(?:und\s+|aber\s+|sowie\s+)?(?:(?:[Nn]achdem|[Ww]eil|[Dd]a|[Ww]enn|[Ff]alls|[Ss]ofern|[Oo]bwohl|[Oo]bgleich|[Ww]ährend|"
    r"[Bb]evor|[Ee]he|[Ss]eitdem|als|indem|[Ww]ie|wo|wodurch|womit|worüber|ob|was|wer|warum|weshalb|wann|"
    r"welche[rmns]?|"
    r"(?:(?:in|an|auf|aus|bei|mit|nach|von|vor|zu|über|unter|durch|für|um)\s+)?"
    r"(?:der|die|das|dem|den|denen|deren|dessen))(?=\s))"
)
_VERB_LAST = re.compile(r"\b[a-zäöüß]+(?:t|te|ten|en|st|sei|ist|war|sind|waren)\s*$")
# "…; die Entlastung wurde erteilt" begins like a relative clause and is none.
_VERB_SECOND = re.compile(
    r"^\s*(?:und\s+)?(?:der|die|das)\s+(?:\S+\s+){1,3}(?:wurden?|wird|werden|ist|sind|hat|haben)\s+\S+\s"
)
# "beantragt, die Bank zu versetzen" is an infinitive, no relative clause.
_INFINITIVE = re.compile(r"\bzu \w+en\s*$")
_VOTE = re.compile(r"\b(?:einstimmig|mehrheitlich|ohne Gegenstimmen?)\b")
_PIECE = re.compile(r"[^,;–—]+")
_SPEECH_INSIDE = re.compile(r"\bdass\b.*\b(?:habe|hätten?|worden\s+(?:sei|ist|war)|hatten?)\b")


def main_clauses(sentence: str) -> str:
    """Blank out brackets, quotations and subordinate clauses; what stays is in its old order.

    >>> main_clauses("Der Rat, der am Montag tagte, beschloss die Satzung.")
    'Der Rat / beschloss die Satzung.'
    """
    text = _BRACKET.sub(" ", sentence)
    text = _QUOTED.sub(" „…“ ", text)
    kept = [piece.strip() for piece in _PIECE.findall(text) if not _is_subordinate(piece)]
    return " / ".join(piece for piece in kept if piece)


def _is_subordinate(piece: str) -> bool:
    """Tell a subordinate clause: it begins like one and ends in its verb."""
    if not _SUBORDINATE.match(piece) or _VOTE.search(piece) or _VERB_SECOND.match(piece):
        return False
    end = piece.rstrip(" .!?:")
    return _VERB_LAST.search(end) is not None and not _INFINITIVE.search(end)


def tells_of_others(sentence: str) -> bool:
    """Tell whether the result is one that somebody reported ("…, dass der Bundestag beschlossen habe")."""
    return _SPEECH_INSIDE.search(sentence) is not None
