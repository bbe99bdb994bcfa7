"""Kickers, pauses, years between reports, bodies that act, weekdays alone; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style

NINTH = [
    Style(
        "day and kicker in lines of their own over the headlines",
        """<div><p class="k">Ausschuss</p><p>12.03.2024</p><h3>Radweg kommt</h3><p>Die Mitglieder stimmten dem Ausbau zu. Frau Lenz warb um Geduld.</p></div><div><p class="k">Service</p><p>02.03.2024</p><h3>Rathaus geschlossen</h3><p>Am Freitag bleibt das Rathaus zu.</p></div><div><p class="k">Ausschuss</p><p>06.02.2024</p><h3>Haushalt vertagt</h3><p>Kämmerer Boll nannte Zahlen. Es gab Streit.</p></div>""",
        (
            Meeting("Radweg kommt", "2024-03-12", "held", 1),
            Meeting("Haushalt vertagt", "2024-02-06", "held", 1),
        ),
        notices=("Rathaus geschlossen",),
    ),
    Style(
        "meeting and day in small print over one headline",
        """<p>Kirchenkreissynode · 14. November 2020</p><h1>Pfarrstellen werden gekürzt</h1><p>Superintendent Wilke legte den Stellenplan vor. Nach langer Aussprache stimmte die Synode zu.</p>""",
        (Meeting("Pfarrstellen werden gekürzt", "2020-11-14", "held", 1),),
    ),
    Style(
        "a pause in a list of meetings",
        """<h2>Aus dem Ortsrat</h2><dl><dt>3. September 2014</dt><dd>Frau Ott fragte nach dem Spielplatz.</dd><dt>6. August 2014</dt><dd>Im August war Ferienpause.</dd><dt>2. Juli 2014</dt><dd>Herr Thal berichtete vom Freibad.</dd></dl>""",
        (
            Meeting("3. September 2014", "2014-09-03", "held", 1),
            Meeting("2. Juli 2014", "2014-07-02", "held", 1),
        ),
        notices=("6. August 2014",),
    ),
    Style(
        "a month without meeting",
        """<h2>Netzwerk Kinderschutz</h2><h4>17.11.2015</h4><p>Frau Roth stellte den Leitfaden vor.</p><h4>20.10.2015</h4><p>In diesem Monat gab es kein Treffen.</p><h4>15.09.2015</h4><p>Herr Haug informierte über Fälle.</p>""",
        (
            Meeting("17.11.2015", "2015-11-17", "held", 1),
            Meeting("15.09.2015", "2015-09-15", "held", 1),
        ),
        notices=("20.10.2015",),
    ),
    Style(
        "years between the reports",
        """<p><b>Rückschau 2011</b></p><p><b>Bus fährt wieder</b><br>Am 4. Mai traf sich der Fahrgastbeirat im Bahnhof. Frau Beck war zu Gast.</p><p><b>Neue Haltestelle</b><br>Am 9. Februar tagte der Fahrgastbeirat. Herr Mock kritisierte die Taktung.</p><p><b>Rückschau 2010</b></p><p><b>Fahrplan</b><br>Am 8. Dezember tagte der Fahrgastbeirat in der Schule. Es ging um Schüler.</p>""",
        (
            Meeting("Bus fährt wieder", "2011-05-04", "held", 1),
            Meeting("Neue Haltestelle", "2011-02-09", "held", 1),
            Meeting("Fahrplan", "2010-12-08", "held", 1),
        ),
        notices=(
            "Rückschau 2011",
            "Rückschau 2010",
        ),
    ),
    Style(
        "weekdays without a preposition",
        """<p>Pressemitteilung vom 18.06.2021</p><h1>Sportministerkonferenz berät Bäder</h1><p>Mittwoch und Donnerstag berieten die Sportministerinnen und Sportminister der Länder in Kassel. Senator Brandt leitete die Konferenz.</p>""",
        (Meeting("Sportministerkonferenz berät Bäder", "2021-06-16", "held", 1),),
    ),
    Style(
        "last weekday without a preposition",
        """<p>Veröffentlicht am 12.05.2017</p><h1>Seniorenbeirat beriet über Bänke</h1><p>Vergangenen Dienstag trat der Seniorenbeirat im Bürgersaal zusammen. Herr Kolb zeigte Entwürfe.</p>""",
        (Meeting("Seniorenbeirat beriet über Bänke", "2017-05-09", "held", 1),),
    ),
    Style(
        "a question before the body that talked",
        """<h2>Sitzung des Landesvorstands am 3. Mai 2018</h2><p>Frau Noll begrüßte alle.</p><h2>Präsidium spricht über Beiträge</h2><p>Was kostet die Mitgliedschaft? Das Präsidium hat am 11. April 2018 in Ulm mit Kassenwart Jörg Held und zwei Gästen von der Sparkasse lange über die Beiträge diskutiert. Sie steigen.</p>""",
        (
            Meeting("Sitzung des Landesvorstands am 3. Mai 2018", "2018-05-03", "held", 1),
            Meeting("Präsidium spricht über Beiträge", "2018-04-11", "held", 1),
        ),
    ),
    Style(
        "bodies that decide, in any order of words",
        """<h1>Fluglärmkommission</h1><h2>Nachtflüge nehmen zu</h2><p>Mit 13 zu 4 Stimmen hat die Fluglärmkommission am 14. Juni 2017 eine Verschärfung der Nachtruhe verlangt. Vorsitzender Horst Lauer legte Messwerte vor.</p><h2>Neue Messstelle</h2><p>Auf Antrag der Stadt Raunheim befasste sich die Kommission am 8. März 2017 mit einer Messstelle. Die Deutsche Flugsicherung war durch Ines Kolbe vertreten.</p><h2>Geschäftsstelle</h2><p>Die Geschäftsstelle erreichen Sie werktags.</p>""",
        (
            Meeting("Nachtflüge nehmen zu", "2017-06-14", "held", 1),
            Meeting("Neue Messstelle", "2017-03-08", "held", 1),
        ),
        notices=("Geschäftsstelle",),
    ),
    Style(
        "days without year as first words, year of the page below",
        """<div id="c"><h2>Aus dem Pfarrgemeinderat</h2><p><b>12.11.</b> Pfarrer Noll berichtete vom Dach. Frau Ihle übernimmt den Basar.</p><p><b>10.09.</b> Der Rat sprach über die Firmung. Herr Uhl legte die Kasse vor.</p><p>Stand: 20.11.2015</p></div>""",
        (
            Meeting("12.11.", "2015-11-12", "held", 1),
            Meeting("10.09.", "2015-09-10", "held", 1),
        ),
        notices=("Aus dem Pfarrgemeinderat",),
    ),
    Style(
        "two days that ended on that of the message",
        """<h1>Verbraucherschutzministerkonferenz in Bad Ems</h1><p>Bad Ems (19.05.2023). Zwei Tage haben die Ressortchefinnen und -chefs der Länder in Bad Ems getagt. Zum Abschluss stellte Ministerin Katharina Lind die Beschlüsse vor.</p>""",
        (Meeting("Verbraucherschutzministerkonferenz in Bad Ems", "2023-05-18", "held", 1),),
    ),
    Style(
        "rounds of a season",
        """<div class="accordion"><h4>Frühjahrsrunde 2014</h4><div><p>Die Runde kam am 3. April im Nachbarschaftstreff zusammen. Frau Sauer von der Wohnungsgesellschaft nannte die neuen Mieten.</p></div><h4>Herbstrunde 2013</h4><div><p>Am 10. Oktober ging es um Müll. Herr Aydin übersetzte.</p></div><h4>Mitmachen</h4><div><p>Schreiben Sie uns.</p></div></div>""",
        (
            Meeting("Frühjahrsrunde 2014", "2014-04-03", "held", 1),
            Meeting("Herbstrunde 2013", "2013-10-10", "held", 1),
        ),
        notices=("Mitmachen",),
    ),
    Style(
        "an invitation in the present with the hour",
        """<h1>Naturschutzbeirat</h1><h2>Naturschutzbeirat tagt öffentlich</h2><p>Am Donnerstag, 9. November 2017, 17 Uhr, berät der Naturschutzbeirat im Kreishaus über die Ortsumgehung. Zuhörer sind willkommen.</p><h2>Rückblick: Beirat lehnt Steinbruch ab</h2><p>Der Naturschutzbeirat lehnte am 14. September 2017 den Steinbruch ab. Gutachter Till Roos hatte Funde gezeigt.</p>""",
        (
            Meeting("Naturschutzbeirat tagt öffentlich", "2017-11-09", "announced", 1),
            Meeting("Rückblick: Beirat lehnt Steinbruch ab", "2017-09-14", "held", 1),
        ),
    ),
    Style(
        "a label in bold before what a body heard and visited",
        """<p><strong>Konvent in Loccum.</strong> Der Pfarrkonvent hörte am 4. Mai 2011 Bischof Lenz. Er sprach über Stellen.</p><p><strong>Konvent in Hude.</strong> Der Pfarrkonvent besuchte am 2. Februar 2011 die Diakonie. Leiterin Arp führte durchs Haus.</p>""",
        (
            Meeting(None, "2011-05-04", "held", 1),
            Meeting(None, "2011-02-02", "held", 1),
        ),
    ),
    Style(
        "other news after the one report",
        """<h1>Stadtnachrichten</h1><h3>Neue Satzung</h3><p>Der Stadtrat hat am 4. März 2020 die neue Satzung beschlossen. Sie gilt ab Mai und liegt im Rathaus aus.</p><h3>Kita eröffnet</h3><p>Am 2. März 2020 wurde die Kita Sonnenschein eröffnet. Bürgermeister Kohl schnitt das Band durch.</p>""",
        (Meeting("Neue Satzung", "2020-03-04", "held", 1),),
        notices=("Kita eröffnet",),
    ),
    Style(
        "a group that brought something on its way",
        """<h2>Steuerungsgruppe Fairtrade</h2><p>Unter Vorsitz von Inge Kahl hat die Steuerungsgruppe am 8.11.2018 den Antrag auf den Weg gebracht.</p><h2>Neue Läden</h2><p>Drei Läden machen mit.</p>""",
        (Meeting("Steuerungsgruppe Fairtrade", "2018-11-08", "held", 1),),
        notices=("Neue Läden",),
    ),
    Style(
        "a relative day and the day of the message at the end",
        """<h1>Fachtag „Gute Pflege“</h1><p>Rund 120 Gäste kamen am vergangenen Freitag ins Kurhaus. Staatssekretärin Bina Wolf eröffnete den Fachtag.</p><p>(05.11.2013)</p>""",
        (Meeting("Fachtag „Gute Pflege“", "2013-11-01", "held", 2),),
    ),
    Style(
        "short days before the word, year over them",
        """<h2>2015</h2><p><strong>17.9. Sitzung</strong><br>Herr Ley sprach.</p><p><strong>4.6. Sitzung</strong><br>Frau Ney sprach.</p><h2>2014</h2><p><strong>11.12. Sitzung</strong><br>Herr Wey sprach.</p>""",
        (
            Meeting("17.9. Sitzung", "2015-09-17", "held", 1),
            Meeting("4.6. Sitzung", "2015-06-04", "held", 1),
            Meeting("11.12. Sitzung", "2014-12-11", "held", 1),
        ),
    ),
    Style(
        "plain labels with a day",
        """<pre>
