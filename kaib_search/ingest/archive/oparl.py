"""OParl JSON → one payload a meeting. An object, a list of objects, or a page of a list."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from kaib_search.errors import PageError
from kaib_search.ingest.archive.payload import JSON, Payload


def read_oparl(content: bytes, name: str) -> Iterator[Payload]:
    """Yield each Meeting of an OParl file.

    Raises:
        PageError: where it is no JSON, or holds no meeting.
    """
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise PageError(f"the JSON is damaged ({error})") from error
    meetings = [item for item in _objects(value) if _is_meeting(item)]
    if not meetings:
        raise PageError("the JSON holds no OParl Meeting; give meetings with their agenda items")
    for number, meeting in enumerate(meetings, 1):
        yield Payload(
            content=json.dumps(meeting, ensure_ascii=False, sort_keys=True).encode(),
            source=name if len(meetings) == 1 else f"{name}#{number}",
            media_type=JSON,
            charset="utf-8",
            url=meeting["id"] if isinstance(meeting.get("id"), str) else None,
            captured_at=_modified(meeting.get("modified")),
            captured_by="oparl",
        )


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict) and isinstance(value.get("data"), list):
        value = value["data"]
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, dict)]


def _is_meeting(item: dict[str, Any]) -> bool:
    kind = str(item.get("type", ""))
    return kind.endswith("/Meeting") or (not kind and "agendaItem" in item)


def _modified(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
