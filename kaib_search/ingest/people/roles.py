"""Nouns that name an office or task of a person, and their nominative."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from kaib_search.ingest.people.firstnames import Gender
from kaib_search.ingest.people.tagger import noun_lead

Declension = Literal["adjective", "weak", "strong", "feminine", "neuter"]

_ADJECTIVE_STEMS = (
    "beauftragt beigeordnet vorsitzend abgeordnet sachverständig bedienstet angestellt "
    "verantwortlich delegiert "
    "bevollmächtigt ältest gesandt vorgesetzt verwaltungsangestellt angehörig betroffen "
    "studierend "
    "synodal beamt stadtverordnet verordnet auszubildend gastgebend dienstältest ehrenamtlich"
).split()
_WEAK = (
    "präsident referent dezernent assistent student intendant superintendent jurist "
    "polizist journalist "
    "architekt kommandant adjutant konsulent soziologe psychologe pädagoge theologe "
    "biologe geologe politologe "
    "experte kollege jugendpfleger diplomat doktorand praktikant repräsentant volontär "
    "archivar spezialist "
    "kandidat ombudsmann prälat ökonom gerontologe historiker demokrat dozent aktivist "
    "kurator bürge "
    "beigeladene logopäde therapeut laborant producent produzent lieferant"
).split()
_STRONG = (
    "leiter minister sprecher geschäftsführer direktor sekretär koordinator berater "
    "mitarbeiter vertreter "
    "professor dekan rektor kanzler pfarrer bischof lehrer wissenschaftler forscher planer "
    "ingenieur moderator "
    "anwalt chef manager inspektor kommissar arbeiter autor künstler betreuer trainer "
    "kämmerer schriftführer "
    "protokollant schatzmeister bürgermeister meister ansprechpartner sachbearbeiter "
    "nachfolger vorgänger "
    "stellvertreter senator botschafter konsul unternehmer gründer initiator organisator "
    "inhaber träger "
    "vorsteher verwalter bearbeiter prüfer gutachter pfleger förster bauer wirt amtmann "
    "hauptmann obmann "
    "wart rat stadtrat landrat kreisrat gemeinderat vorstand arzt führer schüler rabbiner "
    "imam dolmetscher "
    "präses pastor diakon vikar politologe pfarrer referatsleiter verfasser redakteur "
    "regisseur mentor pate lotse helfer teamer dirigent kantor küster "
    "richter kassierer kassenwart verwaltungsrat generalsekretär "
    "ministerpräsidentenvertreter schulze "
    "vermittler begleiter streetworker coach anleiter tutor projektmanager ratsherr "
    "ratsfrau bezirksrat "
    "hofrat prorektor prodekan abteilungsdirektor sportler bewohner anwohner einwohner "
    "bürger veranstalter "
    "gastgeber amtsinhaber notar steuerberater apotheker händler gastwirt landwirt "
    "hausmeister erzieher "
    "berichterstatter antragsteller wahlleiter wehrführer brandmeister polizeiführer "
    "oberst major general "
    "statistiker informatiker chemiker physiker mathematiker politiker gewerkschafter "
    "sozialplaner "
    "ratsmitglied fürst pressesprecher gemeindepfarrer"
).split()
_NEUTER = "mitglied vorstandsmitglied ratsmitglied oberhaupt gremienmitglied".split()
_FEMININE_OTHER = (
    "rätin anwältin ärztin bischöfin frau vorständin kauffrau obfrau ombudsfrau stadträtin "
    "landrätin "
    "kreisrätin gemeinderätin oberin amtfrau hauptfrau ratsfrau lehrkraft fachkraft "
    "leitung vertretung"
).split()
_ABBREVIATIONS: dict[str, tuple[str, Gender | None]] = {
    "ob": ("Oberbürgermeister", "m"),
    "oberbgm.": ("Oberbürgermeister", "m"),
    "obm": ("Oberbürgermeister", "m"),
    "obin": ("Oberbürgermeisterin", "f"),
    "bm": ("Bürgermeister", "m"),
    "bgm.": ("Bürgermeister", "m"),
    "bgm": ("Bürgermeister", "m"),
    "bgmin": ("Bürgermeisterin", "f"),
    "bmin": ("Bürgermeisterin", "f"),
    "str": ("Stadtrat", "m"),
    "str.": ("Stadtrat", "m"),
    "strin": ("Stadträtin", "f"),
    "vors.": ("Vorsitzender", None),
    "vorsitz.": ("Vorsitzender", None),
    "gf": ("Geschäftsführer", None),
    "gfin": ("Geschäftsführerin", "f"),
    "stv": ("Stadtverordneter", None),
    "stv.": ("Stadtverordneter", None),
    "bg": ("Beigeordneter", None),
    "al": ("Amtsleiter", None),
    "sgl": ("Sachgebietsleiter", None),
    "rl": ("Referatsleiter", None),
    "rm": ("Ratsmitglied", None),
    "ra": ("RA", None),
    "rain": ("RAin", "f"),
    "mdl": ("MdL", None),
    "mdb": ("MdB", None),
    "mdep": ("MdEP", None),
    "gr": ("Gemeinderat", "m"),
    "grin": ("Gemeinderätin", "f"),
    "kr": ("Kreisrat", "m"),
    "krin": ("Kreisrätin", "f"),
    "abg.": ("Abgeordneter", None),
    "pfr.": ("Pfarrer", "m"),
    "pfrin": ("Pfarrerin", "f"),
}
"""Short forms; they count only as written with a capital letter and before a name or in brackets."""

_BODIES: frozenset[str] = frozenset(
    "rat stadtrat kreisrat gemeinderat vorstand verwaltungsrat beirat bezirksrat "
    "ortschaftsrat ortsrat träger "
    "leitung vertretung beratung".split()
)
"""Words that name a body or a person, or an activity: a role only beside a name."""

_NO_ROLE = re.compile(
    r"(?:verrat|vorrat|heirat|apparat|format|zitat|bei?rat|hausrat|erstrat|referat|"
    r"dezernat|konfrat|quadrat|senkrat"
    r"|lebensbereich|wirtschaftsrat|sicherheitsrat|europarat|flüchtlingsrat|elternrat|"
    r"schülerrat|jugendrat|betriebsrat"
    r"|personalrat|bundesrat|ausländerrat|behindertenrat|seniorenrat|integrationsrat|"
    r"migrationsrat|frauenrat"
    r"|landesrat|ministerrat|aufsichtsrat|stiftungsrat|bürgerrat|sprecherrat|"
    r"kirchenrat|ältestenrat|studierendenrat"
    r"|rundfunkrat|ausschusswart|gegenwart|antwort|wahlalter|behälter|schalter|halter|alter"
    r"|familienträger|einzelträger|kostenträger|einrichtungsträger|schulträger|"
    r"klassiker|wohlfahrtsträger"
    r"|projektträger|freier träger|datenträger|kindergartenträger|computer|filter|"
    r"charakter|verkehrsmeister)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleNoun:
    """A noun that names an office: how it is declined, and whose gender it shows.

    stem     the noun in the nominative (for adjectival nouns without ending)
    plural   the source has the plural ("die Stadträte Müller und Schulz")
    body     also names a body, so that it needs a name beside it
    loose    known by its ending alone ("Apothekerin"): counts only right beside a name
    """

    stem: str
    declension: Declension
    gender: Gender | None
    plural: bool = False
    body: bool = False
    loose: bool = False


@lru_cache(maxsize=16384)
def role_noun(word: str) -> RoleNoun | None:
    """Recognise a role noun in any case.

    >>> role_noun("Ausländerbeauftragten").stem, role_noun("Geschäftsführerin").gender
    ('Ausländerbeauftragt', 'f')
    >>> role_noun("Flüchtlingsrat") is None
    True
    """
    if not word[:1].isupper():
        return None
    word = re.sub(r"[:*_/]-?in(nen)?$|/-?in(nen)?$|\(in\)$|[:*_]r$|/-?r$", "", word)
    lower = word.lower()
    if lower in _ABBREVIATIONS and _written_short(word):
        full, gender = _ABBREVIATIONS[lower]
        return RoleNoun(stem=full, declension="neuter", gender=gender)
    if _NO_ROLE.search(lower):
        return _seat(word, lower)
    for reader in (_adjectival, _feminine, _weak, _neuter, _strong, _by_ending):
        found = reader(word, lower)
        if found is not None:
            return found
    return None


def _seat(word: str, lower: str) -> RoleNoun | None:
    """Take the name of a council for its member, where it stands right before a name ("Beirat Jan Wolters")."""
    if not lower.endswith("rat") or lower.endswith(
        ("referat", "apparat", "heirat", "vorrat", "verrat", "hausrat")
    ):
        return None
    return RoleNoun(stem=word, declension="strong", gender="m", body=True, loose=True)


def _written_short(word: str) -> bool:
    return word.endswith(".") or word.isupper() or sum(map(str.isupper, word)) >= 2


_FEMALE_ENDINGS = tuple(
    "erin istin entin antin orin ogin eurin atin ärin tistin anin ötin tin".split()
)
_MALE_ENDINGS = tuple("er ist ent ant or eur loge at är arzt wirt mann ot".split())
_NO_PERSON = re.compile(
    r"(?:termin|disziplin|medizin|routine|magazin|benzin|kantin|center|theater|"
    r"fenster|minister[iu]\w*|nummer|kammer|sommer|winter"
    r"|alter|charakter|september|oktober|november|dezember|feier|steuer|wasser|zimmer|"
    r"muster|ufer|keller|dauer|opfer|poster|laser"
    r"|register|kloster|feuer|länder|kinder|häuser|bücher|güter|räder|bilder|felder|"
    r"gelder|mittel\w*|monat|format|zitat|staat|senat|rat"
    r"|referat|dezernat|sekretariat|mandat|inserat|moment|dokument|prozent|parlament|"
    r"fundament|instrument|kontinent|talent|event|motor"
    r"|faktor|sektor|monitor|tor|chor|labor|mauer|leiter|körper|ordner|stadt|angebot|"
    r"verbot|gebot|boot|brot|newsletter|ticker|flyer|wetter"
    r"|koffer|hunger|ärger|finger|lager|träger|ausländer|alterin|gewässer|semester|"
    r"quartier|papier|klavier|revier|cluster|master|ticket\w*)$"
)


def _by_ending(word: str, lower: str) -> RoleNoun | None:
    """Take a noun for a person's calling by its ending, where the model knows it as a noun."""
    plural = lower.endswith("innen")
    single = lower.removesuffix("nen") if plural else lower
    if len(single) < 6 or _NO_PERSON.search(single):
        return None
    female = single.endswith(_FEMALE_ENDINGS)
    if not (female or single.endswith(_MALE_ENDINGS)) or noun_lead(word) < (0 if female else 2):
        return None
    return RoleNoun(
        stem=word[: len(single)],
        declension="feminine" if female else "strong",
        gender="f" if female else "m",
        plural=plural,
        loose=True,
    )


