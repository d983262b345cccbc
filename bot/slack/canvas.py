"""The canvas of a journey: a document in a tab of its channel, written anew as the journey changes."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.screens import Screen, Surface
from bot.slack.views.canvas import canvas

NO_CANVAS = {
    "canvas_creation_failed",
    "canvas_deleted",
    "canvas_disabled_file_team",
    "canvas_disabled_user_team",
    "canvas_not_found",
    "canvas_tab_creation_failed",
    "channel_canvas_already_exists",
    "channel_canvas_creation_failed",
    "free_team_canvas_tab_already_exists",
    "free_team_not_allowed",
    "missing_scope",
    "not_allowed",
    "not_allowed_token_type",
    "restricted_action",
    "team_tier_cannot_create_channel_canvases",
    "unknown_method",
}
"""What Slack says where there can be no canvas, or not any more: trying again is no use."""


async def write_canvas(client: AsyncWebClient, screen: Screen, surface: Surface) -> str:
    """Write a journey on its canvas, which is made where there is none yet; gives the id of the canvas.

    The canvas stands in a tab of the channel, which also works where a workspace pays nothing.
    """
    title, markdown = canvas(screen)
    document = {"type": "markdown", "markdown": markdown}
    if surface.ts is None:
        made = await client.canvases_create(
            title=title, document_content=document, channel_id=surface.channel_id
        )
        return str(made["canvas_id"])
    await client.canvases_edit(
        canvas_id=surface.ts, changes=[{"operation": "replace", "document_content": document}]
    )
    return surface.ts
