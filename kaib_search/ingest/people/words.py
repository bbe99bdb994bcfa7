"""Closed word lists of the grammar of names: honorifics, titles, particles, parties, months."""

from typing import Literal

HONORIFICS: dict[str, tuple[str, Literal["m", "f"]]] = {
    "frau": ("Frau", "f"),
    "fr.": ("Frau", "f"),
    "frauen": ("Frau", "f"),
    "herr": ("Herr", "m"),
    "herrn": ("Herr", "m"),
    "herren": ("Herr", "m"),
    "hr.": ("Herr", "m"),
    "hrn.": ("Herr", "m"),
    "damen": ("Frau", "f"),
}
"""Forms of address (small letters) → honorific and gender."""

PLURAL_HONORIFICS: frozenset[str] = frozenset({"frauen", "herren", "damen"})

TITLES: frozenset[str] = frozenset(
    "dr. prof. professor professorin pd priv.-doz. doktor mag. lic. h. c. h.c. e. dres. "
    "m.a. b.a. llm ll.m. jun.-prof. apl. habil. "
    "med. phil. jur. rer. nat. pol. oec. theol. ing. em. univ.-prof. ass. ra rain dr.-ing.".split()
)

MAIN_TITLES: dict[str, str] = {
    "dr.": "Dr.",
    "prof.": "Prof.",
    "professor": "Prof.",
    "professorin": "Prof.",
    "pd": "PD",
    "doktor": "Dr.",
    "dres.": "Dr.",
    "mag.": "Mag.",
    "lic.": "Lic.",
    "dr.-ing.": "Dr.-Ing.",
    "jun.-prof.": "Jun.-Prof.",
    "priv.-doz.": "PD",
}
"""Titles (small letters) as they are shown."""

PARTICLES: frozenset[str] = frozenset(
    "von van vom zu zum zur de der den del della di da dos das du le la al el ibn bin ben "
    "ten ter "
    "freiherr freifrau freiin graf gräfin baron baronin edler ritter und".split()
)

NOBLE: frozenset[str] = frozenset(
    "Freiherr Freifrau Freiin Graf Gräfin Baron Baronin Edler Ritter Prinz Prinzessin".split()
)
"""Parts of a name that stand before "von" or a family name."""

FUNCTION_WORDS: frozenset[str] = frozenset(
    "der die das den dem des ein eine einer eines einem einen und oder aber sowie auch als "
    "am im in an auf bei "
    "beim mit nach von vom zu zum zur über unter für durch gegen ohne um bis seit während "
    "wegen so es er sie wir "
    "ihr ich man dabei dazu danach daran darauf hierzu hier dort dann nun zudem außerdem "
    "ferner weiterhin "
    "anschließend abschließend zunächst zuerst schließlich im am laut nicht kein keine "
    "alle alles viele mehrere "
    "wie was wer wo wann warum welche welcher dieser diese dieses jeder jede jedes jene "
    "seine ihre unser unsere "
    "dass da weil wenn ob nachdem bevor damit obwohl sodass zwar doch denn noch nur schon "
    "sehr heute gestern "
    "morgen erstmals einleitend zusätzlich insbesondere insgesamt gemeinsam seitens "
    "aufgrund trotz neben "
    "zwischen vor hinter gemäß anlässlich bezüglich hinsichtlich mittels statt anstelle "
    "einige beide weitere "
    "neue neuer neues ebenso gleichzeitig daher deshalb somit jedoch allerdings hingegen "
    "dagegen entsprechend "
    "auch sein ihren ihrem seiner seinem seinen ihrer guten liebe lieber sehr geehrte "
    "geehrter".split()
)

MONTHS: frozenset[str] = frozenset(
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag".split()
)

PARTIES: frozenset[str] = frozenset(
    "spd cdu csu fdp afd bsw die linke linke linken grüne grünen grünen bündnis npd fw fwg "
    "uwg ssw piraten piratenpartei "
    "freie wähler freien wähler ödp volt tierschutzpartei pds dsu parteilos fraktionslos "
    "parteilose parteiloser b90/grüne "
    "die partei bvb bündnis90/die bündnis90/grüne wählervereinigung cdu-fraktion "
    "spd-fraktion cdu/csu".split()
)

STREET_ENDINGS = tuple(
    "dörfer kinderdorf schulen ehrung straße strasse str. str platz weg allee "
    "gasse ring ufer brücke park damm schule "
    "gymnasium oberschule grundschule stiftung institut universität haus preis halle "
    "stadion kirche klinik klinikum krankenhaus museum theater zentrum gesellschaft "
    "heim verlag akademie saal denkmal siedlung kita kindergarten hochschule "
    "bibliothek gmbh ag ug tage medaille stipendium hof fonds kaserne apotheke verein "
    "gedenkstätte kolleg förderschule".split()
)
"""What makes a street, a house or a foundation of the name before it."""

NOT_FAMILY: frozenset[str] = frozenset(
    "tel telefon fax email e-mail internet uhr euro prozent top punkt seite foto bild "
    "quelle anlage beginn ende ort "
    "datum zeit raum sitzung protokoll tagesordnung thema themen gast gäste damen herren "
    "team vortrag bericht ja nein enthaltung "
    "anwesend entschuldigt abwesend mitglied mitglieder vertretung fraktion partei stadt "
    "land bund kreis verwaltung "
    "gemeinde jugend kinder sozialamt diskussion fragen antworten beschluss antrag anfrage "
    "hinweis ergebnis wort kollegen kolleginnen "
    "bürger einwohner nr abs art kunst kultur sport arbeit asyl migration integration "
    "bildung soziales umwelt europa deutschland "
    "sachsen bayern hessen thüringen brandenburg berlin leipzig dresden chemnitz hamburg "
    "bremen telefonnummer kontakt info "
    "infos informationen anmeldung eintritt veranstalter moderation referent referentin "
    "referenten leitung vorsitz".split()
)
"""Capitalised words that are no family name beside a first name or in a list."""

ARTICLES: frozenset[str] = frozenset(
    "der die das dem den des ein eine einem einen einer eines sein seine seinem seinen "
    "seiner ihr ihre ihrem ihren ihrer "
    "unser unsere unserem unseren unserer deren dessen zwei drei vier fünf beide beiden "
    "folgende folgenden mehrere".split()
)