def _adjectival(word: str, lower: str) -> RoleNoun | None:
    found = re.match(r"(.*?)(e|en|er|em|es)$", lower)
    if found is None:
        return None
    for ending in (found[2], "en", "er", "em", "es", "e"):
        stem = lower.removesuffix(ending)
        if stem != lower and stem.endswith(tuple(_ADJECTIVE_STEMS)):
            return RoleNoun(stem=word[: len(stem)], declension="adjective", gender=None)
    return None


def _feminine(word: str, lower: str) -> RoleNoun | None:
    if lower.endswith("innen"):
        single = _feminine(word[:-3], lower[:-3])
        return (
            None
            if single is None
            else RoleNoun(stem=single.stem, declension="feminine", gender="f", plural=True)
        )
    if lower.endswith(tuple(_FEMININE_OTHER)) and lower != "frau":
        body = lower.endswith(("leitung", "vertretung"))
        return None if body else RoleNoun(stem=word, declension="feminine", gender="f")
    if not lower.endswith("in"):
        return None
    base = lower[:-2]
    masculine = (
        *_STRONG,
        *_WEAK,
        *(w[:-1] for w in (*_WEAK, *_STRONG) if w.endswith("e")),
        "expert",
        "amtmann",
    )
    if base.endswith(masculine) and not base.endswith(("rat", "wart", "general")):
        return RoleNoun(stem=word, declension="feminine", gender="f")
    return None


