"""Find the names of a sentence that their own words prove: by address, title or first name."""

from collections.abc import Callable
from functools import lru_cache

from kaib_search.ingest.people.firstnames import first_name_gender, is_german_first_name
from kaib_search.ingest.people.names import (
    Name,
    Parts,
    assemble,
    is_first,
    is_initial,
    may_be_family,
    read_parts,
    read_titles,
)
from kaib_search.ingest.people.organisationwords import is_head
from kaib_search.ingest.people.roles import is_office, role_noun
from kaib_search.ingest.people.tagger import is_common, is_known, noun_lead, word_tags
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import is_dictionary_word
from kaib_search.ingest.people.words import (
    HONORIFICS,
    MAIN_TITLES,
    PARTICLES,
    PLURAL_HONORIFICS,
    STREET_ENDINGS,
)


@lru_cache(maxsize=1024)
def find_names(sentence: Sentence, is_place: Callable[[str], bool]) -> tuple[Name, ...]:
    """Find the names whose own words give them away; each sentence of a report is asked twice."""
    names: list[Name] = []
    index = 0
    while index < len(sentence):
        name = _name_at(sentence, index, is_place)
        if name is None:
            index += 1
            continue
        shared = _given_of_pair(sentence, name, names)
        names.extend([shared, name] if shared else [name])
        index = name.end
    return tuple(names)


_COUPLES: frozenset[str] = frozenset(
    {"Ehepaar", "Eheleute", "Geschwister", "Familie", "Brüder", "Schwestern"}
)


def _given_of_pair(sentence: Sentence, name: Name, names: list[Name]) -> Name | None:
    """Read the first name in "Hülya und Kemal Tunç" with the family name of the second."""
    at = name.start - 2
    word = sentence.at(at)
    if name.given is None or name.core != name.start or sentence.at(at + 1) != "und" or at < 0:
        return None
    if not is_first(word) or noun_lead(word) > 0 or (names and names[-1].end > at):
        return None
    before = sentence.at(at - 1)
    if before[:1].isupper() and not is_office(before) and before not in _COUPLES:
        return None
    gender = first_name_gender(word)
    return Name(
        start=at,
        end=at + 1,
        core=at,
        family=name.family,
        given=word,
        gender=gender if gender in ("m", "f") else None,
    )


def _name_at(sentence: Sentence, index: int, is_place: Callable[[str], bool]) -> Name | None:
    word = sentence.at(index)
    if word.lower() in HONORIFICS and (word[0].isupper()):
        return _after_honorific(sentence, index)
    if _title_at(sentence, index):
        return _after_titles(sentence, index)
    if is_initial(word) or first_name_gender(word) is not None:
        return _after_given(sentence, index, is_place)
    return None


def _title_at(sentence: Sentence, index: int) -> bool:
    word = sentence.at(index)
    if word.lower() in {"professor", "professorin"}:
        return sentence.at(index + 1)[:1].isupper() and role_noun(sentence.at(index + 1)) is None
    return (word.lower() in MAIN_TITLES and word[0].isupper()) or word.startswith("Dipl.")


def _after_honorific(sentence: Sentence, index: int) -> Name | None:
    honorific, gender = HONORIFICS[sentence.at(index).lower()]
    at = index + 1
    if sentence.at(index).lower() in PLURAL_HONORIFICS and sentence.at(at) in {"und", "Damen", "/"}:
        return None
    titles, at = read_titles(sentence, at)
    at = _skip_roles(sentence, at)
    more, at = read_titles(sentence, at)
    parts = read_parts(sentence, at, sure=True)
    if parts is None:
        return None
    return assemble(index, at, parts, titles + more, honorific, gender, "honorific")


