"""Split German text into sentences, keeping every character of each."""

import re

_END = re.compile(r"[.!?…]+[\"“”’»«)\]]*(?=\s)|\n+")
_ABBREVIATIONS = frozenset(
    """abs abschn abt allg amtl anl anm art aufl az bd begr beigeordn bes betr bez bspw bzgl bzw ca co
    d.h dez dgl dipl dr d ebd ehem einschl erg etc e.v evtl exkl f ff fr frl gem geb ggf ggfs grds gez
    hr hrn inkl ing insb insbes jh jr kap kath lfd lt m max mag med mind min mio mrd mtl n nr nrn o oö
    o.g u.a phil pol priv prof pkt rd ref resp rer s sog sen soz st stellv std str tel tsd u usw
    v vgl vors vorl vs wg z z.b zit zt zzgl i.d.r i.v i.a a.d m.e o.ä u.ä s.o s.u ldkr lkr
    u.u v.a z.t z.zt z.z bürgerm stadtr mdl mdb habil jur nat oec ltd öff dt sächs landkr evang
    ev kgl med bibl päd kfm betriebsw verw
    soz-päd sr jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so uhrz tgl""".split()
)
# Abbreviations that also close a sentence; the next word decides.
_ALSO_LAST = frozenset({"usw", "etc", "ff", "f", "uhr", "e.v", "co", "o.ä", "u.ä", "u.a"})
_STARTERS = frozenset(
    """der die das den dem des ein eine einen einem einer er sie es wir ich ihr man im in am an auf aus
    bei beim mit nach von vom vor zu zum zur für über unter um durch diese dieser dieses dabei daran
    darauf damit dafür danach daraufhin davon hierzu hierbei hierfür dazu zudem außerdem ferner
    weiterhin anschließend abschließend auch als wenn da weil seit nun jedoch allerdings zunächst
    letztlich nachdem alle herr frau""".split()
)


def split_sentences(text: str) -> list[str]:
    """Split a paragraph into its sentences, each as written, without outer white space.

    >>> split_sentences("Das 15. Treffen war am 3. Mai. Dr. Voigt sprach, z. B. zum Haushalt.")
    ['Das 15. Treffen war am 3. Mai.', 'Dr. Voigt sprach, z. B. zum Haushalt.']
    """
    sentences, start = [], 0
    for end in _END.finditer(text):
        if _goes_on(text, start, end):
            continue
        sentences.append(text[start : end.end()].strip())
        start = end.end()
    sentences.append(text[start:].strip())
    return [sentence for sentence in sentences if sentence]


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    """Tell whether the sentence goes on after a possible end."""
    mark = end.group().strip()
    if not mark:
        return False
    after = text[end.end() :].lstrip(" \t\u00a0\u202f")
    if mark in {"…", "..."} or mark[0] in "!?":
        return after[:1].islower()
    if not mark.startswith(".") or len(mark) > 1 or after.startswith("\n"):
        return after[:1].islower()
    return _is_dotted(text[start : end.start()], after)


def _is_dotted(before: str, after: str) -> bool:
    """Tell whether a single full stop belongs to the word before it."""
    if re.match(r"(?:[-–—]\s*)?[a-zäöüß]", after):
        return True
    word = before.rsplit(None, 1)[-1].lstrip("(„\"'[") if before.strip() else ""
    next_word = re.match(r"[\wÄÖÜäöüß-]+", after)
    following = next_word.group() if next_word else ""
    if word.isdigit() or re.fullmatch(r"[IVXLC]{1,6}", word):
        return _is_ordinal(word, before, following)
    folded = word.casefold()
    spaced = re.search(r"(\w)\.\s?(\w)$", before)
    if spaced:
        folded = f"{spaced[1]}.{spaced[2]}".casefold()
    if folded in _ALSO_LAST:
        return following.casefold() not in _STARTERS
    if folded in _ABBREVIATIONS:
        return True
    is_initial = len(word) == 1 and word.isalpha()
    return is_initial and following.casefold() not in _STARTERS


def _is_ordinal(word: str, before: str, following: str) -> bool:
    """Tell an ordinal ("15. Treffen", "3. Mai") from a number that closes a sentence."""
    if not following:
        return bool(following)
    if word.isdigit() and len(word) >= 3:
        return False
    if following.casefold() in _STARTERS:
        # "zum 15. Der Rat …" is rare; "im Haus 3. Der Rat …" is not.
        return False
    return bool(re.search(r"[\s(„]\S*$", before) or before == word)
