"""What the read walk needs of an open index."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from kaib_search.model.documents import Token
from kaib_search.model.queries import SearchRequest
from kaib_search.model.reports import Report
from kaib_search.model.results import Results
from kaib_search.vocabulary.values import Vocabulary


class Searches(Protocol):
    """The searcher of an engine."""

    def search(self, request: SearchRequest) -> Results:
        """Answer a request."""

    def count(self, request: SearchRequest) -> int:
        """Count the hits of a request."""

    def words(self) -> Mapping[str, int]:
        """Return the exact forms of the archive with their number of reports."""


class Analyzes(Protocol):
    """An analyzer."""

    def tokens(self, text: str) -> list[Token]:
        """Cut a text into tokens."""

    def listed(self, word: str) -> bool:
        """Tell whether a word is a form that the German word list holds."""


class Stores(Protocol):
    """The store of a generation."""

    def report(self, report_id: str) -> Report | None:
        """Return a report by its id, or by one that it had before."""

    def reports(self, ids: Sequence[str]) -> list[Report]:
        """Return the reports with these ids, in their order."""

    def people_names(self) -> Mapping[str, str]:
        """Return the name of every person in the reports, by id."""


class Opened(Protocol):
    """An open index: ``kaib_search.engines.OpenIndex``."""

    @property
    def searcher(self) -> Searches:
        """The searcher."""

    @property
    def store(self) -> Stores:
        """The store."""

    @property
    def analyzer(self) -> Analyzes:
        """The analyzer that the index was built with."""

    @property
    def vocabulary(self) -> Vocabulary:
        """The lists that the index was built with."""

    @property
    def generation(self) -> str:
        """The id of the generation."""
