"""Letters, blogs, minutes, umbrella texts between reports, notices like reports; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style

BODIES = [
    Style(
        "letter with subject line",
        """Stadt Quedlinburg
Gestaltungsbeirat
Markt 1

                                            Quedlinburg, den 14. März 2008

An die Mitglieder des Gestaltungsbeirates

Betreff: Sitzung des Gestaltungsbeirates am 4. März 2008

Sehr geehrte Damen und Herren,

in der Sitzung haben wir drei Bauvorhaben besprochen. Architekt Thaler stellte
den Entwurf für die Wordgasse vor.

Die nächste Sitzung ist am 6. Mai 2008.

Mit freundlichen Grüßen
Dr. Weber
""",
        (Meeting(None, "2008-03-04"),),
        media_type="text/plain",
    ),
    Style(
        "letter in html, salutation, day in text",
        """<p>Weimar, 22. Mai 2014</p><p>Liebe Mitglieder,</p><p>auf unserer Frühjahrsversammlung am 17. Mai 2014 haben wir den Vorstand entlastet. Schatzmeister Funk legte die Zahlen vor.</p><p>Herzliche Grüße<br>Ihre Renate Koch</p>""",
        (Meeting(None, "2014-05-17"),),
    ),
    Style(
        "pictures and captions between paragraphs",
        """<h2>Bündnistreffen am 30. Juni 2021</h2><figure><img alt="Podium"><figcaption>Auf dem Podium: Karin Ott und Bernd Pahl (Foto: Rieke)</figcaption></figure><p>Rund 60 Gäste diskutierten über Mieten. Stadtrat Pahl kündigte ein Programm an.</p><p class="bildunterschrift">Bild: Blick in den Saal, 30.06.2021</p><p>Karin Ott vom Mieterbund forderte mehr Kontrolle.</p>""",
        (Meeting("Bündnistreffen am 30. Juni 2021", "2021-06-30", "held", 2),),
    ),
    Style(
        "wordpress gallery and caption shortcode",
        """<article><h1 class="entry-title">Rückblick: Bürgerversammlung in Hagen</h1><p class="post-date">9. Oktober 2013</p><div class="wp-caption"><p class="wp-caption-text">OB Berger eröffnet die Versammlung</p></div><p>Am 7. Oktober füllten 120 Menschen die Aula. OB Berger eröffnete die Bürgerversammlung.</p></article>""",
        (Meeting("Rückblick: Bürgerversammlung in Hagen", "2013-10-07", "held", 1),),
    ),
    Style(
        "umbrella paragraph between two conferences under one heading level",
        """<h1>Konferenz der Beauftragten</h1><h3>89. Konferenz am 18. und 19. März 2015 in Wiesbaden</h3><p>Die Konferenz verabschiedete drei Entschließungen.</p><h3>Vorsitz und Geschäftsstelle</h3><p>Der Vorsitz wechselt jährlich. Die Geschäftsstelle ist beim jeweiligen Vorsitzland.</p><h3>88. Konferenz am 8. und 9. Oktober 2014 in Hamburg</h3><p>Die Konferenz befasste sich mit vernetzten Fahrzeugen.</p>""",
        (
            Meeting("89. Konferenz am 18. und 19. März 2015 in Wiesbaden", "2015-03-18", "held", 1),
            Meeting("88. Konferenz am 8. und 9. Oktober 2014 in Hamburg", "2014-10-08", "held", 1),
        ),
        notices=("Vorsitz und Geschäftsstelle",),
    ),
    Style(
        "umbrella text in the middle without heading, after a rule",
        """<h3>Treffen am 4. Mai 2011</h3><p>Frau Kling berichtete aus Kassel.</p><hr><p>Der Arbeitskreis besteht aus 14 Einrichtungen und wird vom Kreis gefördert.</p><hr><h3>Treffen am 2. März 2011</h3><p>Herr Uhl stellte den Notfallplan vor.</p>""",
        (
            Meeting("Treffen am 4. Mai 2011", "2011-05-04", "held", 1),
            Meeting("Treffen am 2. März 2011", "2011-03-02", "held", 1),
        ),
    ),
    Style(
        "long page: topics with h3 under one meeting h2",
        """<h1>Euroregionskommission</h1><h2>23. Sitzung, Zgorzelec, 15. Mai 2009</h2><h3>Verkehr</h3><p>Beide Seiten berieten über die Bahnstrecke.</p><h3>Kultur</h3><p>Am 3. Juli 2009 beginnt das Festival.</p><h3>Sitzungsort</h3><p>Man tagte im Dom Kultury.</p><h2>22. Sitzung, Zittau, 7. November 2008</h2><h3>Hochwasser</h3><p>Der Warndienst wurde vorgestellt.</p>""",
        (
            Meeting("23. Sitzung, Zgorzelec, 15. Mai 2009", "2009-05-15", "held", 6),
            Meeting("22. Sitzung, Zittau, 7. November 2008", "2008-11-07", "held", 2),
        ),
    ),
    Style(
        "heading with weekday and time only, year in page title",
        """<html><head><title>Sitzungen 2016 - Kirchenkreissynode</title></head><body><h2>Tagung am Sonnabend, 5. November</h2><p>Die Synode wählte Superintendent Reimer. Der Haushalt wurde beschlossen.</p><h2>Tagung am Sonnabend, 12. März</h2><p>Es ging um Kindertagesstätten.</p></body></html>""",
        (
            Meeting("Tagung am Sonnabend, 5. November", "2016-11-05"),
            Meeting("Tagung am Sonnabend, 12. März", "2016-03-12"),
        ),
    ),
    Style(
        "blog with permalinks and comments",
        """<div id="content"><h2><a href="/p1">Beirat trifft Ministerin</a></h2><small>Dienstag, 6. September 2011</small><div class="entry"><p>Gestern hat sich der Landesbeirat mit Ministerin Holst getroffen. Thema war die Härtefallregelung.</p></div><p class="postmetadata">Abgelegt unter Allgemein | 3 Kommentare »</p><h2><a href="/p2">Klausur in Soest</a></h2><small>Montag, 4. Juli 2011</small><div class="entry"><p>Am Wochenende (2./3. Juli) zog sich der Landesbeirat zur Klausur zurück. Prof. Yilmaz moderierte.</p></div><p class="postmetadata">Abgelegt unter Allgemein | Keine Kommentare »</p></div>""",
        (
            Meeting("Beirat trifft Ministerin", "2011-09-05", "held", 1),
            Meeting("Klausur in Soest", "2011-07-02", "held", 1),
        ),
    ),
    Style(
        "drupal views rows with field labels",
        """<div class="view-content"><div class="views-row"><div class="views-field-title"><h3>Forum Stadtentwicklung</h3></div><div class="views-field views-field-field-date"><span class="views-label">Datum: </span><span>24.02.2022</span></div><div class="views-field-body"><p>Planerin Iris Voigt stellte drei Varianten vor. Die Bürger bevorzugten die zweite.</p></div></div><div class="views-row"><div class="views-field-title"><h3>Forum Mobilität</h3></div><div class="views-field views-field-field-date"><span class="views-label">Datum: </span><span>20.01.2022</span></div><div class="views-field-body"><p>Die Verkehrsbetriebe erläuterten den neuen Takt.</p></div></div></div>""",
        (Meeting("Forum Stadtentwicklung", "2022-02-24"), Meeting("Forum Mobilität", "2022-01-20")),
    ),
    Style(
        "bootstrap accordion with buttons in h3",
        """<div class="accordion"><div class="card"><div class="card-header"><h3><button class="btn">Plenum 9. Mai 2019</button></h3></div><div class="collapse"><div class="card-body"><p>Das Plenum bestätigte die Sprecher.</p></div></div></div><div class="card"><div class="card-header"><h3><button class="btn">Plenum 7. Februar 2019</button></h3></div><div class="collapse"><div class="card-body"><p>Frau Rössler warb für das Programm.</p><p>Herr Dietz fragte nach Mitteln.</p></div></div></div></div>""",
        (
            Meeting("Plenum 9. Mai 2019", "2019-05-09", "held", 1),
            Meeting("Plenum 7. Februar 2019", "2019-02-07", "held", 2),
        ),
    ),
    Style(
        "announcement in the past tense of a newspaper with held report",
        """<h1>Ortsrat Bühren</h1><h3>Ortsrat tagt am 8. März</h3><p>Der Ortsrat Bühren tagt am Dienstag, 8. März 2016, um 19 Uhr im Dorfgemeinschaftshaus. Auf der Tagesordnung stehen der Friedhof und Zuschüsse.</p><h3>Ortsrat für neuen Bolzplatz</h3><p>Einstimmig sprach sich der Ortsrat in seiner Sitzung am 19. Januar 2016 für den Bolzplatz aus.</p>""",
        (
            Meeting("Ortsrat tagt am 8. März", "2016-03-08", "announced", 1),
            Meeting("Ortsrat für neuen Bolzplatz", "2016-01-19", "held", 1),
        ),
    ),
    Style(
        "invitation letter style announcement",
        """<h2>Einladung zum 5. Runden Tisch Inklusion</h2><p>Wir laden Sie herzlich ein zum 5. Runden Tisch am Mittwoch, den 18. April 2018, von 14.00 bis 17.00 Uhr in der Kreisverwaltung. Frau Dr. Sommer wird über Teilhabe sprechen.</p><p>Um Anmeldung bis 10. April wird gebeten.</p>""",
        (Meeting("Einladung zum 5. Runden Tisch Inklusion", "2018-04-18", "announced"),),
    ),
    Style(
        "postponed announcement gives the new day",
        """<h2>Mitgliederversammlung verschoben</h2><p>Die für den 20. April 2020 geplante Mitgliederversammlung wird auf den 14. September 2020 verschoben.</p>""",
        (Meeting("Mitgliederversammlung verschoben", "2020-09-14", "announced"),),
    ),
    Style(
        "report in the present tense of press",
        """<p>Presseinformation, 21. Juni 2012</p><h1>Ländertreffen: Lotsen brauchen Verlässlichkeit</h1><p>Die Lotsenprogramme der Länder fordern dauerhafte Mittel. Das ist das Ergebnis des Ländertreffens, das heute in Mainz stattgefunden hat. „Wir brauchen Klarheit“, sagt Sprecherin Greta Lohse.</p>""",
        (Meeting("Ländertreffen: Lotsen brauchen Verlässlichkeit", "2012-06-21"),),
    ),
    Style(
        "minutes in the present tense, label lines with br",
        """<h1>Ergebnisprotokoll</h1><p>Arbeitskreis Suchtprävention<br>Datum: 11.05.2017, 14-16 Uhr<br>Ort: Gesundheitsamt<br>Anwesend: Frau Ries, Herr Klee</p><p>1. Frau Ries begrüßt die Runde.</p><p>2. Herr Klee berichtet von der Aktionswoche.</p><p>3. Nächster Termin: 14.09.2017</p>""",
        (Meeting("Ergebnisprotokoll", "2017-05-11", "held"),),
    ),
    Style(
        "pdf-like text with page header lines",
        """Landkreis Harz                                      Seite 1

