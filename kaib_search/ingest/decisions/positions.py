"""Which words take a position or settle a thing without a word of deciding."""

from kaib_search.ingest.decisions.rules import END, ResultRule, rule, weak

_VIEW = (
    r"(?:Empfehlung\w*|Meinung|Forderung\w*|Vorschl\w+|Antrag|Votum|Auffassung|Vorlage|Kritik|"
    r"Ansicht|Resolution|Einschätzung|Stellungnahme|Bewertung)"
)
_CAUSE = (
    r"(?:Initiative|Vorhaben|Forderung\w*|Antrag|Anträge|Vorschl\w+|Plan|Pläne|Planung\w*|Idee|"
    r"Anliegen|Petition|Kampagne|Resolution|Bewerbung|Einrichtung|Erhalt|Bau|Kandidatur)"
)
_WELCOME = (
    r"(?:Absicht|\w*[Ee]ntwurf|\w*[Gg]esetz\w*|Initiative|\w*[Bb]ericht|Ergebnis\w*|Ankündigung\w*|"
    r"Beschl[uü]ss\w*|Einigung|Vorhaben|Vorschl\w+|Pläne|Entscheidung|Schritt\w*|Öffnung|"
    r"Fortschritt\w*|\w*programm\w*|Reform\w*|Einführung|Ausbau|Verlängerung|Vorstoß|Einrichtung|"
    r"Aufnahme|Bemühung\w*|Engagement|Entwicklung)"
)
_OFFICE = (
    r"(?:\w*[Vv]orsitzende[rn]?|\w*[Ss]tellvertrete\w+|Beisitzer\w*|Schriftführer\w*|Schatzmeister\w*|"
    r"\w*[Ss]precher\w*|Kassenwart\w*|Kassier\w*|Kassenprüfer\w*|\w*[Pp]räsident\w*|Ortsvorsteher\w*)"
)
_SINCE = r"(?:nun|jetzt|künftig|fortan|ab sofort|seither|weiterhin|damit)"

