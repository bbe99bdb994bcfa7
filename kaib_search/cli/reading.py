"""kaib-search show and info: one report, and what the index holds."""

import json
import sys
from pathlib import Path

import click

from kaib_search.cli.options import index_option, json_option
from kaib_search.engines import open_index
from kaib_search.ingest.export import report_row
from kaib_search.model.reports import Report
from kaib_search.settings import load_settings


@click.command()
@click.argument("report_id", metavar="REPORT")
@index_option
@json_option
def show(report_id: str, index_folder: Path | None, as_json: bool) -> None:
    """Show one report, with people, topics, decisions and every capture."""
    settings = load_settings({"index": index_folder})
    report = open_index(settings.index, settings.cache).searcher.report(report_id)
    if report is None:
        click.echo(
            f"Error: no report {report_id} in {settings.index.resolve()}; search names the ids",
            err=True,
        )
        sys.exit(1)
    if as_json:
        click.echo(json.dumps(report_row(report), ensure_ascii=False))
        return
    for line in _lines(report):
        click.echo(line)


def _lines(report: Report) -> list[str]:
    date = report.date
    inferred = f" (erschlossen: {date.inferred.reason})" if date.inferred else ""
    lines = [
        report.title,
        "=" * min(len(report.title), 100),
        f"{date.best or 'ohne Datum'}{inferred} · {report.status}",
        "",
    ]
    for paragraph in report.paragraphs:
        lines += [f"[{paragraph.number}] {paragraph.text}", ""]
    for person in report.people:
        office = ", ".join(part for part in (person.role, person.organisation) if part)
        lines.append(f"Person: {person.name} ({person.act}){f', {office}' if office else ''}")
    lines += [
        f"Thema: {assignment.topic} ({', '.join(assignment.words)})" for assignment in report.topics
    ]
    lines += [f"{decision.type}: {decision.span}" for decision in report.decisions]
    lines += [
        f"Herkunft: {capture.url or capture.source} · {capture.captured_at or 'Zeit unbekannt'} · "
        f"{capture.source} · SHA-256 {capture.sha256}"
        for capture in report.captures
    ]
    return lines


@click.command()
@index_option
@json_option
def info(index_folder: Path | None, as_json: bool) -> None:
    """Say what the index holds, and which build of it serves."""
    settings = load_settings({"index": index_folder})
    opened = open_index(settings.index, settings.cache)
    manifest = opened.manifest
    years = sorted(report.date.year for report in opened.store.all_reports() if report.date.year)
    facts = {
        "index": str(settings.index.resolve()),
        "generation": opened.generation,
        "created_at": manifest.created_at.isoformat(),
        **manifest.counts,
        "years": [years[0], years[-1]] if years else [],
        "versions": manifest.versions,
        "fingerprint": manifest.fingerprint,
    }
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False))
        return
    for name, value in facts.items():
        click.echo(f"{name:<12} {value}")
