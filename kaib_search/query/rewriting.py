"""Change a typed query: another word in the place of one, one part less, without quotation marks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kaib_search.query.reading import Analyzes, reader_of
from kaib_search.query.surface import (
    Both,
    Dated,
    Either,
    Leaf,
    Must,
    Neg,
    Node,
    Quoted,
    Seq,
    Typed,
    Within,
    is_date,
    join,
    rebuild,
)
from kaib_search.query.writing import write_query
from kaib_search.vocabulary.values import Vocabulary


@dataclass(frozen=True, slots=True)
class Draft:
    """A typed query as it was read, ready to be changed; each change gives its text."""

    node: Node | None

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are asked for, excluded ones left out, each once."""
        if self.node is None:
            return ()
        found = (leaf.text for leaf in _wanted(self.node) if isinstance(leaf, Typed))
        return tuple(dict.fromkeys(found))

    @property
    def size(self) -> int:
        """How many parts are asked for, excluded ones left out."""
        return len(_wanted(self.node)) if self.node is not None else 0

    def with_words(self, changes: Mapping[str, str]) -> str:
        """Write the query with other words in the place of some."""
        return self._changed(
            lambda leaf: (
                replace(leaf, text=changes.get(leaf.text, leaf.text))
                if isinstance(leaf, Typed)
                else leaf
            )
        )

    def without_each(self) -> tuple[tuple[str, str], ...]:
        """Leave out one part after the other; give the part and the query without it."""
        if not isinstance(self.node, Seq | Both):
            return ()
        parts = self.node.parts
        kind = type(self.node)
        return tuple(
            (write_query(part), write_query(join(kind, (one for one in parts if one is not part))))
            for part in parts
        )

    def without_quotes(self) -> str:
        """Write the query with the words of phrases side by side; "" where it holds no phrase."""
        if self.node is None:
            return ""
        changed = _unquoted(self.node)
        return write_query(changed) if changed != self.node else ""

    def _changed(self, change: Callable[[Leaf], Node | None]) -> str:
        return write_query(rebuild(self.node, change)) if self.node is not None else ""


def draft_query(text: str, analyzer: Analyzes, vocabulary: Vocabulary) -> Draft:
    """Read a typed query so that it can be changed."""
    return Draft(reader_of(analyzer, vocabulary).read(text).node)


def _wanted(node: Node) -> Sequence[Leaf]:
    """List what is asked for and not excluded; the ways to name one date count as one."""
    match node:
        case Neg():
            return []
        case Either(parts) if is_date(node):
            return [part for part in parts[:1] if isinstance(part, Dated)]
        case Seq(parts) | Both(parts) | Either(parts):
            return [leaf for part in parts for leaf in _wanted(part)]
        case Must(part) | Within(_, part):
            return _wanted(part)
        case _:
            return [node]


def _unquoted(node: Node) -> Node:
    """Put words in the place of phrases; the ways to name a date stay."""
    match node:
        case Quoted(text):
            return join(Seq, map(Typed, text.split())) or node
        case Seq(parts) | Both(parts):
            return join(type(node), map(_unquoted, parts)) or node
        case Either(parts) if not is_date(node):
            return join(Either, map(_unquoted, parts)) or node
        case Within(field, part):
            return Within(field, _unquoted(part))
        case Must(part):
            return Must(_unquoted(part))
        case _:
            return node
