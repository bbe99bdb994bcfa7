"""kaib-search settings: every setting with its value and what it means."""

import json

import click

from kaib_search.cli.options import json_option
from kaib_search.settings import PREFIX, Settings, load_settings


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def settings(context: click.Context, as_json: bool) -> None:
    """Show every setting: its value, its environment variable, what it means."""
    if context.invoked_subcommand is not None:
        return
    values = load_settings()
    if as_json:
        click.echo(json.dumps(values.model_dump(mode="json"), ensure_ascii=False, indent=2))
        return
    for name, field in Settings.model_fields.items():
        if field.description:
            click.echo(f"{PREFIX}{name.upper()} = {getattr(values, name)}\n    {field.description}")


@settings.command()
def check() -> None:
    """Check file and environment; name blanks that a public site must fill in."""
    values = load_settings()
    blanks = [name for name, value in values.operator if not value]
    click.echo("The settings are valid.")
    if blanks:
        click.echo(
            f"Still blank in [operator]: {', '.join(blanks)} (imprint, privacy, accessibility pages)"
        )
