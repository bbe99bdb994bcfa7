"""Words of the interface for the values of the model."""

from flask_babel import gettext as _


def facet_label(facet: str) -> str:
    """Name a facet."""
    words: dict[str, str] = {
        "year": _("Jahr"),
        "topic": _("Thema"),
        "speaker": _("Wer sprach"),
        "person": _("Wer genannt wird"),
        "place": _("Ort"),
        "organisation": _("Organisation"),
        "kind": _("Art"),
        "series": _("Reihe"),
    }
    return words[facet]


def kind_label(kind: str) -> str:
    """Name a value of the facet "kind"."""
    words: dict[str, str] = {
        "held": _("hat stattgefunden"),
        "announced": _("angekündigt"),
        "decision": _("mit Ergebnis"),
        "unknown": _("Stand unbekannt"),
    }
    return words.get(kind, kind)


def act_label(act: str) -> str:
    """Say what a person did at a meeting."""
    words: dict[str, str] = {
        "talk": _("sprach"),
        "chair": _("leitete"),
        "present": _("nahm teil"),
        "mentioned": _("wird genannt"),
        "absent": _("fehlte"),
        "intro": _("stellte sich vor"),
        "announced": _("war angekündigt"),
        "contact": _("Ansprechperson"),
    }
    return words.get(act, act)


def decision_label(kind: str) -> str:
    """Name a type of result."""
    words: dict[str, str] = {
        "beschluss": _("Beschluss"),
        "empfehlung": _("Empfehlung"),
        "forderung": _("Forderung"),
        "wahl": _("Wahl"),
        "wunsch": _("Wunsch"),
        "zusammenfassung": _("Zusammenfassung"),
        "ankuendigung": _("Ankündigung"),
        "ziel": _("Ziel"),
        "feststellung": _("Feststellung"),
        "kritik": _("Kritik"),
    }
    return words.get(kind, kind)


def rule_label(rule: str) -> str:
    """Name the rule by which a word was met."""
    words: dict[str, str] = {
        "stem": _("andere Wortform"),
        "part": _("Teil eines zusammengesetzten Wortes"),
        "gender": _("andere Geschlechtsform"),
        "synonym": _("gleichbedeutend"),
        "phrase": _("Wortfolge"),
        "prefix": _("Wortanfang"),
        "near": _("in der Nähe"),
    }
    return words.get(rule, rule)


def repair_label(repair: str) -> str:
    """Say what was repaired in a typed query."""
    words: dict[str, str] = {
        "unclosed-quote": _("Ein Anführungszeichen war nicht geschlossen; es wurde ergänzt."),
        "unclosed-bracket": _("Eine Klammer war nicht geschlossen; sie wurde ergänzt."),
        "unopened-bracket": _("Eine schließende Klammer ohne Anfang wurde weggelassen."),
        "dangling-operator": _("Ein Verknüpfungswort ohne zweiten Teil wurde weggelassen."),
        "empty-field": _("Eine Feldangabe ohne Wert wurde weggelassen."),
        "unknown-field": _("Ein unbekanntes Feld wurde als gewöhnliches Wort gelesen."),
        "short-prefix": _("Ein Wortanfang braucht mindestens drei Buchstaben."),
        "near-needs-words": _("NAHE braucht zwei Wörter; gesucht wurde ohne den Abstand."),
        "unreadable-date": _("Ein Datum ließ sich nicht lesen; es wurde als Wort gesucht."),
        "unknown-value": _("Ein unbekannter Wert wurde als gewöhnliches Wort gesucht."),
        "long-word": _("Ein sehr langes Wort wurde gekürzt."),
        "too-many-words": _("Die Anfrage war zu lang; gesucht wurde mit ihrem Anfang."),
        "leading-star": _("Ein Stern am Wortanfang wurde weggelassen; er gilt nur am Wortende."),
        "inner-star": _("Ein Stern gilt nur am Wortende; gesucht wurde der Wortanfang davor."),
        "no-words": _("Die Anfrage enthält kein Wort zum Suchen; gezeigt werden alle Berichte."),
        "too-deep": _("Die Klammern waren zu tief geschachtelt; sie wurden aufgelöst."),
    }
    otherwise = _("Die Anfrage wurde berichtigt (%(repair)s).", repair=repair)
    return words.get(repair, str(otherwise))
