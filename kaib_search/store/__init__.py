"""Where reports live outside the index: one SQLite file per generation, and the archived originals."""

from kaib_search.store.originals import Originals
from kaib_search.store.reading import Store
from kaib_search.store.writing import KeptReading, StoreContent, page_key, write_store

__all__ = ["KeptReading", "Originals", "Store", "StoreContent", "page_key", "write_store"]
