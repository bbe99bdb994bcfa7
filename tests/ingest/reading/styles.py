"""Short pages in the styles of many bodies, each with what a person reads in it.

A page is (name, markup or text, captured, expected); expected is a list of
(title or None, best date, status, number of paragraphs or None).
"""

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class Meeting:
    title: str | None
    date: str | None
    status: str = "held"
    paragraphs: int | None = None


@dataclass(frozen=True)
class Style:
    name: str
    text: str
    expected: tuple[Meeting, ...]
    captured: datetime | None = None
    media_type: str = "text/html"
    notices: tuple[str, ...] = ()


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, tzinfo=UTC)


STYLES = [
    Style(
        "minutes with agenda headings of the same rank",
        """<h2>Niederschrift der 14. Sitzung des Kulturausschusses vom 8. April 2008</h2>
        <p>Beginn: 18.00 Uhr, Ende: 20.10 Uhr</p>
        <h2>TOP 1 Eröffnung</h2><p>Der Vorsitzende eröffnet die Sitzung. Die Niederschrift vom 11. März 2008 wird genehmigt.</p>
        <h2>TOP 2 Stadtbibliothek</h2><p>Frau Gerlach berichtet. Am 3. Mai 2007 fand dazu eine Sitzung der Arbeitsgruppe statt.</p>
        <h2>TOP 3 Verschiedenes</h2><p>Die nächste Sitzung findet am 13. Mai 2008 statt.</p>""",
        (
            Meeting(
                "Niederschrift der 14. Sitzung des Kulturausschusses vom 8. April 2008",
                "2008-04-08",
                "held",
                7,
            ),
        ),
    ),
    Style(
        "strong topics inside one report under a heading",
        """<h1>Sitzung des Behindertenbeirates am 17. September 2019</h1>
        <p><strong>Barrierefreie Haltestellen</strong><br>Herr Wolter vom Tiefbauamt stellte den Bauplan vor.</p>
        <p><strong>Wahl des Vorstandes</strong><br>Gewählt wurde Petra Sommer.</p>
        <p><strong>Sonstiges</strong><br>Die Broschüre erscheint am 1. November 2019.</p>""",
        (Meeting("Sitzung des Behindertenbeirates am 17. September 2019", "2019-09-17"),),
    ),
    Style(
        "press release with place and day",
        """<div id="content"><p>Nr. 31/2010</p><h1>Kommunen wollen enger zusammenarbeiten</h1>
        <p>Erfurt, 15. Oktober 2010 – Bei ihrem Herbsttreffen am vergangenen Mittwoch haben sich die
        Gleichstellungsbeauftragten der Landkreise auf gemeinsame Leitlinien verständigt.</p>
        <p>Die Leitlinien sollen bis zum 31. März 2011 vorliegen.</p>
        <p>Pressekontakt: Jana Vogel<br>Telefon: 0361 123456</p></div>""",
        (Meeting("Kommunen wollen enger zusammenarbeiten", "2010-10-13", "held", 2),),
    ),
    Style(
        "yesterday, with the day of the release",
        """<p class="date">Pressemitteilung vom 4. Februar 2016</p>
        <h1>Integrationsrat fordert mehr Dolmetscher</h1>
        <p>In seiner gestrigen Sitzung hat der Integrationsrat der Stadt einen Antrag zur Finanzierung von Dolmetschern beschlossen.</p>
        <p>„Ohne Sprache geht es nicht“, sagte die Vorsitzende Ayşe Demirci.</p>""",
        (Meeting("Integrationsrat fordert mehr Dolmetscher", "2016-02-03"),),
    ),
    Style(
        "accordion of details",
        """<h1>Kreisjugendring – Vollversammlungen</h1>
        <details><summary>Vollversammlung vom 12.11.2021</summary><p>Die Delegierten wählten einen neuen Vorstand.</p><p>Der Haushalt wurde beschlossen.</p></details>
        <details><summary>Vollversammlung vom 23.04.2021</summary><p>Die Versammlung fand als Videokonferenz statt. Beraten wurde über den Förderplan 2022.</p></details>""",
        (
            Meeting("Vollversammlung vom 12.11.2021", "2021-11-12", "held", 2),
            Meeting("Vollversammlung vom 23.04.2021", "2021-04-23", "held", 1),
        ),
    ),
    Style(
        "plain lines before double breaks",
        """<body><b>Sorbenrat</b><br><br>Beratung am 9. Mai 2003<br><br>Der Rat befasste sich mit dem Schulnetz in der Lausitz. Eingeladen war Schulrat Handrik.<br><br>
        Beratung am 7. Februar 2003<br><br>Im Mittelpunkt stand der Bericht der Staatsregierung. Frau Kral trug die Stellungnahme der Domowina vor.<br><br></body>""",
        (
            Meeting("Beratung am 9. Mai 2003", "2003-05-09"),
            Meeting("Beratung am 7. Februar 2003", "2003-02-07"),
        ),
    ),
    Style(
        "heading broken by a line break",
        """<h1>Landespräventionsrat</h1><h3>23. Plenum am<br>5. und 6. Dezember 2012:<br>Jugend und Gewalt</h3><p>Rund 60 Fachleute kamen in Hannover zusammen.</p>
        <h3>22. Plenum am<br>7. Dezember 2011:<br>Sicher im Alter</h3><p>Den Eröffnungsvortrag hielt Dr. Kurz.</p>""",
        (
            Meeting("23. Plenum am 5. und 6. Dezember 2012: Jugend und Gewalt", "2012-12-05"),
            Meeting("22. Plenum am 7. Dezember 2011: Sicher im Alter", "2011-12-07"),
        ),
    ),
    Style(
        "no headings, each paragraph begins with the day",
        """<h2>Aus dem Netzwerk Frühe Hilfen</h2>
        <p>Am 18. März 2015 trafen sich 25 Fachkräfte im Familienzentrum. Hebamme Silke Kurz stellte ihre Arbeit vor.</p>
        <p>Der Wunsch nach einem gemeinsamen Flyer wurde geäußert.</p>
        <p>Am 26. November 2014 war das Jugendamt Gastgeber. Diskutiert wurde die Meldekette bei Gefährdung.</p>
        <p>Am 4. Juni 2014 kamen erstmals auch Kinderärzte dazu. Es ging um die Vorsorgeuntersuchungen.</p>""",
        (
            Meeting(None, "2015-03-18", "held", 2),
            Meeting(None, "2014-11-26"),
            Meeting(None, "2014-06-04"),
        ),
    ),
    Style(
        "headlines by class, date line of a blog below them",
        """<div class="news"><div class="headline">Ausländerbeirat tagt zur Sprachförderung</div><div class="date">21.09.2011</div>
        <p>Am Montag, dem 19. September, hat der Ausländerbeirat im Bürgerhaus getagt. Er sprach sich für kostenlose Kurse aus.</p></div>
        <div class="news"><div class="headline">Neuer Flyer erschienen</div><div class="date">02.08.2011</div><p>Der Flyer liegt ab sofort in allen Ämtern aus.</p></div>""",
        (Meeting("Ausländerbeirat tagt zur Sprachförderung", "2011-09-19"),),
        notices=("Neuer Flyer erschienen",),
    ),
    Style(
        "announcement among reports, capture in between",
        """<h1>Arbeitskreis Denkmalpflege</h1><h2>Sitzung am 14. Juni 2018</h2><p>Die Sitzung findet um 17 Uhr im Rathaus statt. Gäste sind willkommen.</p>
        <h2>Sitzung am 22. März 2018</h2><p>Der Kreis besichtigte das alte Zollhaus. Kritisiert wurde der Zustand des Daches.</p>""",
        (
            Meeting("Sitzung am 14. Juni 2018", "2018-06-14", "announced"),
            Meeting("Sitzung am 22. März 2018", "2018-03-22"),
        ),
        captured=at(2018, 5, 2),
    ),
    Style(
        "resolution of a conference with numbered parts",
        """<h1>92. Konferenz der Ministerinnen und Minister für Soziales am 26./27. November 2015 in Erfurt</h1>
        <h2>TOP 5.1 Pflegeberufe</h2><p>Die Konferenz begrüßt den Entwurf des Gesetzes vom 19. Oktober 2015.</p>
        <h2>TOP 6.3 Teilhabe</h2><p>1. Sie fordert den Bund auf, die Kosten zu tragen.</p><p>2. Sie nimmt den Bericht zur Kenntnis.</p>""",
        (
            Meeting(
                "92. Konferenz der Ministerinnen und Minister für Soziales am 26./27. November 2015 in Erfurt",
                "2015-11-26",
            ),
        ),
    ),
    Style(
        "attendance table in minutes",
        """<h2>Protokoll</h2><p><b>Steuerungsgruppe Inklusion, Sitzung am 30.01.2017, 14:00 - 16:30 Uhr</b></p>
        <table><tr><th>Name</th><th>Einrichtung</th><th>anwesend</th></tr><tr><td>Kerstin Lau</td><td>Schulamt</td><td>x</td></tr>
        <tr><td>Jörg Bender</td><td>Lebenshilfe</td><td>entschuldigt</td></tr></table>
        <p><b>1. Stand der Umsetzung</b></p><p>Frau Lau berichtet über drei neue Schwerpunktschulen.</p>
        <p><b>2. Termine</b></p><p>Nächstes Treffen: 27.03.2017</p>""",
        (
            Meeting(
                "Steuerungsgruppe Inklusion, Sitzung am 30.01.2017, 14:00 - 16:30 Uhr", "2017-01-30"
            ),
        ),
    ),
    Style(
        "date in a labelled list, heading without",
        """<h1>Protokoll der Beiratssitzung</h1><dl><dt>Datum:</dt><dd>11. Dezember 2014</dd><dt>Ort:</dt><dd>Bürgersaal</dd></dl>
        <p>Die Vorsitzende begrüßt die Mitglieder. Das Protokoll der Sitzung vom 9. Oktober 2014 wird bestätigt.</p>
        <p>Der Beirat beschließt die Anschaffung von zehn Bänken.</p>""",
        (Meeting("Protokoll der Beiratssitzung", "2014-12-11"),),
    ),
    Style(
        "years over reports without year",
        """<h1>Runder Tisch Integration</h1><h2>2013</h2><h3>Treffen am 6. November</h3><p>Themen waren Patenschaften und Sprachkurse. Frau Sorge berichtete aus der Schule.</p>
        <h3>Treffen am 15. Mai</h3><p>Die Gruppe besuchte das Wohnheim.</p>
        <h2>2012</h2><h3>Treffen am 28. November</h3><p>Der Tisch gab sich eine Ordnung.</p>""",
        (
            Meeting("Treffen am 6. November", "2013-11-06"),
            Meeting("Treffen am 15. Mai", "2013-05-15"),
            Meeting("Treffen am 28. November", "2012-11-28"),
        ),
    ),
    Style(
        "umbrella after the reports",
        """<div class="item"><h3>Fachtag am 3. Juli 2014</h3><p>Über 80 Gäste diskutierten über Wohnen im Alter.</p></div>
        <div class="item"><h3>Fachtag am 27. Juni 2013</h3><p>Referentin war Prof. Dr. Ilse Brandt.</p></div>
        <p>Die Fachtage des Landesseniorenrates finden jedes Jahr im Sommer statt. Unterlagen senden wir gern zu.</p>""",
        (
            Meeting("Fachtag am 3. Juli 2014", "2014-07-03", "held", 1),
            Meeting("Fachtag am 27. Juni 2013", "2013-06-27", "held", 1),
        ),
    ),
    Style(
        "umbrella between two reports",
        """<section><h2>Sitzung vom 5. Juni 2012</h2><p>Der Naturschutzbeirat beriet über die Trasse der Ortsumgehung.</p></section>
        <h2>Hinweis zu den Unterlagen</h2><p>Alle Unterlagen liegen im Umweltamt aus.</p>
        <section><h2>Sitzung vom 6. März 2012</h2><p>Der Beirat stimmte dem Pflegeplan zu.</p></section>""",
        (
            Meeting("Sitzung vom 5. Juni 2012", "2012-06-05", "held", 1),
            Meeting("Sitzung vom 6. März 2012", "2012-03-06", "held", 1),
        ),
        notices=("Hinweis zu den Unterlagen",),
    ),
    Style(
        "a page without any meeting",
        """<h1>Beratungsstelle für Zugewanderte</h1><p>Seit dem 1. April 2011 berät das Team in drei Sprachen. Die Stelle ist montags bis donnerstags geöffnet.</p>
        <h2>Ansprechpartnerin</h2><p>Olga Wiens, Zimmer 12</p><h2>Förderung</h2><p>Das Projekt wird bis zum 31. Dezember 2013 durch den Europäischen Sozialfonds gefördert.</p>""",
        (),
    ),
    Style(
        "call for applications is no meeting",
        """<h1>Sächsischer Integrationspreis ausgeschrieben</h1><p>Bewerbungen sind bis zum 15. September 2017 möglich. Die Preisverleihung findet am 8. Dezember 2017 im Landtag statt.</p>""",
        (),
    ),
    Style(
        "plain text with dates as headings",
        """Arbeitskreis Kirche und Asyl

12.03.2001

Herr Pfarrer Lehmann begrüßte 11 Teilnehmer. Gesprochen wurde über drei Familien, die von Abschiebung bedroht sind.

15.01.2001

Zu Gast war Frau Reuter von der Ausländerbehörde. Sie erklärte die Duldung.
""",
        (Meeting("12.03.2001", "2001-03-12"), Meeting("15.01.2001", "2001-01-15")),
        media_type="text/plain",
    ),
    Style(
        "minutes as plain text with wrapped lines",
        """Gemeinde Lindenau
Protokoll der Gemeinderatssitzung vom 22.06.2004

Anwesend: Bürgermeister Hauser, 11 Gemeinderäte
Beginn: 19.30 Uhr

1. Bauanträge
Der Gemeinderat erteilt sein Einvernehmen zum Bauantrag der Familie Krause. Der
Bürgermeister weist darauf hin, dass die Erschließung gesichert ist.

2. Kindergarten
Die Gebühren werden zum 1. September 2004 um fünf Euro erhöht.
""",
        (Meeting("Protokoll der Gemeinderatssitzung vom 22.06.2004", "2004-06-22"),),
        media_type="text/plain",
    ),
    Style(
        "docx headings",
        """# Ergebnisprotokoll Lenkungskreis Demografie

Datum:\t24. Oktober 2018
Ort:\tLandratsamt, Raum 214

## 1. Begrüßung

Dezernentin Wolf begrüßt die Anwesenden.

## 2. Mobilität

Der Lenkungskreis empfiehlt, den Rufbus ab 1. Januar 2019 zu erproben.
""",
        (Meeting("Ergebnisprotokoll Lenkungskreis Demografie", "2018-10-24"),),
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    Style(
        "season in the heading, day in the body",
        """<h1>Frühjahrstagung 2009 der Archivare</h1><p>Die Tagung fand am 7. Mai in Weimar statt. 90 Kolleginnen und Kollegen waren gekommen.</p><p>Nach den Berichten stand die Bestandserhaltung im Mittelpunkt.</p>""",
        (Meeting("Frühjahrstagung 2009 der Archivare", "2009-05-07"),),
    ),
    Style(
        "range over two months",
        """<h1>Klausurtagung des Landesjugendhilfeausschusses vom 30. November bis 1. Dezember 2007</h1><p>Zwei Tage lang berieten die Mitglieder in Meißen über die Jugendhilfeplanung.</p>""",
        (
            Meeting(
                "Klausurtagung des Landesjugendhilfeausschusses vom 30. November bis 1. Dezember 2007",
                "2007-11-30",
            ),
        ),
    ),
    Style(
        "founding, term and project dates do not count",
        """<h1>Seniorenvertretung der Verbandsgemeinde</h1><h3>Sitzung am 19.10.2016</h3><p>Der seit dem 1. Juli 2014 amtierende Vorsitzende Karl Ott dankte Frau Braun, die bereits am 12. Mai 2009 in die Vertretung gewählt worden war.</p>
        <p>Das Gesetz vom 13. Dezember 2006 wurde erläutert.</p>
        <h3>Ehrenamtskarte</h3><p>Die Karte kann seit März 2015 beantragt werden.</p>""",
        (Meeting("Sitzung am 19.10.2016", "2016-10-19"),),
    ),
    Style(
        "one dated report among fixed sections",
        """<h1>Ausländerbeirat</h1><h2>Aufgaben</h2><p>Der Beirat berät den Kreistag in allen Fragen der Migration.</p>
        <h2>Mitglieder</h2><p>Dem Beirat gehören neun Frauen und Männer an.</p>
        <h2>Sitzung am 5. Mai 2010</h2><p>Die Mitglieder besprachen das Sommerfest. Der Landrat sagte seine Unterstützung zu.</p>
        <h2>Kontakt</h2><p>Geschäftsstelle, Frau Paul, Zimmer 3</p>""",
        (Meeting("Sitzung am 5. Mai 2010", "2010-05-05", "held", 1),),
    ),
    Style(
        "invitation with agenda",
        """<h1>Einladung zur 9. Sitzung des Umweltausschusses</h1><p>Die Sitzung findet am Dienstag, 14. Januar 2020, um 18:00 Uhr im Rathaus statt.</p>
        <p>Tagesordnung:</p><ol><li>Begrüßung</li><li>Baumschutzsatzung</li><li>Verschiedenes</li></ol>""",
        (Meeting("Einladung zur 9. Sitzung des Umweltausschusses", "2020-01-14", "announced"),),
        captured=at(2020, 1, 6),
    ),
    Style(
        "table rows as sections",
        """<table><tr><td><b>Treffen am 2. April 1998</b></td></tr><tr><td><p>Es ging um die Aufnahme der Flüchtlinge aus Bosnien. Dekan Roth berichtete von seiner Reise nach Tuzla.</p></td></tr>
        <tr><td><b>Treffen am 15. Januar 1998</b></td></tr><tr><td><p>Die Gruppe plante die Friedenswoche.</p></td></tr></table>""",
        (
            Meeting("Treffen am 2. April 1998", "1998-04-02"),
            Meeting("Treffen am 15. Januar 1998", "1998-01-15"),
        ),
    ),
    Style(
        "cancelled",
        """<h1>Beirat für Migration</h1><h2>Sitzung am 17. März 2020</h2><p>Die Sitzung entfällt wegen der Ausbreitung des Coronavirus.</p>
        <h2>Sitzung am 21. Januar 2020</h2><p>Frau Nowak berichtete über die Anhörung im Landtag.</p>""",
        (
            Meeting("Sitzung am 17. März 2020", "2020-03-17", "unknown"),
            Meeting("Sitzung am 21. Januar 2020", "2020-01-21"),
        ),
    ),
    Style(
        "run-in bold beginnings",
        """<h1>Fachkreis Psychiatrie</h1><p><b>Sitzung vom 4. Juli 2006:</b> Dr. Kern stellte die neue Tagesklinik vor. Der Kreis unterstützte den Standort.</p>
        <p><b>Sitzung vom 4. April 2006:</b> Beraten wurde über den Krisendienst.</p>""",
        (
            Meeting("Sitzung vom 4. Juli 2006", "2006-07-04", "held", 1),
            Meeting("Sitzung vom 4. April 2006", "2006-04-04", "held", 1),
        ),
    ),
    Style(
        "kicker above the headings",
        """<div class="teaser"><p class="kicker">Fachbeirat</p><h3>Fachbeirat vom 10. Oktober 2022: Fachkräfte aus dem Ausland</h3><p>Die IHK stellte ihre Zahlen vor.</p></div>
        <div class="teaser"><p class="kicker">Fachbeirat</p><h3>Fachbeirat vom 2. Mai 2022: Hilfe für Geflüchtete aus der Ukraine</h3><p>Der Landkreis richtete eine Hotline ein.</p></div>""",
        (
            Meeting(
                "Fachbeirat vom 10. Oktober 2022: Fachkräfte aus dem Ausland",
                "2022-10-10",
                "held",
                1,
            ),
            Meeting(
                "Fachbeirat vom 2. Mai 2022: Hilfe für Geflüchtete aus der Ukraine",
                "2022-05-02",
                "held",
                1,
            ),
        ),
    ),
    Style(
        "body named in the heading, no meeting word, day in the text",
        """<h1>Kreistag verabschiedet Haushalt</h1><p>Mit großer Mehrheit hat der Kreistag am 16. Dezember 2013 den Haushalt für 2014 beschlossen. Landrat Kühn sprach von einem Kraftakt.</p><p>Die Kreisumlage steigt ab dem 1. Januar 2014.</p>""",
        (Meeting("Kreistag verabschiedet Haushalt", "2013-12-16"),),
    ),
    Style(
        "day of the week only, next to a stamp",
        """<article><h2>Elternbeirat informierte sich über Schulessen</h2><p class="meta">Veröffentlicht am 12. Mai 2014 von Redaktion</p>
        <p>Am Donnerstagabend traf sich der Stadtelternbeirat in der Mensa der Oberschule. Küchenleiter Bernd Pohl führte durch die Räume.</p></article>""",
        (Meeting("Elternbeirat informierte sich über Schulessen", "2014-05-08"),),
    ),
]
