"""What the German word list teaches: stems, compound parts, subwords, and which words there are.

Nothing of it is shipped: it is built once from the installed word list into a cache folder.
"""

from kaib_search.analysis.lexicon.building import Lexicon, LexiconCache
from kaib_search.analysis.lexicon.names import NameGuard
from kaib_search.analysis.lexicon.splitter import Splitter
from kaib_search.analysis.lexicon.stems import Stems
from kaib_search.analysis.lexicon.units import Subwords

__all__ = ["Lexicon", "LexiconCache", "NameGuard", "Splitter", "Stems", "Subwords"]
