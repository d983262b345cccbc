"""A model that says what a test tells it to, and keeps what it was asked."""

from collections.abc import AsyncIterator
from typing import Any, TypeVar

from pydantic import BaseModel

from bot.coach.model.model import Order, Unanswered
from bot.coach.proposals import Call
from bot.coach.reasons import Reason

T = TypeVar("T", bound=BaseModel)
CALL = Call(prompt="test", version=1, digest="said", model="said", api="none")


class Saying:
    """Says one thing, whole or in pieces of a few characters; `fails` stands for a stream that breaks off."""

    def __init__(self, said: Any, *, piece: int = 7, fails: Reason | None = None) -> None:
        self.said = said
        self.orders: list[Order] = []
        self._piece = piece
        self._fails = fails

    async def ask(self, order: Order, output: type[T]) -> tuple[T, Call]:
        """Give what is said, validated."""
        self.orders.append(order)
        if self._fails is not None:
            raise Unanswered(self._fails, [CALL])
        return output.model_validate(self.said), CALL

    async def stream(self, order: Order) -> AsyncIterator[str | Call]:
        """Give what is said in pieces."""
        self.orders.append(order)
        for at in range(0, len(self.said), self._piece):
            yield self.said[at : at + self._piece]
        if self._fails is not None:
            raise Unanswered(self._fails, [CALL])
        yield CALL
