"""What is known of a persona, of a step, or of whatever a question speaks of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.coach.answering.page import NOBODY, Page, one_line
from bot.coach.finding import Found, find
from bot.journey.fixes import steps_of
from bot.journey.hearing.words import words_of
from bot.journey.moments import worst_moments
from bot.journey.parts import InsightKind, Persona, Touchpoint
from bot.journey.walks import Outcome

_MOST_PAINS = 3
_CLEARLY_BEST = 0.7
_SHORTEST_NAME = 2


@dataclass(frozen=True)
class Item:
    """Something that a question may be about: its words, and the line that tells it. `heavy` items go first."""

    id: str
    text: str
    key: str
    step_id: str = ""
    heavy: int = 0
    of: str = ""
    """The persona whose it is; empty where it is everybody's."""


def persona_named(page: Page, text: str) -> Persona | None:
    """Give the persona whose name stands in a question."""
    words = set(words_of(text))
    for persona in page.journey.personas:
        name = words_of(persona.name)
        if (
            name
            and len(name[0]) >= _SHORTEST_NAME
            and name[0].removesuffix("'s") in {one.removesuffix("'s") for one in words}
        ):
            return persona
    return None


_PERSONA_ASPECTS = (
    ("who", r"^$"),
    ("needs", r"nodig|behoefte\w*|needs?|expect\w*|verwacht\w*"),
    ("goals", r"bereiken|doel|doelen|goals?|achieve|wants?|wil"),
    ("channels", r"kana\w+|channels?|bereik(?:en|t|baar)|reach"),
)
_ASKS_QUESTIONS = re.compile(r"\b(?:vragen|questions?|vraagt zich af|wonders?)\b")


def of_persona(page: Page, persona: Persona, most: int, *, asked: str | None = None) -> bool:
    """Tell who a persona is, what they need and want, what annoys them and where it feels worst.

    With what was `asked` only what that asks for; False where it asks for none of these.
    """
    page.note(persona.id)
    name = persona.name
    fields = [
        (field, page.say(f"answer-persona-{field}", name=name, text=one_line(getattr(persona, field))))
        for field, _ in _PERSONA_ASPECTS
        if getattr(persona, field)
    ]
    if asked is not None:
        wanted = {
            field for field, words in _PERSONA_ASPECTS if re.search(rf"\b(?:{words})\b", asked.casefold())
        }
        page.lines += [line for field, line in fields if field in wanted]
        if _ASKS_QUESTIONS.search(asked.casefold()):
            page.lines += _questions(page, persona)
        page.lines = page.lines[:most]
        return bool(page.lines)
    told = [line for _, line in fields]
    pains = page.journey.insights_of(InsightKind.PAIN, persona_id=persona.id)[:_MOST_PAINS]
    if pains:
        page.note(*(pain.id for pain in pains))
        listed = page.listed([f"“{one_line(pain.text)}”" for pain in pains])
        told.append(page.say("answer-persona-pains", name=name, pains=listed))
    if not told:
        told.append(page.say("answer-persona-nothing", name=name))
    worst = [
        one
        for one in worst_moments(page.journey, len(page.journey.touchpoints))
        if one.persona is None or one.persona.id == persona.id
    ]
    if worst:
        step, feeling = page.step(worst[0].step.id), page.feeling(worst[0].touchpoint.emotion or 0)
        told.append(page.say("answer-persona-worst", name=name, step=step, feeling=feeling))
    if persona.known_from:
        told.append(page.say("answer-persona-known-from", text=one_line(persona.known_from)))
    else:
        page.lacks("answer-persona-unsourced", name=name)
    page.lines += told[:most]
    return True


def _questions(page: Page, persona: Persona) -> list[str]:
    """Give the questions of a persona, with the step or phase where they are asked."""
    own = {one.id: one.step_id for one in page.journey.touchpoints if one.persona_id == persona.id}
    asked = [
        one
        for one in page.journey.insights
        if one.kind == InsightKind.QUESTION and (one.persona_id == persona.id or one.touchpoint_id in own)
    ]
    page.note(*(one.id for one in asked))
    said = [
        (page.say("answer-found-question", what=one_line(one.text)), own.get(one.touchpoint_id or ""))
        for one in asked
    ]
    return [
        page.say("answer-at", step=page.step(step_id), what=line)
        if step_id
        else page.say("answer-of", name=persona.name, what=line)
        for line, step_id in said
    ]


