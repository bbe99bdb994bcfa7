"""A small archive for tests of the site: two captures of a page of an advisory board that nobody knows.

The meetings are made up; the names of people and places stand for nobody.
"""

from datetime import datetime
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

URL = "http://wiesenau.example/beirat/sitzungen.html"

_MEETINGS = (
    (
        "Sitzung am 12. März 2012: Spielplätze und Schulwege",
        (
            "Der Beirat ließ sich über den Zustand der Spielplätze unterrichten. Von 31 Anlagen "
            "sind vier gesperrt, weil Geräte fehlen.",
            "Jana Lindner, Leiterin des Grünflächenamtes Görlitz, stellte das Konzept für neue "
            "Spielplätze vor und beantwortete Fragen zu den Kosten.",
            "Der Beirat empfiehlt, den Spielplatz am Bahnhof noch im selben Jahr zu erneuern.",
        ),
    ),
    (
        "Sitzung am 24. September 2012: Integration in der Kindertagesstätte",
        (
            "Im Mittelpunkt stand die Integration von Kindern, deren Eltern noch kein Deutsch "
            "sprechen. Die Erzieherinnen wünschen sich Dolmetscher.",
            "Dr. Peter Hartwig vom Jugendamt Bautzen berichtete über Sprachkurse für Eltern.",
        ),
    ),
    (
        "Sitzung am 18. Februar 2013: Haushalt und Jugendklub",
        (
            "Die Kämmerei legte den Entwurf des Haushalts vor. Für den Jugendklub sind 40.000 "
            "Euro vorgesehen.",
            "Der Beirat beschließt, den Jugendklub weiter zu fördern.",
            "Jana Lindner wies auf die Pflege der Grünflächen hin.",
        ),
    ),
    (
        "Sitzung am 7. Oktober 2013: Sprachkurse und Ehrenamt",
        (
            "Ehrenamtliche berichteten über Sprachkurse in Zittau. Die Wartezeit liegt bei drei "
            "Monaten; viele Geflüchtete lernen deshalb zuerst im Café.",
            "Der Beirat fordert, dass Sprachkurse auch am Abend angeboten werden.",
        ),
    ),
    (
        "Sitzung am 19. Mai 2014: Radwege",
        (
            "Thema waren die Radwege zwischen Wiesenau und Görlitz. Der Wunsch danach "
            "stammt aus der Sitzung vom 12. März 2012.",
            "Martin Kessel, Radverkehrsbeauftragter der Stadt Görlitz, zeigte Karten.",
        ),
    ),
    (
        "Sitzung am 23. März 2015: Unterkunft für Flüchtlinge",
        (
            "Die Stadt plant eine Unterkunft für Flüchtlinge in der alten Schule. Der Beirat "
            "besichtigte das Haus.",
            "Dr. Peter Hartwig vom Jugendamt Bautzen erläuterte, wie unbegleitete Minderjährige "
            "betreut werden.",
            "Der Beirat empfiehlt der Stadt, für jede Unterkunft eine Ansprechperson zu benennen.",
        ),
    ),
)

_RUN = tuple(
    (
        f"Sitzung am {day}. November {year}: Bericht aus den Arbeitsgruppen",
        (
            f"Die Arbeitsgruppen berichteten über ihre Arbeit im Jahr {year}. Die Gruppe Verkehr "
            "sprach über Schulwege, die Gruppe Bildung über Sprachkurse und Nachhilfe.",
            f"Im kommenden Jahr sind {count} Treffen geplant.",
        ),
    )
    for count, (day, year) in enumerate(
        (
            (9, 2004),
            (8, 2005),
            (7, 2006),
            (6, 2007),
            (5, 2008),
            (4, 2009),
            (3, 2010),
            (2, 2011),
            *tuple((day, 2016 + number) for number, day in enumerate((14, 13, 12, 11, 9, 8, 7, 6))),
        ),
        start=3,
    )
)

MEETINGS = (*_MEETINGS, *_RUN)

_CHANGED = ("Von 31 Anlagen sind vier gesperrt", "Von 30 Anlagen sind fünf gesperrt")
_DROPPED = (
    "angeboten werden.</p>",
    "angeboten werden.</p><p>Zu Gast war auch die Volkshochschule.</p>",
)
_EVIL = (
    "Sitzung am 3. Juni 2002: <script>alert(1)</script> & „Zeichen“",
    ('Der Beirat sprach über <img src=x onerror=alert(1)> und "Anführungszeichen".',),
)


def page(meetings: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    """Write a page of meetings, as the board's site might have shown it."""
    parts = "\n".join(
        f"<h3>{_escaped(title)}</h3>\n" + "\n".join(f"<p>{_escaped(text)}</p>" for text in texts)
        for title, texts in meetings
    )
    return (
        '<!doctype html><html lang="de"><head><meta charset="utf-8">'
        "<title>Sitzungen des Beirats</title></head><body>"
        '<nav><a href="/">Startseite</a></nav><main><h1>Beirat für Kinder und Zusammenleben</h1>'
        f"<p>Der Beirat tagt mehrmals im Jahr und berät die Stadt Wiesenau.</p>{parts}</main>"
        "<footer>Stadt Wiesenau</footer></body></html>"
    )


def write_archive(folder: Path) -> None:
    """Write a WARC with two captures of the page; the newer one corrects a sentence."""
    newer = page((_EVIL, *MEETINGS))
    older = page(MEETINGS).replace(*_CHANGED).replace(*_DROPPED)
    with (folder / "beirat.warc.gz").open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        for at, text in (
            (datetime(2020, 1, 10, 9, 30), older),  # noqa: DTZ001 - WARC dates are UTC
            (datetime(2024, 3, 3, 11, 4), newer),  # noqa: DTZ001
        ):
            writer.write_record(_record(writer, at, text))


def _record(writer: WARCWriter, at: datetime, text: str) -> object:
    head = StatusAndHeaders(
        "200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1"
    )
    return writer.create_warc_record(
        URL,
        "response",
        payload=BytesIO(text.encode()),
        http_headers=head,
        warc_headers_dict={"WARC-Date": f"{at.isoformat()}Z"},
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
