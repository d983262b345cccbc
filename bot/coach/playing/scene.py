"""What the map tells of a step for a persona: all that somebody who plays the customer may say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.coach.requests import Play
from bot.journey.channels import built_in_channels
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Insight, InsightKind, Persona, Step, Touchpoint


class Aspect(StrEnum):
    """What a fact tells; names the sentence in which the customer says it (`play-fact-<aspect>`)."""

    DOING = "doing"
    CHANNEL = "channel"
    THINKING = "thinking"
    FEELING = "feeling"
    PAIN = "pain"
    GAIN = "gain"
    WISH = "wish"
    """A gain that would turn a pain point round: how it could be, and not how it is."""
    QUESTION = "question"
    WHO = "who"
    NEEDS = "needs"
    GOALS = "goals"
    CHANNELS = "channels"
    QUOTE = "quote"


@dataclass(frozen=True)
class Fact:
    """One thing that the map tells. `id` is the part that tells it, `step` where it is when that is not here.

    `emotion` is that of its touchpoint.
    """

    id: str
    aspect: Aspect
    text: str
    channel: str = ""
    emotion: int | None = None
    step: Step | None = None


@dataclass(frozen=True)
class Scene:
    """A step, as whom it is walked, and the touchpoints there: of this persona and of all."""

    journey: Journey
    step: Step
    number: int
    persona: Persona | None
    touchpoints: tuple[Touchpoint, ...]
    language: Language

    @property
    def others(self) -> list[str]:
        """The names of the personas of whom the map does tell something here, where it tells nothing of this one."""
        ids = {one.persona_id for one in self.journey.touchpoints_of(self.step.id)}
        return [persona.name for persona in self.journey.personas if persona.id in ids - {_id(self.persona)}]


def scene_of(request: Play) -> Scene | None:
    """Set the scene; None for a step that is gone. A persona that is gone is nobody in particular."""
    journey = request.journey
    step = next((one for one in journey.steps if one.id == request.step_id), None)
    if step is None:
        return None
    persona = next((one for one in journey.personas if one.id == request.persona_id), None)
    return Scene(
        journey,
        step,
        journey.step_number(step.id),
        persona,
        tuple(_touchpoints(journey, step, persona)),
        request.language,
    )


def next_step(journey: Journey, step_id: str) -> str | None:
    """Give the step behind a step; None behind the last one, and for a step that is gone."""
    ids = [step.id for step in journey.steps]
    if step_id not in ids or step_id == ids[-1]:
        return None
    return ids[ids.index(step_id) + 1]


def facts_here(scene: Scene) -> list[Fact]:
    """List what the map tells of the step."""
    insights = _by_touchpoint(scene.journey)
    return [
        fact
        for touchpoint in scene.touchpoints
        for fact in _of_touchpoint(scene, touchpoint, insights.get(touchpoint.id, []), None)
    ]


def facts_of_self(scene: Scene) -> list[Fact]:
    """List what the map tells of the persona."""
    persona = scene.persona
    if persona is None:
        return []
    told = (
        (Aspect.WHO, persona.who),
        (Aspect.NEEDS, persona.needs),
        (Aspect.GOALS, persona.goals),
        (Aspect.CHANNELS, persona.channels),
        (Aspect.QUOTE, persona.quote),
    )
    own = [Fact(persona.id, aspect, text) for aspect, text in told if text]
    insights = [one for one in scene.journey.insights if one.persona_id == persona.id]
    phase = scene.step.phase_id
    # A question that belongs to another phase is not asked here.
    own += [
        Fact(one.id, _aspect(one), one.text)
        for one in insights
        if one.touchpoint_id is None and (one.phase_id is None or one.phase_id == phase)
    ]
    return own


def facts_elsewhere(scene: Scene) -> list[Fact]:
    """List what the map tells of the other steps for the same persona."""
    insights = _by_touchpoint(scene.journey)
    return [
        fact
        for step in scene.journey.steps
        if step.id != scene.step.id
        for touchpoint in _touchpoints(scene.journey, step, scene.persona)
        for fact in _of_touchpoint(scene, touchpoint, insights.get(touchpoint.id, []), step)
    ]


def channel_name(channel: str, language: Language) -> str:
    """Name a channel as people do: a built-in one in their language, another as the team wrote it."""
    return next((one.name(language) for one in built_in_channels() if one.key == channel), channel)


def _aspect(insight: Insight) -> Aspect:
    is_wish = insight.kind == InsightKind.GAIN and insight.turns_id is not None
    return Aspect.WISH if is_wish else Aspect(insight.kind.value)


def _by_touchpoint(journey: Journey) -> dict[str, list[Insight]]:
    found: dict[str, list[Insight]] = {}
    for insight in journey.insights:
        if insight.touchpoint_id:
            found.setdefault(insight.touchpoint_id, []).append(insight)
    return found


def _of_touchpoint(
    scene: Scene, touchpoint: Touchpoint, insights: Sequence[Insight], step: Step | None
) -> Iterator[Fact]:
    channel = channel_name(touchpoint.channel, scene.language)

    def fact(part_id: str, aspect: Aspect, text: str) -> Fact:
        return Fact(part_id, aspect, text, channel, touchpoint.emotion, step)

    if touchpoint.doing:
        yield fact(touchpoint.id, Aspect.DOING, touchpoint.doing)
    elif channel:
        yield fact(touchpoint.id, Aspect.CHANNEL, channel)
    if touchpoint.thinking:
        yield fact(touchpoint.id, Aspect.THINKING, touchpoint.thinking)
    if touchpoint.emotion is not None:
        yield fact(touchpoint.id, Aspect.FEELING, str(touchpoint.emotion))
    for insight in insights:
        yield fact(insight.id, _aspect(insight), insight.text)


def _touchpoints(journey: Journey, step: Step, persona: Persona | None) -> list[Touchpoint]:
    """Give the touchpoints of this persona and of all; for nobody in particular those of all, else everybody's."""
    there = journey.touchpoints_of(step.id)
    mine = [one for one in there if one.persona_id in {None, _id(persona)}]
    return mine if mine or persona is not None else there


def _id(persona: Persona | None) -> str | None:
    return persona.id if persona else None
