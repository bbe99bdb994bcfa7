"""The names that people are shown by, gathered while reports are written.

Finding them out when somebody searches would read reports of every person that a facet lists.
"""

from collections.abc import Mapping

from kaib_search.analysis.document import days, person_id
from kaib_search.model.reports import Report

_NEWEST = 3
"""So many of a person's newest reports tell the name: people marry, and take new titles."""

_Told = tuple[int, str, str]
"""How new a report is (the lower the newer), its id, and the longest name that it has for a person."""


class PeopleNames:
    """For each person the fullest name in the newest reports."""

    def __init__(self) -> None:
        self._told: dict[str, list[_Told]] = {}

    def add(self, report: Report) -> None:
        """Take in how a report names people."""
        age = -days(report.date)[0]
        longest: dict[str, str] = {}
        for mention in report.people:
            person = person_id(mention)
            if person not in longest or len(mention.name) > len(longest[person]):
                longest[person] = mention.name
        for person, name in longest.items():
            told = self._told.setdefault(person, [])
            told.append((age, report.id, name))
            told.sort()
            del told[_NEWEST:]

    def names(self) -> Mapping[str, str]:
        """Give each person's name; of equally long ones that of the newest report."""
        return {
            person: max((name for _, _, name in told), key=len)
            for person, told in sorted(self._told.items())
        }
