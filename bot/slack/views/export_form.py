"""The window in which somebody chooses as what, for whom and where to a journey goes out."""

from dataclasses import dataclass
from typing import Any, Self

from bot.export.formats import ExportFormat
from bot.guide.screens import Screen
from bot.journey.language import Language
from bot.slack.views.blocks import (
    Block,
    Element,
    Message,
    actions,
    button,
    clip,
    field_of,
    modal,
    option,
    plain,
    safe,
    section,
    select,
)
from bot.slack.views.private import note
from prompts.catalogue import Catalogue, catalogue

EXPORT_FORM = "export"
TO_ASANA = "to-asana"
"""The choice that makes tasks of fixes instead of a file."""
EVERYBODY = "everybody"
IN_THREAD = "thread"
_OURS = "ours"
_AT_FIRST = ExportFormat.PDF
_HELP = 75
"""Characters of the line below a choice."""
_MOST_PERSONAS = 99
"""Slack's limit of choices in a menu, but for the one that means everybody."""
_GROUPS: dict[str, tuple[str, ...]] = {
    "picture": (ExportFormat.PNG, ExportFormat.PDF, ExportFormat.SVG, ExportFormat.CANVAS),
    "drawn": (ExportFormat.PPTX, ExportFormat.VSDX),
    "tables": (ExportFormat.XLSX, ExportFormat.CSV),
    "work": (TO_ASANA, ExportFormat.ASANA, ExportFormat.MESSAGES),
    "text": (ExportFormat.MD, ExportFormat.JSON),
}


@dataclass(frozen=True)
class ExportPlan:
    """What the window carries along: the journey, and where somebody asked for it."""

    journey_id: int
    asked_in: str = ""

    def __str__(self) -> str:
        """Write it in short."""
        return f"{self.journey_id}|{self.asked_in}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str` wrote."""
        journey_id, _, asked_in = text.partition("|")
        return cls(int(journey_id), asked_in)


def export_form(
    screen: Screen,
    plan: ExportPlan,
    reader: Language,
    *,
    persona_id: str | None = None,
    has_asana: bool = False,
) -> dict[str, Any]:
    """Ask for a kind of file, each with a line on what it is for; what is chosen at first suits most people."""
    say = catalogue(reader)
    blocks: list[Block] = [
        section(say("export-what", title=safe(screen.journey.title))),
        field_of("format", say("export-format"), _formats(say, has_asana=has_asana), optional=False),
        *_personas(screen, persona_id, say),
        field_of(
            "language",
            say("export-language"),
            select(
                [option(say(f"language-{code}"), code.value) for code in Language],
                chosen=screen.language.value,
            ),
            optional=False,
        ),
        *_places(screen, say),
    ]
    return modal(
        EXPORT_FORM,
        say("export-title"),
        blocks,
        submit=say("export-submit"),
        close=say("form-cancel"),
        private=str(plan),
    )


def which_export(journey_id: int, reader: Language) -> Message:
    """Tell who asked in a message, which cannot open a window, how to say it in words, with a button to choose."""
    message = note("export-which", reader)
    choose = button(catalogue(reader)("export-choose"), "export", str(journey_id))
    return Message(message.text, [*message.blocks, actions(choose)])


def comment_on(
    screen: Screen, chosen: ExportFormat, persona_id: str | None, language: Language, by: str
) -> str:
    """Say below what the files are and what they are for; `by` names who had them put in a thread for all."""
    say = catalogue(language)
    what = say(f"export-format-{chosen.value}")
    names = [persona.name for persona in screen.journey.personas if persona.id == persona_id]
    lines = [
        say("export-here", title=safe(screen.journey.title), format=what),
        *(say("export-for", name=safe(name)) for name in names),
        say(f"export-help-{chosen.value}"),
        say("export-by", name=safe(by)) if by else "",
    ]
    return "\n".join(filter(None, lines))


def _formats(say: Catalogue, *, has_asana: bool) -> Element:
    groups = [
        {
            "label": plain(say(f"export-group-{group}"), _HELP),
            "options": [_choice(value, say) for value in values if has_asana or value != TO_ASANA],
        }
        for group, values in _GROUPS.items()
    ]
    return {
        "type": "static_select",
        "option_groups": groups,
        "initial_option": _choice(_AT_FIRST, say),
    }


def _choice(value: str, say: Catalogue) -> Element:
    help_line = plain(say(f"export-help-{value}"), _HELP)
    return option(say(f"export-format-{value}"), value) | {"description": help_line}


def _personas(screen: Screen, chosen: str | None, say: Catalogue) -> list[Block]:
    """Offer one persona alone, where there are several."""
    personas = screen.journey.personas[:_MOST_PERSONAS]
    if len(personas) < 2:  # noqa: PLR2004  # of one there is nothing to choose
        return []
    options = [
        option(say("export-everybody"), EVERYBODY),
        *(option(clip(persona.name, _HELP), persona.id) for persona in personas),
    ]
    menu = select(options, chosen=chosen or EVERYBODY)
    return [field_of("persona", say("export-who"), menu, optional=False)]


def _places(screen: Screen, say: Catalogue) -> list[Block]:
    """Offer the journey's thread besides our own conversation, where there is one."""
    if screen.thread_ts is None:
        return []
    options = [option(say("export-ours"), _OURS), option(say("export-thread"), IN_THREAD)]
    radio = {"type": "radio_buttons", "options": options, "initial_option": options[0]}
    return [field_of("where", say("export-where"), radio, optional=False)]
