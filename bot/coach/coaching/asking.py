"""A look by the model, checked: about what is there, and better by the method where that can be told."""

from typing import Literal

from pydantic import BaseModel

from bot.coach.cleaning import clean
from bot.coach.coaching.remarking import MOST, Remarks
from bot.coach.model.model import Model, Order, Unanswered
from bot.coach.proposals import TEXT, Changed, Coached, Effect, Kind, Line
from bot.coach.quoting import fit
from bot.coach.reasons import Reason
from bot.coach.requests import Look
from bot.coach.sound_steps import is_sound
from bot.coach.suggesting.digest import digest
from bot.coach.suggesting.drawing import alike, named, step_with
from bot.coach.understanding.placing import fits_quick_line
from bot.journey.actor import Actor, actor_of
from bot.journey.change import ABOUT
from bot.journey.channels import find_channel
from bot.journey.goal_checks import check_goal
from bot.journey.language import Language
from bot.journey.parts import LINE_LENGTH
from bot.journey.remarks import Code
from bot.journey.spoken import language_of_line

_LONGEST = 600
_LONGEST_TEXT = 400
_ASSUMPTION = {Language.NL: "aanname", Language.EN: "assumption"}


class Remarked(BaseModel):
    """One remark. `about_id` is the id of the line or the part that it is about; `channel` is that of a touchpoint."""

    kind: Literal[
        "wording", "goal", "thought", "missing_step", "missing_persona", "missing_touchpoint", "advice"
    ]
    about_id: str | None
    text: str
    why: str
    channel: str | None


class Looked(BaseModel):
    """A sentence on the whole, and what could be better."""

    text: str
    remarks: list[Remarked]


async def by_model(model: Model, request: Look, names: tuple[str, ...]) -> Coached:
    """Look with the model; raises `Unanswered`."""
    order = Order(
        prompt="coach",
        language=request.language,
        material={
            "question": request.question,
            "walks_as": request.persona_id or "",
            "lines": [{"id": line.id, "text": line.text} for line in request.lines],
            "journey": digest(request.journey),
        },
        values={"topic": request.question.partition(":")[0], "most": MOST, "has_lines": bool(request.lines)},
        names=names,
    )
    looked, call = await model.ask(order, Looked)
    found = Remarks(request)
    for one in looked.remarks[: 2 * MOST]:
        if len(found.made) < MOST:
            _add(found, one)
    text = clean(looked.text, _LONGEST_TEXT)
    if not found.made and (looked.remarks or not text):
        raise Unanswered(Reason.INVALID, [call])
    return Coached(
        text=text or found.say("coach-look-text", count=len(found.made)), proposals=found.made, calls=[call]
    )


def _add(found: Remarks, one: Remarked) -> None:
    text, why = fit(one.text, _LONGEST), clean(one.why, _LONGEST)
    if not text or not why:
        return
    match one.kind:
        case "wording" | "goal":
            _reword(found, one, text, why)
        case "thought":
            _think(found, one, text, why)
        case "advice":
            found.add(Kind.MISSING, text, why, about=_about(found, one.about_id))
        case _:
            _complete(found, one, text, why)


def _reword(found: Remarks, one: Remarked, text: str, why: str) -> None:
    """Take another wording of a line or a step, or of the goal, if it is one and keeps to the method."""
    request = found.request
    is_goal = one.kind == "goal" or request.question == "goal"
    before, effect = _worded(found, one, is_goal=is_goal)
    if before is None or effect is None or before.casefold() == text.casefold():
        return
    spoken = language_of_line(text, request.language)
    if is_goal:
        codes = {remark.code for remark in check_goal(text, spoken)}
        if codes & {Code.GOAL_NOT_MEASURABLE, Code.GOAL_STOPS_AT_SALE}:
            return
    elif request.question in {"steps", ""} and (
        len(text) > LINE_LENGTH or actor_of(text, spoken).actor is Actor.COMPANY
    ):
        return
    is_fix = request.question.startswith("fix") or (
        isinstance(effect, Changed) and effect.collection == "fixes"
    )
    kind = Kind.GOAL if is_goal else Kind.FIX if is_fix else Kind.WORDING
    found.add(kind, text, why, effect, about=_about(found, one.about_id))


