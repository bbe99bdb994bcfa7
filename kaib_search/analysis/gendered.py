"""Read the German ways to write women and men in one word."""

import re
from dataclasses import dataclass

from kaib_search.analysis.folding import exact_form
from kaib_search.analysis.stopwords import STOP_WORDS

# The endings with a sign before them, longest first; a single letter must end the word.
ENDINGS = r"(?:innen|in(?![^\W\d_])|inn(?=\))|nja|zz[ae]|(?:er|en|em|es|r|n|e|s)(?![^\W_]))"

_SIGN = re.compile(rf"(?<=[^\W\d_]{{2}})(?:[*:_·•]|/-?|\(-?)({ENDINGS})\)?")
_CAPITAL = re.compile(r"(?<=[a-zäöüß]{2})I(nnen(?![A-ZÄÖÜ])|n(?![^\W\d_]))")
# Roma and Sinti have their own plurals for women.
_IRREGULAR = {"nja": "a", "zze": "", "zza": ""}


@dataclass(frozen=True, slots=True)
class Gendered:
    """A word written for women and men: the word without signs, and what its stem is taken from."""

    word: str
    base: str


def read_gendered(written: str) -> Gendered | None:
    """Read a word with a gender sign or a capital I inside, None for any other.

    >>> read_gendered("Kolleg*innen")
    Gendered(word='Kolleginnen', base='Kolleg')
    >>> read_gendered("SchülerInnenrat").base, read_gendered("Migrant_innenbeirat").base
    ('Schülerrat', 'Migrantenbeirat')
    """
    found = _SIGN.search(written) or _CAPITAL.search(written)
    if found is None or _is_other(written, found):
        return None
    before, after = written[: found.start()], written[found.end() :]
    ending = found[1] if found.re is _SIGN else f"i{found[1]}"
    word = f"{before}{ending}{after}"
    if not ending.startswith("in"):
        return Gendered(word=word, base=before + _IRREGULAR.get(ending, ending) + after)
    if len(after) > 2:
        return Gendered(word=word, base=f"{before}{'' if before.endswith('er') else 'en'}{after}")
    return Gendered(word=word, base=before)


def _is_other(written: str, found: re.Match[str]) -> bool:
    """Tell whether it is a choice of words ("und/in") or a word of its own with a capital inside."""
    before = exact_form(written[: found.start()])
    return found[1] == "in" and before in STOP_WORDS
