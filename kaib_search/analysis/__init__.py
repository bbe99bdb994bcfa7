"""The German analysis: one chain for index, query and snippets.

``load_analyzer`` gives the chain, ``meets`` says when a word of a query finds a word of a text.
"""

from kaib_search.analysis.analyzer import Analyzer, load_analyzer
from kaib_search.analysis.document import analyze_report
from kaib_search.analysis.folding import exact_form, fold
from kaib_search.analysis.matching import Rule, meets
from kaib_search.analysis.stopwords import QUESTION_WORDS, STOP_WORDS, WEAK_WORDS
from kaib_search.analysis.words import SUBWORD_MARK

__all__ = [
    "QUESTION_WORDS",
    "STOP_WORDS",
    "SUBWORD_MARK",
    "WEAK_WORDS",
    "Analyzer",
    "Rule",
    "analyze_report",
    "exact_form",
    "fold",
    "load_analyzer",
    "meets",
]
