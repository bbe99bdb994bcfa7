"""A site over a real index of the sample archive."""

import pytest
from flask.testing import FlaskClient

from kaib_web import SiteConfig, create_app
from tests.web.building import make_config


@pytest.fixture(scope="session")
def config(tmp_path_factory: pytest.TempPathFactory) -> SiteConfig:
    return make_config(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def client(config: SiteConfig) -> FlaskClient:
    return create_app(config).test_client()
