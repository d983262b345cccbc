"""Writes with the model, and checks that each number and name was among the facts."""

import re
from typing import Any

from pydantic import BaseModel

from bot.coach.checking import strange_names, strange_numbers, texts_in
from bot.coach.cleaning import clean
from bot.coach.model.model import Model, Order, Unanswered
from bot.coach.proposals import Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Write
from bot.coach.writing.by_rules import by_rules, sentence

_MOST_TEXT = 2000
_SHORTEST, _MOST_SENTENCES = 40, 10
_END = re.compile(r"[.!?…][”’\"')]*(?=\s|$)")


class Written(BaseModel):
    """A summary or a report in running text."""

    text: str


async def by_model(model: Model, request: Write, names: tuple[str, ...]) -> Coached:
    """Write with the model; raises `Unanswered`."""
    if not request.facts:
        return by_rules(request)
    material = material_of(request)
    values = {"is_report": request.is_report}
    order = Order("write", request.language, material, values=values, names=names)
    written, call = await model.ask(order, Written)
    text = clean(written.text, _MOST_TEXT, lines=True)
    given = texts_in(material)
    invented = strange_numbers(text, given, in_words=True) or strange_names(text, given)
    is_running_text = "•" not in text and len(_END.findall(text)) in range(1, _MOST_SENTENCES + 1)
    if len(text) < _SHORTEST or invented or not is_running_text:
        raise Unanswered(Reason.INVALID, [call])
    return Coached(text=text, calls=[call])


def material_of(request: Write) -> dict[str, Any]:
    """Gather the facts, each as a sentence in the language that is asked for."""
    facts = [{"name": fact.name, "says": sentence(fact, request.language)} for fact in request.facts]
    return {"title": request.title, "facts": facts}
