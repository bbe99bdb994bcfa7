"""Names in lists of people: family name first, family names alone, "(entsch. Kunz)"."""

from dataclasses import replace

from kaib_search.ingest.people.firstnames import first_name_gender, sex_of
from kaib_search.ingest.people.known import Known, is_genitive_place, is_plain_office
from kaib_search.ingest.people.names import Name, may_be_family, read_titles
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.roles import is_office
from kaib_search.ingest.people.tagger import noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import is_dictionary_word
from kaib_search.ingest.people.words import (
    FUNCTION_WORDS,
    PARTIES,
)

BOUNDS: frozenset[str] = frozenset(
    {",", ";", "und", "sowie", ":", "", "|", "/", "·", "•", "-", "–", "\t"}
)

SEPARATORS: frozenset[str] = BOUNDS | {"(", ".", ")"}


def excused_names(sentence: Sentence, covered: set[int], _known: Known) -> list[Name]:
    """Take the names in "(entsch. Müller, Kunz)"."""
    names: list[Name] = []
    for at in range(len(sentence)):
        if sentence.at(at).lower() not in {"entsch.", "entschuldigt", "entsch", "fehlend"}:
            continue
        end = at + 1 + (sentence.at(at + 1) == ":")
        while (
            end not in covered
            and _list_word(sentence.at(end))
            and sentence.at(end + 1) in {",", ")", "und", "."}
        ):
            names.append(
                Name(start=end, end=end + 1, core=end, family=sentence.at(end), evidence="list")
            )
            end += 2
    return names


def listed_names(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take what stands between the commas of a list of people."""
    if not known.listing:
        return []
    names: list[Name] = []
    for at in range(len(sentence)):
        if at in covered or sentence.at(at - 1) not in BOUNDS or at - 1 in covered:
            continue
        name = _between_commas(sentence, at, covered)
        if name is not None:
            names.append(name)
    return names


def _between_commas(sentence: Sentence, at: int, covered: set[int]) -> Name | None:
    words: list[str] = []
    end = at
    while end < len(sentence) and sentence.at(end) not in SEPARATORS and len(words) < 4:
        words.append(sentence.at(end))
        end += 1
    if not words or sentence.at(end) not in SEPARATORS or set(range(at, end)) & covered:
        return None
    if sentence.at(end) == ":" or not all(_list_word(word) for word in words):
        return None
    if len(words) == 1:
        return Name(start=at, end=end, core=at, family=words[0], evidence="list")
    if len(words) == 2 and first_name_gender(words[1]) and first_name_gender(words[0]) is None:
        return Name(
            start=at,
            end=end,
            core=at,
            family=words[0],
            given=words[1],
            evidence="list",
            gender=sex_of(words[1]),
        )
    if any(noun_lead(word) > 0 for word in words):
        return None
    return Name(
        start=at, end=end, core=at, family=words[-1], given=" ".join(words[:-1]), evidence="list"
    )


def _list_word(word: str) -> bool:
    if not may_be_family(word) or word.isupper() or is_head(word) or is_plain_office(word):
        return False
    if word.lower() in PARTIES or word.lower() in FUNCTION_WORDS or is_genitive_place(word):
        return False
    return noun_lead(word) < 3 or not is_dictionary_word(word)


def inverted_names(sentence: Sentence, names: list[Name]) -> list[Name]:
    """Read "Boden, Frank" in lists as Frank Boden."""
    covered = {index for name in names for index in range(name.start, name.end)}
    found = [_with_given_after(sentence, name) for name in names]
    covered = {index for name in found for index in range(name.start, name.end)}
    for at in range(len(sentence)):
        word = sentence.at(at)
        if at in covered or not may_be_family(word) or is_head(word) or noun_lead(word) > 6:
            continue
        given_end = _given_after(sentence, at + 1)
        if given_end is None:
            continue
        titles, begin = read_titles(sentence, at + 2)
        given = sentence.words(begin, given_end)
        found = [name for name in found if not at <= name.start < given_end]
        found.append(
            Name(
                start=at,
                end=given_end,
                core=at,
                family=word,
                given=given,
                titles=titles,
                evidence="list",
                gender=sex_of(given.split()[0]),
            )
        )
        covered.update(range(at, given_end))
    return sorted(found, key=lambda name: name.start)


def _with_given_after(sentence: Sentence, name: Name) -> Name:
    if name.given is not None:
        return name
    end = _given_after(sentence, name.end)
    if end is None:
        return name
    titles, begin = read_titles(sentence, name.end + 1)
    given = sentence.words(begin, end)
    return replace(
        name,
        given=given,
        end=end,
        titles=name.titles + titles,
        gender=name.gender or sex_of(given.split()[0]),
    )


def _given_after(sentence: Sentence, comma: int) -> int | None:
    """Return the token after ", Frank" where the list goes on after it."""
    if sentence.at(comma) != ",":
        return None
    _, begin = read_titles(sentence, comma + 1)
    end = begin
    while first_name_gender(sentence.at(end)) is not None and end < begin + 3:
        end += 1
    if end == begin:
        return None
    following = sentence.at(end)
    told = (
        following in SEPARATORS
        or following.lower() in PARTIES
        or following.isupper()
        or following[:1].islower()
    )
    told = (
        told
        or following[:1].isdigit()
        or is_office(following)
        or is_head(following)
        or (sentence.kind == "row" or comma <= 2)
    )
    return end if told else None