Niederschrift
über die 11. Sitzung des Jugendhilfeausschusses
am Donnerstag, dem 3. Dezember 2009, im Landratsamt

Beginn: 17:00 Uhr
Ende: 19:35 Uhr

Zu TOP 1: Eröffnung
Der Vorsitzende eröffnet die Sitzung und stellt die Beschlussfähigkeit fest.

Zu TOP 2: Kita-Satzung
Frau Lang erläutert die Vorlage 112/2009. Sie tritt am 1. Januar 2010 in Kraft.
""",
        (Meeting(None, "2009-12-03", "held"),),
        media_type="text/plain",
    ),
    Style(
        "list items as reports",
        """<h2>Aus den Sitzungen</h2><ul><li><b>Sitzung vom 20.11.2003:</b> Der Beirat sprach sich gegen die Schließung des Bades aus.</li><li><b>Sitzung vom 18.09.2003:</b> Herr Mann vom Umweltamt erklärte die Baumschutzsatzung.</li><li><b>Sitzung vom 12.06.2003:</b> Die Wahl des Vorstandes wurde wiederholt.</li></ul>""",
        (Meeting(None, "2003-11-20"), Meeting(None, "2003-09-18"), Meeting(None, "2003-06-12")),
    ),
    Style(
        "heading says the subject first, then body and day",
        """<h2>Neue Räume für die Tafel – Sozialbeirat vom 22. Oktober 2015</h2><p>Der Sozialbeirat unterstützte den Umzug.</p><h2>Nachtbus – Sozialbeirat vom 24. September 2015</h2><p>Die Linie bleibt, teilte Herr Voss mit.</p>""",
        (
            Meeting("Neue Räume für die Tafel – Sozialbeirat vom 22. Oktober 2015", "2015-10-22"),
            Meeting("Nachtbus – Sozialbeirat vom 24. September 2015", "2015-09-24"),
        ),
    ),
    Style(
        "obituary beside a report",
        """<h1>Seniorenbeirat</h1><h2>Nachruf auf Hans Bode</h2><p>Am 2. Februar 2010 verstarb unser Mitglied Hans Bode. Er gehörte dem Beirat seit 1998 an.</p><h2>Sitzung vom 10. Februar 2010</h2><p>Frau Kunze erklärte die Busfahrpläne.</p>""",
        (Meeting("Sitzung vom 10. Februar 2010", "2010-02-10", "held", 1),),
    ),
    Style(
        "project start beside a report",
        """<h1>Netzwerk Demenz</h1><h2>Netzwerktreffen vom 3. September 2013</h2><p>Dr. Hilbert sprach über Musik und Demenz.</p><h2>Neues Angebot: Café Vergissmeinnicht</h2><p>Seit 1. August 2013 öffnet das Café jeden Dienstag. Es wird von der Diakonie getragen.</p>""",
        (Meeting("Netzwerktreffen vom 3. September 2013", "2013-09-03", "held", 1),),
    ),
    Style(
        "reports with subheads in strong and dates inside",
        """<h2>Regionalforum am 6. November 2014 in Suhl</h2><p><strong>Impuls</strong></p><p>Prof. Anke Roth sprach über ländliche Räume.</p><p><strong>Arbeitsgruppe 1: Mobilität</strong></p><p>Die Gruppe schlug Bürgerbusse vor; am 1. Dezember 2014 startet ein Versuch.</p><p><strong>Schlusswort</strong></p><p>Landrätin Fuchs dankte allen.</p>""",
        (Meeting("Regionalforum am 6. November 2014 in Suhl", "2014-11-06", "held", 6),),
    ),
    Style(
        "range of months and days over new year",
        """<h1>Winterakademie der Jugendräte</h1><p>Vom 28. Dezember 2015 bis 2. Januar 2016 trafen sich 40 Jugendräte in Rügen. Leiter Jan Brose zog ein gutes Fazit.</p>""",
        (Meeting("Winterakademie der Jugendräte", "2015-12-28"),),
    ),
    Style(
        "date with ordinal word and month name",
        """<h1>Treffen der Behindertenvertretungen</h1><p>Am zwölften Mai 2003 trafen sich die Vertretungen in Halle. Herr Knopf leitete die Aussprache.</p>""",
        (Meeting("Treffen der Behindertenvertretungen", "2003-05-12"),),
    ),
    Style(
        "no-break spaces and thin spaces in dates",
        """<h2>Lenkungsgruppe am 7.\u00a0Juni\u00a02016</h2><p>Herr Sahm berichtete.</p><h2>Lenkungsgruppe am 12.\u202f4.\u202f2016</h2><p>Die Gruppe tagte in Worms.</p>""",
        (Meeting(None, "2016-06-07"), Meeting(None, "2016-04-12")),
    ),
    Style(
        "heading split in two elements",
        """<div class="item"><div class="date">26. November 2009</div><div class="title">Vollversammlung des Stadtjugendrings</div><div class="text"><p>Die Delegierten wählten Tim Roller zum Vorsitzenden. Die Zuschüsse bleiben gleich.</p></div></div><div class="item"><div class="date">14. Mai 2009</div><div class="title">Vollversammlung des Stadtjugendrings</div><div class="text"><p>Bürgermeisterin Löhr sprach ein Grußwort.</p></div></div>""",
        (
            Meeting("Vollversammlung des Stadtjugendrings", "2009-11-26", "held", 1),
            Meeting("Vollversammlung des Stadtjugendrings", "2009-05-14", "held", 1),
        ),
    ),
    Style(
        "download lists under reports",
        """<h3>Sitzung am 25. Januar 2018</h3><p>Der Ausschuss stimmte dem Radweg zu.</p><ul><li><a href="p.pdf">Protokoll (PDF, 120 KB)</a></li><li><a href="v.pdf">Präsentation (PDF, 2 MB)</a></li></ul><h3>Sitzung am 23. November 2017</h3><p>Der Ausschuss lehnte den Antrag ab.</p><ul><li><a href="q.pdf">Protokoll (PDF, 98 KB)</a></li></ul>""",
        (
            Meeting("Sitzung am 25. Januar 2018", "2018-01-25", "held", 1),
            Meeting("Sitzung am 23. November 2017", "2017-11-23", "held", 1),
        ),
    ),
    Style(
        "to-top links between reports",
        """<h2>Hauptausschuss 3.11.1999</h2><p>Der Bürgermeister gab Auskunft zum Defizit.</p><p><a href="#top">nach oben</a></p><h2>Hauptausschuss 6.10.1999</h2><p>Die Fraktionen einigten sich.</p><p><a href="#top">nach oben</a></p>""",
        (
            Meeting("Hauptausschuss 3.11.1999", "1999-11-03", "held", 1),
            Meeting("Hauptausschuss 6.10.1999", "1999-10-06", "held", 1),
        ),
    ),
    Style(
        "table of contents links before reports",
        """<h1>Protokolle</h1><ul><li><a href="#a">Sitzung vom 8.6.2004</a></li><li><a href="#b">Sitzung vom 4.5.2004</a></li><li><a href="#c">Sitzung vom 6.4.2004</a></li></ul><h2 id="a">Sitzung vom 8.6.2004</h2><p>Herr Kern führte den Vorsitz.</p><h2 id="b">Sitzung vom 4.5.2004</h2><p>Die Kanalgebühren wurden gesenkt.</p><h2 id="c">Sitzung vom 6.4.2004</h2><p>Frau Muth trat ihr Amt an.</p>""",
        (
            Meeting("Sitzung vom 8.6.2004", "2004-06-08", "held", 1),
            Meeting("Sitzung vom 4.5.2004", "2004-05-04", "held", 1),
            Meeting("Sitzung vom 6.4.2004", "2004-04-06", "held", 1),
        ),
    ),
    Style(
        "h1 with body and month, text with two days",
        """<h1>Seniorenkonferenz im Oktober 2016</h1><p>Am 12. Oktober 2016 eröffnete Ministerin Lüders die Konferenz in Potsdam. Schon am 1. Oktober hatte der Tag der Senioren stattgefunden.</p>""",
        (Meeting("Seniorenkonferenz im Oktober 2016", "2016-10-12"),),
    ),
    Style(
        "relative in the heading",
        """<p>Stand: 15.02.2013</p><h1>Gestern tagte der Kreisnaturschutzbeirat</h1><p>Der Beirat befürwortete die Ausweisung des Schutzgebiets. Amtsleiter Dorn versprach eine Karte.</p>""",
        (Meeting("Gestern tagte der Kreisnaturschutzbeirat", "2013-02-14"),),
    ),
    Style(
        "vacant dates: meeting without any date",
        """<h1>Treffen der Dolmetscher</h1><p>Beim letzten Treffen der Dolmetscherinnen ging es um Honorare. Frau Melnyk schlug einen Pool vor.</p>""",
        (Meeting("Treffen der Dolmetscher", None),),
    ),
    Style(
        "english-looking iso date and slash date",
        """<h2>Sitzung 2017-03-09</h2><p>Der Rat beschloss das Budget.</p><h2>Sitzung 2017-02-02</h2><p>Der Rat tagte nichtöffentlich.</p>""",
        (Meeting("Sitzung 2017-03-09", "2017-03-09"), Meeting("Sitzung 2017-02-02", "2017-02-02")),
    ),
    Style(
        "three reports, middle one without date between years",
        """<h1>Bezirkselternausschuss</h1><h3>Sitzung vom 14. Januar 2015</h3><p>Die Schulspeisung wurde diskutiert.</p><h3>Sitzung vom 12. November</h3><p>Frau Heller wurde gewählt.</p><h3>Sitzung vom 8. Oktober 2014</h3><p>Der Ausschuss beriet Reinigung.</p>""",
        (
            Meeting("Sitzung vom 14. Januar 2015", "2015-01-14"),
            Meeting("Sitzung vom 12. November", "2014-11-12"),
            Meeting("Sitzung vom 8. Oktober 2014", "2014-10-08"),
        ),
    ),
    Style(
        "report titles with only topic; bold first line names day",
        """<h3>Ganztag und Hort</h3><p><b>Sitzung am 9. April 2013</b><br>Schulleiterin Abt stellte das Konzept vor.</p><h3>Schülerbeförderung</h3><p><b>Sitzung am 5. Februar 2013</b><br>Die Kosten stiegen um 8 Prozent.</p>""",
        (Meeting("Ganztag und Hort", "2013-04-09"), Meeting("Schülerbeförderung", "2013-02-05")),
    ),
    Style(
        "job advertisement on a body's page is none",
        """<h1>Stellenausschreibung der Geschäftsstelle</h1><p>Zum 1. September 2017 sucht der Landesbehindertenbeirat eine Leitung der Geschäftsstelle. Bewerbungen bis 15. Juli 2017.</p>""",
        (),
    ),
    Style(
        "law news none",
        """<h1>Neues Teilhabegesetz in Kraft</h1><p>Am 1. Januar 2018 ist die zweite Stufe in Kraft getreten. Der Behindertenbeirat informiert über die Änderungen in einer Broschüre.</p>""",
        (),
    ),
    Style(
        "members list with birthday none",
        """<h1>Mitglieder des Beirats</h1><p>Vorsitzende: Erika Halm, gewählt am 12. Mai 2014</p><p>Stellvertreter: Horst Lipp</p>""",
        (),
    ),
    Style(
        "statement on day none",
        """<h1>Zum Tag der Menschen mit Behinderung am 3. Dezember 2012</h1><p>Der Beauftragte erklärt: Noch immer fehlen Aufzüge. Die Kommunen sollen handeln.</p>""",
        (),
    ),
]
