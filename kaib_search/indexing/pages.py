"""Which pages are new, which are known, and how known ones are read again."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from kaib_search.errors import KaibSearchError, PageError
from kaib_search.generations.disk import write_durably
from kaib_search.ingest.archive import Limits
from kaib_search.ingest.archive.payload import Payload, to_page
from kaib_search.model.pages import Page, Provenance, Rejection
from kaib_search.store import KeptReading, Originals, page_key
from kaib_search.store.serialization import provenance_from_json, provenance_to_json

PAGES = "PAGES.jsonl"


@dataclass(slots=True)
class Given:
    """What an ingest was given, sorted while it streams by."""

    known: dict[str, str]
    rules: str
    originals: Originals
    given: int = 0
    unchanged: int = 0
    rejected: list[Rejection] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    unreadable: dict[str, int] = field(default_factory=dict)

    def new_pages(self, items: Iterable[Page | Rejection]) -> Iterator[Page]:
        """Yield the pages that must be read; keep their originals, count everything."""
        for item in items:
            self.given += 1
            if isinstance(item, Rejection):
                self.rejected.append(item)
                continue
            if item.provenance.unreadable:
                self.unreadable[item.provenance.source] = item.provenance.unreadable
            key = page_key(item.provenance)
            if key in self.seen or self.known.get(key) == self.rules:
                self.unchanged += 1
                self.seen.add(key)
                continue
            self.seen.add(key)
            self.originals.add(item.provenance.sha256, item.payload)
            yield item


def stale_pages(
    known: Iterable[tuple[str, KeptReading]], given: Given, lost: list[Rejection]
) -> Iterator[Page]:
    """Yield the known pages that were read by other rules and not given again, from their originals."""
    for key, kept in known:
        if kept.rules == given.rules or key in given.seen:
            continue
        page = from_original(kept.reading.provenance, given.originals)
        if isinstance(page, Rejection):
            lost.append(page)
        else:
            yield page


def from_original(provenance: Provenance, originals: Originals) -> Page | Rejection:
    """Make a page again from its original, with the provenance that it was first read with."""
    try:
        payload = Payload(
            content=originals.get(provenance.sha256),
            source=provenance.source,
            media_type=provenance.media_type,
            charset=provenance.encoding,
            url=provenance.url,
            captured_at=provenance.captured_at,
            captured_by=provenance.captured_by,
        )
        return replace(to_page(payload, Limits(page_bytes=2**40)), provenance=provenance)
    except PageError as error:
        return Rejection(source=provenance.source, reason=str(error))
    except KaibSearchError as error:
        return Rejection(source=provenance.source, reason=f"its original is lost: {error}")


def list_pages(folder: Path) -> list[Provenance]:
    """Give the provenance of every page that was ever taken in; needed where no store can be read."""
    path = folder / PAGES
    if not path.is_file():
        return []
    return [provenance_from_json(line) for line in path.read_bytes().splitlines() if line]


def note_pages(folder: Path, pages: Iterable[Provenance]) -> None:
    """Write down the provenance of all pages beside their originals, in one step."""
    unfinished = folder / f"{PAGES}.tmp"
    lines = sorted(provenance_to_json(page) for page in pages)
    write_durably(unfinished, b"".join(line + b"\n" for line in lines))
    unfinished.replace(folder / PAGES)
