"""An OParl meeting → blocks: a heading with its day, where and when, the agenda, the results."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from kaib_search.errors import PageError
from kaib_search.ingest.blocks.plain import read_plain
from kaib_search.ingest.blocks.values import Block, PageBlocks
from kaib_search.ingest.text import clean

_MONTHS = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)


def read_oparl(text: str) -> PageBlocks:
    """Read the blocks of one Meeting.

    Raises:
        PageError: where the text is no JSON object.
    """
    try:
        meeting = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PageError(f"the JSON is damaged ({error})") from error
    if not isinstance(meeting, dict):
        raise PageError("the JSON holds no OParl Meeting")
    return PageBlocks(blocks=tuple(_blocks(meeting)), title=_string(meeting.get("name")) or None)


def _blocks(meeting: dict[str, Any]) -> Iterator[Block]:
    start = _moment(meeting.get("start"))
    yield Block(text=_heading(meeting, start), kind="h1")
    yield from _facts(meeting, start)
    items = [item for item in _list(meeting.get("agendaItem")) if isinstance(item, dict)]
    for item in sorted(
        items, key=lambda item: (item.get("order") is None, _order(item.get("order")))
    ):
        yield from _agenda_item(item)
    yield from _texts(_file_text(meeting.get("resultsProtocol")))


def _heading(meeting: dict[str, Any], start: datetime | None) -> str:
    name = _string(meeting.get("name")) or _organization(meeting) or "Sitzung"
    if start is None:
        return name
    return f"{name} am {start.day}. {_MONTHS[start.month - 1]} {start.year}"


def _facts(meeting: dict[str, Any], start: datetime | None) -> Iterator[Block]:
    """Yield place, time, and that a meeting was called off."""
    location = meeting.get("location")
    if isinstance(location, dict):
        parts = [
            _string(location.get(key))
            for key in ("description", "room", "streetAddress", "postalCode", "locality")
        ]
        if any(parts):
            yield Block(text="Ort: " + ", ".join(part for part in parts if part), kind="p")
    end = _moment(meeting.get("end"))
    if start is not None and (start.hour or start.minute):
        until = f", Ende: {end:%H.%M} Uhr" if end is not None else ""
        yield Block(text=f"Beginn: {start:%H.%M} Uhr{until}", kind="p")
    if meeting.get("cancelled") is True:
        yield Block(text="Die Sitzung entfällt.", kind="p")


def _agenda_item(item: dict[str, Any]) -> Iterator[Block]:
    name = " ".join(part for part in (_number(item), _string(item.get("name"))) if part)
    if name:
        yield Block(text=name, kind="h3")
    result = _string(item.get("result"))
    if result:
        yield Block(text=f"Ergebnis: {result}", kind="p")
    yield from _texts(item.get("resolutionText"))
    yield from _texts(_file_text(item.get("resolutionFile")))


def _number(item: dict[str, Any]) -> str:
    number = _string(item.get("number"))
    return f"TOP {number}" if number else "TOP"


def _texts(value: Any) -> Iterator[Block]:
    if isinstance(value, str) and value.strip():
        yield from read_plain(value).blocks


def _file_text(value: Any) -> str:
    return str(value.get("text") or "") if isinstance(value, dict) else ""


def _organization(meeting: dict[str, Any]) -> str:
    for each in _list(meeting.get("organization")):
        if isinstance(each, dict) and _string(each.get("name")):
            return _string(each.get("name"))
    return ""


def _moment(value: Any) -> datetime | None:
    """Read a time as it is written: the hour on the clock at the place of the meeting."""
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None


def _order(value: Any) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _string(value: Any) -> str:
    return clean(value) if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