ORTSRAT HEMELN

Bericht 21.06.2007
Ortsbürgermeister Kern begrüßte 12 Zuhörer. Der Weg wird gesperrt.

Bericht 19.04.2007
Frau Timm fragte nach dem Bus.
</pre>""",
        (
            Meeting("Bericht 21.06.2007", "2007-06-21", "held", 1),
            Meeting("Bericht 19.04.2007", "2007-04-19", "held", 1),
        ),
    ),
    Style(
        "short days over the headlines of a list",
        """<div class="teaser"><span class="dat">14.11.</span><h3>Kulturkonvent tagte in Zittau</h3><p>Der Kulturkonvent stimmte der Förderliste zu. Landrat Ernst Fink leitete die Sitzung.</p></div><div class="teaser"><span class="dat">02.10.</span><h3>Neue Sekretärin</h3><p>Frau Lau nahm ihre Arbeit auf.</p></div><div>Letzte Änderung: 20.11.2012</div>""",
        (Meeting("Kulturkonvent tagte in Zittau", "2012-11-14", "held", 1),),
        notices=("Neue Sekretärin",),
    ),
    Style(
        "a topic over the heading with meeting and day",
        """<h1>Jugendparlament</h1><h2>Skatepark nimmt Hürde</h2><h4>Sitzung am Dienstag, 18.10.2022</h4><p>Mia Franke (16) stellte Pläne vor.</p><h2>Nachtbus bleibt</h2><h4>Sitzung am Dienstag, 13.09.2022</h4><p>Tom Hahn berichtete.</p>""",
        (
            Meeting("Skatepark nimmt Hürde", "2022-10-18", "held", 2),
            Meeting("Nachtbus bleibt", "2022-09-13", "held", 2),
        ),
        notices=("Jugendparlament",),
    ),
    Style(
        "a weekend before the message",
        """<p class="date">Montag, 17. September 2012</p><h1>Landesfrauenrat verlangt Quote</h1><p>Am vergangenen Wochenende trafen sich die Delegierten des Landesfrauenrates in Plön. Vorsitzende Marga Thies begrüßte 60 Frauen.</p>""",
        (Meeting("Landesfrauenrat verlangt Quote", "2012-09-15", "held", 1),),
    ),
    Style(
        "the meeting in brackets behind its text",
        """<h3>Frauenausschuss berät Gewaltschutz</h3><p>Die Leiterin des Frauenhauses, Ilse Röder, sprach im Ausschuss über fehlende Plätze. (Sitzung vom 11.10.2016)</p><h3>Frauenausschuss zum Haushalt</h3><p>Kämmerer Noll sprach im Ausschuss. (Sitzung vom 13.09.2016)</p>""",
        (
            Meeting("Frauenausschuss berät Gewaltschutz", "2016-10-11", "held", 1),
            Meeting("Frauenausschuss zum Haushalt", "2016-09-13", "held", 1),
        ),
    ),
    Style(
        "day and place behind one label",
        """<h1>3. Härtefall-Kolloquium</h1><p>Datum und Ort: 8. November 2011, Mainz</p><p>Moderation: Eva Gärtner</p><p>Prof. Lars Munk hielt den Vortrag.</p>""",
        (Meeting("3. Härtefall-Kolloquium", "2011-11-08", "held", 3),),
    ),
    Style(
        "opening hours",
        """<h1>Vereinsheim</h1><p>Am Wochenende geschlossen. Montag und Dienstag hat das Büro von 9 bis 12 Uhr geöffnet.</p>""",
        (),
        notices=("Vereinsheim",),
    ),
    Style(
        "day in a footer right below the headline",
        """<div class="article"><div class="header"><h1>Sportausschuss tagte zu Hallen</h1></div><div class="footer"><span>21.09.2018</span></div><div class="text"><p>Der Sportausschuss hat gestern über Hallenzeiten beraten. Frau Iven vom Turnverein war Gast.</p></div></div>""",
        (Meeting("Sportausschuss tagte zu Hallen", "2018-09-20", "held", 1),),
    ),
    Style(
        "a range of days after a comma",
        """<h1>Verkehrsministerkonferenz: Brücken zuerst</h1><p>Ganze zwei Tage, vom 9. bis 10. April 2014, haben die Ressortchefs in Leipzig um Geld gerungen. Minister Sven Kolb eröffnete das Treffen.</p><h2>Schiene</h2><p>Streit gab es um Bahnhöfe.</p>""",
        (Meeting("Verkehrsministerkonferenz: Brücken zuerst", "2014-04-09", "held", 3),),
    ),
    Style(
        "news of other days in the form of the reports",
        """<h1>Mietervertretung</h1><h2>Sitzung vom 3. Juni 2013</h2><p>Frau Roth sprach zum Bad.</p><h2>Glückwunsch</h2><p>Am 1. April 2013 wurde Erna Pohl 90. Der Vorsitzende überreichte Blumen.</p><h2>Sitzung vom 8. März 2013</h2><p>Herr Beck sprach zu Bänken.</p>""",
        (
            Meeting("Sitzung vom 3. Juni 2013", "2013-06-03", "held", 1),
            Meeting("Sitzung vom 8. März 2013", "2013-03-08", "held", 1),
        ),
        notices=("Glückwunsch",),
    ),
    Style(
        "minutes known by those present, body and day in one line",
        """<h1>Protokollnotiz</h1><p>AG Barrierefreiheit, 05.05.2011, Rathaus, Zi. 12</p><p>Anwesend: Alt, Bär, Cohn</p><ul><li>Rampe: Herr Alt fragt nach.</li><li>Nächster Termin: 09.06.2011</li></ul>""",
        (Meeting("Protokollnotiz", "2011-05-05", "held", 4),),
    ),
]
