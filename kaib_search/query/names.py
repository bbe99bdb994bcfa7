"""Names of the fields of the query language, German and English."""

from collections.abc import Mapping

FIELDS: Mapping[str, str] = {
    name: field
    for field, names in {
        "titel": "titel title überschrift ueberschrift",
        "betreff": "betreff subject gegenstand",
        "thema": "thema themen topic topics",
        "person": "person personen people redner rednerin sprecher sprecherin speaker name",
        "organisation": "organisation organisationen organization org einrichtung institution",
        "ort": "ort orte place places stadt",
        "jahr": "jahr jahre year years",
        "datum": "datum date tag",
        "status": "status stand art kind",
        "beschluss": "beschluss beschluß beschlüsse ergebnis ergebnisse decision decisions",
        "text": "text inhalt body",
    }.items()
    for name in names.split()
}
"""Every name of a field, and the field it means."""

INDEXED: Mapping[str, str] = {
    "titel": "title",
    "betreff": "subject",
    "thema": "topics",
    "person": "people",
    "organisation": "organisations",
    "ort": "places",
    "beschluss": "decisions",
    "text": "body",
}
"""The field of a document in which a field of the query language looks."""

DATES = frozenset({"jahr", "datum"})

KINDS: Mapping[str, str] = {
    word: kind
    for kind, words in {
        "held": "held stattgefunden abgehalten gehalten durchgeführt",
        "announced": "announced angekündigt angekuendigt geplant",
        "unknown": "unknown unbekannt",
        "decision": "decision beschluss beschluß ergebnis",
    }.items()
    for word in words.split()
}
"""The words for a kind of report."""

KIND_NAMES: Mapping[str, str] = {
    "held": "status:stattgefunden",
    "announced": "status:angekündigt",
    "unknown": "status:unbekannt",
    "decision": "beschluss:ja",
}
"""How a kind is written in the query language."""

YES = frozenset({"ja", "yes", "*"})
