"""Pictures of the files that a journey goes out as: a slide of the presentation, as LibreOffice shows it."""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

import pypdfium2

from bot.demo.example import EXAMPLE_CHANNEL, first_to_look
from bot.demo.team import DIRECT_MESSAGES, PATIENCE, Team
from bot.journey.language import Language
from bot.playground.client import SeenMessage
from tests.pictures.camera import FOLDER

_COMMANDS = {Language.NL: "/klantreis export pptx", Language.EN: "/journey export pptx"}
_LONGEST = 180
"""Seconds; the first start of LibreOffice makes its profile."""
_SLIDE = 2
"""Counted from 0: the steps with the low point."""
_WIDTH = 1600
"""Of the picture, in pixels."""


async def take(team: Team, language: Language) -> None:
    """Have the presentation sent, and keep a picture of one slide; without LibreOffice the old one stays."""
    office = shutil.which("soffice")
    if office is None:
        sys.stderr.write("Without LibreOffice (soffice) the picture of a slide stays as it was.\n")
        return
    host = team.person(first_to_look(language))
    await host.command(f"#{EXAMPLE_CHANNEL}", _COMMANDS[language])
    message = await host.wait_for(_has_files, DIRECT_MESSAGES, timeout=PATIENCE)
    with tempfile.TemporaryDirectory() as folder:
        slides = Path(folder) / "slides.pptx"
        slides.write_bytes(await host.read_file(message.files[0]))
        printed = await _printed(office, slides)
        document = pypdfium2.PdfDocument(printed)
        page = document[_SLIDE]
        page.render(scale=_WIDTH / page.get_width()).to_pil().save(FOLDER / f"slide-{language}.png")
        document.close()


def _has_files(seen: SeenMessage) -> bool:
    return bool(seen.files)


async def _printed(office: str, file: Path) -> Path:
    """Print a file to PDF with a profile of its own, away from that of whoever makes the pictures."""
    profile = f"-env:UserInstallation=file://{file.parent / 'profile'}"
    line = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(file.parent), str(file)]
    quiet = asyncio.subprocess.DEVNULL
    printing = await asyncio.create_subprocess_exec(*line, stdout=quiet, stderr=quiet)
    await asyncio.wait_for(printing.wait(), _LONGEST)
    return file.with_suffix(".pdf")
