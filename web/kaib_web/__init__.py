"""The site: ``create_app`` makes the Flask application that answers with pages, files and JSON.

Reading order: ``config`` what the operator chooses · ``params`` and ``links`` the grammar of addresses ·
``views`` address in, page out · ``pages`` what each template may see · ``templates``.
"""

from flask import Flask

from kaib_search.settings import Operator
from kaib_web import errors, headers, language, templating
from kaib_web.config import Limits, LiveIndex, SiteConfig
from kaib_web.context import EXTENSION
from kaib_web.views import BLUEPRINTS

__all__ = ["Limits", "LiveIndex", "Operator", "SiteConfig", "create_app"]


def create_app(config: SiteConfig) -> Flask:
    """Make the site for a configuration."""
    app = Flask(__name__)
    app.extensions[EXTENSION] = config
    app.config["TRUSTED_HOSTS"] = list(config.trusted_hosts) if config.trusted_hosts else None
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.url_map.strict_slashes = False
    language.set_up(app)
    templating.set_up(app)
    headers.set_up(app)
    errors.set_up(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    return app
