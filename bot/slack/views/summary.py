"""The whole journey as text, in as many messages as that takes."""

from collections.abc import Iterator

from bot.guide.screens import Screen
from bot.journey.fixes import Ranked, ranked
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Phase, Step
from bot.slack.views.blocks import (
    MESSAGE_CHARACTERS,
    Block,
    Message,
    bold,
    clip,
    header,
    safe,
    sections,
)
from bot.slack.views.wording import persona_lines, touchpoint_lines
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, number

_BLOCKS_PER_MESSAGE = 40


def whole(screen: Screen, language: Language) -> list[Message]:
    """Write the whole journey, as many messages as Slack's limits ask for, in reading order."""
    say = catalogue(language)
    title = say("card-heading", title=safe(screen.journey.title))
    blocks = [header(clip(say("card-heading", title=screen.journey.title), 150))]
    for chapter in (_about, _steps, _personas, _fixes):
        blocks += sections(chapter(screen.journey, say))
    return [Message(title, part) for part in _in_messages(blocks)]


def _in_messages(blocks: list[Block]) -> list[list[Block]]:
    messages: list[list[Block]] = [[]]
    used = 0
    for block in blocks:
        size = len(str(block["text"]["text"]))
        if used + size > MESSAGE_CHARACTERS or len(messages[-1]) >= _BLOCKS_PER_MESSAGE:
            messages.append([])
            used = 0
        messages[-1].append(block)
        used += size
    return messages


def _about(journey: Journey, say: Catalogue) -> list[str]:
    score = f" ({number(journey.goal_score, say.language)}+)" if journey.goal_score is not None else ""
    fields = [
        ("label-offering", journey.offering),
        ("label-customer-group", journey.customer_group),
        ("label-starts-at", journey.starts_at),
        ("label-ends-at", journey.ends_at),
        ("label-strategy", journey.strategy),
    ]
    lines = [f"{bold(say(label))}: {safe(text)}" for label, text in fields if text]
    lines += [f"{bold(say('label-known-from'))}: {safe(source.text)}" for source in journey.sources]
    if journey.goal:
        lines.append(f"{bold(say('label-goal'))}: {safe(journey.goal)}{score}")
    return lines


def _with_new_phases(journey: Journey) -> Iterator[tuple[int, Step, Phase | None]]:
    """Give each step with its number, and its phase where that begins."""
    phases = {phase.id: phase for phase in journey.phases}
    before: str | None = None
    for place, step in enumerate(journey.steps, start=1):
        begins = step.phase_id != before
        yield place, step, phases.get(step.phase_id or "") if begins else None
        before = step.phase_id


def _steps(journey: Journey, say: Catalogue) -> list[str]:
    lines: list[str] = []
    for place, step, phase in _with_new_phases(journey):
        lines += _phase(phase, say) if phase else []
        lines += _step(journey, place, step, say)
    used = {step.phase_id for step in journey.steps}
    for phase in journey.phases:
        if phase.id not in used:
            lines += _phase(phase, say)
    return lines


def _phase(phase: Phase, say: Catalogue) -> list[str]:
    lines = [f"\n{bold(safe(phase.name))}"]
    if phase.information_need:
        lines.append(f"_{say('label-information-need')}: {safe(phase.information_need)}_")
    if phase.conversion_point:
        lines.append(f"_{say('label-conversion-point')}: {safe(phase.conversion_point)}_")
    return lines


def _step(journey: Journey, place: int, step: Step, say: Catalogue) -> list[str]:
    lines = [f"{place}. {bold(safe(step.text))}"]
    for touchpoint in journey.touchpoints_of(step.id):
        insights = [insight for insight in journey.insights if insight.touchpoint_id == touchpoint.id]
        head, *rest = touchpoint_lines(journey, touchpoint, insights, say)
        lines += [f"     • {head}", *(f"          {line}" for line in rest)]
    return lines


def _personas(journey: Journey, say: Catalogue) -> list[str]:
    lines: list[str] = []
    for persona in journey.personas:
        lines += [
            f"\n{bold(safe(persona.name))}",
            *(f"• {line}" for line in persona_lines(journey, persona, say)),
        ]
    return lines


def _fixes(journey: Journey, say: Catalogue) -> list[str]:
    found = ranked(journey)
    return [f"\n{bold(say('stage-fixes'))}", *(_fix(one, say) for one in found)] if found else []


def _fix(one: Ranked, say: Catalogue) -> str:
    told = [
        f"{one.place}. {safe(one.fix.text)}",
        say(f"fix-status-{one.fix.status}"),
        "" if one.score is None else say("summary-score", score=number(one.score, say.language)),
        safe(one.fix.owner),
        day(one.fix.due, say.language) if one.fix.due else "",
    ]
    return " · ".join(filter(None, told))
