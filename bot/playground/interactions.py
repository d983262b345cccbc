"""The payloads Slack sends when people click, choose, submit, use a shortcut or type a command."""

from collections.abc import Iterator

from bot.playground.blocks import elements, state_field
from bot.playground.model import Channel, Json, Message, View
from bot.playground.playground import Playground
from bot.playground.shapes import message_json, view_json
from bot.playground.world import APP_ID, TEAM_ID

VERIFICATION_TOKEN = "playground-verification-token"  # noqa: S105  # Slack's deprecated token, no secret


def block_actions_in_message(
    playground: Playground, user_id: str, message: Message, action: Json, state: Json
) -> Json:
    """Return the payload of a click in a message; an ephemeral one is not repeated in it."""
    channel = playground.world.channels[message.channel_id]
    container: Json = {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": channel.id,
        "is_ephemeral": message.ephemeral_to is not None,
    }
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    payload = _common(playground, "block_actions", user_id) | {
        "container": container,
        "trigger_id": playground.tickets.issue_trigger(user_id, channel_id=channel.id),
        "channel": _channel(channel),
        "state": {"values": state},
        "response_url": _response_url(playground, user_id, channel, message),
        "actions": [action],
    }
    if message.ephemeral_to is None:
        payload["message"] = message_json(playground.world, message)
    return payload


def block_actions_in_view(playground: Playground, view: View, action: Json) -> Json:
    """Return the payload of a click in a modal or a home."""
    modal_id = view.id if view.type == "modal" else None
    return _common(playground, "block_actions", view.user_id) | {
        "container": {"type": "view", "view_id": view.id},
        "trigger_id": playground.tickets.issue_trigger(view.user_id, modal_id, channel_id=view.channel_id),
        "view": view_json(view),
        "actions": [action],
    }


def view_submission(playground: Playground, view: View) -> Json:
    """Return the payload of a submitted modal."""
    return _common(playground, "view_submission", view.user_id) | {
        "trigger_id": playground.tickets.issue_trigger(view.user_id, view.id, channel_id=view.channel_id),
        "view": view_json(view),
        "response_urls": list(_response_urls(playground, view)),
    }


def view_closed(playground: Playground, view: View, *, is_cleared: bool) -> Json:
    """Return the payload of a modal closed without submitting."""
    payload = _common(playground, "view_closed", view.user_id)
    return payload | {"view": view_json(view), "is_cleared": is_cleared}


def global_shortcut(playground: Playground, user_id: str, callback_id: str) -> Json:
    """Return the payload of a shortcut from the shortcuts menu."""
    return _common(playground, "shortcut", user_id) | {
        "action_ts": playground.world.clock.stamp(),
        "callback_id": callback_id,
        "trigger_id": playground.tickets.issue_trigger(user_id),
    }


def message_shortcut(playground: Playground, user_id: str, callback_id: str, message: Message) -> Json:
    """Return the payload of a shortcut from a message's menu."""
    channel = playground.world.channels[message.channel_id]
    return _common(playground, "message_action", user_id) | {
        "action_ts": playground.world.clock.stamp(),
        "callback_id": callback_id,
        "trigger_id": playground.tickets.issue_trigger(user_id, channel_id=channel.id),
        "channel": _channel(channel),
        "message_ts": message.ts,
        "message": message_json(playground.world, message),
        "response_url": _response_url(playground, user_id, channel, message),
    }


def slash_command(playground: Playground, user_id: str, channel: Channel, name: str, text: str) -> Json:
    """Return the payload of a slash command; all of its values are strings, as in a form."""
    world = playground.world
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": TEAM_ID,
        "team_domain": world.team_domain,
        "channel_id": channel.id,
        "channel_name": _channel_name_in_command(channel),
        "user_id": user_id,
        "user_name": world.users[user_id].name,
        "command": name,
        "text": text,
        "api_app_id": APP_ID,
        "is_enterprise_install": "false",
        "response_url": _response_url(playground, user_id, channel, None),
        "trigger_id": playground.tickets.issue_trigger(user_id, channel_id=channel.id),
    }


def _common(playground: Playground, kind: str, user_id: str) -> Json:
    user = playground.world.users[user_id]
    return {
        "type": kind,
        "team": {"id": TEAM_ID, "domain": playground.world.team_domain},
        "user": {"id": user.id, "username": user.name, "name": user.name, "team_id": TEAM_ID},
        "api_app_id": APP_ID,
        "token": VERIFICATION_TOKEN,
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _channel(channel: Channel) -> Json:
    return {"id": channel.id, "name": "directmessage" if channel.is_im else channel.name}


def _channel_name_in_command(channel: Channel) -> str:
    # Commands keep Slack's old names for conversations that are not public channels.
    if channel.is_im:
        return "directmessage"
    return "privategroup" if channel.is_private else channel.name


def _response_urls(playground: Playground, view: View) -> Iterator[Json]:
    """Yield an address to answer to for every conversation chosen in a field with ``response_url_enabled``."""
    for block, element in elements(view.blocks):
        if not element.get("response_url_enabled"):
            continue
        ids = {"block_id": block["block_id"], "action_id": element["action_id"]}
        channel_id = view.values[ids["block_id"]][ids["action_id"]][state_field(element) or ""]
        channel = playground.world.channels.get(channel_id or "")
        if channel is not None:
            url = _response_url(playground, view.user_id, channel, None)
            yield ids | {"channel_id": channel_id, "response_url": url}


def _response_url(playground: Playground, user_id: str, channel: Channel, message: Message | None) -> str:
    ts = message.ts if message else None
    thread_ts = message.thread_ts if message else None
    key = playground.tickets.issue_response(user_id, channel.id, ts, thread_ts)
    return f"{playground.world.url}/response/{key}"
