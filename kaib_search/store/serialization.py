"""Values ↔ JSON, faithfully: what was written comes back equal.

Fields that hold their default are left out, so that a stored value stays readable when a model gains
a field. ``FORMAT`` counts up whenever stored values would come back changed.
"""

from typing import Any, TypeVar

from pydantic import TypeAdapter

from kaib_search.model.ingest import IngestReport
from kaib_search.model.pages import Provenance
from kaib_search.model.reports import Notice, PageReading, Report

FORMAT = 2

Value = TypeVar("Value")

_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(kind: type[Value]) -> TypeAdapter[Value]:
    """Give what reads and writes a kind of value, made when it is first needed: a search needs one."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]


def report_to_json(report: Report) -> bytes:
    """Write a report as JSON."""
    return _adapter(Report).dump_json(report, exclude_defaults=True)


def report_from_json(content: bytes) -> Report:
    """Read a report from JSON."""
    return _adapter(Report).validate_json(content)


def notice_to_json(notice: Notice) -> bytes:
    """Write a notice as JSON."""
    return _adapter(Notice).dump_json(notice, exclude_defaults=True)


def notice_from_json(content: bytes) -> Notice:
    """Read a notice from JSON."""
    return _adapter(Notice).validate_json(content)


def reading_to_json(reading: PageReading) -> bytes:
    """Write what was read from a page as JSON."""
    return _adapter(PageReading).dump_json(reading, exclude_defaults=True)


def reading_from_json(content: bytes) -> PageReading:
    """Read from JSON what was read from a page."""
    return _adapter(PageReading).validate_json(content)


def provenance_to_json(provenance: Provenance) -> bytes:
    """Write a provenance as JSON."""
    return _adapter(Provenance).dump_json(provenance, exclude_defaults=True)


def provenance_from_json(content: bytes) -> Provenance:
    """Read a provenance from JSON."""
    return _adapter(Provenance).validate_json(content)


def ingest_to_json(ingest: IngestReport) -> bytes:
    """Write an ingest report as JSON."""
    return _adapter(IngestReport).dump_json(ingest)


def ingest_from_json(content: bytes) -> IngestReport:
    """Read an ingest report from JSON."""
    return _adapter(IngestReport).validate_json(content)
