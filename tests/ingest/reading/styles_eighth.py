"""Approvals, wrapped headings, meetings of several days, numbers, small print; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style

PLAIN = "text/plain"

EIGHTH = [
    Style(
        "what was confirmed at a meeting",
        """<h1>Neues vom Kleingartenverband</h1><p>In der Vertreterversammlung vom 9. Mai 2009 wurde Rolf Ahlers als Kassenwart bestätigt. Das Fest fällt aus.</p><hr><p>Auf der Vorstandssitzung am 2. März 2009 wurden die Pachten genehmigt.</p>""",
        (Meeting(None, "2009-05-09", "held", 1), Meeting(None, "2009-03-02", "held", 1)),
    ),
    Style(
        "minutes of an earlier meeting approved",
        """<h2>Ortsbeirat am 4. September 2012</h2><p>Das Protokoll der Sitzung vom 5. Juni 2012 wurde genehmigt. Ortsvorsteher Rehm berichtete vom Dorffest.</p>""",
        (Meeting("Ortsbeirat am 4. September 2012", "2012-09-04", "held", 1),),
    ),
    Style(
        "meeting and day before a colon, one after the other",
        """<p>Beiratssitzung 14.06.2010: Die Mitglieder besichtigten das neue Pflegeheim an der Weser.</p><p>Beiratssitzung 12.04.2010: Frau Oltmann stellte die Zahlen der Beratungsstelle vor.</p>""",
        (Meeting(None, "2010-06-14", "held", 1), Meeting(None, "2010-04-12", "held", 1)),
    ),
    Style(
        "subordinate clause in the pluperfect",
        """<h1>Fünftes Vernetzungstreffen</h1><p>Am 6. November 2013 kamen die Lotsen im Bürgerhaus zusammen, das zuvor umgebaut worden war. Sie tauschten Erfahrungen aus.</p>""",
        (Meeting("Fünftes Vernetzungstreffen", "2013-11-06"),),
    ),
    Style(
        "numbers in words and in figures on one page",
        """<h1>Fachforum Wohnen</h1><h3>Drittes Fachforum: Mieten</h3><p>Am 3. Februar trafen sich Verbände und Ämter. Es ging um Belegungsrechte.</p><h3>2. Fachforum am 9. September 2015</h3><p>Architektin Bode zeigte Beispiele.</p><h3>1. Fachforum am 11. März 2015</h3><p>Zum Auftakt sprach der Minister.</p>""",
        (
            Meeting("Drittes Fachforum: Mieten", "2016-02-03", "held", 1),
            Meeting("2. Fachforum am 9. September 2015", "2015-09-09", "held", 1),
            Meeting("1. Fachforum am 11. März 2015", "2015-03-11", "held", 1),
        ),
    ),
    Style(
        "numbers tell the year where the order is broken",
        """<h1>Schülerrat</h1><h4>Treffen Nr. 7 (5.10.2018)</h4><p>Wir haben den Haushalt besprochen.</p><h4>Treffen Nr. 6 (14.6.2018)</h4><p>Die Wahl wurde vorbereitet.</p><h4>Treffen Nr. 8 am 17. Januar</h4><p>Frau Petri hat uns das Schulgesetz erklärt.</p>""",
        (
            Meeting("Treffen Nr. 7 (5.10.2018)", "2018-10-05"),
            Meeting("Treffen Nr. 6 (14.6.2018)", "2018-06-14"),
            Meeting("Treffen Nr. 8 am 17. Januar", "2019-01-17"),
        ),
    ),
    Style(
        "heading broken at the width of the text",
        """Rundbrief 4/1999

Ergebnisniederschrift über das Herbsttreffen der Arbeitsgemeinschaft
Gewässerschutz am 21. Oktober 1999 im Kreishaus

Zu dem Treffen waren 22 Vertreter der Verbände gekommen. Der Sprecher,
Herr Wilko Janßen, begrüßte sie und nannte die Ziele des Nachmittags.

Die Runde beriet über Randstreifen an Bächen. Herr Cordes vom Landvolk
lehnte feste Breiten ab; die Naturschützer bestanden darauf. Man einigte
sich auf einen Versuch.
""",
        (
            Meeting(
                "Ergebnisniederschrift über das Herbsttreffen der Arbeitsgemeinschaft Gewässerschutz am 21. Oktober 1999 im Kreishaus",
                "1999-10-21",
                "held",
                2,
            ),
        ),
        media_type=PLAIN,
    ),
    Style(
        "lines of names are no broken heading",
        """Protokoll der Sitzung des Heimbeirats am 3. März 2005

Anwesend
Frau Lore Kämmerer
Herr Otto Brink

