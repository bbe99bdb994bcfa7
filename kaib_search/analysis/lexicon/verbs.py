"""Lead the forms of a verb to the stem of its infinitive (hilft, geholfen: helf).

The forms are kept as they are written, with their umlauts: "fährt" is a verb, "Fahrt" is none.
"""

from collections.abc import Callable, Iterable, Iterator

from kaib_search.analysis.folding import exact_form, fold

Entry = tuple[str, str]

_LIKE_ADJECTIVES = ("", "e", "er", "en", "es", "em")
# Goods are no good: this plural keeps apart from the adjective.
_HANDMADE = {"gueter": "guter", "guetern": "guter"}


def build_verbs(entries: Iterable[Entry], stem: Callable[[str], str]) -> dict[str, str]:
    """Give the stem of each verb form that the rules lead elsewhere, by its exact form.

    entries   forms and base forms of the word list
    stem      the rules
    """
    verbs: dict[str, str] = {}
    nouns: set[str] = set()
    for form, base in entries:
        if form[:1].isupper():
            nouns.add(exact_form(form))
        elif base.islower() and base.endswith("n") and form.islower():
            verbs[exact_form(form)] = fold(base)
    return dict(_telling(verbs, nouns, stem)) | _HANDMADE


def _telling(
    verbs: dict[str, str], nouns: set[str], stem: Callable[[str], str]
) -> Iterator[tuple[str, str]]:
    """Yield the forms that need the list: none of a noun, none that stem like the infinitive."""
    for form, base in verbs.items():
        wanted = stem(base)
        if stem(fold(form)) == wanted or _is_second_person(form, wanted):
            continue
        if not (form.startswith("ge") or form[0] == base[0]) or _names(form, nouns):
            continue
        yield form, wanted


def _is_second_person(form: str, stem: str) -> bool:
    """Tell whether a form goes with "du" or "ihr", which reports do not know."""
    if form.endswith("st"):
        return not stem.endswith(("s", "st", "z", "x"))
    return form.endswith("tet") and not stem.endswith(("t", "d"))


def _names(form: str, nouns: set[str]) -> bool:
    """Tell whether a form is a noun as well, or a participle that is used as one (der Behinderte)."""
    if form in nouns:
        return True
    stems = (form.removesuffix(end) for end in _LIKE_ADJECTIVES if form.endswith(end))
    return any(f"{one}er" in nouns for one in stems)
