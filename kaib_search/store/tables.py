"""The tables of a store, and the key by which a page is known."""

import hashlib

from kaib_search.model.pages import Provenance

NAME = "reports.sqlite"

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE reports (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body BLOB NOT NULL);
CREATE TABLE aliases (alias TEXT PRIMARY KEY, report TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE notices (id TEXT PRIMARY KEY, body BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE captures (
    page TEXT PRIMARY KEY, sha256 TEXT NOT NULL, source TEXT NOT NULL, provenance BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX captures_by_sha256 ON captures (sha256);
CREATE TABLE readings (page TEXT PRIMARY KEY, rules TEXT NOT NULL, body BLOB NOT NULL);
CREATE TABLE ingests (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
"""


def page_key(provenance: Provenance) -> str:
    """Give the key by which a page is known: its bytes, where it was found, what it was saved from."""
    at = provenance.captured_at.isoformat() if provenance.captured_at else ""
    parts = (provenance.sha256, provenance.source, provenance.url or "", at)
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
