"""Names that their own words do not prove: after an office, in a list, or known from elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kaib_search.ingest.people.firstnames import first_name_gender
from kaib_search.ingest.people.names import (
    Name,
    build_name,
    may_be_family,
    read_parts,
    read_titles,
)
from kaib_search.ingest.people.organisations import LEGAL_FORMS, is_head
from kaib_search.ingest.people.roles import RoleNoun, is_office, role_noun
from kaib_search.ingest.people.spelling import fold
from kaib_search.ingest.people.tagger import is_adjective, is_known, noun_lead
from kaib_search.ingest.people.tokens import Sentence
from kaib_search.ingest.people.verbs import is_dictionary_word, sense_of, verb_lemma
from kaib_search.ingest.people.words import (
    FUNCTION_WORDS,
    PARTIES,
    PLURAL_HONORIFICS,
    STREET_ENDINGS,
)

_ADDRESSES = tuple(
    "rat rätin räte meister meisterin minister ministerin pfarrer pfarrerin abgeordnet "
    "präsident präsidentin kommissar kommissarin senator senatorin inspektor direktor "
    "beigeordnet vorsitzend vorsteher vorsteherin landrätin verordnet".split()
)
"""Offices that are put before a family name alone ("Stadtrat Nitsche")."""

_BOUNDS: frozenset[str] = frozenset(
    {",", ";", "und", "sowie", ":", "", "|", "/", "·", "•", "-", "–", "\t"}
)
_SEPARATORS: frozenset[str] = _BOUNDS | {"(", ".", ")"}
_ARTICLES: frozenset[str] = frozenset(
    "der die das dem den des ein eine einen einem einer eines im am zum zur vom beim".split()
)
_PLACE_WORDS: frozenset[str] = frozenset("in aus nach bei am an im".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before a sentence is read: family names of the report, whether it is a list."""

    families: Mapping[str, str]
    listing: bool = False

    def family(self, word: str) -> str | None:
        """Return the full family name that a word stands for, genitive -s allowed."""
        found = self.families.get(fold(word))
        if found is None and word.endswith(("s", "’", "'")) and len(word) > 3:
            found = self.families.get(fold(word.rstrip("’'").removesuffix("s")))
        return found


def add_names(sentence: Sentence, names: Sequence[Name], known: Known) -> list[Name]:
    """Add the names of a sentence that need more than their own words."""
    found = list(names)
    if known.listing:
        found = _inverted(sentence, found)
    for finder in (_excused, _unknown, _after_roles, _after_plural, _bare, _before_party, _listed):
        covered = {index for name in found for index in range(name.start, name.end)}
        found = sorted([*found, *finder(sentence, covered, known)], key=lambda name: name.start)
    return found


