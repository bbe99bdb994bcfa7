"""Days told by other days, notices in the clothes of reports; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

SEVENTH = [
    Style(
        "today, with the stamp at the foot",
        """<h1>Verkehrsausschuss vor Ort</h1><p>Der Verkehrsausschuss hat sich heute bei einem Ortstermin über die Baustelle informiert. Bauleiter Kern erklärte den Verzug.</p><p>Veröffentlicht am 8. Juni 2017</p>""",
        (Meeting("Verkehrsausschuss vor Ort", "2017-06-08"),),
    ),
    Style(
        "at the weekend before the dateline",
        """<p>Pressemitteilung 5/2008, 21. April 2008</p><h1>Jugendfeuerwehren wählen Vorstand</h1><p>Bei der Delegiertenversammlung am Samstag, 19. April, wählten die Jugendfeuerwehren Sven Hauck zum Jugendwart.</p>""",
        (Meeting("Jugendfeuerwehren wählen Vorstand", "2008-04-19"),),
    ),
    Style(
        "project news that mentions a conference",
        """<h1>Neue Anlaufstelle für Opfer</h1><p>Seit dem 1. September 2014 gibt es in Görlitz eine Anlaufstelle. Sie wurde auf der Konferenz der Justizminister im Vorjahr angeregt.</p>""",
        (),
    ),
    Style(
        "appointment of a person",
        """<h1>Neue Beauftragte im Amt</h1><p>Am 1. April 2016 hat Heike Lindner ihr Amt als Integrationsbeauftragte angetreten. Zuvor leitete sie das Sozialamt.</p>""",
        (),
    ),
    Style(
        "statement without meeting",
        """<h1>Stellungnahme zum Schulgesetz</h1><p>Der Landeselternrat begrüßt den Entwurf vom 12. Januar 2017. Er fordert kleinere Klassen.</p>""",
        (),
    ),
    Style(
        "three reports, one with topics as smaller headings",
        """<h1>Kreisbauernverband</h1><h2>Vorstandssitzung 14. März 2011</h2><h4>Milchpreis</h4><p>Herr Kahl schilderte die Lage der Betriebe.</p><h4>Biogas</h4><p>Am 5. April 2011 findet eine Besichtigung statt.</p><h2>Vorstandssitzung 10. Januar 2011</h2><p>Der Vorstand plante die Wintertagung.</p>""",
        (
            Meeting("Vorstandssitzung 14. März 2011", "2011-03-14", "held", 4),
            Meeting("Vorstandssitzung 10. Januar 2011", "2011-01-10", "held", 1),
        ),
    ),
    Style(
        "newest below, no year at the end",
        """<h1>Stammtisch der Selbsthilfegruppen 2018</h1><h3>Treffen im März</h3><p>Am 8. März stellte Frau Thiel die neue Satzung vor.</p><h3>Treffen im Juni</h3><p>Am 14. Juni haben wir gegrillt und über Reha gesprochen.</p>""",
        (
            Meeting("Treffen im März", "2018-03-08", "held", 1),
            Meeting("Treffen im Juni", "2018-06-14", "held", 1),
        ),
    ),
    Style(
        "report in the perfect tense, body first",
        """<h1>AG Radverkehr unterwegs</h1><p>Die AG Radverkehr hat am 21. Mai 2021 die Nordroute befahren und anschließend im Rathaus getagt. Acht Mängel wurden aufgenommen.</p>""",
        (Meeting("AG Radverkehr unterwegs", "2021-05-21"),),
    ),
    Style(
        "programme of a coming day",
        """<h1>Fachtag Kinderschutz am 26. September 2019</h1><p>Programm</p><ul><li>9:30 Uhr Eröffnung durch Landrat Ludwig</li><li>10:00 Uhr Vortrag: Frühe Hilfen, Dr. Sonja Appel</li></ul><p>Anmeldung bis 10. September 2019 unter fachtag@example.org</p>""",
        (Meeting("Fachtag Kinderschutz am 26. September 2019", "2019-09-26", "announced"),),
        captured=at(2019, 8, 1),
    ),
    Style(
        "day of a meeting in the text, day of its minutes in the heading",
        """<h2>Kurzbericht vom 20.03.2013</h2><p>Sitzung des Verwaltungsrates am 18.03.2013: Der Verwaltungsrat der Sparkasse stimmte der Fusion zu.</p>""",
        (Meeting("Kurzbericht vom 20.03.2013", "2013-03-18"),),
    ),
    Style(
        "gazette with other offices' news",
        """<h1>Amtsblatt Mai 2003</h1><h2>Aus dem Gemeinderat</h2><p>In der Sitzung vom 29. April 2003 vergab der Gemeinderat die Arbeiten für den Anbau der Schule. Gemeinderätin Otto fragte nach den Kosten.</p><h2>Sperrmüll</h2><p>Die Abfuhr erfolgt am 13. Mai 2003.</p><h2>Geburtstage</h2><p>Am 2. Mai 2003 feierte Anna Wolf ihren 90. Geburtstag.</p>""",
        (Meeting("Aus dem Gemeinderat", "2003-04-29", "held", 1),),
        notices=("Sperrmüll", "Geburtstage"),
    ),
    Style(
        "agenda items named by letters and short headings",
        """<h1>Niederschrift über die Sitzung des Ortschaftsrates Lohmen vom 16. Oktober 2012</h1><h2>a) Bürgerfragen</h2><p>Frau Klein beschwert sich über Hundekot.</p><h2>b) Haushalt</h2><p>Der Ortsvorsteher erläutert die Ansätze für 2013.</p><h2>Schließung der Sitzung</h2><p>Die Sitzung endet um 21 Uhr.</p>""",
        (
            Meeting(
                "Niederschrift über die Sitzung des Ortschaftsrates Lohmen vom 16. Oktober 2012",
                "2012-10-16",
                "held",
                6,
            ),
        ),
    ),
]
