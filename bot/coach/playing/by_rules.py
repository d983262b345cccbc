"""Plays the customer without a model."""

from bot.coach.fitting import fitted
from bot.coach.playing.met import proposals
from bot.coach.playing.replying import reply
from bot.coach.playing.scene import scene_of
from bot.coach.playing.telling import tell
from bot.coach.proposals import Coached
from bot.coach.requests import Play
from prompts.catalogue import catalogue


def by_rules(request: Play) -> Coached:
    """Tell of the step as the customer, or answer what was said; propose what the customer ran into."""
    scene = scene_of(request)
    if scene is None:
        return Coached(text=catalogue(request.language)("play-step-gone"))
    turn = sum(not one.by_customer for one in request.turns)
    told = reply(scene, request.said, turn) if request.said.strip() else tell(scene, turn)
    named = list(dict.fromkeys(told.named))
    unknown = list(dict.fromkeys(told.unknown))
    said = Coached(text=told.text, proposals=proposals(scene), unknown=unknown, named=named)
    return fitted(said)
