"""The schema of an answer, as strict servers want it. Bounds and lengths are left to the validation afterwards."""

import re
from typing import Any

from pydantic import BaseModel

_LEFT_OUT = frozenset(
    {
        # Not taken by every strict server, or of no use to a model.
        *("default", "title", "examples", "format", "pattern", "discriminator"),
        *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    }
)


class NotStrict(TypeError):
    """A class of answers has what no strict schema can say: free keys, or places that each hold something else."""


def strict_schema(output: type[BaseModel]) -> dict[str, Any]:
    """Give the JSON schema of an answer: an object all of whose fields are required; raises `NotStrict`."""
    schema = _strict(output.model_json_schema(), output.__name__)
    if schema.get("type") != "object":
        raise NotStrict(f"{output.__name__} is no object")
    found: dict[str, Any] = schema
    return found


def schema_name(prompt_id: str, output: type[BaseModel]) -> str:
    """Give what the schema is called: the task, and the class, in signs that every server takes."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", f"{prompt_id}_{output.__name__}")[:64]


def _strict(node: Any, where: str) -> Any:
    if isinstance(node, list):
        return [_strict(part, where) for part in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        # Beside a reference nothing else may stand.
        return {"$ref": node["$ref"]}
    strict = {_named(key): _inside(key, value, where) for key, value in node.items() if key not in _LEFT_OUT}
    if strict.get("type") == "array" and "items" not in strict:
        raise NotStrict(f"{where}: an array of what?")
    if strict.get("type") == "object":
        # What a class is, is written for those who read the code; what a field is, for the model.
        strict.pop("description", None)
        if "properties" not in strict or isinstance(node.get("additionalProperties"), dict):
            raise NotStrict(f"{where}: an object with keys of any kind")
        strict["required"] = list(strict["properties"])
        strict["additionalProperties"] = False
    return strict


def _named(key: str) -> str:
    return "anyOf" if key == "oneOf" else key


def _inside(key: str, value: Any, where: str) -> Any:
    if key == "prefixItems":
        raise NotStrict(f"{where}: a tuple")
    if key in {"properties", "$defs"}:
        # Fields may be called `title` or `format`.
        return {name: _strict(part, f"{where}.{name}") for name, part in value.items()}
    return value if key in {"enum", "const", "required"} else _strict(value, where)
