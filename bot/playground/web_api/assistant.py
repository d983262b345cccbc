"""``assistant.threads.setStatus``: what the app is doing, while its answer is not there yet.

Source: https://docs.slack.dev/reference/methods/assistant.threads.setStatus
"""

from bot.playground.model import Json, Status
from bot.playground.web_api.call import ApiError, Call

LIFETIME_SECONDS = 120.0
"""How long a status stays when nothing follows."""

MAX_LOADING_MESSAGES = 10


async def set_status(call: Call) -> Json:
    """Show below a thread what the app is doing, until it posts there; an empty text takes it away."""
    world = call.playground.world
    channel = call.channel("channel_id")
    if world.bot_user_id not in channel.members:
        raise ApiError("not_in_channel")
    message = world.message(channel.id, str(call.required("thread_ts")))
    if message is None or message.ephemeral_to:
        raise ApiError("invalid_thread_ts")
    if "status" not in call.arguments:
        raise ApiError("invalid_arguments")
    loading = call.optional("loading_messages") or []
    if not isinstance(loading, list) or not all(isinstance(item, str) and item for item in loading):
        raise ApiError("invalid_arguments")
    if len(loading) > MAX_LOADING_MESSAGES:
        problem = f"more than {MAX_LOADING_MESSAGES} loading_messages"
        world.record_violation(call.method, [problem], call.arguments)
        raise ApiError("invalid_arguments", {"response_metadata": {"messages": [problem]}})
    where = (channel.id, message.thread_ts or message.ts)
    text = str(call.arguments["status"])
    if text:
        world.statuses[where] = Status(text, tuple(loading), world.clock.now() + LIFETIME_SECONDS)
        call.playground.expiring.after(LIFETIME_SECONDS)
    else:
        world.statuses.pop(where, None)
    world.touch()
    return {}
