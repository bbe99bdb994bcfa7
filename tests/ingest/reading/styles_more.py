"""More short pages in the styles of many bodies; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

MORE = [
    Style(
        "dateline with town, day of the week only",
        """<h1>Kommunen fordern mehr Geld für Schulsozialarbeit</h1>
        <p>Halle (Saale), den 5. November 2009. Gestern Abend kamen die Jugenddezernenten der kreisfreien Städte in Halle zusammen. Sie verlangten eine dauerhafte Finanzierung.</p>""",
        (Meeting("Kommunen fordern mehr Geld für Schulsozialarbeit", "2009-11-04"),),
    ),
    Style(
        "two days in one sentence",
        """<h1>Regionalkonferenz zur Energiewende</h1><p>Am 3. und 4. Mai 2012 fand in Jena die fünfte Regionalkonferenz statt. 140 Gäste nahmen teil. Den Anstoß hatte die Staatsregierung am 30. Juni 2011 gegeben.</p>""",
        (Meeting("Regionalkonferenz zur Energiewende", "2012-05-03"),),
    ),
    Style(
        "head of minutes as a table",
        """<h1>Niederschrift (öffentlich)</h1><h2>12. Sitzung des Ausschusses für Soziales und Gesundheit</h2>
        <table><tr><td>Sitzungstermin:</td><td>Donnerstag, 04.09.2014</td></tr><tr><td>Sitzungsbeginn:</td><td>17:05 Uhr</td></tr><tr><td>Sitzungsende:</td><td>19:40 Uhr</td></tr></table>
        <h3>Anwesend waren:</h3><p>Vorsitz: Herr Dr. Brose</p><h3>Tagesordnung</h3><p>1. Eröffnung</p><h3>2. Krankenhausplanung</h3><p>Herr Dr. Brose führt in das Thema ein. Der Beschluss vom 12. Juni 2014 wird aufgehoben.</p>""",
        (Meeting("12. Sitzung des Ausschusses für Soziales und Gesundheit", "2014-09-04"),),
    ),
    Style(
        "signed later than held",
        """<p><b>Protokoll der Vorstandssitzung</b></p><p>Ort: Vereinsheim<br>Zeit: 5. Juni 2012, 19 bis 21 Uhr</p><p>Der Kassierer trug die Zahlen vor. Der Vorstand beschloss eine Rücklage.</p><p>Leipzig, den 12.06.2012<br>gez. Uwe Kranz</p>""",
        (Meeting("Protokoll der Vorstandssitzung", "2012-06-05"),),
    ),
    Style(
        "heading in capitals",
        """<h2>PROTOKOLL DER SITZUNG VOM 5. MÄRZ 2010</h2><p>Herr Ebert eröffnete die Sitzung. Es fehlten drei Mitglieder.</p>""",
        (Meeting("PROTOKOLL DER SITZUNG VOM 5. MÄRZ 2010", "2010-03-05"),),
    ),
    Style(
        "list items with strong days",
        """<h2>Sitzungen des Werkausschusses</h2><ul><li><strong>14.10.2003</strong> Der Ausschuss vergab die Arbeiten am Klärwerk. Die Firma Strabel erhielt den Zuschlag.</li>
        <li><strong>09.09.2003</strong> Werkleiter Hübner berichtete über die Rohrbrüche im Sommer.</li></ul>""",
        (Meeting("14.10.2003", "2003-10-14"), Meeting("09.09.2003", "2003-09-09")),
    ),
    Style(
        "day and dash before the text",
        """<h1>Kinder- und Jugendrat</h1><p><b>12.03.2014</b> – Der Rat wählte seine Sprecher. Lea Voss und Tim Arndt wechseln sich ab.</p><p><b>15.01.2014</b> – Zu Gast war die Bürgermeisterin. Sie hörte sich die Wünsche zum Skatepark an.</p>""",
        (Meeting("12.03.2014", "2014-03-12"), Meeting("15.01.2014", "2014-01-15")),
    ),
    Style(
        "table with day and text",
        """<h1>Bürgerforum Innenstadt</h1><table><tr><th>Datum</th><th>Inhalt</th></tr>
        <tr><td>18.06.2007</td><td>Das Forum befasste sich mit dem Verkehrskonzept. Der Gutachter stellte drei Varianten vor, von denen die Anwohner die zweite bevorzugten. Am Ende wurde ein Ausschuss gebildet, der bis zum Herbst einen Vorschlag vorlegen soll, in den auch die Händler einbezogen werden.</td></tr>
        <tr><td>26.03.2007</td><td>Zum Auftakt sammelten die Teilnehmer Themen: Lärm, Parkplätze, Sauberkeit, Spielplätze, leere Läden. Moderator Fritz Hahn fasste die Ergebnisse zusammen. Der Oberbürgermeister dankte für das große Interesse und versprach, zu jedem Treffen einen Amtsleiter zu schicken.</td></tr></table>""",
        (Meeting("18.06.2007", "2007-06-18"), Meeting("26.03.2007", "2007-03-26")),
    ),
    Style(
        "months as headings",
        """<h1>Aus dem Tierschutzbeirat</h1><h3>März 2012</h3><p>Der Beirat sprach sich gegen Wildtiere im Zirkus aus. Amtstierärztin Dr. Hinz nahm Stellung.</p><h3>Dezember 2011</h3><p>Es ging um die Kastration freilebender Katzen.</p>""",
        (Meeting("März 2012", "2012-03"), Meeting("Dezember 2011", "2011-12")),
    ),
    Style(
        "italic line with the day under a topic",
        """<h1>Berichte</h1><h3>Wohin mit dem Regenwasser?</h3><p><em>Ortsbeiratssitzung vom 3. Mai 2010</em></p><p>Das Ingenieurbüro stellte die Planung für das Becken vor. Die Anlieger waren skeptisch.</p>
        <h3>Neue Straßennamen</h3><p><em>Ortsbeiratssitzung vom 1. Februar 2010</em></p><p>Der Ortsbeirat einigte sich auf drei Vorschläge.</p>""",
        (
            Meeting("Wohin mit dem Regenwasser?", "2010-05-03"),
            Meeting("Neue Straßennamen", "2010-02-01"),
        ),
    ),
    Style(
        "underlined plain text",
        """Fachgruppe Migration
