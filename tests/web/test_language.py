"""The English catalogue: nothing untranslated, nothing left over."""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

import kaib_web

ROOT = Path(kaib_web.__file__).parent


def _wanted() -> set[object]:
    found = extract_from_dir(
        str(ROOT),
        method_map=[("**.py", "python"), ("templates/**.html", "jinja2")],
        keywords={"_": None, "gettext": None, "ngettext": (1, 2)},
    )
    return {message for _file, _line, message, _comments, _context in found}


def _english() -> Catalog:
    with (ROOT / "translations/en/LC_MESSAGES/messages.po").open("rb") as source:
        return read_po(source, locale="en")


def test_every_text_has_its_english_and_no_english_is_left_over() -> None:
    translated = {message.id for message in _english() if message.id}

    assert _wanted() - translated == set()
    assert translated - _wanted() == set()


def test_no_translation_is_empty_or_loses_a_value() -> None:
    for message in _english():
        if message.id:
            texts = message.string if isinstance(message.string, tuple) else (message.string,)
            assert all(texts), message.id
            assert not list(message.check(_english())), message.id
