"""Nouns of offices and callings by the way they are declined, and words that only look like them."""

import re

from kaib_search.ingest.people.firstnames import Gender

ADJECTIVE_STEMS = (
    "beauftragt beigeordnet vorsitzend abgeordnet sachverständig bedienstet angestellt "
    "verantwortlich delegiert "
    "bevollmächtigt ältest gesandt vorgesetzt verwaltungsangestellt angehörig betroffen "
    "studierend "
    "synodal beamt stadtverordnet verordnet auszubildend gastgebend dienstältest ehrenamtlich"
).split()

WEAK = (
    "präsident referent dezernent assistent student intendant superintendent jurist "
    "polizist journalist "
    "architekt kommandant adjutant konsulent soziologe psychologe pädagoge theologe "
    "biologe geologe politologe "
    "experte kollege jugendpfleger diplomat doktorand praktikant repräsentant volontär "
    "archivar spezialist "
    "kandidat ombudsmann prälat ökonom gerontologe historiker demokrat dozent aktivist "
    "kurator bürge "
    "beigeladene logopäde therapeut laborant producent produzent lieferant"
).split()

STRONG = (
    "leiter minister sprecher geschäftsführer direktor sekretär koordinator berater "
    "mitarbeiter vertreter "
    "professor dekan rektor kanzler pfarrer bischof lehrer wissenschaftler forscher planer "
    "ingenieur moderator "
    "anwalt chef manager inspektor kommissar arbeiter autor künstler betreuer trainer "
    "kämmerer schriftführer "
    "protokollant schatzmeister bürgermeister meister ansprechpartner sachbearbeiter "
    "nachfolger vorgänger "
    "stellvertreter senator botschafter konsul unternehmer gründer initiator organisator "
    "inhaber träger "
    "vorsteher verwalter bearbeiter prüfer gutachter pfleger förster bauer wirt amtmann "
    "hauptmann obmann "
    "wart rat stadtrat landrat kreisrat gemeinderat vorstand arzt führer schüler rabbiner "
    "imam dolmetscher "
    "präses dechant dekan kaplan propst strandvogt vogt pastor diakon vikar politologe "
    "pfarrer referatsleiter verfasser redakteur "
    "regisseur mentor pate lotse helfer teamer dirigent kantor küster "
    "richter kassierer kassenwart verwaltungsrat generalsekretär "
    "ministerpräsidentenvertreter schulze "
    "vermittler begleiter streetworker coach anleiter tutor projektmanager ratsherr "
    "ratsfrau bezirksrat "
    "hofrat prorektor prodekan abteilungsdirektor sportler bewohner anwohner einwohner "
    "bürger veranstalter "
    "gastgeber amtsinhaber notar steuerberater apotheker händler gastwirt landwirt "
    "hausmeister erzieher "
    "berichterstatter antragsteller wahlleiter wehrführer brandmeister polizeiführer "
    "oberst major general "
    "statistiker informatiker chemiker physiker mathematiker politiker gewerkschafter "
    "sozialplaner "
    "ratsmitglied fürst pressesprecher gemeindepfarrer"
).split()

NEUTER = "mitglied vorstandsmitglied ratsmitglied oberhaupt gremienmitglied".split()

FEMININE_OTHER = (
    "rätin anwältin ärztin bischöfin frau vorständin kauffrau obfrau ombudsfrau stadträtin "
    "landrätin "
    "kreisrätin gemeinderätin oberin amtfrau hauptfrau ratsfrau lehrkraft fachkraft "
    "leitung vertretung"
).split()

