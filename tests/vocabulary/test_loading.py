"""A corpus brings its own words; a mistake in them is named, not swallowed."""

from datetime import date

import pytest

from kaib_search.errors import SettingsError
from kaib_search.vocabulary import FILES, load_vocabulary


@pytest.fixture
def folder(tmp_path):
    return tmp_path


def write(folder, name, text):
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def refusal(folder):
    with pytest.raises(SettingsError) as caught:
        load_vocabulary(folder)
    return str(caught.value)


def test_the_package_brings_all_four_lists():
    vocabulary = load_vocabulary()

    assert len(vocabulary.topics) == 55
    assert {topic.label_en for topic in vocabulary.topics} != {None}
    assert {"Bautzen", "Zschopau", "Aue", "Weißwasser"} <= {
        place.name for place in vocabulary.places
    }
    assert any("KAIB" in one.terms for one in vocabulary.synonyms)


def test_no_word_of_a_topic_settles_and_excludes_it_at_once():
    for topic in load_vocabulary().topics:
        assert not set(topic.synonyms) & set(topic.excluded), topic.id
        both = set(topic.synonyms) & set(topic.weak)
        assert not {one for one in both if " " in one or "-" in one[:1]}, topic.id


def test_offices_change_hands_on_a_day(sample_archive):
    offices = [
        office
        for office in load_vocabulary(sample_archive).offices
        if "Sächsischer Ausländerbeauftragter" in office.titles
    ]

    assert [office.person for office in offices] == ["Martin Gillo", "Geert Mackenroth"]
    assert offices[0].end == date(2014, 12, 16)
    assert offices[1].start == date(2014, 12, 17)


def test_a_file_of_the_corpus_takes_the_place_of_the_package_file(folder):
    write(folder, "topics.toml", '[[topic]]\nid = "wein"\nlabel = "Weinbau"\nsynonyms = ["Rebe"]\n')
    vocabulary = load_vocabulary(folder)

    assert [topic.id for topic in vocabulary.topics] == ["wein"]
    assert vocabulary.places == load_vocabulary().places


def test_the_digest_follows_the_bytes_of_the_files(folder):
    before = load_vocabulary(folder).digest
    write(folder, "synonyms.toml", '[[synonym]]\nterms = ["Rebe", "Weinstock"]\n')
    after = load_vocabulary(folder).digest

    assert before == load_vocabulary().digest
    assert after != before
    assert after == load_vocabulary(folder).digest


def test_places_can_be_bare_names_or_entries(folder):
    write(
        folder,
        "places.toml",
        'cities = ["Neustadt"]\n[[place]]\nname = "Aussig"\nkind = "city"\naliases = ["Ústí"]\n',
    )
    places = {place.name: place for place in load_vocabulary(folder).places}

    assert places["Aussig"].aliases == ("Ústí",)
    assert places["Neustadt"].kind == "city"


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("places.toml", 'citys = ["Borna"]', ["places.toml", "'citys'", "cities"]),
        (
            "places.toml",
            '[[place]]\nname = "Borna"\nkinds = "city"',
            ["place 1 (Borna)", "'kinds'", "kind"],
        ),
        ("places.toml", '[[place]]\nname = "Borna"\nkind = "town"', ["place 1 (Borna)", "'town'"]),
        ("places.toml", "cities = [4]", ["cities 1 (4)", "string"]),
        ("topics.toml", '[[topic]]\nlabel = "Sport"', ["topic 1", "'id' is missing"]),
        ("topics.toml", '[[topic]]\nid = "Sport!"\nlabel = "Sport"', ["topic 1 (Sport!)", "'id'"]),
        (
            "topics.toml",
            '[[topic]]\nid = "s"\nlabel = "S"\n[[topic]]\nid = "s"\nlabel = "S"',
            ["'s' stands twice"],
        ),
        ("synonyms.toml", '[[synonym]]\nterms = ["allein"]', ["synonym 1 (allein)", "at least 2"]),
        (
            "people.toml",
            '[[office]]\ntitles = ["Rektor"]\nperson = "A"\nstart = "2014"',
            ["office 1 (Rektor)", "date"],
        ),
        ("people.toml", "[[office]\n", ["people.toml", "not TOML", "line 1"]),
    ],
)
def test_a_mistake_is_named_with_file_entry_and_what_helps(folder, name, text, named):
    message = refusal(write(folder, name, text))

    assert all(part in message for part in [str(folder / name), *named]), message


def test_another_encoding_is_refused_with_advice(folder):
    (folder / "people.toml").write_bytes(
        '[[person]]\nid = "a"\nname = "Müller"\n'.encode("latin-1")
    )

    assert "UTF-8" in refusal(folder)


def test_every_file_has_its_place(folder):
    for name in FILES:
        write(folder, name, "")
    vocabulary = load_vocabulary(folder)

    assert (vocabulary.topics, vocabulary.places, vocabulary.people, vocabulary.synonyms) == (
        (),
        (),
        (),
        (),
    )
