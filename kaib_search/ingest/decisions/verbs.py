"""Which words of a main clause make which kind of result."""

import re
from collections.abc import Iterator

from kaib_search.ingest.decisions.actors import subject_of
from kaib_search.ingest.decisions.positions import BODY_RULES
from kaib_search.ingest.decisions.rules import END, ResultRule, rule, weak

_IS_DONE = r"\b(?:wird|werden|wurden?|ist|sind|worden)\b"
_OWN_TEXT = (
    r"(?:Resolution|Erklärung|Satzung|Haushalt\w*|Beschl[uü]ss\w*|Papier|\w*papier|Antrag|Anträge|"
    r"Stellungnahme|Leitlinien?|Konzept\w*|\w*konzept\w*|\w*programm|\w*plan|Geschäftsordnung|"
    r"\w*satzung|\w*ordnung|Appell|Empfehlung\w*|Forderungskatalog|Thesen\w*|Agenda|Charta|Brief)"
)
# What one ends: "Die gegenseitige Information beschloss das Treffen."
_ENDED = (
    r"(?:das|die|den|der)?\s*(?:\w+\s)?(?:Treffen|Sitzung|Tagung|Abend|Tag|Nachmittag|Veranstaltung|"
    r"Programm|Reigen|Runde|Reihe|Klausur\w*|Workshop|Konferenz|Besuch|Rundgang|Konzert|Feier\w*|"
    r"Diskussion|Vormittag|Versammlung|Zusammenkunft|Fachtag|Fest|Beisammensein|"
    r"Reise|Ausflug|Exkursion|Stadtrundgang|\w*(?:treffen|sitzung|tagung|konferenz|abend|woche|fahrt|reise))\b"
)
_MINUTES = r"\b(?:Protokoll|Niederschrift|Tagesordnung)\b"
_OFFICES = (
    r"(?:Vorsitzende\w*|Stellvertret\w+|Beisitzer\w*|Schriftführer\w*|Schatzmeister\w*|Sprecher\w*)"
)
_PROPOSAL = r"(?:Antrag|Vorlage|Entwurf|Vorschlag|Resolution|Empfehlung\w*)"
_PANEL = r"(?:Ausschuss|\w+ausschuss|Ausschüsse|Arbeitsgruppe|Kommission)"
_DONE = (
    r"(?:angenommen|gebilligt|abgelehnt|zurückgestellt|vertagt|verwiesen|überwiesen|eingesetzt|"
    r"befürwortet|bewilligt|festgelegt|festgesetzt|vereinbart|verabredet|bestätigt|genehmigt|erlassen|"
    r"beauftragt|zurückgewiesen)"
)
_DONE_FIRST = (
    r"\b(?:Angenommen|Gebilligt|Bewilligt|Genehmigt|Befürwortet|Beauftragt|Abgelehnt|Vertagt|"
    r"Vereinbart|Festgelegt|Verabredet|Bestätigt|Zurückgestellt|Zurückgewiesen|Eingesetzt|Verwiesen|"
    r"Überwiesen|Zugestimmt)\b"
)
_HAS_DONE = (
    r"(?:angenommen|gebilligt|abgelehnt|vertagt|vereinbart|festgelegt|beauftragt|genehmigt|"
    r"zugestimmt|geeinigt|verständigt|entschieden|eingesetzt)"
)
_NEEDED = (
    r"(?:geboten|notwendig|erforderlich|wichtig|unverzichtbar|dringend|unerlässlich|angemessen|"
    r"sinnvoll|richtig)"
)
_TASK = (
    r"(?:prüfen|prüfen lassen|vorschlagen|anregen|aufgreifen|fortsetzen|klären|"
    r"erkundigen|vorlegen|nachreichen|ansprechen|weiterleiten|einladen|kümmern|"
    r"erarbeiten|beantworten|nachgehen|erstellen|benennen|nachfragen|vorbereiten|veranlassen|"
    r"überarbeiten|einholen|wiederholt|berichten|informieren|zusammenstellen|ermitteln|mitteilen)"
)


