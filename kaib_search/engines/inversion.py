"""Documents → posting lists: which term stands where.

A word that was analysed once is known by a number from then on; all further work is on arrays of
numbers. A batch of documents is inverted by itself (in a process of its own, if there are many) and
merged later.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

import numpy as np

from kaib_search.engines.arrays import Array, pack_words, smallest
from kaib_search.engines.layout import EXTRA, FIELD_GAP, FIELDS, PART_WEIGHT, TENTHS
from kaib_search.model.documents import FACETS, Document, Token

_Key = tuple[str, str, int, int, bool]


def invert(documents: Iterable[Document]) -> dict[str, Array]:
    """Invert a batch of documents; the arrays are named ``list/what`` and ``column/what``."""
    batch = _Batch()
    for document in documents:
        batch.add(document)
    return {**batch.columns(), **batch.lists()}


class _Batch:
    """The tokens of a batch as numbers."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.numbers: dict[_Key, int] = {}
        self.known: list[Token] = []
        self.form: list[int] = []
        self.position: list[int] = []
        self.begins: list[list[int]] = []
        self.ends: list[list[int]] = []
        self.token_counts: list[list[int]] = []

    def add(self, document: Document) -> None:
        """Take the tokens of a document in."""
        base, begins, ends, counts = 0, [], [], []
        for name in FIELDS:
            tokens = document.fields.get(name, ())
            begins.append(base)
            if tokens:
                self._add_tokens(tokens, base)
                base += max(one.position for one in tokens) + 1
            ends.append(base)
            counts.append(len(tokens))
            base += FIELD_GAP if tokens else 0
        self.begins.append(begins)
        self.ends.append(ends)
        self.token_counts.append(counts)
        # The tokens are no longer needed; of many documents they would fill the memory.
        self.documents.append(
            Document(
                id=document.id, fields={}, facets=document.facets,
                day=document.day, last_day=document.last_day,
            )
        )  # fmt: skip

    def _add_tokens(self, tokens: Sequence[Token], base: int) -> None:
        numbers, append = self.numbers, self.form.append
        for one in tokens:
            # The analyzer hands out the same tuples for the same word; to look at their addresses is
            # quicker than to look into them. ``known`` keeps them alive, so an address stays theirs.
            key = (one.exact, one.stem, id(one.parts), id(one.subwords), one.stop)
            number = numbers.get(key)
            if number is None:
                number = numbers[key] = len(numbers)
                self.known.append(one)
            append(number)
        self.position += [base + one.position for one in tokens]

    def columns(self) -> dict[str, Array]:
        """Give what is known of each document."""
        documents = self.documents
        columns = {
            "day": np.array([one.day for one in documents], np.int32),
            "last_day": np.array([one.last_day or one.day for one in documents], np.int32),
            "begin": smallest(np.array(self.begins, np.int64).reshape(-1)),
            "end": smallest(np.array(self.ends, np.int64).reshape(-1)),
            **{
                f"id_{name}": array for name, array in pack_words([d.id for d in documents]).items()
            },
        }
        for facet in FACETS:
            columns |= _facet(facet, [one.facets.get(facet, ()) for one in documents])
        lengths = self._lengths()
        return {f"column/{name}": array for name, array in {**columns, **lengths}.items()}

    def lists(self) -> dict[str, Array]:
        """Give the posting lists."""
        tokens = np.array(self.form, np.int32)
        positions = np.array(self.position, np.int64)
        doc, field = self._owners()
        found: dict[str, Array] = {}
        for name, terms in self._terms().items():
            token, term = terms.expand(tokens)
            found |= terms.packed(name)
            found |= _grouped(name, term, doc[token], positions[token], len(terms.words))
        stops = np.array([form.stop for form in self.known], bool)
        for name in EXTRA:
            chosen = np.flatnonzero((field == FIELDS.index(name)) & ~stops[tokens])
            found |= self._extra(name, tokens[chosen], doc[chosen])
        return found

    @cached_property
    def parts(self) -> list[tuple[str, ...]]:
        """For each form the parts that say more than the stem."""
        return [
            tuple(part for part in dict.fromkeys(form.parts) if part != form.stem)
            if form.parts
            else ()
            for form in self.known
        ]

    def _terms(self) -> dict[str, "_Terms"]:
        return {
            "exact": _Terms([(form.exact,) for form in self.known]),
            "stem": _Terms([(form.stem,) for form in self.known]),
            "part": _Terms(self.parts),
            "subword": _Terms([tuple(dict.fromkeys(form.subwords)) for form in self.known]),
        }

    def _extra(self, name: str, tokens: Array, doc: Array) -> dict[str, Array]:
        """Give the list of a field that counts once more: stems, and parts by their weight, in one."""
        used, local = np.unique(tokens, return_inverse=True)
        terms = _Terms([(self.known[form].stem, *self.parts[form]) for form in used.tolist()])
        token, term = terms.expand(local)
        firsts = np.ones(len(term), bool)
        firsts[1:] = token[1:] != token[:-1]  # the stem goes first, its parts follow
        weight = np.where(firsts, TENTHS, round(TENTHS * PART_WEIGHT))
        return {**terms.packed(name), **_summed(name, term, doc[token], weight, len(terms.words))}

    def _owners(self) -> tuple[Array, Array]:
        """Give document and field of each token."""
        counts = np.array(self.token_counts, np.int64).reshape(-1, len(FIELDS))
        doc = np.repeat(np.arange(len(counts)), counts.sum(axis=1))
        field = np.repeat(np.tile(np.arange(len(FIELDS)), len(counts)), counts.reshape(-1))
        return doc.astype(np.int32), field.astype(np.int8)

    def _lengths(self) -> dict[str, Array]:
        """Give the weighted number of terms of each document, and of its extra fields."""
        # A stop word adds nothing to a length: it is not asked for.
        counts = np.array([0 if form.stop else 1 for form in self.known], np.float32)
        parts = np.array([len(parts) for parts in self.parts], np.float32)
        subwords = np.array([len(form.subwords) for form in self.known], np.float32)
        without = counts * (1 + PART_WEIGHT * parts)
        whole = counts * (1 + PART_WEIGHT * (parts + subwords))
        tokens = np.array(self.form, np.int32)
        doc, field = self._owners()
        count = len(self.documents)
        lengths = {"length": np.bincount(doc, whole[tokens], count).astype(np.float32)}
        for name in EXTRA:
            chosen = field == FIELDS.index(name)
            weights = without[tokens[chosen]]
            lengths[f"length_{name}"] = np.bincount(doc[chosen], weights, count).astype(np.float32)
        return lengths


