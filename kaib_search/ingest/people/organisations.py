"""Read the name of an organisation off a noun phrase, and put it into the nominative."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from kaib_search.ingest.people.declension import (
    genitive_noun,
    nominative_adjective,
    nominative_noun,
)
from kaib_search.ingest.people.genders import Sex, noun_gender
from kaib_search.ingest.people.organisationwords import LEGAL_FORMS, is_head
from kaib_search.ingest.people.roles import role_noun
from kaib_search.ingest.people.tagger import is_adjective, noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.words import FUNCTION_WORDS, HONORIFICS, MAIN_TITLES, MONTHS, PARTIES

_DROPPED_HEADS: frozenset[str] = frozenset({"verein", "firma", "unternehmen"})

_TAIL_PREPOSITIONS: frozenset[str] = frozenset({"für", "gegen", "zur", "zum"})

_GENITIVE: frozenset[str] = frozenset({"der", "des"})

_ADJECTIVE = re.compile(r"^[A-ZÄÖÜa-zäöüß][\w-]{2,}(?:en|em|er|es|e)$")

_NUMBERED = tuple(
    "amt referat abteilung dezernat fachbereich fb sachgebiet geschäftsbereich".split()
)

_RIVERS: frozenset[str] = frozenset(
    "Oder Main Saale Spree Elbe Havel Neiße Sachsen Vogtl. Erzgeb. Harz Thüringen Westf.".split()
)

_OPEN = frozenset("„“\"»«‚'")

_CLOSE = frozenset("“”\"«»‘'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A noun phrase that names (or may name) an organisation.

    known   its head says that it is one; otherwise the words around must
    end     token after the phrase, a bracketed short form included
    """

    start: int
    end: int
    name: str
    surface: str
    known: bool
    head: str


@dataclass(slots=True)
class _Reading:
    """A phrase while it is read: its parts in the nominative and the token after."""

    parts: list[str]
    at: int
    topic: bool = False


def read_organisation(
    sentence: Sentence, at: int, stops: Collection[int], article: str = ""
) -> Organisation | None:
    """Read the organisation that starts at a token, after its article; stops are starts of names."""
    start = at
    adjectives, at = _adjectives(sentence, at, stops)
    head, at = _head(sentence, at, stops)
    if head is None:
        return None
    gender = _gender(head, article)
    plain = genitive_noun(head) if article == "des" else nominative_noun(head)
    reading = _Reading(
        parts=[*(nominative_adjective(word, gender) for word in adjectives), plain],
        at=at,
    )
    _read_tail(sentence, reading, stops)
    known = _is_known(plain, sentence, start, reading)
    name = _tidy(reading.parts)
    end = _bracketed_short(sentence, reading.at)
    return Organisation(
        start=start,
        end=end,
        name=name,
        surface=sentence.words(start, end),
        known=known,
        head=head,
    )


def _gender(head: str, article: str) -> Sex:
    gender = noun_gender(head.split("-")[-1])
    if gender is not None:
        return gender
    lower = article.lower()
    if lower in {"der", "die", "zur", "einer"}:
        return "f"
    return "n" if lower == "das" else "m"


def _adjectives(sentence: Sentence, at: int, stops: Collection[int]) -> tuple[list[str], int]:
    words: list[str] = []
    start = at
    while _is_adjective(sentence, at, stops):
        words.append(sentence.at(at))
        at += 1
    if words and not _starts_noun(sentence, at, stops):
        at -= 1
        words.pop()
        if at < start or (words and not _starts_noun(sentence, at, stops)):
            return [], start
    return words, at


def _is_adjective(sentence: Sentence, at: int, stops: Collection[int]) -> bool:
    word = sentence.at(at)
    if at in stops or not _ADJECTIVE.match(word) or word.lower() in FUNCTION_WORDS:
        return False
    if word[0].isupper():
        return _is_capital_adjective(sentence, at)
    if not is_adjective(word):
        return False
    following = sentence.at(at + 1)
    if following in {"und", "-"}:
        following = sentence.at(at + 2)
        return (
            bool(_ADJECTIVE.match(following))
            and sentence.at(at + 3)[:1].isupper()
            and word[0].islower()
        )
    return following[:1].isupper() or bool(
        _ADJECTIVE.match(following) and following.lower() not in FUNCTION_WORDS
    )


