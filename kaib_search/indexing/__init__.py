"""The write walk: pages → reports → documents → index, and what became of each input.

``walk``       ingest and rebuild, written out
``live``       the generation that serves meanwhile
``pages``      which pages are new, and what the others said
``reading``    pages → readings, on several cores where there are many
``reports``    readings → reports, joined, with people and references across them
``building``   reports → the folder of a generation
``summary``    what the run did
``lacking``    what the archive lacks
"""

from kaib_search.indexing.walk import ingest, rebuild_index

__all__ = ["ingest", "rebuild_index"]