Frau Kämmerer begrüßt die Anwesenden. Das Essen wird besprochen, die Küche
will mehr Gemüse anbieten. Der Ausflug nach Verden wird für Mai geplant, die
Kosten trägt der Förderverein. Herr Brink dankt allen Helfern.
""",
        (Meeting("Protokoll der Sitzung des Heimbeirats am 3. März 2005", "2005-03-03"),),
        media_type=PLAIN,
    ),
    Style(
        "report from a body, without the word meeting",
        """<h2>Bericht aus dem Jugendparlament vom 7. Dezember 2011</h2><p>Die Jugendlichen stimmten für den Nachtbus.</p><h2>Bericht aus dem Jugendparlament vom 5. Oktober 2011</h2><p>Neu im Vorstand ist Emre Aslan.</p>""",
        (
            Meeting(
                "Bericht aus dem Jugendparlament vom 7. Dezember 2011", "2011-12-07", "held", 1
            ),
            Meeting("Bericht aus dem Jugendparlament vom 5. Oktober 2011", "2011-10-05", "held", 1),
        ),
    ),
    Style(
        "last of three days",
        """<p>12. Juni 2010</p><h1>Landesseniorentag fordert Busse für alle</h1><p>Mit einer Entschließung ist am Samstag in Emden der dreitägige Delegiertenkongress der Seniorenräte zu Ende gegangen. Es sprachen 40 Delegierte.</p>""",
        (Meeting("Landesseniorentag fordert Busse für alle", "2010-06-10"),),
    ),
    Style(
        "first of two days",
        """<h1>Jahreskonferenz der Ehrenamtsagenturen</h1><p>Am 18. April 2013 begann in Fulda die zweitägige Konferenz der Agenturen. Staatssekretärin Bähr eröffnete sie mit einem Blick auf die Förderung.</p>""",
        (Meeting("Jahreskonferenz der Ehrenamtsagenturen", "2013-04-18"),),
    ),
    Style(
        "row of notes over the headline",
        """<div class="meta">Presse · 14.11.2019 · Nr. 112 · Referat Öffentlichkeit</div><h1>Jugendkonferenz: Länder einigen sich</h1><p>Die Jugendkonferenz ist heute in Trier zu Ende gegangen. Seit gestern hatten die Ressorts getagt.</p>""",
        (Meeting("Jugendkonferenz: Länder einigen sich", "2019-11-13"),),
    ),
    Style(
        "row of notes with dashes below the headline",
        """<h1>Runder Tisch Pflege tagt erneut</h1><p>Kreisverwaltung – 08.02.2018 – Soziales</p><p>Der Runde Tisch hat sich gestern mit der Kurzzeitpflege befasst. Landrat Huber versprach Räume.</p>""",
        (Meeting("Runder Tisch Pflege tagt erneut", "2018-02-07"),),
    ),
    Style(
        "offers among dated reports",
        """<h2>17.05.2016 - Haushalt im Ausschuss</h2><p>Der Finanzausschuss beriet die Kreisumlage. Herr Lang widersprach.</p><h2>11.04.2016 - Zuschüsse für Spielplätze</h2><p>Gemeinden können bis Ende Mai Mittel beantragen. Formulare gibt es im Kreishaus.</p>""",
        (Meeting("17.05.2016 - Haushalt im Ausschuss", "2016-05-17", "held", 1),),
        notices=("11.04.2016 - Zuschüsse für Spielplätze",),
    ),
    Style(
        "dated topics are meetings where the texts tell of them",
        """<h1>Runder Tisch Asyl</h1><h3>12.01.2016 – Unterkünfte</h3><p>Der Bürgermeister stellte die Pläne vor. Viele fragten nach der Miete.</p><h3>09.02.2016 – Sprachkurse</h3><p>Frau Beier erläuterte die Warteliste.</p>""",
        (
            Meeting("12.01.2016 – Unterkünfte", "2016-01-12", "held", 1),
            Meeting("09.02.2016 – Sprachkurse", "2016-02-09", "held", 1),
        ),
    ),
    Style(
        "invitations without a verb",
        """<h1>Sitzungskalender</h1><h3>Behindertenbeirat</h3><p>Dienstag, 14. Mai 2019, 16 Uhr, Rathaussaal. Themen: Aufzüge am Bahnhof, Leichte Sprache.</p><h3>Seniorenbeirat</h3><p>Der Seniorenbeirat tritt am 22. Mai 2019 im Haus am Markt zusammen.</p>""",
        (
            Meeting("Behindertenbeirat", "2019-05-14", "announced", 1),
            Meeting("Seniorenbeirat", "2019-05-22", "announced", 1),
        ),
    ),
    Style(
        "masthead in a cell of its own, heading before two breaks",
        """<table><tr><td bgcolor="navy"><font size="6">Heimatverein Lohra</font></td></tr><tr><td>Heimatverein wählt neuen Vorstand<br><br>Bei der Jahreshauptversammlung am 5. März 2004 im Gasthof Linde wurde Karl Becker zum Vorsitzenden gewählt. Die Kasse stimmt.<br><br></td></tr><tr><td><font size="1">Webmaster: T. Becker</font></td></tr></table>""",
        (Meeting("Heimatverein wählt neuen Vorstand", "2004-03-05", "held", 1),),
    ),
    Style(
        "small print in an inline element at the end",
        """<h2>Sitzung des Kirchenvorstands am 8. Juni 2006</h2><p>Pastorin Meinders eröffnete die Sitzung. Der Turm wird saniert.</p><div><small>zuletzt bearbeitet von kv-buero</small></div>""",
        (Meeting("Sitzung des Kirchenvorstands am 8. Juni 2006", "2006-06-08", "held", 1),),
    ),
]