RULES: tuple[ResultRule, ...] = (
    rule(
        "wahl",
        r"\b(?:[Ww]ieder|[Nn]eu|[Nn]ach|[Ee]in|[Aa]b)?(?:[Gg]ewählt|wählten?|wählt)\b",
        r"\b[Zz]u[mr]\b.*\bbestimmt?e?n?\b",
        r"\b(?:zum|zur|als)\b.*\b(?:bestellt|bestimmt|benannt|berufen|ernannt|nominiert|entsandt)\b",
        r"\b(?:benannt|berufen|entsandt)\b.*\b(?:zum|zur|als|in den|in die)\b",
        rf"\b{_OFFICES}\s+(?:wurden?|wird|werden|bleibt)\s+(?=[A-ZÄÖÜ])",
        r"\bübernimmt (?:künftig )?den Vorsitz\b",
        r"\bbestellte?n?\b.*\b(?:zum|zur|als)\b",
        r"\b(?:in den|in die|für den|für die)\b.*\b(?:berufen|entsandt|gewählt|benannt)\b",
        never=(
            r"\bwählten? sich\b",
            r"\bgewählte[rnms]?\s+\w",
            r"\bAnwesend\b",
            r"\bwählten? (?:aus|einen Weg)\b",
        ),
    ),
    rule(
        "beschluss",
        r"\b(?:[Bb]eschließ(?:t|en)|[Bb]eschlo(?:ss|ß|ssen))\b",
        r"\bfass(?:t|en|te|ten)\b.*\bBeschl[uü]ss",
        r"\bBeschl[uü]ss\w*\b.*\bgefasst\b",
        never=(
            rf"\bbeschlo(?:ss|ß|ssen)\b[^/]*?\b{_ENDED}",
            rf"{_ENDED}[^/]*?\bbeschlossen\b",
            r"\b(?:den|die) Beschlüsse\b.*\bgefasst\b",
            r"^Die Beschlüsse wurden\b",
        ),
    ),
    rule(
        "beschluss",
        rf"\bverabschiede(?:t|te|ten|n)\b.*\b{_OWN_TEXT}\b",
        rf"\b{_OWN_TEXT}\b.*\bverabschiedet\b",
        r"\bverabschiede(?:t|te|ten|n)\b\s+(?:mit|bei|einstimmig|mehrheitlich|ohne|gegen)\b",
        never=(r"\bverabschiedet?e?n? sich\b", r"\b(?:in den Ruhestand|mit Dank|mit Blumen)\b"),
    ),
    rule(
        "beschluss",
        rf"{weak('stimm')}.*\b(?:zu|ab|dafür|für|gegen)\b(?:{END}|.*\b{_PROPOSAL}\b)",
        r"\bzugestimmt\b",
        rf"{weak('erteil')}.*\b(?:Zustimmung|Auftrag|Einvernehmen)\b",
        never=(r"\bstimm(?:t|en|ten) darin überein\b",),
    ),
    rule(
        "beschluss",
        rf"{_IS_DONE}.*\b{_DONE}\b",
        rf"{_DONE_FIRST}.*{_IS_DONE}",
        rf"^{_DONE_FIRST} (?:hat|haben)\b",
        rf"\b(?:hat|haben)\b.*\b{_HAS_DONE}\b",
        never=(
            rf"{_MINUTES}.*\b(?:genehmigt|bestätigt|angenommen|gebilligt)\b",
            r"\bTermin\w*\b",
            r"\bsind\b.*\bbewilligt\b",
            r"\büber\b[^/]*\bentschieden\b",
            r"\b(?:ist|werden)\b.*\beingesetzt\b",
        ),
    ),
    rule(
        "beschluss",
        r"\b(?:einig|verständig)(?:t|en|te|ten)\b.*\bsich\b",
        r"\bsich\b.*\b(?:geeinigt|verständigt)\b",
        r"\b(?:[Vv]ereinbar|[Vv]erabred)(?:t|en|te|ten|et|ete|eten)\b",
        r"\bkam(?:en)? überein\b",
        never=(r"\bverständig\w+ sich (?:auf|in) (?:Deutsch|Englisch)\b",),
    ),
    rule(
        "beschluss",
        weak("billig"),
        rf"{weak('lehn')}.*\bab\b",
        weak("vertag"),
        rf"{weak('leg')}.*\bfest\b",
        rf"{weak('setz')}.*\b{_PANEL}\b.*\bein\b",
        rf"\b(?:nimmt|nahm|nehmen|nahmen)\b.*\b{_PROPOSAL}\b.*\ban\b",
        weak("beauftrag"),
        rf"\bverw(?:ies|iesen|eist|eisen)\b.*\b{_PANEL}\b",
        r"\bentsch(?:eidet|eiden|ied|ieden)\b.*\b(?:sich|für|dass|mit|einstimmig|mehrheitlich|zu)\b",
        r"\b[Ee]s bleibt\b.*\bbei\b",
        r"\bgründe(?:t|te|ten|n)\b.*\b(?:\w*gruppe|Netzwerk|Verein|Unterausschuss)\b",
        r"\bg(?:ab|aben|ibt|eben) grünes Licht\b",
        rf"{weak('bestätig')}.*\b(?:einstimmig|Vorlage|Entwurf|Besetzung|Wahl)\b",
        never=(r"\b(?:Protokoll|Niederschrift)\b",),
    ),
    rule(
        "beschluss",
        r"\b(?:[Ee]instimmig|[Mm]ehrheitlich|[Mm]ehrheit)\b",
        r"\bmit\b.*\bStimmen\b",
        r"\bbei\b.*\bEnthaltung(?:en)?\b",
        r"\bohne Gegenstimmen?\b|\bdafür:? \d+\b|\b\d+ dafür\b",
        r"\b[Kk]eine Mehrheit\b",
        r"(?:->|→)\s*(?:angenommen|abgelehnt|beschlossen)\b",
        never=(
            r"\bAbstimmung\w*\s*:",
            _MINUTES,
            r"\bBeschlüsse\b",
            r"\bMehrheit der (?:\w+ )?(?:Befragten|Menschen|Bevölkerung|Sachsen|Bürger\w*|Teilnehm\w*)\b",
            r"\bMehrheitsgesellschaft\b",
        ),
    ),
    rule(
        "empfehlung",
        r"\b[Ee]mpf(?:iehlt|ehlen|ahl|ahlen|ohlen)\b",
        r"\bsollten?\b.*\b(?:werden|künftig|zukünftig|stärker|unbedingt|dringend)\b",
    ),
    rule(
        "wunsch",
        rf"\breg(?:t|en|te|ten)\b.*\ban\b{END}",
        r"\b[Aa]ngeregt\b",
        r"\bschl(?:ägt|agen|ug|ugen)\b.*\bvor\b",
        r"\b[Vv]orgeschlagen\b",
        never=(
            r"\bangeregt(?:e[nrms]?)?\s+(?:Diskussion|Austausch|Gespräch)",
            r"\brege[rn]?\b",
            r"\bangeregt\s+(?:diskutiert|ausgetauscht|debattiert)",
        ),
    ),
    rule(
        "forderung",
        r"\b[Ff]order(?:t|te|ten|n)\b",
        r"\bauf(?:zu)?fordern\b",
        r"\b(?:[Aa]ufgefordert|[Gg]efordert|[Aa]ufgerufen|[Aa]ngemahnt)\b",
        r"\b(?:ist|sind) gehalten\b",
        weak("verlang"),
        weak("appellier"),
        r"\bAppell\b",
        r"\br(?:uft|ufen|ief|iefen)\b.*\bauf\b",
        r"\bspr(?:icht|echen|ach|achen)\b.*\bsich\b.*\b(?:aus|dafür|dagegen)\b",
        r"\bsich\b.*\bausgesprochen\b",
        weak("plädier"),
        weak("mahn"),
        weak("dräng"),
        weak("poch"),
        rf"{weak('mach')}.*\bsich\b.*\bstark\b",
        r"\berwart(?:et|en|ete|eten)\b(?:\s+(?:vom|von)\b|[^/]*/\s*dass\b)",
        r"\btr(?:itt|eten|at|aten)\b.*\bfür\b.*\bein\b",
        r"\bmögen?\b",
        never=(
            r"\bForderung(?:en)? (?:nach|der)\b.*\bdiskutiert\b",
            r"\bnicht gefordert\b",
            r"\bdrängt die Zeit\b",
            r"\bmahnte\w* zur\b",
            r"\bgefordert (?:ist|sind|bleibt)\b",
        ),
    ),
    rule(
        "wunsch",
        weak("wünsch"),
        r"\b[Ww]unsch\b.*\b(?:geäußert|ist|war)\b",
        r"\b(?:richte|äußer)\w*\b.*\bBitte\b",
        r"\bbitte(?:t|n)\b",
        r"\bb(?:at|aten)\b",
        r"\b[Gg]ebeten\b",
        weak("hoff"),
        never=(
            r"\b[Uu]m (?:Anmeldung|Vormerkung|Rückmeldung|Antwort)\b",
            r"\bwir bitten\b",
            r"\b[Ww]ünsch\w*\b.*\bErfolg\b",
            r"\bum das Wort\b",
            r"\bzu Tisch\b",
            r"\bGesundheit\b",
            r"\b(?:Prozent|demnach|Befragten|von (?:drei|vier|fünf|zehn))\b",
        ),
    ),
    rule(
        "kritik",
        weak("kritisier"),
        r"\b[Kk]ritisiert\b",
        r"\b[Kk]ritisch\b.*\b(?:angemerkt|gesehen|bewertet|hinterfragt)\b",
        r"\b[Bb]emängel(?:t|n|te|ten)\b",
        weak("beklag"),
        weak("monier"),
        weak("rüg"),
        r"\bgeh(?:t|e) das zu\b",
        r"\bstieß(?:en)?\b.*\bauf (?:Ablehnung|Kritik|Widerspruch|Unverständnis)\b",
        r"\b(?:übt?e?n?|äußer(?:t|n|te|ten))\b.*\b(?:Kritik|Zweifel|Bedenken|Unmut)\b",
        r"\bklag(?:t|en|te|ten) über\b",
        r"\b(?:als|für) (?:\w+ )?(?:falsch\w*|unzureichend|inakzeptabel|nicht ausreichend)\b",
    ),
    rule(
        "ankuendigung",
        rf"{weak('kündig')}.*\ban\b",
        r"\b[Aa]ngekündigt\b",
        rf"{weak('sag')}.*\bzu\b{END}",
        r"\b(?:[Zz]ugesagt|[Zz]ugesichert)\b",
        r"\bsicher(?:t|n|te|ten)\b.*\bzu\b",
        r"\bverspr(?:icht|echen|ach|achen)\b",
        rf"{weak('stell')}.*\bin Aussicht\b",
        rf"\bbot(?:en)?\b.*\ban\b{END}",
    ),
    rule(
        "feststellung",
        r"\b(?:nimmt|nahm|nehmen|nahmen|genommen)\b.*\bKenntnis\b",
        r"\bKenntnis\b.*\bgenommen\b",
        r"^(?:Nach|Aus) (?:Überzeugung|Auffassung|Ansicht|Meinung) de[sr]\b",
        rf"{weak('stell')}.*\bfest\b",
        r"\b[Ff]est(?:gestellt|gehalten)\b",
        r"\bhielt(?:en)?\b.*\bfest\b",
        rf"\bh(?:ält|alten|ielt|ielten)\b.*\bfür\b.*\b{_NEEDED}\b",
        r"\b(?:ist|sind|war|waren) sich\b.*\beinig\b",
        r"\beinig\b.*\bsich\b",
        r"\b[Ee]inigkeit (?:bestand|herrschte)\b",
        r"\bbestand\b.*\bEinigkeit\b",
        r"\bwurden?\b.*\b(?:herausgestellt|herausgearbeitet)\b",
        r"\bhat(?:te)? sich\b.*\bentschieden\b",
        r"\bbegrüß(?:t|en)\b\s*/\s*dass\b",
        r"\bbegrüßt\b.*\b(?:Absicht|Entwurf|Gesetz\w*|Initiative|Bericht|Ergebnis\w*|Ankündigung|"
        r"Beschluss|Einigung)\b",
        never=(
            r"\bBeschlussfähigkeit\b",
            r"\bAnwesenheit\b",
            r"\b[Oo]rdnungsgemäß\w*\b",
            r"\bform- und fristgerecht\b",
            rf"{weak('stell')}.*\bvor\b",
        ),
    ),
)

