"""Tell by its words which text of a page is not content, and by which rule."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from kaib_search.ingest.blocks import Block
from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.meetings import MEETING

STAMPS = frozenset({"publication stamp", "dateline"})
"""Rules whose text says when the page or the report was published."""

HEADING_KINDS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "headline", "button", "strong", "lead"})
_TRUE_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "headline"})
_BYLINE_WORDS = frozenset("am der die den dem das in im und um von vom veröffentlicht geschrieben erstellt".split())
_I = re.IGNORECASE
_SHORT = 300

_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("publication stamp", re.compile(
        r"^[(\[]?(?:letzte\s+(?:änderung|aktualisierung)|zuletzt\s+(?:geändert|aktualisiert|bearbeitet)|stand(?:\s+der\s+\w+)?\s*:"
        r"|stand\s+(?:vom\s+)?\d|(?:online\s+|hier\s+)?(?:veröffentlicht|publiziert|eingestellt|erstellt|geschrieben|gepostet)\s+(?:am|von|:)"
        r"|veröffentlichungsdatum|veröffentlichung\s*:|datum\s+der\s+veröffentlichung|erstelldatum|aktualisiert(?:\s+am)?\b|online\s+seit|posted\s+on|published|erschienen\s+am)"
        r".{0,120}$", _I)),
    ("dateline", re.compile(
        r"^(?:[\w-]*(?:presse|medien)(?:mitteilung|information|meldung|dienst|erklärung|info)\w*|pm)\s*(?:nr\.?|nummer)?\s*[\d/.-]*\s*"
        r"(?:[-–|,:]|vom|datum|am)?\s*(?:\w+,?\s*)?(?:den\s+)?.{0,60}$", _I)),
    ("dateline", re.compile(r"^(?:nr\.?\s*)?\d{1,4}\s?/\s?\d{2,4}\s*(?:[-–|,:]|vom|datum)\s*\d.{0,30}$", _I)),
    ("print stamp", re.compile(
        r"^(?:gedruckt\s+(?:am|von)|ausgedruckt|ausdruck\s+(?:vom|der)|druckdatum|druckversion|druckansicht|seite\s+drucken|drucken\b"
        r"|datum\s+des\s+ausdrucks|diese\s+seite\s+(?:drucken|wurde))|^https?://\S+$"
        r"|^\d{1,2}\.\d{1,2}\.\d{2,4},?\s+\d{1,2}:\d{2}(?:\s+uhr)?$", _I)),
    ("cookie text", re.compile(
        r"\bcookies?\b.{0,400}\b(?:website|webseite|seite|verwend|nutz|akzeptier|zustimm|einwillig|einverst|technologien|ablehn|benutz)", _I)),
    ("breadcrumb", re.compile(r"^(?:sie\s+(?:sind|befinden\s+sich)\s+hier|you\s+are\s+here|standort)\s*:?|^(?:start(?:seite)?|home)\s*(?:>|»|/|›|\|)", _I)),
    ("caption", re.compile(
        r"^[(\[]?(?:foto|fotos|bild|bilder|bildquelle|bildnachweis|bildrechte|abb\.?|abbildung|grafik|quelle|symbolbild|fotograf|copyright-hinweis)s?"
        r"\s*(?:\d+\s*)?[:/©]|^(?:bild\s+vergrößern|vergrößern|galerie|bildergalerie)$|\((?:foto|bild|quelle)\s*:\s*[^)]{2,60}\)$", _I)),
    ("copyright", re.compile(r"^(?:©|\(c\)\s|copyright\b)", _I)),
    ("skip link", re.compile(r"^(?:(?:direkt\s+)?zu[mr]\s+(?:inhalt|hauptinhalt|navigation|suche|menü|hauptnavigation)(?:\s+springen)?|zum\s+seitenanfang)$", _I)),
    ("tags", re.compile(r"^(?:schlagw[oö]rte?r?|tags?|kategorien?|stichworte?|rubrik|abgelegt\s+unter|themen)\s*:", _I)),
    ("share buttons", re.compile(r"^(?:teilen(?:\s+mit)?|share|empfehlen|weiterempfehlen|gefällt\s+mir)\b\s*:?(?:\s*(?:facebook|twitter|x|e-mail|email|whatsapp|telegram|linkedin|xing|drucken|instagram|pinterest|mail)\b)*\s*$|^(?:facebook|twitter|instagram|xing|linkedin|whatsapp)(?:\s+(?:facebook|twitter|instagram|xing|linkedin|whatsapp|e-mail|drucken))*$", _I)),
    ("navigation", re.compile(
        r"^(?:\W*\b(?:startseite|home|impressum|datenschutz(?:erklärung|hinweise?)?|sitemap|kontakt|druckversion|nach\s+oben|seitenanfang|top|zurück"
        r"(?:\s+zur?\s+(?:übersicht|startseite|liste|seite))?|weiterlesen|weiter|mehr|mehr\s+(?:lesen|erfahren|dazu|infos?)|lesen\s+sie\s+mehr"
        r"|suche|suchen|login|anmelden|abmelden|menü|navigation|newsletter|rss|barrierefreiheit|leichte\s+sprache|gebärdensprache|english|deutsch"
        r"|vorherige(?:r|s)?(?:\s+\w+)?|nächste(?:r|s)?\s+(?:beitrag|seite|artikel)|übersicht|archiv|schriftgröße|kontrast|ok|alle\s+akzeptieren|ablehnen"
        r"|seite\s+(?:drucken|empfehlen|weiterempfehlen)|als\s+pdf|vorlesen|inhaltsverzeichnis|aufklappen|zuklappen|schließen|öffnen|details|alle\s+anzeigen)\b\W*)+$",
        _I)),
    ("download", re.compile(r"^(?:download|herunterladen|pdf)?\b.{0,120}(?:\(|\[|,\s|\s)(?:pdf|docx?|xlsx?|zip)\s*[,;|/-]?\s*[\d.,]*\s*(?:kb|mb|kib|mib|kbyte|mbyte)?\s*[)\]]?$|^(?:download|herunterladen)\b.{0,100}$", _I)),
    ("software line", re.compile(r"\b(?:stolz\s+präsentiert\s+von|powered\s+by|software\s*:\s*sitzungsdienst|realisiert\s+(?:durch|mit)|webdesign|sitzungsdienst\s+\w+$|somacos|allris|more!?rubin|optimiert\s+für\s+\d\w*|besucherzähler|besucher\s+seit|counter\s*:?\s*\d+|seite\s+erstellt|erstellt\s+von|made\s+with)\b", _I)),
    ("archive toolbar", re.compile(r"^(?:\d+\s+captures?\b|about\s+this\s+capture|collected\s+by\b|wayback\s+machine$)", _I)),
)  # fmt: skip
_PRESS_CONTACT = re.compile(
    r"^(?:ansprechpartner(?:in)?(?:\s+für\s+(?:die\s+)?(?:presse|medien|journalist\w+|rückfragen)|\s*:)|pressekontakt|medienkontakt|presse-?\s?und\s+"
    r"medienkontakt|kontakt\s+für\s+(?:die\s+)?(?:medien|presse|rückfragen|journalist)|(?:für\s+)?(?:presse)?rückfragen\s*:?|rückfragen\s+(?:bitte|an|von|beantwortet)"
    r"|herausgeber(?:in)?\s*:?|v\.?\s?i\.?\s?s\.?\s?d\.?\s?p|verantwortlich\s*(?:für\s+den\s+inhalt)?\s*:|pressestelle\s*:?|pressesprecher(?:in)?\s*:|impressum\s*:?$"
    r"|kontakt\s*:|(?:weitere\s+)?(?:auskünfte|auskunft)\s+erteilt)",
    _I,
)
_CONTACT_LINE = re.compile(
    r"^(?:tel(?:efon|\.)?|fax|telefax|mobil|e-?mail|mail|internet|web|www\.|https?:|postfach|fon|f\.)\b\s*[:.]?"
    r"|\b\d{5}\s+[A-ZÄÖÜ]|\S+@\S+\.\w{2,}|\(at\)|\btel\.?\s*:?\s*[\d(+]|\b0\d{2,5}\s?[/-]\s?\d{2}"
)
_ADDRESS = re.compile(
    r"^[^.!?]{0,80}?\b[A-ZÄÖÜ][\wäöüß.-]*(?:straße|str\.|platz|allee|weg|gasse|ring|markt|ufer|damm)\s+\d{1,4}\s?[a-z]?\b[^.!?]{0,60}\b\d{5}\s+[A-ZÄÖÜ][^.!?]{1,40}$"
    r"|^[^.!?]{0,60}[-–,·|]\s*[^.!?]{0,40}\d{1,4}\s?[a-z]?\s*[-–,·|]\s*\d{5}\s+[A-ZÄÖÜ][^.!?]{1,40}$"
)
_CONTROL = re.compile(r"^\W*(?:ok|alle\s+akzeptieren|ablehnen|mehr|weiter|weiterlesen|schließen|menü|suche|suchen|aufklappen|zuklappen)\W*$", _I)
_TEASERS = re.compile(
    r"^(?:(?:ähnliche|verwandte|weitere|neueste|neue|letzte|aktuelle|beliebte)\s+(?:beiträge|artikel|meldungen|themen|kommentare|nachrichten|seiten)"
    r"|das\s+könnte\s+(?:sie|dich)\s+auch\s+interessieren|mehr\s+zum\s+thema|lesen\s+sie\s+auch|zum\s+thema|siehe\s+auch)\b\W*$", _I)
_BANNER = re.compile(r"^[^!?]{0,120}(?:\||·|•)\s*(?:öffnungszeiten|sprechzeiten|tel\b|telefon|e-?mail|impressum|datenschutz|kontakt)\b", _I)
_SENTENCE = re.compile(r"[a-zäöüß]{2,}\s+[a-zäöüß]{2,}.*[a-zäöüß]{2}[.!?][“\"”»)]?$")


def furniture_rules(blocks: Sequence[Block]) -> list[str]:
    """Return for each block the rule that takes it out of the content, "" for content."""
    rules = [block.rule or word_rule(block) for block in blocks]
    _mark_contacts(blocks, rules)
    _mark_teasers(blocks, rules)
    _mark_datelines(blocks, rules)
    _mark_kickers(blocks, rules)
    _mark_link_lists(blocks, rules)
    _mark_repeated_headings(blocks, rules)
    return rules


def word_rule(block: Block) -> str:
    """Return the rule that the words of one block meet, "" for none."""
    text = block.text
    if len(text) > 900:
        return ""
    for rule, pattern in _RULES:
        if rule != "cookie text" and len(text) > _SHORT:
            continue
        if rule == "navigation" and block.kind in HEADING_KINDS | {"term"} and block.links < 0.9 and len(text) < 40:
            if not _CONTROL.match(text):
                continue
        if pattern.search(text) and not (rule == "dateline" and not _is_dateline(text)):
            return rule
    if _ADDRESS.match(text) or _BANNER.match(text):
        return "address"
    return ""


def _is_dateline(text: str) -> bool:
    """Tell a dateline from a heading that only begins like one."""
    dates = [words for words in find_dates(text) if words.first.day]
    rest = len(text) - sum(words.end - words.start for words in dates)
    return rest <= 45 and (bool(dates) or bool(re.fullmatch(r"\D{0,40}?\d{0,4}\s?/?\s?\d{0,4}", text)))


def _mark_contacts(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out a contact for the press with the lines of its address."""
    inside = ""
    for number, block in enumerate(blocks):
        text = block.text
        if rules[number]:
            continue
        if len(text) <= _SHORT and _PRESS_CONTACT.match(text):
            inside = rules[number] = "press contact"
        elif inside and _is_contact_line(block):
            rules[number] = inside
        else:
            inside = ""


