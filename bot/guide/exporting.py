"""Taking a journey out as files: the one way for Slack and for the command line."""

import asyncio
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from bot.export.asana_csv import fixes_for_asana
from bot.export.files import (
    CSV_TYPE,
    JSON_TYPE,
    MARKDOWN_TYPE,
    PPTX_TYPE,
    VSDX_TYPE,
    XLSX_TYPE,
    ExportedFile,
    described,
    file_name,
    named_for,
)
from bot.export.formats import ExportFormat
from bot.export.markdown import markdown
from bot.export.messages import plan_files
from bot.export.slides import slides
from bot.export.tables.separated import tables_as_csv
from bot.export.tables.workbook import workbook
from bot.export.visio import visio
from bot.journey.document import to_json
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.picture.pictures import Pictures
from bot.picture.request import Format, PictureRequest, Subject
from prompts.catalogue import catalogue

_PICTURES = {
    ExportFormat.PNG: (Subject.MAP, Format.PNG, "image/png"),
    ExportFormat.PDF: (Subject.MAP, Format.PDF, "application/pdf"),
    ExportFormat.SVG: (Subject.MAP, Format.SVG, "image/svg+xml"),
    ExportFormat.CANVAS: (Subject.CANVAS, Format.PDF, "application/pdf"),
}


class Exporter:
    """Makes the files; pictures are drawn by the one who draws them for everybody."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    async def export(
        self,
        journey: Journey,
        format: ExportFormat,  # noqa: A002  # what the command line calls it too
        *,
        language: Language,
        made_on: date,
        persona_id: str | None = None,
        stale: AbstractSet[str] = frozenset(),
        version: int | None = None,
    ) -> list[ExportedFile]:
        """Make the file or files of a kind, in the reader's language; raises `PictureFailed`.

        For one persona, all but JSON leave the others out. `stale` holds the steps that nobody touched for long
        (rule 23), `version` how often the journey was changed; pictures show both.
        """
        if format not in _PICTURES:
            files = await asyncio.to_thread(_written, journey, format, language, made_on, persona_id)
        else:
            files = await self._drawn(journey, format, language, made_on, persona_id, stale, version)
        traveller = next((persona.name for persona in journey.personas if persona.id == persona_id), "")
        # Otherwise the files of two personas would overwrite each other in somebody's folder.
        return [replace(file, name=named_for(file.name, traveller)) for file in files]

    async def _drawn(
        self,
        journey: Journey,
        format: ExportFormat,  # noqa: A002  # as above
        language: Language,
        made_on: date,
        persona_id: str | None,
        stale: AbstractSet[str],
        version: int | None,
    ) -> list[ExportedFile]:
        subject, kind, media_type = _PICTURES[format]
        request = PictureRequest(
            journey=journey,
            language=language,
            made_on=made_on,
            subject=subject,
            format=kind,
            persona_id=persona_id,
            stale_step_ids=frozenset(stale),
            version=version,
        )
        drawing = await self._pictures.draw(request)
        part = catalogue(language)(f"export-file-{subject.value}")
        return [
            ExportedFile(
                file_name(
                    journey.title, f"{part} {place}" if len(drawing.pages) > 1 else part, made_on, kind.value
                ),
                described(page, drawing.alt_text) if kind == Format.SVG else page,
                media_type,
                part=str(place) if len(drawing.pages) > 1 else "",
                alt_text=drawing.alt_text,
            )
            for place, page in enumerate(drawing.pages, start=1)
        ]


def _written(
    journey: Journey,
    format: ExportFormat,  # noqa: A002  # as above
    language: Language,
    made_on: date,
    persona_id: str | None,
) -> list[ExportedFile]:
    """Write all that is no picture; it takes its time, so it runs in a thread."""
    say = catalogue(language)

    def only(content: bytes, media_type: str, suffix: str, part: str = "") -> list[ExportedFile]:
        return [ExportedFile(file_name(journey.title, part, made_on, suffix), content, media_type)]

    match format:
        case ExportFormat.CSV:
            return tables_as_csv(journey, language, made_on=made_on, persona_id=persona_id)
        case ExportFormat.MESSAGES:
            return plan_files(journey, language, made_on=made_on, persona_id=persona_id)
        case ExportFormat.XLSX:
            content = workbook(journey, language, made_on=made_on, persona_id=persona_id)
            return only(content, XLSX_TYPE, "xlsx")
        case ExportFormat.PPTX:
            content = slides(journey, language, persona_id=persona_id, made_on=made_on)
            return only(content, PPTX_TYPE, "pptx")
        case ExportFormat.VSDX:
            content = visio(journey, language, persona_id=persona_id, made_on=made_on)
            return only(content, VSDX_TYPE, "vsdx", say("export-file-map"))
        case ExportFormat.ASANA:
            content = fixes_for_asana(journey, language, persona_id)
            return only(content, CSV_TYPE, "csv", "asana")
        case ExportFormat.MD:
            return only(markdown(journey, language, persona_id=persona_id).encode(), MARKDOWN_TYPE, "md")
        case _:
            return only(to_json(journey).encode(), JSON_TYPE, "json")
