"""Read a folder of judged queries.

The folder holds pages of any kind that ingest reads, and

- ``queries.tsv``    query id, text and, if wanted, the group of users who ask so
- ``qrels.txt``      TREC's form: query id, ignored, document id, grade (blanks or tabs between)
- ``sources.txt``    if wanted: the files and folders to index instead, one a line, from this folder
- ``documents.tsv``  if wanted: document id, name of its page, words that stand in this report alone
- ``gate.toml``      if wanted: the floors

Without ``documents.tsv``, or beside it, a document id is the name of a page's file, with or without
its folder and suffix, its address, the id of a report, or ``file.html#id of a report``. Ids of reports
change with what is read from them; words do not, so a set that is kept for long lists its documents.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kaib_search.ingest.archive import read_pages
from kaib_search.model.pages import Page, Rejection
from kaib_search.model.reports import Report

QUERIES = ("queries.tsv", "queries.txt", "topics.tsv")
JUDGEMENTS = ("qrels.txt", "qrels.tsv", "qrels", "qrels.trec")
SOURCES = "sources.txt"
DOCUMENTS = "documents.tsv"
GATE = "gate.toml"
NOT_PAGES = (*QUERIES, *JUDGEMENTS, SOURCES, DOCUMENTS, GATE, "README.md", "README.txt", "LICENSE")

_BESIDE_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A query with its judged documents and their grades."""

    id: str
    text: str
    grades: dict[str, float]
    group: str = ""

    @property
    def relevant(self) -> frozenset[str]:
        """The documents that should be found."""
        return frozenset(name for name, grade in self.grades.items() if grade > 0)


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """A report that is known by its page and by words that stand in it alone."""

    id: str
    page: str
    words: str


@dataclass(frozen=True, slots=True)
class JudgedFolder:
    """Judged queries and where the pages are that they are put to."""

    folder: Path
    queries: tuple[JudgedQuery, ...]
    documents: tuple[ListedDocument, ...] = ()

    def pages(self) -> Iterator[Page | Rejection]:
        """Yield the pages; the files of the judgements are none."""
        for item in read_pages(self._sources()):
            source = item.source if isinstance(item, Rejection) else item.provenance.source
            if source not in NOT_PAGES:
                yield item

    def _sources(self) -> list[Path]:
        listed = self.folder / SOURCES
        if not listed.is_file():
            return [self.folder]
        lines = (line.strip() for line in listed.read_text("utf-8").splitlines())
        return [
            path
            for line in lines
            if line and not line.startswith("#")
            for path in _sources(self.folder, line)
        ]


def load_folder(folder: Path) -> JudgedFolder:
    """Read queries, judgements and, where there is one, the list of documents.

    Raises:
        FileNotFoundError: where queries or judgements are missing, naming what was looked for.
    """
    listed = folder / DOCUMENTS
    rows = _rows(listed) if listed.is_file() else []
    documents = tuple(ListedDocument(*row[:3]) for row in rows if len(row) >= 3)
    return JudgedFolder(folder, tuple(load_queries(folder)), documents)


def load_queries(folder: Path) -> list[JudgedQuery]:
    """Read queries and judgements; a query without a relevant document is left out, as in TREC.

    Raises:
        FileNotFoundError: where one of the files is missing, naming what was looked for.
    """
    grades = _grades(_file(folder, JUDGEMENTS))
    rows = [row for row in _rows(_file(folder, QUERIES)) if len(row) > 1]
    queries = [
        JudgedQuery(row[0], row[1], grades.get(row[0], {}), row[2] if len(row) > 2 else "")
        for row in rows
    ]
    return [query for query in queries if query.relevant]


class DocumentNames:
    """Tell which judged documents a report is."""

    def __init__(self, judged: JudgedFolder) -> None:
        self._listed: dict[str, list[tuple[str, str]]] = {}
        for document in judged.documents:
            entry = (document.id, letters(document.words))
            self._listed.setdefault(document.page, []).append(entry)

    def of(self, report: Report) -> frozenset[str]:
        """Return every name that a judgement may use for the report."""
        return frozenset([*self._by_words(report), *_by_address(report)])

    def _by_words(self, report: Report) -> Iterator[str]:
        files = {_file_name(capture.source) for capture in report.captures}
        entries = [entry for file in sorted(files) for entry in self._listed.get(file, ())]
        if not entries:
            return
        texts = [letters(report.text)]
        texts += [
            letters("\n".join(paragraph.text for paragraph in version.paragraphs))
            for version in report.versions
        ]
        yield from (name for name, words in entries if any(words in text for text in texts))


def letters(text: str) -> str:
    """Return letters and digits alone, folded: what stays when a reader tidies a text up.

    >>> letters("Am „Heim-TÜV“ ")
    'amheimtüv'
    """
    return _BESIDE_WORDS.sub("", text.replace("\u00ad", "")).casefold()


def _by_address(report: Report) -> Iterator[str]:
    yield report.id
    for capture in report.captures:
        source, file = capture.source.partition("#")[0], _file_name(capture.source)
        yield from (capture.source, source, file, source.rsplit(".", 1)[0], file.rsplit(".", 1)[0])
        yield from (f"{source}#{report.id}", f"{file}#{report.id}")
        if capture.url is not None:
            yield capture.url


def _file_name(source: str) -> str:
    return source.partition("#")[0].rsplit("/", 1)[-1]


def _sources(folder: Path, line: str) -> list[Path]:
    """Return the files that a line of ``sources.txt`` means."""
    found = sorted(folder.glob(line))
    if not found:
        raise FileNotFoundError(f"{folder / SOURCES} names {line}, and there is no such file")
    return found


def _grades(file: Path) -> dict[str, dict[str, float]]:
    """Return query → document → grade; lines without a grade, such as a head, are passed over."""
    grades: dict[str, dict[str, float]] = {}
    for line in file.read_text("utf-8-sig").splitlines():
        fields = line.strip().split("\t") if "\t" in line.strip() else line.split()
        if len(fields) >= 3 and _is_number(fields[-1]):
            grades.setdefault(fields[0].strip(), {})[fields[-2].strip()] = float(fields[-1])
    return grades


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text.strip()) is not None


def _rows(file: Path) -> list[list[str]]:
    lines = file.read_text("utf-8-sig").splitlines()
    return [[cell.strip() for cell in line.split("\t")] for line in lines if "\t" in line]


def _file(folder: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{folder} holds none of {', '.join(names)}; the set needs one of them")
