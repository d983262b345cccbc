"""How values of a journey that are more than a number or a text are stored in one column."""

from typing import Any

from pydantic import BaseModel
from sqlalchemy import JSON, Dialect
from sqlalchemy.types import TypeDecorator


class ValueAsJson(TypeDecorator[BaseModel]):
    """A validated value, stored as JSON; `None` where there is none."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def __init__(self, model: type[BaseModel]) -> None:
        super().__init__()
        self.model = model

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Write a value, or the plain fields of one."""
        return None if value is None else self.model.model_validate(value).model_dump(mode="json")

    def process_result_value(self, value: Any, dialect: Dialect) -> BaseModel | None:
        """Read a value back; raises `ValidationError` for what is none."""
        return None if value is None else self.model.model_validate(value)
