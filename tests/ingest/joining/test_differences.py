"""What changed is shown paragraph by paragraph and word by word."""

from kaib_search.ingest.differences import diff_texts, diff_versions, successors
from kaib_search.model.reports import Paragraph, Version


def version(*texts, title="Treffen"):
    parts = tuple(
        Paragraph(id=f"a{abs(hash(text)) % 16**6:06x}", number=number, text=text)
        for number, text in enumerate(texts, start=1)
    )
    return Version(captures=(), title=title, paragraphs=parts)


def changes(old, new):
    return [
        (one.change, "".join(run.text for run in one.runs if run.change != "removed"))
        for one in diff_versions(old, new).paragraphs
    ]


A = "Die Beauftragten sprachen über den Ausbau der Kitas."
B = "Frau Ohm stellte neue Zahlen vor."
C = "Danach wurde beraten und gegessen."


def test_equal_versions_differ_in_nothing():
    assert diff_versions(version(A, B), version(A, B)).is_empty


def test_a_changed_word_is_marked_in_its_place():
    runs = diff_texts("Frau Ohm stellte Zahlen vor.", "Frau Ohm stellte neue Zahlen vor.")

    assert [(run.change, run.text) for run in runs] == [
        ("same", "Frau Ohm stellte "),
        ("added", "neue "),
        ("same", "Zahlen vor."),
    ]


def test_added_removed_and_moved_paragraphs_are_named():
    assert changes(version(A, B), version(A, C, B)) == [("same", A), ("added", C), ("same", B)]
    assert changes(version(A, B, C), version(A, C)) == [("same", A), ("removed", ""), ("same", C)]
    assert sorted(change for change, _ in changes(version(A, B, C), version(C, A, B))) == [
        "moved",
        "same",
        "same",
    ]


def test_both_texts_can_be_read_back_from_the_difference():
    old, new = (
        version(A, B, title="Treffen am 3. Mai"),
        version(C, A.replace("Ausbau", "Umbau"), title="Treffen am 4. Mai"),
    )
    found = diff_versions(old, new)

    def text(runs, without):
        return "".join(run.text for run in runs if run.change != without)

    assert text(found.title, "added") == old.title
    assert text(found.title, "removed") == new.title
    assert sorted(filter(None, (text(one.runs, "added") for one in found.paragraphs))) == sorted(
        [A, B]
    )
    assert sorted(filter(None, (text(one.runs, "removed") for one in found.paragraphs))) == sorted(
        [C, A.replace("Ausbau", "Umbau")]
    )


def test_old_paragraphs_lead_to_the_ones_that_took_their_place():
    old, new = version(A, B, C), version(A.replace("Ausbau", "Umbau"), C)
    ids = successors(old.paragraphs, new.paragraphs)

    assert ids == {old.paragraphs[0].id: new.paragraphs[0].id, old.paragraphs[1].id: ""}
