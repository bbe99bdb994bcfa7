"""Make tokens at the rate at which texts are cut.

The constructor of a frozen dataclass sets each field through ``object.__setattr__``, which takes more
than half of the time in which a text is cut; setting the slots directly makes the same value.
"""

from kaib_search.model.documents import Token

_new = Token.__new__
_exact, _stem, _position, _start, _end, _parts, _subwords, _stop, _joined = (
    vars(Token)[name].__set__
    for name in (
        "exact", "stem", "position", "start", "end", "parts", "subwords", "stop", "joined",
    )
)  # fmt: skip


def make_token(
    exact: str,
    stem: str,
    position: int,
    start: int,
    end: int,
    parts: tuple[str, ...],
    subwords: tuple[str, ...],
    stop: bool,
    joined: bool,
) -> Token:
    """Give ``Token(exact, stem, position, …)``."""
    token = _new(Token)
    _exact(token, exact)
    _stem(token, stem)
    _position(token, position)
    _start(token, start)
    _end(token, end)
    _parts(token, parts)
    _subwords(token, subwords)
    _stop(token, stop)
    _joined(token, joined)
    return token
