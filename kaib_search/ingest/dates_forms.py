"""The forms in which German texts write dates: a pattern for each, and how it is read."""

import re
from collections.abc import Callable

from kaib_search.ingest.dates_values import DateWords, Moment, full_year, is_day, weekday_number
from kaib_search.model.reports import Precision

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner jaenner jan",
            "februar feber feb",
            "märz maerz marz mär mrz",
            "april apr",
            "mai",
            "juni juno jun",
            "juli julei jul",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "dezember dez",
        ),
        1,
    )
    for name in names.split()
}
_ROMAN = {name: n for n, name in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}
_LONG_MONTHS = [
    name for name in _MONTHS if len(name) > 4 or name in ("märz", "mai", "juni", "juli")
]
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_ORDINALS = {
    word: number
    for number, word in enumerate(
        """ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften
        dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten
        einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten
        sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten
        einunddreißigsten""".split(),
        1,
    )
}
_SEASONS = {
    "frühjahr": (3, 5), "frühling": (3, 5), "frühsommer": (5, 6), "sommer": (6, 8),
    "spätsommer": (8, 9), "herbst": (9, 11), "spätherbst": (11, 11),
}  # fmt: skip

_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")(?:\.|s?(?![a-zäöüß]))"
_LONG = "(?:" + "|".join(sorted(_LONG_MONTHS, key=len, reverse=True)) + r")s?(?![a-zäöüß])"
_DAYNAME = (
    "(?:"
    + "|".join(_WEEKDAYS)
    + r"|sonnabend)(?:abend|nachmittag|vormittag|morgen|mittag)?s?(?![a-zäöüß])"
)
_ANY_DAYNAME = rf"(?:{_DAYNAME}|(?:mo|di|mi|do|fr|sa|so)\b\.?)"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_BARE_YEAR = r"(?=(?:0\d|\d\d(?=\s*(?:$|[):;–—|])))(?!\d|[.:]\d|\s*(?:Uhr|h)\b))"
_AFTER_MONTH = rf",?\s*(?:(?:des\s+jahres|im\s+jahre?|anno)\s+)?(?:({_YEAR})|(?:['’]|{_BARE_YEAR})(\d\d)(?!\d))"
_DAY = r"\d{1,2}+(?:\s?(?:\.|ten\b))?+"
# Possessive throughout: a run of numbers and commas must not be tried in every combination.
_BETWEEN = (
    r"\s*+(?:,\s*+)?+(?:(?:/|-|–|—|\+|&|bis(?:\s+zum)?|und|sowie|u\.)\s*+|(?<=,)|(?<=,\s))"
    rf"(?:(?:den|dem|am)\s+)?+(?:{_ANY_DAYNAME},?\s*(?:(?:den|dem)\s+)?)?+"
)
_NUMBER_YEAR = r"(?:\d{4}|\d{2})(?!\d)"
_I = re.IGNORECASE

