"""How Slack writes down what people type: escaped, with mentions, channels and links marked."""

import re

from bot.playground.world import World

MAX_TYPED_CHARACTERS = 40_000
_SPECIAL_MENTIONS = {"here", "channel", "everyone"}
_URL = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)\]}'\"*_~]")
_MENTION = re.compile(r"(?<![\w@])@([\w.-]*\w)")
_CHANNEL = re.compile(r"(?<![\w#&/])#([\w-]+)")


def escape(text: str) -> str:
    """Replace the three characters that mean something in Slack's markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def as_slack_writes(world: World, typed: str, *, for_command: bool = False) -> str:
    """Return the mrkdwn that Slack makes of typed text.

    ``@Bo`` becomes a mention when Bo exists, ``#plans`` a channel when it exists, and addresses
    become links; everything else is escaped, so that people cannot type control sequences. Commands
    that ask for it get the names of users too, and no special mentions.
    """
    pieces = []
    end = 0
    for url in _URL.finditer(typed):
        pieces.append(_without_links(world, typed[end : url.start()], for_command))
        pieces.append(f"<{escape(url.group())}>")
        end = url.end()
    pieces.append(_without_links(world, typed[end:], for_command))
    return "".join(pieces)


def _without_links(world: World, typed: str, for_command: bool) -> str:
    text = _MENTION.sub(lambda found: _mention(world, found, for_command), escape(typed))
    return _CHANNEL.sub(lambda found: _channel(world, found), text)


def _mention(world: World, found: re.Match[str], for_command: bool) -> str:
    name = found.group(1)
    if name in _SPECIAL_MENTIONS and not for_command:
        return f"<!{name}>"
    user = world.user_named(name)
    if user is None:
        return found.group()
    return f"<@{user.id}|{user.name}>" if for_command else f"<@{user.id}>"


def _channel(world: World, found: re.Match[str]) -> str:
    channel = world.channel_named(found.group(1))
    visible = channel is not None and not channel.is_private
    return f"<#{channel.id}|{channel.name}>" if channel and visible else found.group()
