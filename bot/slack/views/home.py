"""Our own page in Slack: what we can do, and where your journeys are."""

from collections.abc import Sequence
from typing import Any

from bot.guide.finding import Listed
from bot.guide.questions import LATER_STAGES
from bot.journey.language import Language
from bot.slack.views.blocks import MODAL_BLOCKS, context, divider
from bot.slack.views.private import help_text, journey_list
from prompts.catalogue import catalogue


def home(journeys: Sequence[Listed], reader: Language) -> dict[str, Any]:
    """Show the reader's journeys, and how to begin."""
    say = catalogue(reader)
    later = context(*(say(f"later-{stage}") for stage in LATER_STAGES), say("later-automation"))
    blocks = [*journey_list(journeys, reader).blocks, divider(), *help_text(reader).blocks, later]
    return {"type": "home", "blocks": blocks[:MODAL_BLOCKS]}
