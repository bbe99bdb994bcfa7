"""What the reader typed → a query, with how it was understood."""

from collections.abc import Iterable

from kaib_search.model.queries import Everything, Match, ParsedQuery, Understood
from kaib_search.query.meaning import Meaning
from kaib_search.query.reading import Analyzes, reader_of
from kaib_search.query.terms import Terms
from kaib_search.vocabulary.values import Vocabulary


def parse_query(
    text: str,
    analyzer: Analyzes,
    vocabulary: Vocabulary,
    *,
    match: Match = "all",
    plain: Iterable[str] = (),
) -> ParsedQuery:
    """Read a typed text as a query; whatever was typed is answered, repaired where it is faulty.

    match   "all" asks for every word that stands beside another, "any" for some of them
    plain   typed words that get no synonyms, "*" for all
    """
    reader = reader_of(analyzer, vocabulary)
    reading = reader.read(text)
    terms = Terms(
        cut=reader.cut,
        synonyms=reader.synonyms,
        some=match == "any",
        plain=frozenset(word.casefold() for word in plain),
    )
    meaning = Meaning(terms=terms, topics=reader.topics, people=reader.people, match=match)
    query = meaning.query(reading.node) if reading.node is not None else None
    understood = Understood(
        text=reading.text,
        match=match,
        repairs=reading.repairs,
        dropped=reading.dropped,
        added=dict(terms.added),
    )
    return ParsedQuery(query=query or Everything(), understood=understood)
