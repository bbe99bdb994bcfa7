"""The judged queries are sound, and any folder of pages, queries and judgements is scored rightly."""

import html
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kaib_search.model.pages import Page, Provenance
from kaib_search.model.reports import Paragraph, Report
from tests.evaluation.judgements import (
    DocumentNames,
    JudgedFolder,
    ListedDocument,
    letters,
    load_folder,
)
from tests.evaluation.relevance_scores import EVERYONE, Relevance, ndcg
from tests.evaluation.score_relevance import OWN_SET, fallen, main
from tests.evaluation.sets import ROOT, load_set

PAGES = {
    "brunnen.html": (
        "Sitzung des Kurbeirats am 4. Mai 2011: Der Heilbrunnen",
        "Der Kurbeirat sprach über die Sanierung des Heilbrunnens. Architektin Ute Pohl legte zwei "
        "Entwürfe vor. Beschlossen wurde, den zweiten Entwurf umzusetzen.",
    ),
    "kurtaxe.html": (
        "Sitzung des Kurbeirats am 6. Juli 2011: Die Kurtaxe",
        "Kämmerer Rolf Lang erläuterte, weshalb die Kurtaxe steigen soll. Die Hoteliers lehnten das "
        "ab. Der Brunnen am Markt bleibt den Winter über abgestellt.",
    ),
    "wanderweg.html": (
        "Sitzung des Kurbeirats am 7. September 2011: Neue Wanderwege",
        "Förster Jan Weiss stellte drei Wanderwege vor. Einer führt am Fluss entlang, zwei durch "
        "den Wald. Für Schilder stehen 4.000 Euro bereit.",
    ),
}
QUERIES = "1\tHeilbrunnen oder Brunnen\n2\tKurtaxe Hoteliers\n3\tWanderwege im Wald\n4\tSeilbahn\n"
QRELS = "1 0 brunnen 2\n1 0 kurtaxe.html 1\n2\t0\tkurtaxe.html\t2\n3 0 wanderweg 1\n3 0 brunnen 0\n4 0 brunnen 0\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a small judged folder."""
    for name, (title, text) in PAGES.items():
        page = f"<html lang=de><title>{title}</title><h1>{title}</h1><p>{text}</p></html>"
        (tmp_path / name).write_text(page, "utf-8")
    (tmp_path / "queries.tsv").write_text(QUERIES, "utf-8")
    (tmp_path / "qrels.txt").write_text(QRELS, "utf-8")
    return tmp_path


def run(*words: str | Path) -> Result:
    """Call the command in this process."""
    return CliRunner().invoke(main, [str(word) for word in words])


class TestAnyFolder:
    def test_its_queries_are_put_to_its_pages(self, folder: Path) -> None:
        (folder / "gate.toml").write_text("[any.overall]\nndcg10 = 0.9\nrecall100 = 0.9\n", "utf-8")
        figures = folder / "figures.out"
        result = run("--set", folder, "--gate", "--json", figures)
        assert result.exit_code == 0, result.output
        content = json.loads(figures.read_text("utf-8"))
        assert content["missing"] == []
        overall = content["figures"]["any"][EVERYONE]
        # the query without a relevant document is left out
        assert overall["queries"] == 3
        assert overall["recall100"] > 0.9
        first = {row["id"]: row["found"][0] for row in content["queries"]["any"]}
        assert first == {"1": "brunnen", "2": "kurtaxe.html", "3": "wanderweg"}

    def test_a_figure_under_its_floor_fails(self, folder: Path) -> None:
        (folder / "qrels.txt").write_text("1 0 brunnen 1\n1 0 nirgends 2\n", "utf-8")
        (folder / "gate.toml").write_text("[all.overall]\nrecall100 = 0.9\n", "utf-8")
        result = run("--set", folder, "--match", "all", "--gate")
        assert result.exit_code == 1
        assert "no report of the index is: nirgends" in result.output
        assert "recall100 0.5000 is under its floor 0.900" in result.output

    def test_a_folder_without_judgements_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "queries.tsv").write_text(QUERIES, "utf-8")
        result = run("--set", tmp_path)
        assert result.exit_code == 2
        assert "qrels.txt" in result.output

    def test_a_gate_needs_floors(self, folder: Path) -> None:
        assert run("--set", folder, "--gate").exit_code == 2

    def test_files_of_the_judgements_are_no_pages(self, folder: Path) -> None:
        pages = list(load_folder(folder).pages())
        assert {page.provenance.source for page in pages if isinstance(page, Page)} == set(PAGES)
        assert len(pages) == len(PAGES)

    def test_other_sources_may_be_listed(self, folder: Path) -> None:
        (folder / "sources.txt").write_text("# two of them\nbrunnen.html\nkur*.html\n", "utf-8")
        assert len(list(load_folder(folder).pages())) == 2

    def test_a_listed_source_that_is_missing_is_named(self, folder: Path) -> None:
        (folder / "sources.txt").write_text("nowhere\n", "utf-8")
        with pytest.raises(FileNotFoundError, match="nowhere"):
            list(load_folder(folder).pages())

    def test_heads_groups_and_short_judgements_are_read(self, folder: Path) -> None:
        (folder / "queries.tsv").write_text("query-id\ttext\tgroup\n7\tKurtaxe\tstaff\n", "utf-8")
        (folder / "qrels.txt").write_text("query-id\tcorpus-id\tscore\n7\tkur taxe\t2\n", "utf-8")
        (query,) = load_folder(folder).queries
        assert (query.text, query.group, query.grades) == ("Kurtaxe", "staff", {"kur taxe": 2})


