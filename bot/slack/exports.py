"""What it takes to let a journey leave Slack: the writers of all files, and Asana where the team has it."""

from dataclasses import dataclass

from bot.export.asana import Asana
from bot.guide.exporting import Exporter


@dataclass(frozen=True)
class Exports:
    """The one who makes the files, and the project in Asana that fixes go to; None where none is set."""

    exporter: Exporter
    asana: Asana | None = None
