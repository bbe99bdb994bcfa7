"""What every engine can do."""

from collections.abc import Mapping
from typing import Protocol

from kaib_search.model.queries import SearchRequest
from kaib_search.model.reports import Report
from kaib_search.model.results import Results


class Searcher(Protocol):
    """Answers requests over one generation; threads may share it."""

    def search(self, request: SearchRequest) -> Results:
        """Give one window of the hits, their exact number, and all facets."""
        ...

    def count(self, request: SearchRequest) -> int:
        """Give the exact number of hits."""
        ...

    def matching(self, request: SearchRequest) -> list[str]:
        """Give the ids of all hits in the order of the request, without its window."""
        ...

    def report(self, report_id: str) -> Report | None:
        """Give a report by its id or an id that it had before."""
        ...

    def words(self) -> Mapping[str, int]:
        """Give every word of the reports in its exact form, and how many reports hold it."""
        ...

    def terms_with_prefix(self, prefix: str, limit: int = 20) -> list[tuple[str, int]]:
        """Give the words that begin so, in most reports first."""
        ...

    def neighbours(self, report_id: str) -> tuple[str | None, str | None]:
        """Give the meetings before and after this one in its series."""
        ...
