"""A search address: read, written back, changed by a click."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from kaib_web.links import Links
from kaib_web.params import SearchParams, read_params, unread_dates

SIZES = (20, 50, 100)


def read(*pairs: tuple[str, str]) -> SearchParams:
    return read_params(MultiDict(pairs), SIZES)


def test_unknown_and_faulty_parameters_are_left_out() -> None:
    params = read(("q", "Haushalt"), ("seite", "x"), ("je", "33"), ("sort", "zufall"), ("foo", "1"))

    assert params == SearchParams(text="Haushalt")


def test_parameters_are_written_in_one_order_whatever_the_order_given() -> None:
    given_order = read(
        ("thema", "b"), ("jahr", "2020"), ("q", "x"), ("jahr", "2019"), ("thema", "a")
    )
    other_order = read(
        ("jahr", "2019"), ("q", "x"), ("thema", "a"), ("jahr", "2020"), ("thema", "b")
    )

    assert Links().search(given_order) == "/suche?q=x&jahr=2019&jahr=2020&thema=a&thema=b"
    assert Links().search(other_order) == Links().search(given_order)


def test_a_click_on_a_chosen_value_takes_it_off_and_goes_back_to_page_one() -> None:
    params = read(("jahr", "2019"), ("jahr", "2020"), ("seite", "3"))

    assert params.toggled("year", "2019").pairs() == (("jahr", "2020"),)


def test_line_breaks_and_invisible_characters_do_not_get_into_addresses() -> None:
    assert read(("q", "a\r\nSet-Cookie: x\u202e\x00b")).text == "a Set-Cookie: x b"


@pytest.mark.parametrize(
    "typed", ["2015", "März 2015", "3/2015", "12.03.2015", "2015-03-12", "12. März 2015"]
)
def test_dates_are_read_as_people_type_them(typed: str) -> None:
    params = read(("von", typed))

    assert params.start is not None
    assert params.start.year == 2015
    assert unread_dates(params) == ()


def test_a_date_that_is_none_is_named() -> None:
    assert unread_dates(read(("von", "gestern"), ("bis", "31.2.2015"))) == ("von", "bis")


def test_a_year_as_the_end_means_its_last_day() -> None:
    assert str(read(("bis", "2015")).end) == "2015-12-31"


words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=12)


@given(words, st.lists(words, max_size=3), st.lists(words, max_size=3), st.integers(1, 500))
def test_an_address_read_back_is_the_same_search(
    text: str, years: list[str], people: list[str], page: int
) -> None:
    typed = read(
        ("q", text),
        *(("jahr", year) for year in years),
        *(("person", person) for person in people),
        ("seite", str(page)),
    )

    assert read_params(MultiDict(typed.pairs()), SIZES) == typed
