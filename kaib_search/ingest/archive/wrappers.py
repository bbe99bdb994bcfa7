"""What replay tools and browsers wrote around a page: the address and the time of the capture.

Wayback Machine: links ``/web/20160820205919im_/http://…`` and the comment after ``</html>``; pywb the
same with other hosts and sometimes one slash; browsers: ``<!-- saved from url=… -->``, SingleFile.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote, urlsplit

_REPLAY = re.compile(
    r"""(?:https?:)?//[\w.-]+(?:\\?/[\w.-]+){0,2}?\\?/(\d{14})(?:[a-z]{2}_)?\\?/(https?:\\?/\\?/?[^\s"'<>\\]+)"""
)
_LOCAL = re.compile(r"""["'(](?:/web)?/(\d{14})(?:[a-z]{2}_)?/(https?:/{1,2}[^\s"'<>]+)""")
_ARCHIVED = re.compile(
    r"FILE ARCHIVED ON\s+(\d{2}):(\d{2}):(\d{2})\s+([A-Za-zäÄ]{3})[a-z.]*\s+(\d{1,2}),\s+(\d{4})"
)
_WOMBAT = re.compile(
    r'(?:__wm\.wombat|WB_wombat_Init)\(\s*"([^"]+)"\s*,\s*"(\d{14})"(?:\s*,\s*"([^"]+)")?'
)
_TOOLBAR_URL = re.compile(
    r"""id=["']wmtbURL["'][^>]*\bvalue=["']([^"']+)|/web/(?:\d{14})?\*/(https?:/{1,2}[^\s"'<>]+)"""
)
_CANONICAL = re.compile(
    r"""<link\b(?=[^>]*\brel=["']?canonical\b)[^>]*\bhref=["']([^"']+)|<meta\b(?=[^>]*\bproperty=["']og:url)[^>]*\bcontent=["']([^"']+)""",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n(]+))?"
)
_FILE_TIME = re.compile(
    r"(?<!\d)((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:[T_-]?(\d{2})-?(\d{2})-?(\d{2}))?(?!\d)"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan",
            "feb",
            "mar mär",
            "apr",
            "may mai",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct okt",
            "nov",
            "dec dez",
        ],
        1,
    )
    for name in names.split()
}


@dataclass(frozen=True, slots=True)
class Wrapping:
    """Address and time that a wrapper tells, and which kind it is; None where it tells nothing."""

    url: str | None = None
    captured_at: datetime | None = None
    kind: str | None = None


def read_wrapping(markup: str, file_name: str = "") -> Wrapping:
    """Read address and capture time off a page and the name of its file."""
    canonical = _canonical(markup)
    archived = _archived(markup)
    saved = _saved(markup)
    wombat_url, wombat_time = _wombat(markup)
    from_link = _replay(canonical or "") or (
        _dominant_replay(markup) if _is_replayed(markup) else None
    )
    at = archived or wombat_time or (from_link[0] if from_link else None)
    if at is not None:
        url = (from_link[1] if from_link else None) or wombat_url or _site_address(canonical)
        url = url or _toolbar_url(markup)
        kind = "wayback" if "archive.org" in markup or archived else "pywb"
        return Wrapping(url, at, kind)
    if saved.url is not None:
        return saved
    named = _time_of_name(file_name)
    return Wrapping(_site_address(canonical), named, "filename" if named else None)


def strip_replay(url: str) -> str:
    """Take a replay prefix off an address.

    >>> strip_replay("https://web.archive.org/web/20160820205919/http://a.de:80/x")
    'http://a.de/x'
    """
    found = _replay(url)
    return found[1] if found else _without_port(url)


def _replay(url: str) -> tuple[datetime | None, str] | None:
    found = _REPLAY.search(url) or _LOCAL.search(f'"{url}')
    return (_timestamp(found[1]), _restored(found[2])) if found else None


def _dominant_replay(markup: str) -> tuple[datetime | None, str] | None:
    """The capture time of most rewritten links; the page's own address is not told by links."""
    times: dict[str, int] = {}
    for found in list(_LOCAL.finditer(markup))[:500] + list(_REPLAY.finditer(markup))[:500]:
        times[found[1]] = times.get(found[1], 0) + 1
    if not times:
        return None
    stamp = max(times, key=lambda key: (times[key], key))
    return (_timestamp(stamp), "") if not stamp.endswith("000000") else None


def _is_replayed(markup: str) -> bool:
    return any(
        sign in markup
        for sign in ("WAYBACK TOOLBAR", "__wm.", "WB_wombat", "wombat.js", "/_static/js/")
    )


def _restored(url: str) -> str:
    url = url.replace("\\/", "/")
    return _without_port(re.sub(r"^(https?:)/+", r"\1//", url))


def _without_port(url: str) -> str:
    return re.sub(r"^(http://[^/:]+):80(?=/|$)|^(https://[^/:]+):443(?=/|$)", r"\1\2", url)


def _canonical(markup: str) -> str | None:
    found = _CANONICAL.search(markup)
    return (found[1] or found[2]).strip() if found else None


def _site_address(url: str | None) -> str | None:
    return _without_port(url) if url and urlsplit(url).scheme in ("http", "https") else None


def _toolbar_url(markup: str) -> str | None:
    found = _TOOLBAR_URL.search(markup[:100_000])
    return _restored(found[1] or found[2]) if found else None


def _archived(markup: str) -> datetime | None:
    found = _ARCHIVED.search(markup[-4000:])
    if found is None or found[4].lower() not in _MONTHS:
        return None
    hour, minute, second, day, year = (int(found[k]) for k in (1, 2, 3, 5, 6))
    return _moment(year, _MONTHS[found[4].lower()], day, hour, minute, second)


def _wombat(markup: str) -> tuple[str | None, datetime | None]:
    found = _WOMBAT.search(markup[:100_000])
    if found is None:
        return None, None
    url = found[1] if "archive" not in found[1] else None
    return (_without_port(url) if url else None), _timestamp(found[2])


def _saved(markup: str) -> Wrapping:
    single = _SINGLE_FILE.search(markup[:4000])
    if single is not None:
        return Wrapping(single[1], _browser_time(single[2]), "browser")
    found = _SAVED_FROM.search(markup[:4000])
    if found is None:
        return Wrapping()
    address = strip_replay(unquote(found[1]))
    replayed = _replay(found[1])
    return Wrapping(address, replayed[0] if replayed else None, "browser")


def _browser_time(text: str | None) -> datetime | None:
    found = re.match(
        r"\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})", (text or "").strip()
    )
    if found is None:
        return None
    return parsedate_to_datetime(
        f"{found[2]} {found[1]} {found[3]} {found[4]} {found[5]}"
    ).astimezone(UTC)


def _time_of_name(name: str) -> datetime | None:
    found = _FILE_TIME.search(name)
    return _moment(*(int(part or 0) for part in found.groups())) if found else None


def _timestamp(digits: str) -> datetime | None:
    return _moment(
        *(int(digits[a:b]) for a, b in ((0, 4), (4, 6), (6, 8), (8, 10), (10, 12), (12, 14)))
    )


def _moment(*parts: int) -> datetime | None:
    try:
        return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]
    except ValueError:
        return None
