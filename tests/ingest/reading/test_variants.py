"""One page in many kinds of markup: always the same reports."""

import html

import pytest

from kaib_search.ingest.reading import read_structure
from tests.ingest.reading.pages import make_page

UMBRELLA = "Der Landespflegerat berät die Landesregierung. Seine Mitglieder arbeiten ehrenamtlich."
REPORTS = [
    (
        "Pflegerat am 18. Oktober 2017: Personal und „Springer“",
        [
            "Ministerin Tamm stellte den Entwurf vor, der am 1. Januar 2018 in Kraft tritt.",
            "Der Rat bat um eine Übergangsfrist.",
        ],
    ),
    (
        "Neue Wege in der Ausbildung",
        [
            "Am\u00a031. Mai 2017 tagte der Pflegerat in Gera. Schulleiter Uhlig sprach über Praxisanleitung."
        ],
    ),
    (
        "Pflegerat am 8. Februar 2017: Wohngruppen",
        [
            "Frau Heise zeigte Bilder aus drei Häusern. Sie warb für kleine Gruppen.",
            "Die Mitglieder fragten nach den Kosten.",
        ],
    ),
]
DATES = ["2017-10-18", "2017-05-31", "2017-02-08"]


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in texts)


def heading_in(open_tag: str, close_tag: str):
    return lambda title, texts: (
        f"{open_tag}{html.escape(title, quote=False)}{close_tag}{paragraphs(texts)}"
    )


def before_breaks(title: str, texts: list[str]) -> str:
    return f"{title}<br><br>" + "<br><br>".join(texts) + "<br><br>"


def strong_before_break(title: str, texts: list[str]) -> str:
    return f"<p><strong>{title}</strong><br>{texts[0]}</p>" + paragraphs(texts[1:])


def accordion(title: str, texts: list[str]) -> str:
    return (
        f'<div class="accordion-item"><button class="accordion-title" aria-expanded="false">{title}</button>'
        f'<div class="accordion-content" style="display:none">{paragraphs(texts)}</div></div>'
    )


def broken_heading(title: str, texts: list[str]) -> str:
    first, _, last = title.partition(" ")
    return f"<h2>{first}<br>{last}</h2>{paragraphs(texts)}"


VARIANTS = {
    "h2": heading_in("<h2>", "</h2>"),
    "h3 with a link": heading_in('<h3><a name="x">', "</a></h3>"),
    "strong paragraph": heading_in("<p><strong>", "</strong></p>"),
    "bold by style": heading_in('<p><span style="font-weight: bold">', "</span></p>"),
    "headline class": heading_in('<p class="headline">', "</p>"),
    "summary": lambda title, texts: (
        f"<details><summary>{title}</summary>{paragraphs(texts)}</details>"
    ),
    "accordion": accordion,
    "line before breaks": before_breaks,
    "strong line before a break": strong_before_break,
    "heading broken by a break": broken_heading,
    "unclosed paragraphs": lambda title, texts: (
        f"<h2>{title}</h2>" + "".join(f"<p>{text}\n" for text in texts)
    ),
    "article": lambda title, texts: (
        f"<article><header><h2>{title}</h2></header>{paragraphs(texts)}</article>"
    ),
    "section": lambda title, texts: (
        f"<section><h2>{title}</h2><div>{paragraphs(texts)}</div></section>"
    ),
    "table rows": lambda title, texts: (
        f"<table><tr><td><b>{title}</b></td></tr><tr><td>{paragraphs(texts)}</td></tr></table>"
    ),
    "two cells": lambda title, texts: (
        f"<table><tr><td><h4>{title}</h4></td><td>{paragraphs(texts)}</td></tr></table>"
    ),
    "empty paragraphs": lambda title, texts: (
        f"<h2>{title}</h2><p>&nbsp;</p>{paragraphs(texts)}<p>&nbsp;</p>"
    ),
    "entities": lambda title, texts: (
        f"<h2>{title.replace('„', '&bdquo;').replace('“', '&#8220;')}</h2>{paragraphs(texts)}"
    ),
    "soft hyphens": lambda title, texts: (
        f"<h2>{title.replace('Pflegerat', 'Pfle&shy;ge&shy;rat')}</h2>{paragraphs(texts)}"
    ),
    "terms": lambda title, texts: f"<dl><dt>{title}</dt><dd>{paragraphs(texts)}</dd></dl>",
    "capitals in tags": heading_in("<H2>", "</H2>"),
}


