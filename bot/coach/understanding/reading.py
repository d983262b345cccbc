"""Notes read by the model, in parts, and checked: what is quoted must be there."""

import asyncio
from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel

from bot.coach.cleaning import clean
from bot.coach.model.model import Model, Order, Unanswered
from bot.coach.proposals import Call, Coached, Kind
from bot.coach.quoting import fit, literal
from bot.coach.reasons import Reason
from bot.coach.requests import MOST_NOTES, Understand
from bot.coach.understanding.finding import Found
from bot.coach.understanding.placing import proposals_of, without_known
from bot.coach.understanding.rules import MOST, as_sound_steps, at_new_steps, balanced, fitting
from bot.coach.understanding.wordlists import words_in
from bot.journey.actor import Actor, actor_of
from bot.journey.actor.rewording import from_customers_side
from bot.journey.channels import find_channel
from bot.journey.language import Language
from bot.journey.parts import HIGHEST_EMOTION, LINE_LENGTH, LOWEST_EMOTION
from bot.journey.spoken import language_of_line
from prompts.catalogue import catalogue

PART = 9_000
"""The most characters of notes in one question: a model that reads more at once passes over things."""
_MOST_STEPS = 90
_LONGEST_TEXT = 300


class Item(BaseModel):
    """One thing that the notes tell."""

    kind: Literal["step", "persona", "touchpoint", "pain"]
    text: str
    quote: str
    said_by: Literal["customer", "team"]
    step_id: str | None
    channel: str | None
    feeling: int | None
    thought: str | None


class Understood(BaseModel):
    """What the notes tell, in their order."""

    items: list[Item]


async def by_model(model: Model, request: Understand, names: tuple[str, ...]) -> Coached:
    """Read notes with the model; raises `Unanswered` when no part of them was read."""
    parts = parts_of(request.notes[:MOST_NOTES])
    answers = await asyncio.gather(*(_read(model, request, names, part) for part in parts))
    calls = [call for _, called, _ in answers for call in called]
    failed = [reason for _, _, reason in answers if reason is not None]
    if not parts or len(failed) == len(parts):
        raise Unanswered(failed[0] if failed else Reason.INVALID, calls)
    found = [one for items, _, _ in answers for one in items if one is not None]
    if not found and any(items for items, _, _ in answers):
        raise Unanswered(Reason.INVALID, calls)  # it found things, and none of them is there
    found = [part for one in found for part in as_sound_steps(one, request.language)]
    kept = without_known(found, request.journey)
    if not kept:
        say = catalogue(request.language)
        return Coached(
            text=say("coach-understand-known" if found else "coach-understand-nothing"), calls=calls
        )
    return _told(request, kept, calls, unread=len(failed))


def parts_of(notes: str, most: int = PART) -> list[str]:
    """Cut notes into parts of a size that a model reads well: at empty lines, else at lines, sentences or spaces."""
    parts: list[str] = []
    rest = notes.strip()
    while len(rest) > most:
        cut = next(
            (at for mark in ("\n\n", "\n", ". ", " ") if (at := rest.rfind(mark, most // 2, most)) > 0), most
        )
        parts.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [part for part in (*parts, rest) if part]


async def _read(
    model: Model, request: Understand, names: tuple[str, ...], part: str
) -> tuple[list[Found | None], list[Call], Reason | None]:
    order = Order(
        prompt="understand",
        language=request.language,
        material={
            "notes": part,
            "source": request.source,
            "steps": [{"id": step.id, "text": step.text} for step in request.journey.steps[:_MOST_STEPS]],
            "personas": [persona.name for persona in request.journey.personas],
        },
        values={"most": MOST},
        names=names,
    )
    try:
        understood, call = await model.ask(order, Understood)
    except Unanswered as error:
        return [], list(error.calls), error.reason
    return [_checked(item, request) for item in understood.items[: 2 * MOST]], [call], None


def _checked(item: Item, request: Understand) -> Found | None:
    """Check one thing: without a quote that is there, a step or persona is an assumption, and the rest is made up."""
    kind = Kind(item.kind)
    text = fit(item.text, _LONGEST_TEXT).strip(" .;")
    quote = literal(item.quote, request.notes)
    if not text or (not quote and kind in {Kind.TOUCHPOINT, Kind.PAIN}):
        return None
    if kind is Kind.STEP:
        text = _from_customers_side(text, request.language)
    ids = {step.id for step in request.journey.steps}
    is_felt = item.feeling is not None and LOWEST_EMOTION <= item.feeling <= HIGHEST_EMOTION
    supposed = any(words_in(language).assumed.search(quote) for language in Language)
    return (
        Found(
            kind=kind,
            text=text,
            quote=quote,
            is_evidence=bool(quote) and item.said_by == "customer" and not supposed,
            at=request.notes.find(quote) if quote else len(request.notes),
            channel=find_channel(item.channel) if item.channel else None,
            emotion=item.feeling if is_felt else None,
            thought=clean(item.thought or "", LINE_LENGTH).replace('"', "").replace("“", "").replace("”", ""),
            step=item.step_id if item.step_id in ids else "",
        )
        if text
        else None
    )


def _from_customers_side(text: str, language: Language) -> str:
    spoken = language_of_line(text, language)
    if actor_of(text, spoken).actor is not Actor.COMPANY:
        return text
    return from_customers_side(text, spoken)


def _told(request: Understand, found: Sequence[Found], calls: list[Call], *, unread: int) -> Coached:
    say = catalogue(request.language)
    kept = [fitting(one) for one in at_new_steps(balanced(sorted(found, key=lambda one: one.at)))]
    unknown = []
    if len(found) > len(kept):
        unknown.append(say("coach-understand-too-many", count=len(found) - len(kept)))
    if unread:
        unknown.append(say("coach-understand-unread", count=unread))
    if len(request.notes) > MOST_NOTES:
        unknown.append(say("coach-understand-cut"))
    text = say("coach-understand-found", count=len(kept))
    return Coached(text=text, proposals=proposals_of(kept, request), unknown=unknown, calls=calls)