def _after_roles(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    names: list[Name] = []
    for at in range(len(sentence) - 1):
        kind = role_noun(sentence.at(at)) if at not in covered and at + 1 not in covered else None
        if kind is None or not _names_person(sentence, at, kind, known):
            continue
        parts = read_parts(sentence, at + 1, sure=True)
        if parts is not None:
            names.append(build_name(sentence, at + 1, parts, gender=kind.gender, evidence="role"))
            covered.update(range(at + 1, parts.end))
    return names


def _names_person(sentence: Sentence, at: int, kind: RoleNoun, known: Known) -> bool:
    word = sentence.at(at + 1)
    following = sentence.at(at + 2)
    if (
        _is_plural(sentence, at)
        and following in {"und", ","}
        and may_be_family(word)
        and may_be_family(sentence.at(at + 3))
    ):
        return noun_lead(word) < 3 and not is_head(word) and not _is_genitive_place(word)
    if kind.loose or not may_be_family(word) or is_head(word) or word.lower() in PARTIES:
        return False
    if known.family(word):
        return True
    following = sentence.at(at + 2)
    if following.replace(" ", "").lower() in LEGAL_FORMS or (
        following[:1].isupper() and is_head(following)
    ):
        return False
    if is_office(word) and noun_lead(word) > 3:
        return False
    if _is_genitive_place(word):
        return False
    if kind.body and sentence.at(at - 1).lower() in _ARTICLES and first_name_gender(word) is None:
        return False
    if kind.stem.lower().endswith(_ADDRESSES) or kind.declension == "neuter":
        return noun_lead(word) <= 8 and not _is_topic(word)
    if following[:1].isupper():
        rare = noun_lead(following) <= 0 or not is_dictionary_word(following)
        return (
            may_be_family(following)
            and rare
            and not is_head(following)
            and not (is_known(word) and is_known(following))
            and not (noun_lead(word) > 0)
            and sentence.at(at + 3)[:1].islower()
        )
    return noun_lead(word) < 0 or (noun_lead(word) < 2.5 and not is_known(word))


_REGIONS: frozenset[str] = frozenset(
    "sachsen thüringen bayern hessen brandenburg berlin hamburg bremen niedersachsen "
    "saarland mecklenburg-vorpommern "
    "sachsen-anhalt rheinland-pfalz nordrhein-westfalen baden-württemberg "
    "schleswig-holstein deutschland europa leipzig "
    "dresden chemnitz österreich polen tschechien".split()
)


def _is_genitive_place(word: str) -> bool:
    lower = word.lower()
    return lower in _REGIONS or lower.removesuffix("s") in _REGIONS


def _is_topic(word: str) -> bool:
    return word.lower().endswith(("ung", "heit", "keit", "schaft", "ismus", "tät", "ion", "wesen"))


def _after_plural(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take "Scholz" in "die Herren Kunze und Scholz", "die Stadträte Meier, Kunz und Wolf"."""
    names: list[Name] = []
    for at in range(len(sentence)):
        if not _is_plural(sentence, at) or at + 1 not in covered | {at + 1}:
            continue
        end = at + 1
        while end in covered:
            end += 1
        gender = "f" if sentence.at(at).lower() in {"frauen", "damen"} else None
        while end > at + 1 and sentence.at(end) in {",", "und", "sowie"} and end + 1 not in covered:
            word = sentence.at(end + 1)
            if not may_be_family(word) or is_head(word) or (_is_role(word) and noun_lead(word) > 3):
                break
            parts = read_parts(sentence, end + 1, sure=True)
            if parts is None:
                break
            names.append(build_name(sentence, end + 1, parts, gender=gender, evidence="role"))
            end = parts.end
    return names


def _is_role(word: str) -> bool:
    return is_office(word) and noun_lead(word) > 0


def _is_plural(sentence: Sentence, at: int) -> bool:
    word = sentence.at(at)
    if word.lower() in PLURAL_HONORIFICS:
        return True
    kind = role_noun(word)
    return (
        kind is not None
        and not kind.loose
        and (
            kind.plural
            or (
                kind.declension == "adjective"
                and sentence.at(at - 1) in {"die", "den", "Die", "Den"}
                and word.endswith("en")
            )
        )
    )


def _bare(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take a family name that the report has with its first name elsewhere."""
    names: list[Name] = []
    for at in range(len(sentence)):
        word = sentence.at(at)
        if at in covered or not may_be_family(word):
            continue
        family = known.family(word)
        if family is None or not _stands_alone(sentence, at):
            continue
        genitive = fold(word) != fold(family.split()[-1])
        names.append(
            Name(start=at, end=at + 1, core=at, family=family, evidence="known", genitive=genitive)
        )
    return names


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Tell whether a word may be a family name here, not a noun, a place or part of a title."""
    word, before = sentence.at(at), sentence.at(at - 1)
    if before.lower() in _PLACE_WORDS or (
        before[:1].isupper() and is_head(before) and not before.isupper()
    ):
        return False
    if sentence.at(at + 1)[:1].isupper() and (
        sentence.at(at + 1).lower().endswith(STREET_ENDINGS) or is_head(sentence.at(at + 1))
    ):
        return False
    common = noun_lead(word) > 1
    if common and (before.lower() in _ARTICLES or (before.islower() and is_adjective(before))):
        return False
    return not (before.lower() in {"der", "das", "des"} and not common)


def _unknown(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take two words that no list knows where only a person can stand ("Momodou Jallow (AWO)")."""
    names: list[Name] = []
    for at in range(len(sentence) - 1):
        if {at, at + 1} & covered or not _may_be_pair(sentence, at):
            continue
        if _person_follows(sentence, at + 2, covered) or _person_before(sentence, at):
            names.append(
                Name(
                    start=at,
                    end=at + 2,
                    core=at,
                    given=sentence.at(at),
                    family=sentence.at(at + 1),
                    evidence="context",
                )
            )
            covered.update({at, at + 1})
    return names


_PLACE_STARTS: frozenset[str] = frozenset(
    "Bad Groß Klein Neu Alt Sankt Ober Unter Nieder Hohen Markt Schloss Burg Café Hotel "
    "Kloster".split()
)


def _may_be_pair(sentence: Sentence, at: int) -> bool:
    first, second = sentence.at(at), sentence.at(at + 1)
    if not (may_be_family(first) and may_be_family(second)) or first in _PLACE_STARTS:
        return False
    if any(
        is_head(word) or is_office(word) or noun_lead(word) > 0 or word.isupper()
        for word in (first, second)
    ):
        return False
    if is_known(first) and is_known(second):
        return False
    before, after = sentence.at(at - 1), sentence.at(at + 2)
    if (
        after[:1].isupper()
        or before.lower() in _PLACE_WORDS | _ARTICLES
        or before in {"-", "–", "„", '"'}
    ):
        return False
    return not before[:1].isupper() or is_office(before) or role_noun(before) is not None or at == 1


def _person_before(sentence: Sentence, at: int) -> bool:
    before = sentence.at(at - 1)
    if before == ":" and sentence.at(at - 3) in {"(", ";", ","}:
        return True
    if (
        before in {"von", "durch", "mit", "an"}
        and not is_known(sentence.at(at))
        and not is_known(sentence.at(at + 1))
    ):
        return True
    return role_noun(sentence.at(at - 1)) is not None and not is_head(sentence.at(at - 1))


def _person_follows(sentence: Sentence, at: int, covered: set[int]) -> bool:
    word = sentence.at(at)
    if word in {"und", ",", "sowie"} and any(index in covered for index in range(at + 1, at + 3)):
        return True
    if word in {"vom", "von"} and any(
        is_head(sentence.at(index)) for index in range(at + 1, at + 4)
    ):
        return True
    if word == ",":
        return any(is_office(sentence.at(i)) for i in range(at + 1, at + 4))
    if word == "(":
        return sentence.at(at + 1)[:1].isupper()
    lemma = verb_lemma(word) if word.islower() else None
    return lemma is not None and sense_of(lemma) in {"speak", "present", "chair", "greet", "thank"}


def _before_party(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take a family name that a party in brackets proves ("Müller (SPD) fragt nach")."""
    return [
        Name(start=at, end=at + 1, core=at, family=sentence.at(at), evidence="context")
        for at in range(len(sentence) - 3)
        if at not in covered
        and sentence.at(at + 1) == "("
        and may_be_family(sentence.at(at))
        and not is_head(sentence.at(at))
        and not is_office(sentence.at(at))
        and sentence.at(at + 2).lower() in PARTIES
        and noun_lead(sentence.at(at)) <= 6
        and not sentence.at(at - 1)[:1].isupper()
    ]


def _excused(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
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


def _listed(sentence: Sentence, covered: set[int], known: Known) -> list[Name]:
    """Take what stands between the commas of a list of people."""
    if not known.listing:
        return []
    names: list[Name] = []
    for at in range(len(sentence)):
        if at in covered or sentence.at(at - 1) not in _BOUNDS or at - 1 in covered:
            continue
        name = _between_commas(sentence, at, covered)
        if name is not None:
            names.append(name)
    return names


def _between_commas(sentence: Sentence, at: int, covered: set[int]) -> Name | None:
    words = []
    end = at
    while end < len(sentence) and sentence.at(end) not in _SEPARATORS and len(words) < 4:
        words.append(sentence.at(end))
        end += 1
    if not words or sentence.at(end) not in _SEPARATORS or set(range(at, end)) & covered:
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
            gender=_sex(words[1]),
        )
    if any(noun_lead(word) > 0 for word in words):
        return None
    return Name(
        start=at, end=end, core=at, family=words[-1], given=" ".join(words[:-1]), evidence="list"
    )


def _sex(word: str) -> str | None:  # type: ignore[misc]
    gender = first_name_gender(word)
    return gender if gender in ("m", "f") else None


def _list_word(word: str) -> bool:
    if not may_be_family(word) or word.isupper() or is_head(word) or _is_role(word):
        return False
    if word.lower() in PARTIES or word.lower() in FUNCTION_WORDS or _is_genitive_place(word):
        return False
    return noun_lead(word) < 3 or not is_dictionary_word(word)


def _inverted(sentence: Sentence, names: list[Name]) -> list[Name]:
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
                gender=_sex(given.split()[0]),
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
        gender=name.gender or _sex(given.split()[0]),
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
        following in _SEPARATORS
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
