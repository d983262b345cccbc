"""Makes all pictures of the README: `make pictures`. Only Chromium has to be there, and LibreOffice for the slide."""

import asyncio
import tempfile
from pathlib import Path

from bot.demo.parts import Parts, running
from bot.demo.team import Team
from bot.journey.language import Language
from bot.playground.client import PlaygroundClient
from tests.pictures import conversation, files, months, reports
from tests.pictures.camera import Camera, camera


async def make_pictures() -> None:
    """Take every picture that the README shows, with a demo in each language."""
    async with camera() as one:
        for language in Language:
            with tempfile.TemporaryDirectory() as folder:
                async with (
                    running(Path(folder) / "pictures.db", language=language) as parts,
                    PlaygroundClient(parts.url) as playground,
                ):
                    await _take(one, Team(playground), parts, language)


async def _take(camera: Camera, team: Team, parts: Parts, language: Language) -> None:
    team.begin("pictures")
    await reports.take(camera, team, parts.url, language)
    await files.take(team, language)
    if language == Language.NL:
        await conversation.take(camera, team, parts.url)
    # Last, since time passes.
    await months.take(camera, team, parts.url, language)


if __name__ == "__main__":
    asyncio.run(make_pictures())
