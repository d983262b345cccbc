"""Windows about a draft: all its remarks, and what was kept of it."""

from typing import Any

from bot.guide.items import remarks_on
from bot.guide.questions import Topic, exists
from bot.guide.screens import Draft, Screen
from bot.journey.language import Language
from bot.slack.views.blocks import Block, actions, button, clip, modal, safe, section, sections
from bot.slack.views.draft import draft as draft_message
from bot.slack.views.draft import take_and_leave
from bot.slack.views.question import already_there
from bot.slack.views.remarks import remark_text
from bot.slack.views.wording import touchpoint_lines
from prompts.catalogue import catalogue

DRAFT_WINDOW = "draft"
KEPT_WINDOW = "kept"
REMARKS_WINDOW = "remarks"
_MOST_REMARKS = 30


def draft_window(screen: Screen, draft: Draft, reader: Language) -> dict[str, Any]:
    """Show a draft as it stands in the thread, in the language of its journey, with all that can be done with it."""
    say = catalogue(reader)
    return modal(
        DRAFT_WINDOW,
        say("home-draft-title"),
        draft_message(screen, draft).blocks,
        close=say("form-close"),
        private=str(draft.id),
    )


def remarks_window(screen: Screen, draft: Draft, reader: Language) -> dict[str, Any]:
    """Show every remark on a draft, each with its buttons."""
    say = catalogue(reader)
    before = len(screen.journey.steps)
    found_on = remarks_on(draft.items, screen.journey, draft.question.topic)
    blocks: list[Block] = []
    for item, found in zip(draft.items, found_on, strict=True):
        for remark in found[: 1 if len(blocks) < _MOST_REMARKS * 2 else 0]:
            text = f"“{safe(clip(item.text, 300))}”\n↳ {remark_text(remark, say, numbers_before=before)}"
            blocks += [section(text), take_and_leave(draft, item, remark, reader)]
    return modal(
        REMARKS_WINDOW,
        say("form-remarks-title"),
        blocks or [section(say("status-no-remarks"))],
        close=say("form-close"),
        private=str(draft.id),
    )


def kept_window(screen: Screen, draft: Draft, reader: Language) -> dict[str, Any]:
    """Show what was kept; touchpoints can be changed and removed from here."""
    say = catalogue(reader)
    if draft.question.topic != Topic.TOUCHPOINT:
        lines = [f"{number}. {safe(item.text)}" for number, item in enumerate(draft.items, start=1)]
        if not lines and exists(screen.journey, draft.question):
            # It was kept in a form, without a draft.
            lines = already_there(screen, draft.question, say).split("\n")
        edit = button(say("form-open-editor"), "form", f"{screen.journey_id}|{draft.question}")
        return modal(
            KEPT_WINDOW,
            say("form-view-title"),
            [*sections(lines)[:40], actions(edit)],
            close=say("form-close"),
            private=str(draft.id),
        )
    blocks: list[Block] = []
    for touchpoint in screen.journey.touchpoints_of(draft.question.part_id)[:20]:
        insights = [insight for insight in screen.journey.insights if insight.touchpoint_id == touchpoint.id]
        value = f"{screen.journey_id}|{touchpoint.id}"
        blocks += [
            *sections(["\n".join(touchpoint_lines(screen.journey, touchpoint, insights, say))]),
            actions(
                button(say("form-edit"), f"edit_touchpoint:{touchpoint.id}", value),
                button(say("form-remove"), f"remove_touchpoint:{touchpoint.id}", value, style="danger"),
            ),
        ]
    return modal(
        KEPT_WINDOW,
        say("form-view-title"),
        blocks or [section("–")],
        close=say("form-close"),
        private=str(draft.id),
    )


SHOW = {DRAFT_WINDOW: draft_window, REMARKS_WINDOW: remarks_window, KEPT_WINDOW: kept_window}
"""How each window is shown, by its callback id."""
