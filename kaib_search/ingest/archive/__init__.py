"""Read archives: files, folders, WARC, WACZ, MHTML, PDF, DOCX, OParl → pages. Opens no network connection."""

from kaib_search.ingest.archive.limits import Limits
from kaib_search.ingest.archive.reading import read_pages

__all__ = ["Limits", "read_pages"]
