"""Rules that tell furniture by the words of one block."""

import re

from kaib_search.ingest.blocks import Block
from kaib_search.ingest.dates import find_dates

HEADING_KINDS = frozenset(
    {"h1", "h2", "h3", "h4", "h5", "h6", "headline", "button", "strong", "lead"}
)
_SHORT = 300
_LONGEST = 900
_I = re.IGNORECASE

_PUBLICATION = re.compile(
    r"^[(\[]?(?:(?:diese[r]?\s+)?(?:seite|beitrag|artikel|text)\s+(?:wurde\s+)?)?(?:letzte\s+(?:änderung|aktualisierung)|zuletzt\s+(?:geändert|aktualisiert|bearbeitet)"
    r"|stand(?:\s+der\s+\w+)?\s*:|stand\s+(?:vom\s+)?\d"
    r"|(?:online\s+|hier\s+)?(?:veröffentlicht|publiziert|eingestellt|erstellt|geschrieben|gepostet)(?:\s+(?:am|von)\b|\s*:)"
    r"|veröffentlichungsdatum|veröffentlichung\s*:|datum\s+der\s+veröffentlichung|erstelldatum"
    r"|aktualisiert(?:\s+am)?\b|online\s+seit|posted\s+on|published|erschienen\s+am).{0,120}$",
    _I,
)
_PRESS_LINE = re.compile(
    r"^(?:[\w-]*(?:presse|medien)(?:mitteilung|information|meldung|dienst|erklärung|info)\w*|pm)\s*"
    r"(?:nr\.?|nummer)?\s*[\d/.-]*\s*(?:[-–|,:]|vom|datum|am)?\s*(?:\w+,?\s*)?(?:den\s+)?.{0,60}$",
    _I,
)
_NUMBER_LINE = re.compile(
    r"^(?:nr\.?\s*)?\d{1,4}\s?/\s?\d{2,4}\s*(?:[-–|,:]|vom|datum)\s*\d.{0,30}$", _I
)
_PRINT = re.compile(
    r"^(?:gedruckt\s+(?:am|von)|ausgedruckt|ausdruck\s+(?:vom|der)|druckdatum|druckversion|druckansicht"
    r"|seite\s+drucken|drucken\b|datum\s+des\s+ausdrucks|diese\s+seite\s+(?:drucken|wurde))|^https?://\S+$"
    r"|^\d{1,2}\.\d{1,2}\.\d{2,4},?\s+\d{1,2}:\d{2}(?:\s+uhr)?$",
    _I,
)
_COOKIE = re.compile(
    r"\bcookies?\b.{0,400}\b(?:website|webseite|seite|verwend|nutz|akzeptier|zustimm|einwillig|einverst"
    r"|technologien|ablehn|benutz)",
    _I,
)
_BREADCRUMB = re.compile(
    r"^(?:sie\s+(?:sind|befinden\s+sich)\s+hier|you\s+are\s+here|standort)\s*:?"
    r"|^(?:start(?:seite)?|home)\s*(?:>|»|/|›|\|)",
    _I,
)
_CAPTION = re.compile(
    r"^[(\[]?(?:foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|abb\.?|abbildung|grafik|quelle|symbolbild"
    r"|fotograf)s?\s*(?:\d+\s*)?[:/©]|^(?:bild\s+vergrößern|vergrößern|galerie|bildergalerie)$"
    r"|\((?:foto|bild|quelle)\s*:\s*[^)]{2,60}\)$",
    _I,
)
_SKIP = re.compile(
    r"^(?:(?:direkt\s+)?zu[mr]\s+(?:inhalt|hauptinhalt|navigation|suche|menü|hauptnavigation)(?:\s+springen)?"
    r"|zum\s+seitenanfang)$",
    _I,
)
_TAGS = re.compile(
    r"^(?:abgelegt|einsortiert|veröffentlicht)\s+(?:unter|in)\s.{0,120}$"
    r"|^(?:schlagw[oö]rte?r?|tags?|kategorien?|stichworte?|rubrik|abgelegt\s+unter)\s*:.{0,120}$",
    _I,
)
_NETWORKS = "facebook|twitter|x|e-mail|email|whatsapp|telegram|linkedin|xing|drucken|instagram|pinterest|mail"
_SHARE = re.compile(
    rf"^(?:teilen(?:\s+mit)?|share|empfehlen|weiterempfehlen|gefällt\s+mir)\b\s*:?(?:\s+(?:{_NETWORKS})\b)*+\s*$"
    rf"|^(?:{_NETWORKS})(?:\s+(?:{_NETWORKS}))*+$",
    _I,
)
# Atomic and possessive: a long row of such words must not be tried in every division.
_NAVIGATION = re.compile(
    r"^\W*+(?:(?>startseite|home|impressum|datenschutz(?:erklärung|hinweise?)?|sitemap|kontakt|gästebuch|druckversion"
    r"|nach\s+oben|seitenanfang|top|zurück(?:\s+zur?\s+(?:übersicht|startseite|liste|seite))?"
    r"|weiterlesen|weiter|mehr\s+(?:lesen|erfahren|dazu|infos?)|mehr|lesen\s+sie\s+mehr|suchen?|login|anmelden"
    r"|abmelden|menü|navigation|newsletter|rss|barrierefreiheit|leichte\s+sprache|gebärdensprache|english|deutsch"
    r"|vorherige[rs]?\s+(?:beitrag|seite|artikel)|nächste[rs]?\s+(?:beitrag|seite|artikel)|übersicht|archiv"
    r"|schriftgröße|kontrast|ok|alle\s+akzeptieren|ablehnen|(?:seite|artikel|beitrag)\s+(?:drucken|empfehlen|weiterempfehlen|teilen)|als\s+pdf"
    r"|vorlesen|inhaltsverzeichnis|aufklappen|zuklappen|schließen|öffnen|details|kommentare?|alle\s+anzeigen)\b\W*+)++$",
    _I,
)
_DOWNLOAD = re.compile(
    r"^[^.!?]{0,120}[(\[,\s](?:pdf|docx?|xlsx?|zip)\s*[,;|/-]?\s*[\d.,]*\s*(?:[kmKM]i?[bB](?:yte)?)?\s*[)\]]?$"
    r"|^(?:download|herunterladen)\b.{0,100}$",
    _I,
)
_SOFTWARE = re.compile(
    r"\b(?:stolz\s+präsentiert\s+von|powered\s+by|software\s*:\s*sitzungsdienst|realisiert\s+(?:durch|mit)"
    r"|webdesign|sitzungsdienst\s+\w+$|somacos|allris|more!?rubin|optimiert\s+für\s+\d\w*|besucherzähler"
    r"|besucher\s+seit|counter\s*:?\s*\d+|seite\s+erstellt|^webmaster\b|made\s+with)\b",
    _I,
)
_COUNTER = re.compile(
    r"^(?:zugriffe|aufrufe|hits|klicks|gelesen|besucher|kommentare|lesezeit)\s*:?\s*[\d.]+(?:\s*(?:mal|min\w*))?$"
    r"|^[\d.]+\s*(?:kommentare?|zugriffe|aufrufe|klicks|x\s+gelesen|min(?:uten)?\s+lesezeit)$",
    _I,
)
_TOOLBAR = re.compile(
    r"^(?:\d+\s+captures?\b|about\s+this\s+capture|collected\s+by\b|wayback\s+machine$)", _I
)
_STREET = r"[A-ZÄÖÜ][\wäöüß.-]*(?:straße|str\.|platz|allee|weg|gasse|ring|markt|ufer|damm)\s+\d{1,4}\s?[a-z]?\b"
_ADDRESS = re.compile(
    rf"^[^.!?]{{0,80}}?\b{_STREET}[^.!?]{{0,60}}\b\d{{5}}\s+[A-ZÄÖÜ][^.!?]{{1,40}}$"
    r"|^[^.!?]{0,60}[-–,·|]\s*[^.!?]{0,40}\d{1,4}\s?[a-z]?\s*[-–,·|]\s*\d{5}\s+[A-ZÄÖÜ][^.!?]{1,40}$"
)
_BANNER = re.compile(
    r"^[^!?]{0,120}(?:\||·|•)\s*(?:öffnungszeiten|sprechzeiten|tel\b|telefon|e-?mail|impressum|datenschutz|kontakt)\b",
    _I,
)
_CONTROL = re.compile(
    r"^\W*(?:ok|alle\s+akzeptieren|ablehnen|mehr|weiter|weiterlesen|schließen|menü|suchen?|aufklappen|zuklappen|details)\W*$",
    _I,
)