def _worded(found: Remarks, one: Remarked, *, is_goal: bool) -> tuple[str | None, Effect | None]:
    """Find what is reworded, and how."""
    request = found.request
    line = next((line for line in request.lines if line.id == one.about_id), None)
    if line is not None:
        return line.text, found.reworded(line)
    if is_goal:
        if request.lines:
            return request.lines[-1].text, found.reworded(request.lines[-1])
        if not request.journey.goal:
            return "", Line(question="goal")
        return request.journey.goal, Changed(collection=ABOUT, part_id="", field="goal")
    step = step_with(request.journey, one.about_id or "")
    if step is not None and not request.lines:
        return step.text, Changed(collection="steps", part_id=step.id, field="text")
    fix = next((fix for fix in request.journey.fixes if fix.id == one.about_id), None)
    if fix is not None and not request.lines:
        return fix.text, Changed(collection="fixes", part_id=fix.id, field="text")
    return None, None


def _think(found: Remarks, one: Remarked, text: str, why: str) -> None:
    """Take what a persona may think at a touchpoint that does not say so yet."""
    journey = found.request.journey
    touchpoint = next((part for part in journey.touchpoints if part.id == one.about_id), None)
    if touchpoint is not None and not touchpoint.thinking:
        effect = Changed(collection="touchpoints", part_id=touchpoint.id, field="thinking")
        found.add(Kind.THOUGHT, text, why, effect, about=_about(found, touchpoint.step_id))
        return
    line = next((line for line in found.request.lines if line.id == one.about_id), None)
    if line is not None:
        label = "denkt" if found.request.language is Language.NL else "thinks"
        thought = text.replace("“", "").replace("”", "").replace('"', "")
        told = f"{line.text.rstrip(' ;')}; {label} “{thought}”"
        found.add(Kind.THOUGHT, told, why, found.reworded(line))


def _complete(found: Remarks, one: Remarked, text: str, why: str) -> None:
    """Take a step, a persona or a touchpoint that is missing, if it is not there in other words."""
    journey, language = found.request.journey, found.request.language
    told = [line.text for line in found.request.lines]
    if one.kind == "missing_step":
        there = any(alike(text, other) for other in (*(step.text for step in journey.steps), *told))
        if not there and is_sound(text, language) and len(text) <= LINE_LENGTH:
            found.add(Kind.MISSING, text, why, Line(question="steps"))
    elif one.kind == "missing_persona":
        name = text.split(",", maxsplit=1)[0]
        names = [*(persona.name for persona in journey.personas), *(line.split(",")[0] for line in told)]
        if not any(alike(name, other) for other in names):
            found.add(Kind.MISSING, text, why, Line(question="personas"))
    else:
        step = step_with(journey, one.about_id or found.request.question.partition(":")[2])
        channel = find_channel(one.channel) if one.channel else None
        if step is None or channel is None:
            return
        if any(alike(text, other.doing) for other in journey.touchpoints_of(step.id)):
            return
        form = f"{channel.name(language)}: {TEXT}; {_ASSUMPTION[language]}"
        line = Line(question=f"touchpoint:{step.id}", form=form)
        found.add(Kind.MISSING, fits_quick_line(text, is_pain=False), why, line, about=_about(found, step.id))


def _about(found: Remarks, part_id: str | None) -> str:
    journey = found.request.journey
    step = step_with(journey, part_id or "")
    if step is not None:
        return found.say("coach-look-about-step", **found.about_step(step.id))
    for number, line in enumerate(found.request.lines, start=1):
        if line.id == part_id:
            return found.say("coach-look-about-line", number=number)
    names = {part.id: part.name for part in journey.personas} | {
        part.id: part.name for part in journey.phases
    }
    return named(names.get(part_id or "", ""))
