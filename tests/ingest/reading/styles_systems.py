"""Layouts of many content systems, one to six reports, days beside headings; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

SYSTEMS = [
    Style(
        "typo3 news list with time tags",
        """<div class="news-list-view"><div class="article articletype-0"><div class="header"><h3><a href="/a">Kreisintegrationsrat berät Wohnraum</a></h3></div><div class="teaser-text"><div class="footer"><span class="news-list-date"><time datetime="2018-09-20">20.09.2018</time></span></div><p>Am 18. September 2018 kam der Kreisintegrationsrat in Torgau zusammen. Dezernentin Ulrike Bayer stellte die Wohnraumanalyse vor.</p></div></div><div class="article articletype-0"><div class="header"><h3><a href="/b">Kreisintegrationsrat zu Gast bei der IHK</a></h3></div><div class="teaser-text"><div class="footer"><span class="news-list-date"><time datetime="2018-06-12">12.06.2018</time></span></div><p>Bei seiner Sitzung am 7. Juni 2018 besuchte der Rat die IHK. Geschäftsführer Thoms erklärte die Anerkennungsverfahren.</p></div></div></div>""",
        (
            Meeting("Kreisintegrationsrat berät Wohnraum", "2018-09-18", "held", 1),
            Meeting("Kreisintegrationsrat zu Gast bei der IHK", "2018-06-07", "held", 1),
        ),
    ),
    Style(
        "joomla blog, created and category lines",
        """<div class="blog"><div class="items-leading"><div class="leading-0"><h2>Protokoll Elternbeirat 3. Mai 2012</h2><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="createdby">Geschrieben von K. Weiss</dd><dd class="category-name">Kategorie: Elternbeirat</dd><dd class="published">Veröffentlicht: 08. Mai 2012</dd><dd class="hits">Zugriffe: 312</dd></dl><p>Frau Runge eröffnete die Sitzung um 19.30 Uhr. Die Sommerfest-Gruppe berichtete.</p></div></div><div class="items-row"><h2>Protokoll Elternbeirat 8. März 2012</h2><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="published">Veröffentlicht: 12. März 2012</dd><dd class="hits">Zugriffe: 201</dd></dl><p>Gewählt wurde Herr Zander zum Kassenwart.</p></div></div>""",
        (
            Meeting("Protokoll Elternbeirat 3. Mai 2012", "2012-05-03", "held", 1),
            Meeting("Protokoll Elternbeirat 8. März 2012", "2012-03-08", "held", 1),
        ),
    ),
    Style(
        "wordpress posts with entry-meta",
        """<main><article class="post"><header class="entry-header"><h1 class="entry-title">So war das Frühjahrsplenum</h1><div class="entry-meta"><span class="posted-on">Veröffentlicht am <time>23. April 2015</time></span><span class="byline"> von <a>admin</a></span></div></header><div class="entry-content"><p>Am vergangenen Samstag trafen sich 80 Engagierte zum Frühjahrsplenum in Marburg. Moderiert hat Jana Wiegel.</p></div><footer class="entry-footer">Kategorien: Plenum</footer></article></main>""",
        (Meeting("So war das Frühjahrsplenum", "2015-04-18", "held", 1),),
    ),
    Style(
        "table with date, body and result cells as rows, each one meeting",
        """<h1>Sitzungen des Bauausschusses 2011</h1><table><tr><th>Datum</th><th>Sitzung</th><th>Ergebnis</th></tr><tr><td>12.01.2011</td><td>1. Sitzung</td><td>Der Ausschuss beschloss den Bebauungsplan Nord.</td></tr><tr><td>16.02.2011</td><td>2. Sitzung</td><td>Der Ausschuss vertagte die Brücke.</td></tr></table>""",
        (
            Meeting("12.01.2011 1. Sitzung", "2011-01-12", "held", 1),
            Meeting("16.02.2011 2. Sitzung", "2011-02-16", "held", 1),
        ),
    ),
    Style(
        "details and summary",
        """<h1>Inklusionsbeirat</h1><details><summary>Sitzung vom 4. Juli 2022</summary><p>Frau Bernhard stellte den Aktionsplan vor.</p><p>Der Beirat empfahl eine Frist.</p></details><details><summary>Sitzung vom 2. Mai 2022</summary><p>Herr Lukas berichtete über Rampen.</p></details><details><summary>Geschäftsordnung</summary><p>Der Beirat tagt viermal im Jahr.</p></details>""",
        (
            Meeting("Sitzung vom 4. Juli 2022", "2022-07-04", "held", 2),
            Meeting("Sitzung vom 2. Mai 2022", "2022-05-02", "held", 1),
        ),
        notices=("Geschäftsordnung",),
    ),
    Style(
        "dl with meeting in dt and text in dd",
        """<h2>Rückblick</h2><dl><dt>Workshop am 9. Oktober 2014</dt><dd>Trainerin Ilse Kahn übte mit 20 Paten schwierige Gespräche.</dd><dt>Patentreffen am 3. September 2014</dt><dd>Die Paten tauschten sich über Behördengänge aus. Frau Rau vom Amt antwortete.</dd></dl>""",
        (
            Meeting("Workshop am 9. Oktober 2014", "2014-10-09", "held", 1),
            Meeting("Patentreffen am 3. September 2014", "2014-09-03", "held", 1),
        ),
    ),
    Style(
        "list of teasers with read more",
        """<ul class="teaserlist"><li><h4>Pflegestammtisch im November</h4><p>Am 15.11.2016 sprach Notarin Voss über Vollmachten.</p><a href="/x">Weiterlesen</a></li><li><h4>Pflegestammtisch im Oktober</h4><p>Am 18.10.2016 stellte die AOK das neue Gesetz vor.</p><a href="/y">Weiterlesen</a></li></ul>""",
        (
            Meeting("Pflegestammtisch im November", "2016-11-15", "held", 1),
            Meeting("Pflegestammtisch im Oktober", "2016-10-18", "held", 1),
        ),
    ),
    Style(
        "plain minutes with head of labels",
        """PROTOKOLL

