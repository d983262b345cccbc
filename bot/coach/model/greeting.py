"""Finding out whether a model answers: one small question, in the form of all others."""

from pydantic import BaseModel

from bot.coach.model.model import Order, Unanswered
from bot.coach.model.openai_model import OpenAIModel
from bot.coach.model.settings import ModelSettings
from bot.coach.reasons import Reason
from bot.journey.language import Language

PROMPT = "doctor"


class Ready(BaseModel):
    """What a model says that is ready."""

    ready: bool
    text: str


async def greet(settings: ModelSettings) -> Reason | None:
    """Ask a model whether it is ready, and give why it did not answer, or None where it did."""
    model = OpenAIModel(settings)
    try:
        await model.ask(Order(PROMPT, Language.EN, {"question": "Are you ready?"}), Ready)
    except Unanswered as error:
        return error.reason
    finally:
        await model.close()
    return None