_PLAN = re.compile(
    r"\b(?:soll|sollen|wird|werden)\b.*\b(?:\w*(?:ge|be|ver|er|ent|zer)\w+(?:t|en)|\w+iert)\s+"
    r"(?:und\s+\w+\s+)?werden\b|\bsoll(?:en)?\b.*\bbis (?:Ende|zum|Mitte|Anfang|Januar|"
    r"Februar|März|April|Mai|Juni|Juli|"
    r"August|September|Oktober|November|Dezember|Ostern|Herbst|Sommer|\d{4})\b"
)
_PLAN_NEVER = re.compile(
    r"^\s*(?:Damit|Dadurch|Hierdurch|So|Hierfür|Dafür|Dazu|Somit)\b|\b(?:diskutiert|besprochen|beraten|"
    r"vorgestellt|fortgesetzt) werden\b|\bgesagt\b|\bsollen? (?:dort|hier)\b"
)
_PROMISED = re.compile(
    rf"\b(?:wird|werden|sollen?)\b(?! (?:es|man)\b)[^/]*\b{_TASK}\b\s*(?:[./]|$)"
)
_VOTED = re.compile(
    r"\((?:[^()]*\b)?(?:einstimmig|mehrheitlich|\d+ (?:Ja|Stimmen|dafür)|dafür stimmten|\d+ von \d+)\b"
    r"[^()]*\)"
    r"|\(\d+:\d+(?::\d+)?\)"
)
_WILL = re.compile(
    r"^(?:(?:Der|Die|Das)\s+)?[A-ZÄÖÜ][^/]*(?:/[^/]*/\s*)?\b(?:will|wollen)\b[^/]*\w+en\b"
)
_AIM = re.compile(
    r"^Bis (?:zum Jahr |spätestens |Ende )?\d{4}\b[^/]*\b(?:will|wollen|soll|sollen)\b"
)
# "„Jede Frau muss Schutz finden“, sagte die Vorsitzende": who speaks for the body demands for it.
_QUOTED_DEMAND = re.compile(
    r"\b(?:muss|müssen|darf nicht|dürfen nicht|brauchen|fordern)\b[^„“]*[“”\"«],\s*(?:so|sagt\w*|"
    r"forder\w+|beton\w+|erklär\w+|mahn\w+|unterstrich\w*)\s+(?:der|die)\s+(?:\w+ )?"
    r"(?:\w*[Vv]orsitzende|\w*[Ss]precher\w*|\w*[Pp]räsident\w*|\w*beauftragte)\b"
)
_BESIDE = re.compile(r"/\s*da(?:ss|ß)\b.*$")
_OWN_GOAL = re.compile(r"^(?:Ziel|Anliegen|Aufgabe) (?:der|des|von) .*\b(?:sei|ist|war)\b")
_MUST_SAY = re.compile(
    r"\b(?:betont|unterstr[ie]+ch|erklärt|bekräftigt|sagt|mahnt|meint|stellt)\w*\b.*\b(?:müss(?:e|ten)|"
    r"dürfe nicht|brauche|bedürfe)\b"
)
_NO_RESULT = re.compile(
    r"\bkein(?:e|en|er|em)?\s+(?:\w+\s)?(?:Beschl[uü]ss|Einigung|Entscheidung|Ergebnis|Einwände)"
    r"|\b(?:nicht|noch nicht|nie) (?:\w+ )?"
    r"(?:gefasst|beschlossen|angenommen|gewählt|vereinbart|entschieden|einigen)\b"
    r"|\b(?:könnten?|würden?|hätten?|wären?)\b"
    r"|\bhatten?\b.*\b(?:ge\w+t|be\w+(?:t|en)|\w+en)\b\s*[./]?\s*$"
    r"|\bwar(?:en)?\b[^/]*\bworden\b|\?\s*$"
    r"|\bsoll(?:en)?\b.*\b(?:beschlossen|gewählt|entschieden|verabschiedet)\b"
    r"|\b(?:wird|werden)\b[^/]*\b(?:beschließen|wählen|entscheiden|abstimmen|beraten)\b\s*[./]"
)


def result_types(clauses: str, sentence: str) -> Iterator[str]:
    """Yield the kinds of result that a sentence may be, the strongest first."""
    if _NO_RESULT.search(_BESIDE.sub("", clauses)):
        return
    yield from (one.type for one in RULES if one.makes(clauses))
    if _VOTED.search(sentence):
        yield "beschluss"
    yield from _positions(clauses)
    if _MUST_SAY.search(sentence) or _QUOTED_DEMAND.search(sentence):
        yield "forderung"
    yield from _plans(clauses)


def _positions(clauses: str) -> Iterator[str]:
    """Yield the kinds of result for which some words stand only where a body says them."""
    for one in BODY_RULES:
        if one.makes(clauses) and (not one.of_body or subject_of(clauses) is not None):
            yield one.type


def _plans(clauses: str) -> Iterator[str]:
    """Yield aims and announcements."""
    if _AIM.search(clauses):
        yield "ziel"
    if _OWN_GOAL.search(clauses) or _WILL.search(clauses) or _PROMISED.search(clauses):
        yield "ankuendigung"
    if _PLAN.search(clauses) and not _PLAN_NEVER.search(clauses):
        yield "ankuendigung"