class TestDocumentNames:
    REPORT = Report(
        id="kurbeirat-2011-05-04",
        title="Kurbeirat",
        paragraphs=(
            Paragraph(id="a000000", number=1, text="Der „Heil\u00adbrunnen“ wird saniert."),
        ),
        captures=(
            Provenance(
                source="2011/mai.html",
                sha256="0" * 64,
                media_type="text/html",
                url="https://kur.example/mai",
            ),
        ),
    )

    def names(self, *documents: ListedDocument) -> frozenset[str]:
        return DocumentNames(JudgedFolder(Path(), (), documents)).of(self.REPORT)

    @pytest.mark.parametrize(
        "name",
        [
            "kurbeirat-2011-05-04",
            "2011/mai.html",
            "2011/mai",
            "mai.html",
            "mai",
            "mai.html#kurbeirat-2011-05-04",
            "https://kur.example/mai",
        ],
    )
    def test_a_report_goes_by_its_page_and_its_id(self, name: str) -> None:
        assert name in self.names()

    def test_a_report_is_known_by_its_words_on_its_page(self) -> None:
        words = 'Der "Heilbrunnen" wird'
        names = self.names(
            ListedDocument("right", "mai.html", words),
            ListedDocument("page", "juni.html", words),
            ListedDocument("words", "mai.html", "Die Kurtaxe steigt"),
        )
        assert names.intersection({"right", "page", "words"}) == {"right"}


class TestFigures:
    def test_the_first_ten_count(self) -> None:
        assert ndcg([0] * 10 + [2], [2]) == 0

    def test_a_high_grade_belongs_above_a_low_one(self) -> None:
        assert ndcg([2, 1], [1, 2]) == 1
        assert 0.8 < ndcg([1, 2], [1, 2]) < 1

    def test_a_floor_for_a_group_that_is_gone_falls(self) -> None:
        figures = {"any": {EVERYONE: Relevance(2, 0.5, 1.0, 0, 0)}}
        assert fallen(figures, {"any": {EVERYONE: {"ndcg10": 0.5}}}) == []
        assert len(fallen(figures, {"any": {EVERYONE: {"ndcg10": 0.51}}})) == 1
        assert len(fallen(figures, {"any": {"staff": {"ndcg10": 0.1}}})) == 1


class TestOwnSet:
    JUDGED = load_folder(OWN_SET)

    def test_each_group_asks_enough(self) -> None:
        groups = Counter(query.group for query in self.JUDGED.queries)
        assert set(groups) == {"staff", "public", "commissioners"}
        assert sum(groups.values()) >= 85
        assert min(groups.values()) >= 25

    def test_every_query_is_judged_and_asked_once(self) -> None:
        lines = (OWN_SET / "queries.tsv").read_text("utf-8").splitlines()
        assert len(lines) == len(self.JUDGED.queries)
        assert len({query.text for query in self.JUDGED.queries}) == len(lines)

    def test_every_judged_document_is_listed(self) -> None:
        listed = {document.id for document in self.JUDGED.documents}
        assert len(listed) == len(self.JUDGED.documents)
        for query in self.JUDGED.queries:
            assert listed.issuperset(query.grades), query.text
            assert {1, 2}.issuperset(query.grades.values()), query.text

    def test_the_words_of_each_document_stand_on_its_page_once(self) -> None:
        texts = {path.name: letters(_text(path)) for path in self._files()}
        blocks = {
            page.path.name: letters("\n".join(block.text for block in page.blocks))
            for page in load_set("dev")
        }
        for document in self.JUDGED.documents:
            text = blocks.get(document.page) or texts[document.page]
            assert text.count(letters(document.words)) == 1, document

    def _files(self) -> list[Path]:
        return [*(ROOT / "corpus").glob("*.html"), *(OWN_SET / "pages").glob("*.html")]


def _text(path: Path) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", path.read_text("utf-8", errors="replace")))
