# mypy: disable-error-code="misc, no-untyped-call, attr-defined"
"""A Whoosh codec that keeps posting lists as plain arrays.

Whoosh's own codec packs blocks of 128 postings with pickle and zlib. This one writes each field as a
few arrays of numbers (``arrays.py``): they are read without unpacking, by any number of threads, and
nothing in them can run. Whoosh's own readers and searchers work on them too, through the matchers that
this codec hands out.
"""

import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from whoosh import formats
from whoosh.codec import base
from whoosh.codec.whoosh3 import W3Codec
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from kaib_search.engines.arrays import load_arrays, write_arrays
from kaib_search.engines.merging import Batch, merge_list
from kaib_search.engines.postings import PostingList

EXTENSION = ".postings"


class RawPositions(formats.Positions):
    """Positions as plain 32-bit numbers."""

    def decode_positions(self, content: bytes) -> list[int]:
        """Give the positions of one posting."""
        numbers = array.array("I")
        numbers.frombytes(content)
        return numbers.tolist()

    def decode_frequency(self, content: bytes) -> int:
        """Give the number of positions of one posting."""
        return len(content) // 4


class PostingPool:
    """Stands where Whoosh's writer keeps single postings: batches that are inverted already."""

    def __init__(self, fields: Sequence[str], batches: Sequence[Batch]) -> None:
        self.fields = fields
        self.batches = batches

    def iter_postings(self) -> "PostingPool":
        """Hand the batches to the field writer as they are."""
        return self

    def cleanup(self) -> None:
        """Let the batches go."""
        self.batches = ()


class RawCodec(W3Codec):
    """Whoosh's codec with the inverted index as arrays."""

    def field_writer(self, storage: Any, segment: Any) -> "RawFieldWriter":
        """Give what writes the inverted index of a segment."""
        return RawFieldWriter(storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> "RawTermsReader":
        """Give what reads the inverted index of a segment."""
        return RawTermsReader(storage, segment)


class RawFieldWriter:
    """Writes one file of arrays for each field."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._storage = storage
        self._segment = segment
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, items: PostingPool) -> None:  # noqa: ARG002 - Whoosh's
        """Merge and write the fields, one after the other."""
        for name in items.fields:
            merged = merge_list(name, items.batches)
            with self._segment.create_file(self._storage, f".{name}{EXTENSION}") as file:
                write_arrays(file, merged)

    def close(self) -> None:
        """Close the writer; each file is closed already."""
        self.is_closed = True


class RawTermsReader(base.TermsReader):
    """Reads the fields' files; ``lists`` are the arrays themselves, for whoever wants them whole."""

    def __init__(self, storage: Any, segment: Any) -> None:
        start, end = f"{segment.segment_id()}.", EXTENSION
        self.lists: dict[str, PostingList] = {}
        for name in sorted(storage.list()):
            if start in name and name.endswith(end):
                field = name.partition(start)[2].removesuffix(end)
                self.lists[field] = PostingList(load_arrays(Path(storage.folder) / name))

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._number(*term) is not None

    def indexed_field_names(self) -> Iterator[str]:
        """Give the names of the fields."""
        return iter(self.lists)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield every term with its field."""
        return ((name, term) for name, postings in self.lists.items() for term in postings)

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Yield the terms from one on, in the order of fields and terms."""
        return ((name, term) for name, term in self.terms() if (name, term) >= (fieldname, prefix))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield every term with what is known of it."""
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield the terms from one on with what is known of each."""
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """Give what is known of a term."""
        number = self._number(fieldname, text)
        if number is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        postings = self.lists[fieldname].postings(number)
        frequencies = postings.frequencies
        return TermInfo(
            weight=float(frequencies.sum()), df=len(postings.docs), minlength=1, maxlength=2**16,
            maxweight=float(frequencies.max()), minid=int(postings.docs[0]), maxid=int(postings.docs[-1]),
        )  # fmt: skip

    def frequency(self, fieldname: str, text: bytes) -> float:
        """Give how often a term stands in all documents."""
        return float(self.term_info(fieldname, text).weight())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """Give how many documents hold a term."""
        number = self._number(fieldname, text)
        return 0 if number is None else self.lists[fieldname].document_frequency(number)

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        """Give the postings of a term in the form that Whoosh's queries walk over."""
        info = self.term_info(fieldname, text)
        number = self._number(fieldname, text)
        postings = self.lists[fieldname].postings(number or 0)
        frequencies = postings.frequencies.astype(np.int64)
        return ListMatcher(
            postings.docs.tolist(), frequencies.astype(float).tolist(),
            self._values(fieldname, number or 0, frequencies), format_, scorer=scorer,
            term=(fieldname, text), terminfo=info,
        )  # fmt: skip

    def cursor(self, fieldname: str, fieldobj: Any) -> Any:
        """Refuse what only Whoosh's fuzzy queries ask for; they are not used here."""
        raise NotImplementedError(f"no cursor over {fieldname} {fieldobj}")

    def _number(self, field: str, term: bytes) -> int | None:
        postings = self.lists.get(field)
        return postings.lexicon.find(term) if postings is not None else None

    def _values(self, field: str, number: int, frequencies: Any) -> list[bytes]:
        try:
            positions = self.lists[field].positions(number).astype(np.uint32)
        except TypeError:
            return [b""] * len(frequencies)
        return [piece.tobytes() for piece in np.split(positions, np.cumsum(frequencies)[:-1])]
