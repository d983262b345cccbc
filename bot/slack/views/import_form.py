"""The windows in which files are handed in: a journey of its own, or tables for one that is there."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from bot.export.tables.taking_in import Imported, worded
from bot.guide.finding import Listed
from bot.journey.language import Language
from bot.slack.views.blocks import (
    MESSAGE_CHARACTERS,
    MODAL_BLOCKS,
    OPTION_TEXT,
    Block,
    Message,
    actions,
    bold,
    button,
    clip,
    context,
    field_of,
    fitting,
    modal,
    option,
    plain,
    safe,
    section,
    sections,
    select,
)
from bot.slack.views.start_form import where_field
from prompts.catalogue import Catalogue, catalogue

IMPORT_FORM = "import"
TABLES_FORM = "import_tables"
MOST_FILES = 5
_IN_ORDER = ("phases", "steps", "personas", "touchpoints", "insights", "fixes")
_MOST_IGNORED = 20


@dataclass(frozen=True)
class TablesPlan:
    """What the window carries along that asks whether tables may come in: which files, and for which journey."""

    journey_id: int
    asked_in: str
    file_ids: tuple[str, ...]

    def __str__(self) -> str:
        """Write it in short."""
        return f"{self.journey_id}|{self.asked_in}|{','.join(self.file_ids)}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str` wrote."""
        journey_id, asked_in, file_ids = text.split("|")
        return cls(int(journey_id), asked_in, tuple(file_ids.split(",")))


def import_form(reader: Language, channel_id: str, journeys: Sequence[Listed] = ()) -> dict[str, Any]:
    """Ask for the file of a journey and the channel that it goes into, or for tables and the journey they are of."""
    say = catalogue(reader)
    file: dict[str, Any] = {
        "type": "file_input",
        "filetypes": ["json", "csv", "xlsx"],
        "max_files": MOST_FILES,
    }
    return modal(
        IMPORT_FORM,
        say("import-title"),
        [
            field_of("file", say("import-file"), file, optional=False, hint=say("import-file-hint")),
            _where(channel_id, say),
            *_which(journeys, channel_id, say),
        ],
        submit=say("import-submit"),
        close=say("form-cancel"),
        private=channel_id,
    )


def tables_window(plan: TablesPlan, title: str, seen: Imported, reader: Language) -> dict[str, Any]:
    """Tell what tables would do to a journey, and ask whether they may; where rows are wrong, which ones and why."""
    say = catalogue(reader)
    lead = "tables-lead" if seen.differences and not seen.problems else "tables-not-yet"
    blocks: list[Block] = [section(say(lead, title=safe(title)))]
    if seen.problems:
        blocks.append(section(bold(say("tables-wrong", count=len(seen.problems)))))
        blocks += sections(f"• {safe(worded(problem, reader))}" for problem in seen.problems)
    elif not seen.differences:
        blocks.append(section(say("tables-nothing")))
    if seen.differences:
        would = [bold(say("tables-would"))] if seen.problems else []
        blocks += sections([*would, *_counted(seen, say)])
    if seen.ignored:
        shown = ", ".join(seen.ignored[:_MOST_IGNORED])
        blocks.append(context(safe(say("tables-ignored", columns=clip(shown, 1000)))))
    may_come_in = seen.differences and not seen.problems
    if may_come_in:
        blocks.append(context(say("tables-undo-hint")))
    return modal(
        TABLES_FORM,
        say("tables-title"),
        fitting(blocks, most=MODAL_BLOCKS - 1, characters=MESSAGE_CHARACTERS),
        submit=say("tables-submit") if may_come_in else "",
        close=say("tables-back"),
        private=str(plan),
    )


def reading_window(reader: Language) -> dict[str, Any]:
    """Say that the files are being read, where that takes longer than Slack waits."""
    say = catalogue(reader)
    blocks = [section(say("tables-reading"))]
    return modal(TABLES_FORM, say("tables-reading-title"), blocks, close=say("tables-back"))


def refused_window(sentence: str, reader: Language) -> dict[str, Any]:
    """Say why the files were not read, where the field that this belongs below is gone."""
    say = catalogue(reader)
    return modal(TABLES_FORM, say("tables-title"), [section(safe(sentence))], close=say("tables-back"))


def tables_taken_in(title: str, change_id: int | None, reader: Language) -> Message:
    """Tell that tables came in, with Undo; or that everything was as it was."""
    say = catalogue(reader)
    text = say("tables-done" if change_id else "tables-same", title=safe(title))
    if change_id is None:
        return Message(text, [section(text)])
    undo = button(say("history-undo"), f"undo_change:{change_id}", str(change_id))
    return Message(text, [section(text), actions(undo)])


def _where(channel_id: str, say: Catalogue) -> Block:
    """Ask for the channel that only a new journey needs."""
    return where_field(channel_id, say) | {"label": plain(say("import-where"), 2000), "optional": True}


def _which(journeys: Sequence[Listed], channel_id: str, say: Catalogue) -> list[Block]:
    if not journeys:
        return []
    here = [journey for journey in journeys if journey.channel_id == channel_id]
    options = [option(clip(journey.title, OPTION_TEXT), str(journey.id)) for journey in journeys]
    menu = select(options, chosen=str(here[0].id) if len(here) == 1 else None)
    return [field_of("journey", say("import-journey"), menu, hint=say("import-journey-hint"))]


def _counted(seen: Imported, say: Catalogue) -> list[str]:
    """Count by kind what would come, change and go, a line for each."""
    gone = Counter(one.collection for one in seen.differences if one.after is None)
    lines = []
    for key, counts in (
        ("tables-added", seen.added),
        ("tables-changed", seen.changed),
        ("tables-gone", gone),
    ):
        parts = [say(f"tables-part-{name}", count=counts[name]) for name in _IN_ORDER if counts[name]]
        if parts:
            lines.append(say(key, parts=", ".join(parts)))
    return lines