_WORDED = re.compile(
    rf"(?<![\d.,/])(?<!\d[-–])({_DAY}(?:{_BETWEEN}{_DAY}){{0,6}}+)\s*+({_MONTH})(?:{_AFTER_MONTH})?"
    rf"(?:{_BETWEEN}({_DAY})\s*({_MONTH})(?:{_AFTER_MONTH})?)?",
    _I,
)
_ORDINAL_WORD = re.compile(rf"\b({'|'.join(_ORDINALS)})\s+({_LONG})(?:{_AFTER_MONTH})?", _I)
_NUMERIC = re.compile(rf"(?<![\d.,/-])(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?({_NUMBER_YEAR})(?!\.\d)")
_NUMERIC_RANGE = re.compile(
    rf"(?<![\d.,/-])(\d{{1,2}})\.\s?(?:(\d{{1,2}})\.\s?(\d{{4}}|\d{{2}}(?!\d|\.))?)?"
    rf"\s*(?:-|–|—|/|\+|bis(?:\s+zum)?|und)\s*(?:{_ANY_DAYNAME},?\s*(?:(?:den|dem)\s+)?)?"
    rf"(\d{{1,2}})\.\s?(\d{{1,2}})\.(?:\s?({_NUMBER_YEAR}))?(?!\.?\d)",
    _I,
)
_NUMERIC_ROMAN = re.compile(
    rf"(?<![\d.,/-])(\d{{1,2}})\.\s?(X?I{{1,3}}|IV|VI{{0,3}}|IX|X)\.\s?({_YEAR})"
)
_NO_YEAR = re.compile(
    r"(?:\b(?:am|vom|zum|bis|den|dem|seit|ab|(?:mo|dien|donners|frei|sams|sonn)tag,?|mittwoch,?|sonnabend,?)\s+"
    r"|\((?=\d{1,2}\.\s?\d{1,2}\.\))"
    r"|\b[\w-]*(?:sitzung|treffen|versammlung|tagung)\s+"
    r"|^(?=\d{1,2}\.\s?\d{1,2}\.\s*:?\s*(?:$|[\w-]*(?:sitzung|treffen|versammlung|tagung)\b)))"
    r"((\d{1,2})\.\s?(\d{1,2})\.)(?!\s?\d)",
    _I,
)
_ISO = re.compile(r"(?<![\d-])((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?![\d-])")
_SLASHED = re.compile(r"(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])")
_MONTH_YEAR = re.compile(
    rf"(?<![\w.])({_LONG})(?:\s*(?:/|-|–|und|bis)\s*({_LONG}))?\s+({_YEAR})", _I
)
_MONTH_ALONE = re.compile(
    rf"\b(?:im|(?:anfang|mitte|ende|seit|ab|bis|vom|zum|monat)(?:\s+(?:des|ende|monat))?)\s+"
    rf"(?:(?:monat|vergangenen|letzten|kommenden|diesem)\s+)?({_LONG})(?!\s+\d)",
    _I,
)
_SEASON = re.compile(
    rf"(?<![\w])({'|'.join(_SEASONS)}|winter)s?(?:\w{{3,25}})?\s+(?:des\s+jahres\s+)?({_YEAR})(?:/(\d{{4}}|\d\d)(?!\d))?",
    _I,
)
_YEAR_ALONE = re.compile(
    rf"\b(?:(?:im|das|des|dem|fürs)\s+(?:jahr(?:e|es)?|haushaltsjahr\w*)|in|für|seit|bis|ab|anfang|mitte|ende|von)"
    rf"\s+({_YEAR})(?![.\d]*\d)",
    _I,
)
_RELATIVE_DAY = re.compile(
    r"\b(?:(?:am|vom|der|seiner|ihrer|unserer|die|den|auf|beim|zum)\s+)?"
    r"(heutig|gestrig|vorgestrig)e[nrsm]?\b"
    rf"(?:\s+({_DAYNAME}))?|\b(heute|gestern|vorgestern)\b",
    _I,
)
_RELATIVE_WEEKDAY = re.compile(
    rf"\b(?:am|vom|von|an\s+diesem)\s+(vergangenen|letzten|vorigen|zurückliegenden|kommenden|nächsten)?\s*"
    rf"({_DAYNAME})(?:\s*(?:/|-|–|und|bis|,)\s*({_DAYNAME}))?(?!,?\s*(?:de[mns]\s+)?\d|,?\s*\((?:de[mns]\s+)?\d{{1,2}}\.)",
    _I,
)
_WEEKEND = re.compile(
    r"\b(?:am|an\s+diesem)\s+(?:(?:vergangenen|letzten|vorigen|zurückliegenden)\s+)?Wochenende\b"
    r"(?!\s*,?\s*\(?\s*(?:de[mns]\s+|vom\s+)?\d)",
    _I,
)
_SAID_WEEKDAY = re.compile(
    rf"(?:(?<=^)|(?<=[.!?:–] ))()({_DAYNAME})(?:\s*(?:/|-|–|und|bis|,)\s*({_DAYNAME}))?"
    r"(?=(?![^.!?]{0,80}\d\s*Uhr\b)\s+(?:haben|hat|sind|ist|war(?:en)?|wurden?|tagten?|tra(?:f|fen|t|ten)|kam(?:en)?|berieten?|fand(?:en)?|hielt(?:en)?|ging(?:en)?"
    r"|lud(?:en)?|begann(?:en)?|[a-zäöü]{3,}ten?)\b)"
    rf"|\b(vergangenen|letzten|vorigen)\s+({_DAYNAME})(?!,?\s*(?:de[mns]\s+)?\d)",
    _I,
)
"""A weekday without preposition, told of in the past: "Donnerstag und Freitag haben …", "Letzten Montag"."""
_BEFORE = re.compile(
    rf"(?:\b(am|vom|zum|bis(?:\s+zum)?|seit(?:\s+dem)?|ab(?:\s+dem)?|den|dem|der|im|beim|von|auf\s+den)\s+)?"
    rf"(?:({_ANY_DAYNAME})\s*,?\s*(?:de[mns]\s+)?)?$",
    _I,
)
# What must stand in a text before a pattern is worth its time.
_HINT_MONTH = re.compile(
    r"[Jj](?:an|än|aen|un|ul)|[Ff]eb|[Mm](?:är|ae?r|rz|ai)|[Aa](?:pr|ug)|[Ss]ep|[Oo]kt|[Nn]ov|[Dd]ez"
    r"|J(?:AN|ÄN|UN|UL)|FEB|M(?:ÄR|AE?R|AI)|A(?:PR|UG)|SEP|OKT|NOV|DEZ"
)
_HINT_DOTTED = re.compile(r"\d\.\s?[\dXIV]")
_HINT_RANGE = re.compile(r"\d\.\s?(?:\d{1,2}\.|[-–—/+bu])")
_HINT_SIGNED = re.compile(r"\d[-/]\d")
_HINT_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_HINT_DAY = re.compile(r"heut|gest|Heut|Gest|HEUT|GEST")
_HINT_WEEKEND = re.compile(r"[Ww]ochenende")
_HINT_WEEKDAY = re.compile(
    r"[Mm]ontag|[Dd]ienst|[Mm]ittw|[Dd]onn|[Ff]reit|[Ss]amst|[Ss]onn|[A-Z]TAG|MITTW"
)


