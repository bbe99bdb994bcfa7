"""Generations of an index: each complete in a folder of its own, switched by one atomic step.

    index/
      CURRENT                     id of the generation that serves
      generations/<id>/           store, Whoosh files, columns, vocabulary, MANIFEST.json
      generations/<id>.partial/   one that is being written; left over, it is a dead writer's
      originals/                  the archived pages, shared by all generations
      LOCK, WRITER.json           who writes

Readers never see a half generation: its files, its folder and its name are on disk before CURRENT
names it, and an old one stays for a time of grace, for those who still read it.
"""

from kaib_search.generations.current import current_folder, current_id, live_mark
from kaib_search.generations.lock import write_lock
from kaib_search.generations.manifest import Manifest, check_files, read_manifest
from kaib_search.generations.publishing import (
    discard_superseded,
    discard_unfinished,
    new_generation,
    publish,
)

__all__ = [
    "Manifest",
    "check_files",
    "current_folder",
    "current_id",
    "discard_superseded",
    "discard_unfinished",
    "live_mark",
    "new_generation",
    "publish",
    "read_manifest",
    "write_lock",
]
