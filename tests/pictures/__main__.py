"""Makes the pictures of the README: `make pictures`, or only some: `python -m tests.pictures coach`.

Only Chromium has to be there, and LibreOffice for the slide.
"""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.demo.parts import Parts, running
from bot.demo.team import Team
from bot.journey.language import Language
from bot.playground.client import PlaygroundClient
from bot.stub_model.server import StubModel, serve
from tests.pictures import coach, conversation, files, months, reports
from tests.pictures.camera import Camera, camera

GROUPS = ("journey", "coach")
_MODEL_PORT = 8421
"""Stands in a picture, so it is always the same."""


async def make_pictures(wanted: tuple[str, ...]) -> None:
    """Take the pictures of these groups, with a demo in each language."""
    async with camera() as one:
        for language in Language:
            if "journey" in wanted:
                async with _demo(language) as (team, parts):
                    await _take(one, team, parts, language)
            if "coach" in wanted:
                async with _demo(language) as (team, parts):
                    await coach.take_by_rules(one, team, parts.url, language)
                async with serve(port=_MODEL_PORT) as model, _demo(language, model) as (team, parts):
                    await coach.take_with_model(one, team, parts.url, language)


@asynccontextmanager
async def _demo(language: Language, model: StubModel | None = None) -> AsyncIterator[tuple[Team, Parts]]:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "pictures.db"
        async with (
            running(database, language=language, model=model) as parts,
            PlaygroundClient(parts.url) as playground,
        ):
            team = Team(playground)
            team.begin("pictures")
            yield team, parts


async def _take(camera: Camera, team: Team, parts: Parts, language: Language) -> None:
    await reports.take(camera, team, parts.url, language)
    await files.take(team, language)
    if language == Language.NL:
        await conversation.take(camera, team, parts.url)
    # Last, since time passes.
    await months.take(camera, team, parts.url, language)


if __name__ == "__main__":
    asyncio.run(make_pictures(tuple(sys.argv[1:]) or GROUPS))
