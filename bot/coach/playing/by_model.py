"""Plays the customer with the model, and checks that it says nothing that the map does not tell."""

from typing import Any

from pydantic import BaseModel

from bot.coach.checking import is_literal, strange_channels, strange_names, strange_numbers, texts_in
from bot.coach.cleaning import clean
from bot.coach.model.model import Model, Order, Unanswered
from bot.coach.playing.by_rules import by_rules
from bot.coach.playing.met import MOST_PROPOSALS, is_known, pain_there
from bot.coach.playing.met import proposals as by_the_map
from bot.coach.playing.scene import Fact, Scene, channel_name, facts_here, facts_of_self, scene_of
from bot.coach.proposals import Call, Coached, Kind, Proposal
from bot.coach.reasons import Reason
from bot.coach.requests import Play
from bot.journey.parts import Step
from prompts.catalogue import catalogue

_MOST_TEXT = 1500
_MOST_PAIN = 300
_MOST_TURNS = 6
_MOST_SAID = 1000
_MOST_UNKNOWN = 200


class Met(BaseModel):
    """Something that annoyed the customer: at which touchpoint, and the words of the map that it shows from."""

    touchpoint_id: str
    text: str
    quote: str


class Played(BaseModel):
    """What the customer says. `told` are the ids of the facts that it rests on; `unknown` that the map does not tell."""

    text: str
    told: list[str]
    unknown: bool
    pains: list[Met]


async def by_model(model: Model, request: Play, names: tuple[str, ...]) -> Coached:
    """Be the customer with the model; raises `Unanswered`."""
    scene = scene_of(request)
    if scene is None:
        return by_rules(request)
    material = material_of(scene, request)
    played, call = await model.ask(Order("play", request.language, material, names=names), Played)
    return _checked(scene, request, material, played, call)


def material_of(scene: Scene, request: Play) -> dict[str, Any]:
    """Gather what may be told: the persona, the facts of this step, and its neighbours in short."""
    persona = scene.persona
    steps = scene.journey.steps
    place = scene.number - 1
    facts = [*facts_here(scene), *facts_of_self(scene)]
    return {
        "customer": {"id": persona.id, "name": persona.name} if persona else None,
        "step": _step(scene.step, scene.number),
        "before": _step(steps[place - 1], place) if place else None,
        "after": _step(steps[place + 1], place + 2) if place + 1 < len(steps) else None,
        "touchpoints": [
            {"id": one.id, "channel": channel_name(one.channel, scene.language), "emotion": one.emotion}
            for one in scene.touchpoints
        ],
        "facts": [_fact(fact) for fact in facts],
        "talk": [
            {"by": "customer" if turn.by_customer else "team", "text": turn.text[:_MOST_SAID]}
            for turn in request.turns[-_MOST_TURNS:]
        ],
        "said": request.said[:_MOST_SAID],
    }


def _checked(scene: Scene, request: Play, material: dict[str, Any], played: Played, call: Call) -> Coached:
    text = clean(played.text, _MOST_TEXT, lines=True)
    given = texts_in(material)
    ids = {one["id"] for one in (*material["facts"], *material["touchpoints"])}
    told = [one for one in dict.fromkeys(played.told) if one in ids]
    invented = strange_numbers(text, given) or strange_channels(text, given) or strange_names(text, given)
    if not text or invented or not (told or played.unknown):
        raise Unanswered(Reason.INVALID, [call])
    named = [scene.step.id, *([scene.persona.id] if scene.persona else []), *told]
    return Coached(
        text=text,
        proposals=_proposals(scene, played, given),
        unknown=[clean(request.said, _MOST_UNKNOWN) or catalogue(request.language)("play-unknown")]
        if played.unknown
        else [],
        named=list(dict.fromkeys(named)),
        calls=[call],
    )


def _proposals(scene: Scene, played: Played, given: list[str]) -> list[Proposal]:
    """Give the pain points that the map does not hold yet, and behind them what the map itself shows to lack."""
    touchpoints = {one.id: one for one in scene.touchpoints}
    found: list[Proposal] = []
    for pain in played.pains:
        touchpoint = touchpoints.get(pain.touchpoint_id)
        text, quote = clean(pain.text, _MOST_PAIN), pain.quote.strip()
        # What the map says nothing of is no pain point that anybody ran into on it.
        if touchpoint is None or not text or not is_literal(quote, given):
            continue
        if strange_numbers(text, given) or is_known(scene.journey, touchpoint, text):
            continue
        if text.casefold() not in {one.text.casefold() for one in found}:
            why = catalogue(scene.language)("play-pain-why-met")
            found.append(pain_there(scene, touchpoint, text, why=why, quote=clean(quote, _MOST_PAIN)))
    hurting = {
        one.effect.fields.get("touchpoint_id") for one in found if one.effect and one.effect.effect == "added"
    }
    for one in by_the_map(scene):
        same = (
            one.effect is not None
            and one.effect.effect == "added"
            and one.effect.fields["touchpoint_id"] in hurting
        )
        if not (one.kind is Kind.PAIN and same):
            found.append(one)
    return [one.model_copy(update={"id": str(at)}) for at, one in enumerate(found[:MOST_PROPOSALS], start=1)]


def _step(step: Step, number: int) -> dict[str, Any]:
    return {"id": step.id, "number": number, "text": step.text}


def _fact(fact: Fact) -> dict[str, Any]:
    told: dict[str, Any] = {"id": fact.id, "tells": fact.aspect.value, "text": fact.text}
    return {**told, "channel": fact.channel} if fact.channel else told