def page_of(variant: str, umbrella_at: int = 0) -> str:
    parts = [VARIANTS[variant](title, texts) for title, texts in REPORTS]
    umbrella = f"<h1>Landespflegerat</h1><p>{UMBRELLA}</p>"
    parts.insert(umbrella_at, umbrella)
    return (
        '<!DOCTYPE html><html><head><title>Landespflegerat</title></head><body><div id="nav"><ul><li><a href="/">Startseite</a></li></ul></div>'
        f'<div id="content">{"".join(parts)}</div>'
        '<div id="footer">© Landespflegerat | Letzte Änderung: 02.11.2017</div></body></html>'
    )


@pytest.mark.parametrize("variant", VARIANTS)
def test_same_reports_in_every_markup(variant):
    reading = read_structure(make_page(page_of(variant)))

    assert [report.title for report in reading.reports] == [title for title, _ in REPORTS]
    assert [report.date.best for report in reading.reports] == DATES
    assert [[p.text for p in report.paragraphs] for report in reading.reports] == [
        [" ".join(text.split()) for text in texts] for _, texts in REPORTS
    ]
    assert {report.status for report in reading.reports} == {"held"}
    assert [p.text for notice in reading.notices for p in notice.paragraphs] == [UMBRELLA]


def test_umbrella_between_reports_stays_apart():
    reading = read_structure(make_page(page_of("h2", umbrella_at=1)))

    assert [report.date.best for report in reading.reports] == DATES
    assert len(reading.reports[0].paragraphs) == 2


def test_paragraph_ids_do_not_depend_on_the_markup():
    ids = {
        tuple(
            p.id
            for report in read_structure(make_page(page_of(variant))).reports
            for p in report.paragraphs
        )
        for variant in VARIANTS
    }

    assert len(ids) == 1


def test_text_in_scripts_and_noscript_is_nothing():
    inside = page_of("h2").partition("<body>")[2].partition("</body>")[0]
    page = f"<html><body><noscript>{inside}</noscript><script>var page = `{inside}`;</script></body></html>"

    reading = read_structure(make_page(page))

    assert (reading.reports, reading.notices, reading.furniture) == ((), (), ())


def test_captions_stamps_and_cookie_text_are_furniture():
    page = page_of("h2").replace(
        "<p>Der Rat bat",
        '<figure><img src="a.jpg" alt="Ministerin Tamm"><figcaption>Foto: Lutz Ahrend</figcaption></figure><p>Der Rat bat',
    )
    page = page.replace(
        "<body>", "<body><p>Gedruckt am 04.05.2021, Stand vom 03.11.2017</p>"
    ).replace(
        "</body>",
        '<div class="cookie-banner"><p>Wir verwenden Cookies.</p><button>OK</button></div></body>',
    )

    reading = read_structure(make_page(page))

    rules = {piece.text: piece.rule for piece in reading.furniture}
    assert rules["Foto: Lutz Ahrend"] == "caption"
    assert rules["Gedruckt am 04.05.2021, Stand vom 03.11.2017"] == "print stamp"
    assert rules["Wir verwenden Cookies."] == rules["OK"] == "cookie text"
    assert [len(report.paragraphs) for report in reading.reports] == [2, 1, 2]


def test_toolbar_of_the_archive_gives_no_date():
    toolbar = (
        '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp">12 captures 10 Nov 2013 Oct NOV Dec'
        "<p>Sitzung am 10. November 2013</p></div></div><!-- END WAYBACK TOOLBAR INSERT -->"
    )
    page = page_of("h2").replace("<body>", f"<body>{toolbar}")

    reading = read_structure(make_page(page))

    assert [report.date.best for report in reading.reports] == DATES
    assert {p.rule for p in reading.furniture if "2013" in p.text} == {"toolbar"}