ABBREVIATED: dict[str, tuple[str, Gender | None]] = {
    "ob": ("Oberbürgermeister", "m"),
    "oberbgm.": ("Oberbürgermeister", "m"),
    "obm": ("Oberbürgermeister", "m"),
    "obin": ("Oberbürgermeisterin", "f"),
    "bm": ("Bürgermeister", "m"),
    "bgm.": ("Bürgermeister", "m"),
    "bgm": ("Bürgermeister", "m"),
    "bgmin": ("Bürgermeisterin", "f"),
    "bmin": ("Bürgermeisterin", "f"),
    "str": ("Stadtrat", "m"),
    "str.": ("Stadtrat", "m"),
    "strin": ("Stadträtin", "f"),
    "vors.": ("Vorsitzender", None),
    "vorsitz.": ("Vorsitzender", None),
    "gf": ("Geschäftsführer", None),
    "gfin": ("Geschäftsführerin", "f"),
    "stv": ("Stadtverordneter", None),
    "stv.": ("Stadtverordneter", None),
    "bg": ("Beigeordneter", None),
    "al": ("Amtsleiter", None),
    "sgl": ("Sachgebietsleiter", None),
    "rl": ("Referatsleiter", None),
    "rm": ("Ratsmitglied", None),
    "ra": ("RA", None),
    "rain": ("RAin", "f"),
    "mdl": ("MdL", None),
    "mdb": ("MdB", None),
    "mdep": ("MdEP", None),
    "gr": ("Gemeinderat", "m"),
    "grin": ("Gemeinderätin", "f"),
    "kr": ("Kreisrat", "m"),
    "krin": ("Kreisrätin", "f"),
    "abg.": ("Abgeordneter", None),
    "pfr.": ("Pfarrer", "m"),
    "pfrin": ("Pfarrerin", "f"),
}
"""Short forms; they count only as written with a capital letter and before a name or in brackets."""

BODIES: frozenset[str] = frozenset(
    "rat stadtrat kreisrat gemeinderat vorstand verwaltungsrat beirat bezirksrat "
    "ortschaftsrat ortsrat träger "
    "leitung vertretung beratung".split()
)
"""Words that name a body or a person, or an activity: a role only beside a name."""

NO_ROLE = re.compile(
    r"(?:verrat|vorrat|heirat|apparat|format|zitat|bei?rat|hausrat|erstrat|referat|"
    r"dezernat|konfrat|quadrat|senkrat"
    r"|lebensbereich|wirtschaftsrat|sicherheitsrat|europarat|flüchtlingsrat|elternrat|"
    r"schülerrat|jugendrat|betriebsrat"
    r"|personalrat|bundesrat|ausländerrat|behindertenrat|seniorenrat|integrationsrat|"
    r"migrationsrat|frauenrat"
    r"|landesrat|ministerrat|aufsichtsrat|stiftungsrat|bürgerrat|sprecherrat|"
    r"kirchenrat|ältestenrat|studierendenrat"
    r"|rundfunkrat|ausschusswart|gegenwart|antwort|wahlalter|behälter|schalter|halter|alter"
    r"|familienträger|einzelträger|kostenträger|einrichtungsträger|schulträger|"
    r"klassiker|wohlfahrtsträger"
    r"|projektträger|freier träger|datenträger|kindergartenträger|computer|filter|"
    r"charakter|verkehrsmeister)$"
)

FEMALE_ENDINGS = tuple(
    "erin istin entin antin orin ogin eurin atin ärin tistin anin ötin tin".split()
)

MALE_ENDINGS = tuple("er ist ent ant or eur loge at är arzt wirt mann ot".split())

NO_PERSON = re.compile(
    r"(?:termin|disziplin|medizin|routine|magazin|benzin|kantin|center|theater|"
    r"fenster|minister[iu]\w*|nummer|kammer|sommer|winter"
    r"|alter|charakter|september|oktober|november|dezember|feier|steuer|wasser|zimmer|"
    r"muster|ufer|keller|dauer|opfer|poster|laser"
    r"|register|kloster|feuer|länder|kinder|häuser|bücher|güter|räder|bilder|felder|"
    r"gelder|mittel\w*|monat|format|zitat|staat|senat|rat"
    r"|referat|dezernat|sekretariat|mandat|inserat|moment|dokument|prozent|parlament|"
    r"fundament|instrument|kontinent|talent|event|motor"
    r"|faktor|sektor|monitor|tor|chor|labor|mauer|leiter|körper|ordner|stadt|angebot|"
    r"verbot|gebot|boot|brot|newsletter|ticker|flyer|wetter"
    r"|koffer|hunger|ärger|finger|lager|träger|ausländer|alterin|gewässer|semester|"
    r"quartier|papier|klavier|revier|cluster|master|ticket\w*)$"
)

UMLAUT_PLURALS = (
    ("räte", "rat"),
    ("räten", "rat"),
    ("anwälte", "anwalt"),
    ("anwälten", "anwalt"),
    ("ärzte", "arzt"),
    ("ärzten", "arzt"),
    ("vorstände", "vorstand"),
    ("vorständen", "vorstand"),
    ("bischöfe", "bischof"),
    ("räten", "rat"),
    ("leute", "mann"),
)
