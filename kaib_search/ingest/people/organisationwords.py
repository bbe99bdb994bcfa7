"""Nouns by which organisations are known."""

import re
from functools import lru_cache

from kaib_search.ingest.people.declension import (
    nominative_noun,
)

HEADS = (
    "ministerium amt rat verband verbund verein stiftung gesellschaft universität "
    "hochschule kreis stadt gemeinde "
    "agentur center centrum bund kammer institut zentrum zentrale büro referat dezernat "
    "abteilung geschäftsbereich "
    "fachbereich fraktion polizei direktion behörde stelle werk diakonie caritas liga "
    "kirche gericht netzwerk "
    "bündnis initiative gemeinschaft ausschuss ausschuß kommission landtag bundestag "
    "parlament regierung kanzlei senat klinik "
    "klinikum krankenhaus schule kita gymnasium sparkasse bank kasse gewerkschaft betrieb "
    "betriebe unternehmen "
    "werke feuerwehr mission hilfe dienst zeitung partei club klub akademie bibliothek "
    "museum theater verlag "
    "genossenschaft gruppe revier stützpunkt treff börse fakultät lehrstuhl konsulat "
    "botschaft botschaften union allianz "
    "forum komitee kuratorium präsidium vorstand verwaltung firma wohlfahrt rotes kreuz "
    "kreuzes freistaat land "
    "bezirk wehr kollegium sekretariat plattform anstalt rundfunk redaktion presse "
    "organisation föderation liga "
    "konferenz kolleg fa. einrichtung handwerkerschaft handwerk stadtwerke arbeitskreis "
    "arbeitsgruppe kinderschutzbund sportbund dgb vhs awo drk ihk hwk team koordination "
    "stab sachgebiet "
    "werkstatt werkstätten archiv heim tafel johanniter malteser lebenshilfe "
    "volkssolidarität zweckverband kindergarten "
    "jugendherberge ligen ministerien versicherung bahn bundesagentur ring gesellschaften "
    "kartell vereinigung "
    "trägerwerk pfarramt gesundheitsamt kompetenzzentrum bundeswehr landesamt "
    "staatsanwaltschaft europäische"
).split()

LEGAL_FORMS: frozenset[str] = frozenset(
    "e.v. ggmbh gmbh mbh ag kg eg gag ug se ohg gbr kgaa co. & ev e.k. e.g.".split()
)

_NO_HEAD = re.compile(
    r"(?:vorrat|verrat|umkreis|personenkreis|adressatenkreis|teilnehmerkreis|"
    r"freundeskreis|innenstadt|altstadt|vorteil"
    r"|baustelle|haltestelle|stellungnahme|parkbank|datenbank|tankstelle|ausland|"
    r"inland|deutschland|bauland|heimatland|hintergrund"
    r"|verbund|befund|grund|ersatzstelle|planstelle|arbeitsstelle|stelle|hilfe|gruppe|"
    r"altersgruppe|zielgruppe|wirtschaft"
    r"|gesellschaft|mehrheitsgesellschaft|stadtgesellschaft|zivilgesellschaft|"
    r"herkunftsland|drittland|ring)$"
)
"""Words that end like an organisation and are none when they stand alone."""

_BARE_OK: frozenset[str] = frozenset(
    "verwaltung stadt landkreis gesellschaft polizei diakonie caritas feuerwehr liga "
    "landratsamt verbund".split()
)


@lru_cache(maxsize=32768)
def is_head(word: str) -> bool:
    """Tell whether a noun is the kind that names organisations, in any case."""
    lower = word.lower().split("-")[-1]
    if word.isupper() and len(word) >= 3 and word.isalpha():
        return True
    plain = nominative_noun(word).lower().split("-")[-1]
    if lower in _BARE_OK or plain in _BARE_OK:
        return True
    for head in HEADS:
        if plain.endswith(head) or lower.endswith(head):
            return not (
                _NO_HEAD.search(plain) and plain == word.lower() and len(plain) == len(head)
            )
    return plain.endswith(
        tuple(
            "landtag bundestag kreistag bezirkstag städtetag gemeindetag jugendring "
            "hilfswerk".split()
        )
    )