def _is_capital_adjective(sentence: Sentence, at: int) -> bool:
    """Tell "Lübecker" and "Sächsischen" before a noun from a noun before a name."""
    word, following = sentence.at(at), sentence.at(at + 1)
    if following in {"und", "u."}:
        following = sentence.at(at + 2)
        return is_adjective(word) and is_adjective(following) and sentence.at(at + 3)[:1].isupper()
    if not following[:1].isupper():
        return False
    if word.endswith("er") and not word.endswith(("ischer", "licher")):
        return not is_head(word) and (
            is_adjective(word) or (is_head(following) and noun_lead(word) >= 0)
        )
    return is_adjective(word)


def _starts_noun(sentence: Sentence, at: int, stops: Collection[int]) -> bool:
    return at not in stops and sentence.at(at)[:1].isupper()


def _head(sentence: Sentence, at: int, stops: Collection[int]) -> tuple[str | None, int]:
    word = sentence.at(at)
    if at in stops or not _may_be_noun(word):
        quoted = _quoted(sentence, at)
        return (None, at) if quoted is None else (sentence.words(at, quoted), quoted)
    if (
        word.endswith("-")
        and sentence.at(at + 1) in {"und", "u.", "/"}
        and sentence.at(at + 2)[:1].isupper()
    ):
        return f"{word} {sentence.at(at + 1)} {sentence.at(at + 2)}", at + 3
    if (
        word.endswith("-")
        and sentence.at(at + 1) == ","
        and "und" in {sentence.at(at + 3), sentence.at(at + 4)}
    ):
        end = at + 5 if sentence.at(at + 3) == "und" else at + 6
        if sentence.at(end - 1)[:1].isupper():
            return sentence.words(at, end), end
    if word.endswith("-") and sentence.at(at + 1)[:1].isupper():
        return word + sentence.at(at + 1), at + 2
    return word, at + 1


def _may_be_noun(word: str) -> bool:
    lower = word.lower()
    return (
        word[:1].isupper()
        and lower not in FUNCTION_WORDS
        and lower not in HONORIFICS
        and lower not in MAIN_TITLES
        and lower not in MONTHS
    )


def _quoted(sentence: Sentence, at: int) -> int | None:
    """Return the token after a quoted name."""
    if sentence.at(at) not in _OPEN or not sentence.at(at):
        return None
    for end in range(at + 1, min(at + 10, len(sentence))):
        if sentence.at(end) in _CLOSE:
            return end + 1 if end > at + 1 else None
    return None


def _read_tail(sentence: Sentence, reading: _Reading, stops: Collection[int]) -> None:
    for _ in range(12):
        if not (
            _proper_part(sentence, reading, stops)
            or _prepositional(sentence, reading, stops)
            or _coordinated(sentence, reading, stops)
            or _listed(sentence, reading, stops)
        ):
            return


def _proper_part(sentence: Sentence, reading: _Reading, stops: Collection[int]) -> bool:
    word = sentence.at(reading.at)
    if (
        reading.parts[-1].replace(" ", "").lower() in LEGAL_FORMS - {"&"}
        and word != "&"
        and word.replace(" ", "").lower() not in LEGAL_FORMS
    ):
        return False
    if (
        word == "("
        and sentence.at(reading.at + 1) in _RIVERS
        and sentence.at(reading.at + 2) == ")"
    ):
        reading.parts.append(sentence.words(reading.at, reading.at + 3))
        reading.at += 3
        return True
    if word.replace(" ", "").lower() in LEGAL_FORMS:
        reading.parts.append(word)
        reading.at += 1
        return True
    if (
        word.isdigit()
        and len(word) <= 3
        and len(reading.parts) == 1
        and reading.parts[0].lower().endswith(_NUMBERED)
    ):
        reading.parts.append(word)
        reading.at += 1
        return True
    quoted = _quoted(sentence, reading.at)
    if quoted is not None:
        reading.parts.append(sentence.words(reading.at, quoted))
        reading.at = quoted
        return True
    if reading.at in stops or not _may_be_noun(word) or _is_role(word):
        return False
    head, at = _head(sentence, reading.at, stops)
    if head is None:
        return False
    reading.parts.append(head)
    reading.at = at
    reading.topic = True
    return True


def _is_role(word: str) -> bool:
    found = role_noun(word)
    return found is not None and not found.body and not found.loose


