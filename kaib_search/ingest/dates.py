"""Find German dates in running text: what the words say, and nothing more."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

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
_LONG_MONTHS = [name for name in _MONTHS if len(name) > 4 or name in ("märz", "mai", "juni", "juli")]
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_SHORT_DAYS = "mo di mi do fr sa so".split()
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
    "(?:" + "|".join(_WEEKDAYS) + r"|sonnabend)(?:abend|nachmittag|vormittag|morgen|mittag)?s?(?![a-zäöüß])"
)
_ANY_DAYNAME = rf"(?:{_DAYNAME}|(?:mo|di|mi|do|fr|sa|so)\b\.?)"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_AFTER_MONTH = rf",?\s*(?:(?:des\s+jahres|im\s+jahre?|anno)\s+)?(?:({_YEAR})|['’](\d\d)(?!\d))"
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
    r"\b(?:am|vom|zum|bis|den|dem|seit|ab|(?:mo|dien|donners|frei|sams|sonn)tag,?|mittwoch,?|sonnabend,?)\s+"
    r"((\d{1,2})\.\s?(\d{1,2})\.)(?!\s?\d)",
    _I,
)
_ISO = re.compile(r"(?<![\d-])((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?![\d-])")
_SLASHED = re.compile(r"(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])")
_MONTH_YEAR = re.compile(rf"(?<![\w.])({_LONG})(?:\s*(?:/|-|–|und|bis)\s*({_LONG}))?\s+({_YEAR})", _I)
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
    rf"({_DAYNAME})(?:\s*(?:/|-|–|und|bis|,)\s*({_DAYNAME}))?(?!,?\s*(?:de[mns]\s+)?\d)",
    _I,
)
_BEFORE = re.compile(
    rf"(?:\b(am|vom|zum|bis(?:\s+zum)?|seit(?:\s+dem)?|ab(?:\s+dem)?|den|dem|der|im|beim|von|auf\s+den)\s+)?"
    rf"(?:({_ANY_DAYNAME})\s*,?\s*(?:de[mns]\s+)?)?$",
    _I,
)
_WORTH_A_LOOK = re.compile(rf"\d|{_LONG}|heut|gest(?:ern|rig)|{_DAYNAME}", _I)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """Year, month and day, as far as they are said; 0 for what is not."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def iso(self) -> str | None:
        """The moment in ISO 8601, "--07-01" without year; None where nothing is said."""
        if self.year:
            parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part]
            return "-".join(parts)
        if not self.month:
            return None
        return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")

    def as_day(self) -> date | None:
        """The day, where year, month and day are said."""
        return date(self.year, self.month, self.day) if self.year and self.month and self.day else None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """A date in a text.

    start, end   offsets of the words, preposition and weekday included
    core         offset where the date itself begins
    lead         the preposition in small letters, "" for none
    weekday      0 for Monday, None where none is named
    relative     for "gestern", "am vergangenen Montag": days before ("1"), or "weekday", or
                 "weekday-next"; then ``first`` and ``last`` are empty
    until        for a relative range ("am Donnerstag und Freitag"): the second weekday
    """

    start: int
    end: int
    core: int
    surface: str
    first: Moment
    last: Moment
    precision: Precision
    lead: str = ""
    weekday: int | None = None
    relative: str | None = None
    until: int | None = None


def find_dates(text: str) -> list[DateWords]:
    """Return the dates of a text in their order.

    >>> [(found.surface, found.first.iso, found.last.iso) for found in find_dates("am 12./13. Mai 2014")]
    [('am 12./13. Mai 2014', '2014-05-12', '2014-05-13')]
    """
    if not _WORTH_A_LOOK.search(text):
        return []
    taken = bytearray(len(text))
    found: list[DateWords] = []
    for pattern, build in _FINDERS:
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            words = build(text, match)
            if words is not None:
                found.append(words)
            # What looks like a date and is none ("31. Februar 2014") is no month either.
            begin, end = (words.core, words.end) if words else match.span()
            taken[begin:end] = b"\1" * (end - begin)
    return sorted(found, key=lambda words: words.start)


def full_year(digits: str | None) -> int:
    """Read a year of four or two digits; 0 for none."""
    if not digits:
        return 0
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 50 else 1900)


def is_day(moment: Moment) -> bool:
    """Tell whether there is such a day; without year, in a leap year."""
    try:
        date(moment.year or 2000, moment.month, moment.day)
    except ValueError:
        return False
    return not moment.year or 1500 <= moment.year <= 2100


def weekday_number(word: str | None) -> int | None:
    """Give the number of a weekday's name, long or short, 0 for Monday."""
    folded = (word or "").lower().strip(". ")
    if folded.startswith("sonnabend"):
        return 5
    for number, name in enumerate(_WEEKDAYS):
        if folded.startswith(name):
            return number
    return _SHORT_DAYS.index(folded) if folded in _SHORT_DAYS else None


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


def _days(text: str, match: re.Match[str], first: Moment, last: Moment) -> DateWords | None:
    """Give a day or a range of days, if there are such days in this order."""
    if not (is_day(first) and is_day(last)) or (first.year and last < first):
        return None
    precision: Precision = "day" if first.year else "day-noyear"
    end = match.end()
    while text[end - 1].isspace():
        end -= 1
    return _words(text, (match.start(), end), first, last, precision)


