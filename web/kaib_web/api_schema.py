"""What the JSON interface takes and gives, as models; the OpenAPI document is written from them."""

from typing import Any

from pydantic import BaseModel, ConfigDict, TypeAdapter

from kaib_search.model.reports import Report


class Snippet(BaseModel):
    """A passage with the matched words marked by their offsets."""

    model_config = ConfigDict(extra="allow")


class Hit(BaseModel):
    """One matching report."""

    model_config = ConfigDict(extra="allow")

    id: str
    title: str
    date: str | None
    url: str | None
    source: str | None
    score: float
    snippets: list[Any]


class Bucket(BaseModel):
    """A facet value with the number of reports that choosing it gives."""

    value: str
    label: str
    count: int


class Suggestion(BaseModel):
    """Another query with its number of reports."""

    query: str
    total: int


class SearchAnswer(BaseModel):
    """The answer to a search."""

    model_config = ConfigDict(extra="allow")

    total: int
    hits: list[Hit]
    facets: dict[str, list[Bucket]]
    understood: Any
    suggestions: list[Suggestion]


class Problem(BaseModel):
    """Why a request was not answered."""

    status: int
    message: str
    reference: str | None = None


class ErrorAnswer(BaseModel):
    """An error."""

    error: Problem


REPORT = TypeAdapter(Report)


def report_row(report: Report, address: str) -> dict[str, Any]:
    """Write a report with all that is known about it."""
    row: dict[str, Any] = {"id": report.id, "url": address, "day": report.date.best}
    return {**row, **REPORT.dump_python(report, mode="json")}


def openapi(base: str, version: str) -> dict[str, Any]:
    """Write the OpenAPI document."""
    report_schema = REPORT.json_schema(ref_template="#/components/schemas/{model}")
    nested = report_schema.pop("$defs", {})
    search_schema = SearchAnswer.model_json_schema(ref_template="#/components/schemas/{model}")
    error_schema = ErrorAnswer.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas = {
        **nested,
        **search_schema.pop("$defs", {}),
        **error_schema.pop("$defs", {}),
        "Report": report_schema,
        "SearchAnswer": search_schema,
        "ErrorAnswer": error_schema,
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "kaib-search", "version": version},
        "servers": [{"url": f"{base}/api/v1"}],
        "paths": _paths(),
        "components": {"schemas": schemas},
    }


def _paths() -> dict[str, Any]:
    ident = _in_path("id", "id of a report")
    paragraph = _in_path("paragraph", "id of a paragraph")
    return {
        "/search": {"get": _operation("Search reports", "SearchAnswer", _search_parameters())},
        "/report/{id}": {"get": _operation("Read a report", "Report", [ident])},
        "/report/{id}/paragraph/{paragraph}": {
            "get": _operation("Read a paragraph with its citation", None, [ident, paragraph])
        },
        "/citation/{id}": {"get": _operation("Cite a report as CSL-JSON", None, [ident])},
        "/vorschlaege": {
            "get": _operation("Complete what was typed", None, [_in_query("q", "what was typed")])
        },
    }


def _search_parameters() -> list[dict[str, Any]]:
    repeated = {"type": "array", "items": {"type": "string"}}
    facets = ("year", "topic", "speaker", "person", "place", "organisation", "kind", "series")
    return [
        _in_query("q", "the query; empty lists everything"),
        _in_query(
            "limit",
            "most hits to return",
            {"type": "integer", "minimum": 0, "maximum": 1000, "default": 20},
        ),
        _in_query("offset", "hits to pass over", {"type": "integer", "minimum": 0, "default": 0}),
        *(_in_query(facet, "values; several count as or", repeated) for facet in facets),
        _in_query("from", "first day, month or year"),
        _in_query("to", "last day, month or year"),
        _in_query("match", "every word or some", {"type": "string", "enum": ["all", "any"]}),
        _in_query("sort", "order", {"type": "string", "enum": ["relevance", "newest", "oldest"]}),
    ]


def _in_query(name: str, what: str, schema: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "name": name,
        "in": "query",
        "description": what,
        "schema": schema or {"type": "string"},
    }


def _in_path(name: str, what: str) -> dict[str, Any]:
    return {**_in_query(name, what), "in": "path", "required": True}


def _operation(
    summary: str, schema: str | None, parameters: list[dict[str, Any]]
) -> dict[str, Any]:
    content = {"$ref": f"#/components/schemas/{schema}"} if schema else {}
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorAnswer"}}}
    return {
        "summary": summary,
        "parameters": parameters,
        "responses": {
            "200": {"description": "found", "content": {"application/json": {"schema": content}}},
            "400": {"description": "the request cannot be answered as it is", "content": error},
            "404": {"description": "not there", "content": error},
        },
    }
