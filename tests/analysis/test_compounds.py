"""Compounds come apart, simple words and names stay whole."""

from pathlib import Path

import pytest

from kaib_search.analysis import Analyzer
from kaib_search.vocabulary import Vocabulary
from tests.analysis.splitting import DATA, measure, read_words, split_anyway

# Municipalities of Saxony, written from memory: the guard must not depend on one list alone.
SAXONY = """
    Adorf Altenberg Annaberg Aue Auerbach Augustusburg Bautzen Bernsdorf Bernstadt Bischofswerda Böhlen
    Borna Brandis Burgstädt Chemnitz Coswig Crimmitschau Dahlen Delitzsch Dippoldiswalde Dohna Döbeln
    Dresden Ebersbach Ehrenfriedersdorf Eibenstock Eilenburg Falkenstein Flöha Frankenberg Frauenstein
    Freiberg Freital Frohburg Geithain Geringswalde Geyer Glashütte Glauchau Görlitz Gröditz Groitzsch
    Großenhain Großröhrsdorf Grünhain Hainichen Hartenstein Herrnhut Heidenau Hohenstein Hoyerswerda
    Johanngeorgenstadt Kamenz Kirchberg Klingenthal Königstein Lauter Leisnig Leipzig Lengenfeld
    Lichtenstein Limbach Löbau Lommatzsch Lößnitz Lugau Lunzenau Marienberg Markkleeberg Markneukirchen
    Markranstädt Meerane Meißen Mittweida Mügeln Mylau Naunhof Netzschkau Neusalza Niesky Nossen Oberlungwitz
    Oederan Oelsnitz Olbernhau Oschatz Ostritz Pausa Penig Pirna Plauen Pulsnitz Radeberg Radeburg Radebeul
    Regis Reichenbach Riesa Rochlitz Rodewisch Roßwein Sayda Schkeuditz Schildau Schneeberg Schöneck
    Schwarzenberg Sebnitz Seifhennersdorf Stollberg Stolpen Strehla Taucha Thalheim Tharandt Torgau Treuen
    Trebsen Waldenburg Waldheim Weinböhla Weißwasser Werdau Wildenfels Wilkau Wilsdruff Wittichenau
    Wolkenstein Wurzen Zittau Zschopau Zwenkau Zwickau Zwönitz Großschönau Kreischa Klipphausen Moritzburg
    Neukirch Kurort Rathen Rathewalde Hohnstein Liebstadt Geising Bannewitz Ottendorf Wachau Arnsdorf
""".split()


def test_parts_are_found(analyzer: Analyzer) -> None:
    result = measure(read_words(DATA / "compounds.txt"), analyzer.compound)

    assert result.words >= 300
    assert result.f1 >= 0.97, result
    assert result.precision >= 0.97, result


def test_simple_words_stay_whole(analyzer: Analyzer) -> None:
    words = read_words(DATA / "simple.txt")

    assert len(words) >= 200
    assert len(split_anyway(words, analyzer.compound)) <= 0.03 * len(words)


def test_no_municipality_of_saxony_is_split(analyzer: Analyzer) -> None:
    named = {f"{name}{ending}" for name in SAXONY for ending in ("", "s")}

    assert split_anyway(named - {"Kurort", "Kurorts"}, analyzer.compound) == []


def test_no_city_of_the_gazetteer_is_split(analyzer: Analyzer, vocabulary: Vocabulary) -> None:
    names = [place.name for place in vocabulary.places if place.kind == "city"]

    assert [name for name in names if any(one.parts for one in analyzer.tokens(name))] == []


@pytest.mark.parametrize("word", ["Görlitzer", "Freiberger", "Radeberger", "Dresdner", "Meißner"])
def test_what_is_called_after_a_place_stays_whole(word: str, analyzer: Analyzer) -> None:
    assert analyzer.word(word).parts == ()


def test_every_run_of_neighbouring_parts_is_a_part(analyzer: Analyzer) -> None:
    token = analyzer.word("Güterverkehrskonzept")

    stems = {analyzer.word(word).stem for word in ("Güterverkehr", "Verkehrskonzept", "Verkehr")}
    assert stems <= set(token.parts)


def test_the_measuring_can_fail(tmp_path: Path) -> None:
    result = measure(
        ["Sprach|kurs", "Haus|arzt"], lambda word: ["sprach", "kurs"] if word[0] == "S" else [word]
    )

    assert (result.precision, result.recall, len(result.wrong)) == (1.0, 0.5, 1)
