"""The window in which team members divide the steps among them."""

from typing import Any

from bot.guide.screens import Screen
from bot.journey.language import Language
from bot.slack.views.blocks import Block, clip, field_of, modal, option
from prompts.catalogue import catalogue

TAKE_FORM = "take"
_PER_BOX = 10
"""Slack's limit of choices in one group of checkboxes."""


def take_form(screen: Screen, reader: Language) -> dict[str, Any]:
    """Show the steps with a box before each; who has a step already is said beside it."""
    say = catalogue(reader)
    choices = []
    for number, step in enumerate(screen.journey.steps, start=1):
        taker = screen.name(screen.takers.get(step.id, ""))
        choice = option(clip(f"{number}. {step.text}", 75), str(number))
        choices.append(
            choice | ({"description": {"type": "plain_text", "text": clip(taker, 75)}} if taker else {})
        )
    blocks: list[Block] = []
    for start in range(0, len(choices), _PER_BOX):
        group = {"type": "checkboxes", "options": choices[start : start + _PER_BOX]}
        blocks.append(field_of(f"steps{start}", say("form-take-which"), group))
    return modal(
        TAKE_FORM,
        say("form-take-title"),
        blocks,
        submit=say("draft-keep"),
        close=say("form-cancel"),
        private=str(screen.journey_id),
    )
