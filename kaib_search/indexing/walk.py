"""The write walk, written out."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from kaib_search import __version__
from kaib_search.analysis import load_analyzer
from kaib_search.engines.building import whoosh_version
from kaib_search.engines.opening import VOCABULARY
from kaib_search.errors import EngineError, IndexNotFoundError
from kaib_search.generations import (
    Manifest,
    discard_superseded,
    discard_unfinished,
    new_generation,
    publish,
    write_lock,
)
from kaib_search.generations.disk import disk_errors
from kaib_search.indexing.building import write_generation
from kaib_search.indexing.lacking import (
    find_gaps,
    people_without_office,
    unresolved_references,
    years_without,
)
from kaib_search.indexing.live import Live, open_live, open_live_or_nothing, own_lists
from kaib_search.indexing.pages import Given, from_original, list_pages, note_pages, stale_pages
from kaib_search.indexing.reading import Progress, read_all
from kaib_search.indexing.reports import Joined, join_readings, people_names
from kaib_search.indexing.rules import reading_rules
from kaib_search.indexing.summary import (
    changes,
    per_year,
    report_digests,
    reports_digest,
)
from kaib_search.model.ingest import IngestReport
from kaib_search.model.pages import Page, Rejection
from kaib_search.model.reports import PageReading
from kaib_search.store import KeptReading, Originals, StoreContent, page_key
from kaib_search.vocabulary import Vocabulary, load_vocabulary

ORIGINALS = "originals"
_INGESTS_KEPT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where and how to write."""

    folder: Path
    cache: Path
    now: datetime
    workers: int
    progress: Progress


def ingest(
    pages: Iterable[Page | Rejection],
    folder: Path,
    *,
    cache: Path,
    now: datetime,
    vocabulary: Path | None = None,
    workers: int = 2,
    progress: Progress | None = None,
) -> IngestReport:
    """Take pages in: read the new ones, join them with all that is known, publish the result.

    Where nothing changes, nothing is published.

    Args:
        pages: the pages and refused inputs of the sources, in any order.
        folder: the index folder; it is made if need be.
        cache: where the word lists lie that the analyzer builds once.
        now: the time, in UTC.
        vocabulary: the folder of the corpus's own lists; without it those of the last run count on.
        workers: so many processes read and analyse where there is much to do.
        progress: called with a stage ("read" or "index"), how much is done, and how much there is.

    Raises:
        IndexLockedError: where another process writes.
        IndexDamagedError, IndexStaleError: where the index that serves cannot be taken on.
        EngineError: where the disk refuses; what was published before still serves.
    """
    place = _Place(
        folder=folder, cache=cache, now=now, workers=workers, progress=progress or _silent
    )
    with write_lock(folder, now), disk_errors(folder), _worker_errors():
        _tidy(place)
        live = open_live(folder)
        return _ingest(pages, place, live, own_lists(vocabulary, live), forced=False)


def rebuild_index(
    folder: Path,
    *,
    cache: Path,
    now: datetime,
    vocabulary: Path | None = None,
    workers: int = 2,
    progress: Progress | None = None,
) -> IngestReport:
    """Build the index anew from the originals that were kept; no source is needed.

    An index that is damaged, or that another version wrote, is not opened: all its pages are read
    again. Else only those are read whose rules have changed.

    Raises:
        IndexNotFoundError: where no page was ever taken in.
    """
    place = _Place(
        folder=folder, cache=cache, now=now, workers=workers, progress=progress or _silent
    )
    known = list_pages(folder)
    if not known:
        raise IndexNotFoundError(
            f"no index in {folder.resolve()}; build one with: kaib-search ingest corpus"
        )
    with write_lock(folder, now), disk_errors(folder), _worker_errors():
        _tidy(place)
        live = open_live_or_nothing(folder)
        originals = Originals(folder / ORIGINALS)
        pages = () if live is not None else (from_original(one, originals) for one in known)
        return _ingest(pages, place, live, own_lists(vocabulary, live), forced=True)


def _ingest(
    items: Iterable[Page | Rejection],
    place: _Place,
    live: Live | None,
    own: Path | None,
    *,
    forced: bool,
) -> IngestReport:
    vocabulary = load_vocabulary(own)
    given = Given(
        known=live.store.known_pages() if live else {},
        rules=reading_rules(vocabulary),
        originals=Originals(place.folder / ORIGINALS),
    )
    read = list(_read(given.new_pages(items), vocabulary, place))
    again = list(_read(_stale(given, live), vocabulary, place))
    kept = _kept(given, live, [*_readings(read), *_readings(again)])
    ingested = _counted(given, read, again)
    joined = join_readings([one.reading for one in kept], vocabulary)
    ingested = _told(ingested, joined, live)
    if live is not None and not forced and _up_to_date(live, ingested, joined, place):
        return replace(ingested, generation=live.manifest.id)
    if not kept:
        return ingested
    return _publish(place, live, own, vocabulary, ingested, joined, kept)


