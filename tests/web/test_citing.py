"""Citations, read back by parsers that are not the writers."""

import json
from dataclasses import replace
from datetime import date

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware

from kaib_web import citing

SOURCE = citing.Source(
    id="2016-11-28-sitzung",
    title="Sitzung: Wege & „Plätze“ {50 %} #_x $1 ~ \\ Straße",
    publisher="Beirat für Müllfragen",
    issued="2016-11-28",
    number="12",
    paragraph=7,
    url="https://rat.example/bericht/2016-11-28-sitzung#a1b2c3",
    archive_url="http://alt.example/a_b.html",
    captured=date(2017, 3, 3),
    accessed=date(2026, 11, 25),
)


def test_the_german_line_names_everything_needed_to_find_the_paragraph() -> None:
    assert citing.plain(replace(SOURCE, title="Bericht über die Sitzung")) == (
        "Beirat für Müllfragen: Bericht über die Sitzung, 28. November 2016, Nr. 12, Abs. 7, "
        "URL: https://rat.example/bericht/2016-11-28-sitzung#a1b2c3 (abgerufen am 25.11.2026), "
        "archiviert von http://alt.example/a_b.html am 03.03.2017."
    )


def test_what_is_not_known_is_left_out() -> None:
    bare = replace(
        SOURCE, issued="", number="", paragraph=0, archive_url="", captured=None, title="T"
    )

    assert citing.plain(bare) == (
        "Beirat für Müllfragen: T, URL: https://rat.example/bericht/2016-11-28-sitzung#a1b2c3 "
        "(abgerufen am 25.11.2026)."
    )


def test_bibtex_keeps_every_sign() -> None:
    library = parse_string(citing.bibtex(SOURCE), append_middleware=[LatexDecodingMiddleware()])

    (entry,) = library.entries
    assert entry["title"] == f"{SOURCE.title}, Abs. 7"
    assert entry["date"] == "2016-11-28"
    assert entry["number"] == "12"
    assert entry["url"] == SOURCE.url


def test_ris_is_a_report_with_its_paragraph() -> None:
    (record,) = rispy.loads(citing.ris(SOURCE))

    assert record["type_of_reference"] == "RPRT"
    assert record["title"] == SOURCE.title
    assert record["urls"] == [SOURCE.url]
    assert record["section"] == "Abs. 7"
    assert record["date"] == "2016/11/28"


@pytest.mark.parametrize(("issued", "parts"), [("2015", [2015]), ("2015-03", [2015, 3])])
def test_csl_keeps_the_precision_of_the_date(issued: str, parts: list[int]) -> None:
    entry = json.loads(json.dumps(citing.csl(replace(SOURCE, issued=issued))))

    assert entry["issued"] == {"date-parts": [parts]}
    assert entry["section"] == "7"
    assert entry["type"] == "report"
