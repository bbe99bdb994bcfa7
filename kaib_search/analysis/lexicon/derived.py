"""Nouns that look like compounds and are none."""

import re
from collections.abc import Iterator

from kaib_search.analysis.lexicon.wordlist import WordList

_PREFIXED = re.compile(
    "(?:be|ver|ent|er|zer|ge|miss|ab|an|auf|aus|ein|vor|zu|um|bei|mit|dar|her|hin|unter|uber|durch|"
    "nach|gegen|wieder|wider|zuruck|zusammen|teil|statt|weg|los|voraus|weiter|gleich|fest|klar)[a-z]{3}"
)
_PREFIX = re.compile(
    "(?:nach|vor|uber|unter|aus|an|auf|ab|ein|um|bei|gegen|durch|mit|zu|ur|hinter)([a-z]+)"
)
NAME_HEAD = (
    "burg|berg|dorf|bach|th?al|brunn|brunnen|bronn|bruck|brucken|stein|kirche?n?|hain|hayn|(?<!e)au|grun|furth?|"
    "walde?|rod[ae]|leben|hofe?n?|heim|felde?n?|felder|hausen|stadt|stedt|see|hagen|fels|hafen|haven|"
    "weiler|munde|muhle|ingen|ow|w?itz|nitz|lautern|borne?|horst|zell|werder|lohe?|bruch|ried|moos|"
    "mann|ma[iy]er|me[iy]er|muller|schmidt?|schalk|brandt|ewald|knecht|huber|wirth|kamp|hoff|loch"
)
"""What names of places and families end in."""

EVERYDAY_HEAD = (
    "heim|hof|hofe|felder|feld|stadt|see|au|mann|stein|muhle|kirche|knecht|walde|hafen|bruch|loch"
)
"""Those of them that end many ordinary compounds too."""

_NAME = re.compile(f"[a-z]{{2,}}(?:{NAME_HEAD})")
_EVERYDAY = re.compile(f"[a-z]+(?:{EVERYDAY_HEAD})")
_HANDMADE = frozenset("plantage montage vertikale literatur architektur temperatur".split())


def derived_words(words: WordList) -> set[str]:
    """Give the nouns that come from a verb or an adjective: Verbesserung, Kombination, Alternative."""
    return {
        noun
        for noun in words.nouns
        if any(source in words.others for source in _sources(noun)) or _has_prefix(noun, words)
    } | _HANDMADE


def _has_prefix(noun: str, words: WordList) -> bool:
    """Tell whether a noun is a short one with a prefix (Nachteil, Beirat)."""
    found = _PREFIX.match(noun)
    return found is not None and 4 <= len(found[1]) <= 7 and found[1] in words.nouns


def listed_names(words: WordList) -> set[str]:
    """Give the nouns of the list that are names: they end like one and have no plural (Düsseldorf)."""
    return {
        noun
        for noun, forms in words.nouns.items()
        if _NAME.fullmatch(noun) and forms <= {noun, f"{noun}s"}
        if len(forms) > 1 or not _EVERYDAY.fullmatch(noun)
    }


def _sources(noun: str) -> Iterator[str]:
    """Give the verbs and adjectives from which a noun may come."""
    if noun.endswith("ung") and _PREFIXED.match(noun):
        verb = noun[:-3]
        yield from (f"{verb}en", f"{verb}n", f"{verb[:-1]}eln")
    elif noun.endswith("ikation"):
        yield f"{noun[:-7]}izieren"
    elif noun.endswith("ation"):
        yield f"{noun[:-5]}ieren"
    elif noun.endswith("ive"):
        yield noun[:-1]
    elif noun.endswith("esse"):
        yield f"{noun[:-1]}ieren"
    elif noun.endswith("er") and _PREFIXED.match(noun):
        yield f"{noun[:-2]}en"
