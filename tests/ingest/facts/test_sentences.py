"""Sentences end where a reader ends them."""

import pytest

from kaib_search.ingest.sentences import split_sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Das 15. Treffen fand am 3. Mai 2016 statt.",
        "Dr. Karl Moor sprach für den Verein Hilfe e. V. und die AWO.",
        "Es ging u. a. um Kitas, z.B. in Borna, bzw. um Horte.",
        "Beschluss Nr. 12/2014 gilt nach § 5 Abs. 3 Satz 2 SGB II.",
        "Der Umbau kostet rund 3,5 Mio. Euro.",
        "Um 18.30 Uhr begann am 1.Dezember 2010 der zweite Teil.",
        "Frau Prof. Dr. Ines Ohm (ehem. Rektorin) kam.",
        "Ab dem XIX. Jahrhundert stand hier ein Markt.",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(sentence):
    assert split_sentences(f"{sentence} Danach war Pause.") == [sentence, "Danach war Pause."]


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat tagte im Jahr 2013. Danach war Pause.",
        "„Das geht nicht.“ Danach war Pause.",
        "Kann das sein? Danach war Pause.",
        "Er gehört dem Verein e. V. an. Danach war Pause.",
        "Es gab Kuchen, Kaffee usw. Danach war Pause.",
        "Erste Zeile ohne Punkt\nDanach war Pause.",
    ],
)
def test_a_sentence_ends(text):
    assert split_sentences(text)[-1] == "Danach war Pause."
    assert len(split_sentences(text)) == 2


def test_nothing_is_lost():
    text = "Am 3.5. tagte der Rat. Es kamen 12  Leute!\nAbstimmung: 12 Ja."

    assert "".join("".join(split_sentences(text)).split()) == "".join(text.split())
