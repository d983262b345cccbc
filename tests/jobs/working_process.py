"""A worker as a process of its own, that may be killed at any moment. A mother process has all imported already."""

import asyncio
import logging
import multiprocessing
import os
from datetime import timedelta
from multiprocessing.process import BaseProcess

from bot.app import assembled, noting, sweeping, working
from bot.jobs.worker import Pace
from bot.settings import Settings

QUICK = Pace(tick=0.3, beat=0.5, silent=3.0, look_after=1.0, take=0.1, patience=1.0)
"""As a worker works, with less patience."""
GRACE = timedelta(seconds=6)


def start_worker(slack_url: str, database_url: str, pace: Pace = QUICK) -> BaseProcess:
    """Start a worker."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    process = context.Process(target=_run, args=(slack_url, database_url, pace), daemon=True)
    process.start()
    return process


def settings_for(slack_url: str, database_url: str) -> Settings:
    """Give the settings of a bot of this workspace."""
    return Settings(
        bot_token="xoxb-chaos",
        app_token="xapp-chaos",
        database_url=database_url,
        slack_api_url=f"{slack_url}/api/",
    )


def _run(slack_url: str, database_url: str, pace: Pace) -> None:
    level = os.environ.get("LOG_LEVEL", "CRITICAL")
    logging.basicConfig(level=level, format=f"%(asctime)s {os.getpid()} %(name)s %(message)s", force=True)
    asyncio.run(_work(settings_for(slack_url, database_url), pace))


async def _work(settings: Settings, pace: Pace) -> None:
    with noting(settings) as jobs:
        async with (
            assembled(settings, later=jobs, grace=GRACE) as bot,
            sweeping(bot),
            working(bot, jobs, pace=pace),
        ):
            # Whoever started this may be gone too, and then nobody kills it.
            mother = multiprocessing.parent_process()
            while mother is not None and mother.is_alive():  # noqa: ASYNC110  # it is another process
                await asyncio.sleep(1)
