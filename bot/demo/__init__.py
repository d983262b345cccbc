"""The demo: the bot and a local Slack together, to try by hand or to watch a scripted session."""

from bot.demo.demo import demo

__all__ = ["demo"]
