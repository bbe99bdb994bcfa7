"""Leave out the words of a question that say nothing about what is looked for."""

from collections.abc import Callable

from kaib_search.analysis.folding import exact_form
from kaib_search.analysis.stopwords import QUESTION_WORDS, WEAK_WORDS
from kaib_search.model.documents import Token
from kaib_search.query.surface import Both, Either, Leaf, Must, Neg, Node, Seq, Typed, Within, join

Cut = Callable[[str], tuple[Token, ...]]

_OPENERS = frozenset(
    map(
        exact_form,
        """wer wen wem wessen was wo woher wohin wann wie wieso weshalb warum wofür wozu womit wodurch
        worüber welche welcher welches welchem welchen darf dürfen kann können muss müssen""".split(),
    )
)


def drop_stop_words(
    node: Node, cut: Cut, *, question: bool = False
) -> tuple[Node, tuple[str, ...]]:
    """Leave stop and question words out of runs of words; where nothing else stands, keep them.

    question   whether words that any question may have ("Wann kommt …") go, too
    """
    dropped: dict[str, None] = {}
    empty = QUESTION_WORDS | WEAK_WORDS if question else QUESTION_WORDS

    def says_nothing(leaf: Leaf) -> bool:
        return isinstance(leaf, Typed) and _says_nothing(leaf.text, cut, empty)

    def walk(part: Node) -> Node | None:
        match part:
            case Seq(parts) | Both(parts) | Either(parts):
                walked = [walk(one) for one in parts]
                return join(type(part), (one for one in walked if one is not None))
            case Neg() | Must() | Within():
                return part
            case _:
                if not says_nothing(part):
                    return part
                dropped[part.text] = None  # type: ignore[union-attr]
                return None

    rest = walk(node)
    return (node, ()) if rest is None or isinstance(rest, Neg) else (rest, tuple(dropped))


def is_question(text: str) -> bool:
    """Tell whether a typed text is a question: by its sign, or by how it begins."""
    first = text.split(maxsplit=1)[:1]
    return text.endswith("?") or (bool(first) and exact_form(first[0]) in _OPENERS)


def _says_nothing(text: str, cut: Cut, empty: frozenset[str]) -> bool:
    tokens = cut(text)
    return bool(tokens) and all(token.stop or token.exact in empty for token in tokens)