BODY_RULES: tuple[ResultRule, ...] = (
    rule(
        "wahl",
        r"\b[Dd]ie Wahl fiel auf\b",
        rf"\b[Nn]eue[rn]? {_OFFICE} (?:ist|sind|wird|wurde)\b",
        rf"\b(?:[Ee]rste|[Zz]weite|[Ss]tellvertretende|[Ww]eitere)[rn]? {_OFFICE} (?:ist|sind|wird|wurde)\b",
        rf"\b{_OFFICE} (?:ist|sind) {_SINCE}\b",
        rf"\b[Dd]as Amt (?:des|der) {_OFFICE}\b.*\b(?:übernimmt|übernehmen|übernahm|übernahmen)\b",
        rf"\brück(?:t|en|te|ten)\b.*\bnach\b{END}",
    ),
    rule(
        "beschluss",
        rf"\b(?:Antrag|Vorlage|Vorschlag|Resolution)\b.*\bdurch\b{END}",
        rf"\bg(?:ing|ingen)\b.*\b(?:Antrag|Vorlage|Vorschlag)\b.*\bdurch\b{END}",
        r"\b(?:stattgegeben|freigegeben|überstimmt|entlastet)\b",
        r"\b(?:Antrag|Anträge|Vorlage)\b.*\b(?:zurückgezogen|verworfen|gescheitert|durchgesetzt)\b",
        r"\bvon der Tagesordnung (?:abgesetzt|genommen)\b",
        rf"\bg(?:ab|aben|ibt|eben)\b.*\bfrei\b{END}",
        r"\bg(?:ab|aben|ibt|eben)\b.*\bZustimmung\b",
        r"\bg(?:ab|aben|ibt|eben)\b.*\b(?:Stellungnahme|Votum)\b.*\bab\b",
        r"\bZustimmung\b.*\b(?:versagt|verweigert|erteilt|gegeben)\b",
        r"\bEntlastung\b.*\b(?:erteilt|erteilten|erteilte)\b|\berteilt\w*\b.*\bEntlastung\b",
        r"\b(?:komm(?:t|en)|kam(?:en)?)\b.*\büberein\b",
        weak("votier"),
        r"\bAbstimmung (?:ergab|brachte|endete)\b",
        r"\b(?:Euro|EUR|€|Kollekte|Erlös)\b.*\bgeh(?:t|en) an\b",
        rf"\bschl(?:oss|ossen|ießt|ießen)\b.*\bsich\b.*\b{_VIEW}\b.*\ban\b{END}",
        r"^(?:Die|Der|Das) \w*(?:[Gg]ebühr|[Bb]eitr|[Ee]ntgelt|[Pp]reis|[Ss]teuer|[Hh]ebes)\w*\s+"
        r"(?:steig|sink|erhöh|entfall|entfäll)\w*\b.*\b(?:zum|ab|auf)\b",
        never=(r"\bDaran schl",),
    ),
    rule(
        "beschluss",
        rf"{weak('unterstütz')}.*\b{_CAUSE}\b",
        r"\b(?:mach(?:t|en|te|ten))\b.*\bzu [Ee]igen\b",
        of_body=True,
    ),
    rule(
        "empfehlung",
        r"\bspr(?:icht|echen|ach|achen)\b.*\bEmpfehlung\w*\b.*\baus\b",
        r"\b(?:[Ee]mpfehlung\w*)\b.*\bausgesprochen\b",
    ),
    rule(
        "forderung",
        r"\bbekräftig\w+\b.*\b(?:Forderung\w*|Position|Erwartung|Appell)\b",
        r"\bsieh?(?:t|eht|ehen)\b.*\bin der Pflicht\b",
        r"\bs(?:ieht|ehen|ah|ahen)\b.*\bin der Pflicht\b",
        rf"\bsetz(?:t|en|te|ten)\b\s+sich\b.*\bfür\b.*\bein\b{END}",
        r"\b(?:rief|riefen|ruft|rufen)\b.*\bdazu\b.*\bauf\b",
        of_body=True,
    ),
    rule(
        "wunsch",
        r"\bbeantrag(?:t|te|en|ten)\b\s*/",
    ),
    rule(
        "kritik",
        weak("bedauer"),
        weak("verurteil"),
        weak("protestier"),
        r"\b[Nn]icht einverstanden\b",
        r"\b(?:wand(?:te|ten)|wend(?:et|en)|wehr(?:t|en|te|ten))\b.*\bsich\b.*\bgegen\b",
        of_body=True,
    ),
    rule(
        "kritik", r"\b(?:Beklagt|Bemängelt|Moniert|Gerügt|Bedauert)\b.*\b(?:wird|wurden?|werden)\b"
    ),
    rule(
        "feststellung",
        r"\b(?:bekräftig|unterstreich)(?:t|en)\b",
        rf"\bbegrüß(?:t|en|te|ten)\b[^/]*\b(?:den|die|das|diese[ns]?)\b[^/]*\b{_WELCOME}\b",
        r"\bs(?:ieht|ehen)\b.*\b(?:Handlungsbedarf|Nachholbedarf|Notwendigkeit|dringenden Bedarf)\b",
        r"\bteil(?:t|en)\b.*\b(?:Auffassung|Einschätzung|Ansicht|Sorge)\b",
        r"\berkenn(?:t|en)\b.*\ban\b\s*(?:[./]|$)",
        of_body=True,
    ),
    rule(
        "ankuendigung",
        rf"\b(?:[Tt]reffen|[Tt]agung|[Kk]onferenz|[Vv]ersammlung|Bundestreffen|\w+(?:treffen|tagung|konferenz))"
        rf"\b.*\brichte(?:t|n)\b.*\baus\b{END}|\brichte(?:t|n)\b.*\b\w*(?:[Tt]reffen|[Tt]agung|[Kk]onferenz)\b.*\baus\b{END}",
        r"\bwird\b.*\b(?:ausrichten|ausgerichtet)\b",
        r"\bübernimmt\b.*\b(?:Vorsitz|Federführung|Ausrichtung)\b",
        r"\b(?:[Dd]en )?Vorsitz\b.*\bübernimmt\b",
    ),
)
"""In the order in which they are tried; all of them after the words of deciding."""
