"""Makes the language model of the coach from the settings, where there is one."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.coach.model.model import Model
from bot.coach.model.settings import ModelSettings
from bot.coach.proposals import Call
from bot.guide.coach_choices import ModelInfo
from bot.metrics import Metrics
from bot.settings import ModelChoice


@asynccontextmanager
async def model_of(choice: ModelChoice | None, metrics: Metrics) -> AsyncIterator[Model | None]:
    """Give the model that the coach may ask, until the context ends; None where it does without."""
    if choice is None:
        yield None
        return
    # The library takes a second to load: whoever does without a model need not wait for it.
    from bot.coach.model.openai_model import OpenAIModel  # noqa: PLC0415

    def count(call: Call) -> None:
        outcome = call.reason.value if call.reason is not None else "ok"
        metrics.note_model_call(call.prompt, outcome, call.seconds)

    model = OpenAIModel(model_settings(choice), on_call=count)
    try:
        yield model
    finally:
        await model.close()


def model_settings(choice: ModelChoice) -> ModelSettings:
    """Give what the model works with."""
    return ModelSettings(
        api_key=choice.api_key,
        base_url=choice.base_url,
        model=choice.model,
        api=choice.api,
        budget=choice.budget,
    )


def model_info_of(choice: ModelChoice | None) -> ModelInfo | None:
    """Tell of the model as people are told: its name, and where texts go."""
    return ModelInfo.of(choice.model, choice.base_url) if choice is not None else None
