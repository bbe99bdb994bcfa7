"""The words for kinds of pages."""

from dataclasses import dataclass

from flask_babel import gettext as _


@dataclass(frozen=True, slots=True)
class KindWords:
    """Plural, a sentence about the list, and the heading for those that occur most often."""

    many: str
    lead: str
    often: str


def kind_words(path: str) -> KindWords:
    """Return the words for a kind of page."""
    return {
        "person": KindWords(
            _("Personen"),
            _("Alle, die in den Berichten mit Namen vorkommen."),
            _("Es sprachen"),
        ),
        "thema": KindWords(
            _("Themen"),
            _(
                "Jedes Thema hat eine Liste von Wörtern; steht eines davon im Bericht, gehört er dazu."
            ),
            _("Themen"),
        ),
        "ort": KindWords(
            _("Orte"), _("Wo die Sitzungen waren, und wovon sie handelten."), _("Häufige Orte")
        ),
        "organisation": KindWords(
            _("Organisationen"),
            _("Ämter, Ministerien, Vereine und andere Stellen, die in den Berichten vorkommen."),
            _("Häufige Organisationen"),
        ),
        "jahr": KindWords(_("Jahre"), _("Die Berichte nach dem Jahr der Sitzung."), _("Jahre")),
        "reihe": KindWords(_("Reihen"), _("Sitzungen, die zusammengehören."), _("Reihen")),
    }[path]
