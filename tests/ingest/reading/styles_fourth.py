"""Pages whose reports stand between the small texts of a site; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

FOURTH = [
    Style(
        "meldung with date line above and links below",
        """<div id="inhalt"><p class="meta">Meldung vom 12.10.2011 | Rathaus</p><h1>Jugendgemeinderat will Nachtbus</h1>
        <p>Der Jugendgemeinderat hat in seiner Sitzung am 10. Oktober 2011 die Einführung eines Nachtbusses gefordert. Sprecherin Jana Köhl übergab 600 Unterschriften.</p>
        <p><a href="a">Zurück zur Übersicht</a></p><p><a href="b">Artikel drucken</a></p><h3>Mehr Meldungen</h3><ul><li><a href="c">Stadtfest am 3. September 2011</a></li><li><a href="d">Neue Buslinie</a></li></ul></div>""",
        (Meeting("Jugendgemeinderat will Nachtbus", "2011-10-10", "held", 1),),
    ),
    Style(
        "comments under a post",
        """<article><h2 class="entry-title">Nachlese zum Vernetzungstreffen vom 6. Mai 2015</h2><div class="entry-content"><p>Über 40 Helfer trafen sich in der Stadthalle. Pfarrer Ulrich Maas moderierte.</p></div><div id="comments"><h3>2 Kommentare</h3><p>Eva am 7. Mai 2015: Schöner Abend!</p></div></article>""",
        (Meeting("Nachlese zum Vernetzungstreffen vom 6. Mai 2015", "2015-05-06", "held", 1),),
    ),
    Style(
        "posts with their dates above the titles",
        """<div class="post"><div class="post-date">24. April 2013</div><h3>Beirat besucht Erstaufnahme</h3><p>Am 22. April 2013 tagte der Beirat in der Erstaufnahme. Leiterin Ruth Sommer führte durch das Haus.</p></div>
        <div class="post"><div class="post-date">2. März 2013</div><h3>Sprachmittler gesucht</h3><p>Wer spricht Farsi oder Dari? Bitte im Büro melden.</p></div>""",
        (Meeting("Beirat besucht Erstaufnahme", "2013-04-22", "held", 1),),
        notices=("Sprachmittler gesucht",),
    ),
    Style(
        "initials and source at the end",
        """<h2>Kreisbehindertenbeirat, Sitzung vom 25.06.2008</h2><p>Frau Illing berichtete über den Umbau des Bahnhofs. Der Aufzug kommt im nächsten Jahr.</p><p>Quelle: Amtsblatt 7/2008</p><p>Foto: Landratsamt</p>""",
        (Meeting("Kreisbehindertenbeirat, Sitzung vom 25.06.2008", "2008-06-25", "held", 1),),
    ),
    Style(
        "a lead in bold under the headline",
        """<h1>Streit um die Schulbezirke</h1><p><strong>Der Schulausschuss des Kreistages hat am Mittwoch, 9. März 2005, über die neuen Schulbezirke beraten. Eine Einigung gab es nicht.</strong></p><p>Elternvertreter Tobias Grün sprach von einem Schnellschuss. Dezernentin Möller widersprach.</p>""",
        (Meeting("Streit um die Schulbezirke", "2005-03-09", "held", 2),),
    ),
    Style(
        "meetings as items with a link to the minutes",
        """<h1>Fachbeirat Naturschutz: Sitzungen</h1><ul><li>Sitzung am 14.11.2022: Der Beirat lehnte die Rodung ab. <a href="p1.pdf">Protokoll (PDF)</a></li><li>Sitzung am 13.06.2022: Dr. Klee stellte die Wolfszahlen vor. <a href="p2.pdf">Protokoll (PDF)</a></li></ul>""",
        (Meeting(None, "2022-11-14"), Meeting(None, "2022-06-13")),
    ),
    Style(
        "last paragraph announces the next meeting",
        """<h3>Bericht vom Treffen des Helferkreises am 11. Januar 2016</h3><p>Die Fahrradwerkstatt ist eröffnet. Herr Nasser hilft beim Übersetzen.</p><p><strong>Nächster Termin: 8. Februar 2016, 19 Uhr im Pfarrheim</strong></p><h3>Bericht vom Treffen des Helferkreises am 7. Dezember 2015</h3><p>Wir haben den Nikolaustag vorbereitet.</p>""",
        (
            Meeting(
                "Bericht vom Treffen des Helferkreises am 11. Januar 2016", "2016-01-11", "held", 2
            ),
            Meeting(
                "Bericht vom Treffen des Helferkreises am 7. Dezember 2015", "2015-12-07", "held", 1
            ),
        ),
    ),
    Style(
        "umbrella with a date of founding, then reports by number",
        """<h1>Opferbeirat</h1><p>Der Beirat wurde am 1. März 2010 durch den Minister berufen. Er tagt zweimal im Jahr.</p><h2>7. Sitzung</h2><p>Am 20. November 2013 beriet der Beirat über die Opferrente. Gast war Ministerialrat Zöllner.</p><h2>6. Sitzung</h2><p>Die Sitzung fand am 15. Mai 2013 in Suhl statt. Zeitzeugen berichteten.</p>""",
        (
            Meeting("7. Sitzung", "2013-11-20", "held", 1),
            Meeting("6. Sitzung", "2013-05-15", "held", 1),
        ),
        notices=("Opferbeirat",),
    ),
    Style(
        "day without year next to the stamp of the page",
        """<div id="content"><h1>Kreisseniorenrat tagte in Wiesa</h1><p>Zur Herbstsitzung am 14. Oktober begrüßte Vorsitzende Ursel Franke 22 Mitglieder. Ein Apotheker sprach über Arzneimittel.</p></div><div id="footer">Stand: 20.10.2009</div>""",
        (Meeting("Kreisseniorenrat tagte in Wiesa", "2009-10-14"),),
    ),
    Style(
        "photo gallery and captions between paragraphs",
        """<h1>Integrationskonferenz des Landkreises am 23. September 2010</h1><p><img src="1.jpg" alt="Landrat"></p><p><em>Landrat Klaus Winter bei der Eröffnung (Foto: Ina Both)</em></p><p>Rund 100 Teilnehmer berieten in vier Foren. Die Ergebnisse fließen in das Konzept ein.</p><p>Bild 2: Blick in den Saal</p>""",
        (
            Meeting(
                "Integrationskonferenz des Landkreises am 23. September 2010",
                "2010-09-23",
                "held",
                1,
            ),
        ),
    ),
    Style(
        "frames of a council system",
        """<table><tr><td><a href="1">Kalender</a></td><td><a href="2">Gremien</a></td><td><a href="3">Vorlagen</a></td></tr></table><h1>Sitzung des Hauptausschusses</h1><table><tr><th>Gremium</th><td>Hauptausschuss</td></tr><tr><th>Datum</th><td>Di, 12.06.2018</td></tr><tr><th>Zeit</th><td>18:00-20:45</td></tr></table><h2>Ö 5 Haushalt</h2><p>Kämmerer Vogt erläutert den Nachtrag. Der Ausschuss stimmt zu.</p><p>Software: Sitzungsdienst Session</p>""",
        (Meeting("Sitzung des Hauptausschusses", "2018-06-12"),),
    ),
    Style(
        "speech printed whole is a notice beside a report",
        """<h1>Landesfrauenrat</h1><h2>Delegiertenversammlung am 5. April 2014</h2><p>Die Delegierten wählten Karola Stumpf zur Präsidentin. Ministerin Gehring sprach ein Grußwort.</p><h2>Unsere Ziele</h2><p>Der Landesfrauenrat setzt sich für gleichen Lohn ein. Er vertritt 40 Verbände.</p><h2>Ansprechpartnerin</h2><p>Geschäftsführerin Silvia Koll</p>""",
        (Meeting("Delegiertenversammlung am 5. April 2014", "2014-04-05", "held", 1),),
        notices=("Unsere Ziele",),
    ),
    Style(
        "minutes with dates in the agenda headings",
        """<h1>Protokoll der 5. Sitzung des Kreisschülerrates am 3. Dezember 2019</h1><h3>1. Protokoll der Sitzung vom 1. Oktober 2019</h3><p>Das Protokoll wurde bestätigt.</p><h3>2. Fahrt nach Straßburg am 12. Mai 2020</h3><p>Die Fahrt kostet 80 Euro.</p><h3>3. Sonstiges</h3><p>Nächste Sitzung ist am 4. Februar 2020.</p>""",
        (
            Meeting(
                "Protokoll der 5. Sitzung des Kreisschülerrates am 3. Dezember 2019",
                "2019-12-03",
                "held",
                6,
            ),
        ),
    ),
    Style(
        "events that are no meetings beside one that is",
        """<h1>Heimatverein: Rückblick</h1><h2>Wanderung zum Keulenberg</h2><p>Am 1. Mai 2012 wanderten 30 Mitglieder auf den Gipfel. Das Wetter spielte mit.</p><h2>Jahreshauptversammlung</h2><p>Zur Jahreshauptversammlung am 2. März 2012 konnte Vorsitzender Egon Pusch 58 Mitglieder begrüßen.</p>""",
        (Meeting("Jahreshauptversammlung", "2012-03-02", "held", 1),),
        notices=("Wanderung zum Keulenberg",),
    ),
    Style(
        "definition of a series in the title of the page",
        """<html><head><title>Gesprächsreihe Flucht und Asyl | Diakonie</title></head><body><h1>Gesprächsreihe</h1><p><strong>3. Abend, 17. März 2016</strong></p><p>Rechtsanwalt Omid Karimi erklärte das Asylpaket. Viele Zuhörer fragten nach dem Familiennachzug.</p><p><strong>2. Abend, 18. Februar 2016</strong></p><p>Es sprach Dr. Anna Lorenz über Traumata.</p></body></html>""",
        (
            Meeting("3. Abend, 17. März 2016", "2016-03-17", "held", 1),
            Meeting("2. Abend, 18. Februar 2016", "2016-02-18", "held", 1),
        ),
    ),
    Style(
        "date in the first line, topic as heading below it",
        """<div><span class="datum">16.05.2002</span><h4>Arbeitsgruppe Sucht: neue Zahlen</h4><p>In der Sitzung stellte Frau Zimmer die Statistik vor. Alkohol bleibt das größte Problem.</p></div><div><span class="datum">21.02.2002</span><h4>Arbeitsgruppe Sucht: Schulprojekt</h4><p>Die Gruppe beschloss eine Projektwoche.</p></div>""",
        (
            Meeting("Arbeitsgruppe Sucht: neue Zahlen", "2002-05-16", "held", 1),
            Meeting("Arbeitsgruppe Sucht: Schulprojekt", "2002-02-21", "held", 1),
        ),
    ),
    Style(
        "plain text of an e-mail list",
        """Protokoll AG Verkehr

Datum: 8.9.1999
Anwesend: Bernd, Heike, Ulli, Moni

1. Radweg B 101
Heike hat mit dem Amt telefoniert. Der Bau beginnt 2000.

2. Aktionstag
Am 22.9. machen wir einen Stand auf dem Markt.

Naechstes Treffen: 6.10.1999
""",
        (Meeting("Protokoll AG Verkehr", "1999-09-08"),),
        media_type="text/plain",
    ),
    Style(
        "two announced meetings and none held",
        """<h1>Termine des Migrationsausschusses</h1><h3>Dienstag, 5. Juni 2018, 18 Uhr</h3><p>Sitzung im Rathaus, Raum 12. Thema: Wahlrecht.</p><h3>Dienstag, 4. September 2018, 18 Uhr</h3><p>Sitzung im Bürgerhaus. Gäste sind willkommen.</p>""",
        (
            Meeting("Dienstag, 5. Juni 2018, 18 Uhr", "2018-06-05", "announced"),
            Meeting("Dienstag, 4. September 2018, 18 Uhr", "2018-09-04", "announced"),
        ),
        captured=at(2018, 5, 20),
    ),
]