====================

Sitzung am 17. April 1997
-------------------------
Frau Kellner berichtete über die neuen Vorschriften zur Familienzusammenführung. Die Fachgruppe will einen Leitfaden schreiben.

Sitzung am 23. Januar 1997
--------------------------
Besprochen wurde die Zusammenarbeit mit den Beratungsstellen. Ein Termin mit dem Ministerium steht noch aus.
""",
        (
            Meeting("Sitzung am 17. April 1997", "1997-04-17"),
            Meeting("Sitzung am 23. Januar 1997", "1997-01-23"),
        ),
        media_type="text/plain",
    ),
    Style(
        "subheads inside each of two reports",
        """<h1>Netzwerk Pflege</h1><h2>8. Netzwerktreffen am 9. Oktober 2019</h2><h3>Kurzzeitpflege</h3><p>Frau Simon stellte ihr Haus vor.</p><h3>Ausblick</h3><p>2020 soll es einen Pflegetag geben.</p>
        <h2>7. Netzwerktreffen am 3. April 2019</h2><h3>Ausbildung</h3><p>Die Schule berichtete über den neuen Lehrplan.</p><h3>Digitale Pflege</h3><p>Am 1. Juli 2019 startet ein Modellprojekt.</p>""",
        (
            Meeting("8. Netzwerktreffen am 9. Oktober 2019", "2019-10-09", "held", 4),
            Meeting("7. Netzwerktreffen am 3. April 2019", "2019-04-03", "held", 4),
        ),
    ),
    Style(
        "terms are days",
        """<h1>Schlichtungskommission</h1><dl><dt>22. August 2005</dt><dd>Die Kommission hörte beide Seiten. Eine Einigung kam nicht zustande.</dd><dt>13. Juni 2005</dt><dd>Vorsitzender Reinhard Alt erläuterte das Verfahren.</dd></dl>""",
        (Meeting("22. August 2005", "2005-08-22"), Meeting("13. Juni 2005", "2005-06-13")),
    ),
    Style(
        "headings by font size",
        """<font size="+1">Treffen am 11.05.2000</font><br>Es kamen 16 Mitglieder. Herr Wiese zeigte Dias aus Nepal.<br><br><font size="+1">Treffen am 09.03.2000</font><br>Wir haben den Sommerausflug geplant.<br><br>""",
        (
            Meeting("Treffen am 11.05.2000", "2000-05-11"),
            Meeting("Treffen am 09.03.2000", "2000-03-09"),
        ),
    ),
    Style(
        "news of a site, reports and others mixed",
        """<h1>Aktuelles</h1><h2>Sommerfest war ein Erfolg</h2><p>Am 3. Juli 2011 feierten rund 300 Menschen im Stadtpark. Es gab Musik und Essen aus aller Welt.</p>
        <h2>Migrationsbeirat traf Polizeipräsidenten</h2><p>In der Sitzung vom 14. Juni 2011 sprach der Beirat mit Polizeipräsident Hahne über Kontrollen am Bahnhof.</p>
        <h2>Wahl zum Migrationsbeirat</h2><p>Am 25. September 2011 wird der neue Beirat gewählt. Wahlberechtigt sind alle, die seit drei Monaten in der Stadt leben.</p>""",
        (Meeting("Migrationsbeirat traf Polizeipräsidenten", "2011-06-14", "held", 1),),
        notices=("Sommerfest war ein Erfolg", "Wahl zum Migrationsbeirat"),
    ),
    Style(
        "last Saturday with its day",
        """<p>Pressedienst, 16. März 2015</p><h2>Landesverband wählt neue Spitze</h2><p>Auf der Delegiertenversammlung am vergangenen Samstag (14. März) wählte der Landesverband der Gehörlosen Marion Pape zur Vorsitzenden.</p>""",
        (Meeting("Landesverband wählt neue Spitze", "2015-03-14"),),
    ),
    Style(
        "two days in the heading",
        """<h1>Protokoll der Sitzung vom 3. Mai 2012 (genehmigt am 7. Juni 2012)</h1><p>Die Sprecherin begrüßte die Runde. Es wurde über die Satzung abgestimmt.</p>""",
        (
            Meeting(
                "Protokoll der Sitzung vom 3. Mai 2012 (genehmigt am 7. Juni 2012)", "2012-05-03"
            ),
        ),
    ),
    Style(
        "year only in the title of the page",
        """<html><head><title>Sitzungsberichte 2012 - Ortsrat Bergdorf</title></head><body><h3>Sitzung vom 3.5.</h3><p>Der Ortsrat besichtigte die Turnhalle.</p><h3>Sitzung vom 8.3.</h3><p>Ortsbürgermeister Thiel stellte den Haushalt vor.</p></body></html>""",
        (Meeting("Sitzung vom 3.5.", "2012-05-03"), Meeting("Sitzung vom 8.3.", "2012-03-08")),
    ),
    Style(
        "report of a visit, day after the verb",
        """<h1>Härtefallkommission besucht Erstaufnahme</h1><p>Die Mitglieder der Härtefallkommission haben sich am 20. August 2015 in der Erstaufnahmeeinrichtung ein Bild von der Lage gemacht. Im Anschluss tagten sie im Rathaus.</p>""",
        (Meeting("Härtefallkommission besucht Erstaufnahme", "2015-08-20"),),
    ),
    Style(
        "coming meeting without day",
        """<h1>Runder Tisch Kindeswohl</h1><h2>Ausblick</h2><p>Das nächste Treffen ist für den Herbst geplant.</p><h2>Treffen vom 2. März 2016</h2><p>Das Jugendamt stellte die Fallzahlen vor. Die Runde diskutierte über Schutzkonzepte.</p>""",
        (Meeting("Treffen vom 2. März 2016", "2016-03-02"),),
    ),
    Style(
        "heading with place and time, no verb",
        """<h2>Mitgliederversammlung, 24.02.1995, Gasthof Linde</h2><p>Anwesend: 31 Mitglieder. Wahl des Kassenprüfers: Herr Dietz. Beitrag: bleibt bei 20 DM.</p>""",
        (Meeting("Mitgliederversammlung, 24.02.1995, Gasthof Linde", "1995-02-24"),),
    ),
    Style(
        "article in a page full of margins",
        """<body class="page has-sidebar"><div id="header"><div class="logo">Landkreis Auetal</div></div><div id="nav"><ul><li><a href="a">Politik</a></li><li><a href="b">Service</a></li></ul></div>
        <div id="wrapper"><div id="content-wrapper"><div class="breadcrumbs">Start » Politik » Beirat</div><h1>Sitzung des Inklusionsbeirates am 4. November 2020</h1><p class="info">Stand: 12.11.2020</p>
        <p>Der Beirat tagte in der Aula der Förderschule. Schulleiterin Grit Ahrens stellte das Konzept vor.</p><figure><img src="x.jpg" alt="Der Beirat am 1. Mai 2019"><figcaption>Der Beirat bei der Sitzung. Foto: Kurt Lenz</figcaption></figure>
        <p>Die Mitglieder baten um einen Bericht bis zum 30. Juni 2021.</p><p><a href="x.pdf">Präsentation (PDF, 1,2 MB)</a></p></div>
        <div id="sidebar"><h3>Termine</h3><p>Nächste Sitzung: 3. März 2021</p></div></div><div id="footer">© Landkreis Auetal</div></body>""",
        (Meeting("Sitzung des Inklusionsbeirates am 4. November 2020", "2020-11-04", "held", 2),),
    ),
    Style(
        "chronicle from the oldest down",
        """<h1>Chronik des Gesprächskreises</h1><h3>Treffen am 12. Oktober 1989</h3><p>In der Kirche kamen erstmals 40 Menschen zusammen.</p><h3>Treffen am 9. November</h3><p>Der Abend endete früher, weil die Grenze offen war.</p><h3>Treffen am 14. Dezember 1989</h3><p>Der Kreis gab sich den Namen Runder Tisch.</p>""",
        (
            Meeting("Treffen am 12. Oktober 1989", "1989-10-12"),
            Meeting("Treffen am 9. November", "1989-11-09"),
            Meeting("Treffen am 14. Dezember 1989", "1989-12-14"),
        ),
    ),
    Style(
        "day without year that nothing settles",
        """<h1>Treffen am 12. Mai</h1><p>Zwölf Paten kamen in den Gemeindesaal. Frau Eckert sprach über ihre Erfahrungen.</p>""",
        (Meeting("Treffen am 12. Mai", None),),
    ),
    Style(
        "pdf with page numbers and running lines",
        """Landesjugendring - Protokoll

