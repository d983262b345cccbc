"""A model that says what somebody wrote down."""

import json
from collections.abc import AsyncIterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from bot.coach.model.model import Order, Unanswered
from bot.coach.proposals import Call
from bot.coach.reasons import Reason

T = TypeVar("T", bound=BaseModel)


class Replaying:
    """A model that says what was recorded; what does not fit the schema is no answer, as with a real one."""

    def __init__(self, *said: Any) -> None:
        self.said = list(said)
        self.orders: list[Order] = []

    async def ask(self, order: Order, output: type[T]) -> tuple[T, Call]:
        """Give what was recorded, validated."""
        self.orders.append(order)
        said = self.said.pop(0) if len(self.said) > 1 else self.said[0]
        try:
            return output.model_validate_json(json.dumps(said)), self._call(order)
        except ValidationError as error:
            raise Unanswered(Reason.INVALID, [self._call(order)]) from error

    async def stream(self, order: Order) -> AsyncIterator[str | Call]:
        """Give what was recorded, word by word."""
        self.orders.append(order)
        said = self.said[0]
        text = said if isinstance(said, str) else str(said.get("text", ""))
        for word in text.split(" "):
            yield f"{word} "
        yield self._call(order)

    def _call(self, order: Order) -> Call:
        return Call(prompt=order.prompt, version=1, digest="recorded", model="recorded", api="none")
