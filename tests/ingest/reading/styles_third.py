"""Still more short pages in the styles of many bodies; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

THIRD = [
    Style(
        "title and subtitle",
        """<article><h1>Gleichstellungsbeauftragte vernetzen sich</h1><h2>Landeskonferenz in Mainz</h2><p>Mainz. Zur Landeskonferenz am 11. November 2014 waren 60 Gleichstellungsbeauftragte angereist. Ministerin Alt sprach ein Grußwort.</p><p>Am Nachmittag tagten drei Arbeitsgruppen.</p></article>""",
        (Meeting("Gleichstellungsbeauftragte vernetzen sich", "2014-11-11"),),
    ),
    Style(
        "press release as a heading above the title",
        """<h3>Pressemitteilung Nr. 87/2006</h3><h2>Forstausschuss berät Waldgesetz</h2><p>Der Forstausschuss hat sich in seiner Sitzung am Donnerstag, 23. März 2006, mit dem Waldgesetz befasst. Das Gesetz soll am 1. Januar 2007 in Kraft treten.</p>""",
        (Meeting("Forstausschuss berät Waldgesetz", "2006-03-23"),),
    ),
    Style(
        "review and outlook as sections",
        """<h1>Elternvertretung Kita Regenbogen</h1><h2>Rückblick: Elternabend vom 14.09.2017</h2><p>Kita-Leiterin Dana Winkler stellte die neuen Erzieherinnen vor. Es wurde über das Mittagessen gesprochen.</p><h2>Ausblick: Elternabend am 08.02.2018</h2><p>Wir wollen über den Übergang in die Schule sprechen. Bitte meldet eure Fragen vorher an.</p>""",
        (
            Meeting("Rückblick: Elternabend vom 14.09.2017", "2017-09-14"),
            Meeting("Ausblick: Elternabend am 08.02.2018", "2018-02-08", "announced"),
        ),
        captured=at(2017, 11, 1),
    ),
    Style(
        "numbered meetings with the day in brackets behind a subject",
        """<h2>Runde Tische zur Stadtentwicklung</h2><h4>Runder Tisch 4: Grün in der Stadt (12.06.2019)</h4><p>Es wurde über Baumpatenschaften gesprochen. Das Amt sagte 200 Bäume zu.</p><h4>Runder Tisch 3: Wohnen (20.02.2019)</h4><p>Im Vordergrund standen die Mieten.</p>""",
        (
            Meeting("Runder Tisch 4: Grün in der Stadt (12.06.2019)", "2019-06-12"),
            Meeting("Runder Tisch 3: Wohnen (20.02.2019)", "2019-02-20"),
        ),
    ),
    Style(
        "weekday after the day",
        """<h2>Sitzung des Rates am 14.05.2009 (Donnerstag)</h2><p>Ratsherr Lüders kritisierte die Verwaltung. Der Rat lehnte den Antrag ab.</p>""",
        (Meeting("Sitzung des Rates am 14.05.2009 (Donnerstag)", "2009-05-14"),),
    ),
    Style(
        "report with quotations and no heading at all",
        """<p>Der Landesbeirat für Tierschutz ist am 27. Januar 2004 im Umweltministerium zu seiner konstituierenden Sitzung zusammengekommen. Minister Wernicke berief 14 Mitglieder.</p><p>„Wir wollen Anwalt der Tiere sein“, sagte die Vorsitzende Dr. Ingrid Rabe.</p>""",
        (Meeting(None, "2004-01-27", "held", 2),),
    ),
    Style(
        "side column without telling names",
        """<table><tr><td><a href="1">Start</a><br><a href="2">Verein</a><br><a href="3">Presse</a><br><a href="4">Links</a></td><td><h2>Heimatbeirat</h2><h3>Sitzung am 6. Juni 2001</h3><p>Ortschronist Ernst Pauli legte das Manuskript vor. Der Beirat billigte es.</p><h3>Sitzung am 7. März 2001</h3><p>Es ging um das Wappen.</p></td><td><b>Termine</b><br>12.08.2001 Dorffest<br>03.10.2001 Wanderung</td></tr></table>""",
        (
            Meeting("Sitzung am 6. Juni 2001", "2001-06-06", "held", 1),
            Meeting("Sitzung am 7. März 2001", "2001-03-07", "held", 1),
        ),
    ),
    Style(
        "two bodies on one page",
        """<h1>Aus den Ausschüssen</h1><h2>Bauausschuss, 4. Mai 2015</h2><p>Der Ausschuss vergab die Planung für die Brücke. Ein Bürger fragte nach dem Radweg.</p><h2>Schulausschuss, 28. April 2015</h2><p>Schulleiterin Berg stellte das Ganztagskonzept vor.</p><h2>Ehrungen</h2><p>Für 25 Jahre Treue wird Frau Moritz geehrt.</p>""",
        (
            Meeting("Bauausschuss, 4. Mai 2015", "2015-05-04", "held", 1),
            Meeting("Schulausschuss, 28. April 2015", "2015-04-28", "held", 1),
        ),
        notices=("Ehrungen",),
    ),
    Style(
        "invitation letter in plain text",
        """Landesarbeitsgemeinschaft Wohnungslosenhilfe

