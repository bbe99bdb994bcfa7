"""PDF and DOCX → plain text, each in a child process with bounds on memory and time.

A parser of such formats is the part most easily attacked, and the one that eats most; its process may
die without harm to the run.
"""

import subprocess
import sys

from kaib_search.errors import PageError
from kaib_search.ingest.archive.limits import Limits


def read_pdf(content: bytes, limits: Limits) -> str:
    """Extract the text of a PDF: paragraphs, one a line, blank line between; a form feed between pages.

    Raises:
        PageError: where it is damaged, encrypted, too large or too slow.
    """
    return _in_child("pdf", content, limits)


def read_docx(content: bytes, limits: Limits) -> str:
    """Extract the text of a DOCX: headings as "# …", tables a row a line with tabs between cells.

    Raises:
        PageError: as ``read_pdf``.
    """
    return _in_child("docx", content, limits)


def _in_child(kind: str, content: bytes, limits: Limits) -> str:
    command = [sys.executable, "-m", "kaib_search.ingest.archive.extract", kind, str(limits.child_bytes),
               str(limits.page_bytes), str(limits.ratio)]  # fmt: skip
    try:
        done = subprocess.run(  # noqa: S603 - our own module, no shell
            command, input=content, capture_output=True, timeout=limits.child_seconds, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise PageError(
            f"reading the {kind.upper()} took longer than {limits.child_seconds} s; split it or convert it to text"
        ) from error
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
        reason = lines[-1] if lines else f"the reader ended with code {done.returncode}"
        raise PageError(f"the {kind.upper()} cannot be read: {reason[:200]}")
    return done.stdout.decode("utf-8", errors="replace")
