"""What the customer ran into at a step, as proposals: pain points, and what the map lacks."""

from collections.abc import Iterator

from bot.coach.finding import find
from bot.coach.playing.scene import Scene, channel_name
from bot.coach.playing.telling import low
from bot.coach.proposals import Added, Kind, Line, Proposal
from bot.journey.channels import find_channel
from bot.journey.hearing import read_touchpoint
from bot.journey.model import Journey
from bot.journey.pains import has_fix, places_of
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, Insight, InsightKind, Persona, Touchpoint
from prompts.catalogue import Catalogue, catalogue

MOST_PROPOSALS = 4
_MOST_WHY = 600


def proposals(scene: Scene) -> list[Proposal]:
    """Propose what the map does not say yet: a pain point where it feels bad, and what is missing at the step."""
    say = catalogue(scene.language)
    found = [*_unexplained(scene, say), *_known_pains(scene, say), *_missing(scene, say)]
    return [
        one.model_copy(update={"id": str(number)})
        for number, one in enumerate(found[:MOST_PROPOSALS], start=1)
    ]


def pain_there(scene: Scene, touchpoint: Touchpoint, text: str, *, why: str, quote: str = "") -> Proposal:
    """Propose a pain point at a touchpoint."""
    say = catalogue(scene.language)
    return Proposal(
        id="1",
        kind=Kind.PAIN,
        text=text[:TEXT_LENGTH],
        why=why[:_MOST_WHY],
        quote=quote[:_MOST_WHY],
        about=_about(scene, touchpoint, say),
        effect=Added(
            collection="insights", fields={"kind": InsightKind.PAIN.value, "touchpoint_id": touchpoint.id}
        ),
    )


def is_known(journey: Journey, touchpoint: Touchpoint, text: str) -> bool:
    """Tell whether a touchpoint has a pain point that says nearly the same."""
    pains = journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)
    return bool(find(text, [pain.text for pain in pains]))


def _unexplained(scene: Scene, say: Catalogue) -> Iterator[Proposal]:
    """Propose a pain point where the customer feels bad and none says why: what they think there, else what they do."""
    for touchpoint in scene.touchpoints:
        feels_bad = touchpoint.emotion is not None and touchpoint.emotion < 0
        if not feels_bad or scene.journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id):
            continue
        why = say("play-pain-why-felt")
        if touchpoint.thinking:
            yield pain_there(scene, touchpoint, touchpoint.thinking, why=why, quote=touchpoint.thinking)
        elif touchpoint.doing:
            doing = low(" ".join(touchpoint.doing.split()))
            yield pain_there(
                scene, touchpoint, say("play-pain-loses-way", doing=doing), why=why, quote=touchpoint.doing
            )
        else:
            yield pain_there(scene, touchpoint, say("play-pain-unexplained"), why=why)


def _known_pains(scene: Scene, say: Catalogue) -> Iterator[Proposal]:
    """Propose a pain point of the persona where the map speaks of the same thing, feels no better, and answers it with nothing."""
    persona = scene.persona
    if persona is None:
        return
    for pain in scene.journey.insights_of(InsightKind.PAIN, persona_id=persona.id):
        if pain.touchpoint_id is not None or has_fix(scene.journey, pain.id):
            continue
        if _is_answered(scene, pain) or places_of(scene.journey, pain.id):
            continue
        touchpoint = next((one for one in scene.touchpoints if _speaks_of(scene, one, pain)), None)
        if touchpoint is not None:
            why = say("play-pain-why-known", name=persona.name)
            yield pain_there(scene, touchpoint, pain.text, why=why, quote=pain.text)


def _is_answered(scene: Scene, pain: Insight) -> bool:
    """Tell whether a gain at this step turns a pain point round."""
    here = {touchpoint.id for touchpoint in scene.touchpoints}
    return any(
        one.kind == InsightKind.GAIN and one.touchpoint_id in here and one.turns_id == pain.id
        for one in scene.journey.insights
    )


def _speaks_of(scene: Scene, touchpoint: Touchpoint, pain: Insight) -> bool:
    if touchpoint.emotion is not None and touchpoint.emotion > 0:
        return False
    if is_known(scene.journey, touchpoint, pain.text):
        return False
    channel = channel_name(touchpoint.channel, scene.language)
    return bool(find(pain.text, [f"{touchpoint.doing} {touchpoint.thinking} {channel} {scene.step.text}"]))


def _missing(scene: Scene, say: Catalogue) -> Iterator[Proposal]:
    """Propose a touchpoint where there is none, else to ask a customer for what the map does not tell."""
    number = scene.number
    about = say("play-about-step", number=number)
    if not scene.touchpoints:
        yield Proposal(
            id="1",
            kind=Kind.MISSING,
            text=_line(scene, say),
            why=say("play-missing-touchpoint-why", number=number),
            about=about,
            effect=Line(question=f"touchpoint:{scene.step.id}"),
        )
        return
    name = scene.persona.name if scene.persona else ""
    for what, lacks in (
        ("thinking", any(not one.thinking for one in scene.touchpoints)),
        ("feeling", any(one.emotion is None for one in scene.touchpoints)),
    ):
        if not lacks:
            continue
        text = say(f"play-missing-{what}-anybody", number=number)
        if name:
            text = say(f"play-missing-{what}", name=name, number=number)
        yield Proposal(id="1", kind=Kind.MISSING, text=text, why=say(f"play-missing-{what}-why"), about=about)


def _line(scene: Scene, say: Catalogue) -> str:
    """Write a quick line to begin with, from the step itself and a channel that the persona uses."""
    known = find_channel(scene.step.text) or find_channel(scene.persona.channels if scene.persona else "")
    doing = low(scene.step.text)
    line = say("play-missing-touchpoint", channel=known.name(scene.language), doing=doing) if known else doing
    if scene.persona is None:
        return line[:LINE_LENGTH]
    return f"{line[:LINE_LENGTH]}{_for(line, scene.persona, scene.language.value)}"


def _for(line: str, persona: Persona, language: str) -> str:
    """Say for whom a quick line is, where that is heard."""
    added = f"; {'voor' if language == 'nl' else 'for'} {persona.name}"
    return added if read_touchpoint(line + added, [persona.name]).persona == persona.name else ""


def _about(scene: Scene, touchpoint: Touchpoint, say: Catalogue) -> str:
    about = say("play-about-step", number=scene.number)
    channel = channel_name(touchpoint.channel, scene.language)
    return f"{about} · {low(channel)}"[:LINE_LENGTH] if channel else about
