"""Tell by its words which text of a page is not content, and by which rule."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from kaib_search.ingest.blocks import Block
from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.furniture_words import HEADING_KINDS, word_rule
from kaib_search.ingest.meetings import GREMIUM, MEETING, WEAK_MEETING

STAMPS = frozenset({"publication stamp", "dateline"})
"""Rules whose text says when the page or the report was published."""

_TRUE_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "headline"})
_BYLINE_WORDS = frozenset(
    "am der die den dem das in im und um von vom veröffentlicht geschrieben erstellt".split()
)
_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s+[/–—]\s+")
_AUTHOR = re.compile(r"[|·•]\s*(?:von|by|autor\w*:?)\s", re.IGNORECASE)
_LONGEST_NOTE = 45
_HARDLY_A_WORD = 18
_LONGEST_KICKER = 70
_KICKER_WORDS = 4
_FEW_WORDS = 2
_LABELLED = re.compile(r"^(?:Datum|Termin|Wann|Zeit|Tag|Sitzungs\w+)\s*:", re.IGNORECASE)
"""The day that a form gives a meeting; under another headline it is that of the message."""
_I = re.IGNORECASE
_SHORT = 300
_LONGEST = 900

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
_TEASERS = re.compile(
    r"^(?:(?:ähnliche|verwandte|weitere|neueste|neue|letzte|aktuelle|beliebte)\s+(?:beiträge|artikel|meldungen|themen|kommentare|nachrichten|seiten)"
    r"|mehr\s+(?:meldungen|nachrichten|artikel|beiträge|themen|aktuelles)|das\s+könnte\s+(?:sie|dich)\s+auch\s+interessieren|mehr\s+zum\s+thema|lesen\s+sie\s+auch|zum\s+thema|siehe\s+auch)\b\W*$",
    _I,
)
_SENTENCE = re.compile(r"[a-zäöüß]{2,}\s+[a-zäöüß]{2,}.*[a-zäöüß]{2}[.!?][“\"”»)]?$")


def furniture_rules(blocks: Sequence[Block]) -> list[str]:
    """Return for each block the rule that takes it out of the content, "" for content."""
    rules = [block.rule or word_rule(block) for block in blocks]
    _free_days(blocks, rules)
    _mark_contacts(blocks, rules)
    _mark_teasers(blocks, rules)
    _mark_meeting_kickers(blocks, rules)
    _mark_datelines(blocks, rules)
    _mark_kickers(blocks, rules)
    _mark_link_lists(blocks, rules)
    _mark_repeated_headings(blocks, rules)
    return rules


def _free_days(blocks: Sequence[Block], rules: list[str]) -> None:
    """Call the day right below a headline a dateline, though its element is called a footer."""
    for number, (above, block) in enumerate(pairwise(blocks), 1):
        headline = above.kind in _TRUE_HEADINGS and not rules[number - 1]
        if headline and rules[number] in ("header", "footer") and _is_bare_day(block.text):
            rules[number] = "dateline"


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
    return len(text) <= 160 and (
        bool(_CONTACT_LINE.search(text)) or (not _SENTENCE.search(text) and len(text) <= 90)
    )


def _mark_teasers(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out lists of other texts of the site with their heading."""
    inside = False
    for number, block in enumerate(blocks):
        if rules[number]:
            continue
        if block.kind != "item" and len(block.text) < 60 and _TEASERS.match(block.text):
            inside, rules[number] = True, "teaser list"
        elif (
            inside
            and block.kind in ("item", "line", "cell", "p")
            and len(block.text) < 120
            and not _SENTENCE.search(block.text)
        ):
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
        if _LABELLED.match(block.text) and any(
            _heads_meeting(blocks[free[near]].text)
            for near in (place - 1, place + 1)
            if 0 <= near < len(free)
        ):
            continue
        days.append(number)
        if before in _TRUE_HEADINGS or after in _TRUE_HEADINGS:
            beside.append(number)
    if len(days) == len(beside):
        # A day that stands between two paragraphs is a heading itself, and so are its likes.
        for number in beside:
            rules[number] = "dateline"


def _mark_meeting_kickers(blocks: Sequence[Block], rules: list[str]) -> None:
    """Take out a meeting's name and a full day that stand, in small print, right above a headline."""
    free = [number for number, rule in enumerate(rules) if not rule]
    for place, number in enumerate(free[:-1]):
        block, headline = blocks[number], blocks[free[place + 1]]
        if headline.kind not in _TRUE_HEADINGS or block.kind not in ("p", "line", "div"):
            continue
        over = blocks[free[place - 1]].kind in _TRUE_HEADINGS if place else False
        if not over and _is_meeting_and_day(block.text) and not find_dates(headline.text):
            rules[number] = "dateline"


def _is_meeting_and_day(text: str) -> bool:
    """Tell whether a line is the name of a meeting or a body and a full day: "Plenum | 08.05.2025"."""
    if len(text) > _LONGEST_KICKER:
        return False
    days = [words for words in find_dates(text) if words.first.day and words.first.year]
    if len(days) != 1:
        return False
    before, after = text[: days[0].start].strip(" ,|·•–-/:("), text[days[0].end :]
    return (
        _heads_meeting(before) and len(before.split()) <= _KICKER_WORDS and not after.strip(" ).|")
    )


def _heads_meeting(text: str) -> bool:
    return bool(MEETING.search(text) or WEAK_MEETING.search(text) or GREMIUM.search(text))


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
        dated = rules[number + 1] == "dateline" and len(blocks[number].text.split()) <= _FEW_WORDS
        if counted[blocks[number].text] > 1 or (dated and len(above) > 1):
            rules[number] = "kicker"


def _is_day_line(text: str) -> bool:
    """Tell whether a line gives a day and hardly more."""
    if len(text) > 120:
        return False
    if MEETING.search(text):
        return bool(_AUTHOR.search(text)) and _is_row_of_notes(text)
    if _SEPARATOR.search(text):
        return _is_row_of_notes(text)
    if len(text) > 90:
        return False
    if any(words.first.day and words.surface == text.strip() for words in find_dates(text)):
        return True
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


def _is_row_of_notes(text: str) -> bool:
    """Tell whether a line is a row of short notes, one of them a day: "Nr. 87/22 | 29.04.2022 | Presse"."""
    notes = [note for note in _SEPARATOR.split(text) if note.strip()]
    if any(len(note) > _LONGEST_NOTE or re.search(r"\d\s*Uhr\b", note) for note in notes):
        return False
    return sum(map(_is_bare_day, notes)) == 1


def _is_bare_day(text: str) -> bool:
    """Tell whether a text is a full day, with hardly a word before it."""
    for words in find_dates(text):
        rest = text[: words.start] + text[words.end :]
        if words.first.day and words.first.year and len(rest.strip(" ,:")) <= _HARDLY_A_WORD:
            return True
    return False


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
        folded = (
            re.sub(r"\W", "", block.text[:_LONGEST]).lower() if len(block.text) < _LONGEST else ""
        )
        if last is not None and folded == last[1] and block.kind in (*HEADING_KINDS, "p", "line"):
            rules[number] = "repeated heading"
            continue
        last = (number, folded) if len(folded) > 8 else None
