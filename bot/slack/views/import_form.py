"""The window in which the file of a journey is handed in."""

from typing import Any

from bot.journey.language import Language
from bot.slack.views.blocks import field_of, modal
from bot.slack.views.start_form import where_field
from prompts.catalogue import catalogue

IMPORT_FORM = "import"


def import_form(reader: Language, channel_id: str) -> dict[str, Any]:
    """Ask for the file of an exported journey, and for the channel that it goes into."""
    say = catalogue(reader)
    file: dict[str, Any] = {"type": "file_input", "filetypes": ["json"], "max_files": 1}
    return modal(
        IMPORT_FORM,
        say("import-title"),
        [
            field_of("file", say("import-file"), file, optional=False, hint=say("import-file-hint")),
            where_field(channel_id, say),
        ],
        submit=say("import-submit"),
        close=say("form-cancel"),
        private=channel_id,
    )
