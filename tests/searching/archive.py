"""A small archive written for these tests, and an index over any reports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kaib_search.analysis import Analyzer, analyze_report
from kaib_search.engines.arrays import load_arrays
from kaib_search.engines.building import COLUMNS, INDEX, build_index, write_batch
from kaib_search.engines.columns import Columns
from kaib_search.engines.searcher import ArraySearcher
from kaib_search.engines.whoosh_index import open_lists
from kaib_search.model.pages import Provenance
from kaib_search.model.reports import (
    Act,
    Decision,
    MeetingDate,
    Mention,
    Paragraph,
    Place,
    Report,
    TopicAssignment,
)
from kaib_search.store import Store, StoreContent, write_store
from kaib_search.store.tables import NAME
from kaib_search.vocabulary import Vocabulary


@dataclass(frozen=True, kw_only=True)
class Opened:
    """What ``engines.open_index`` gives, without a generation on disk."""

    generation: str
    searcher: Any
    store: Any
    analyzer: Analyzer
    vocabulary: Vocabulary = field(repr=False)  # as long as the lists that are shipped


def open_over(
    reports: Sequence[Report], folder: Path, analyzer: Analyzer, vocabulary: Vocabulary
) -> Opened:
    """Build the real index over reports, and open it."""
    folder.mkdir(parents=True, exist_ok=True)
    write_batch(folder / "batch", [analyze_report(one, analyzer, vocabulary) for one in reports])
    build_index(folder, [folder / "batch"])
    write_store(folder / NAME, StoreContent(reports=reports))
    columns = Columns(load_arrays(folder / COLUMNS))
    return Opened(
        generation=folder.name,
        searcher=ArraySearcher(open_lists(folder / INDEX), columns),
        store=Store(folder),
        analyzer=analyzer,
        vocabulary=vocabulary,
    )


def make_report(
    id: str,
    title: str,
    *paragraphs: str,
    day: str | None = None,
    topics: Iterable[str] = (),
    people: Iterable[tuple[str, str] | tuple[str, str, Act]] = (),
    decisions: Iterable[str] = (),
    places: Iterable[str] = (),
    **more: Any,
) -> Report:
    return Report(
        id=id,
        title=title,
        paragraphs=tuple(
            Paragraph(id=f"a{number:06x}", number=number, text=text)
            for number, text in enumerate(paragraphs, 1)
        ),
        date=MeetingDate(start=day, end=day, precision="day", where="title")
        if day
        else MeetingDate(),
        topics=tuple(TopicAssignment(topic=one, words=()) for one in topics),
        people=tuple(_mention(*one) for one in people),
        decisions=tuple(Decision(type="beschluss", actor=None, span=one) for one in decisions),
        places=tuple(Place(name=one, surface=one, kind="city") for one in places),
        captures=(
            Provenance(
                source=f"{id}.html",
                sha256=f"{abs(hash(id)):064x}"[-64:],
                media_type="text/html",
                url=f"https://rat.example/{id}",
                captured_at=datetime(2019, 5, 4, 10, 0, tzinfo=UTC),
            ),
        ),
        **({"status": "held"} | more),
    )


def _mention(person: str, name: str, act: Act = "talk") -> Mention:
    return Mention(name=name, surface=name, person=person, act=act)


REPORTS = (
    make_report(
        "beirat-1",
        "Sitzung des Migrationsbeirats: Anerkennung ausländischer Abschlüsse",
        "Frau Anna Spindler vom Netzwerk Arbeit erklärte, wer bei der Anerkennung von "
        "Berufsabschlüssen hilft. Geflüchtete erhalten dort eine Beratung in mehreren Sprachen.",
        "Der Beirat beschloss einstimmig, die Beratungsstelle in Dresden zu erweitern.",
        "Zum Schluss wurde der Integrationskurs der Volkshochschule vorgestellt.",
        day="2015-03-12",
        topics=("anerkennung", "spracherwerb"),
        places=("Dresden",),
        people=(("anna-spindler", "Anna Spindler"),),
        decisions=(
            "Der Beirat beschloss einstimmig, die Beratungsstelle in Dresden zu erweitern.",
        ),
    ),
    make_report(
        "beirat-2",
        "Sitzung des Migrationsbeirats: Unterbringung und Heim-TÜV",
        "Herr Thomas Voigt stellte den Heim-TÜV vor. Geprüft wurden vierzig Unterkünfte.",
        "Migrantinnen und Migranten wünschen sich kleinere Häuser. Die Verwaltung verweist auf "
        "die Drucksache 6/11958 und auf § 25a des Aufenthaltsgesetzes.",
        "Am 12.03.2015 hatte der Beirat das Thema vertagt.",
        day="2016-11-28",
        topics=("unterbringung",),
        places=("Leipzig",),
        people=(("thomas-voigt", "Thomas Voigt"), ("anna-spindler", "Anna Spindler", "mentioned")),
    ),
    make_report(
        "beirat-3",
        "Integrationsbeauftragte trafen sich in Pirna",
        "Die Ausländerbehörde berichtete über Einbürgerungen und Sprachkurse.",
        "Das Bundesamt für Migration und Flüchtlinge will mehr Integrationskurse anbieten. "
        "Der Sprachkurs für Schülerinnen beginnt im Herbst.",
        day="2016-03-02",
        topics=("einbuergerung", "spracherwerb"),
        places=("Pirna",),
        people=(("anna-spindler", "Anna Spindler"),),
    ),
    make_report(
        "rat-1",
        "Niederschrift der Stadtratssitzung",
        "Der Haushalt 2015 wurde beraten. Für Fußgängerübergänge stehen Mittel bereit.",
        "Die Stadt will das Güterverkehrskonzept bis zum Sommer fortschreiben.",
        day="2014-12-01",
        topics=("haushalt", "verkehr"),
        places=("Gütersloh",),
        people=(("juergen-oldenburg", "Jürgen Oldenburg", "chair"),),
    ),
    make_report(
        "senioren-1",
        "Seniorenbeirat lädt ein",
        "Die nächste Sitzung findet im Rathaus statt. Um Anmeldung wird gebeten.",
        day="2017-05-29",
        topics=("senioren",),
        status="announced",
    ),
    make_report(
        "ohne-datum",
        "Runder Tisch gegen Gewalt",
        "Der Runde Tisch tagte. Am Runden Tisch sprachen Vereine über den Schutz von Frauen.",
        "Ein runder Tisch ersetzt keine Beratung. Es war schon spät, aber schön.",
        topics=("gewaltschutz",),
    ),
)
