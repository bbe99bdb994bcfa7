"""Leave out the words of a question that say nothing about what is looked for."""

from collections.abc import Callable

from kaib_search.analysis.stopwords import QUESTION_WORDS
from kaib_search.model.documents import Token
from kaib_search.query.surface import Both, Either, Leaf, Must, Neg, Node, Seq, Typed, Within, join

Cut = Callable[[str], tuple[Token, ...]]


def drop_stop_words(node: Node, cut: Cut) -> tuple[Node, tuple[str, ...]]:
    """Leave stop and question words out of runs of words; where nothing else stands, keep them."""
    dropped: dict[str, None] = {}

    def says_nothing(leaf: Leaf) -> bool:
        return isinstance(leaf, Typed) and _says_nothing(leaf.text, cut)

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


def _says_nothing(text: str, cut: Cut) -> bool:
    tokens = cut(text)
    return bool(tokens) and all(token.stop or token.exact in QUESTION_WORDS for token in tokens)