def _prepositional(sentence: Sentence, reading: _Reading, stops: Collection[int]) -> bool:
    word = sentence.at(reading.at)
    if word not in _TAIL_PREPOSITIONS and word not in _GENITIVE and word != "von":
        return False
    at = reading.at + 1
    if word in _TAIL_PREPOSITIONS and sentence.at(at) in {"die", "den", "das", "der"}:
        at += 1
    if word == "von" and not sentence.at(at)[:1].isupper():
        return False
    end = _noun_phrase_end(sentence, at, stops)
    if end is None or (word == "von" and end in stops):
        return False
    reading.parts.append(sentence.words(reading.at, end))
    reading.at = end
    reading.topic = word in _TAIL_PREPOSITIONS or word in _GENITIVE
    return True


def _noun_phrase_end(sentence: Sentence, at: int, stops: Collection[int]) -> int | None:
    """Return the token after adjectives and a noun that start at a token."""
    for _ in range(5):
        word = sentence.at(at)
        if at in stops or not word:
            return None
        if _may_be_noun(word) and not (
            _is_adjective(sentence, at, stops) and _may_be_noun(sentence.at(at + 1))
        ):
            if _is_role(word) and role_noun(word) is not None and sentence.at(at + 1)[:1].isupper():
                return None
            return _head(sentence, at, stops)[1]
        if word == "und" or (_ADJECTIVE.match(word) and word.lower() not in FUNCTION_WORDS):
            at += 1
            continue
        return None
    return None


def _coordinated(sentence: Sentence, reading: _Reading, stops: Collection[int]) -> bool:
    word = sentence.at(reading.at)
    if word not in {"und", "&", "u."} or (not reading.topic and word != "&"):
        return False
    at = reading.at + 1
    following = sentence.at(at)
    if at in stops or _is_role(following) or following.lower() in FUNCTION_WORDS:
        return False
    end = _noun_phrase_end(sentence, at, stops)
    if end is None or _holds_head(sentence, at, end):
        return False
    reading.parts.append(sentence.words(reading.at, end))
    reading.at = end
    return True


def _holds_head(sentence: Sentence, at: int, end: int) -> bool:
    return any(is_head(sentence.at(index)) for index in range(at, end))


def _listed(sentence: Sentence, reading: _Reading, stops: Collection[int]) -> bool:
    """Take ", Familie und Bildung" after a topic: a list of nouns that ends in "und"."""
    if sentence.at(reading.at) != "," or not reading.topic:
        return False
    at = reading.at
    while sentence.at(at) == ",":
        end = _noun_phrase_end(sentence, at + 1, stops)
        if end is None or _is_role(sentence.at(at + 1)) or _holds_head(sentence, at + 1, end):
            return False
        at = end
    if sentence.at(at) not in {"und", "&"}:
        return False
    end = _noun_phrase_end(sentence, at + 1, stops)
    if (
        end is None
        or _is_role(sentence.at(at + 1))
        or at + 1 in stops
        or _holds_head(sentence, at + 1, end)
    ):
        return False
    last = reading.parts.pop()
    reading.parts.append(last + sentence.words(reading.at, end))
    reading.at = end
    return True


def _is_known(head: str, sentence: Sentence, start: int, reading: _Reading) -> bool:
    if any(is_head(word) for word in head.split() if word[:1].isupper()):
        return True
    last = sentence.at(reading.at - 1).replace(" ", "").lower()
    return (
        last in LEGAL_FORMS
        or head.lower() in PARTIES
        or any(
            is_head(sentence.at(index)) and sentence.at(index)[:1].isupper()
            for index in range(start, min(start + 3, reading.at))
        )
    )


def _tidy(parts: list[str]) -> str:
    legal = parts[-1].replace(" ", "").lower() in LEGAL_FORMS
    if legal and len(parts) > 2 and parts[0].lower() in _DROPPED_HEADS:
        parts = parts[1:]
    name = " ".join(parts)
    return re.sub(r"(\w)- (?=[A-ZÄÖÜ])", r"\1-", name)


def _bracketed_short(sentence: Sentence, at: int) -> int:
    """Step over "(SMS)" after a name."""
    if sentence.at(at) == "(" and sentence.at(at + 2) == ")":
        short = sentence.at(at + 1)
        if (
            short[:1].isupper()
            and sum(map(str.isupper, short)) >= 2
            and short.lower() not in PARTIES
        ):
            return at + 3
    return at
