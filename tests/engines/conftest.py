"""Small documents made of plain words, and the engine built over them."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest

from kaib_search.engines.arrays import load_arrays
from kaib_search.engines.building import COLUMNS, INDEX, build_index, write_batch
from kaib_search.engines.columns import Columns
from kaib_search.engines.searcher import ArraySearcher
from kaib_search.engines.whoosh_index import open_lists
from kaib_search.model.documents import Document, Token

STOPS = {"der", "die", "und", "im"}

# Compounds in this toy language are written with "+": "bund+land" has the parts bund and land.


def token(word: str, position: int = 0) -> Token:
    """A word of the toy language: its stem is the word without a last "e", "en" or "s"."""
    plain = word.replace("+", "")
    return Token(
        exact=plain,
        stem=stem_of(plain),
        position=position,
        start=0,
        end=len(plain),
        parts=tuple(stem_of(part) for part in word.split("+")) if "+" in word else (),
        subwords=("~" + plain[:3],) if len(plain) > 5 else (),
        stop=plain in STOPS,
    )


def stem_of(word: str) -> str:
    for ending in ("en", "e", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text; a "|" is the gap between two paragraphs."""
    found, position = [], 0
    for word in text.split():
        if word == "|":
            position += 100
            continue
        found.append(token(word, position))
        position += 1
    return tuple(found)


def make_document(
    number: int | str,
    body: str = "",
    day: date | None = None,
    last_day: date | None = None,
    facets: Mapping[str, tuple[str, ...]] | None = None,
    **fields: str,
) -> Document:
    ordinal = day.toordinal() if day else 0
    return Document(
        id=f"r{number:03}" if isinstance(number, int) else number,
        fields={name: tokens(text) for name, text in {**fields, "body": body}.items()},
        facets=facets or {},
        day=ordinal,
        last_day=last_day.toordinal() if last_day else ordinal,
    )


def build(folder: Path, documents: list[Document], batches: int = 1) -> ArraySearcher:
    """Build an index over documents in some batches, and open it."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number in range(batches):
        size = -(-len(documents) // batches)
        part = documents[number * size : (number + 1) * size]
        path = folder / f"batch-{number}"
        write_batch(path, part)
        paths.append(path)
    build_index(folder, paths)
    return ArraySearcher(open_lists(folder / INDEX), Columns(load_arrays(folder / COLUMNS)))


@pytest.fixture
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., ArraySearcher]:
    """Build a searcher over documents."""
    return lambda *documents, batches=1: build(
        tmp_path_factory.mktemp("index"), list(documents), batches
    )
