"""The child process of ``documents``: bytes on standard input → text on standard output."""

import io
import resource
import sys
import zipfile
from collections.abc import Iterator
from typing import Any

from kaib_search.ingest.archive.reflow import reflow_pages


def main(kind: str, memory: int, page_bytes: int, ratio: int) -> int:
    """Extract, or say in one line on standard error why not; return the exit code."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    content = sys.stdin.buffer.read()
    try:
        text = _pdf(content) if kind == "pdf" else _docx(content, page_bytes, ratio)
    except MemoryError:
        sys.stderr.write(f"it needs more than {memory // 1024**2} MiB of memory\n")
        return 1
    except Exception as error:  # noqa: BLE001 - whatever a parser raises becomes a sentence
        sys.stderr.write(
            f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else 'damaged'}\n"
        )
        return 1
    sys.stdout.buffer.write(text.encode("utf-8", errors="replace"))
    return 0


def _pdf(content: bytes) -> str:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("it is encrypted")
    return "\f".join(reflow_pages([page.extract_text() for page in reader.pages]))


def _docx(content: bytes, page_bytes: int, ratio: int) -> str:
    _check_zip(content, page_bytes, ratio)
    from docx import Document

    return "\n\n".join(_lines(Document(io.BytesIO(content))))


def _check_zip(content: bytes, page_bytes: int, ratio: int) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        unpacked = sum(member.file_size for member in archive.infolist())
    if unpacked > page_bytes * 5 or unpacked > ratio * max(len(content), 1024):
        raise ValueError(f"it unpacks to {unpacked // 1024**2} MiB")


def _lines(document: Any) -> Iterator[str]:
    from docx.table import Table

    for part in document.iter_inner_content():
        if isinstance(part, Table):
            rows = (
                "\t".join(dict.fromkeys(_flat(cell.text) for cell in row.cells))
                for row in part.rows
            )
            yield "\n".join(row for row in rows if row.strip())
        elif part.text.strip():
            yield _marked(part.style.name if part.style is not None else "", _flat(part.text))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _marked(style: str, text: str) -> str:
    if style == "Title":
        return f"# {text}"
    if style.startswith(("Heading ", "Überschrift ")) and style[-1].isdigit():
        return f"{'#' * int(style[-1])} {text}"
    return f"- {text}" if style.startswith("List") else text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *(int(argument) for argument in sys.argv[2:5])))