def _weak(word: str, lower: str) -> RoleNoun | None:
    for stem in _WEAK:
        root = stem[:-1] if stem.endswith("e") else stem
        for ending in ("", "en", "e", "n", "s", "es"):
            if lower.endswith(root + ending):
                if stem.endswith("e") and ending in {"", "s", "es"}:
                    continue
                base = word[: len(word) - len(ending)] if ending else word
                if stem.endswith("e"):
                    base += "e"
                return RoleNoun(stem=base, declension="weak", gender="m")
    return None


def _neuter(word: str, lower: str) -> RoleNoun | None:
    for stem in _NEUTER:
        for ending in ("", "s", "es", "er", "ern", "e"):
            if lower.endswith(stem + ending):
                base = word[: len(word) - len(ending)] if ending else word
                return RoleNoun(
                    stem=base, declension="neuter", gender=None, plural=ending in {"er", "ern"}
                )
    return None


_UMLAUT_PLURALS = (
    ("räte", "rat"),
    ("räten", "rat"),
    ("anwälte", "anwalt"),
    ("anwälten", "anwalt"),
    ("ärzte", "arzt"),
    ("ärzten", "arzt"),
    ("vorstände", "vorstand"),
    ("vorständen", "vorstand"),
    ("bischöfe", "bischof"),
    ("räten", "rat"),
    ("leute", "mann"),
)


