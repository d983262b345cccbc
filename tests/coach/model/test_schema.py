"""The schema of an answer is one that strict servers take."""

from enum import StrEnum
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from bot.coach.model.schema import NotStrict, schema_name, strict_schema


class Colour(StrEnum):
    """A choice."""

    RED = "red"
    BLUE = "blue"


class Part(BaseModel):
    """A part, with bounds that are checked afterwards."""

    title: str = Field(max_length=40, pattern="^a", description="What it is called")
    format: Literal["short", "long"]
    score: int | None = Field(default=None, ge=-2, le=2)


class Cat(BaseModel):
    """One of two."""

    kind: Literal["cat"]


class Dog(BaseModel):
    """The other."""

    kind: Literal["dog"]


class Whole(BaseModel):
    """All that an answer may be made of."""

    text: str = "nothing"
    colour: Colour | None
    parts: list[Part]
    main: Part = Field(description="The first one")
    pet: Cat | Dog = Field(discriminator="kind")


def nodes(schema: Any) -> list[dict[str, Any]]:
    """Give every object within a schema."""
    if isinstance(schema, list):
        return [node for part in schema for node in nodes(part)]
    if not isinstance(schema, dict):
        return []
    return [schema, *(node for part in schema.values() for node in nodes(part))]


def test_every_field_is_required_and_no_other_allowed() -> None:
    """Also deep inside, and also where a field has a default."""
    schema = strict_schema(Whole)
    objects = [node for node in nodes(schema) if node.get("type") == "object"]
    assert len(objects) == 4
    for node in objects:
        assert node["additionalProperties"] is False
        assert node["required"] == list(node["properties"])


def test_what_strict_servers_refuse_is_left_out() -> None:
    """Bounds, defaults and alternatives of another kind; fields of such names stay."""
    schema = strict_schema(Whole)
    part = schema["$defs"]["Part"]["properties"]
    assert list(part) == ["title", "format", "score"]
    assert part["title"] == {"type": "string", "description": "What it is called"}
    assert part["score"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert part["format"] == {"type": "string", "enum": ["short", "long"]}
    assert not [node for node in nodes(schema) if "checked afterwards" in str(node.get("description"))]
    assert schema["properties"]["main"] == {"$ref": "#/$defs/Part"}
    assert schema["properties"]["pet"] == {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
    assert schema["$defs"]["Colour"]["enum"] == ["red", "blue"]


class Free(BaseModel):
    """Keys of any kind."""

    values: dict[str, int]


class Pair(BaseModel):
    """Places that each hold something else."""

    pair: tuple[int, str]


class Deep(BaseModel):
    """Somewhere inside."""

    items: list[Free]


@pytest.mark.parametrize("output", [Free, Pair, Deep])
def test_what_no_strict_schema_can_say_is_refused(output: type[BaseModel]) -> None:
    """While it is written, and not by a server."""
    with pytest.raises(NotStrict):
        strict_schema(output)


def test_the_name_of_a_schema_begins_with_the_task() -> None:
    """In signs that every server takes."""
    assert schema_name("understand", Whole) == "understand_Whole"
    assert len(schema_name("x" * 90, Whole)) == 64
