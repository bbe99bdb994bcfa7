# mypy: disable-error-code="misc, no-untyped-call, attr-defined"
"""Write and open the Whoosh index of a generation. With ``whoosh_codec`` the only user of Whoosh."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from whoosh import fields, index, versionstring
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Frequency
from whoosh.writing import SegmentWriter

from kaib_search.engines.layout import EXTRA, LISTS, POSITIONAL
from kaib_search.engines.merging import Batch, document_counts
from kaib_search.engines.postings import PostingList
from kaib_search.engines.whoosh_codec import PostingPool, RawCodec, RawPositions, RawTermsReader
from kaib_search.errors import EngineError, IndexDamagedError

NAMES = (*LISTS, *EXTRA)


class TermField(fields.FieldType):
    """A field whose terms are written as they are: German is known to our analyzer alone."""

    indexed = True
    stored = unique = scorable = spelling = False
    analyzer = vector = column_type = None
    multitoken_query = "default"

    def __init__(self, *, positions: bool) -> None:
        self.format = RawPositions() if positions else Frequency()

    def index(self, value: object, **_: object) -> Any:
        """Refuse single documents: batches are inverted before they come here."""
        raise TypeError(f"{value!r} must be inverted first")

    def self_parsing(self) -> bool:
        """Tell Whoosh's query parser that it has nothing to do here."""
        return False


def whoosh_version() -> str:
    """Give the version of Whoosh that writes."""
    return str(versionstring())


def write_index(folder: Path, batches: Sequence[Batch]) -> int:
    """Write the batches as one segment of a new Whoosh index; give the number of documents.

    Raises:
        EngineError: where Whoosh fails, with its error as the cause.
    """
    schema = fields.Schema(**{name: TermField(positions=name in POSITIONAL) for name in NAMES})
    count = sum(document_counts(batches))
    live = FileStorage(str(folder)).create_index(schema)
    writer = SegmentWriter(live, codec=RawCodec(), compound=False)
    try:
        _fill(writer, count, PostingPool(NAMES, batches))
        writer.commit(merge=False)
    except (index.LockError, index.IndexError) as error:
        raise EngineError(f"Whoosh could not write to {folder.resolve()}: {error}") from error
    finally:
        live.close()
    return count


def _fill(writer: Any, count: int, pool: PostingPool) -> None:
    """Give the writer documents without content of their own, and their postings in one go."""
    for number in range(count):
        writer.perdocwriter.start_doc(number)
        writer.perdocwriter.finish_doc()
    writer.docnum = count
    writer.pool = pool
    # Else Whoosh takes an index that was filled in one go for unchanged.
    writer._added = True


def open_lists(folder: Path) -> Mapping[str, PostingList]:
    """Open the posting lists of an index; the manifest was checked before.

    Raises:
        IndexDamagedError: where Whoosh cannot open it.
    """
    try:
        live = open_whoosh(folder)
        reader = live.reader()
        lists = RawTermsReader(live.storage, reader.segment()).lists
        reader.close()
        live.close()
    except (index.IndexError, OSError, AttributeError) as error:
        raise IndexDamagedError(
            f"Whoosh cannot open {folder.resolve()} ({error}); build it anew with: kaib-search index"
        ) from error
    return lists


def open_whoosh(folder: Path) -> Any:
    """Open the index as Whoosh itself sees it."""
    return FileStorage(str(folder)).open_index()