def _skip_roles(sentence: Sentence, at: int) -> int:
    """Step over an office between honorific and name ("Frau Staatsministerin Köpping")."""
    while role_noun(sentence.at(at)) is not None and (
        sentence.at(at + 1)[:1].isupper()
        or sentence.at(at + 1).lower() in PARTICLES
        or sentence.at(at + 1) in {"a. D.", "i. R."}
    ):
        if sentence.at(at + 1) in {"a. D.", "i. R."}:
            at += 2
            continue
        following = sentence.at(at + 1)
        if (
            not may_be_family(following)
            and role_noun(following) is None
            and following.lower() not in MAIN_TITLES
        ):
            break
        at += 1
    return at


def _after_titles(sentence: Sentence, index: int) -> Name | None:
    titles, at = read_titles(sentence, index)
    parts = read_parts(sentence, at, sure=True)
    if parts is None or not titles:
        return None
    return assemble(index, at, parts, titles, None, None, "title")


def _after_given(sentence: Sentence, index: int, is_place: Callable[[str], bool]) -> Name | None:
    parts = read_parts(sentence, index, sure=False)
    if parts is None or not parts.given or not parts.family:
        return None
    if not _is_person(sentence, index, parts, is_place):
        return None
    index, parts = _given_before(sentence, index, parts)
    start = index - 1 if sentence.at(index - 1) in _CLERICAL else index
    return assemble(start, index, parts, (), None, None, "first name")


_CLERICAL: frozenset[str] = frozenset(
    {"Pater", "Schwester", "Sr.", "Bruder", "Frater", "Monsignore", "Msgr.", "Mutter"}
)
"""Forms of address in orders; they are no office."""


def _given_before(sentence: Sentence, index: int, parts: Parts) -> tuple[int, Parts]:
    """Take an unknown word before a known first name for a first name ("Fatuma Abdi Nuur")."""
    word = sentence.at(index - 1)
    if index == 0 or not may_be_family(word) or is_known(word) or word.isupper() or is_head(word):
        return index, parts
    if (
        is_german_first_name(parts.given[0])
        or is_office(word)
        or sentence.at(index - 2)[:1].isupper()
        or word_tags(word)[0][0] != "NE"
    ):
        return index, parts
    return index - 1, Parts(
        given=[word, *parts.given], family=parts.family, end=parts.end, gender=parts.gender
    )


def _is_person(
    sentence: Sentence, index: int, parts: Parts, is_place: Callable[[str], bool]
) -> bool:
    """Weigh a pair of first name and capitalised word that nothing else proves."""
    family = parts.family[-1]
    after = sentence.at(parts.end)
    before = sentence.at(index - 1)
    if (
        after.lower().endswith(STREET_ENDINGS)
        and sentence.at(parts.end + 1) != "&"
        and after[:1].isupper()
        and not is_office(after)
    ):
        return False
    if family.lower().endswith(STREET_ENDINGS) and (
        "-" in family or (noun_lead(family) > 0 and is_dictionary_word(family))
    ):
        return False
    if _is_house(before) or before in {"St.", "Sankt", "Foto", "Fotos"} or before in _QUOTES:
        return False
    given = parts.given[0]
    if is_place(given) or is_place(f"{given} {family}"):
        return False
    if (
        not is_initial(given)
        and not is_german_first_name(given)
        and (is_common(given) or given.isupper())
    ):
        return False
    if all(is_initial(word) for word in parts.given):
        return noun_lead(family) <= 6 and not is_dictionary_word(family) and not family.isupper()
    if is_office(family) and noun_lead(family) > 3 and not is_german_first_name(given):
        return False
    if noun_lead(family) > 0 and not _surname_like(family) and not is_german_first_name(given):
        return False
    return not (is_common(given) and noun_lead(family) > 0)


_QUOTES: frozenset[str] = frozenset('„“"»«‚')
"""A name right after an opening mark begins a title ("Anne Frank – eine Geschichte")."""


def _surname_like(word: str) -> bool:
    return noun_lead(word) < 6


def _is_house(word: str) -> bool:
    """Tell whether the word before a name makes it the name of a house ("Grundschule Clara Zetkin")."""
    return word[:1].isupper() and not is_office(word) and word.lower().endswith(STREET_ENDINGS)
