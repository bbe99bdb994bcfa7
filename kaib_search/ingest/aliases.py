"""Keep old ids of reports and of their paragraphs alive."""

from collections.abc import Sequence

from kaib_search.ingest.differences import successors
from kaib_search.model.reports import Paragraph, Report


def old_ids(ordered: Sequence[Report], chosen: Report) -> tuple[str, ...]:
    """Give the old ids of the report and of paragraphs that its newest text does not have."""
    found = {alias for one in ordered for alias in one.aliases}
    ids = {one.id for one in ordered}
    found |= ids - {chosen.id}
    for version in chosen.versions:
        for old, new in successors(version.paragraphs, chosen.paragraphs).items():
            found |= {f"{one}#{old}={new}" for one in _ids_with(ordered, old)}
    found = {alias for alias in found if alias != chosen.id and _leads_on(alias, chosen.paragraphs)}
    return tuple(sorted(found))


def _ids_with(ordered: Sequence[Report], paragraph: str) -> set[str]:
    """Give the ids under which a paragraph could be linked to."""
    return {
        one.id
        for one in ordered
        for version in (one.versions or (one,))
        if any(part.id == paragraph for part in version.paragraphs)
    }


def _leads_on(alias: str, paragraphs: Sequence[Paragraph]) -> bool:
    """Tell whether an alias of a paragraph still leads to one of the newest text."""
    _, mark, change = alias.partition("#")
    old, _, new = change.partition("=")
    ids = {paragraph.id for paragraph in paragraphs}
    return not mark or (old not in ids and (not new or new in ids))
