"""Press and news: days of messages, verbs that tell a meeting, subtitles, boxes; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style

NEWS = [
    Style(
        "commission constituted, press, subheads",
        """<main><p class="date">27.03.2019</p><h1>Unabhängige Kommission nimmt Arbeit auf</h1><p class="lead">Heute hat sich in Berlin die Unabhängige Kommission konstituiert. Sie soll bis 2021 Empfehlungen vorlegen.</p><h2>Elf Fachleute</h2><p>Der Kommission gehören elf Wissenschaftlerinnen und Wissenschaftler an. Den Vorsitz übernahm Dr. Elif Brandt.</p><h2>Hintergrund</h2><p>Der Bundestag hatte die Kommission am 22. März 2018 gefordert.</p></main>""",
        (Meeting("Unabhängige Kommission nimmt Arbeit auf", "2019-03-27", "held", 5),),
    ),
    Style(
        "blog of a council: posts with h2, posted lines below, tags",
        """<div id="main"><div class="post"><h2 class="title"><a href="#">Plenum in Rüsselsheim</a></h2><div class="postinfo">16. Juni 2013 | von geschaeftsstelle | Plenum</div><div class="text"><p>Die Delegierten haben am Samstag in Rüsselsheim über das Wahlrecht debattiert. Gastredner war Prof. Klaus Bade-Nowak.</p><p>Beschlossen wurde eine Kampagne zur Kommunalwahl.</p></div><div class="tags">Schlagworte: Wahlrecht, Plenum</div></div><div class="post"><h2 class="title"><a href="#">Wir suchen eine Praktikantin</a></h2><div class="postinfo">3. Juni 2013 | von geschaeftsstelle | Intern</div><div class="text"><p>Ab September bieten wir ein Praktikum an. Bewerbungen bitte per E-Mail.</p></div></div><div class="post"><h2 class="title"><a href="#">Plenum in Gießen</a></h2><div class="postinfo">14. April 2013 | von geschaeftsstelle | Plenum</div><div class="text"><p>Das zweite Plenum des Jahres führte am 13. April nach Gießen. Oberbürgermeisterin Gerda Weil begrüßte die Gäste.</p></div></div></div>""",
        (
            Meeting("Plenum in Rüsselsheim", "2013-06-15", "held", 2),
            Meeting("Plenum in Gießen", "2013-04-13", "held", 1),
        ),
    ),
    Style(
        "citizens' assembly long with h3 topics and questions",
        """<h1>Einwohnerversammlung in Dölzig</h1><p>Rund 180 Dölziger kamen am Donnerstag, dem 16. Oktober 2014, in die Turnhalle. Bürgermeisterin Kathrin Ludwig führte durch den Abend.</p><h3>Straßenbau</h3><p>Die Hauptstraße wird 2015 gesperrt. Herr Pätz vom Landesamt nannte den 2. März als Baubeginn.</p><h3>Fragen der Einwohner</h3><p>Herr Lorenz fragte nach dem Radweg. Die Bürgermeisterin verwies auf den Kreis.</p><h3>Termine</h3><p>Die nächste Versammlung findet im Herbst 2015 statt.</p>""",
        (Meeting("Einwohnerversammlung in Dölzig", "2014-10-16", "held"),),
    ),
    Style(
        "resolution page of a conference with day in brackets",
        """<h1>Entschließungen</h1><h2>Mehr Transparenz bei Algorithmen (97. Konferenz, Hambach, 3./4. April 2019)</h2><p>Die Konferenz fordert, dass Verfahren nachvollziehbar sind.</p><h2>Keine anlasslose Speicherung (96. Konferenz, Münster, 7./8. November 2018)</h2><p>Die Konferenz lehnt die Pläne ab.</p>""",
        (
            Meeting(
                "Mehr Transparenz bei Algorithmen (97. Konferenz, Hambach, 3./4. April 2019)",
                "2019-04-03",
                "held",
                1,
            ),
            Meeting(
                "Keine anlasslose Speicherung (96. Konferenz, Münster, 7./8. November 2018)",
                "2018-11-07",
                "held",
                1,
            ),
        ),
    ),
    Style(
        "letter as page with letterhead and postscript",
        """<div id="inhalt"><p>Landesdenkmalrat<br>Der Vorsitzende</p><p>Schwerin, am 12. Dezember 2006</p><p><b>Ergebnisse unserer Herbsttagung</b></p><p>Sehr geehrte Frau Ministerin,</p><p>der Landesdenkmalrat ist am 30. November und 1. Dezember 2006 in Güstrow zusammengekommen. Er hat sich mit dem Schloss befasst.</p><p>Wir empfehlen, den Nordflügel zu sichern.</p><p>Mit freundlichen Grüßen<br>Prof. Dr. Henning Witt</p></div>""",
        (Meeting("Ergebnisse unserer Herbsttagung", "2006-11-30"),),
    ),
    Style(
        "images with alt and captions in a multi report page",
        """<div id="content"><h2>Bündnis besucht Baustelle</h2><img src="a.jpg" alt="Bauleiterin Ronja Fiedler, 12.03.2018"><p class="caption">Bauleiterin Ronja Fiedler (links) am 12. März 2018. Foto: Stadt</p><p>Am 12. März 2018 hat das Bündnis für Wohnen die Baustelle am Hafen besichtigt. Ronja Fiedler führte die Gruppe.</p><h2>Bündnis zieht Bilanz</h2><img src="b.jpg" alt=""><p class="caption">Voller Saal im Bürgerhaus. Foto: Stadt</p><p>Nach einem Jahr zog das Bündnis für Wohnen am 15. Januar 2018 Bilanz. Baudezernent Claas Everding nannte 800 neue Wohnungen.</p></div>""",
        (
            Meeting("Bündnis besucht Baustelle", "2018-03-12", "held", 1),
            Meeting("Bündnis zieht Bilanz", "2018-01-15", "held", 1),
        ),
    ),
    Style(
        "verbs: hielt ab, absolvierte, machte Station",
        """<h1>Beirat unterwegs</h1><h4>Seine 20. Sitzung hielt der Landesbeirat in Stralsund ab</h4><p>Am 8. Mai 2015 war der Beirat zu Gast im Ozeaneum. Direktor Kühn sprach über Ehrenamt.</p><h4>Beirat macht Station in Anklam</h4><p>Auf Einladung der Stadt besuchte der Beirat am 6. März 2015 das Museum. Es ging um Barrieren.</p>""",
        (
            Meeting(
                "Seine 20. Sitzung hielt der Landesbeirat in Stralsund ab", "2015-05-08", "held", 1
            ),
            Meeting("Beirat macht Station in Anklam", "2015-03-06", "held", 1),
        ),
    ),
    Style(
        "hearing",
        """<h1>Öffentliche Anhörung zum Wassergesetz</h1><p>Sieben Sachverständige hat der Umweltausschuss am Mittwoch (21.11.2012) gehört. Dr. Sven Torbeck vom Wasserverband warnte vor Kosten.</p><p>Der Ausschuss will am 12. Dezember 2012 entscheiden.</p>""",
        (Meeting("Öffentliche Anhörung zum Wassergesetz", "2012-11-21", "held", 2),),
    ),
    Style(
        "dialogue forum with day in the subtitle",
        """<h1>Dialogforum „Wald und Wild“</h1><h2>Forstamt Schwedt, 4. Juli 2016</h2><p>Jäger und Waldbesitzer stritten über Abschusspläne. Moderatorin Lena Thiel hielt die Ergebnisse fest.</p>""",
        (Meeting("Dialogforum „Wald und Wild“", "2016-07-04"),),
    ),
    Style(
        "subtitle style for several reports",
        """<h2>Kuratorium tagt in Naumburg</h2><h5>Domstiftung, 9. Juni 2010</h5><p>Das Kuratorium beriet über die Landesausstellung. Propst Siegmar Horn war Gastgeber.</p><h2>Kuratorium stimmt Haushalt zu</h2><h5>Magdeburg, 3. Februar 2010</h5><p>Einstimmig beschloss das Kuratorium den Haushalt.</p>""",
        (
            Meeting("Kuratorium tagt in Naumburg", "2010-06-09", "held"),
            Meeting("Kuratorium stimmt Haushalt zu", "2010-02-03", "held"),
        ),
    ),
    Style(
        "evening gathering with weekdays and clock",
        """<h1>Kamingespräch des Wirtschaftsrates</h1><p>Zum Kamingespräch über Fachkräfte begrüßte Präsident Thilo Grote am Abend des 23. Januar 2017 rund 50 Unternehmer im Schloss.</p>""",
        (Meeting("Kamingespräch des Wirtschaftsrates", "2017-01-23"),),
    ),
    Style(
        "video conference, today, dateline with city",
        """<h1>Gesundheitsämter stimmen sich ab</h1><p><em>Mainz, 6. November 2020</em></p><p>In einer Videokonferenz haben sich die Leitungen der Gesundheitsämter heute auf ein Vorgehen verständigt. Ministerin Sabine Bär dankte den Teams.</p>""",
        (Meeting("Gesundheitsämter stimmen sich ab", "2020-11-06"),),
    ),
    Style(
        "quarterly newsletter with several bodies",
        """<h1>Rundbrief II/2009</h1><h2>Aus dem Stiftungsrat</h2><p>In seiner Sitzung am 24. April 2009 bewilligte der Stiftungsrat 14 Projekte. Vorsitzender Gero Pfaff lobte die Anträge.</p><h2>Aus dem Fachbeirat</h2><p>Der Fachbeirat beriet am 2. April 2009 über Kriterien.</p><h2>Personalien</h2><p>Seit dem 1. Mai 2009 verstärkt Judith Rau das Büro.</p><h2>Termine</h2><p>12. Juni 2009: Stiftungstag in Worms</p>""",
        (
            Meeting("Aus dem Stiftungsrat", "2009-04-24", "held", 1),
            Meeting("Aus dem Fachbeirat", "2009-04-02", "held", 1),
        ),
    ),
    Style(
        "plain text list with numbered reports and ruled stars",
        """PFARRGEMEINDERAT ST. MARTIN

