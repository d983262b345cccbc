"""Our own page in Slack: what we can do, and where your journeys are."""

from collections.abc import Sequence
from typing import Any

from bot.guide.finding import Listed
from bot.journey.language import Language
from bot.slack.views.blocks import MODAL_BLOCKS, divider
from bot.slack.views.private import help_text, journey_list


def home(journeys: Sequence[Listed], reader: Language) -> dict[str, Any]:
    """Show the reader's journeys, and how to begin."""
    blocks = [*journey_list(journeys, reader).blocks, divider(), *help_text(reader).blocks]
    return {"type": "home", "blocks": blocks[:MODAL_BLOCKS]}
