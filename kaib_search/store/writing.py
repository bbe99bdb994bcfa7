"""Write the store of a new generation."""

import errno
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kaib_search.model.ingest import IngestReport
from kaib_search.model.reports import Notice, PageReading, Report
from kaib_search.store.people import PeopleNames
from kaib_search.store.serialization import (
    FORMAT,
    ingest_to_json,
    notice_to_json,
    provenance_to_json,
    reading_to_json,
    report_to_json,
)
from kaib_search.store.tables import TABLES, page_key

__all__ = ["KeptReading", "StoreContent", "page_key", "write_store"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReading:
    """What was read from a page, and the rules (parser and vocabulary) it was read by."""

    rules: str
    reading: PageReading


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreContent:
    """All that a store holds. The number of a report is its place in ``reports``."""

    reports: Iterable[Report] = ()
    notices: Iterable[Notice] = ()
    readings: Iterable[KeptReading] = ()
    ingests: Iterable[IngestReport] = ()
    meta: Mapping[str, str] = field(default_factory=dict)


def write_store(path: Path, content: StoreContent) -> None:
    """Write a new store; ``path`` must not exist."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        # The file becomes part of a generation that is synced as a whole before it counts.
        connection.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192;"
        )
        connection.executescript(TABLES)
        connection.execute("BEGIN")
        _insert(connection, content)
        connection.execute("COMMIT")
    except sqlite3.OperationalError as error:
        # SQLite tells of a full disk in its own way; everybody else is told by the system's.
        full = error.sqlite_errorcode == sqlite3.SQLITE_FULL
        raise OSError(errno.ENOSPC if full else errno.EIO, str(error), str(path)) from error
    finally:
        connection.close()


def _insert(connection: sqlite3.Connection, content: StoreContent) -> None:
    meta = {**content.meta, "format": str(FORMAT)}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
    people = PeopleNames()
    for number, report in enumerate(content.reports):
        people.add(report)
        body = report_to_json(report)
        connection.execute("INSERT INTO reports VALUES (?, ?, ?)", (number, report.id, body))
        # Two reports may have split out of one: the first in the order of the store keeps the alias.
        rows = ((alias, report.id) for alias in report.aliases)
        connection.executemany("INSERT OR IGNORE INTO aliases VALUES (?, ?)", rows)
    connection.executemany("INSERT INTO people VALUES (?, ?)", people.names().items())
    rows_of_notices = ((notice.id, notice_to_json(notice)) for notice in content.notices)
    connection.executemany("INSERT INTO notices VALUES (?, ?)", rows_of_notices)
    for kept in content.readings:
        _insert_reading(connection, kept)
    rows_of_ingests = enumerate(ingest_to_json(one) for one in content.ingests)
    connection.executemany("INSERT INTO ingests VALUES (?, ?)", rows_of_ingests)


def _insert_reading(connection: sqlite3.Connection, kept: KeptReading) -> None:
    provenance = kept.reading.provenance
    page = page_key(provenance)
    connection.execute(
        "INSERT INTO captures VALUES (?, ?, ?, ?)",
        (page, provenance.sha256, provenance.source, provenance_to_json(provenance)),
    )
    connection.execute(
        "INSERT INTO readings VALUES (?, ?, ?)", (page, kept.rules, reading_to_json(kept.reading))
    )
