"""Read the store of a generation."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pydantic import ValidationError

from kaib_search.errors import IndexDamagedError, IndexNotFoundError, IndexStaleError
from kaib_search.model.ingest import IngestReport
from kaib_search.model.pages import Provenance
from kaib_search.model.reports import Notice, Report
from kaib_search.store.serialization import (
    FORMAT,
    ingest_from_json,
    notice_from_json,
    provenance_from_json,
    reading_from_json,
    report_from_json,
)
from kaib_search.store.tables import NAME
from kaib_search.store.writing import KeptReading

_CACHED = 4000


class Store:
    """A store, read-only; threads may share it.

    Each thread has a connection of its own. The file never changes once it is published, so SQLite
    need not look for locks or journals.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        if not self.path.is_file():
            raise IndexNotFoundError(
                f"no store of reports in {folder.resolve()}; "
                "build one with: kaib-search ingest corpus"
            )
        self._local = threading.local()
        self._reports: dict[str, Report] = {}
        self._lock = threading.Lock()
        written = self.meta("format")
        if written != str(FORMAT):
            raise IndexStaleError(
                f"{self.path.resolve()} has format {written}, this version reads {FORMAT}; "
                "build it anew with: kaib-search index"
            )

    def meta(self, key: str) -> str | None:
        """Give a value that was stored with the generation."""
        row = self._one("SELECT value FROM meta WHERE key = ?", key)
        return str(row[0]) if row else None

    def report(self, report_id: str) -> Report | None:
        """Give a report by its id or an id that it had before."""
        return next(iter(self.reports([report_id])), None) or self._by_alias(report_id)

    def reports(self, ids: Sequence[str]) -> list[Report]:
        """Give the reports with these ids, in this order; ids without a report are left out."""
        known = {one: report for one in ids if (report := self._reports.get(one)) is not None}
        found = dict(self._fetch([one for one in ids if one not in known]))
        self._remember(found)
        known |= found
        return [known[one] for one in ids if one in known]

    def all_reports(self) -> Iterator[Report]:
        """Yield every report, in the order of the store."""
        for (body,) in self._stream("SELECT body FROM reports ORDER BY number"):
            yield self._decoded(body)

    def reports_from(self, number: int) -> Iterator[Report]:
        """Yield the reports from a number on, in the order of the store."""
        query = "SELECT body FROM reports WHERE number >= ? ORDER BY number"
        for (body,) in self._stream(query, number):
            yield self._decoded(body)

    def report_ids(self) -> list[str]:
        """Give every id, in the order of the store."""
        return [str(row[0]) for row in self._all("SELECT id FROM reports ORDER BY number")]

    def people_names(self) -> dict[str, str]:
        """Give the name of every person in the reports, by id."""
        return {str(one): str(name) for one, name in self._all("SELECT id, name FROM people")}

    def alias(self, alias: str) -> str | None:
        """Give the id of the report that an old id means."""
        row = self._one("SELECT report FROM aliases WHERE alias = ?", alias)
        return str(row[0]) if row else None

    def paragraph_alias(self, report_id: str, paragraph: str) -> tuple[str, str | None] | None:
        """Say what became of a paragraph: its report and its id there, None for one taken out.

        None where nothing is known of such a paragraph.
        """
        # Aliases of paragraphs are "id#old=new", "id#old=" where it was taken out.
        stem = f"{report_id}#{paragraph}="
        row = self._one(
            "SELECT alias, report FROM aliases WHERE alias >= ? AND alias < ?",
            stem,
            stem + "\uffff",
        )
        return (str(row[1]), str(row[0]).removeprefix(stem) or None) if row else None

    def notices(self) -> list[Notice]:
        """Give the texts that are no meeting."""
        rows = self._all("SELECT body FROM notices ORDER BY id")
        return [notice_from_json(body) for (body,) in rows]

    def captures(self) -> list[Provenance]:
        """Give the provenance of every page."""
        rows = self._all("SELECT provenance FROM captures ORDER BY source, page")
        return [provenance_from_json(body) for (body,) in rows]

    def captures_of(self, sha256: str) -> list[Provenance]:
        """Give the provenance of the pages with these bytes."""
        rows = self._all(
            "SELECT provenance FROM captures WHERE sha256 = ? ORDER BY source, page", sha256
        )
        return [provenance_from_json(body) for (body,) in rows]

    def known_pages(self) -> dict[str, str]:
        """Give the key of every page with the rules it was read by."""
        return {
            str(page): str(rules) for page, rules in self._all("SELECT page, rules FROM readings")
        }

    def readings(self) -> Iterator[tuple[str, KeptReading]]:
        """Yield what was read from each page, by its key."""
        for page, rules, body in self._stream(
            "SELECT page, rules, body FROM readings ORDER BY page"
        ):
            yield page, KeptReading(rules=rules, reading=reading_from_json(body))

    def ingests(self) -> list[IngestReport]:
        """Give the reports of the runs that led here, the oldest first."""
        return [
            ingest_from_json(body)
            for (body,) in self._all("SELECT body FROM ingests ORDER BY number")
        ]

    def close(self) -> None:
        """Close the connection of this thread."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
            self._local.connection = None

    def _by_alias(self, report_id: str) -> Report | None:
        target = self.alias(report_id)
        return next(iter(self.reports([target])), None) if target else None

    def _fetch(self, ids: Sequence[str]) -> Iterator[tuple[str, Report]]:
        for start in range(0, len(ids), 500):
            piece = ids[start : start + 500]
            marks = ",".join("?" * len(piece))
            query = f"SELECT id, body FROM reports WHERE id IN ({marks})"  # noqa: S608 - marks only
            for one, body in self._all(query, *piece):
                yield one, self._decoded(body)

    def _decoded(self, body: bytes) -> Report:
        try:
            return report_from_json(body)
        except ValidationError as error:
            raise IndexDamagedError(
                f"{self.path.resolve()} holds a report that cannot be read; "
                "build it anew with: kaib-search index"
            ) from error

    def _remember(self, found: dict[str, Report]) -> None:
        if len(found) > _CACHED // 4:
            return  # an export walks over everything and would push out what is read again and again
        with self._lock:
            self._reports.update(found)
            while len(self._reports) > _CACHED:
                del self._reports[next(iter(self._reports))]

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            address = f"file:{quote(str(self.path.resolve()))}?mode=ro&immutable=1"
            connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            self._local.connection = connection
        return connection

    def _all(self, query: str, *values: object) -> list[Any]:
        return list(self._stream(query, *values))

    def _stream(self, query: str, *values: object) -> Iterator[Any]:
        try:
            yield from self._connection().execute(query, values)
        except sqlite3.DatabaseError as error:
            raise IndexDamagedError(
                f"{self.path.resolve()} cannot be read ({error}); "
                "build it anew with: kaib-search index"
            ) from error

    def _one(self, query: str, *values: object) -> Any:
        rows = self._all(query, *values)
        return rows[0] if rows else None
