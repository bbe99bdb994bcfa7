"""How much an archive may ask of us before it is refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Bounds for reading one archive.

    page_bytes      largest page, unpacked
    ratio           largest quotient of unpacked and packed size of an archive's member
    records         most records of one WARC file
    file_bytes      largest file
    child_seconds   longest time for one PDF or DOCX, read in a process of its own
    child_bytes     most memory of that process
    """

    page_bytes: int = 20 * 1024**2
    ratio: int = 200
    records: int = 100_000
    file_bytes: int = 2 * 1024**3
    child_seconds: int = 60
    child_bytes: int = 1024**3