def _read(
    pages: Iterator[Page], vocabulary: Vocabulary, place: _Place
) -> Iterator[PageReading | Rejection]:
    for number, outcome in enumerate(read_all(pages, vocabulary, place.workers), 1):
        place.progress("read", number, 0)
        yield outcome


def _stale(given: Given, live: Live | None) -> Iterator[Page]:
    """Yield what must be read again; a lost original costs that page its new reading, not the run."""
    lost: list[Rejection] = []
    return stale_pages(live.store.readings(), given, lost) if live else iter(())


def _readings(outcomes: Sequence[PageReading | Rejection]) -> list[PageReading]:
    return [one for one in outcomes if isinstance(one, PageReading)]


def _counted(
    given: Given,
    read: Sequence[PageReading | Rejection],
    again: Sequence[PageReading | Rejection],
) -> IngestReport:
    """Say what became of each input."""
    fresh = _readings(read)
    return IngestReport(
        given=given.given,
        indexed=len(fresh),
        unchanged=given.unchanged,
        reread=len(_readings(again)),
        rejected=(*given.rejected, *(one for one in read if isinstance(one, Rejection))),
        no_meeting=tuple(sorted(one.provenance.source for one in fresh if not _has_meeting(one))),
        unreadable=given.unreadable,
    )


def _has_meeting(reading: PageReading) -> bool:
    return any(one.status != "unknown" or one.date.best for one in reading.reports)


def _kept(given: Given, live: Live | None, fresh: Sequence[PageReading]) -> list[KeptReading]:
    """Give the reading of every page that is known now, in the order of their keys."""
    readings = {
        page_key(one.provenance): KeptReading(rules=given.rules, reading=one) for one in fresh
    }
    if live is not None:
        readings = dict(live.store.readings()) | readings
    return [readings[key] for key in sorted(readings)]


def _told(ingested: IngestReport, joined: Joined, live: Live | None) -> IngestReport:
    """Say what the run changes."""
    before = report_digests(live.store.all_reports()) if live else {}
    after = report_digests(joined.reports)
    changed = changes(before, after)
    return replace(
        ingested,
        reports=len(joined.reports),
        notices=len(joined.notices),
        added=changed["added"],
        changed=changed["changed"],
        removed=changed["removed"],
        unchanged_reports=len(after) - len(changed["added"]) - len(changed["changed"]),
        per_year=per_year(joined.reports),
        dateless=tuple(one.id for one in joined.reports if one.date.best is None),
        gaps=find_gaps(joined.reports),
        years_without=years_without(joined.reports),
        without_office=people_without_office(joined.reports),
        unresolved=unresolved_references(joined.reports),
        digest=reports_digest(joined.reports, joined.notices),
    )


def _up_to_date(
    live: Live,
    ingested: IngestReport,
    joined: Joined,
    place: _Place,
) -> bool:
    """Tell whether the generation that serves is what would be built."""
    if ingested.indexed or ingested.reread or ingested.digest != live.manifest.reports:
        return False
    analyzer = load_analyzer(
        vocabulary=load_vocabulary(live.folder / VOCABULARY),
        names=people_names(joined.reports),
        cache=place.cache,
    )
    return analyzer.fingerprint == live.manifest.fingerprint


def _publish(
    place: _Place,
    live: Live | None,
    own: Path | None,
    vocabulary: Vocabulary,
    ingested: IngestReport,
    joined: Joined,
    kept: Sequence[KeptReading],
) -> IngestReport:
    """Write the next generation and switch to it."""
    note_pages(place.folder, (one.reading.provenance for one in kept))
    given_before = live.store.ingests() if live else []
    with new_generation(place.folder, place.now, ingested.digest) as partial:
        told = replace(ingested, generation=partial.name.removesuffix(".partial"), published=True)
        content = StoreContent(
            reports=joined.reports,
            notices=joined.notices,
            readings=kept,
            ingests=[*given_before, told][-_INGESTS_KEPT:],
            meta={"created_at": place.now.isoformat(), "vocabulary": vocabulary.digest},
        )
        names = people_names(joined.reports)
        count, fingerprint = write_generation(
            partial, content, names, own, place.cache, place.workers, place.progress
        )
        manifest = Manifest(
            id=told.generation,
            created_at=place.now,
            fingerprint=fingerprint,
            vocabulary=vocabulary.digest,
            counts={"reports": count, "notices": len(joined.notices), "pages": len(kept)},
            versions={"kaib-search": __version__, "whoosh": whoosh_version()},
            reports=told.digest,
        )
        Originals(place.folder / ORIGINALS).sync()
        publish(place.folder, partial, manifest)
    return told


def _tidy(place: _Place) -> None:
    discard_unfinished(place.folder)
    discard_superseded(place.folder, place.now)


@contextmanager
def _worker_errors() -> Iterator[None]:
    """Explain that the system ended one of our processes, most likely for want of memory."""
    try:
        yield
    except BrokenProcessPool as error:
        raise EngineError(
            "a process that read or analysed pages was ended by the system, most likely for want of "
            "memory; free some and call it again (what was published before still serves)"
        ) from error


def _silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""
