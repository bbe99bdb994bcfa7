"""Read the vocabulary of a corpus from its TOML files."""

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from kaib_search.errors import SettingsError
from kaib_search.vocabulary.rows import (
    FileRows,
    PeopleFile,
    PlacesFile,
    SynonymsFile,
    TopicsFile,
    expected,
)
from kaib_search.vocabulary.values import Vocabulary

Rows = TypeVar("Rows", bound=FileRows)

FILES = ("topics.toml", "places.toml", "people.toml", "synonyms.toml")


def load_vocabulary(folder: Path | None = None) -> Vocabulary:
    """Read the lists in folder, and those of the package where folder has none."""
    contents = [(name, *_read(name, folder)) for name in FILES]
    topics = _parse(TopicsFile, *contents[0])
    places = _parse(PlacesFile, *contents[1])
    people = _parse(PeopleFile, *contents[2])
    synonyms = _parse(SynonymsFile, *contents[3])
    _refuse_doubles(contents[0][1], "topic id", [topic.id for topic in topics.topic])
    _refuse_doubles(contents[2][1], "person id", [person.id for person in people.person])
    return Vocabulary(
        topics=topics.values(),
        places=places.values(),
        people=people.persons(),
        offices=people.offices(),
        synonyms=synonyms.values(),
        digest=_digest((name, payload) for name, _, payload in contents),
    )


def _read(name: str, folder: Path | None) -> tuple[str, bytes]:
    """Read the file of that name; give what to call it in a message, and its bytes."""
    own = folder / name if folder is not None else None
    if own is None or not own.exists():
        return f"the package's {name}", files("kaib_search.vocabulary").joinpath(
            "data", name
        ).read_bytes()
    try:
        return str(own), own.read_bytes()
    except OSError as error:
        raise SettingsError(
            f"{own} cannot be read ({error.strerror}); make it a readable file or take it away, "
            "then the package's own list counts"
        ) from error


def _parse(kind: type[Rows], name: str, label: str, payload: bytes) -> Rows:
    """Read one file as rows of a kind."""
    try:
        data = tomllib.loads(payload.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SettingsError(
            f"{label} is not UTF-8 (byte {error.start}); save it in the encoding UTF-8"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"{label} is not TOML: {error}; compare it with the package's {name}"
        ) from error
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        raise SettingsError(f"{label}: {_first_problem(kind, data, error)}") from error


def _first_problem(kind: type[FileRows], data: dict[str, Any], error: ValidationError) -> str:
    """Say what is wrong with the first faulty entry, and what helps."""
    # A mistyped key is both unknown and missing: the unknown one says more.
    first = min(error.errors(), key=lambda problem: problem["type"] != "extra_forbidden")
    place = first["loc"]
    entry = _entry(data, place)
    key = next((str(part) for part in reversed(place) if isinstance(part, str)), "")
    known = ", ".join(expected(kind, place))
    if first["type"] == "extra_forbidden":
        return f"{entry}: unknown key {key!r}; known are: {known}"
    if first["type"] == "missing":
        return f"{entry}: {key!r} is missing; an entry has: {known}"
    return f"{entry}: {key!r}: {first['msg']}, not {first['input']!r}"


def _entry(data: dict[str, Any], place: Sequence[int | str]) -> str:
    """Name an entry by its table, number and first text."""
    if len(place) < 2 or not isinstance(place[1], int):
        return "top of the file"
    table, number = str(place[0]), place[1]
    row = data[table][number]
    named = _first_text(row) if isinstance(row, dict) else str(row)
    return f"{table} {number + 1}" + (f" ({named})" if named else "")


def _first_text(row: dict[str, Any]) -> str:
    """Give what an entry is best known by."""
    for value in (row.get("id"), row.get("name"), row.get("terms"), row.get("titles")):
        if isinstance(value, str):
            return value
        if isinstance(value, list) and value:
            return str(value[0])
    return ""


def _refuse_doubles(label: str, what: str, ids: Sequence[str]) -> None:
    """Refuse a list in which one id stands twice."""
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise SettingsError(f"{label}: the {what} {one!r} stands twice; give each its own")
        seen.add(one)


def _digest(contents: Iterator[tuple[str, bytes]]) -> str:
    """Hash the files' bytes, each with its name and length, so that no two lists look alike."""
    digest = hashlib.sha256()
    for name, payload in contents:
        digest.update(f"{name} {len(payload)}\n".encode())
        digest.update(payload)
    return digest.hexdigest()
