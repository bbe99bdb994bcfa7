"""Named arrays in one file, read without copying.

A head of JSON says where each array lies; what follows is plain numbers. Reading maps the file into
memory, so an index opens at once and all threads and processes share its pages. Nothing in such a file
can run: there is no pickle.
"""

import json
import mmap
import struct
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from kaib_search.errors import IndexDamagedError

Array = NDArray[Any]

_MAGIC = b"KAIBARR1"
_ALIGN = 16


def write_arrays(stream: BinaryIO, arrays: Mapping[str, Array]) -> None:
    """Write one-dimensional arrays of numbers to the start of a stream."""
    places: dict[str, tuple[str, int, int]] = {}
    offset = 0
    for name, array in arrays.items():
        places[name] = (array.dtype.str, offset, len(array))
        offset += -(-array.nbytes // _ALIGN) * _ALIGN
    head = json.dumps(places).encode("ascii")
    head += b" " * (-(len(_MAGIC) + 8 + len(head)) % _ALIGN)
    stream.write(_MAGIC + struct.pack("<Q", len(head)) + head)
    for array in arrays.values():
        stream.write(np.ascontiguousarray(array).data)
        stream.write(b"\0" * (-array.nbytes % _ALIGN))


def save_arrays(path: Path, arrays: Mapping[str, Array]) -> None:
    """Write arrays to a file."""
    with path.open("wb") as stream:
        write_arrays(stream, arrays)


def load_arrays(path: Path) -> dict[str, Array]:
    """Map the arrays of a file into memory, read-only.

    Raises:
        IndexDamagedError: where the file holds no such arrays.
    """
    try:
        with path.open("rb") as stream:
            return _views(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
    except (struct.error, ValueError, TypeError, AttributeError) as error:
        raise IndexDamagedError(
            f"{path.resolve()} is no file of arrays; build the index anew with: kaib-search index"
        ) from error


def _views(content: mmap.mmap) -> dict[str, Array]:
    if content[: len(_MAGIC)] != _MAGIC:
        raise ValueError("not ours")
    start = len(_MAGIC) + 8
    (size,) = struct.unpack("<Q", content[len(_MAGIC) : start])
    places = json.loads(content[start : start + size])
    base = start + size
    return {
        name: np.frombuffer(content, np.dtype(kind), count, base + offset)
        for name, (kind, offset, count) in places.items()
    }


def smallest(array: Array) -> Array:
    """Give the array in the smallest unsigned type that holds its largest number."""
    largest = int(array.max()) if len(array) else 0
    kind = np.uint8 if largest < 2**8 else np.uint16 if largest < 2**16 else np.uint32
    return array.astype(kind, copy=False)


def pack_words(words: list[str]) -> dict[str, Array]:
    """Give words as one run of UTF-8 and the places where each begins."""
    encoded = [word.encode("utf-8") for word in words]
    starts = np.zeros(len(encoded) + 1, np.uint32)
    np.cumsum([len(word) for word in encoded], out=starts[1:])
    return {"words": np.frombuffer(b"".join(encoded), np.uint8), "starts": starts}


def unpack_words(words: Array, starts: Array) -> list[str]:
    """Give back what ``pack_words`` packed."""
    content = words.tobytes()
    ends = starts.tolist()
    return [content[a:b].decode("utf-8") for a, b in pairwise(ends)]
