"""Decisions and recommendations: the sentences of a report that have the force of a result.

``clauses``        main clauses of a sentence, without what is told in passing
``verbs``          which words make which kind of result
``actors``         who decided, in the nominative
``introductions``  "Gemeinsam fassten die Beauftragten zusammen:", "Beschluss Nr. 12/2014:"
``reading``        the walk through a report
"""

from kaib_search.ingest.decisions.reading import read_decisions

__all__ = ["read_decisions"]
