"""The command `run`: the bot, connected to Slack until it is stopped."""

import asyncio

from aiohttp import ClientError
from slack_sdk.errors import SlackApiError

from bot.app import run
from bot.cli.database import open_database
from bot.cli.terminal import CommandError
from bot.settings import Settings


def serve(settings: Settings) -> None:
    """Run the bot until it is stopped; raises `CommandError` when it cannot start."""
    with open_database(settings.database_url):
        try:
            asyncio.run(run(settings))
        except SlackApiError as error:
            raise CommandError("command-slack-refused") from error
        except (ClientError, TimeoutError) as error:
            raise CommandError("command-slack-unreachable") from error