An alle Mitglieder

Magdeburg, 2. September 2013

Einladung zur Herbsttagung

Sehr geehrte Damen und Herren,

zu unserer Herbsttagung am 16. Oktober 2013 im Roncalli-Haus laden wir Sie herzlich ein. Auf der Tagesordnung stehen die Mietobergrenzen.

Bitte melden Sie sich bis zum 1. Oktober an.
""",
        (Meeting("Einladung zur Herbsttagung", "2013-10-16", "announced"),),
        media_type="text/plain",
    ),
    Style(
        "long minutes with dated letters inside",
        """<h1>Protokoll der Trägerversammlung vom 21. Juni 2011</h1><p>Beginn: 9.30 Uhr</p><p><b>Zu 1.</b> Das Protokoll der Versammlung vom 8. März 2011 wird angenommen.</p><p><b>Zu 2.</b> Mit Schreiben vom 3. Mai 2011 hat das Ministerium die Förderung zugesagt. Am 14. April 2011 fand dazu ein Gespräch statt.</p><p><b>Zu 3.</b> Die nächste Trägerversammlung findet am 20. September 2011 statt.</p>""",
        (Meeting("Protokoll der Trägerversammlung vom 21. Juni 2011", "2011-06-21", "held", 4),),
    ),
    Style(
        "class names of a content system",
        """<div class="ce-textpic"><div class="ce-headline-left"><h2 class="">Jugendbeirat trifft Innensenator</h2></div><div class="ce-bodytext"><p>Am 9. Februar 2023 kam der Jugendbeirat zu seiner ersten Sitzung im neuen Jahr zusammen. Senator Mäurer stellte sich den Fragen.</p></div></div><div class="ce-textpic"><h2>Bewerben für den Jugendbeirat</h2><div class="ce-bodytext"><p>Bewerbungen sind noch bis zum 31. März 2023 möglich.</p></div></div>""",
        (Meeting("Jugendbeirat trifft Innensenator", "2023-02-09", "held", 1),),
        notices=("Bewerben für den Jugendbeirat",),
    ),
    Style(
        "seasons as headings, days in the text",
        """<h1>Arbeitsgemeinschaft der Museen</h1><h3>Herbst 2008</h3><p>Zur Mitgliederversammlung am 25. Oktober in Pirna kamen 52 Vertreter. Direktorin Lenz führte durch das Haus.</p><h3>Frühjahr 2008</h3><p>Die Versammlung am 12. April in Görlitz wählte den Vorstand neu.</p>""",
        (Meeting("Herbst 2008", "2008-10-25"), Meeting("Frühjahr 2008", "2008-04-12")),
    ),
    Style(
        "text of a mail with greeting",
        """<h2>Netzwerkbrief Juni 2020</h2><p>Liebe Mitglieder,</p><p>unser Netzwerktreffen am 4. Juni 2020 fand zum ersten Mal online statt. 31 von euch waren dabei. Carla Pohl berichtete aus dem Krankenhaus.</p><p>Bis bald, eure Sprecherinnen</p>""",
        (Meeting("Netzwerkbrief Juni 2020", "2020-06-04"),),
    ),
    Style(
        "committee report in a newspaper style, day of the week alone",
        """<h1>Ortsrat streitet über Tempo 30</h1><p>Wedemark, 8. Oktober 2021. Hitzig ging es am Dienstagabend in der Sitzung des Ortsrates Mellendorf zu. Anwohner forderten Tempo 30 auf der Hauptstraße.</p>""",
        (Meeting("Ortsrat streitet über Tempo 30", "2021-10-05"),),
    ),
    Style(
        "announcement list with held report below",
        """<h1>Seniorenrat</h1><h2>Vorschau</h2><p>Die nächste Sitzung des Seniorenrates findet am 12. Mai 2011 um 14 Uhr statt. Gäste sind willkommen.</p><h2>Sitzung vom 10. Februar 2011</h2><p>Frau Roth gab einen Bericht zur Wohnberatung. Herr Fink mahnte Sitzplätze an der Haltestelle an.</p>""",
        (
            Meeting("Vorschau", "2011-05-12", "announced"),
            Meeting("Sitzung vom 10. Februar 2011", "2011-02-10"),
        ),
        captured=at(2011, 3, 1),
    ),
    Style(
        "dates in the address only",
        """<h1>Protokoll der Stadtteilrunde</h1><p>Teilnehmende: 14 Personen. Frau Lang begrüßte die Runde. Besprochen wurde der Spielplatz.</p>""",
        (Meeting("Protokoll der Stadtteilrunde", None),),
    ),
    Style(
        "items of an agenda as list with years",
        """<h2>Mitgliederversammlung am 17.03.2012</h2><ul><li>Rechenschaftsbericht 2011: Vorsitzender Ralf Kunz zog eine positive Bilanz.</li><li>Finanzen: Es wurde ein Überschuss von 320 Euro erzielt.</li><li>Planung: Am 2. Juni 2012 findet das Kinderfest statt.</li></ul>""",
        (Meeting("Mitgliederversammlung am 17.03.2012", "2012-03-17", "held", 3),),
    ),
    Style(
        "colon after a bold label is no heading",
        """<h2>Sitzung des Präventionsrates vom 30. August 2007</h2><p><b>Thema:</b> Gewalt an Schulen</p><p><b>Referent:</b> Kriminalhauptkommissar Udo Wenzel</p><p>Herr Wenzel stellte die Statistik von 2006 vor.</p><p><b>Nächster Termin:</b> 29. November 2007</p>""",
        (Meeting("Sitzung des Präventionsrates vom 30. August 2007", "2007-08-30", "held", 4),),
    ),
    Style(
        "roman numbers and old spelling of the day",
        """<h3>XII. Hauptversammlung des Geschichtsvereins, 3. Oktbr. 1899</h3><p>Die Versammlung, welche am 3. Oktober 1899 im Rathaussaale stattfand, war gut besucht. Den Vortrag hielt Herr Archivrat Distel.</p>""",
        (Meeting("XII. Hauptversammlung des Geschichtsvereins, 3. Oktbr. 1899", "1899-10-03"),),
    ),
    Style(
        "held reports between year headings as accordion",
        """<h1>Protokolle</h1><div class="accordion"><h2 class="accordion-header"><button class="accordion-button">2022</button></h2><div class="accordion-body"><h3>Sitzung am 14. September</h3><p>Der Beirat begrüßte zwei neue Mitglieder.</p><h3>Sitzung am 9. März</h3><p>Beschlossen wurde der Arbeitsplan.</p></div><h2 class="accordion-header"><button class="accordion-button">2021</button></h2><div class="accordion-body"><h3>Sitzung am 1. Dezember</h3><p>Die Sitzung fand digital statt.</p></div></div>""",
        (
            Meeting("Sitzung am 14. September", "2022-09-14", "held", 1),
            Meeting("Sitzung am 9. März", "2022-03-09", "held", 1),
            Meeting("Sitzung am 1. Dezember", "2021-12-01", "held", 1),
        ),
    ),
    Style(
        "project page with history of meetings in a sentence",
        """<h1>Projekt Willkommenslotsen</h1><p>Das Projekt begann am 1. Juli 2016 und wird vom Land gefördert. Die Lotsen begleiten Zugewanderte zu Ämtern.</p><p>Seit 2018 gibt es zudem eine Sprechstunde im Rathaus.</p>""",
        (),
    ),
    Style(
        "obituary",
        """<h1>Trauer um Johannes Wieland</h1><p>Am 5. April 2012 verstarb unser langjähriger Vorsitzender Johannes Wieland. Er leitete den Seniorenbeirat von 1999 bis 2010.</p>""",
        (),
    ),
    Style(
        "members of the board",
        """<h1>Vorstand</h1><p>In der Mitgliederversammlung vom 12. März 2016 wurde folgender Vorstand gewählt:</p><ul><li>Vorsitzende: Karin Maul</li><li>Kassenwart: Jens Otto</li></ul><h2>Satzung</h2><p>Die Satzung vom 3. Mai 1993 wurde zuletzt am 12. März 2016 geändert.</p>""",
        (Meeting("Vorstand", "2016-03-12"),),
    ),
]