def _month_number(word: str) -> int:
    folded = word.lower().rstrip(".")
    return _MONTHS.get(folded) or _MONTHS.get(folded.removesuffix("s")) or 0


def _words(
    text: str, span: tuple[int, int], first: Moment, last: Moment, precision: Precision
) -> DateWords:
    """Add to a date the preposition and the weekday before it."""
    begin, end = span
    before = _BEFORE.search(text[max(0, begin - 60) : begin])
    start = begin - len(before.group()) if before else begin
    return DateWords(
        start=start, end=end, core=begin, surface=text[start:end], first=first, last=last,
        precision=precision, lead=_lead(before), weekday=weekday_number(before[2]) if before else None,
    )  # fmt: skip


def _lead(before: re.Match[str] | None) -> str:
    return " ".join((before[1] or "").lower().split()) if before else ""


def _days(match: re.Match[str], first: Moment, last: Moment) -> DateWords | None:
    """Give a day or a range of days, if there are such days in this order."""
    if not (is_day(first) and is_day(last)) or (first.year and last < first):
        return None
    precision: Precision = "day" if first.year else "day-noyear"
    end = match.end()
    while match.string[end - 1].isspace():
        end -= 1
    return _words(match.string, (match.start(), end), first, last, precision)


def _worded(match: re.Match[str]) -> DateWords | None:
    days = [int(day) for day in re.findall(r"\d{1,2}", match[1])]
    month, year = _month_number(match[2]), full_year(match[3] or match[4])
    first = Moment(year, month, days[0])
    if not match[5]:
        return _days(match, first, Moment(year, month, days[-1]))
    last_year = full_year(match[7] or match[8])
    last = Moment(last_year or year, _month_number(match[6]), int(re.sub(r"\D", "", match[5])))
    if last.year and not year:
        first = Moment(last.year - (first.month > last.month), month, days[0])
    return _days(match, first, last)


def _ordinal_word(match: re.Match[str]) -> DateWords | None:
    day = Moment(
        full_year(match[3] or match[4]), _month_number(match[2]), _ORDINALS[match[1].lower()]
    )
    return _days(match, day, day)


def _numeric(match: re.Match[str]) -> DateWords | None:
    day = Moment(full_year(match[3]), int(match[2]), int(match[1]))
    return _days(match, day, day)


def _numeric_range(match: re.Match[str]) -> DateWords | None:
    year = full_year(match[6])
    last = Moment(year, int(match[5]), int(match[4]))
    first_month = int(match[2]) if match[2] else last.month
    first_year = full_year(match[3]) or (year - (first_month > last.month) if year else 0)
    if match[3] and not year:
        return None
    return _days(match, Moment(first_year, first_month, int(match[1])), last)


def _numeric_roman(match: re.Match[str]) -> DateWords | None:
    day = Moment(int(match[3]), _ROMAN[match[2].lower()], int(match[1]))
    return _days(match, day, day)


def _no_year(match: re.Match[str]) -> DateWords | None:
    day = Moment(0, int(match[3]), int(match[2]))
    if not is_day(day):
        return None
    return _words(match.string, match.span(1), day, day, "day-noyear")


def _iso(match: re.Match[str]) -> DateWords | None:
    day = Moment(int(match[1]), int(match[2]), int(match[3]))
    return _days(match, day, day)


