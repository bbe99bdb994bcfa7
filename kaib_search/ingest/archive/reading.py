"""Sources → pages: the one stream, with every input that was refused named in it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kaib_search.errors import PageError
from kaib_search.ingest.archive.containers import read_mhtml, read_wacz
from kaib_search.ingest.archive.limits import Limits
from kaib_search.ingest.archive.oparl import read_oparl
from kaib_search.ingest.archive.payload import Payload, to_page
from kaib_search.ingest.archive.sources import SourceFile, find_files
from kaib_search.ingest.archive.warc import read_warc
from kaib_search.model.pages import Page, Rejection

_DEFAULT = Limits()


def read_pages(
    sources: Iterable[Path | str],
    limits: Limits = _DEFAULT,
    progress: Callable[[str, int, int], None] | None = None,
) -> Iterator[Page | Rejection]:
    """Yield the pages of files, folders and globs in the order of their names.

    Args:
        sources: what was given.
        limits: bounds on size; what exceeds them is refused.
        progress: called with the name, the number and the count of files before each file.

    Raises:
        SourceError: where a source does not exist; before the first page.
    """
    files = list(find_files(sources))
    for number, file in enumerate(files, 1):
        if progress is not None:
            progress(file.name, number, len(files))
        for item in _read_file(file, limits):
            yield item if isinstance(item, Rejection) else _page(item, limits)


def _page(payload: Payload, limits: Limits) -> Page | Rejection:
    try:
        return to_page(payload, limits)
    except PageError as error:
        return Rejection(source=payload.source, reason=str(error))


def _read_file(file: SourceFile, limits: Limits) -> Iterator[Payload | Rejection]:
    try:
        yield from _payloads(file, limits)
    except PageError as error:
        yield Rejection(source=file.name, reason=str(error))
    except OSError as error:
        yield Rejection(
            source=file.name,
            reason=f"the file cannot be opened ({error.strerror}); check its rights",
        )


def _payloads(file: SourceFile, limits: Limits) -> Iterator[Payload | Rejection]:
    if file.path.stat().st_size > limits.file_bytes:
        raise PageError(
            f"the file is larger than {limits.file_bytes // 1024**2} MiB; raise the limit or split it"
        )
    name = file.name.lower()
    with file.path.open("rb") as stream:
        head = stream.read(1024)
        stream.seek(0)
        if name.endswith((".warc", ".warc.gz", ".arc", ".arc.gz")) or head.startswith(b"WARC/"):
            yield from read_warc(stream, file.name, limits)
        elif name.endswith(".wacz") or (head.startswith(b"PK") and not name.endswith(".docx")):
            yield from read_wacz(stream, file.name, limits)
        else:
            yield from _single(stream.read(limits.page_bytes + 1), head, file, limits)


def _single(content: bytes, head: bytes, file: SourceFile, limits: Limits) -> Iterator[Payload]:
    if len(content) > limits.page_bytes:
        raise PageError(
            f"the page is larger than {limits.page_bytes // 1024**2} MiB; raise the limit or split it"
        )
    name = file.name.lower()
    if name.endswith((".jsonl", ".ndjson", ".csv", ".tsv", ".xml", ".rtf", ".odt", ".doc")):
        raise PageError(
            "a file of a kind that is not read; give HTML, WARC, WACZ, PDF, DOCX, text or OParl JSON"
        )
    if name.endswith((".json", ".oparl")):
        yield from read_oparl(content, file.name)
    elif name.endswith((".mhtml", ".mht")) or b"Snapshot-Content-Location:" in head:
        yield read_mhtml(content, file.name)
    else:
        yield Payload(content=content, source=file.name)
