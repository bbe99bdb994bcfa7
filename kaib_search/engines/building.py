"""Build the index of a generation from analysed documents."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kaib_search.engines.arrays import load_arrays, save_arrays
from kaib_search.engines.inversion import invert
from kaib_search.engines.merging import merge_columns
from kaib_search.engines.whoosh_index import whoosh_version, write_index
from kaib_search.model.documents import Document

__all__ = ["COLUMNS", "INDEX", "build_index", "whoosh_version", "write_batch"]

COLUMNS = "columns.arrays"
INDEX = "whoosh"


def write_batch(path: Path, documents: Iterable[Document]) -> None:
    """Invert a batch of documents into a file of its own."""
    save_arrays(path, invert(documents))


def build_index(folder: Path, batches: Sequence[Path]) -> int:
    """Merge batches, in their order, into the index of a generation; give the number of documents."""
    opened = [load_arrays(path) for path in batches]
    if not opened:
        opened = [invert(())]
    save_arrays(folder / COLUMNS, merge_columns(opened))
    live = folder / INDEX
    live.mkdir(mode=0o700)
    return write_index(live, opened)
