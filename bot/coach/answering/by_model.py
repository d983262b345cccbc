"""Answers with the model, in words that come piece by piece; nothing is told that was not checked."""

from collections.abc import Awaitable, Callable

from bot.coach.answering.by_rules import by_rules
from bot.coach.answering.citing import Citing, Invented
from bot.coach.answering.material import material_of
from bot.coach.model.model import Model, Order, Unanswered
from bot.coach.proposals import By, Call, Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Answer
from prompts.catalogue import catalogue

OnText = Callable[[str], Awaitable[None]]


async def by_model(model: Model, request: Answer, names: tuple[str, ...]) -> Coached:
    """Answer with the model, all at once; raises `Unanswered`."""
    return await by_stream(model, request, names, _nobody)


async def by_stream(model: Model, request: Answer, names: tuple[str, ...], on_text: OnText) -> Coached:
    """Answer with the model, telling each sentence as it comes and was checked; raises `Unanswered`."""
    if not request.known:
        return by_rules(request)
    told = material_of(request)
    order = Order(
        "answer", request.language, told.material, values={"several": len(told.pages) > 1}, names=names
    )
    citing = Citing(told, request.language)
    calls: list[Call] = []
    try:
        async for piece in model.stream(order):
            if isinstance(piece, Call):
                calls.append(piece)
            elif said := citing.take(piece):
                await on_text(said)
        if said := citing.end():
            await on_text(said)
    except Invented as error:
        raise Unanswered(Reason.INVALID, calls) from error
    unknown = list(dict.fromkeys(citing.unknown))
    if told.is_cut:
        unknown.append(catalogue(request.language)("answer-left-out"))
    return Coached(text=citing.text.strip(), named=citing.named, unknown=unknown, by=By.MODEL, calls=calls)


async def _nobody(_: str) -> None:
    """Tell nobody: the answer is given as a whole."""
