"""Offices and organisations are shown in the nominative, whatever case the source has."""

import pytest

from kaib_search.ingest.people.organisations import read_organisation
from kaib_search.ingest.people.rolephrases import find_roles
from kaib_search.ingest.people.tokens import sentences


@pytest.mark.parametrize(
    ("article", "words", "nominative"),
    [
        (
            "beim",
            "Sächsischen Staatsministerium für Soziales",
            "Sächsisches Staatsministerium für Soziales",
        ),
        ("des", "Leipziger Jugendamtes", "Leipziger Jugendamt"),
        (
            "der",
            "Sächsischen Landeszentrale für politische Bildung",
            "Sächsische Landeszentrale für politische Bildung",
        ),
        ("vom", "Deutschen Roten Kreuz", "Deutsches Rotes Kreuz"),
        ("des", "Lübecker Seniorenbeirates", "Lübecker Seniorenbeirat"),
        ("vom", "Bayerischen Städtetag", "Bayerischer Städtetag"),
        ("des", "Kreisverbandes Gotha", "Kreisverband Gotha"),
        ("der", "städtischen Wohnungsgesellschaft", "städtische Wohnungsgesellschaft"),
        ("des", "Blinden- und Sehbehindertenverbandes", "Blinden- und Sehbehindertenverband"),
        (
            "der",
            "INT- Gesellschaft zur Förderung der Integration mbH",
            "INT-Gesellschaft zur Förderung der Integration mbH",
        ),
        ("des", "Landkreises Leipziger Land", "Landkreis Leipziger Land"),
        ("im", "Amt für Jugend, Familie und Bildung", "Amt für Jugend, Familie und Bildung"),
        ("vom", "Verein Elternlotsen e. V.", "Elternlotsen e. V."),
        ("des", "Pflegestützpunktes", "Pflegestützpunkt"),
        ("vom", "Studentenwerk (STW)", "Studentenwerk"),
    ],
)
def test_organisation(article, words, nominative):
    (sentence,) = sentences(f"{article} {words}", "a1")

    found = read_organisation(sentence, 1, set(), article)
    assert found is not None
    assert found.name == nominative


@pytest.mark.parametrize(
    ("words", "gender", "nominative"),
    [
        ("dem Vorsitzenden", None, "Vorsitzender"),
        ("der hauptamtlichen Ausländerbeauftragten", "f", "hauptamtliche Ausländerbeauftragte"),
        ("des Sächsischen Ausländerbeauftragten", None, "Sächsischer Ausländerbeauftragter"),
        ("die Stadträte", "f", "Stadträtin"),
        ("die Stadträte", "m", "Stadtrat"),
        ("den Referentinnen", "f", "Referentin"),
        ("dem Präsidenten", None, "Präsident"),
        ("des Vertreters", None, "Vertreter"),
        ("dem stellvertretenden Landrat", "m", "stellvertretender Landrat"),
        ("der neuen Beauftragten für Migration", "f", "Beauftragte für Migration"),
        ("Erster Beigeordneter", "m", "Erster Beigeordneter"),
        ("die Kreistagsabgeordneten", "m", "Kreistagsabgeordneter"),
        ("dem Bürgermeister a. D.", None, "Bürgermeister a. D."),
    ],
)
def test_office(words, gender, nominative):
    (sentence,) = sentences(words, "a1")
    (role,) = find_roles(sentence, set(), set())

    assert role.text(gender) == nominative