def _worded(text: str, match: re.Match[str]) -> DateWords | None:
    days = [int(day) for day in re.findall(r"\d{1,2}", match[1])]
    month, year = _month_number(match[2]), full_year(match[3] or match[4])
    first = Moment(year, month, days[0])
    if not match[5]:
        return _days(text, match, first, Moment(year, month, days[-1]))
    last_year = full_year(match[7] or match[8])
    last = Moment(last_year or year, _month_number(match[6]), int(re.sub(r"\D", "", match[5])))
    if last.year and not year:
        first = Moment(last.year - (first.month > last.month), month, days[0])
    return _days(text, match, first, last)


def _ordinal_word(text: str, match: re.Match[str]) -> DateWords | None:
    day = Moment(full_year(match[3] or match[4]), _month_number(match[2]), _ORDINALS[match[1].lower()])
    return _days(text, match, day, day)


def _numeric(text: str, match: re.Match[str]) -> DateWords | None:
    day = Moment(full_year(match[3]), int(match[2]), int(match[1]))
    return _days(text, match, day, day)


def _numeric_range(text: str, match: re.Match[str]) -> DateWords | None:
    year = full_year(match[6])
    last = Moment(year, int(match[5]), int(match[4]))
    first_month = int(match[2]) if match[2] else last.month
    first_year = full_year(match[3]) or (year - (first_month > last.month) if year else 0)
    if match[3] and not year:
        return None
    return _days(text, match, Moment(first_year, first_month, int(match[1])), last)


def _numeric_roman(text: str, match: re.Match[str]) -> DateWords | None:
    day = Moment(int(match[3]), _ROMAN[match[2].lower()], int(match[1]))
    return _days(text, match, day, day)


def _no_year(text: str, match: re.Match[str]) -> DateWords | None:
    day = Moment(0, int(match[3]), int(match[2]))
    if not is_day(day):
        return None
    return _words(text, match.span(1), day, day, "day-noyear")


def _iso(text: str, match: re.Match[str]) -> DateWords | None:
    day = Moment(int(match[1]), int(match[2]), int(match[3]))
    return _days(text, match, day, day)


def _slashed(text: str, match: re.Match[str]) -> DateWords | None:
    day = Moment(int(match[4]), int(match[3]), int(match[1]))
    return _days(text, match, day, day)


def _month_year(text: str, match: re.Match[str]) -> DateWords:
    year, month = int(match[3]), _month_number(match[1])
    last = _month_number(match[2]) if match[2] else month
    return _words(text, match.span(), Moment(year, month), Moment(year, last), "month")


def _month_alone(text: str, match: re.Match[str]) -> DateWords:
    month = Moment(0, _month_number(match[1]))
    lead = match.group().lower().split()[0]
    return DateWords(
        start=match.start(), end=match.end(), core=match.start(), surface=match.group(), first=month,
        last=month, precision="month-noyear", lead=lead,
    )  # fmt: skip


def _season(text: str, match: re.Match[str]) -> DateWords:
    name, year = match[1].lower(), int(match[2])
    if name == "winter" and match[3]:
        first, last = Moment(year, 12), Moment(year + 1, 2)
    elif name == "winter" or match[3]:
        first = last = Moment(year)
    else:
        first, last = (Moment(year, month) for month in _SEASONS[name])
    return _words(text, match.span(), first, last, "season" if first.month else "year")


def _year_alone(text: str, match: re.Match[str]) -> DateWords:
    year = Moment(int(match[1]))
    return DateWords(
        start=match.start(), end=match.end(), core=match.start(1), surface=match.group(), first=year,
        last=year, precision="year", lead=match.group().lower().split()[0],
    )  # fmt: skip


def _relative(text: str, match: re.Match[str], **told: str | int | None) -> DateWords:
    return DateWords(
        start=match.start(), end=match.end(), core=match.start(), surface=match.group(),
        first=Moment(), last=Moment(), precision="none", **told,  # type: ignore[arg-type]
    )  # fmt: skip


def _relative_day(text: str, match: re.Match[str]) -> DateWords:
    word = (match[1] or match[3]).lower()
    days = "0" if word.startswith("heut") else "2" if word.startswith("vor") else "1"
    return _relative(text, match, relative=days, weekday=weekday_number(match[2]))


def _relative_weekday(text: str, match: re.Match[str]) -> DateWords:
    coming = (match[1] or "").lower() in ("kommenden", "nächsten")
    return _relative(
        text,
        match,
        relative="weekday-next" if coming else "weekday",
        weekday=weekday_number(match[2]),
        until=weekday_number(match[3]),
        lead=match.group().split()[0].lower(),
    )


_FINDERS: tuple[tuple[re.Pattern[str], Callable[[str, re.Match[str]], DateWords | None]], ...] = (
    (_WORDED, _worded),
    (_NUMERIC_RANGE, _numeric_range),
    (_NUMERIC, _numeric),
    (_NUMERIC_ROMAN, _numeric_roman),
    (_ISO, _iso),
    (_SLASHED, _slashed),
    (_NO_YEAR, _no_year),
    (_ORDINAL_WORD, _ordinal_word),
    (_MONTH_YEAR, _month_year),
    (_SEASON, _season),
    (_MONTH_ALONE, _month_alone),
    (_RELATIVE_DAY, _relative_day),
    (_RELATIVE_WEEKDAY, _relative_weekday),
    (_YEAR_ALONE, _year_alone),
)


def spans(dates: list[DateWords]) -> Iterator[tuple[int, int]]:
    """Yield the offsets of dates."""
    return ((words.start, words.end) for words in dates)