def _slashed(match: re.Match[str]) -> DateWords | None:
    day = Moment(int(match[4]), int(match[3]), int(match[1]))
    return _days(match, day, day)


def _month_year(match: re.Match[str]) -> DateWords:
    year, month = int(match[3]), _month_number(match[1])
    last = _month_number(match[2]) if match[2] else month
    return _words(match.string, match.span(), Moment(year, month), Moment(year, last), "month")


def _month_alone(match: re.Match[str]) -> DateWords:
    month = Moment(0, _month_number(match[1]))
    lead = match.group().lower().split()[0]
    return DateWords(
        start=match.start(), end=match.end(), core=match.start(), surface=match.group(), first=month,
        last=month, precision="month-noyear", lead=lead,
    )  # fmt: skip


def _season(match: re.Match[str]) -> DateWords:
    name, year = match[1].lower(), int(match[2])
    if name == "winter" and match[3]:
        first, last = Moment(year, 12), Moment(year + 1, 2)
    elif name == "winter" or match[3]:
        first = last = Moment(year)
    else:
        first, last = (Moment(year, month) for month in _SEASONS[name])
    return _words(match.string, match.span(), first, last, "season" if first.month else "year")


def _year_alone(match: re.Match[str]) -> DateWords:
    year = Moment(int(match[1]))
    return DateWords(
        start=match.start(), end=match.end(), core=match.start(1), surface=match.group(), first=year,
        last=year, precision="year", lead=match.group().lower().split()[0],
    )  # fmt: skip


def _relative(match: re.Match[str], **told: str | int | None) -> DateWords:
    return DateWords(
        start=match.start(), end=match.end(), core=match.start(), surface=match.group(),
        first=Moment(), last=Moment(), precision="none", **told,  # type: ignore[arg-type]
    )  # fmt: skip


def _relative_day(match: re.Match[str]) -> DateWords:
    word = (match[1] or match[3]).lower()
    days = "0" if word.startswith("heut") else "2" if word.startswith("vor") else "1"
    return _relative(match, relative=days, weekday=weekday_number(match[2]))


def _relative_weekday(match: re.Match[str]) -> DateWords:
    coming = (match[1] or "").lower() in ("kommenden", "nächsten")
    return _relative(
        match,
        relative="weekday-next" if coming else "weekday",
        weekday=weekday_number(match[2]),
        until=weekday_number(match[3]),
        lead=match.group().split()[0].lower(),
    )


def _weekend(match: re.Match[str]) -> DateWords:
    return _relative(match, relative="weekday", weekday=5, until=6, lead="am")


def _said_weekday(match: re.Match[str]) -> DateWords:
    return _relative(
        match,
        relative="weekday",
        weekday=weekday_number(match[2] or match[5]),
        until=weekday_number(match[3]),
        lead="am",
    )


FORMS: tuple[
    tuple[re.Pattern[str], re.Pattern[str], Callable[[re.Match[str]], DateWords | None]], ...
] = (
    (_HINT_MONTH, _WORDED, _worded),
    (_HINT_RANGE, _NUMERIC_RANGE, _numeric_range),
    (_HINT_DOTTED, _NUMERIC, _numeric),
    (_HINT_DOTTED, _NUMERIC_ROMAN, _numeric_roman),
    (_HINT_SIGNED, _ISO, _iso),
    (_HINT_SIGNED, _SLASHED, _slashed),
    (_HINT_DOTTED, _NO_YEAR, _no_year),
    (_HINT_MONTH, _ORDINAL_WORD, _ordinal_word),
    (_HINT_MONTH, _MONTH_YEAR, _month_year),
    (_HINT_YEAR, _SEASON, _season),
    (_HINT_MONTH, _MONTH_ALONE, _month_alone),
    (_HINT_DAY, _RELATIVE_DAY, _relative_day),
    (_HINT_WEEKDAY, _RELATIVE_WEEKDAY, _relative_weekday),
    (_HINT_WEEKDAY, _SAID_WEEKDAY, _said_weekday),
    (_HINT_WEEKEND, _WEEKEND, _weekend),
    (_HINT_YEAR, _YEAR_ALONE, _year_alone),
)
"""For each form what must stand in a text before its pattern is worth its time, the pattern, the reader."""

WORTH_A_LOOK = re.compile(
    f"\\d|{_HINT_MONTH.pattern}|{_HINT_DAY.pattern}|{_HINT_WEEKDAY.pattern}|{_HINT_WEEKEND.pattern}"
)
