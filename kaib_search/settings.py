"""Settings: the only reader of the environment.

A TOML file (``KAIB_SEARCH_SETTINGS``, or ``kaib-search.toml`` in the working directory) and environment
variables ``KAIB_SEARCH_…``, the environment first. Unknown keys are errors.
"""

import os
import tomllib
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kaib_search.errors import SettingsError

PREFIX = "KAIB_SEARCH_"
_FILE = "kaib-search.toml"


REQUIRED = (
    "name",
    "address",
    "email",
    "phone",
    "represented_by",
    "privacy_officer",
    "supervisory_authority",
    "arbitration",
    "accessibility_status",
    "accessibility_date",
)


class Operator(BaseModel):
    """Who runs the site; what stands in the imprint and on the pages that the law asks for.

    An empty text among ``REQUIRED`` is a blank: its page says that it is still to be filled in.
    A line break or a blank line in a text is kept.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    represented_by: str = ""
    privacy_officer: str = ""
    supervisory_authority: str = ""
    arbitration: str = ""
    imprint: str = ""
    privacy: str = ""
    accessibility_status: str = ""
    accessibility_date: str = ""
    accessibility_gaps: str = ""
    security_contact: str = ""
    plain_language_url: str = ""
    sign_language_url: str = ""

    def blanks(self) -> tuple[str, ...]:
        """Name the required texts that are still to be written."""
        return tuple(name for name in REQUIRED if not getattr(self, name).strip())


class Settings(BaseModel):
    """Every setting with its default. Paths are relative to the working directory."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    index: Path = Field(Path("index"), description="folder of the index")
    corpus: Path = Field(Path("corpus"), description="folder of archived pages and vocabulary")
    cache: Path = Field(
        default_factory=lambda: user_cache_path("kaib-search"),
        description="folder for the word lists that are built once",
    )
    host: str = Field("127.0.0.1", description="address that the site listens on")
    port: int = Field(8080, ge=0, le=65535, description="port that the site listens on")
    base_url: str = Field(
        "", description="address of the site from outside, for feeds and citations"
    )
    site_name: str = Field("Berichtssuche", description="name of the site")
    archive_name: str = Field("", description="name of the archive that is searched")
    trusted_hosts: tuple[str, ...] = Field(
        (), description="host names answered besides the listening address"
    )
    page_bytes: int = Field(20 * 1024**2, gt=0, description="largest page that is read, unpacked")
    query_letters: int = Field(512, gt=0, description="longest query")
    search_seconds: float = Field(2.0, gt=0, description="longest time for one search, in seconds")
    staff_token: str = Field(
        "", description="password of the staff page /intern/; empty: there is none"
    )
    hsts: bool = Field(
        default=False, description="tell browsers to use https alone (behind TLS only)"
    )
    index_people: bool = Field(
        default=False, description="let search engines list the pages of persons"
    )
    operator: Operator = Operator()


def load_settings(given: dict[str, Any] | None = None) -> Settings:
    """Read the settings; values in ``given`` (of the command line) go first.

    Raises:
        SettingsError: for an unknown key or a value out of range, naming key and source.
    """
    values = {
        **_from_file(),
        **_from_environment(),
        **{k: v for k, v in (given or {}).items() if v is not None},
    }
    try:
        return Settings(**values)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        if first["type"] == "extra_forbidden":
            raise SettingsError(
                f"there is no setting {key} ({PREFIX}{key.upper()}); known are: {', '.join(Settings.model_fields)}"
            ) from error
        raise SettingsError(
            f"setting {key}: {first['msg']}; known are: {', '.join(Settings.model_fields)}"
        ) from error


def _from_file() -> dict[str, Any]:
    named = os.environ.get(f"{PREFIX}SETTINGS")
    path = Path(named or _FILE)
    if not path.is_file():
        if named:
            raise SettingsError(
                f"{path.resolve()} does not exist; {PREFIX}SETTINGS names it as settings file"
            )
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path.resolve()} is no valid TOML: {error}") from error


def _from_environment() -> dict[str, Any]:
    names = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in os.environ.items()
        if name.startswith(PREFIX)
    }
    names.pop("settings", None)
    values: dict[str, Any] = {}
    for name, value in names.items():
        section, _, key = name.partition("__")
        if key:
            values.setdefault(section, {})[key] = value
        elif name == "trusted_hosts":
            values[name] = tuple(host.strip() for host in value.split(",") if host.strip())
        else:
            values[name] = value
    return values
