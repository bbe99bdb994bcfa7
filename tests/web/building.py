"""Build the index of the sample archive, as the command line does, and a site over it."""

from datetime import UTC, datetime
from pathlib import Path

from kaib_search.engines import LiveIndex
from kaib_search.indexing import ingest
from kaib_search.ingest.archive import read_pages
from kaib_search.model.ingest import IngestReport
from kaib_search.settings import load_settings
from kaib_search.store import Originals
from kaib_web import Operator, SiteConfig
from tests.web.sample import write_archive

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


def build_index(folder: Path) -> IngestReport:
    """Write the sample archive and take it in."""
    sources = folder / "sources"
    sources.mkdir()
    write_archive(sources)
    return ingest(
        read_pages([sources]), folder / "index", cache=load_settings().cache, now=NOW, workers=1
    )


def make_config(folder: Path) -> SiteConfig:
    """Configure a site over the sample archive; it is built where it is not there yet."""
    if not (folder / "index").exists():
        build_index(folder)
    return SiteConfig(
        index=LiveIndex(folder / "index", load_settings().cache),
        site_name="Beiratssuche",
        archive_name="Beirat für Kinder und Zusammenleben",
        originals=Originals(folder / "index" / "originals"),
        operator=Operator(name="Stadt Wiesenau", email="beirat@wiesenau.example"),
        clock=lambda: NOW,
    )