def _is_contact_line(block: Block) -> bool:
    if block.kind in ("h1", "h2", "h3", "h4", "h5", "h6", "button", "headline"):
        return False
    text = block.text
    return len(text) <= 160 and (bool(_CONTACT_LINE.search(text)) or not _SENTENCE.search(text) and len(text) <= 90)


def _mark_teasers(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out lists of other texts of the site with their heading."""
    inside = False
    for number, block in enumerate(blocks):
        if rules[number]:
            continue
        if block.kind != "item" and len(block.text) < 60 and _TEASERS.match(block.text):
            inside, rules[number] = True, "teaser list"
        elif inside and block.kind in ("item", "line", "cell", "p") and len(block.text) < 120 and not _SENTENCE.search(block.text):
            rules[number] = "teaser list"
        else:
            inside = False


def _mark_datelines(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out a line with nothing but a day (and an author, a category) right below or above a heading."""
    free = [number for number, rule in enumerate(rules) if not rule]
    days, beside = [], []
    for place, number in enumerate(free):
        block = blocks[number]
        if block.kind in HEADING_KINDS | {"item", "row", "term"} or not _is_day_line(block.text):
            continue
        before = blocks[free[place - 1]].kind if place else ""
        after = blocks[free[place + 1]].kind if place + 1 < len(free) else ""
        days.append(number)
        if before in _TRUE_HEADINGS or after in _TRUE_HEADINGS:
            beside.append(number)
    if len(days) == len(beside):
        # A day that stands between two paragraphs is a heading itself, and so are its likes.
        for number in beside:
            rules[number] = "dateline"


def _mark_kickers(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out short words that stand, the same each time, right above several headings."""
    free = [number for number, rule in enumerate(rules) if not rule]
    above = [
        number
        for number, after in pairwise(free)
        if blocks[after].kind in _TRUE_HEADINGS and blocks[number].kind in ("p", "line", "item", "cell")
        and len(blocks[number].text) <= 40 and not _SENTENCE.search(blocks[number].text)
    ]  # fmt: skip
    counted = Counter(blocks[number].text for number in above)
    for number in above:
        if counted[blocks[number].text] > 1:
            rules[number] = "kicker"


def _is_day_line(text: str) -> bool:
    """Tell whether a line gives a day and hardly more."""
    if len(text) > 90 or MEETING.search(text):
        return False
    days = [words for words in find_dates(text) if words.first.day and words.first.year]
    if len(days) != 1:
        return False
    rest = text[: days[0].start] + text[days[0].end :]
    words = re.findall(r"[^\W\d_]+", rest)
    return (
        days[0].start <= 20
        and len(rest.strip(" |,-–·()")) <= 40
        and not re.search(r"\bUhr\b|:\s*\S", rest)
        and all(word[0].isupper() or word in _BYLINE_WORDS for word in words)
    )


def _mark_link_lists(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out runs of at least three blocks that are links and nothing else."""
    run: list[int] = []
    for number, block in enumerate([*blocks, Block(text="", kind="end")]):
        linked = block.links > 0.9 and block.kind not in HEADING_KINDS and len(block.text) < 120
        if linked or (block.kind != "end" and rules[number] and run and len(block.text) < 40):
            run.append(number)
            continue
        if sum(blocks[each].links > 0.9 for each in run) >= 3:
            for each in run:
                rules[each] = rules[each] or "link list"
        run = []


def _mark_repeated_headings(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out a heading that stands twice, one right after the other."""
    last: tuple[int, str] | None = None
    for number, block in enumerate(blocks):
        if rules[number]:
            continue
        folded = re.sub(r"\W", "", block.text).lower()
        if last is not None and folded == last[1] and block.kind in (*HEADING_KINDS, "p", "line"):
            rules[number] = "repeated heading"
            continue
        last = (number, folded) if len(folded) > 8 else None
