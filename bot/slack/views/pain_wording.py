"""How pain points and their fixes are worded: where it hurts, whom, and what is done about it (rule 19)."""

from datetime import date

from bot.journey.model import Journey
from bot.journey.pains import pains_alike, places_of
from bot.journey.parts import Fix, Touchpoint
from bot.slack.views.blocks import clip, safe
from bot.slack.views.wording import MOMENT_OF_TRUTH, channel, emotion, persona_name, step_of
from prompts.catalogue import Catalogue
from prompts.figures import day

_MOST_PLACES = 5


def where_it_hurts(journey: Journey, pain_id: str, say: Catalogue) -> list[str]:
    """Write a line for each touchpoint at which a pain point hurts, or tell whose annoyance it is."""
    lines = [_place(journey, touchpoint, say) for touchpoint in places_of(journey, pain_id)]
    whose = [
        persona_name(journey, pain.persona_id)
        for pain in pains_alike(journey, pain_id)
        if pain.touchpoint_id is None and pain.persona_id
    ]
    if whose:
        lines.append(say("fix-annoyance-of", names=", ".join(safe(name) for name in whose)))
    rest = len(lines) - _MOST_PLACES
    return lines if rest <= 0 else [*lines[:_MOST_PLACES], say("status-more", count=rest)]


def fix_line(text: str, owner: str, due: date | None, say: Catalogue) -> str:
    """Write a fix in one line, with who does it and by when as far as that is known."""
    told = [
        safe(text),
        say("fix-owner", owner=safe(owner)) if owner else "",
        say("fix-due", day=day(due, say.language)) if due else "",
    ]
    return " · ".join(part for part in told if part)


def fix_lines(fixes: list[Fix], say: Catalogue) -> list[str]:
    """Write fixes, a line for each."""
    return [fix_line(fix.text, fix.owner, fix.due, say) for fix in fixes]


def _place(journey: Journey, touchpoint: Touchpoint, say: Catalogue) -> str:
    number, step = step_of(journey, touchpoint.step_id)
    told = [
        say("fix-step", number=number, step=safe(clip(step, 80))),
        channel(touchpoint.channel, say) if touchpoint.channel else "",
        safe(persona_name(journey, touchpoint.persona_id)) or say("draft-everybody"),
        emotion(touchpoint.emotion, say),
        f"{MOMENT_OF_TRUTH} {say('label-moment-of-truth')}" if touchpoint.moment_of_truth else "",
    ]
    return " · ".join(part for part in told if part)
