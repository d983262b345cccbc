"""One question on its way to a model: what is sent, what was heard so far, and what it comes to."""

import asyncio
from typing import TypeVar

from pydantic import BaseModel

from bot.coach.cleaning import leaks
from bot.coach.masking import Masks, texts_of
from bot.coach.model.dialects import Question, Said
from bot.coach.model.failures import Failed
from bot.coach.model.model import Order
from bot.coach.model.schema import schema_name, strict_schema
from bot.coach.model.settings import ModelSettings
from bot.coach.model.validating import spoken, validated
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from prompts.coach import load, render

T = TypeVar("T", bound=BaseModel)


MOST_SAID = 60_000
"""Characters of an answer that are read: more than any prompt lets a model say, so that one that never stops holds up nobody."""
_MOST_OF_A_RUN = 1000
"""A run of words that gives our instructions away is no longer than this."""


class Asking:
    """One question on its way. Raises `PromptError` when its prompt is not there or lacks a value.

    `since` and `deadline` are moments of the loop's clock, in seconds; `tries` counts what was sent.
    """

    def __init__(self, settings: ModelSettings, order: Order, output: type[BaseModel] | None = None) -> None:
        self.since = moment()
        self.deadline = self.since + settings.budget
        self.tries = 0
        self.said = Said()
        self.masks = Masks(order.names)
        self._settings = settings
        self._prompt = load(order.prompt)
        self._rendered = render(self._prompt, order.language, self.masks.mask(order.material), order.values)
        self.question = Question(
            system=self._rendered.system,
            user=self._rendered.user,
            max_output_tokens=self._prompt.max_output_tokens,
            temperature=self._prompt.temperature,
            schema=strict_schema(output) if output is not None else None,
            name=schema_name(order.prompt, output) if output is not None else "",
        )

    def refuse_leaks(self, piece: str | None = None) -> None:
        """Raise `Failed` when what was heard repeats our instructions; with a `piece` it is that which is new."""
        if len(self.said.text) > MOST_SAID:
            raise Failed(Reason.INVALID)
        text = self.said.text if piece is None else self.said.text[-len(piece) - _MOST_OF_A_RUN :]
        if self._is_leak(text):
            raise Failed(Reason.INVALID)

    def check_end(self) -> None:
        """Raise `Failed` unless the model came to a good end, and said something."""
        if self.said.reason is not None:
            raise Failed(self.said.reason)
        if len(self.said.text) > MOST_SAID or not spoken(self.said.text).strip():
            raise Failed(Reason.INVALID)
        if not self.said.ended:
            # An early end of a stream is told by nobody.
            raise Failed(Reason.CUT_OFF)
        self.refuse_leaks()

    def answer(self, output: type[T]) -> T:
        """Give the answer, validated and restored; raises `Failed`."""
        self.check_end()
        answer = validated(self.said.text, output, self.masks.restore)
        if answer is None:
            raise Failed(Reason.INVALID)
        if any(self._is_leak(text) for text in texts_of(answer.model_dump(mode="json"))):
            raise Failed(Reason.INVALID)
        return answer

    def _is_leak(self, text: str) -> bool:
        return leaks(text, self._rendered.system, self._rendered.canary)

    def call(self, reason: Reason | None = None) -> Call:
        """Give what is counted of it, and told in the log."""
        return Call(
            prompt=self._prompt.id,
            version=self._prompt.version,
            digest=self._prompt.digest,
            model=self._settings.model,
            api=self._settings.dialect,
            tries=self.tries,
            input_tokens=self.said.input_tokens,
            output_tokens=self.said.output_tokens,
            seconds=round(moment() - self.since, 3),
            reason=reason,
        )


def moment() -> float:
    """Give the time by which loops wait, which no clock set forward or back disturbs."""
    return asyncio.get_running_loop().time()
