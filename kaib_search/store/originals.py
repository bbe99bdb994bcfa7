"""The archived pages as they were given, by the digest of their bytes.

They are kept beside the generations and shared by all of them: an index can be rebuilt when the
sources are gone.
"""

import gzip
import hashlib
import os
import re
from pathlib import Path

from kaib_search.errors import IndexDamagedError, IndexNotFoundError

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Originals:
    """The originals under ``folder``: ``<first two digits>/<sha256>``, each packed with gzip."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __contains__(self, sha256: str) -> bool:
        return self._path(sha256).is_file()

    def add(self, sha256: str, payload: bytes) -> None:
        """Keep a payload; one that is there already is left as it is."""
        path = self._path(sha256)
        if path.is_file():
            return
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}.tmp")
        with unfinished.open("wb") as stream:
            # Without a time in the header, equal payloads give equal files.
            stream.write(gzip.compress(payload, compresslevel=6, mtime=0))
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)

    def get(self, sha256: str) -> bytes:
        """Give the payload with this digest, checked against it.

        Raises:
            IndexNotFoundError: where it was never kept, or was removed.
            IndexDamagedError: where the file no longer holds what was kept.
        """
        path = self._path(sha256)
        try:
            payload = gzip.decompress(path.read_bytes())
        except FileNotFoundError as error:
            raise IndexNotFoundError(
                f"the original {sha256[:12]}… is not in {self.folder.resolve()}; "
                "give its source again to: kaib-search ingest"
            ) from error
        except (OSError, EOFError, ValueError) as error:
            raise self._damaged(path) from error
        if hashlib.sha256(payload).hexdigest() != sha256:
            raise self._damaged(path)
        return payload

    def remove(self, sha256: str) -> bool:
        """Take an original out; tell whether there was one."""
        path = self._path(sha256)
        if not path.is_file():
            return False
        path.unlink()
        return True

    def sync(self) -> None:
        """Make sure that the names of new files outlast a power cut."""
        for folder in [self.folder, *self.folder.iterdir()] if self.folder.is_dir() else []:
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def _path(self, sha256: str) -> Path:
        # The digest may come out of an address: nothing but a digest may become a path.
        if not _SHA256.fullmatch(sha256):
            raise IndexNotFoundError(f"{sha256[:80]!r} is no SHA-256 in 64 hex digits")
        return self.folder / sha256[:2] / sha256

    @staticmethod
    def _damaged(path: Path) -> IndexDamagedError:
        return IndexDamagedError(
            f"{path.resolve()} does not hold what was archived; remove it and give its source "
            "again to: kaib-search ingest"
        )
