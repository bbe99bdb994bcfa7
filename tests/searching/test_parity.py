"""The parser and the engine together give what looking at every document gives."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaib_search.analysis import analyze_report
from kaib_search.model.reports import Report
from kaib_search.model.searches import TypedSearch
from kaib_search.searching.requests import ask
from tests.engines.memory import MemoryEngine
from tests.searching.archive import REPORTS, Opened

OpenArchive = Callable[[Sequence[Report]], Opened]

PARTS = """
    Integration Integrationskurse Migrant*innen Schüler Haus Heim-TÜV HeimTÜV BAMF Beratung Dresden
    Pirna Spindler Beirat Seniorenbeirat Sitzung 25a 6/11958 2015 12.03.2015 2014..2015 jahr:2016
    jahr:2014..2015 datum:03.2016 titel:Beirat thema:haushalt person:Spindler ort:Leipzig status:held
    beschluss:ja sprach* der wer "Runder Tisch" "der Beirat" Tisch NAHE/4 Vereine UND ODER NICHT - + ( )
    schon schön Geflüchtete Volkshochschulkurs Wohnungsbeirat Bundesamt für Migration und Flüchtlinge
""".split()


@pytest.fixture(scope="session")
def brute_force(archive: Opened) -> MemoryEngine:
    return MemoryEngine(
        [analyze_report(one, archive.analyzer, archive.vocabulary) for one in REPORTS]
    )


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=st.lists(st.sampled_from(PARTS), max_size=7).map(" ".join),
    match=st.sampled_from(["all", "any"]),
    years=st.sampled_from([(), ("2016",), ("2015", "2014")]),
)
def test_any_query_gives_the_same_reports(
    archive: Opened, brute_force: MemoryEngine, text: str, match: str, years: tuple[str, ...]
) -> None:
    call = TypedSearch(text=text, match=match, filters={"year": years})  # type: ignore[arg-type]
    request = ask(call, archive).request
    found = archive.searcher.search(request)
    assert {hit.report_id for hit in found.hits} == brute_force.hits(request)
    assert found.total == brute_force.total(request) == archive.searcher.count(request)
