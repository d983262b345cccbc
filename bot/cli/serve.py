"""The command `run`: the bot, connected to Slack until it is stopped."""

import asyncio
import logging
from contextlib import suppress

from bot.app import run
from bot.cli.database import open_database
from bot.cli.web_api import SlackIsBusy, ask_bot, ask_socket
from bot.settings import Settings


def serve(settings: Settings) -> None:
    """Run the bot until it is stopped; raises `CommandError` when the settings are of no use."""
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Slack's client would try a wrong address or token for ever. When Slack is busy, trying again is right.
    with suppress(SlackIsBusy):
        ask_bot(settings.slack_api_url, settings.bot_token)
        ask_socket(settings.slack_api_url, settings.app_token)
    # Opened here too, so that what is wrong with the database is told in one sentence.
    with open_database(settings.database_url):
        asyncio.run(run(settings))