Protokoll der Hauptausschusssitzung am 6. Juli 2013

Top 1: Regularien

Sabine Jahn eröffnet um 10.15 Uhr.

Seite 1 von 3
\fLandesjugendring - Protokoll

Top 2: Finanzen

Der Hauptausschuss beschließt den Nachtrag einstimmig.

Seite 2 von 3
\fLandesjugendring - Protokoll

Top 3: Termine

Die Vollversammlung ist am 26. Oktober 2013.

Seite 3 von 3""",
        (Meeting("Protokoll der Hauptausschusssitzung am 6. Juli 2013", "2013-07-06", "held", 6),),
        media_type="application/pdf",
    ),
    Style(
        "present tense throughout",
        """<h3>Sitzung des Agrarausschusses am 8. September 2021</h3><p>Der Ausschuss lässt sich von Minister Brandes über die Dürreschäden unterrichten. Die Fraktionen begrüßen das Hilfsprogramm. Der Antrag der Opposition findet keine Mehrheit.</p>""",
        (Meeting("Sitzung des Agrarausschusses am 8. September 2021", "2021-09-08"),),
        captured=at(2021, 10, 1),
    ),
    Style(
        "save the date",
        """<h1>Landesnetzwerk Bürgerbeteiligung</h1><p><strong>Save the Date: Netzwerktreffen am 14. November 2024</strong></p><p>Das Programm folgt im September. Anmeldungen sind ab dem 1. Oktober möglich.</p><p><strong>Netzwerktreffen am 13. Juni 2024</strong></p><p>Rund 70 Aktive trafen sich in Ulm. Oberbürgermeisterin Ansel begrüßte die Gäste.</p>""",
        (
            Meeting(
                "Save the Date: Netzwerktreffen am 14. November 2024", "2024-11-14", "announced"
            ),
            Meeting("Netzwerktreffen am 13. Juni 2024", "2024-06-13"),
        ),
    ),
    Style(
        "conference report in parts with speakers' names as headings",
        """<h1>Fachtagung „Ankommen in Arbeit“ am 21. Februar 2017</h1><h2>Grußwort</h2><p>Staatssekretär Nolte eröffnete die Tagung.</p><h2>Prof. Dr. Inge Rauh: Was der Mittelstand braucht</h2><p>Frau Rauh zeigte, dass kleine Betriebe wenig Zeit für Förderanträge haben.</p><h2>Podium</h2><p>Es diskutierten vier Unternehmer.</p>""",
        (Meeting("Fachtagung „Ankommen in Arbeit“ am 21. Februar 2017", "2017-02-21", "held", 6),),
    ),
    Style(
        "unclosed paragraphs and old markup",
        """<HTML><BODY><CENTER><H1>Sportbeirat</H1></CENTER><P><B>26. Sitzung vom 17. November 1999</B><P>Der Beirat verteilte die Mittel für den Vereinssport.<P>Herr Gerber wies auf den Zustand der Halle hin.
        <P><B>25. Sitzung vom 15. September 1999</B><P>Neu im Beirat ist Frau Stahl. Sie folgte auf Herrn Mehl.</BODY></HTML>""",
        (
            Meeting("26. Sitzung vom 17. November 1999", "1999-11-17", "held", 2),
            Meeting("25. Sitzung vom 15. September 1999", "1999-09-15", "held", 1),
        ),
    ),
]
