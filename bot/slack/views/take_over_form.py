"""The window that asks whether somebody takes over a fix that another has on their name."""

from typing import Any

from bot.journey.language import Language
from bot.journey.parts import Fix
from bot.slack.views.blocks import clip, modal, safe, section
from bot.slack.views.fix_targets import Target
from bot.slack.views.fix_wording import owner_of
from prompts.catalogue import catalogue

TAKE_OVER_FORM = "take_over"


def take_over_form(fix: Fix, target: Target, reader: Language) -> dict[str, Any]:
    """Name who has the fix now, before it goes to the reader."""
    say = catalogue(reader)
    text = say("take-over-text", text=safe(clip(fix.text, 300)), owner=owner_of(fix, say))
    return modal(
        TAKE_OVER_FORM,
        say("take-over-title"),
        [section(text)],
        submit=say("take-over-yes"),
        close=say("delete-no"),
        private=str(target),
    )
