"""Read off a heading: what the meeting was about, which series it belongs to, which number it has."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kaib_search.ingest.dates import find_dates
from kaib_search.ingest.meetings import GREMIUM, MEETING, as_written

_QUOTED = re.compile('[„“"»«]([^„“”"»«]{4,})[“”"«»]')
_AFTER = re.compile(
    r"^\W*?(?:\([^)]*\)\s*)?(?:in\s+[A-ZÄÖÜ][\w-]+(?:\s+[A-ZÄÖÜ][\w-]+)?\s*)?[:–—|-]\s+(?=\S)"
)
_NUMBERED = re.compile(
    r"\b(\d{1,3}|[IVXLC]{1,7})\.\s+(?:(?:öffentliche|ordentliche|außerordentliche|gemeinsame|nichtöffentliche|erweiterte)n?r?\s+)*"
    r"(?:[\w-]*-\s?)?(?=[A-ZÄÖÜ])"
)
_NUMBER_NR = re.compile(r"(?:\bNr\.?|#)\s*(\d{1,4})\b")
_NUMBER_YEAR = re.compile(r"(?<![\d.])(\d{1,2}/(?:19|20)\d{2})(?!\d)")
_ORDINALS = """erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte
    vierzehnte fünfzehnte""".split()
_WORDED = re.compile(
    rf"\b({'|'.join(_ORDINALS)})[nrsm]?\s+((?:[\wäöüß]+-?\s?){{0,2}}?(?=[A-ZÄÖÜ])[\w-]*(?:[Tt]reffen|[Ss]itzung|[Tt]agung|[Kk]onferenz"
    r"|[Vv]ersammlung|[Bb]eratung|[Zz]usammenkunft|[Rr]unde)\w{0,2})"
    r"(\s+(?:im|in|des|dieses|der|seit)\s+(?:[a-zäöü]+\s+){0,2}(?:Jahr(?:e|es)?\s+\d{4}|Jahre?s?\b|\d{4}|Amtszeit|Wahlperiode|Schuljahr|Legislatur\w*))?"
)
_CONSTITUENT = re.compile(r"\b[Kk]onstituierende[nrs]?\s+(Sitzung|Versammlung|Treffen)")
_SERIES = re.compile(
    r"(?<![\wäöüß])([A-ZÄÖÜ][\wäöüßÄÖÜ/]*(?:\s?-\s?[A-ZÄÖÜ][\wäöüß/]*)*?)\s?-\s?(Treffen|Sitzung|Konferenz|Tagung|Runde|Workshop|Beratung)s?\b"
)
_OF = re.compile(
    r"(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Kk]onferenz|[Vv]ersammlung|[Bb]eratung|[Kk]lausur\w*)(?:s|en|e)?\s+(?:des|der|vom)\s+(.{3,90})"
)
_COMPOUND = re.compile(
    r"(?<![\wäöüß-])([A-ZÄÖÜ][\wäöüß]+(?:treffen|tagung|konferenz|versammlung|beratung|stammtisch|werkstatt|sitzung|runde))(?:s|en|n)?\b"
)
_PLAIN = frozenset("Sitzung Treffen Tagung Konferenz Versammlung Beratung Beiratssitzung Sondersitzung Klausurtagung "
                   "Ausschusssitzung Arbeitssitzung Pressekonferenz Videokonferenz".split())  # fmt: skip
_ABBREVIATED = re.compile(r"\(([A-ZÄÖÜ][A-ZÄÖÜa-z]{0,3}[A-ZÄÖÜ]{1,5})\)")
_KIND = re.compile(r"^(Treffen|Sitzung|Konferenz|Tagung|Beratung)\b")
_STOP_NAME = re.compile(
    r"\s+(?:am|vom|zum|im|in|auf|bei|mit|über|statt|für\s+das\s+Jahr)\b|[,:;(|–—]|\s-\s|\d"
)


def read_subject(title: str) -> str | None:
    """Return what stands after the colon or dash behind the date or the meeting's name, or in quotation marks.

    >>> read_subject("KAIB-Treffen 5. Mai 2014: Schule, Sport und Ehrenamt")
    'Schule, Sport und Ehrenamt'
    """
    for end in _ends_of_naming(title):
        after = _AFTER.match(title[end:])
        if after:
            subject = title[end + after.end() :].strip()
            return subject if len(subject) > 3 and not _only_date(subject) else None
    quoted = _QUOTED.search(title)
    return quoted[1].strip() if quoted and (find_dates(title) or MEETING.search(title)) else None


def _ends_of_naming(title: str) -> list[int]:
    dates = [words.end for words in find_dates(title) if words.first.month]
    return [*dates, *(found.end() for found in MEETING.finditer(as_written(title)))]


def _only_date(text: str) -> bool:
    rest = text
    for words in reversed(find_dates(text)):
        rest = rest[: words.start] + rest[words.end :]
    return len(re.sub(r"[\W\d]|Uhr", "", rest)) < 4


def read_number(title: str, paragraphs: Sequence[str]) -> str | None:
    """Return the number of a meeting as the source says it.

    >>> read_number("Niederschrift über die 27. öffentliche Sitzung", ())
    '27'
    """
    for found in _NUMBERED.finditer(title):
        if MEETING.search(as_written(title[found.end() :])[:60]):
            return found[1]
    if MEETING.search(as_written(title)) and (numbered := _NUMBER_NR.search(title)):
        return numbered[1]
    if numbered := _NUMBER_YEAR.search(title):
        return numbered[1]
    opening = " ".join(paragraphs[:2])[:500]
    return _worded_number(title) or _worded_number(opening) or _numbered_text(opening)


def _numbered_text(text: str) -> str | None:
    found = next(
        (each for each in _NUMBERED.finditer(text) if MEETING.match(text[each.end() :])), None
    )
    return found[1] if found else None


def _worded_number(text: str) -> str | None:
    if found := _CONSTITUENT.search(text):
        return f"konstituierende {found[1]}"
    found = _WORDED.search(text)
    if not found:
        return None
    neuter = found[2].lower().rstrip("s").endswith("treffen")
    ordinal = found[1] + ("s" if neuter else "")
    if found[3]:
        return f"{ordinal}{found[3]}" if neuter else f"{ordinal} {found[2].strip()}{found[3]}"
    return str(_ORDINALS.index(found[1]) + 1)


def own_series(title: str) -> str | None:
    """Return the series that a heading names.

    >>> own_series("KAIB - Treffen am 29. Mai 2017"), own_series("Sitzung des Stadtrates am 3. Mai")
    ('KAIB-Treffen', 'Stadtrat')
    """
    written = as_written(title)
    if hyphened := _SERIES.search(written):
        own = "-".join(part.strip() for part in hyphened[1].split("-"))
        return f"{own}-{hyphened[2]}"
    if of := _OF.search(written):
        name = _STOP_NAME.split(of[1], maxsplit=1)[0].strip()
        if GREMIUM.search(name):
            return _nominative(name)
    compound = next(
        (found[1] for found in _COMPOUND.finditer(written) if found[1] not in _PLAIN), None
    )
    return compound or body_name(written)


def body_name(text: str) -> str | None:
    """Return the first name of a body in a text ("Seniorenbeirat", "Arbeitskreis Asyl")."""
    found = next(
        (each for each in GREMIUM.finditer(text) if each.group() not in ("Rat", "Vorrat")), None
    )
    if found is None:
        return None
    name = _nominative(found.group())
    rest = text[found.end() :]
    if name in ("Arbeitskreis", "Arbeitsgruppe", "Netzwerk", "Forum") and (
        more := re.match(r"\s+([A-ZÄÖÜ][\w/-]+)", rest)
    ):
        return f"{name} {more[1]}"
    return name


def _nominative(name: str) -> str:
    """Take the genitive ending off the head of a body's name."""
    first, *rest = name.split(" ")
    if re.search(
        r"(?:rat|beirat|ausschuss|kreis|tag|vorstand|forum|netzwerk|kuratorium|parlament)(?:e?s)$",
        first,
        re.I,
    ):
        first = (
            re.sub(r"es$", "", first)
            if not first.lower().endswith(("kreis", "ausschusses"))
            else first
        )
        first = first.removesuffix("es") if first.lower().endswith("ausschusses") else first
        first = re.sub(r"(?<=[tdmk])s$", "", first)
    return " ".join([first, *rest])


def _by_abbreviation(headings: Sequence[str], names: Sequence[str | None]) -> str | None:
    """Join the abbreviation that a page gives its body with what its headings call a meeting ("KAIB" + "Treffen")."""
    short = next(
        (found[1] for name in names if name and (found := _ABBREVIATED.search(name))), None
    )
    kind = next((found[1] for heading in headings if (found := _KIND.match(heading))), None)
    return f"{short}-{kind}" if short and kind else None


def shared_series(titles: Iterable[str], page_names: Iterable[str | None]) -> str | None:
    """Return the series that a page is about: what most of its headings say, else what the page is called."""
    headings, names = list(titles), list(page_names)
    counted = Counter(series for title in headings if (series := own_series(title)))
    if counted:
        series, times = counted.most_common(1)[0]
        if times > 1 or "-" in series:
            return series
    by_short = _by_abbreviation(headings, names)
    if by_short:
        return by_short
    for name in names:
        if name and (body := own_series(name)):
            return body
    return counted.most_common(1)[0][0] if counted else None
