"""What ``match=any`` makes of a query: which of its words may be missing."""

from kaib_search.model.queries import And, InField, Or, Query, Word


def loosened(query: Query) -> Query:
    """Ask for some of the words that stand side by side; phrases, exclusions and fields stay required.

    Words that carry a plus come a second time among the free ones; they stay required too.
    """
    if not isinstance(query, And):
        return query
    among = {part for one in query.parts if isinstance(one, Or) for part in one.parts}
    free = tuple(one for one in query.parts if is_free(one) and one not in among)
    if len(free) < 2:
        return query
    required = tuple(one for one in query.parts if one not in free)
    some = Or(free)
    return And((*required, some)) if required else some


def is_free(query: Query) -> bool:
    """Tell whether a part of a query is a plain word."""
    return isinstance(query, Word) and not query.exact


def words_of(query: Query) -> list[Word]:
    """Give the plain words that a query asks for, of alternatives too, of exclusions none."""
    match query:
        case Word(exact=False):
            return [query]
        case And(parts) | Or(parts):
            return [word for part in parts for word in words_of(part)]
        case InField(_, part):
            return words_of(part)
        case _:
            return []
