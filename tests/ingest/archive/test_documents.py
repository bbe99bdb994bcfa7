import io
import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from docx import Document

from kaib_search.ingest.archive.reflow import reflow_pages
from kaib_search.model.pages import Page, Rejection

Read = Callable[..., list[Page | Rejection]]


def _pdf(lines: list[str]) -> bytes:
    """The smallest honest PDF: one page, Helvetica, one line of text below the other."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 11 Tf 50 780 Td {shown} ET".encode("cp1252")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n" % len(stream) + stream + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj" % number + body + b"endobj\n"
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(
        b"%010d 00000 n \n" % offset for offset in offsets
    )
    return bytes(out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start)


def test_the_text_of_a_pdf_is_read_as_paragraphs(read: Read) -> None:
    lines = [
        "Niederschrift der 7. Sitzung",
        "Die Vorsitzende begrüßte die Mitglieder und stellte fest, dass der Beirat ordnungs-",
        "gemäß geladen und beschlussfähig war. Danach berichtete der Leiter des Sozialamtes.",
        "Ende: 18 Uhr",
    ]
    [page] = read(_pdf(lines), "minutes.pdf")
    assert isinstance(page, Page)
    assert page.provenance.media_type == "application/pdf"
    assert page.text.split("\n\n") == [
        "Niederschrift der 7. Sitzung",
        "Die Vorsitzende begrüßte die Mitglieder und stellte fest, dass der Beirat ordnungsgemäß geladen und "
        "beschlussfähig war. Danach berichtete der Leiter des Sozialamtes.",
        "Ende: 18 Uhr",
    ]


def test_a_damaged_pdf_is_named(read: Read) -> None:
    [item] = read(b"%PDF-1.4\nbroken", "minutes.pdf")
    assert isinstance(item, Rejection)
    assert "PDF cannot be read" in item.reason


def test_a_scan_without_text_says_what_helps(read: Read) -> None:
    [item] = read(_pdf([]), "scan.pdf")
    assert isinstance(item, Rejection)
    assert "text recognition" in item.reason


def test_headings_tables_and_lists_of_a_docx_are_kept_apart(read: Read) -> None:
    document = Document()
    document.add_heading("Niederschrift", 0)
    document.add_heading("TOP 1", 2)
    document.add_paragraph("Der Beirat tagte.")
    document.add_paragraph("erstens", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Frau Lehmann", "anwesend"
    file = io.BytesIO()
    document.save(file)
    [page] = read(file.getvalue(), "minutes.docx")
    assert isinstance(page, Page)
    assert page.text.split("\n\n") == [
        "# Niederschrift", "## TOP 1", "Der Beirat tagte.", "- erstens", "Frau Lehmann\tanwesend",
    ]  # fmt: skip


def test_meetings_of_an_oparl_list_are_pages_of_their_own(read: Read) -> None:
    kind = "https://schema.oparl.org/1.1/Meeting"
    data = [
        {
            "id": "https://rat.example/m/1",
            "type": kind,
            "name": "12. Sitzung",
            "modified": "2019-02-03T10:00:00+01:00",
        },
        {"id": "https://rat.example/p/9", "type": "https://schema.oparl.org/1.1/Paper"},
        {"id": "https://rat.example/m/2", "type": kind, "name": "13. Sitzung"},
    ]
    first, second = read(json.dumps({"data": data}).encode(), "meetings.json")
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert first.provenance.url == "https://rat.example/m/1"
    assert first.provenance.captured_at == datetime(2019, 2, 3, 9, tzinfo=UTC)
    assert json.loads(second.text)["name"] == "13. Sitzung"


def test_json_without_a_meeting_is_named(read: Read) -> None:
    [item] = read(b'{"type": "https://schema.oparl.org/1.1/Paper"}', "paper.json")
    assert isinstance(item, Rejection)
    assert "no OParl Meeting" in item.reason


def test_the_same_page_from_warc_wacz_and_file_has_one_digest(read: Read, warc: Any) -> None:
    body = b"<html><body><p>Der Beirat tagte am 3. Mai 2011.</p></body></html>"
    packed = warc().response(body).bytes()
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("archive/data.warc.gz", packed)
    items = [*read(body, "a.html"), *read(packed, "a.warc.gz"), *read(file.getvalue(), "a.wacz")]
    assert len({item.provenance.sha256 for item in items if isinstance(item, Page)}) == 1
    assert len(items) == 3


def test_a_page_saved_as_mhtml_is_read(read: Read) -> None:
    saved = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://rat.example/x\nDate: Tue, 3 Mar 2020 10:00:00 +0100\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        '--b\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n'
        "Content-Location: https://rat.example/x\n\n<html><body>Sitzung f=C3=BCr alle</body></html>\n--b--\n"
    )
    [page] = read(saved.encode(), "page.mhtml")
    assert isinstance(page, Page)
    assert "Sitzung für alle" in page.text
    assert page.provenance.url == "https://rat.example/x"
    assert page.provenance.captured_at == datetime(2020, 3, 3, 9, tzinfo=UTC)


def test_short_lines_stay_paragraphs_of_their_own() -> None:
    page = "Anwesend:\nFrau Berger\nHerr Conrad\nProtokoll: Frau Ebert"
    assert reflow_pages([page]) == [
        "Anwesend:\n\nFrau Berger\n\nHerr Conrad\n\nProtokoll: Frau Ebert"
    ]
