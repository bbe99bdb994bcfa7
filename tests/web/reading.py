"""Read pages of the site as a reader does: by what stands on them."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote, urlencode, urlsplit

from bs4 import BeautifulSoup
from bs4.element import Tag
from flask.testing import FlaskClient


class Document:
    """A page that was answered."""

    def __init__(self, html: str) -> None:
        self._soup = BeautifulSoup(html, "lxml")

    def select(self, selector: str) -> list[Any]:
        """Return the elements."""
        return list(self._soup.select(selector))

    def text(self, selector: str) -> str:
        """Return the text of the first element, white space joined."""
        found = self._soup.select_one(selector)
        assert found is not None, f"nothing on the page is {selector}"
        return _text(found)

    def texts(self, selector: str) -> list[str]:
        """Return the texts of all elements."""
        return [_text(element) for element in self.select(selector)]

    def total(self) -> int:
        """Return the number of reports that the page says."""
        return int(self.text("#anzahl").split()[0].replace(".", ""))

    def choices(self) -> list[tuple[str, str, int]]:
        """Return every facet value with its printed number."""
        return [
            (str(box["name"]), str(box["value"]), int(_text(box.parent.select_one(".n"))))
            for box in self.select("input[type=checkbox]")
        ]

    def report_ids(self) -> list[str]:
        """Return the reports of the list, in order."""
        return [
            unquote(urlsplit(link["href"]).path.rpartition("/")[2])
            for link in self.select("article.hit .hit-title a")
        ]


def read(
    client: FlaskClient, path: str, pairs: Iterable[tuple[str, str]] = (), **params: str
) -> Document:
    """Open a page."""
    query = urlencode([*pairs, *params.items()])
    return follow(client, f"{path}?{query}" if query else path)


def ask(client: FlaskClient, path: str, **params: str) -> Any:
    """Ask the interface."""
    return client.get(path, query_string=params or None).json


def follow(client: FlaskClient, href: str) -> Document:
    """Follow a link."""
    answer = client.get(href)
    assert answer.status_code == 200, f"{href} answers {answer.status_code}"
    return Document(answer.text)


def _text(element: Tag) -> str:
    return " ".join(element.get_text().split())
