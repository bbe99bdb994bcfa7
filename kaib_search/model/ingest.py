"""What a run of the write walk did."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kaib_search.model.pages import Rejection


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Numbers that are missing between two meetings of one series in one count ("3" and "6": 4, 5)."""

    series: str
    after: str
    before: str
    missing: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """Words of a report that say less than they could: a speaker without office, a reference."""

    report: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestReport:
    """What was given to an ingest, and what became of it.

    given       pages and inputs that were looked at; given = indexed + unchanged + rejected
    indexed     pages that were read anew
    unchanged   pages that were known, read by the same rules
    reread      pages known before that were read again, because the rules of reading changed
    rejected    inputs that could not be read, each with its reason
    no_meeting  sources of pages on which no meeting was found; their text is one report of unknown status
    unreadable  characters that could not be decoded, by source
    reports     number of reports in the generation that results; announced ones included
    added, changed, removed, unchanged_reports   ids of reports against the generation before
    per_year    year → number of reports ("" for those without a year)
    dateless    ids of reports without a date
    gaps        missing meeting numbers
    years_without   series → years without a meeting between years with one
    without_office  speakers of whom the report tells neither office nor organisation
    unresolved  references to meetings that are not in the archive, or could be several
    generation  id of the generation that serves now ("" where there is none)
    published   False where nothing had changed
    digest      SHA-256 of all reports: equal for equal inputs, in whatever order they came
    """

    given: int = 0
    indexed: int = 0
    unchanged: int = 0
    reread: int = 0
    rejected: tuple[Rejection, ...] = ()
    no_meeting: tuple[str, ...] = ()
    unreadable: Mapping[str, int] = field(default_factory=dict)
    reports: int = 0
    notices: int = 0
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unchanged_reports: int = 0
    per_year: Mapping[str, int] = field(default_factory=dict)
    dateless: tuple[str, ...] = ()
    gaps: tuple[Gap, ...] = ()
    years_without: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    without_office: tuple[Lack, ...] = ()
    unresolved: tuple[Lack, ...] = ()
    generation: str = ""
    published: bool = False
    digest: str = ""
