"""Tell by tag, role, class and id which parts of a page are not its content."""

import re
from collections.abc import Mapping

_TAGS = {
    "nav": "navigation",
    "aside": "margin",
    "footer": "footer",
    "dialog": "dialog",
    "menu": "navigation",
}
_ROLES = {
    "navigation": "navigation",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "margin",
    "search": "search form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "toolbar",
}
_NAMES = {
    "navigation": """nav navi navbar navigation mainnav subnav topnav metanav mainnavigation metanavigation
        subnavigation servicenavigation hauptnavigation navigationsleiste menu mainmenu topmenu menue hauptmenue
        untermenue menubar pager pagination paging blaettern languages sprachen sprachwahl language-switcher
        toc inhaltsverzeichnis sitemap tabs-nav page-navigation post-navigation nav-links""",
    "skip link": "skip skiplinks skip-link skiplink sprungmarken skipnav visually-hidden sr-only screenreader",
    "breadcrumb": "breadcrumb breadcrumbs brotkrumen brotkrume rootline pfad klickpfad breadcrumb-list",
    "header": "header kopf kopfbereich kopfzeile masthead branding logo site-header page-header-top region-header "
    "topbar site-title site-description site-branding",
    "footer": "footer fuss fusszeile fussbereich foot page-footer site-footer region-footer colophon bottom",
    "margin": """marginal marginalspalte margin sidebar rechts right rightcol right-column rechte-spalte
        rechtespalte spalte-rechts col-right randspalte infospalte kontextspalte widget-area widget
        region-sidebar sidebar-first sidebar-second left-column linke-spalte linkespalte col-left leftcol
        seitenleiste related related-posts aehnliche-artikel verwandte-themen""",
    "cookie text": """cookie cookies cookie-notice cookie-banner cookiebanner cookie-bar cookie-consent cookieconsent
        cookie-law-info-bar consent consent-banner cmp usercentrics usercentrics-root cc-window cc-banner
        onetrust-banner-sdk onetrust-consent-sdk borlabs-cookie datenschutzhinweis-banner cookiehinweis""",
    "share buttons": "share social sharing shariff addthis teilen social-media socialmedia share-buttons social-links",
    "search form": "search suche searchform suchfeld search-form site-search",
    "login form": "login anmeldung-intern loginbox",
    "print stamp": "printonly print-only druckkopf drucken printheader print-header print-footer printfooter",
    "caption": "caption bildunterschrift wp-caption-text image-caption bildnachweis credits copyright-bild "
    "figcaption imagecaption",
    "tags": "tags tag-links tagcloud schlagworte post-tags cat-links entry-tags "
    "postmetadata entry-footer post-footer entry-utility",
    "comments": "comments comment-respond kommentare respond",
    "toolbar": "wm-ipp-base wm-ipp wm-ipp-print donato pywb-banner replay-banner",
    "kicker": "kicker dachzeile overline topline roofline spitzmarke ortsmarke teaser-kicker",
    "page tools": "tools pagetools seitenfunktionen toolbox page-actions artikelfunktionen back-to-top totop",
}
_RULES = {name: rule for rule, names in _NAMES.items() for name in names.split()}
_WEAK = frozenset(
    {
        "right",
        "rechts",
        "header",
        "kopf",
        "bottom",
        "tools",
        "logo",
        "related",
        "login",
        "foot",
        "tags",
    }
)
_STARTS = re.compile(
    r"^(?:cookie|consent|usercentrics|onetrust|wm-ipp|borlabs|breadcrumb|navbar-|skip)"
)
_CONTENT = re.compile(
    r"^(?:main|content|inhalt|article|artikel|hauptinhalt|main-content|maincontent)$"
)
_BUILT = re.compile(r"^(?:region|block|page|site|layout|site-wide|l|c|o|m)[-_]+")

ALWAYS = frozenset({"toolbar", "cookie text", "dialog", "caption", "skip link", "breadcrumb"})
"""Rules that hold however much of the page they take."""


def region_rule(tag: str, attributes: Mapping[str, str], *, inside_content: bool) -> str:
    """Return the rule by which an element is furniture, "" for content.

    Inside an article or the main part, a header holds the heading and a footer its notes.
    """
    role = attributes["role"].lower() if "role" in attributes else ""
    if role in _ROLES and not (inside_content and role == "banner"):
        return _ROLES[role]
    if tag in _TAGS and not (tag == "footer" and inside_content):
        return _TAGS[tag]
    if tag == "header":
        return "" if inside_content else "header"
    if tag == "figcaption":
        return "caption"
    if tag in ("body", "html", "h1", "h2", "h3", "h4", "h5", "h6", "main", "article"):
        return ""
    return _named_rule(attributes, inside_content=inside_content)


def _named_rule(attributes: Mapping[str, str], *, inside_content: bool) -> str:
    if "id" not in attributes and "class" not in attributes:
        return ""
    names = f"{attributes.get('id', '')} {attributes.get('class', '')}".lower().split()
    if any(_CONTENT.match(name) for name in names):
        return ""
    for name in names:
        plain = _BUILT.sub("", name.replace("_", "-"))
        rule = _RULES.get(name) or _RULES.get(plain)
        if rule is None and _STARTS.match(plain):
            rule = next((rule for start, rule in _RULES.items() if plain.startswith(start)), None)
        if rule and not (inside_content and plain in _WEAK):
            return rule
    return ""


def is_content(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element says that it holds the content."""
    if tag in ("main", "article"):
        return True
    if not attributes:
        return False
    if attributes.get("role") in ("main", "article"):
        return True
    return any(
        _CONTENT.match(name.lower())
        for name in f"{attributes.get('id', '')} {attributes.get('class', '')}".split()
    )


def is_main(tag: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element says that it is the one main part."""
    return tag == "main" or attributes.get("role") == "main"
