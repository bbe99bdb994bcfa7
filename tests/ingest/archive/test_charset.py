import pytest

from kaib_search.ingest.archive.charset import decode

TEXT = (
    "<p>Die Beauftragten begrüßten die Übersicht über Maßnahmen für Flüchtlinge. „Integration gelingt vor Ort“, "
    "so der Vorsitzende. Die Bürgerinnen und Bürger möchten größere Räume.</p>"
)


@pytest.mark.parametrize(
    ("codec", "label"),
    [
        ("utf-8", "utf-8"),
        ("cp1252", "windows-1252"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", "ISO_8859-1"),
        ("mac_roman", "macintosh"),
    ],
)
def test_a_true_label_in_the_meta_tag_is_followed(codec: str, label: str) -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={label}">{TEXT}'
    decoded = decode(page.encode(codec))
    assert TEXT in decoded.text
    assert (decoded.named_by, decoded.unreadable) == ("meta", 0)


def test_iso_8859_15_keeps_its_euro_sign() -> None:
    decoded = decode('<meta charset="iso-8859-15"><p>für 20 €</p>'.encode("iso-8859-15"))
    assert "für 20 €" in decoded.text


def test_the_header_goes_before_the_meta_tag() -> None:
    decoded = decode(('<meta charset="utf-8">' + TEXT).encode("cp1252"), header="windows-1252")
    assert (decoded.encoding, decoded.named_by) == ("cp1252", "header")
    assert TEXT in decoded.text


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "us-ascii", "no-such-charset"])
def test_a_lying_label_over_utf8_is_not_believed(label: str) -> None:
    decoded = decode(f'<meta charset="{label}">{TEXT}'.encode())
    assert TEXT in decoded.text
    assert decoded.named_by == "detected"


def test_a_lying_utf8_label_over_windows_1252_is_not_believed() -> None:
    decoded = decode(('<meta charset="utf-8">' + TEXT).encode("cp1252"))
    assert TEXT in decoded.text


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(codec: str) -> None:
    decoded = decode(TEXT.encode(codec))
    assert decoded.text == TEXT
    assert decoded.named_by == "bom"


@pytest.mark.parametrize("codec", ["utf-8", "cp1252", "iso8859_15", "mac_roman", "cp850"])
def test_without_any_label_the_text_is_still_read_right(codec: str) -> None:
    text = (
        TEXT if codec not in ("iso8859_15", "cp850") else TEXT.replace("„", '"').replace("“", '"')
    )
    assert decode(text.encode(codec)).text == text


def test_broken_bytes_are_counted_and_the_rest_is_read() -> None:
    decoded = decode(('<meta charset="utf-8">' + TEXT).encode() + b"\xff\xfe kaputt")
    assert "Flüchtlinge" in decoded.text
    assert decoded.unreadable == 2


def test_a_page_cut_off_inside_a_character_is_utf8() -> None:
    decoded = decode((TEXT + "ü").encode()[:-1])
    assert decoded.encoding == "utf-8"
    assert decoded.unreadable == 1