_RULES = (
    ("publication stamp", _PUBLICATION),
    ("dateline", _PRESS_LINE),
    ("dateline", _NUMBER_LINE),
    ("print stamp", _PRINT),
    ("breadcrumb", _BREADCRUMB),
    ("caption", _CAPTION),
    ("copyright", re.compile(r"^(?:©|\(c\)\s|copyright\b)", _I)),
    ("skip link", _SKIP),
    ("tags", _TAGS),
    ("share buttons", _SHARE),
    ("navigation", _NAVIGATION),
    ("download", _DOWNLOAD),
    ("software line", _SOFTWARE),
    ("archive toolbar", _TOOLBAR),
    ("counter", _COUNTER),
    ("address", _ADDRESS),
    ("address", _BANNER),
)


def word_rule(block: Block) -> str:
    """Return the rule that the words of one block meet, "" for none."""
    text = block.text
    if len(text) > _LONGEST:
        return ""
    if "ookie" in text and _COOKIE.search(text):
        return "cookie text"
    if len(text) > _SHORT:
        return ""
    return next((rule for rule, pattern in _RULES if _meets(rule, pattern, block)), "")


def _meets(rule: str, pattern: re.Pattern[str], block: Block) -> bool:
    if not pattern.search(block.text):
        return False
    if rule == "dateline":
        return _is_dateline(block.text)
    heading = block.kind in HEADING_KINDS or block.kind == "term"
    if rule == "navigation" and heading and block.links < 0.9:
        return bool(_CONTROL.match(block.text))
    return True


def _is_dateline(text: str) -> bool:
    """Tell a dateline from a heading that only begins like one."""
    dates = [words for words in find_dates(text) if words.first.day]
    rest = len(text) - sum(words.end - words.start for words in dates)
    return rest <= 45 and (
        bool(dates) or bool(re.fullmatch(r"\D{0,40}?\d{0,4}\s?/?\s?\d{0,4}", text))
    )