def _strong(word: str, lower: str) -> RoleNoun | None:
    for plural, single in _UMLAUT_PLURALS:
        if lower.endswith(plural) and (single != "rat" or lower != plural) and single != "mann":
            base = word[: len(word) - len(plural)] + (
                single.capitalize() if len(word) == len(plural) else single
            )
            if _NO_ROLE.search(base.lower()):
                return None
            return RoleNoun(stem=base, declension="strong", gender="m", plural=True)
    for stem in _STRONG:
        for ending in ("", "s", "es", "n", "en", "e"):
            if not lower.endswith(stem + ending):
                continue
            if ending == "n" and not stem.endswith("er"):
                continue
            base = word[: len(word) - len(ending)] if ending else word
            if (
                len(base) != len(stem)
                and stem in {"bauer", "wirt", "rat", "meister", "arbeiter", "bürger"}
                and (len(base) - len(stem) < 3)
            ):
                continue
            body = base.lower() in _BODIES or base.lower().endswith(("rat", "vorstand", "träger"))
            return RoleNoun(
                stem=base,
                declension="strong",
                gender="m",
                plural=ending in {"n", "e", "en"},
                body=body,
            )
    return None


def nominative_role(noun: RoleNoun, gender: Gender | None) -> str:
    """Give a role noun its nominative without article, for a person of this gender.

    >>> nominative_role(role_noun("Vorsitzenden"), "m"), nominative_role(role_noun("Vertreters"), None)
    ('Vorsitzender', 'Vertreter')
    """
    if noun.declension == "adjective":
        return noun.stem + ("e" if gender == "f" else "er")
    if gender == "f" and noun.plural and noun.gender == "m":
        return feminine(noun.stem)
    if (
        noun.stem.startswith(("Vorsitzender", "Stadtverordneter", "Beigeordneter", "Abgeordneter"))
        and gender == "f"
    ):
        return noun.stem.removesuffix("r")
    if gender == "f" and noun.stem in {
        "Geschäftsführer",
        "Amtsleiter",
        "Sachgebietsleiter",
        "Referatsleiter",
    }:
        return noun.stem + "in" if noun.declension == "neuter" else noun.stem
    return noun.stem


def is_office(word: str) -> bool:
    """Tell whether a word surely names an office, not by its ending alone."""
    found = role_noun(word)
    return found is not None and not found.loose


def feminine(stem: str) -> str:
    """Give the feminine of a masculine role noun ("die Stadträte Anna Meier und …").

    >>> feminine("Stadtrat"), feminine("Referent"), feminine("Kollege")
    ('Stadträtin', 'Referentin', 'Kollegin')
    """
    for ending, umlaut in (
        ("rat", "rät"),
        ("anwalt", "anwält"),
        ("arzt", "ärzt"),
        ("mann", "frau"),
    ):
        if stem.lower().endswith(ending):
            base = stem[: len(stem) - len(ending)]
            changed = umlaut.capitalize() if not base else umlaut
            return base + changed + ("" if ending == "mann" else "in")
    return stem.removesuffix("e") + "in"


def role_gender(noun: RoleNoun, determiner: str) -> Gender | None:
    """Tell the gender of the person by the noun, or by the article before it."""
    if noun.gender is not None and not (noun.gender == "m" and noun.declension == "neuter"):
        return noun.gender
    if noun.declension != "adjective":
        return noun.gender
    return _BY_ARTICLE.get(determiner.lower())


_BY_ARTICLE: dict[str, Gender] = {
    "dem": "m",
    "des": "m",
    "den": "m",
    "ein": "m",
    "einem": "m",
    "einen": "m",
    "eines": "m",
    "vom": "m",
    "beim": "m",
    "zum": "m",
    "die": "f",
    "eine": "f",
    "einer": "f",
    "zur": "f",
    "ihrem": "m",
    "seinem": "m",
}
