"""The words that tell a meeting: what it is called, what it does, what it is not."""

import re

_ENDS = (
    "sitzung treffen tagung konferenz versammlung klausur zusammenkunft stammtisch workshop fachtag plenum "
    "symposium kongress kolloquium anhörung arbeitsberatung dienstberatung fachberatung regionalberatung "
    "besprechung synode barcamp infoabend elternabend "
    "delegiertentag verbandstag parteitag gewerkschaftstag hearing fachgespräch arbeitsgespräch kamingespräch "
    "fachforum bürgerforum regionalforum ortstermin arbeitskreistreffen klausurtag "
    "netzwerkrunde gesprächsrunde expertenrunde strategierunde rundgespräch werkstatt kick-off".split()
)
_WEAK_ENDS = (
    "beratung runde forum dialog austausch vortrag seminar gespräch termin veranstaltung begehung "
    "abend".split()
)
_INFLECTION = "(?:s|es|e|en|n|ungen|s?n)?"

_HEAD = r"(?<![a-zäöüß])(?=[A-ZÄÖÜ])[\wÄÖÜäöüß/-]*?"
MEETING = re.compile(
    rf"{_HEAD}(?<!Presse)(?<!presse)(?:{'|'.join(_ENDS)}|{'|'.join(end.capitalize() for end in _ENDS)}){_INFLECTION}\b"
    r"|\b[Jj]our\s+[Ff]ixe?\b|\b[Rr]unde[nrs]?\s+Tisch(?:es|s)?\b|(?<![a-zäöüß])[A-ZÄÖÜ][\wäöüß-]+gipfels?\b"
)
WEAK_MEETING = re.compile(
    rf"{_HEAD}(?:{'|'.join(_WEAK_ENDS)}|{'|'.join(end.capitalize() for end in _WEAK_ENDS)}){_INFLECTION}\b"
)
MINUTES = re.compile(
    r"\b(?:[\w-]*(?:Niederschrift|niederschrift)|[\w-]*(?:Protokoll|protokoll)|Ergebnisse\s+der|Beschlüsse\s+der"
    r"|Kurzbericht|Sitzungsbericht|Beschlussprotokoll|Entschließung)\b"
)
HELD = re.compile(
    r"\b(?:tagte[n]?|getagt|(?:[Bb]eraten|[Dd]iskutiert|[Bb]esprochen|[Ee]rörtert|[Gg]esprochen|[Gg]ewählt)\s+wurden?|fand(?:en)?\b.{0,160}?\bstatt|stattfand(?:en)?|stattgefunden|traf(?:en)?\b.{0,60}?\bsich"
    r"|sich\b.{0,120}?\btraf(?:en)?|zusammengetroffen|getroffen|ka(?:m|men)\b.{0,160}?\bzusammen|zusammenkam(?:en)?"
    r"|zusammengekommen|zusammengetreten|zusammengefunden|fand(?:en)?\b.{0,100}?\bsich\b.{0,100}?\b(?:ein|zusammen)"
    r"|hielt(?:en)?\b.{0,160}?\bab|debattierte[n]?|verständigte[n]?|versammelte[n]?|beriet(?:en)?|trat(?:en)?\b.{0,160}?\bzusammen|zusammentrat(?:en)?"
    r"|lud(?:en)?\b.{0,160}?\bein|eingeladen|tauschte[n]?\b.{0,160}?\baus|diskutierte[n]?|befasste[n]?"
    r"|beschäftigte[n]?|blickte[n]?|waren?\b.{0,80}?\b(?:zu Gast|im|beim)|begann(?:en)?|stand(?:en)?|eröffnete[n]?"
    r"|begrüßte[n]?|konstituierte[n]?|verabschiedete[n]?|beschloss(?:en)?|wählte[n]?|(?:hat|haben)\s+sich|nahm(?:en)?\b.{0,160}?\bteil"
    r"|(?:hat|haben|wurden?)\b.{0,160}?\b(?:durchgeführt|beraten|debattiert|verständigt|ausgetauscht|befasst|beschäftigt|gesprochen|informiert|konstituiert|besichtigt|besucht|gehört|erörtert|gefordert|diskutiert|beschlossen|veranstaltet|abgehalten|behandelt|besprochen|empfangen|verabschiedet|\w*gewählt|eröffnet))\b",
    re.DOTALL,
)
REPORTS_NOW = re.compile(
    r"\b(?:berichtet|informiert|erläutert|stellt|stellen|weist|begrüßt|erklärt|beschließt|empfiehlt|bittet|fordert|schlägt|nimmt"
    r"|nehmen|dankt|eröffnet|regt|fragt|sagt|meint|betont|stimmt|wird\s+(?:beschlossen|genehmigt|vereinbart|bestätigt|festgelegt))\b"
)
"""What is said and decided, in the present of minutes."""
HABIT = re.compile(
    r"\b(?:in der Regel|regelmäßig|jeden\s+(?:ersten|zweiten|dritten|vierten|letzten|Montag|Dienstag|Mittwoch"
    r"|Donnerstag|Freitag)|(?:ein|zwei|drei|vier|fünf|sechs|mehr|acht|zehn)mal\s+(?:im\s+Jahr|jährlich|pro\s+Jahr)"
    r"|einmal\s+(?:im\s+Monat|monatlich)|monatlich|jährlich|vierteljährlich|quartalsweise|halbjährlich"
    r"|alle\s+(?:zwei|drei|vier)\s+\w+)\b",
    re.IGNORECASE,
)
AGENDA = re.compile(
    r"^(?:TOP\b|Top\s*\d|Ö\s?\d|N\s?\d+\b|Tagesordnungspunkt|Zu\s+(?:TOP|Punkt|\d)|Punkt\s+\d|Punkte?:|Ö\d|\(?\d{1,2}[.)]\d?\.?\s+\D"
    r"|\d{1,2}\s?[.)]\s?\D|[a-z]\)\s|[IVX]{1,4}\.\s|§\s*\d)",
    re.IGNORECASE,
)
"""The heading of an item of an agenda, whatever it names."""

