"""The read walk and what stands beside it.

``walk`` goes from what was typed to a page of results; ``spelling`` and ``ways`` offer other
queries, ``completing`` completes what is being typed, ``similar`` finds reports like another,
``inside`` searches one report, ``trending`` counts by year, ``export`` writes a page as JSON.
"""

from kaib_search.searching.completing import complete
from kaib_search.searching.export import hit_row, result_row, understood_row
from kaib_search.searching.inside import marked_paragraphs, search_inside
from kaib_search.searching.labels import label_of
from kaib_search.searching.similar import Similar, similar_reports
from kaib_search.searching.trending import TrendRow, trend
from kaib_search.searching.walk import search

__all__ = [
    "Similar",
    "TrendRow",
    "complete",
    "hit_row",
    "label_of",
    "marked_paragraphs",
    "result_row",
    "search",
    "search_inside",
    "similar_reports",
    "trend",
    "understood_row",
]
