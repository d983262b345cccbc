"""The command `export`: a journey, of a file or of the database, as files of any kind."""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.cli.documents import export_journey
from bot.cli.files import no_journey_in, read_text
from bot.cli.terminal import CommandError
from bot.export.files import JSON_TYPE, ExportedFile
from bot.export.formats import ExportFormat
from bot.guide.exporting import Exporter
from bot.journey.document import NotAJourney, from_json
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.picture.pictures import Pictures
from bot.picture.worker import PictureFailed

_STANDARD = "-"
"""Instead of a file: what comes in, or goes out, where the command stands."""
_READABLE = ("text/", JSON_TYPE, "image/svg")


@dataclass(frozen=True)
class Wanted:
    """What somebody typed behind `export`; without a language it is the journey's own."""

    source: str
    format: ExportFormat
    output: Path | None
    language: Language | None
    persona: str | None
    channel: str | None


def export(wanted: Wanted, database_url: Callable[[], str]) -> list[str]:
    """Write the files, and give their names where there are several; without an output, or for “-”, one goes to standard output.

    The database is asked for, and opened, only for a journey that is in no file. Raises `CommandError`.
    """
    journey = _journey(wanted, database_url)
    files = asyncio.run(_files(journey, wanted, _persona_id(journey, wanted.persona)))
    if wanted.output is None or str(wanted.output) == _STANDARD:
        _print(files)
        return []
    written = [_write(file, path) for file, path in _placed(files, wanted.output)]
    return written if len(written) > 1 else []


def _journey(wanted: Wanted, database_url: Callable[[], str]) -> Journey:
    source = wanted.source
    in_file = source == _STANDARD or source.endswith(".json") or Path(source).is_file()
    document = read_text(source) if in_file else export_journey(database_url(), source, wanted.channel)
    try:
        return from_json(document)
    except NotAJourney as error:
        raise no_journey_in(source, error.where, error.why) from error


def _persona_id(journey: Journey, name: str | None) -> str | None:
    if name is None:
        return None
    for persona in journey.personas:
        if persona.name.casefold() == name.strip().casefold():
            return persona.id
    if not journey.personas:
        raise CommandError("command-no-personas", name=name)
    names = ", ".join(persona.name for persona in journey.personas)
    raise CommandError("command-unknown-persona", name=name, names=names)


async def _files(journey: Journey, wanted: Wanted, persona_id: str | None) -> list[ExportedFile]:
    today = datetime.now().astimezone().date()
    async with Pictures() as pictures:
        try:
            return await Exporter(pictures).export(
                journey,
                wanted.format,
                language=wanted.language or journey.language,
                made_on=today,
                persona_id=persona_id,
            )
        except PictureFailed as error:
            raise CommandError("command-picture-failed") from error


def _print(files: list[ExportedFile]) -> None:
    """Write one file to standard output; a terminal only gets what people can read."""
    if len(files) > 1:
        raise CommandError("command-several-files", count=len(files))
    if sys.stdout.isatty() and not files[0].media_type.startswith(_READABLE):
        raise CommandError("command-needs-output")
    sys.stdout.flush()
    sys.stdout.buffer.write(files[0].content)
    sys.stdout.buffer.flush()


def _placed(files: list[ExportedFile], output: Path) -> list[tuple[ExportedFile, Path]]:
    """Give each file its place: in a folder under its own name, else the first as named and the others beside it."""
    if output.is_dir():
        return [(file, output / file.name) for file in files]
    # Of two kinds of file, the one of which the kind was typed is the first.
    ordered = sorted(files, key=lambda file: Path(file.name).suffix != output.suffix)
    first, *others = ordered
    ending = {file.name: f"-{file.part}" if file.part else "" for file in others}
    return [
        (first, output),
        *(
            (file, output.with_name(f"{output.stem}{ending[file.name]}{Path(file.name).suffix}"))
            for file in others
        ),
    ]


def _write(file: ExportedFile, path: Path) -> str:
    if not path.parent.is_dir():
        raise CommandError("command-no-folder", folder=str(path.parent))
    try:
        path.write_bytes(file.content)
    except OSError as error:
        raise CommandError("command-cannot-write", file=str(path), why=error.strerror or "") from error
    return str(path)