INNER = re.compile(
    r"^(?:Beschluss|Beschlüsse|Beschlussfassung|Abstimmung|Antrag\b"
    r"|Anträge|Anwesen|Teilnehm|Entschuldigt|Abwesend|Tagesordnung\b|Agenda\b|Öffentlicher\s+Teil|Nichtöffentlicher"
    r"|Öffentliche\s+Tagesordnung|Verschiedenes|Sonstiges|Begrüßung|Eröffnung|Feststellung|Genehmigung|Protokollkontrolle"
    r"|Einwohnerfrage|Bürgerfrage|Anfragen|Mitteilungen|Bekanntgaben|Informationen\b|Berichte?\s+(?:der|des|aus|zu)\b"
    r"|Ergebnis(?:se)?\b(?!\s+der\s+\d)|Fazit|Ausblick|Hintergrund|Diskussion\b|Aussprache|Zusammenfassung|Resümee|Anlagen?\b"
    r"|Vorträge?\b(?!.*\d{4})|Workshop\s+\d|AG\s+\d|Arbeitsgruppe\s+\d|Programm\b|Ablauf|Impressionen|Präsentationen?\b"
    r"|Wahlen\b|Nächste\s+Schritte|Vereinbarungen|Festlegungen|Empfehlungen?\b|Forderungen|Entschließung\b|Resolution\b"
    r"|Stellungnahme\b|Zum\s+Hintergrund|Schluss\b|Protokoll:|Ort\b|Datum\b|Zeit\b|Beginn\b|Leitung\b|Vorsitz\b|Raum\b"
    r"|Gremium\b|Sitzungsleitung|Schriftführ|(?:Wann|Wer|Was|Wo|Wie|Warum)\b[^?]{0,20}\?$)",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"^(?:Kontakt|Ansprechpartner|Impressum|Datenschutz|Mitglieder\b|Aufgaben|Satzung|Geschäftsordnung|Öffnungszeiten"
    r"|Sprechstunde|Sprechzeiten|Bürozeiten|(?:(?:Nächste|Weitere|Kommende|Aktuelle|Unsere)\s+)?Termine\b|Sitzungstermine|Download|Links?\b|Newsletter|Archiv\b|Suche\b"
    r"|Weitere\s+Informationen|Weiterführend|Mehr\s+zum\s+Thema|Publikationen|Broschüre|Handreichung|Faltblatt|Flyer"
    r"|Über\s+uns|Wir\s+über\s+uns|Was\s+wir\s+wollen|Wer\s+wir\s+sind|Rechtsgrundlage|Hinweis|Stellenausschreibung"
    r"|Stellenangebot|Ausschreibung|Spenden|Mitmachen|Presse\b|Pressekontakt|Service\b|Materialien|Dokumente\b"
    r"|Rückfragen|Nachruf|Öffentlichkeitsarbeit|Förderprogramm|Wettbewerb|Umfrage|Neue\s+Broschüre)",
    re.IGNORECASE,
)
NEXT = re.compile(
    r"\b(?:nächste[nrsm]?|kommende[nrsm]?|folgende[nrsm]?)\s+(?:[\w.-]+\s+){0,3}?"
    r"(?:\w*(?:sitzung|treffen|konferenz|tagung|versammlung|beratung|runde|workshop|stammtisch|forum|sprechstunde)\w*"
    r"|mal|termin\w*|zusammenkunft|runden?\s+tisch\w*|tisch)\b"
    r"|\bdas\s+nächste\s+mal\b|\bnächster\s+termin\b|\bwieder\s+am\b|\bvertagt\b|\bverschoben\b|\bfortgesetzt\b",
    re.IGNORECASE,
)
PLURAL = re.compile(
    r"\b\w*(?:sitzungen|beratungen|konferenzen|tagungen|versammlungen|protokolle|berichte|niederschriften|beschlüsse"
    r"|termine|archiv|aktuelles|meldungen|rückblick|nachrichten|chronik|übersicht|pressemitteilungen)\b",
    re.IGNORECASE,
)
GREMIUM = re.compile(
    r"(?<![a-zäöüß])(?=[A-ZÄÖÜ])[\wäöüß/-]*?(?:beirat|[Rr]at|ausschuss|kommission|konferenz|arbeitskreis|arbeitsgruppe"
    r"|bündnis|allianz|konvent|kollegium|präsidium|(?:[Ll]enkungs|[Gg]esprächs|[Ii]nitiativ|[Ff]ach|[Kk]oordinierungs)kreis"
    r"|(?:[Ss]teuerungs|[Ll]enkungs|[Pp]rojekt|[Ee]xperten|[Ff]ach)gruppe|Bündnis|Konvent|Präsidium|Allianz"
    r"|netzwerk|forum|gremium|kuratorium|vorstand|parlament|vertretung|versammlung|kreistag|landtag|stammtisch|rat"
    r"|Beirat|Ausschuss|Kommission|Konferenz|Arbeitskreis|Arbeitsgruppe|Netzwerk|Forum|Kuratorium|Vorstand|Kreistag)"
    r"(?:e?s)?\b"
)


EVENT = re.compile(
    r"\b(?:\w*(?:wahl|wahlen|fest|feier|ausstellung|sprechtag|lesung|konzert|preis|preisverleihung|sprechstunden?|wettbewerb"
    r"|fahrt|ausflug"
    r"|exkursion|markt|basar|gottesdienst|spende|jubiläum|tag der offenen tür|stiftung|frist|bewerbung|gesetz|satzung"
    r"|verordnung|beschluss|antrag|umfrage|studie|broschüre|flyer|bericht)(?:e?s|e|en|er)?)\b",
    re.IGNORECASE,
)
"""Occasions and things that a body's name and a day in a heading do not make a meeting."""


def as_written(text: str) -> str:
    """Give a heading in capitals the case that the patterns expect."""
    return text.title() if text.isupper() else text


def names_meeting(text: str) -> bool:
    """Tell whether a heading names a meeting or its minutes.

    >>> names_meeting("KAIB - Treffen am 29. Mai"), names_meeting("Wen die Regeln betreffen")
    (True, False)
    """
    written = as_written(text)
    return bool(MEETING.search(written) or MINUTES.search(written))
