"""What a search answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kaib_search.model.queries import Understood
from kaib_search.model.reports import Report


class Bucket(NamedTuple):
    """One facet value and how many reports a click on it gives.

    A search makes thousands of them: a tuple is made ten times as fast as a frozen dataclass.
    """

    value: str
    count: int  # type: ignore[assignment] # a tuple's own count is nobody's concern here


@dataclass(frozen=True, slots=True)
class Hit:
    """One matching report."""

    report_id: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What an engine returns for one request.

    total    exact number of matching reports under all filters
    facets   facet → buckets; disjunctive: a facet's counts ignore the facet's own selection
    """

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[Bucket, ...]]


@dataclass(frozen=True, slots=True)
class Fragment:
    """A run of text, marked or not."""

    text: str
    matched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A passage of a report with the matched words marked; ``paragraph`` is its paragraph's id.

    cut_before, cut_after   whether the paragraph goes on before and after the passage
    """

    paragraph: str
    fragments: tuple[Fragment, ...]
    cut_before: bool = False
    cut_after: bool = False

    @property
    def text(self) -> str:
        """The passage without marks."""
        return "".join(fragment.text for fragment in self.fragments)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a hit matches: the typed word, the rule ("exact", "stem", "part", "gender", "synonym",
    "phrase", "prefix", "near"), and the word of the report that it met."""

    typed: str
    rule: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportHit:
    """A hit with all that a result page shows of it."""

    report: Report
    score: float
    snippets: tuple[Snippet, ...]
    reasons: tuple[Reason, ...] = ()


class LabelledBucket(NamedTuple):
    """A bucket with the label that people read."""

    value: str
    label: str
    count: int  # type: ignore[assignment] # as above


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Another query, with its verified number of hits under the active filters."""

    query: str
    total: int


@dataclass(frozen=True, slots=True)
class WayOut:
    """For few or no hits: what to change ("drop-word", "drop-filter", "spelling", "or"), the value
    concerned, the query that results, and its true number of hits."""

    change: str
    value: str
    query: str
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPage:
    """The answer to one request, ready to be shown."""

    total: int
    hits: tuple[ReportHit, ...]
    facets: Mapping[str, tuple[LabelledBucket, ...]]
    understood: Understood
    suggestions: tuple[Suggestion, ...] = ()
    ways_out: tuple[WayOut, ...] = ()
    generation: str = ""
    missing: tuple[str, ...] = field(default=())