Gremium: Fachbeirat Archiv
Datum: 17.03.2009
Ort: Stadtarchiv, Lesesaal
Beginn: 14:00 Uhr   Ende: 16:15 Uhr
Teilnehmer: Dr. Haase, Frau Pohl, Herr Ziem

TOP 1 Begrüßung
Dr. Haase begrüßt die Anwesenden.

TOP 2 Neubau
Frau Pohl berichtet über den Stand. Baubeginn ist der 1. Juni 2009.

Nächste Sitzung: 23.06.2009
""",
        (Meeting(None, "2009-03-17"),),
        media_type="text/plain",
    ),
    Style(
        "plain text: two reports under rules",
        """AG BARRIEREFREI - KURZBERICHTE
==============================

Treffen vom 11. Mai 2001
------------------------
Herr Vogt zeigte das Modell der Haltestelle. Die Gruppe war zufrieden.

Treffen vom 9. Maerz 2001
-------------------------
Es ging um abgesenkte Bordsteine. Frau Thom sagte Hilfe zu.
""",
        (
            Meeting("Treffen vom 11. Mai 2001", "2001-05-11", "held", 1),
            Meeting("Treffen vom 9. Maerz 2001", "2001-03-09", "held", 1),
        ),
        media_type="text/plain",
    ),
    Style(
        "date line without heading, bold day",
        """<h1>Aus der Arbeit des Frauennetzwerks</h1><p><b>5. Juni 2007</b></p><p>Im Kulturhaus sprach Dr. Neele Uphoff über Entgeltgleichheit. 30 Frauen diskutierten.</p><p><b>13. März 2007</b></p><p>Das Netzwerk wählte seinen Sprecherinnenrat neu.</p>""",
        (
            Meeting("5. Juni 2007", "2007-06-05", "held", 1),
            Meeting("13. März 2007", "2007-03-13", "held", 1),
        ),
    ),
    Style(
        "plain day lines between paragraphs",
        """<div><p>Donnerstag, 3. Juni 2010</p><p>Der Naturschutzbeirat besuchte das Moor. Förster Enno Harms erklärte die Wiedervernässung.</p><p>Donnerstag, 1. April 2010</p><p>Der Naturschutzbeirat lehnte den Steinbruch ab. Das Gutachten sei lückenhaft.</p></div>""",
        (Meeting(None, "2010-06-03"), Meeting(None, "2010-04-01")),
    ),
    Style(
        "conference in three days, range with weekdays",
        """<h1>Bundeskonferenz der Sozialplaner</h1><p>Von Mittwoch, den 10., bis Freitag, den 12. Oktober 2012, tagte die Bundeskonferenz in Erfurt. Professor Uwe Salzer hielt den Vortrag.</p>""",
        (Meeting("Bundeskonferenz der Sozialplaner", "2012-10-10"),),
    ),
    Style(
        "cancelled meeting among held ones",
        """<h2>Sitzung am 12. Mai 2020</h2><p>Die Sitzung muss wegen der Pandemie leider entfallen.</p><h2>Sitzung am 11. Februar 2020</h2><p>Herr Kolb berichtete über das Sturmholz. Der Beirat dankte.</p>""",
        (
            Meeting("Sitzung am 12. Mai 2020", "2020-05-12", "unknown", 1),
            Meeting("Sitzung am 11. Februar 2020", "2020-02-11", "held", 1),
        ),
    ),
    Style(
        "cancelled in the heading",
        """<h1>Seniorenrunde</h1><h3>Abgesagt: Seniorenrunde am 3. März 2021</h3><p>Ein neuer Termin wird bekannt gegeben.</p><h3>Seniorenrunde am 7. Oktober 2020</h3><p>Kommissar Fritz warnte vor dem Enkeltrick.</p>""",
        (
            Meeting("Abgesagt: Seniorenrunde am 3. März 2021", "2021-03-03", "unknown", 1),
            Meeting("Seniorenrunde am 7. Oktober 2020", "2020-10-07", "held", 1),
        ),
    ),
    Style(
        "announcement over reports, date in the text",
        """<h1>Lenkungskreis Bildung</h1><h2>Nächstes Treffen</h2><p>Der Lenkungskreis trifft sich wieder am 14. November 2017 um 15 Uhr im Landratsamt. Thema ist die Schulwegplanung.</p><h2>Treffen am 6. Juni 2017</h2><p>Schulrätin Gabler stellte die Bildungsregion vor.</p>""",
        (
            Meeting("Nächstes Treffen", "2017-11-14", "announced", 1),
            Meeting("Treffen am 6. Juni 2017", "2017-06-06", "held", 1),
        ),
    ),
    Style(
        "notices that look like meetings",
        """<h1>Aktuelles vom Beauftragten</h1><h2>Sprechtag am 3. Juni 2013</h2><p>Bürgerinnen und Bürger können sich von 10 bis 14 Uhr im Rathaus beraten lassen. Anmeldung bei Frau Scholl.</p><h2>Beiratssitzung vom 14. Mai 2013</h2><p>Der Beauftragte legte seinen Bericht vor. Herr Mohr dankte ihm.</p><h2>Ausschreibung Ehrenamtspreis 2013</h2><p>Vorschläge werden bis zum 31. August 2013 angenommen.</p>""",
        (Meeting("Beiratssitzung vom 14. Mai 2013", "2013-05-14", "held", 1),),
    ),
    Style(
        "umbrella in the middle",
        """<h1>AG Kinderrechte</h1><h2>AG-Treffen am 20. November 2018</h2><p>Zum Weltkindertag gestalteten die Mitglieder ein Plakat. Frau Sänger moderierte.</p><h2>Die AG Kinderrechte</h2><p>In der AG arbeiten Schulen, Kitas und Vereine zusammen. Sie besteht seit 2009 und trifft sich alle zwei Monate.</p><h2>AG-Treffen am 18. September 2018</h2><p>Herr Dorn vom Jugendamt stellte das Beteiligungskonzept vor.</p>""",
        (
            Meeting("AG-Treffen am 20. November 2018", "2018-11-20", "held", 1),
            Meeting("AG-Treffen am 18. September 2018", "2018-09-18", "held", 1),
        ),
        notices=("Die AG Kinderrechte",),
    ),
    Style(
        "six short reports in one paragraph style, day in strong lead",
        "".join(
            f"<p><strong>{d}:</strong> {t}</p>"
            for d, t in [
                ("Sitzung 12.12.2005", "Der Rat beschloss den Etat."),
                ("Sitzung 14.11.2005", "Herr Eck trat zurück."),
                ("Sitzung 10.10.2005", "Die Feuerwehr stellte sich vor."),
                ("Sitzung 12.09.2005", "Der Radweg wurde vertagt."),
                ("Sitzung 04.07.2005", "Frau Lindt wurde vereidigt."),
                ("Sitzung 06.06.2005", "Die Schule erhält ein neues Dach."),
            ]
        ),
        tuple(
            Meeting(None, d)
            for d in (
                "2005-12-12",
                "2005-11-14",
                "2005-10-10",
                "2005-09-12",
                "2005-07-04",
                "2005-06-06",
            )
        ),
    ),
    Style(
        "kicker with day above each headline",
        """<div class="news"><p class="date">21.03.2019</p><h3>Ausländerbeirat lehnt Gebühren ab</h3><p>In der Sitzung des Ausländerbeirats kritisierte Vorsitzende Reyhan Demir die neuen Gebühren.</p></div><div class="news"><p class="date">24.01.2019</p><h3>Ausländerbeirat begrüßt Dolmetscherpool</h3><p>In der Sitzung des Ausländerbeirats stellte Amtsleiter Fink den Pool vor.</p></div>""",
        (
            Meeting("Ausländerbeirat lehnt Gebühren ab", "2019-03-21", "held", 1),
            Meeting("Ausländerbeirat begrüßt Dolmetscherpool", "2019-01-24", "held", 1),
        ),
    ),
    Style(
        "press archive of one body, post dates and weekdays",
        """<h1>Pressearchiv</h1><h2>Werkstattgespräch zur Innenstadt</h2><p class="meta">Erstellt am 17. Oktober 2014</p><p>Beim Werkstattgespräch am Mittwochabend diskutierten Händler und Planer. Baurat Kropp versprach Bänke.</p><h2>Verkehrsforum fordert Tempo 30</h2><p class="meta">Erstellt am 9. Mai 2014</p><p>Das Verkehrsforum hat am Montag getagt. Es fordert Tempo 30 vor Schulen.</p>""",
        (
            Meeting("Werkstattgespräch zur Innenstadt", "2014-10-15", "held", 1),
            Meeting("Verkehrsforum fordert Tempo 30", "2014-05-05", "held", 1),
        ),
    ),
    Style(
        "meeting label rows in a table, then text",
        """<h1>Niederschrift</h1><table><tr><td>Gremium:</td><td>Werksausschuss</td></tr><tr><td>Sitzung am:</td><td>Montag, 24.09.2001</td></tr><tr><td>Ort:</td><td>Betriebshof</td></tr></table><p>Werkleiter Hagen erläuterte den Wirtschaftsplan. Der Ausschuss stimmte zu.</p>""",
        (Meeting("Niederschrift", "2001-09-24"),),
    ),
    Style(
        "footer stamp and page stamp of other days",
        """<h1>Klausurtagung des Kreisjugendrings am 25. und 26. Januar 2013</h1><p>Der Vorstand zog sich nach Benediktbeuern zurück und legte die Jahresziele fest.</p><p>Letzte Änderung: 30. Januar 2013</p><p>Stand: 2. Februar 2013</p>""",
        (
            Meeting(
                "Klausurtagung des Kreisjugendrings am 25. und 26. Januar 2013",
                "2013-01-25",
                "held",
                1,
            ),
        ),
    ),
    Style(
        "heading with city in brackets and roman numeral",
        """<h1>XII. Landesforum Selbsthilfe (Gotha)</h1><p>Über 100 Teilnehmende erlebten am 8. November 2003 ein volles Programm. Ministerin Bloch überbrachte Grüße.</p>""",
        (Meeting("XII. Landesforum Selbsthilfe (Gotha)", "2003-11-08"),),
    ),
    Style(
        "no heading at all: one paragraph",
        """<p>Zum Austausch über die Schulsozialarbeit kamen am 19. Februar 2008 Lehrkräfte und Sozialarbeiter in der Volkshochschule zusammen. Beigeordnete Hella Kramp leitete die Runde.</p>""",
        (Meeting(None, "2008-02-19"),),
    ),
    Style(
        "headings without date, month in context",
        """<h1>Sitzungen</h1><h2>März 2014</h2><p>Der Beirat befasste sich mit dem Haushalt. Kämmerer Lutz war zu Gast.</p><h2>Januar 2014</h2><p>Der Beirat wählte Frau Gerber zur Sprecherin.</p>""",
        (Meeting("März 2014", "2014-03"), Meeting("Januar 2014", "2014-01")),
    ),
    Style(
        "year as heading, days without year below",
        """<h1>Chronik Agenda-Beirat</h1><h2>2004</h2><h3>Sitzung am 15. Dezember</h3><p>Der Solarpreis wurde vergeben.</p><h3>Sitzung am 21. April</h3><p>Die Carsharing-Gruppe berichtete.</p><h2>2003</h2><h3>Sitzung am 3. Dezember</h3><p>Der Beirat beriet das Leitbild.</p>""",
        (
            Meeting("Sitzung am 15. Dezember", "2004-12-15"),
            Meeting("Sitzung am 21. April", "2004-04-21"),
            Meeting("Sitzung am 3. Dezember", "2003-12-03"),
        ),
    ),
    Style(
        "election, not a meeting",
        """<h1>Wahl zum Seniorenbeirat am 26. Mai 2019</h1><p>Wahlberechtigt sind alle Einwohner über 60 Jahre. Briefwahlunterlagen werden ab 29. April verschickt.</p>""",
        (),
    ),
    Style(
        "exhibition opening by the council, not a meeting",
        """<h1>Ausstellung „Ankommen“ eröffnet</h1><p>Am 4. September 2016 wurde im Foyer die Ausstellung eröffnet. Sie ist bis 30. Oktober zu sehen.</p>""",
        (),
    ),
    Style(
        "consultation hours list is none",
        """<h1>Sprechstunden des Behindertenbeauftragten</h1><p>12. Januar 2017, 14 bis 16 Uhr</p><p>9. Februar 2017, 14 bis 16 Uhr</p><p>9. März 2017, 14 bis 16 Uhr</p>""",
        (),
    ),
    Style(
        "interview is none",
        """<h1>Drei Fragen an die Integrationsbeauftragte</h1><p>Seit dem 1. März 2015 ist Mona Celik Integrationsbeauftragte. Wir haben mit ihr gesprochen.</p><p>Was haben Sie vor? Ich möchte die Vereine besuchen.</p>""",
        (),
    ),
    Style(
        "summary in the perfect with online meeting",
        """<h2>Digitales Netzwerktreffen</h2><p>Rund 40 Personen haben sich am 10.12.2020 per Video zugeschaltet. Dr. Lena Ott hat die Ergebnisse der Befragung gezeigt.</p>""",
        (Meeting("Digitales Netzwerktreffen", "2020-12-10"),),
    ),
    Style(
        "two meetings at one day",
        """<h2>Sozialausschuss am 6. Mai 2014</h2><p>Der Ausschuss empfahl die Satzung.</p><h2>Jugendhilfeausschuss am 6. Mai 2014</h2><p>Der Ausschuss lehnte die Gebühr ab.</p>""",
        (
            Meeting("Sozialausschuss am 6. Mai 2014", "2014-05-06", "held", 1),
            Meeting("Jugendhilfeausschuss am 6. Mai 2014", "2014-05-06", "held", 1),
        ),
    ),
    Style(
        "date after the text as signature",
        """<h1>Bericht über die Vollversammlung</h1><p>Die Vollversammlung hat ein neues Präsidium gewählt. Präses ist Dieter Wolff.</p><p>Kiel, den 24.11.2009</p>""",
        (Meeting("Bericht über die Vollversammlung", None),),
    ),
    Style(
        "headline in a div with class, subline with place and day",
        """<div class="csc-header"><div class="headline">Fachgespräch Frühe Hilfen</div></div><div class="subline">Haus der Familie, 27. September 2012</div><div class="bodytext">Kinderärztin Dr. Maren Thies schilderte Fälle aus der Praxis. Danach arbeiteten drei Gruppen.</div>""",
        (Meeting("Fachgespräch Frühe Hilfen", "2012-09-27"),),
    ),
    Style(
        "abbreviated months and two-digit years",
        """<h3>JHV 14. Apr. 07</h3><p>Der Vorsitzende begrüßte 45 Mitglieder. Die Satzung wurde geändert.</p><h3>Vorstandssitzung 9. Feb. 07</h3><p>Die Hauptversammlung wurde vorbereitet.</p>""",
        (
            Meeting("JHV 14. Apr. 07", "2007-04-14"),
            Meeting("Vorstandssitzung 9. Feb. 07", "2007-02-09"),
        ),
    ),
    Style(
        "heading in capitals over breaks",
        """<body>KREISTAGSSITZUNG AM 16. DEZEMBER 1998<br><br>Landrat Pieper legte den Haushalt vor. Die CDU stimmte dagegen.<br><br>KREISTAGSSITZUNG AM 7. OKTOBER 1998<br><br>Der Kreistag wählte Frau Amsel zur Stellvertreterin.<br><br></body>""",
        (
            Meeting("KREISTAGSSITZUNG AM 16. DEZEMBER 1998", "1998-12-16", "held", 1),
            Meeting("KREISTAGSSITZUNG AM 7. OKTOBER 1998", "1998-10-07", "held", 1),
        ),
    ),
    Style(
        "quotes as headings inside one report",
        """<h1>Bürgerkonferenz am 5. Juli 2014</h1><h2>„Wir wollen mitreden“</h2><p>So begann Schülerin Jule Kern ihren Beitrag.</p><h2>Ergebnisse der Tische</h2><p>Tisch 1 forderte einen Jugendtreff.</p><h2>Wie geht es weiter?</h2><p>Das Protokoll wird am 1. September 2014 veröffentlicht.</p>""",
        (Meeting("Bürgerkonferenz am 5. Juli 2014", "2014-07-05", "held", 6),),
    ),
    Style(
        "sidebar dates in a table layout",
        """<table><tr><td width="150"><b>Termine</b><br>12.05.2006 Sitzung<br>09.06.2006 Ausflug</td><td><h2>Mitgliederversammlung vom 24. März 2006</h2><p>Die Mitglieder entlasteten den Vorstand. Frau Ebel gab den Vorsitz ab.</p></td></tr></table>""",
        (Meeting("Mitgliederversammlung vom 24. März 2006", "2006-03-24", "held", 1),),
    ),
    Style(
        "programme items with times inside a held day",
        """<h1>Fachtag „Wohnen im Alter“, 11. Juni 2015, Stadthalle</h1><p>Mehr als 200 Gäste folgten der Einladung.</p><h3>10.15 Uhr: Vortrag Prof. Glaser</h3><p>Prof. Glaser stellte Modelle aus Dänemark vor.</p><h3>13.00 Uhr: Podium</h3><p>Auf dem Podium stritten Bauherren und Mieter.</p>""",
        (Meeting("Fachtag „Wohnen im Alter“, 11. Juni 2015, Stadthalle", "2015-06-11", "held", 5),),
    ),
    Style(
        "captured before the day",
        """<h1>Ratssitzung am 20. September 2011</h1><p>Tagesordnung: 1. Einwohnerfragen 2. Hortgebühren 3. Verschiedenes</p>""",
        (Meeting("Ratssitzung am 20. September 2011", "2011-09-20", "announced"),),
        captured=at(2011, 9, 12),
    ),
    Style(
        "two reports parted by rules without headings, first line names",
        """<p>Die Seniorenvertretung hat am 13.10.2009 das Stadtarchiv besucht. Archivar Brehm führte durch die Magazine.</p><hr><p>In der Sitzung am 15.09.2009 ging es um Parkbänke. Herr Schatz vom Grünflächenamt sagte 20 neue Bänke zu.</p>""",
        (Meeting(None, "2009-10-13"), Meeting(None, "2009-09-15")),
    ),
    Style(
        "press line before heading, yesterday",
        """<p>Medieninformation Nr. 44 vom 3. März 2010</p><h2>Kriminalpräventiver Rat setzt auf Streetwork</h2><p>Der Kriminalpräventive Rat hat gestern unter Leitung von Bürgermeister Egon Hahn getagt.</p>""",
        (Meeting("Kriminalpräventiver Rat setzt auf Streetwork", "2010-03-02"),),
    ),
    Style(
        "nested sections with header elements",
        """<main><h1>Bürgerbeirat</h1><section><header><h2>Sitzung 3/2021</h2><p>17. Juni 2021, Videokonferenz</p></header><p>Frau Alt stellte das Radkonzept vor.</p></section><section><header><h2>Sitzung 2/2021</h2><p>15. April 2021, Videokonferenz</p></header><p>Der Beirat beriet über Spielplätze.</p></section></main>""",
        (Meeting("Sitzung 3/2021", "2021-06-17"), Meeting("Sitzung 2/2021", "2021-04-15")),
    ),
    Style(
        "headline that is a sentence, day with weekday only in text",
        """<h1>Landfrauen wollen Hebammen halten</h1><p>Bad Segeberg, 20. Januar 2016. Auf ihrer Delegiertenversammlung am Dienstag haben die Landfrauen mehr Geld für Hebammen gefordert.</p>""",
        (Meeting("Landfrauen wollen Hebammen halten", "2016-01-19"),),
    ),
    Style(
        "anniversary with history dates",
        """<h1>25 Jahre Ausländerbeirat: Festsitzung im Rathaus</h1><p>Am 28. Oktober 1981 wurde der Ausländerbeirat gegründet. In einer Festsitzung am 27. Oktober 2006 erinnerte Stadtpräsidentin Kuhn an die Anfänge.</p>""",
        (Meeting("25 Jahre Ausländerbeirat: Festsitzung im Rathaus", "2006-10-27"),),
    ),
    Style(
        "meeting postponed and held later",
        """<h2>Jahrestreffen der Wohnberater</h2><p>Das für den 14. März 2018 geplante Treffen war wegen Sturm verschoben worden. Am 25. April 2018 kamen die Wohnberater dann in Lüneburg zusammen.</p>""",
        (Meeting("Jahrestreffen der Wohnberater", "2018-04-25"),),
    ),
]
