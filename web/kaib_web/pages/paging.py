"""The pages of a list of hits."""

from dataclasses import replace

from kaib_web.config import Limits
from kaib_web.links import Links
from kaib_web.pages.parts import PageLink, Pager
from kaib_web.params import SearchParams

_NEAR = 2


def last_page(total: int, size: int, limits: Limits) -> int:
    """Return the number of the last page that may be opened."""
    return max(1, -(-min(total, limits.window) // size))


def pager(total: int, params: SearchParams, links: Links, limits: Limits) -> Pager:
    """Link the first page, the last, and those around the current one."""
    last = last_page(total, params.size, limits)
    now = min(params.page, last)
    wanted = {1, last, *range(now - _NEAR, now + _NEAR + 1)}
    numbers = [number for number in sorted(wanted) if 1 <= number <= last]
    pages: list[PageLink] = []
    for before, number in zip([0, *numbers], numbers, strict=False):
        if number - before > 1:
            pages.append(PageLink(number=0, href=""))
        pages.append(
            PageLink(number=number, href=_href(number, params, links), current=number == now)
        )
    return Pager(
        pages=tuple(pages),
        previous=_href(now - 1, params, links) if now > 1 else "",
        following=_href(now + 1, params, links) if now < last else "",
        clipped=total > limits.window,
    )


def _href(number: int, params: SearchParams, links: Links) -> str:
    return links.search(replace(params, page=number))
