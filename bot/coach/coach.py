"""The face of the coach: a request goes in, what it has to say comes out, always."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.coach import answering, coaching, playing, suggesting, understanding, writing
from bot.coach.model.model import Model, Unanswered
from bot.coach.proposals import By, Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Answer, Look, Request, Suggest, Task, Understand
from bot.journey.examples import example
from bot.journey.language import Language


@dataclass(frozen=True)
class Leave:
    """Whether a model may be asked, and if not, why; `names` are people whose names stay here.

    It holds for the model at `host`; without one for whichever there is.
    """

    may: bool = False
    why_not: Reason = Reason.OFF
    names: tuple[str, ...] = ()
    host: str = ""


NO_LEAVE = Leave()

# Each task takes requests of its own.
ByRules = Callable[[Any], Coached]
ByModel = Callable[[Model, Any, tuple[str, ...]], Awaitable[Coached]]
OnText = Callable[[str], Awaitable[None]]

_DONE: Mapping[Task, tuple[ByRules, ByModel]] = {
    Task.UNDERSTAND: (understanding.by_rules, understanding.by_model),
    Task.COACH: (coaching.by_rules, coaching.by_model),
    Task.SUGGEST: (suggesting.by_rules, suggesting.by_model),
    Task.PLAY: (playing.by_rules, playing.by_model),
    Task.ANSWER: (answering.by_rules, answering.by_model),
    Task.WRITE: (writing.by_rules, writing.by_model),
}
"""How each task is done without a model, and with one."""


class Coach:
    """Answers requests: with the model where there is one and it may be asked, else by rules."""

    def __init__(self, model: Model | None = None) -> None:
        self.model = model

    def warm_up(self) -> None:
        """Load the words that the rules know, which takes a second or two, so that nobody waits for it."""
        for language in Language:
            journey = example(language)
            self.by_rules(Look(journey, language))
            self.by_rules(Understand(journey, language, journey.goal))
            self.by_rules(Suggest(journey, language, f"touchpoint:{journey.steps[0].id}"))

    def by_rules(self, request: Request, reason: Reason | None = None) -> Coached:
        """Answer by rules alone, at once."""
        done, _ = _DONE[request.task]
        return done(request).model_copy(update={"by": By.RULES, "reason": reason})

    async def ask(self, request: Request, leave: Leave = NO_LEAVE) -> Coached:
        """Answer within the time that the model gets; whatever goes wrong, by rules. Raises nothing."""
        if self.model is None or not leave.may:
            return self.by_rules(request, leave.why_not if self.model is not None else Reason.OFF)
        _, done = _DONE[request.task]
        try:
            coached = await done(self.model, request, leave.names)
        except Unanswered as error:
            told = self.by_rules(request, error.reason)
            return told.model_copy(update={"calls": [*error.calls]})
        # Where there was nothing to ask it about, rules said so.
        return coached.model_copy(update={"by": By.MODEL if coached.calls else By.RULES})

    async def stream(self, request: Answer, leave: Leave, on_text: OnText) -> Coached:
        """Answer as `ask` does, telling the text piece by piece as far as it can be told.

        Where it breaks off, what comes back is by rules, and takes the place of what was told.
        """
        if self.model is None or not leave.may:
            return await self.ask(request, leave)
        try:
            return await answering.by_stream(self.model, request, leave.names, on_text)
        except Unanswered as error:
            told = self.by_rules(request, error.reason)
            return told.model_copy(update={"calls": [*error.calls]})
