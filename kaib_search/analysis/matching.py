"""The one definition of when a word of a query meets a word of a text, and by which rule."""

from typing import Literal

from kaib_search.model.documents import Token

Rule = Literal["exact", "gender", "stem", "part"]
"""Why a word was found, best first: as typed, in the other gender, in another form, inside a compound."""


def meets(query: Token, text: Token) -> Rule | None:
    """Give the rule by which a word of a query finds a word of a text, None where it does not."""
    if query.exact == text.exact:
        return "exact"
    if query.stem == text.stem:
        return "gender" if _names_women(query) != _names_women(text) else "stem"
    if query.stem in text.parts:
        return "part"
    return None


def _names_women(token: Token) -> bool:
    """Tell whether the stem was found by folding a word for women to that for men."""
    return token.exact.endswith(("in", "innen")) and not token.stem.endswith(("in", "inn", "innen"))
