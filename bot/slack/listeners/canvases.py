"""Asking for the canvas of a journey."""

import logging
import secrets

from bot.guide import posting
from bot.slack.listeners.desk import Desk
from bot.slack.private import tell
from bot.slack.views.private import note

logger = logging.getLogger(__name__)

_REASONS = {
    "free_team_not_allowed": "plan",
    "team_tier_cannot_create_channel_canvases": "plan",
    "free_team_canvas_tab_already_exists": "taken",
    "channel_canvas_already_exists": "taken",
    "canvas_disabled_user_team": "off",
    "canvas_disabled_file_team": "off",
    "missing_scope": "scope",
    "not_allowed_token_type": "scope",
    "restricted_action": "restricted",
}
"""Why Slack makes no canvas, as far as people can do something about it."""


async def keep_canvas(desk: Desk, journey_id: int, thread_ts: str = "") -> None:
    """Have a journey stand on a canvas of its channel from now on, or say why that cannot be."""
    surface = await desk.guide.do(desk.person, posting.keep_canvas, journey_id)
    refused = await desk.posts.reports.show(desk.person.workspace_id, journey_id)
    code, language = refused.get(surface.id), desk.person.language
    if code is None:
        message = note("canvas-there", language, channel=surface.channel_id)
    elif code in _REASONS:
        message = note(f"canvas-error-{_REASONS[code]}", language)
    else:
        support = secrets.token_hex(4)
        logger.error("no canvas: %s, support ID %s", code, support)
        message = note("canvas-error-other", language, support=support)
    await tell(desk.client, desk.sender, message, thread_ts=thread_ts)