*** Sitzung vom 12. 10. 1998 ***

Der Rat sprach über das Erntedankfest. Frau Ebner
dankte den Helfern. Das Dach kostet 40.000 Mark.

*** Sitzung vom 14. 9. 1998 ***

Kaplan Maurer stellte sich vor. Die Firmung ist am
22. November.
""",
        (Meeting(None, "1998-10-12", "held"), Meeting(None, "1998-09-14", "held")),
        media_type="text/plain",
    ),
    Style(
        "plain: minutes where the head is in running words",
        """Am 7. Februar 1996 fand im Gasthaus Zur Post die
Jahreshauptversammlung des Fischereivereins statt.

Vorsitzender Alois Huber eröffnete um 20 Uhr. Er gedachte
der Toten des Jahres 1995.

Kassier Josef Brandl legte den Kassenbericht vor.
""",
        (Meeting(None, "1996-02-07", "held", 3),),
        media_type="text/plain",
    ),
    Style(
        "heading with weekday abbreviations and times",
        """<h3>Do., 19.11.15, 17-19 Uhr: Steuerungsgruppe Fairtrade</h3><p>Wir haben die Schulen eingeladen. Frau Beck bringt Material mit.</p><h3>Do., 17.09.15, 17-19 Uhr: Steuerungsgruppe Fairtrade</h3><p>Bürgermeister Rösch hat die Urkunde überreicht.</p>""",
        (
            Meeting("Do., 19.11.15, 17-19 Uhr: Steuerungsgruppe Fairtrade", "2015-11-19"),
            Meeting("Do., 17.09.15, 17-19 Uhr: Steuerungsgruppe Fairtrade", "2015-09-17"),
        ),
    ),
    Style(
        "past meeting described, then next one announced as own heading",
        """<h1>Stadtteilrunde West</h1><h3>Rückblick: Stadtteilrunde vom 21. Juni 2017</h3><p>Die Polizei berichtete über Einbrüche. Herr Temme vom Jugendamt antwortete auf Fragen.</p><h3>Ausblick: Stadtteilrunde am 13. September 2017</h3><p>Geplant ist ein Rundgang. Treffpunkt ist das Stadtteilbüro.</p>""",
        (
            Meeting("Rückblick: Stadtteilrunde vom 21. Juni 2017", "2017-06-21", "held", 1),
            Meeting("Ausblick: Stadtteilrunde am 13. September 2017", "2017-09-13", "announced", 1),
        ),
    ),
    Style(
        "only the month is known in heading and body",
        """<h2>Vertreterversammlung im November 1997</h2><p>Die Vertreter genehmigten den Jahresabschluss. Direktor Emil Sauer kündigte seinen Abschied für 1998 an.</p>""",
        (Meeting("Vertreterversammlung im November 1997", "1997-11"),),
    ),
    Style(
        "last Wednesday with printed date line",
        """<p>Amtsblatt Nr. 12 vom 20. Juni 2008</p><h2>Aus dem Technischen Ausschuss</h2><p>Am vergangenen Mittwoch vergab der Technische Ausschuss die Dacharbeiten. Bauamtsleiter Kurz erläuterte die Angebote.</p>""",
        (Meeting("Aus dem Technischen Ausschuss", "2008-06-18"),),
    ),
    Style(
        "two conferences, dates only with months in range",
        """<h2>Herbstkonferenz der Ausländerbeauftragten in Saarbrücken</h2><p>Vom 30. September bis zum 1. Oktober 2004 berieten die Beauftragten über das Zuwanderungsgesetz. Gastgeberin Astrid Klopp zog eine gute Bilanz.</p><h2>Frühjahrskonferenz der Ausländerbeauftragten in Kiel</h2><p>Im Zentrum der Konferenz am 22./23. April 2004 standen Sprachkurse.</p>""",
        (
            Meeting(
                "Herbstkonferenz der Ausländerbeauftragten in Saarbrücken", "2004-09-30", "held", 1
            ),
            Meeting(
                "Frühjahrskonferenz der Ausländerbeauftragten in Kiel", "2004-04-22", "held", 1
            ),
        ),
    ),
    Style(
        "cancelled one in running text of list",
        """<h1>Sitzungen 2020</h1><h4>5. Sitzung: 17. November 2020</h4><p>Fiel wegen steigender Zahlen aus.</p><h4>4. Sitzung: 15. September 2020</h4><p>Unter Hygieneauflagen kam der Beirat in der Stadthalle zusammen. Dr. Heike Voll berichtete aus dem Krisenstab.</p>""",
        (
            Meeting("5. Sitzung: 17. November 2020", "2020-11-17", "unknown", 1),
            Meeting("4. Sitzung: 15. September 2020", "2020-09-15", "held", 1),
        ),
    ),
    Style(
        "footnote and source lines after the report",
        """<h1>Regionalkonferenz Nord am 11. Mai 2017</h1><p>120 Fachleute diskutierten über Wölfe. Minister Backes sagte Hilfe zu.</p><p><small>Quelle: Pressestelle des Ministeriums</small></p>""",
        (Meeting("Regionalkonferenz Nord am 11. Mai 2017", "2017-05-11", "held", 1),),
    ),
    Style(
        "definition table single meeting as table with th",
        """<h1>Sitzung des Integrationsrates</h1><table><tr><th>Termin</th><td>Mittwoch, 26. Februar 2020, 17:00 Uhr</td></tr><tr><th>Ort</th><td>Rathaus, Raum 101</td></tr><tr><th>Leitung</th><td>Samira Haddad</td></tr></table><h2>Ergebnisse</h2><p>Der Integrationsrat bewilligte Mittel für drei Vereine.</p><h2>Beschlüsse</h2><p>Dem Antrag wurde zugestimmt.</p>""",
        (Meeting("Sitzung des Integrationsrates", "2020-02-26", "held"),),
    ),
    Style(
        "div soup with bold span headings",
        """<div><div><span style="font-weight:bold">Verbandsversammlung vom 18. Dezember 2002</span></div><div>Verbandsvorsteher Reinhold Matt berichtete über den Kanalbau.</div><div>Die Gebühr bleibt gleich.</div><div><span style="font-weight:bold">Verbandsversammlung vom 26. Juni 2002</span></div><div>Die Versammlung wählte Ute Klamm.</div></div>""",
        (
            Meeting("Verbandsversammlung vom 18. Dezember 2002", "2002-12-18", "held", 2),
            Meeting("Verbandsversammlung vom 26. Juni 2002", "2002-06-26", "held", 1),
        ),
    ),
    Style(
        "umbrella after reports with contact",
        """<h2>Fachaustausch vom 12. September 2022</h2><p>Die Beratungsstellen schilderten lange Wartezeiten.</p><h2>Fachaustausch vom 13. Juni 2022</h2><p>Amira Saleh stellte die App vor.</p><h2>Worum geht es?</h2><p>Der Fachaustausch bringt Beratungsstellen und Behörden zusammen. Er wird vom Land gefördert.</p><h2>Kontakt</h2><p>Büro: Lena Fuchs, Tel. 0385 1234</p>""",
        (
            Meeting("Fachaustausch vom 12. September 2022", "2022-09-12", "held", 1),
            Meeting("Fachaustausch vom 13. Juni 2022", "2022-06-13", "held", 1),
        ),
    ),
    Style(
        "intro with dates of founding then reports",
        """<h1>Härtefallkommission</h1><p>Die Kommission wurde am 1. September 2005 eingerichtet. Sie tagt monatlich und berät Einzelfälle.</p><h3>Sitzung im Mai</h3><p>Am 11. Mai 2011 beriet die Kommission sieben Fälle. Pfarrer Gehrke vertrat die Kirchen.</p><h3>Sitzung im April</h3><p>Am 13. April 2011 gab es drei Empfehlungen.</p>""",
        (
            Meeting("Sitzung im Mai", "2011-05-11", "held", 1),
            Meeting("Sitzung im April", "2011-04-13", "held", 1),
        ),
    ),
    Style(
        "headline with day and news of another body with study",
        """<h1>Meldungen</h1><h3>14.11.2018 Beirat für Teilhabe: Kritik am Entwurf</h3><p>Der Beirat kritisierte am Montag, 12. November, den Entwurf. Vorsitzende Dörthe Pohl nannte Lücken.</p><h3>02.11.2018 Studie zu Barrieren erschienen</h3><p>Die Hochschule hat 300 Haltestellen untersucht. Die Studie kann bestellt werden.</p>""",
        (Meeting("14.11.2018 Beirat für Teilhabe: Kritik am Entwurf", "2018-11-12", "held", 1),),
    ),
    Style(
        "sidebar boxes inside content with dates",
        """<div id="content"><h1>Landesfrauenrat</h1><div class="news"><h2>Delegiertentag in Erfurt</h2><p>Zum Delegiertentag am 26. Oktober 2019 kamen 70 Frauen. Vorsitzende Birgit Adamek zog Bilanz.</p></div><div class="box"><h3>Nächste Termine</h3><p>25. November 2019: Fahnenaktion</p><p>8. März 2020: Empfang</p></div><div class="news"><h2>Fachtag zur Parität</h2><p>Juristin Dr. Cara Senf erläuterte am 12. September 2019 das Gesetz. 40 Gäste diskutierten mit.</p></div></div>""",
        (
            Meeting("Delegiertentag in Erfurt", "2019-10-26", "held", 1),
            Meeting("Fachtag zur Parität", "2019-09-12", "held", 1),
        ),
    ),
    Style(
        "intro links then two posts with date under heading in italics",
        """<h1>Berichte</h1><p><i>Hier finden Sie Berichte unserer Treffen.</i></p><h3>Integrationslotsen in Celle</h3><p><i>Samstag, 14. April 2018</i></p><p>Zwanzig Lotsen ließen sich im Arbeitsrecht schulen. Trainer Ole Buck gab Tipps.</p><h3>Integrationslotsen in Stade</h3><p><i>Samstag, 10. Februar 2018</i></p><p>Die Lotsen übten Gespräche. Zum Schluss gab es Zertifikate.</p>""",
        (
            Meeting("Integrationslotsen in Celle", "2018-04-14", "held"),
            Meeting("Integrationslotsen in Stade", "2018-02-10", "held"),
        ),
    ),
    Style(
        "press release numbers and place",
        """<p>PRESSEMITTEILUNG Nr. 17/2011</p><p>Dresden, 8. April 2011</p><h2>Ausländerbeauftragte der Länder beraten in Dresden</h2><p>Am 7. und 8. April tagten die Beauftragten der Länder im Landtag. Gastgeber Martin Grill warb für Wertschätzung.</p><p>V.i.S.d.P.: Pressestelle</p>""",
        (Meeting("Ausländerbeauftragte der Länder beraten in Dresden", "2011-04-07"),),
    ),
    Style(
        "one page, three months, day in brackets",
        """<h2>Arbeitskreis Mobilität (12.3.)</h2><p>Der Kreis stellte die Linien vor.</p><h2>Arbeitskreis Mobilität (14.5.)</h2><p>Die Fahrradstaffel wurde gelobt.</p><p>Stand: Juni 2014</p>""",
        (
            Meeting("Arbeitskreis Mobilität (12.3.)", None),
            Meeting("Arbeitskreis Mobilität (14.5.)", None),
        ),
    ),
    Style(
        "wiki style with edit links",
        """<h1>Protokolle</h1><h2><span class="mw-headline">Sitzung 2013-11-05</span><span class="mw-editsection">[<a>Bearbeiten</a>]</span></h2><ul><li>Anwesend: Kai, Uta, Malte</li><li>Kassenstand wurde vorgelesen</li></ul><h2><span class="mw-headline">Sitzung 2013-10-01</span><span class="mw-editsection">[<a>Bearbeiten</a>]</span></h2><ul><li>Raumfrage ist geklärt</li><li>Uta kümmert sich um Flyer</li></ul>""",
        (Meeting(None, "2013-11-05", "held", 2), Meeting(None, "2013-10-01", "held", 2)),
    ),
    Style(
        "council with sitting numbers and resolution list",
        """<h1>Beschlüsse des Gemeinderates</h1><h3>Gemeinderatssitzung Nr. 05/2012 vom 21.05.2012</h3><p>Beschluss 21/2012: Der Gemeinderat beschließt die Satzung.</p><p>Beschluss 22/2012: Der Gemeinderat vergibt den Auftrag an die Firma Holz GmbH.</p><h3>Gemeinderatssitzung Nr. 04/2012 vom 23.04.2012</h3><p>Beschluss 18/2012: Der Gemeinderat stimmt dem Bauantrag zu.</p>""",
        (
            Meeting("Gemeinderatssitzung Nr. 05/2012 vom 21.05.2012", "2012-05-21", "held", 2),
            Meeting("Gemeinderatssitzung Nr. 04/2012 vom 23.04.2012", "2012-04-23", "held", 1),
        ),
    ),
    Style(
        "newspaper style without noun for meeting",
        """<h1>Jugendring setzt auf Kontinuität</h1><p>Nordhausen. Einmütig haben die Delegierten des Kreisjugendrings am Freitagabend, 9. März 2012, Sandra Wieland als Vorsitzende wiedergewählt.</p><p>Landrätin Birgit Keil gratulierte.</p>""",
        (Meeting("Jugendring setzt auf Kontinuität", "2012-03-09"),),
    ),
    Style(
        "announced for next year among held, no year in heading",
        """<h1>Ehrenamtsforum</h1><h2>Forum 24. Oktober 2015</h2><p>Minister Lutz Grohe verlieh Ehrennadeln.</p><h2>Das nächste Forum findet am 22. Oktober 2016 in Plauen statt</h2><p>Anmeldungen sind ab Juni möglich.</p>""",
        (
            Meeting("Forum 24. Oktober 2015", "2015-10-24", "held", 1),
            Meeting(
                "Das nächste Forum findet am 22. Oktober 2016 in Plauen statt",
                "2016-10-22",
                "announced",
                1,
            ),
        ),
    ),
    Style(
        "held meeting with much future tense",
        """<h2>Planungstreffen Interkulturelle Woche am 3. Juni 2014</h2><p>Die Woche wird am 21. September eröffnet. Der Chor wird singen. Herr Adler wird die Plakate drucken. Die Gruppe war sich einig, dass alle Vereine eingeladen werden.</p>""",
        (
            Meeting(
                "Planungstreffen Interkulturelle Woche am 3. Juni 2014", "2014-06-03", "held", 1
            ),
        ),
    ),
    Style(
        "announcement with speakers in the past participle",
        """<h2>Werkstattgespräch am 15. Mai 2018</h2><p>Der bekannte Architekt Arno Lederle, der 2017 ausgezeichnet wurde, spricht über Holzbau. Beginn ist 18 Uhr. Der Eintritt ist frei.</p>""",
        (Meeting("Werkstattgespräch am 15. Mai 2018", "2018-05-15", "announced", 1),),
    ),
    Style(
        "workshop documentation with present tense",
        """<h1>Dokumentation: Zukunftswerkstatt Altstadt, 20./21. Februar 2009</h1><p>Phase 1: Die Teilnehmer sammeln Kritik. Genannt werden Lärm und Leerstand.</p><p>Phase 2: Ideen entstehen. Frau Thoma schlägt einen Markt vor.</p>""",
        (
            Meeting(
                "Dokumentation: Zukunftswerkstatt Altstadt, 20./21. Februar 2009",
                "2009-02-20",
                "held",
                2,
            ),
        ),
    ),
    Style(
        "date as an image alt is no date; day in body",
        """<h1><img alt="Logo 25.12.2001">Beratung der Schiedsleute</h1><p>Zur Jahresberatung kamen die Schiedsleute am 29. November 2001 ins Amtsgericht. Direktorin Moll sprach Recht.</p>""",
        (Meeting(None, "2001-11-29"),),
    ),
    Style(
        "two reports, second continues on other topic with h4 of same form",
        """<div><h4>Sitzung am 16.01.2014</h4><p>Der Ortsbeirat beriet Zebrastreifen.</p><h4>Sitzung am 20.02.2014</h4><p>Gegenstand war die Kita.</p><h4>Wahlaufruf</h4><p>Bitte gehen Sie am 25. Mai 2014 zur Wahl!</p></div>""",
        (
            Meeting("Sitzung am 16.01.2014", "2014-01-16", "held", 1),
            Meeting("Sitzung am 20.02.2014", "2014-02-20", "held", 1),
        ),
        notices=("Wahlaufruf",),
    ),
    Style(
        "plain text, dates as leads in the first line of paragraphs",
        """Chronik des Runden Tisches gegen Gewalt

