"""Any search as an Atom feed."""

import re
from datetime import UTC, datetime

from feedgen.feed import FeedGenerator
from flask import Blueprint, Response

from kaib_search.model.reports import Report
from kaib_web import archive
from kaib_web.citing import newest_capture
from kaib_web.context import base_url, links, live, site, sound_params

blueprint = Blueprint("feeds", __name__)

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@blueprint.get("/feed.atom")
def atom() -> Response:
    """Show the newest reports of a search, as the results page finds them."""
    params = sound_params()
    hits = archive.newest_hits(live(), params, site().limits.feed_entries)
    feed = FeedGenerator()
    own = base_url() + links().feed(params)
    feed.id(own)
    feed.title(_xml(f"{site().site_name}: {params.text}" if params.text else site().site_name))
    feed.link(href=own, rel="self")
    feed.link(href=base_url() + links().search(params), rel="alternate")
    feed.author(name=_xml(site().operator.name or site().archive_name))
    feed.language("de")
    for hit in hits:
        _add(feed, hit.report)
    updated = max((_updated(hit.report) for hit in hits), default=_NEVER)
    feed.updated(updated)
    return Response(feed.atom_str(pretty=True), mimetype="application/atom+xml")


def _add(feed: FeedGenerator, report: Report) -> None:
    address = base_url() + links().report(report.id)
    entry = feed.add_entry(order="append")
    entry.id(address)
    entry.title(_xml(report.title))
    entry.link(href=address)
    entry.updated(_updated(report))
    entry.summary(_xml(report.text[:500]))
    for one in report.topics:
        entry.category(term=one.topic, label=_xml(archive.label(live(), "topic", one.topic)))


def _updated(report: Report) -> datetime:
    """Return when the text that is shown was archived."""
    capture = newest_capture(report)
    return capture.captured_at if capture and capture.captured_at else _NEVER


def _xml(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
