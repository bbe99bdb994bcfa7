"""What the reader typed → a query.

``budget`` cuts what is too long, ``lexemes`` cuts the text into pieces, ``grammar`` joins them,
``fields`` and ``dates`` read values, ``stopping`` leaves out question words, ``writing`` writes the
query back, ``meaning`` turns words into terms; ``reading`` and ``parser`` are the walk through them.
"""

from kaib_search.query.parser import parse_query

__all__ = ["parse_query"]
