"""What the coach asks of a language model, and what it gets."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel

from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.journey.language import Language

T = TypeVar("T", bound=BaseModel)


class Unanswered(Exception):
    """The model did not answer, for a reason; `calls` were made and cost something all the same."""

    def __init__(self, reason: Reason, calls: Sequence[Call] = ()) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.calls = tuple(calls)


@dataclass(frozen=True)
class Order:
    """One question to the model. `prompt` names its file in `prompts/coach`.

    `values` fill in the prompt and are ours. `material` is what teams, files and customers say: it is data, goes
    into the fence as JSON, and is masked before it leaves. `names` are people whose names are masked besides.
    """

    prompt: str
    language: Language
    material: Mapping[str, Any]
    values: Mapping[str, Any] = field(default_factory=dict)
    names: tuple[str, ...] = ()


class Model(Protocol):
    """A language model."""

    async def ask(self, order: Order, output: type[T]) -> tuple[T, Call]:
        """Give a validated answer, with what was masked restored; raises `Unanswered`."""

    def stream(self, order: Order) -> AsyncIterator[str | Call]:
        """Give an answer in words, piece by piece, restored; the call comes last. Raises `Unanswered`."""
