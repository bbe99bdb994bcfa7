"""Markup and spellings of careless hands; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

SIXTH = [
    Style(
        "plain first line before one break",
        """<h2>Dorfbeirat</h2><p>Sitzung v. 3.5.12<br>Der Beirat besichtigte den Teich. Herr Roth mäht künftig die Wiese.</p><hr><p>Sitzung v. 1.3.12<br>Es ging um die Bank am Anger. Frau Mey spendet das Holz.</p>""",
        (
            Meeting("Sitzung v. 3.5.12", "2012-05-03", "held", 1),
            Meeting("Sitzung v. 1.3.12", "2012-03-01", "held", 1),
        ),
    ),
    Style(
        "day and title in one heading, in spans",
        """<div class="report-title"><span class="d">12.03.2014</span> <span class="t">Sitzung des Sportausschusses</span></div><p>Die Halle wird saniert. Herr Zorn fragte nach den Kosten.</p><div class="report-title"><span class="d">15.01.2014</span> <span class="t">Sitzung des Sportausschusses</span></div><p>Der Ausschuss verteilte die Zuschüsse.</p>""",
        (
            Meeting("12.03.2014 Sitzung des Sportausschusses", "2014-03-12", "held", 1),
            Meeting("15.01.2014 Sitzung des Sportausschusses", "2014-01-15", "held", 1),
        ),
    ),
    Style(
        "labelled day below the heading",
        """<h1>Sitzung des Familienbeirats</h1><p><b>Termin:</b> Donnerstag den 3.Mai 2012</p><p><b>Ort:</b> Rathaus</p><p>Frau Seidel stellte das Familienbüro vor. Der Beirat dankte ihr.</p>""",
        (Meeting("Sitzung des Familienbeirats", "2012-05-03"),),
    ),
    Style(
        "day under a heading that names the meeting",
        """<h3>Sitzung des Naturschutzbeirats</h3><p class="date">12.03.2014</p><p>Der Beirat befürwortete das Schutzgebiet.</p><h3>Sitzung des Naturschutzbeirats</h3><p class="date">11.12.2013</p><p>Der Beirat lehnte den Steinbruch ab.</p>""",
        (
            Meeting("Sitzung des Naturschutzbeirats", "2014-03-12", "held", 1),
            Meeting("Sitzung des Naturschutzbeirats", "2013-12-11", "held", 1),
        ),
    ),
    Style(
        "item with a strong day and a break",
        """<h2>Runde der Bürgermeister</h2><ul><li><b>Treffen 12.3./13.3.2014</b><br>Zwei Tage ging es um den Finanzausgleich. Gastgeber war Bad Elster.</li><li><b>Treffen 20.11.2013</b><br>Die Runde sprach mit dem Minister.</li></ul>""",
        (
            Meeting("Treffen 12.3./13.3.2014", "2014-03-12", "held", 1),
            Meeting("Treffen 20.11.2013", "2013-11-20", "held", 1),
        ),
    ),
    Style(
        "year heading, run-in days without year",
        """<h1>Arbeitskreis Stadtgeschichte</h1><h2>2005</h2><p><strong>12. Oktober:</strong> Dr. Kunz sprach über die Stadtmauer. 20 Zuhörer waren gekommen.</p><p><strong>18. Mai:</strong> Wir besuchten das Archiv.</p>""",
        (
            Meeting("12. Oktober", "2005-10-12", "held", 1),
            Meeting("18. Mai", "2005-05-18", "held", 1),
        ),
    ),
    Style(
        "everything in one paragraph with breaks",
        """<p><b>Schulelternrat</b><br><br>Sitzung vom 14. November 2001<br>Frau Kolbe eröffnete den Abend. Es wurde über Handys gesprochen.<br><br>Sitzung vom 5. September 2001<br>Der Vorstand wurde gewählt.<br></p>""",
        (
            Meeting("Sitzung vom 14. November 2001", "2001-11-14", "held", 1),
            Meeting("Sitzung vom 5. September 2001", "2001-09-05", "held", 1),
        ),
    ),
    Style(
        "several main headings",
        """<h1>Beirat für Denkmalpflege am 4. März 1993</h1><p>Der Beirat beriet über das Schloss.</p><h1>Beirat für Denkmalpflege am 3. Juni 1993</h1><p>Der Turm erhält ein neues Dach. Pfarrer Illig bedankte sich.</p>""",
        (
            Meeting("Beirat für Denkmalpflege am 4. März 1993", "1993-03-04", "held", 1),
            Meeting("Beirat für Denkmalpflege am 3. Juni 1993", "1993-06-03", "held", 1),
        ),
    ),
    Style(
        "two captions of tables as headings",
        """<table><caption>Sitzung am 9. Mai 2006</caption><tr><td>Thema</td><td>Ergebnis</td></tr><tr><td>Haushalt</td><td>beschlossen</td></tr></table><table><caption>Sitzung am 7. März 2006</caption><tr><td>Thema</td><td>Ergebnis</td></tr><tr><td>Satzung</td><td>vertagt</td></tr></table>""",
        (
            Meeting("Sitzung am 9. Mai 2006", "2006-05-09"),
            Meeting("Sitzung am 7. März 2006", "2006-03-07"),
        ),
    ),
    Style(
        "open invitation, day and hour as list",
        """<h1>Einladung zum Nachbarschaftstreffen</h1><ul><li>Wann? Freitag, 7. Juli 2017, 16 Uhr</li><li>Wo? Gemeindehaus</li></ul><p>Wir freuen uns auf viele Gäste. Bringen Sie Kuchen mit!</p>""",
        (Meeting("Einladung zum Nachbarschaftstreffen", "2017-07-07", "announced"),),
        captured=at(2017, 6, 20),
    ),
    Style(
        "the day only in the last sentence",
        """<h1>Patientenbeirat fordert Dolmetscher</h1><p>Der Patientenbeirat des Klinikums verlangt Dolmetscher auf allen Stationen. Sprecherin Edda Lorch: „Es geht um Sicherheit.“</p><p>Das Papier wurde in der Sitzung am 22. Oktober 2014 einstimmig verabschiedet.</p>""",
        (Meeting("Patientenbeirat fordert Dolmetscher", "2014-10-22"),),
    ),
    Style(
        "capital body, small body",
        """<h2>BESCHLUSSPROTOKOLL</h2><h2>28. SITZUNG DES HAUPTAUSSCHUSSES AM 9.11.1994</h2><p>Drucksache 112: zugestimmt</p><p>Drucksache 114: vertagt bis zum 7.12.1994</p>""",
        (Meeting("28. SITZUNG DES HAUPTAUSSCHUSSES AM 9.11.1994", "1994-11-09", "held", 2),),
    ),
    Style(
        "history of a series in one text is one notice",
        """<h1>Der Landesjugendkonvent</h1><p>Der Konvent tagt zweimal im Jahr. Er wurde 1993 gegründet und vertritt die evangelische Jugend.</p><p>Die Geschäftsstelle befindet sich seit dem 1. Mai 2004 in Halle.</p>""",
        (),
    ),
]
