"""Bodies and meetings with other names, and pages of other habits; see ``styles``."""

from tests.ingest.reading.styles import Meeting, Style, at

FIFTH = [
    Style(
        "synod",
        """<h1>Herbstsynode beschließt Sparpaket</h1><p>Vom 14. bis 17. November 2010 kam die Landessynode in Dresden zusammen. Präsident Otto Guse leitete die Verhandlungen.</p><p>Der Haushalt 2011 wurde mit großer Mehrheit verabschiedet.</p>""",
        (Meeting("Herbstsynode beschließt Sparpaket", "2010-11-14"),),
    ),
    Style(
        "senate of a university",
        """<h2>Aus dem Senat</h2><h3>Senatssitzung 11.07.2012</h3><p>Der Senat stimmte der neuen Prüfungsordnung zu. Prorektorin Baum berichtete über die Zielvereinbarung.</p><h3>Senatssitzung 13.06.2012</h3><p>Gewählt wurden die Mitglieder der Ethikkommission.</p>""",
        (
            Meeting("Senatssitzung 11.07.2012", "2012-07-11"),
            Meeting("Senatssitzung 13.06.2012", "2012-06-13"),
        ),
    ),
    Style(
        "jour fixe",
        """<h1>Jour fixe der Ehrenamtskoordinatoren</h1><p><u>Jour fixe vom 2.9.2016</u></p><p>Themen: Versicherung, Fahrtkosten. Frau Aydin vom Landratsamt hat die neuen Formulare gezeigt.</p><p><u>Jour fixe vom 1.7.2016</u></p><p>Wir haben die Sprachkurse verglichen.</p>""",
        (
            Meeting("Jour fixe vom 2.9.2016", "2016-09-02"),
            Meeting("Jour fixe vom 1.7.2016", "2016-07-01"),
        ),
    ),
    Style(
        "steering group with slash dates",
        """<h2>Lenkungsgruppe Breitband</h2><p><b>Besprechung 2019-05-14</b></p><p>Die Telekom legte einen Zeitplan vor. Offene Punkte klärt das Planungsbüro.</p><p><b>Besprechung 2019-03-05</b></p><p>Die Förderzusage liegt vor.</p>""",
        (
            Meeting("Besprechung 2019-05-14", "2019-05-14"),
            Meeting("Besprechung 2019-03-05", "2019-03-05"),
        ),
    ),
    Style(
        "board of trustees in prose",
        """<h1>Kuratorium tritt für Denkort ein</h1><p>Das Kuratorium der Gedenkstätte ist am Mittwoch (18. Januar 2006) zu seiner jährlichen Sitzung zusammengetreten. Staatsminister Flath würdigte die Arbeit.</p>""",
        (Meeting("Kuratorium tritt für Denkort ein", "2006-01-18"),),
    ),
    Style(
        "hearing",
        """<h1>Öffentliche Anhörung zum Wassergesetz</h1><p>Der Umweltausschuss hörte am 7. März 2013 neun Sachverständige an. Prof. Dr. Kluge hielt den Entwurf für verfassungswidrig.</p><p>Das Gesetz soll noch vor dem 1. Juli 2013 verabschiedet werden.</p>""",
        (Meeting("Öffentliche Anhörung zum Wassergesetz", "2013-03-07"),),
    ),
    Style(
        "headings as links in a list of articles",
        """<main><article class="xm_teaser xm_teaser--compact"><header class="xm_teaser__header"><h2 class="xm_teaser__title"><a href="1">Fachkommission berät Hilfsfonds</a></h2></header><div class="xm_teaser__text"><p>16.03.2017 - Die Fachkommission hat in ihrer Sitzung am 15. März 2017 über neun Anträge entschieden.</p></div></article>
        <article class="xm_teaser"><header class="xm_teaser__header"><h2 class="xm_teaser__title"><a href="2">Jahresbericht liegt vor</a></h2></header><div class="xm_teaser__text"><p>02.02.2017 - Der Jahresbericht kann ab sofort bestellt werden.</p></div></article></main>""",
        (Meeting("Fachkommission berät Hilfsfonds", "2017-03-15", "held", 1),),
        notices=("Jahresbericht liegt vor",),
    ),
    Style(
        "school council with class names of headings only",
        """<div class="accordeon"><div class="accordion-title">Schulkonferenz vom 21. Januar 2020</div><div class="accordion-content"><p>Die Konferenz beschloss die Hausordnung. Herr Stein enthielt sich.</p></div><div class="accordion-title">Schulkonferenz vom 24. September 2019</div><div class="accordion-content"><p>Zur Vorsitzenden wurde Frau Merz gewählt.</p></div></div>""",
        (
            Meeting("Schulkonferenz vom 21. Januar 2020", "2020-01-21", "held", 1),
            Meeting("Schulkonferenz vom 24. September 2019", "2019-09-24", "held", 1),
        ),
    ),
    Style(
        "meeting told without its own word, body in the heading",
        """<h2>Ältestenrat einigt sich auf Redezeiten</h2><p>Nach langem Ringen hat sich der Ältestenrat am 12. September 2007 auf neue Redezeiten verständigt.</p>""",
        (Meeting("Ältestenrat einigt sich auf Redezeiten", "2007-09-12"),),
    ),
    Style(
        "protocol with several dates in its head",
        """<p><b>Protokoll</b></p><p>über die Sitzung der Gesundheitskonferenz</p><p>am Mittwoch, dem 26.11.2008, 15:00 Uhr, im Kreishaus</p><p>Anwesend: siehe Liste</p><p>Frau Dr. Hartwig begrüßt die Mitglieder. Das Protokoll vom 28.05.2008 wird genehmigt.</p><p>Protokoll erstellt am 05.12.2008, Lutz Fromm</p>""",
        (Meeting("Protokoll", "2008-11-26"),),
    ),
    Style(
        "result of voting alone",
        """<h3>Ortsteilrat Stotternheim, 5.5.2011</h3><p>TOP 3: Spielplatz: 6 Ja, 0 Nein</p><p>TOP 4: Straßenfest: 5 Ja, 1 Enthaltung</p>""",
        (Meeting("Ortsteilrat Stotternheim, 5.5.2011", "2011-05-05", "held", 2),),
    ),
    Style(
        "question and answer style",
        """<h1>Was war los im Jugendforum?</h1><h2>Wann?</h2><p>Am 30. Mai 2018, 17 bis 20 Uhr</p><h2>Wer?</h2><p>35 Jugendliche und der Bürgermeister</p><h2>Was?</h2><p>Wir haben über den Skatepark abgestimmt. Gewonnen hat der Entwurf von Büro Halm.</p>""",
        (Meeting("Was war los im Jugendforum?", "2018-05-30"),),
    ),
    Style(
        "workshop series with numbers in words",
        """<h2>Zukunftswerkstatt</h2><h3>Zweite Werkstatt am 17. Oktober 2009</h3><p>Vier Gruppen arbeiteten an Modellen für den Bahnhof. Architekt Rolf Engel half.</p><h3>Erste Werkstatt am 5. September 2009</h3><p>90 Bürger sammelten Ideen.</p>""",
        (
            Meeting("Zweite Werkstatt am 17. Oktober 2009", "2009-10-17", "held", 1),
            Meeting("Erste Werkstatt am 5. September 2009", "2009-09-05", "held", 1),
        ),
    ),
    Style(
        "long page with a table of contents on top",
        """<h1>Sitzungsberichte</h1><ul><li><a href="#a">Sitzung am 8. Mai 2014</a></li><li><a href="#b">Sitzung am 6. März 2014</a></li><li><a href="#c">Sitzung am 9. Januar 2014</a></li></ul><h3 id="a">Sitzung am 8. Mai 2014</h3><p>Der Beirat wählte Uta Kern zur Sprecherin.</p><h3 id="b">Sitzung am 6. März 2014</h3><p>Der Beirat besuchte die Werkstatt.</p><h3 id="c">Sitzung am 9. Januar 2014</h3><p>Es wurde der Plan für das Jahr beraten.</p>""",
        (
            Meeting("Sitzung am 8. Mai 2014", "2014-05-08", "held", 1),
            Meeting("Sitzung am 6. März 2014", "2014-03-06", "held", 1),
            Meeting("Sitzung am 9. Januar 2014", "2014-01-09", "held", 1),
        ),
    ),
    Style(
        "postponed to another day",
        """<h1>Verbandsversammlung</h1><h2>Versammlung am 2. April 2020</h2><p>Die Versammlung musste abgesagt werden. Ein neuer Termin wird bekannt gegeben.</p>""",
        (Meeting("Versammlung am 2. April 2020", "2020-04-02", "unknown"),),
    ),
    Style(
        "preview in the future tense under a body's name",
        """<h2>Landespflegeausschuss</h2><p>Am 9. November 2023 wird der Landespflegeausschuss in Kiel über die Ausbildungsumlage beraten. Staatssekretär Albig wird den Entwurf vorstellen.</p>""",
        (Meeting("Landespflegeausschuss", "2023-11-09", "announced"),),
        captured=at(2023, 10, 2),
    ),
    Style(
        "report among office hours and a form",
        """<h1>Behindertenbeauftragte</h1><h2>Sprechzeiten</h2><p>Dienstag 9 bis 12 Uhr</p><h2>Fachtag Barrierefreies Bauen vom 28. Februar 2018</h2><p>60 Planer kamen in das Rathaus. Architektin Nele Horn zeigte gelungene Umbauten.</p><h2>Kontaktformular</h2><form><label>Name</label><input name="n"><button>Senden</button></form>""",
        (Meeting("Fachtag Barrierefreies Bauen vom 28. Februar 2018", "2018-02-28", "held", 1),),
    ),
    Style(
        "numbers with years as headings",
        """<h1>Beschlüsse des Jugendhilfeausschusses</h1><h2>Sitzung 2/2011 am 14. April 2011</h2><p>Beschluss 5/2011: Die Förderung der Jugendclubs wird fortgesetzt.</p><h2>Sitzung 1/2011 am 20. Januar 2011</h2><p>Beschluss 1/2011: Der Träger wird anerkannt.</p>""",
        (
            Meeting("Sitzung 2/2011 am 14. April 2011", "2011-04-14", "held", 1),
            Meeting("Sitzung 1/2011 am 20. Januar 2011", "2011-01-20", "held", 1),
        ),
    ),
]