def of_step(page: Page, number: int, most: int) -> None:
    """Tell what happens at a step: for whom, how it feels, what hurts, and what is being done about it."""
    if not 1 <= number <= len(page.journey.steps):
        page.lines.append(page.say("answer-no-such-step", number=number, count=len(page.journey.steps)))
        page.lacks("answer-no-such-step", number=number, count=len(page.journey.steps))
        return
    step = page.journey.steps[number - 1]
    there = page.journey.touchpoints_of(step.id)
    phase = next((one for one in page.journey.phases if one.id == step.phase_id), None)
    key = "answer-step-in-phase" if phase else "answer-step-alone"
    page.lines.append(
        page.say(key, step=page.step(step.id), phase=phase.name if phase else NOBODY, count=len(there))
    )
    if not there:
        page.lacks("answer-step-untouched", step=page.step(step.id))
    for touchpoint in there[: max(1, most - 3)]:
        page.lines.append(of_touchpoint(page, touchpoint))
    ids = {touchpoint.id for touchpoint in there}
    pains = [
        one for one in page.journey.insights if one.kind == InsightKind.PAIN and one.touchpoint_id in ids
    ]
    if pains and len(page.lines) < most:
        page.note(*(pain.id for pain in pains[:_MOST_PAINS]))
        listed = page.listed([f"“{one_line(pain.text)}”" for pain in pains[:_MOST_PAINS]])
        page.lines.append(page.say("answer-step-pains", pains=listed))
    fixes = [fix for fix in page.journey.fixes if step.id in steps_of(page.journey, fix)]
    if fixes and len(page.lines) < most:
        page.lines.append(page.say("answer-step-fix", fix=page.fix_with_care(fixes[0])))
    walked = page.known.walked.get(step.id)
    if walked is not None and walked.outcome is not None and len(page.lines) < most:
        page.lines.append(page.say(f"answer-step-walked-{Outcome(walked.outcome)}"))


def of_touchpoint(page: Page, touchpoint: Touchpoint) -> str:
    """Tell of a touchpoint in one line."""
    page.note(touchpoint.id)
    persona = page.persona_of(touchpoint.persona_id)
    channel = page.channel(touchpoint)
    head = [persona.name] if persona else []
    head += [channel] if channel else []
    said = [one_line(touchpoint.doing)] if touchpoint.doing else []
    if touchpoint.thinking:
        said.append(page.say("answer-thinks", thinking=touchpoint.thinking))
    if touchpoint.emotion is not None:
        said.append(page.say("answer-feels", feeling=page.feeling(touchpoint.emotion)))
    what = "; ".join(said) or page.say("answer-untold")
    return page.say("answer-touchpoint", head=", ".join(head), what=what) if head else f"{what}."


def by_words(page: Page, subject: str, most: int, persona: Persona | None = None) -> float:
    """Tell what speaks of a subject; gives how much of it the best one speaks of, 0 where nothing does.

    Of a persona only what is theirs, or everybody's.
    """
    items = [item for item in _items(page) if persona is None or item.of in {"", persona.id}]
    found = find(subject, [item.text for item in items])
    best = found[0].share if found else 0.0
    near = [one for one in found if one.share >= best * _CLEARLY_BEST]
    late = {"fix"} if persona is not None else set()  # of a persona what they meet goes first
    near.sort(
        key=lambda one: (
            items[one.place].key in late,
            -round(one.share, 2),
            items[one.place].heavy,
            one.place,
        )
    )
    told: list[str] = []
    for item in _each_once(items, near):
        line = _line(page, item)
        if line not in told:
            told.append(line)
        if len(told) == most:
            break
    page.lines += told
    return best


def steps_about(page: Page, subject: str) -> set[str]:
    """Give the steps at which something speaks of a subject."""
    items = [item for item in _items(page) if item.step_id]
    found = find(subject, [item.text for item in items])
    best = found[0].share if found else 0.0
    return {items[one.place].step_id for one in found if one.share >= best * _CLEARLY_BEST}


