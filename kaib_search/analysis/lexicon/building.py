"""Build what the word list teaches once, and read it back quickly."""

import hashlib
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import numpy as np
from filelock import FileLock

from kaib_search.analysis.lexicon.counting import count_parts
from kaib_search.analysis.lexicon.files import (
    read_costs,
    read_scores,
    read_table,
    write_costs,
    write_scores,
    write_table,
)
from kaib_search.analysis.lexicon.splitter import Costs, Splitter, costs_of
from kaib_search.analysis.lexicon.stems import Stems, build_stems
from kaib_search.analysis.lexicon.subwords import train_units
from kaib_search.analysis.lexicon.verbs import build_verbs
from kaib_search.analysis.lexicon.wordlist import read_entries, read_wordlist

Progress = Callable[[str], None]

_PACKAGES = ("simplemma", "PyStemmer", "sentencepiece")
_UNITS_FROM = ("folding", "lexicon/files", "lexicon/subwords", "lexicon/wordlist")
_PARTS_FROM = (
    "folding",
    "lexicon/building",
    "lexicon/counting",
    "lexicon/derived",
    "lexicon/files",
    "lexicon/splitter",
    "lexicon/stems",
    "lexicon/verbs",
    "lexicon/wordlist",
)
_SHORTEST_TRAINED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What was built.

    stems    stems of forms that the rules get wrong
    verbs    stems of verb forms, by their exact forms
    costs    of compound parts
    units    subwords and their log probabilities
    forms    hashes of every form of the list, in order
    """

    stems: Mapping[str, str]
    verbs: Mapping[str, str]
    costs: Costs
    units: Mapping[str, float]
    forms: Any

    def holds(self, word: str) -> bool:
        """Tell whether a folded word is a form of the word list."""
        wanted = _hash(word)
        place = int(np.searchsorted(self.forms, np.uint64(wanted)))
        return place < len(self.forms) and int(self.forms[place]) == wanted


class LexiconCache:
    """The folders of what belongs to the installed packages and to this code."""

    def __init__(self, cache: Path) -> None:
        parts = _digest(_PARTS_FROM)
        units = _digest(_UNITS_FROM)
        self.digest = f"{parts}{units}"
        self._parts = cache / f"parts-{parts[:16]}"
        self._units = cache / f"units-{units[:16]}"

    def build_if_missing(self, progress: Progress | None = None) -> None:
        """Build what is not there yet; of several processes one builds, the others wait."""
        say = progress or _silent
        _build_once(self._parts, _build_parts, say)
        _build_once(self._units, _build_units, say)

    def read(self) -> Lexicon:
        """Give the lexicon, which all analyzers of a process share."""
        return _read(self._parts, self._units)


@lru_cache(maxsize=2)
def _read(parts: Path, units: Path) -> Lexicon:
    return Lexicon(
        stems=read_table(parts / "stems.txt"),
        verbs=read_table(parts / "verbs.txt"),
        costs=read_costs(parts),
        units=read_scores(units / "units.txt"),
        forms=np.load(parts / "forms.npy", mmap_mode="r", allow_pickle=False),
    )


def _digest(modules: Iterable[str]) -> str:
    """Hash what a part depends on: versions of packages, and the code that builds it."""
    digest = hashlib.sha256()
    for package in _PACKAGES:
        digest.update(f"{package} {version(package)}\n".encode())
    for module in modules:
        digest.update(files("kaib_search.analysis").joinpath(f"{module}.py").read_bytes())
    return digest.hexdigest()


def _silent(_message: str) -> None:
    """Say nothing."""


def _build_once(folder: Path, build: Callable[[Path, Progress], None], progress: Progress) -> None:
    """Build a folder beside its place and move it there in one step, unless another process did."""
    if folder.exists():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(folder.with_suffix(".lock")):
        if folder.exists():
            return
        draft = Path(mkdtemp(prefix="draft-", dir=folder.parent))
        try:
            build(draft, progress)
            draft.chmod(0o755)
            draft.replace(folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def _build_parts(draft: Path, progress: Progress) -> None:
    """Build stems, counts of compound parts, and the list of all forms."""
    words = read_wordlist()
    progress("counting the parts of compounds")
    table = build_stems(words)
    counts = count_parts(words, Stems(table))
    costs = costs_of(counts, Stems(table))
    write_table(draft / "stems.txt", _without_compounds(table, costs))
    write_table(draft / "verbs.txt", build_verbs(read_entries(), Stems({}).plain))
    write_costs(draft, costs)
    np.save(draft / "forms.npy", _hashes(words.forms), allow_pickle=False)


def _build_units(draft: Path, progress: Progress) -> None:
    """Learn the subwords."""
    progress("learning subwords, about a minute")
    words = read_wordlist()
    trained = words.nouns.keys() | words.others
    units = train_units(sorted(word for word in trained if len(word) >= _SHORTEST_TRAINED))
    write_scores(draft / "units.txt", units)


def _without_compounds(table: Mapping[str, str], costs: Costs) -> dict[str, str]:
    """Drop the forms whose stem follows from that of their head."""
    stem = Stems(table)
    splitter = Splitter(costs, stem)
    kept = {}
    for form, known in table.items():
        *lefts, head = splitter.split(form)
        follows = lefts and stem.listed(head) is not None
        if not follows or "".join(lefts) + stem(head) != known:
            kept[form] = known
    return kept


def _hashes(words: Iterable[str]) -> Any:
    return np.array(sorted({_hash(word) for word in words}), dtype=np.uint64)


def _hash(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest(), "big")
