"""One person across reports, whatever form of the name each of them uses."""

import itertools
from dataclasses import replace
from datetime import date

import pytest

from kaib_search.ingest.identity_people import join_people, office_holder
from kaib_search.model.reports import MeetingDate, Mention, OfficeHolder, Report
from kaib_search.vocabulary.values import Office, PersonRule, Vocabulary

NOTHING = Vocabulary(topics=(), places=(), people=(), offices=(), synonyms=(), digest="")


def named(
    name: str, honorific: str | None = None, organisation: str | None = None, **more
) -> Mention:
    given, _, family = name.rpartition(" ")
    surface = f"{honorific} {name}" if honorific else name
    return Mention(
        name=name,
        surface=surface,
        honorific=honorific,
        given=given or None,
        family=family,
        organisation=organisation,
        **more,
    )


def report(id_: str, *people: Mention, series: str | None = None) -> Report:
    return Report(id=id_, title=id_, series=series, people=people)


def persons(*reports: Report, vocabulary: Vocabulary = NOTHING) -> dict[str, list[str]]:
    return {
        one.id: [person.person for person in one.people] for one in join_people(reports, vocabulary)
    }


def test_full_name_is_one_person_with_and_without_doctor():
    found = persons(
        report("a", named("Anna Spindler", titles=("Dr.",))), report("b", named("Anna Spindler"))
    )

    assert found == {"a": ["anna-spindler"], "b": ["anna-spindler"]}


@pytest.mark.parametrize(
    ("old", "new"),
    [("Karl Groß", "Karl Gross"), ("Käthe Müller", "Kaethe Mueller"), ("Uta WEISS", "Uta Weiß")],
)
def test_old_and_new_spelling_are_one_person(old, new):
    found = persons(report("a", named(old)), report("b", named(new)))

    assert found["a"] == found["b"]


def test_form_of_address_finds_the_full_name_of_the_same_report():
    found = persons(report("a", named("Anna Spindler"), named("Spindler", "Frau")))

    assert found["a"] == ["anna-spindler", "anna-spindler"]


def test_form_of_address_finds_the_only_one_of_the_same_organisation():
    found = persons(
        report("a", named("Anna Spindler", organisation="Landessportbund")),
        report("b", named("Spindler", "Frau", "Landessportbund")),
    )

    assert found["b"] == ["anna-spindler"]


def test_another_organisation_is_another_person():
    found = persons(
        report("a", named("Anna Spindler", organisation="Landessportbund")),
        report("b", named("Spindler", "Frau", "Jugendamt")),
        report("c", named("Spindler", "Frau")),
    )

    assert "anna-spindler" not in found["b"] + found["c"]
    assert found["b"] != found["c"]


def test_gender_keeps_apart():
    found = persons(
        report("a", named("Anna Spindler", organisation="Sportbund")),
        report("b", named("Spindler", "Herr", "Sportbund")),
        report("c", named("Karl Vogt"), named("Vogt", "Frau")),
    )

    assert found["b"] == ["herr-spindler-sportbund"]
    assert found["c"][0] != found["c"][1]


def test_two_of_a_name_are_not_guessed_between():
    found = persons(
        report(
            "a", named("Anna Kunz", organisation="Amt"), named("Berta Kunz", organisation="Amt")
        ),
        report("b", named("Kunz", "Frau", "Amt")),
    )

    assert found["b"] == ["frau-kunz-amt"]


def test_family_name_alone_is_one_person_within_its_series():
    found = persons(
        report("a", named("Lohse", "Frau"), series="Seniorenbeirat"),
        report("b", named("Lohse", "Frau"), series="Seniorenbeirat"),
        report("c", named("Lohse", "Frau"), series="Kreistag"),
    )

    assert found["a"] == found["b"] != found["c"]


def test_initial_finds_the_first_name_that_fits_alone():
    found = persons(
        report("a", named("Anna Meier")),
        report("b", named("A. Meier")),
        report("c", named("B. Meier")),
    )

    assert found["b"] == ["anna-meier"]
    assert found["c"] == ["b-meier"]


def test_list_of_people_joins_what_no_rule_could():
    rules = (
        PersonRule(id="anna-spindler", name="Anna Spindler", variants=("Anna Kern", "Frau Kern")),
    )
    vocabulary = replace(NOTHING, people=rules)

    found = persons(
        report("a", named("Anna Kern")), report("b", named("Kern", "Frau")), vocabulary=vocabulary
    )

    assert found == {"a": ["anna-spindler"], "b": ["anna-spindler"]}


def test_list_of_people_keeps_apart_what_rules_would_join():
    rules = (PersonRule(id="anna-kern", name="Anna Kern", not_variants=("Frau Kern",)),)
    vocabulary = replace(NOTHING, people=rules)

    found = persons(report("a", named("Anna Kern"), named("Kern", "Frau")), vocabulary=vocabulary)

    assert found["a"] == ["anna-kern", "frau-kern-a"]


def test_order_of_reports_changes_nothing():
    reports = [
        report("a", named("Anna Spindler", organisation="Sportbund"), named("A. Meier")),
        report("b", named("Spindler", "Frau", "Sportbund"), named("Meier", "Herr")),
        report("c", named("Anton Meier"), named("Spindler", "Frau", "Sportbund")),
        report("d", named("ANNA SPINDLER")),
    ]

    results = [persons(*order) for order in itertools.permutations(reports)]

    assert all(result == results[0] for result in results)


OFFICES = replace(
    NOTHING,
    people=(PersonRule(id="maria-vogt", name="Maria Vogt"),),
    offices=(
        Office(titles=("Städtischer Radbeauftragter",), person="Karl Lenz", end=date(2014, 12, 31)),
        Office(
            titles=("Städtischer Radbeauftragter",), person="Maria Vogt", start=date(2015, 1, 1)
        ),
    ),
)


@pytest.mark.parametrize(
    ("words", "day", "holder"),
    [
        ("Der Städtische Radbeauftragte", date(2014, 5, 1), "karl-lenz"),
        ("des Städtischen Radbeauftragten", date(2015, 1, 1), "maria-vogt"),
        ("Städtische Radbeauftragte", date(2019, 1, 1), "maria-vogt"),
        ("Der Radbeauftragte", date(2019, 1, 1), None),
        ("Die Städtische Tierbeauftragte", date(2019, 1, 1), None),
    ],
)
def test_office_without_a_name_is_offered_as_link_to_its_holder(words, day, holder):
    assert office_holder(words, day, OFFICES) == holder


def test_a_report_offers_the_holder_beside_the_words_and_names_nobody():
    told = replace(
        report("a"),
        date=MeetingDate(start="2014-05-01", end="2014-05-01", precision="day"),
        unnamed_roles=("Der Städtische Radbeauftragte", "Die Geschäftsstelle"),
    )
    [joined] = join_people([told], OFFICES)

    assert joined.office_holders == (
        OfficeHolder(role="Der Städtische Radbeauftragte", person="karl-lenz"),
    )
    assert joined.people == ()
