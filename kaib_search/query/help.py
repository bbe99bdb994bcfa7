"""The examples of the search help: shown on the help page, run by the tests."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One example of the query language.

    typed       what a reader types
    understood  how it is shown under „So verstanden“
    german, english   what it finds
    """

    typed: str
    understood: str
    german: str
    english: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Examples of one subject."""

    german: str
    english: str
    examples: tuple[Example, ...]


def _example(typed: str, german: str, english: str, understood: str = "") -> Example:
    return Example(typed=typed, understood=understood or typed, german=german, english=english)


HELP: tuple[Section, ...] = (
    Section(
        german="Wörter",
        english="Words",
        examples=(
            _example(
                "Integration Dresden",
                "Berichte, in denen beide Wörter vorkommen, auch in anderen Formen und als Teil "
                "zusammengesetzter Wörter",
                "Reports that hold both words, in other forms too and as part of compounds",
            ),
            _example(
                "Wer hilft bei der Anerkennung von Abschlüssen?",
                "Eine ganze Frage; Frage- und Füllwörter bleiben weg",
                "A whole question; question and stop words are left out",
                "hilft Anerkennung Abschlüssen",
            ),
            _example(
                "Sprachkurs*",
                "Wörter, die so beginnen (mindestens drei Buchstaben)",
                "Words that begin so (three letters at least)",
            ),
            _example(
                "Migrant*innen",
                "Alle Geschlechtsformen: Migrant, Migrantin, Migrantinnen, Migrant:innen …",
                "All gender forms: Migrant, Migrantin, Migrantinnen, Migrant:innen …",
            ),
        ),
    ),
    Section(
        german="Genauer Wortlaut",
        english="Exact wording",
        examples=(
            _example(
                "„Runder Tisch“",
                "Genau diese Wörter nebeneinander; alle Arten von Anführungszeichen gelten",
                "These very words in a row; any kind of quotation marks will do",
                '"Runder Tisch"',
            ),
            _example(
                '"Flüchtlinge"',
                "Genau diese Wortform, ohne gleichbedeutende Wörter",
                "This very form, without synonyms",
            ),
            _example(
                "Asyl NAHE/5 Unterkunft",
                "Beide Wörter, höchstens fünf Wörter voneinander entfernt (auch NEAR/5)",
                "Both words, five words apart at most (NEAR/5 as well)",
                "(Asyl NAHE/5 Unterkunft)",
            ),
        ),
    ),
    Section(
        german="Verknüpfen",
        english="Joining",
        examples=(
            _example(
                "Asyl ODER Flucht",
                "Eines der beiden Wörter (auch OR oder |)",
                "One of the two words (OR or | as well)",
            ),
            _example(
                "Integration NICHT Dresden",
                "Das erste Wort, aber nicht das zweite (auch NOT oder -Dresden)",
                "The first word but not the second (NOT or -Dresden as well)",
            ),
            _example(
                "(Asyl ODER Flucht) UND Schule",
                "Klammern fassen zusammen; NICHT bindet vor NAHE, UND und ODER",
                "Brackets group; NICHT binds before NAHE, UND and ODER",
            ),
            _example(
                "+Haushalt Integration Sport",
                "Mit „irgendeines der Wörter“: das Wort mit + muss vorkommen",
                "With “any of the words”: the word with + must be there",
            ),
        ),
    ),
    Section(
        german="Felder",
        english="Fields",
        examples=(
            _example("titel:Netzwerk", "Wort in der Überschrift", "Word in the title"),
            _example("thema:Asyl", "Thema des Berichts", "Topic of the report"),
            _example("person:Mackenroth", "Person im Bericht", "Person in the report"),
            _example(
                'organisation:"Bundesamt für Migration"',
                "Organisation im Bericht",
                "Organisation in the report",
            ),
            _example("ort:Dresden", "Ort im Bericht", "Place in the report"),
            _example(
                "beschluss:Konzept",
                "Wort in einem Beschluss, einer Empfehlung oder Forderung",
                "Word in a decision, recommendation or demand",
            ),
            _example(
                "beschluss:ja",
                "Alle Berichte mit einem Beschluss, einer Empfehlung oder Forderung",
                "All reports with a decision, recommendation or demand",
            ),
            _example(
                "status:angekündigt",
                "Angekündigte Sitzungen (auch stattgefunden, unbekannt)",
                "Announced meetings (stattgefunden, unbekannt as well)",
            ),
        ),
    ),
    Section(
        german="Zeit",
        english="Time",
        examples=(
            _example("jahr:2015", "Berichte aus dem Jahr", "Reports of the year"),
            _example("jahr:2015..2017", "Berichte aus den Jahren", "Reports of the years"),
            _example(
                "datum:12.03.2015",
                "Berichte von diesem Tag (auch datum:03.2015, datum:März 2015, datum:..2014)",
                "Reports of this day (datum:03.2015, datum:März 2015, datum:..2014 as well)",
            ),
            _example(
                "März 2015",
                "Ohne Feld: Berichte aus dieser Zeit, und solche, die sie nennen",
                "Without a field: reports of that time, and those that name it",
                'datum:03.2015 ODER "März 2015"',
            ),
            _example(
                "Asyl von 2012 bis 2014",
                "Ein Zeitraum",
                "A span of time",
                'Asyl (jahr:2012..2014 ODER ("2012" UND "2014"))',
            ),
        ),
    ),
    Section(
        german="Zeichen und Nummern",
        english="Signs and numbers",
        examples=(
            _example("§ 25a", "Ein Paragraph", "A section of a law"),
            _example(
                "6/11958", "Eine Drucksache, auch nur 11958", "A printed paper, 11958 alone too"
            ),
        ),
    ),
)


def examples() -> tuple[Example, ...]:
    """Return all examples in order."""
    return tuple(one for section in HELP for one in section.examples)