12.03.2001: Gründungstreffen mit 14 Einrichtungen. Frau Staatsanwältin Mohr
sprach über Wegweisung.

11.06.2001: Zweites Treffen. Die Polizei stellte Zahlen vor.

10.09.2001: Drittes Treffen. Es wurde ein Faltblatt beschlossen.
""",
        (
            Meeting(None, "2001-03-12", "held"),
            Meeting(None, "2001-06-11", "held"),
            Meeting(None, "2001-09-10", "held"),
        ),
        media_type="text/plain",
    ),
    Style(
        "email-like plain text",
        """Von: Koordination
Datum: 14.02.2005
Betreff: Protokoll Netzwerktreffen 10.02.2005

Liebe alle,

anbei die Ergebnisse. Wir haben den Flyer beschlossen. Gisela kümmert sich um
den Druck.

Nächstes Treffen: 10.03.2005, 18 Uhr
""",
        (Meeting(None, "2005-02-10", "held"),),
        media_type="text/plain",
    ),
    Style(
        "trailing date in heading with comma and place",
        """<h2>Vollversammlung der Kreisschülersprecher, Gymnasium Stollberg, 5. Oktober 2010</h2><p>Gewählt wurden Nico Zill und Jana Beier. Schulamtsleiter Vogt sagte mehr Busse zu.</p>""",
        (
            Meeting(
                "Vollversammlung der Kreisschülersprecher, Gymnasium Stollberg, 5. Oktober 2010",
                "2010-10-05",
                "held",
                1,
            ),
        ),
    ),
    Style(
        "visit and empfang",
        """<h1>Konsularischer Empfang und Gespräch</h1><p>Zu einem Arbeitsgespräch empfing Bürgermeister Jan Ritter am 3. Juli 2018 den Ausländerbeirat. Man vereinbarte halbjährliche Treffen.</p>""",
        (Meeting("Konsularischer Empfang und Gespräch", "2018-07-03"),),
    ),
    Style(
        "table layout old: date column and text column",
        """<table border="0"><tr><td valign="top"><b>23.11.2004</b></td><td valign="top">Der Beirat für Migration befasste sich mit dem Zuwanderungsgesetz. Amtsleiter Henning Krug beantwortete Fragen. Die Mitglieder beschlossen, eine Broschüre herauszugeben, und setzten dafür eine Arbeitsgruppe ein, die im Januar beginnt.</td></tr><tr><td valign="top"><b>21.09.2004</b></td><td valign="top">Der Beirat für Migration besuchte das Wohnheim. Leiterin Olga Reimer schilderte den Alltag der Bewohner. Der Beirat sprach sich für mehr Kinderbetreuung aus und bat die Stadt, einen weiteren Raum herzurichten und zu heizen.</td></tr></table>""",
        (
            Meeting("23.11.2004", "2004-11-23", "held", 1),
            Meeting("21.09.2004", "2004-09-21", "held", 1),
        ),
    ),
    Style(
        "wikipedia-like chronicle, year headings and bold days",
        """<h1>Tagungen des Pflegekonvents</h1><h2>2010</h2><p><b>4. November:</b> Der Konvent tagte in Jena. Schwester Gudula Henne sprach über Hospize.</p><p><b>6. Mai:</b> In Apolda ging es um Ausbildung.</p><h2>2009</h2><p><b>5. November:</b> Der Konvent wählte Horst Lehr zum Sprecher.</p>""",
        (
            Meeting("4. November", "2010-11-04"),
            Meeting("6. Mai", "2010-05-06"),
            Meeting("5. November", "2009-11-05"),
        ),
    ),
    Style(
        "post dates on long news page with mixed news",
        """<main><h1>Aktuelles</h1><article><h2>Zehn Jahre Familienbündnis</h2><time>12.09.2016</time><p>Mit einem Festakt hat das Familienbündnis am Samstag sein zehnjähriges Bestehen gefeiert.</p></article><article><h2>Familienbündnis berät Ferienbetreuung</h2><time>20.06.2016</time><p>In ihrer Sitzung am 16. Juni 2016 haben die Mitglieder des Bündnisses die Ferienbetreuung ausgewertet. Koordinatorin Silke Gabel stellte Zahlen vor.</p></article><article><h2>Neuer Internetauftritt</h2><time>02.05.2016</time><p>Seit Mai präsentiert sich das Bündnis im neuen Gewand.</p></article></main>""",
        (Meeting("Familienbündnis berät Ferienbetreuung", "2016-06-16", "held", 1),),
    ),
    Style(
        "headline, teaser paragraph in bold, then text; date with weekday in teaser",
        """<h1>Schülervertretungen fordern bessere Toiletten</h1><p><strong>Rund 90 Schülersprecherinnen und Schülersprecher haben sich am Dienstag, 11. Februar 2020, zur Bezirksversammlung im Audimax getroffen.</strong></p><p>Sie wählten Mia Sommer und Jonas Karl an die Spitze.</p>""",
        (Meeting("Schülervertretungen fordern bessere Toiletten", "2020-02-11", "held", 2),),
    ),
    Style(
        "agenda with items and results, future date of adoption",
        """<h1>Kurzprotokoll der Sitzung des Vergabebeirats vom 2.10.2012</h1><ol><li>Begrüßung durch Frau Hempel</li><li>Das Protokoll vom 4.9.2012 wird genehmigt.</li><li>Kriterien: Der Beirat legt drei Kriterien fest.</li><li>Nächste Sitzung: 6.11.2012</li></ol>""",
        (
            Meeting(
                "Kurzprotokoll der Sitzung des Vergabebeirats vom 2.10.2012", "2012-10-02", "held"
            ),
        ),
    ),
    Style(
        "two body names on one page as h2, dates as h3",
        """<h1>Gremien</h1><h2>Vorstand</h2><h3>14. März 2013</h3><p>Der Vorstand gab das Geld frei.</p><h3>17. Januar 2013</h3><p>Frau Ulmer wurde Kassenwartin.</p><h2>Beirat</h2><h3>21. Februar 2013</h3><p>Der Beirat begrüßte das Leitbild.</p>""",
        (
            Meeting("14. März 2013", "2013-03-14", "held", 1),
            Meeting("17. Januar 2013", "2013-01-17", "held", 1),
            Meeting("21. Februar 2013", "2013-02-21", "held", 1),
        ),
    ),
    Style(
        "English weekday in iso time tag, german text date lacks year",
        """<article><h1>Gipfel der Nachbarn</h1><p class="byline">Veröffentlicht am 5. Dezember 2017 von Redaktion</p><p>Beim Nachbarschaftsgipfel am 29. November haben Vereine aus drei Stadtteilen Projekte verabredet.</p></article>""",
        (Meeting("Gipfel der Nachbarn", "2017-11-29", "held", 1),),
    ),
    Style(
        "meeting on the turn of the year, posted in January",
        """<article><h2>Krisenstab beriet</h2><p>Eingestellt am 4. Januar 2011</p><p>Am 30. Dezember trat der Krisenstab im Landratsamt zusammen. Landrat Jürgen Kost dankte den Winterdiensten.</p></article>""",
        (Meeting("Krisenstab beriet", "2010-12-30", "held", 1),),
    ),
    Style(
        "announced with weekday, posted before",
        """<article><h2>Bürgerdialog zur Ortsmitte</h2><p>Veröffentlicht am 20. Dezember 2018</p><p>Die Gemeinde lädt am Montag, 14. Januar, um 19 Uhr zum Bürgerdialog in die Mehrzweckhalle ein.</p></article>""",
        (Meeting("Bürgerdialog zur Ortsmitte", "2019-01-14", "announced", 1),),
    ),
    Style(
        "cancelled by notice with reason, no subject",
        """<h2>Ausschuss für Umwelt, 18.03.2020</h2><p>Die Sitzung ist abgesagt.</p><h2>Ausschuss für Umwelt, 19.02.2020</h2><p>Förster Rolf Balz erklärte den Käferbefall.</p>""",
        (
            Meeting("Ausschuss für Umwelt, 18.03.2020", "2020-03-18", "unknown", 1),
            Meeting("Ausschuss für Umwelt, 19.02.2020", "2020-02-19", "held", 1),
        ),
    ),
    Style(
        "conference report with programme dates and history",
        """<h1>Dritte Landeskonferenz Gesundheitsförderung</h1><p>Nach 2011 und 2013 fand am 19. November 2015 in Rostock die dritte Landeskonferenz statt. Eröffnet wurde sie von Ministerin Birgit Hesse-Lorenz.</p><p>Seit 2012 gilt das Landesaktionsprogramm. Die vierte Konferenz ist für 2017 geplant.</p>""",
        (Meeting("Dritte Landeskonferenz Gesundheitsförderung", "2015-11-19", "held", 2),),
    ),
    Style(
        "frames-era page, centered fonts, hr",
        """<center><font size="5"><b>Gemeindevertretung Wiek</b></font></center><hr><b>Sitzung vom 27.03.1997</b><br>Bürgermeister Pagels gab den Stand der Abwasserleitung bekannt.<br>Die Kurtaxe bleibt.<hr><b>Sitzung vom 30.01.1997</b><br>Der Haushalt wurde mit 8 zu 1 angenommen.<hr><font size="1">Letzte Änderung 2.4.97</font>""",
        (
            Meeting("Sitzung vom 27.03.1997", "1997-03-27", "held"),
            Meeting("Sitzung vom 30.01.1997", "1997-01-30", "held", 1),
        ),
    ),
    Style(
        "single report where subheads are questions and names of speakers",
        """<h1>Fachgespräch „Kinderarmut“ im Landtag</h1><p>Am 6. März 2019 lud die Kinderkommission zum Fachgespräch. 60 Gäste kamen.</p><h2>Prof. Dr. Heinz Altmann: Zahlen und Trends</h2><p>Altmann zeigte regionale Unterschiede.</p><h2>Sabine Rothe: Was hilft?</h2><p>Rothe warb für Familienzentren.</p>""",
        (Meeting("Fachgespräch „Kinderarmut“ im Landtag", "2019-03-06", "held", 5),),
    ),
    Style(
        "page of notices without a meeting",
        """<h1>Mitteilungen der Geschäftsstelle</h1><h2>Büro geschlossen</h2><p>Vom 24. Dezember 2012 bis 2. Januar 2013 bleibt das Büro geschlossen.</p><h2>Neue Telefonnummer</h2><p>Ab 1. Februar 2013 erreichen Sie uns unter 12345.</p>""",
        (),
    ),
    Style(
        "report of a journey of the council is kept",
        """<h1>Beirat auf Informationsfahrt</h1><p>Am 24. Mai 2007 besuchte der Behindertenbeirat die Werkstätten in Bautzen. Geschäftsführer Ralf Munte zeigte die Schlosserei.</p>""",
        (Meeting("Beirat auf Informationsfahrt", "2007-05-24"),),
    ),
    Style(
        "month range heading for session",
        """<h2>Herbstsynode 2006</h2><p>Vom 18. bis 21. November tagte die Landessynode in Eisenach. Bischöfin Ruth Kähne predigte zum Auftakt.</p><h2>Frühjahrssynode 2006</h2><p>Die Synode (30. März bis 1. April) beriet über Strukturen.</p>""",
        (
            Meeting("Herbstsynode 2006", "2006-11-18", "held", 1),
            Meeting("Frühjahrssynode 2006", "2006-03-30", "held", 1),
        ),
    ),
    Style(
        "footer stamp inside last report cell",
        """<table><tr><td><h3>Beiratstreffen 7/2005</h3><p>Am 5. Juli 2005 traf sich der Beirat im Tierpark. Direktor Wolf führte.</p><h3>Beiratstreffen 5/2005</h3><p>Am 3. Mai 2005 wählte der Beirat Jutta Kern.</p><p>Seite zuletzt geändert am 12.07.2005</p></td></tr></table>""",
        (
            Meeting("Beiratstreffen 7/2005", "2005-07-05", "held", 1),
            Meeting("Beiratstreffen 5/2005", "2005-05-03", "held", 1),
        ),
    ),
    Style(
        "prevention council, teaser lists with more links and categories",
        """<div class="list"><div class="item"><span class="cat">Präventionsrat</span><h3>Erste Bilanz des Nachtwegetelefons</h3><p>Der Präventionsrat hat in seiner 9. Sitzung am 22. Februar 2017 Bilanz gezogen. Kriminalrat Ulf Trapp nannte 312 Anrufe.</p><p><a href="#">mehr ...</a></p></div><div class="item"><span class="cat">Präventionsrat</span><h3>Streetworker stellen sich vor</h3><p>In der 8. Sitzung am 30. November 2016 stellten sich Mona Hecht und Ali Sener vor.</p><p><a href="#">mehr ...</a></p></div></div>""",
        (
            Meeting("Erste Bilanz des Nachtwegetelefons", "2017-02-22", "held", 1),
            Meeting("Streetworker stellen sich vor", "2016-11-30", "held", 1),
        ),
    ),
    Style(
        "church council with psalm and days without weekdays",
        """<h1>Aus dem Kirchenkreisrat</h1><h2>Klausur im Kloster</h2><p>Zu einer zweitägigen Klausur zog sich der Kirchenkreisrat am 12. und 13. Februar 2016 ins Kloster Ütersen zurück. Propst Melzer leitete die Andachten.</p><h2>Kitawerk gegründet</h2><p>Auf seiner Januarsitzung hat der Kirchenkreisrat die Gründung eines Kitawerks beschlossen. Die Sitzung fand am 14.1.2016 statt.</p>""",
        (
            Meeting("Klausur im Kloster", "2016-02-12", "held", 1),
            Meeting("Kitawerk gegründet", "2016-01-14", "held", 1),
        ),
    ),
    Style(
        "association board minutes plain with TOP and resolution numbers",
        """Turnverein Eintracht e.V.
