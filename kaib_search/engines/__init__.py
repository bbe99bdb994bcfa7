"""Engines: analysed documents → index, and requests → results.

``building``   write the index of a generation: inversion → merging → Whoosh's writer (``whoosh_index``)
``opening``    open the generation that serves
``searcher``   answer a request: ``finding`` (which), ``scoring`` (in what order), ``faceting`` (how many)
``arrays``, ``postings``, ``columns``   what lies on disk, read without copying
"""

from kaib_search.engines.base import Searcher
from kaib_search.engines.building import build_index, write_batch
from kaib_search.engines.opening import LiveIndex, OpenIndex, open_generation, open_index

__all__ = [
    "LiveIndex",
    "OpenIndex",
    "Searcher",
    "build_index",
    "open_generation",
    "open_index",
    "write_batch",
]
