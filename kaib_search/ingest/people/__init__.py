"""Read people, their offices and organisations from the text of a report."""

from kaib_search.ingest.people.reading import PeopleReading, read_people

__all__ = ["PeopleReading", "read_people"]
