"""Address in, page out: one module per subject."""

from kaib_web.views import (
    api,
    browse,
    decisions,
    feeds,
    legal,
    machines,
    reports,
    search,
    staff,
    taking_away,
    trends,
)

BLUEPRINTS = (
    search.blueprint,
    reports.blueprint,
    browse.blueprint,
    decisions.blueprint,
    taking_away.blueprint,
    feeds.blueprint,
    machines.blueprint,
    legal.blueprint,
    api.blueprint,
    staff.blueprint,
    trends.blueprint,
)