class _Terms:
    """The terms of one list, and which of them each form has."""

    def __init__(self, per_form: Sequence[Sequence[str]]) -> None:
        self.words = sorted(set(chain.from_iterable(per_form)))
        number = {word: place for place, word in enumerate(self.words)}
        self.counts = np.array([len(words) for words in per_form], np.int64)
        self.starts = np.concatenate(([0], np.cumsum(self.counts)))
        self.numbers = np.array([number[w] for w in chain.from_iterable(per_form)], np.int32)

    def expand(self, tokens: Array) -> tuple[Array, Array]:
        """Give, for each term of each token in turn, the token's place and the term's number."""
        counts = self.counts[tokens]
        token = np.repeat(np.arange(len(tokens)), counts)
        return token, self.numbers[runs(self.starts[tokens], counts)]

    def packed(self, name: str) -> dict[str, Array]:
        return {f"{name}/{what}": array for what, array in pack_words(self.words).items()}


def runs(starts: Array, counts: Array) -> Array:
    """Give the numbers of several runs, one after the other.

    >>> runs(np.array([5, 20]), np.array([3, 2])).tolist()
    [5, 6, 7, 20, 21]
    """
    total = int(counts.sum())
    before = np.cumsum(counts) - counts
    return np.repeat(starts - before, counts) + np.arange(total)


def _grouped(name: str, term: Array, doc: Array, position: Array, terms: int) -> dict[str, Array]:
    """Sort occurrences by term and document, and count them."""
    order = np.argsort(term, kind="stable")  # the tokens come by document and position already
    term, doc = term[order], doc[order]
    changes = np.ones(len(term), bool)
    changes[1:] = (term[1:] != term[:-1]) | (doc[1:] != doc[:-1])
    first = np.flatnonzero(changes)
    frequencies = np.diff(np.append(first, len(term)))
    return {
        f"{name}/offsets": np.searchsorted(term[first], np.arange(terms + 1)),
        f"{name}/docs": doc[first],
        f"{name}/tf": smallest(frequencies),
        f"{name}/position_offsets": np.searchsorted(term, np.arange(terms + 1)),
        f"{name}/positions": smallest(position[order]),
    }


def _summed(name: str, term: Array, doc: Array, weight: Array, terms: int) -> dict[str, Array]:
    """Add up weights by term and document."""
    order = np.lexsort((doc, term))
    term, doc, weight = term[order], doc[order], weight[order]
    changes = np.ones(len(term), bool)
    changes[1:] = (term[1:] != term[:-1]) | (doc[1:] != doc[:-1])
    first = np.flatnonzero(changes)
    return {
        f"{name}/offsets": np.searchsorted(term[first], np.arange(terms + 1)),
        f"{name}/docs": doc[first],
        f"{name}/tf": smallest(np.add.reduceat(weight, first) if len(first) else weight),
    }


def _facet(facet: str, values: Sequence[Sequence[str]]) -> dict[str, Array]:
    """Give a facet as a list of values, and the numbers of each document's values."""
    distinct = [tuple(dict.fromkeys(one)) for one in values]
    words = sorted(set(chain.from_iterable(distinct)))
    number = {word: place for place, word in enumerate(words)}
    return {
        **{f"facet_{facet}_{name}": array for name, array in pack_words(words).items()},
        f"facet_{facet}_counts": smallest(np.array([len(one) for one in distinct], np.int64)),
        f"facet_{facet}_values": np.array(
            [number[word] for word in chain.from_iterable(distinct)], np.int32
        ),
    }
