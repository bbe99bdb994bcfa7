from datetime import UTC, datetime

import pytest

from kaib_search.ingest.archive.wrappers import read_wrapping, strip_replay

URL = "http://rat.example/protokoll.html"
TOOLBAR = "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>1 capture 10 Nov 2013</div><!-- END WAYBACK TOOLBAR INSERT -->"


def _page(head: str = "", body: str = "", tail: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}<p>Bericht</p></body></html>{tail}"


def test_the_comment_behind_a_wayback_page_proves_the_time() -> None:
    tail = (
        "<!-- FILE ARCHIVED ON 20:59:19 Aug 20, 2016 AND RETRIEVED FROM THE INTERNET ARCHIVE ON "
        "10:57:23 May 07, 2020. -->"
    )
    head = f'<link rel="canonical" href="https://web.archive.org/web/20160820205919/{URL}">'
    wrapping = read_wrapping(_page(head, TOOLBAR, tail))
    assert wrapping.captured_at == datetime(2016, 8, 20, 20, 59, 19, tzinfo=UTC)
    assert (wrapping.url, wrapping.kind) == (URL, "wayback")


def test_month_names_of_the_readers_language_are_read() -> None:
    tail = "<!-- FILE ARCHIVED ON 08:00:01 Okt 20, 2014 AND RETRIEVED FROM THE INTERNET ARCHIVE ON x -->"
    assert read_wrapping(_page(tail=tail)).captured_at == datetime(
        2014, 10, 20, 8, 0, 1, tzinfo=UTC
    )


def test_the_scripts_of_the_wrapper_tell_address_and_time() -> None:
    head = (
        f'<script>__wm.wombat("{URL}","20210916140120","http://web.archive.org/","web");</script>'
    )
    wrapping = read_wrapping(_page(head, TOOLBAR))
    assert wrapping.captured_at == datetime(2021, 9, 16, 14, 1, 20, tzinfo=UTC)
    assert wrapping.url == URL


def test_rewritten_links_tell_the_time_where_nothing_else_does() -> None:
    links = "".join(
        f'<a href="/web/20130801102241/http://rat.example/{n}">{n}</a>' for n in range(4)
    )
    wrapping = read_wrapping(
        _page('<script src="/_static/js/wombat.js"></script>', TOOLBAR + links)
    )
    assert wrapping.captured_at == datetime(2013, 8, 1, 10, 22, 41, tzinfo=UTC)


def test_a_link_to_the_archive_alone_does_not_wrap_a_page() -> None:
    link = '<a href="https://web.archive.org/web/20130801102241/http://rat.example/">früher</a>'
    assert read_wrapping(_page(body=link)).captured_at is None


def test_a_browsers_note_names_the_address() -> None:
    wrapping = read_wrapping(f"<!-- saved from url=(0033){URL} -->" + _page())
    assert (wrapping.url, wrapping.kind) == (URL, "browser")


def test_single_file_names_address_and_time() -> None:
    note = f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Tue Mar 03 2020 10:00:00 GMT+0100 (MEZ)\n-->"
    wrapping = read_wrapping(note + _page())
    assert wrapping.captured_at == datetime(2020, 3, 3, 9, 0, tzinfo=UTC)
    assert wrapping.url == URL


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kaib-20160110.html", datetime(2016, 1, 10, tzinfo=UTC)),
        ("2017-03-03_seite.html", datetime(2017, 3, 3, tzinfo=UTC)),
        ("20130801102241.html", datetime(2013, 8, 1, 10, 22, 41, tzinfo=UTC)),
        ("protokoll-20161340.html", None),
        ("akte-4711201601109.html", None),
    ],
)
def test_a_time_in_the_file_name_is_the_last_resort(name: str, expected: datetime | None) -> None:
    assert read_wrapping(_page(), name).captured_at == expected


@pytest.mark.parametrize(
    "replayed",
    [
        f"https://web.archive.org/web/20160820205919/{URL}",
        f"https://web.archive.org/web/20160820205919id_/{URL}",
        f"//web.archive.org/web/20160820205919im_/{URL}",
        f"https://replay.example/archiv/20241029101112mp_/{URL.replace('://', ':/')}",
        "http://rat.example:80/protokoll.html",
    ],
)
def test_replay_prefixes_and_default_ports_go(replayed: str) -> None:
    assert strip_replay(replayed) == URL
