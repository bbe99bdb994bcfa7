"""The page for staff."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaib_search.model.ingest import Gap, IngestReport
from kaib_search.model.pages import Rejection


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffView:
    """What staff want to know about the archive; ``ingest`` is the last one."""

    generation: str
    blanks: tuple[str, ...]
    ingest: IngestReport | None
    rejected: tuple[Rejection, ...]
    unreadable: tuple[tuple[str, int], ...]
    gaps: tuple[Gap, ...]
    per_year: tuple[tuple[str, int], ...]


def staff_view(
    ingests: Sequence[IngestReport], generation: str, blanks: tuple[str, ...]
) -> StaffView:
    """Build the page from the ingests that led to the live generation."""
    last = ingests[-1] if ingests else None
    return StaffView(
        generation=generation,
        blanks=blanks,
        ingest=last,
        rejected=last.rejected if last else (),
        unreadable=tuple(sorted(last.unreadable.items())) if last else (),
        gaps=last.gaps if last else (),
        per_year=tuple(sorted(last.per_year.items(), reverse=True)) if last else (),
    )