Vorstandsprotokoll 6/2003

am: 18.11.2003, Vereinsheim
anwesend: Beer, Kunz, Lott, Maas
entschuldigt: Noll

1. Hallenzeiten
Kunz hat mit der Stadt gesprochen. Die Halle bleibt mittwochs frei.

2. Weihnachtsfeier
Termin ist der 13.12.2003.

nächste Sitzung: 20.01.2004
""",
        (Meeting(None, "2003-11-18", "held"),),
        media_type="text/plain",
    ),
    Style(
        "two column div, left dates right text",
        """<div class="row"><div class="col-3">11.05.2022</div><div class="col-9"><h4>Klimabeirat fordert Solarpflicht</h4><p>Der Klimabeirat verabschiedete ein Papier. Sprecher Kai Ahrens nannte Zahlen.</p></div></div><div class="row"><div class="col-3">09.03.2022</div><div class="col-9"><h4>Klimabeirat nimmt Arbeit auf</h4><p>Zur ersten Sitzung kamen 18 Mitglieder.</p></div></div>""",
        (
            Meeting("Klimabeirat fordert Solarpflicht", "2022-05-11", "held", 1),
            Meeting("Klimabeirat nimmt Arbeit auf", "2022-03-09", "held", 1),
        ),
    ),
    Style(
        "report that begins with a quotation",
        """<h1>„Wir brauchen Wohnungen“</h1><p>„Ohne Wohnung keine Integration“, so eröffnete Bürgermeister Ruben Falk am 5. April 2016 die Integrationskonferenz der Stadt. Gut 100 Menschen waren gekommen.</p><p>In drei Foren wurde gearbeitet.</p>""",
        (Meeting("„Wir brauchen Wohnungen“", "2016-04-05", "held", 2),),
    ),
    Style(
        "handout page with participants table before text",
        """<h1>Runder Tisch Obdach, 4. Treffen</h1><p>Datum: 8. Oktober 2018</p><table><tr><td>Name</td><td>Einrichtung</td></tr><tr><td>Frau Wille</td><td>Caritas</td></tr><tr><td>Herr Popp</td><td>Stadt</td></tr></table><p>Herr Popp stellte das Winterkonzept vor.</p>""",
        (Meeting("Runder Tisch Obdach, 4. Treffen", "2018-10-08", "held"),),
    ),
    Style(
        "press with subtitle between headline and date",
        """<h1>Sozialminister einig bei Pflegereform</h1><h2>Konferenz in Weimar beendet</h2><p class="datum">5. Dezember 2018</p><p>Zum Abschluss der zweitägigen Konferenz haben die Ministerinnen und Minister heute in Weimar eine Erklärung verabschiedet.</p>""",
        (Meeting("Sozialminister einig bei Pflegereform", "2018-12-04"),),
    ),
    Style(
        "announcement: change of venue",
        """<h2>Jugendbeirat: neuer Ort</h2><p>Die Sitzung am 9. Juni 2021 findet nicht im Rathaus, sondern in der Aula statt. Beginn bleibt 17 Uhr.</p>""",
        (Meeting("Jugendbeirat: neuer Ort", "2021-06-09", "announced"),),
    ),
    Style(
        "article with date only in URL-like slug and weekday",
        """<h2>Protokoll der Elternvollversammlung</h2><p>Die Versammlung wählte Tina Busch. Herr Orth erläuterte das Essensgeld.</p>""",
        (Meeting("Protokoll der Elternvollversammlung", None, "held"),),
    ),
    Style(
        "three generations of headings: h2 topic, strong date line",
        """<h2>Inklusion im Sport</h2><p><strong>Fachforum, 21. September 2013, Sportschule</strong></p><p>Trainer Udo Henne zeigte Rollstuhlbasketball.</p><h2>Sport und Schule</h2><p><strong>Fachforum, 16. März 2013, Sportschule</strong></p><p>Rektorin Iris Lamm berichtete vom Ganztag.</p>""",
        (
            Meeting("Inklusion im Sport", "2013-09-21", "held"),
            Meeting("Sport und Schule", "2013-03-16", "held"),
        ),
    ),
    Style(
        "umbrella first, and in the middle explanation box for a term",
        """<h1>Gestaltungsbeirat</h1><p>Der Gestaltungsbeirat berät Bauherren.</p><h2>Sitzung am 27.09.2021</h2><p>Vorgestellt wurden vier Vorhaben. Architektin Lisa Baum lobte den Entwurf.</p><div class="infobox"><h3>Was ist der Gestaltungsbeirat?</h3><p>Fünf Fachleute von außen beraten die Stadt. Sie werden für drei Jahre berufen.</p></div><h2>Sitzung am 28.06.2021</h2><p>Der Beirat empfahl mehr Grün.</p>""",
        (
            Meeting("Sitzung am 27.09.2021", "2021-09-27", "held"),
            Meeting("Sitzung am 28.06.2021", "2021-06-28", "held", 1),
        ),
    ),
    Style(
        "plain p headings, body and place",
        """<div><p>Denkmalrat in Torgau</p><p>Der Landesdenkmalrat traf sich am 24. Juni 2008 auf Schloss Hartenfels. Hausherr Landrat Robert Schaal führte durch die Säle.</p><p>Der Rat empfahl, die Wendelstiege zu sichern.</p><p>Denkmalrat in Görlitz</p><p>Am 11. März 2008 war die Synagoge Thema. Professor Ingo Hahn sprach für den Förderkreis.</p></div>""",
        (
            Meeting("Denkmalrat in Torgau", "2008-06-24", "held", 2),
            Meeting("Denkmalrat in Görlitz", "2008-03-11", "held", 1),
        ),
    ),
    Style(
        "li items with day, dash and report",
        """<h2>Was der Beirat tat</h2><ul><li>19.11.2009 – Besuch im Jobcenter: Der Beirat sprach mit Leiterin Uta Kranz über Kurse.</li><li>17.09.2009 – Der Beirat tagte im Rathaus und wählte einen Sprecher.</li></ul>""",
        (Meeting(None, "2009-11-19"), Meeting(None, "2009-09-17")),
    ),
    Style(
        "nested layout tables with spacer rows",
        """<table><tr><td><table><tr><td><b>Protokoll vom 2. Juli 1999</b></td></tr><tr><td>Frau Jahn berichtete vom Gespräch mit dem Landrat. Die Mittel für das Begegnungshaus sind gesichert, der Vertrag wird im August unterschrieben, und alle Vereine sollen ihre Zeiten bis dahin melden.</td></tr><tr><td>&nbsp;</td></tr><tr><td><b>Protokoll vom 4. Juni 1999</b></td></tr><tr><td>Die Gruppe plante das Straßenfest. Herr Dau sagte Musik zu, und die Feuerwehr übernimmt wie in den Jahren zuvor die Absperrung der Straße sowie den Ausschank am Abend.</td></tr></table></td></tr></table>""",
        (
            Meeting("Protokoll vom 2. Juli 1999", "1999-07-02", "held", 1),
            Meeting("Protokoll vom 4. Juni 1999", "1999-06-04", "held", 1),
        ),
    ),
    Style(
        "umbrella with statute dates after heading, then single report",
        """<h1>Landesbeirat für Sinti und Roma</h1><p>Der Landesbeirat besteht seit dem Staatsvertrag vom 28. November 2013. Ihm gehören zehn Personen an.</p><h2>Arbeitssitzung in Karlsruhe</h2><p>Am 9. Oktober 2019 tagte der Landesbeirat in Karlsruhe. Staatssekretär Bernd Uhl berichtete über Schulprojekte.</p>""",
        (Meeting("Arbeitssitzung in Karlsruhe", "2019-10-09", "held", 1),),
    ),
    Style(
        "letter with Bezug and Anlage",
        """<p>Bezirksamt, 3. Februar 2009</p><p>Protokoll der Sitzung des Denkmalbeirats am 21.01.2009</p><p>Beginn: 16.00 Uhr<br>Ende: 18.00 Uhr</p><p>Frau Dr. Reiß leitete die Sitzung. Das Haus Nr. 9 wird eingetragen.</p><p>Anlage: Teilnehmerliste</p>""",
        (Meeting("Protokoll der Sitzung des Denkmalbeirats am 21.01.2009", "2009-01-21", "held"),),
    ),
    Style(
        "relative days with post stamp for two posts",
        """<article><h2>Seniorenforum zu Gast bei der Feuerwehr</h2><p class="meta">Donnerstag, 10. März 2016</p><p>Das Seniorenforum hat sich gestern auf der Wache umgesehen. Wehrleiter Kolb erklärte Rauchmelder.</p></article><article><h2>Seniorenforum wählt</h2><p class="meta">Freitag, 12. Februar 2016</p><p>Am Mittwoch hat das Seniorenforum Gerda Knoll zur Sprecherin gewählt.</p></article>""",
        (
            Meeting("Seniorenforum zu Gast bei der Feuerwehr", "2016-03-09", "held", 1),
            Meeting("Seniorenforum wählt", "2016-02-10", "held", 1),
        ),
    ),
    Style(
        "euroregion: bilingual heading and place date line",
        """<h2>31. Sitzung der Kommission / 31. zasedání komise</h2><p>Liberec, 14. – 15. Juni 2012</p><p>Die Kommission genehmigte 22 Kleinprojekte. Geschäftsführerin Jana Kubova zog Bilanz.</p><h2>30. Sitzung der Kommission / 30. zasedání komise</h2><p>Zittau, 8. Dezember 2011</p><p>Die Kommission befasste sich mit dem Haushalt.</p>""",
        (
            Meeting("31. Sitzung der Kommission / 31. zasedání komise", "2012-06-14", "held"),
            Meeting("30. Sitzung der Kommission / 30. zasedání komise", "2011-12-08", "held"),
        ),
    ),
    Style(
        "held meeting, closing sentence announces",
        """<h2>Patientenforum 8. Mai 2007</h2><p>Dr. Armin Seel sprach über Diabetes. Viele Fragen blieben offen. Das nächste Forum findet am 12. Juni 2007 statt, dazu wird herzlich eingeladen.</p>""",
        (Meeting("Patientenforum 8. Mai 2007", "2007-05-08", "held", 1),),
    ),
    Style(
        "unclear old-style abbreviations of day ranges",
        """<h3>Klausur 7.-9.10.94 in Schmitten</h3><p>Der Beirat legte die Leitlinien fest.</p><h3>Beirat 5.9.94</h3><p>Frau Adam trug den Etat vor.</p>""",
        (
            Meeting("Klausur 7.-9.10.94 in Schmitten", "1994-10-07", "held", 1),
            Meeting("Beirat 5.9.94", "1994-09-05", "held", 1),
        ),
    ),
    Style(
        "digest with intro and numbered sections",
        """<h1>Kurz berichtet</h1><p>Was in den Beiräten geschah:</p><p><strong>Integrationsbeirat.</strong> In der Sitzung am 3. April 2019 stellte Anna Frey das Sprachcafé vor.</p><p><strong>Seniorenbeirat.</strong> In der Sitzung am 10. April 2019 ging es um Bänke. Herr Otto sagte Geld zu.</p>""",
        (Meeting(None, "2019-04-03"), Meeting(None, "2019-04-10")),
    ),
]
