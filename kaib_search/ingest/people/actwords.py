"""Words that tell what someone did at a meeting: kinds of speech, of meeting, of leave."""

PREPOSITIONS: frozenset[str] = frozenset(
    "von vom durch mit an am für über zu zum zur nach bei beim unter neben auf gegen um ohne seit "
    "zwischen in im aus laut gegenüber außer statt anstelle wegen trotz samt einschließlich "
    "inklusive nebst vor hinter seitens per".split()
)

WERDEN: frozenset[str] = frozenset("wird werden wurde wurden worden würde würden".split())

HABEN: frozenset[str] = frozenset("hat haben hatte hatten".split())

NEW: frozenset[str] = frozenset("neu neue neuer neues neuen".split())

DATIVE_OR_ACCUSATIVE: frozenset[str] = frozenset("herrn hrn. dem den einen einem".split())

SUCCESSION: frozenset[str] = frozenset(
    "nachfolger nachfolgerin nachrücker nachrückerin neue neuer neues".split()
)

MEETINGS = tuple(
    "sitzung treffen diskussion tagung veranstaltung gespräch runde versammlung workshop beratung "
    "konferenz forum podium plenum abend programm austausch debatte klausur kongress aussprache "
    "veranstaltungen treffens gesprächsrunde sitzungsleitung leitung moderation vorsitz synode "
    "versammlungsleitung gesprächsleitung tag beirat jahrestagung gremium seminar arbeitskreis "
    "nachmittag vormittag tisch teil".split()
)

CHAIRING = tuple("leitung vorsitz vorsitzes vorsitze moderation federführung".split())

CHAIRING_NOUNS = tuple("leitung moderation vorsitz sitzungsleitung gesprächsleitung".split())

TALKS: frozenset[str] = frozenset(
    "vortrag bericht referat impuls grußwort beitrag präsentation einführung input statement "
    "antrag anfrage frage hinweis wortmeldung nachfrage vorstellung begrüßung vorschlag aussage "
    "aussagen angaben auskunft einschätzung meinung worten ausführungen erläuterung erläuterungen "
    "darstellung anregung bitte vortrags vortrages berichts berichtes referats erklärung "
    "schilderung schilderungen kritik sicht keynote information informationen überblick einblick "
    "lesung rede ansprache worte mitteilung vorträge vorträgen berichte berichten beiträge "
    "beiträgen einwand wortbeitrag impulsvortrag grußworte forderung moderation antwort".split()
)
"""What someone gives by speaking ("der Vortrag von X")."""

TALK_ENDINGS = tuple("vortrag bericht referat beitrag vortrags präsentation anfrage antrag".split())

PROGRAMME = tuple("vortrag referat gespräch diskussion workshop".split())
"""Items of a programme beside which speakers stand."""

DIALOGUE = tuple("gespräch austausch diskussion vortrag gesprächs lesung podium".split())

DOCUMENTS = tuple(
    "brief schreiben mail nachricht buch artikel foto fotos film gedicht grüße grüßen "
    "stellungnahme tod".split()
)

THANKED_FOR = tuple(
    "vortrag bericht ausführungen referat präsentation beitrag einblick einblicke vorstellung "
    "input erläuterungen überblick informationen impuls".split()
)

THINGS = tuple(
    "sitzung moderation diskussion vortrag einführung begrüßung thema leitung tagung vorsitz "
    "veranstaltung bericht überblick grußwort einblick impuls referat versammlung protokoll "
    "anfrage frage fragen zahlen ergebnisse stand konzept entwurf projekt arbeit situation antrag "
    "einleitung führung präsentation eröffnung schlusswort positionen position auftakt idee sicht "
    "rede".split()
)
"""Before the verb they are its object ("Den Vortrag hielt X")."""

OPENED = tuple(
    "ausstellung möglichkeit möglichkeiten chance chancen perspektive perspektiven weg wege".split()
)
"""What is opened without chairing anything."""

UNITS = tuple(
    "referat abteilung amt büro projekt dezernat fachbereich sachgebiet einrichtung schule verein "
    "team gruppe stelle zentrum haus klinik institut maßnahmen schritte".split()
)
"""What is led as an office, not as a meeting."""

SPOKEN: frozenset[str] = frozenset(
    "einblick einblicke überblick ausblick vortrag auskunft impuls impulse frage fragen antrag "
    "bericht rede referat kritik lob zustimmung widerspruch anregung anregungen vorschlag "
    "vorschläge hinweis hinweise einführung grußwort kenntnis antwort stellung bilanz wort "
    "statement".split()
)
"""What is given, held, put or taken when someone speaks ("gab einen Überblick")."""

SPEAKERS: frozenset[str] = frozenset(
    "gesprächspartner gesprächspartnerin sachverständige sachverständiger berichterstatter "
    "berichterstatterin vortragender vortragende impulsgeber impulsgeberin".split()
)

SPEAKER_ENDINGS = tuple(
    "redner rednerin rednerinnen referent referentin referenten referentinnen".split()
)

HOSTS: frozenset[str] = frozenset("gastgeber gastgeberin gastgebende".split())

GUESTS: frozenset[str] = frozenset(
    "anwesend gast gäste zugegen dabei eingeladen geladen gekommen".split()
)

APPOINTED: frozenset[str] = frozenset(
    "bestätigen vorschlagen einsetzen vereidigen verpflichten einführen".split()
)

HEARD: frozenset[str] = frozenset("hören anhören befragen interviewen".split())

CONTACT: frozenset[str] = frozenset(
    "anmelden anmeldung anmeldungen rückfragen erhältlich telefon tel. telefonisch "
    "ansprechpartner ansprechpartnerin kontakt e-mail".split()
)

REACHED: frozenset[str] = frozenset(
    "bitte anmelden melden anmeldung rückfragen erhältlich telefon tel. erreichbar telefonisch "
    "erreichen wenden".split()
)

MISSING = ("erkrankte", "verhinderte", "entschuldigte", "abwesende")

CLOSING_MARKS: frozenset[str] = frozenset('“ " « » ” ‘'.split())

BETWEEN: frozenset[str] = frozenset(
    "selbst auch ebenfalls dann zunächst nun dagegen hingegen anschließend abschließend zudem "
    "dabei jedoch aber daraufhin wiederum schließlich".split()
)
"""Adverbs that may stand between a subject and its verb."""
