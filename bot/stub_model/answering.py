"""What the model answers: as its replies say, and something that fits the schema where there is none."""

import json
from collections.abc import Callable, Mapping
from importlib import import_module, util
from typing import Any

from bot.stub_model.hearing import Heard, Json

_DEEPEST = 6
_WORDS = {"nl": "Dat staat er niet bij.", "en": "The material does not tell."}


Reply = Callable[[Json, str], Json | str]
"""Makes a reply of material and language."""


def answer(heard: Heard, own: Mapping[str, Reply]) -> str:
    """Give the text of the answer to a question: JSON where a schema was asked for, else words.

    `own` are replies, by task, that go before those of the modules.
    """
    if heard.task in own:
        return _text(own[heard.task](heard.material, heard.language))
    replies = f"{__package__}.replies.{heard.task}"
    if heard.task and util.find_spec(replies) is not None:
        module = import_module(replies)
        in_words = heard.schema is None and hasattr(module, "reply_text")
        return _text((module.reply_text if in_words else module.reply)(heard.material, heard.language))
    if heard.schema is None:
        return _WORDS[heard.language]
    return json.dumps(_fitting(heard.schema, heard, 0), ensure_ascii=False)


def _text(said: Json | str) -> str:
    return said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)


def _fitting(schema: Json, heard: Heard, depth: int) -> Any:
    """Make up something that fits a schema."""
    if "$ref" in schema:
        schema = ((heard.schema or {}).get("$defs") or {}).get(schema["$ref"].rpartition("/")[2], {})
    for key in ("enum", "const"):
        if key in schema:
            return schema[key][0] if key == "enum" else schema[key]
    if "anyOf" in schema:
        return _fitting(schema["anyOf"][-1 if depth > _DEEPEST else 0], heard, depth + 1)
    match schema.get("type"):
        case "object":
            fields = schema.get("properties") or {}
            return {name: _fitting(field, heard, depth + 1) for name, field in fields.items()}
        case "array":
            return [] if depth > _DEEPEST else [_fitting(schema.get("items") or {}, heard, depth + 1)]
        case "string":
            return _WORDS[heard.language]
        case "integer" | "number":
            return 3
        case "boolean":
            return True
    return None
