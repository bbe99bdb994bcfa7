"""Read the facts of a report: who, about what, where, with which result, after which meeting."""

from collections.abc import Sequence
from dataclasses import replace

from kaib_search.ingest.decisions import read_decisions
from kaib_search.ingest.people import read_people
from kaib_search.ingest.places import read_places
from kaib_search.ingest.references import read_references
from kaib_search.ingest.topics import read_topics
from kaib_search.model.reports import Decision, Mention, Notice, Report
from kaib_search.vocabulary.values import Vocabulary


def read_facts(report: Report, page_title: str | None, vocabulary: Vocabulary) -> Report:
    """Fill in people, topics, places, decisions and references of a report.

    The title of its page tells the body where the report itself does not.
    """
    people = read_people(report.title, report.paragraphs, vocabulary)
    places = read_places(report, page_title, vocabulary)
    venues = tuple(place.surface for place in places if place.kind == "venue")
    return replace(
        report,
        people=people.people,
        unnamed_roles=people.unnamed_roles,
        organisations=people.organisations,
        topics=read_topics(
            report.title, report.paragraphs, vocabulary, page_title, people.people, venues
        ),
        places=places,
        decisions=_decisions(report, page_title, people.people),
        references=read_references(report),
    )


def _decisions(
    report: Report, page_title: str | None, people: Sequence[Mention]
) -> tuple[Decision, ...]:
    """Read the results of a report; a meeting that is only announced has none yet."""
    if report.status == "announced":
        return ()
    return read_decisions(report.title, report.paragraphs, page_title, people)


def read_notice_facts(notice: Notice, vocabulary: Vocabulary) -> Notice:
    """Fill in the topics of a notice."""
    return replace(notice, topics=read_topics(notice.title, notice.paragraphs, vocabulary))