def _each_once(items: list[Item], found: list[Found]) -> Iterator[Item]:
    """Give what was found, of no step more than two things."""
    per_step: dict[str, int] = {}
    for one in found:
        item = items[one.place]
        if item.step_id:
            per_step[item.step_id] = per_step.get(item.step_id, 0) + 1
            if per_step[item.step_id] > 2:  # noqa: PLR2004 - a step that is told twice is told enough
                continue
        yield item


def _items(page: Page) -> Iterator[Item]:
    journey = page.journey
    texts = {step.id: step.text for step in journey.steps}
    step_of = {one.id: one.step_id for one in journey.touchpoints}
    whose = {one.id: one.persona_id or "" for one in journey.touchpoints}
    for fix in journey.fixes:
        pains = " ".join(one.text for one in journey.insights if one.id in fix.pain_ids)
        yield Item(fix.id, f"{fix.text} {fix.notes} {pains}", "fix", heavy=2)
    for touchpoint in journey.touchpoints:
        words = f"{page.channel(touchpoint)} {touchpoint.doing} {touchpoint.thinking} {touchpoint.metric} {texts[touchpoint.step_id]}"
        feels = 0 if touchpoint.emotion is not None and touchpoint.emotion < 0 else 3
        yield Item(touchpoint.id, words, "touchpoint", touchpoint.step_id, feels, touchpoint.persona_id or "")
    for insight in journey.insights:
        step_id = step_of.get(insight.touchpoint_id or "", "")
        at = texts.get(step_id, "")
        heavy = 1 if insight.kind == InsightKind.PAIN else 4
        of = insight.persona_id or whose.get(insight.touchpoint_id or "", "")
        yield Item(insight.id, f"{insight.text} {at}", insight.kind, step_id, heavy, of)
    for step in journey.steps:
        yield Item(step.id, step.text, "step", step.id, 5)
    for phase in journey.phases:
        yield Item(
            phase.id, f"{phase.name} {phase.information_need} {phase.conversion_point}", "phase", heavy=6
        )
    for persona in journey.personas:
        fields = (persona.who, persona.needs, persona.goals, persona.channels, persona.quote)
        for text in fields:
            yield Item(persona.id, text, "persona", heavy=4, of=persona.id)
    for source in journey.sources:
        yield Item(source.id, source.text, "source", heavy=5)
    for text in (journey.goal, journey.strategy, journey.offering, journey.customer_group):
        if text:
            yield Item("", text, "about", heavy=7)


def _line(page: Page, item: Item) -> str:
    if item.key == "touchpoint":
        touchpoint = next(one for one in page.journey.touchpoints if one.id == item.id)
        return page.say("answer-at", step=page.step(item.step_id), what=of_touchpoint(page, touchpoint))
    if item.key == "fix":
        fix = next(one for one in page.journey.fixes if one.id == item.id)
        return page.say("answer-found-fix", fix=page.fix_with_care(fix))
    if item.key == "step":
        return page.say("answer-found-step", step=page.step(item.step_id))
    if item.id:
        page.note(item.id)
    if item.key == "phase":
        phase = next(one for one in page.journey.phases if one.id == item.id)
        need, point = one_line(phase.information_need), one_line(phase.conversion_point)
        said = [page.say("answer-found-phase", phase=phase.name, what=need)] if need else []
        said += [page.say("answer-found-conversion", phase=phase.name, what=point)] if point else []
        return " ".join(said) or page.say("answer-found-bare-phase", phase=phase.name)
    if item.key == "persona":
        persona = next(one for one in page.journey.personas if one.id == item.id)
        return page.say("answer-found-persona", name=persona.name, what=one_line(item.text))
    if item.key in {"source", "about"}:
        return page.say(f"answer-found-{item.key}", what=one_line(item.text))
    return _insight(page, item)


def _insight(page: Page, item: Item) -> str:
    insight = next(one for one in page.journey.insights if one.id == item.id)
    said = page.say(f"answer-found-{insight.kind}", what=one_line(insight.text))
    if item.step_id:
        return page.say("answer-at", step=page.step(item.step_id), what=said)
    persona = page.persona_of(insight.persona_id)
    return page.say("answer-of", name=persona.name, what=said) if persona else said
