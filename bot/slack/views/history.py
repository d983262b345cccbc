"""What changed last in a journey, for one reader, with Undo."""

from typing import Any

from bot.guide.care import PastChange
from bot.journey.change import Difference
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Block,
    Message,
    bold,
    button,
    clip,
    fitting,
    safe,
    section,
)
from bot.slack.views.wording import channel, number
from prompts.catalogue import Catalogue, catalogue

_SHOWN_DIFFERENCES = 4
_NAMES = {"steps": "text", "phases": "name", "personas": "name", "sources": "text", "insights": "text"}
_SILENT = {"position", "dismissed", "phase_id", "last_number", "online", "direct", "moment_of_truth"}
"""Fields whose change says nothing to a reader, or whose new value is no sentence."""


def history(journey: Journey, changes: list[PastChange], language: Language) -> Message:
    """List the last changes, the newest first."""
    say = catalogue(language)
    text = say("history-heading", title=safe(journey.title))
    if not changes:
        return Message(text, [section(f"{bold(text)}\n{say('history-empty')}")])
    blocks: list[Block] = [section(bold(text))]
    for past in changes:
        # Slack writes the moment in the reader's own time zone; the text behind it is for those who cannot.
        when = (
            f"<!date^{int(past.at.timestamp())}^{{date_short_pretty}} {{time}}|{past.at:%Y-%m-%d %H:%M} UTC>"
        )
        lead = say("history-line", when=when, who=safe(past.by), what=say(f"action-{past.action}"))
        lines = [
            f"{lead} {say('history-undone')}" if past.undone else lead,
            *_differences(journey, past.differences, say),
        ]
        undo = None if past.undone else button(say("history-undo"), f"undo_change:{past.id}", str(past.id))
        blocks.append(section("\n".join(lines), undo))
    return Message(text, fitting(blocks, most=MESSAGE_BLOCKS, characters=MESSAGE_CHARACTERS))


def _differences(journey: Journey, differences: list[Difference], say: Catalogue) -> list[str]:
    lines = [line for difference in differences for line in _one(journey, difference, say)]
    shown = lines[:_SHOWN_DIFFERENCES]
    rest = len(lines) - len(shown)
    return [*shown, say("history-more", count=rest)] if rest else shown


def _one(journey: Journey, difference: Difference, say: Catalogue) -> list[str]:
    before, after = difference.before, difference.after
    if before is None and after is not None:
        return [say("change-added", text=_name(difference.collection, after, say))]
    if after is None and before is not None:
        return [say("change-removed", text=_name(difference.collection, before, say))]
    after = after or {}
    lines = [
        _field(name, (before or {}).get(name), value, say)
        for name, value in after.items()
        if name not in _SILENT
    ]
    if not lines and "position" in after:
        moved = next(
            (part for part in journey.parts(difference.collection) if part.id == difference.part_id), None
        )
        return (
            [say("change-moved", text=_name(difference.collection, moved.model_dump(), say))] if moved else []
        )
    return lines


def _field(name: str, before: Any, after: Any, say: Catalogue) -> str:
    label = f"label-{name.replace('_', '-')}"
    field = say(label) if say.has(label) else ""
    if not field:
        return say("change-changed", before=_shown(before), after=_shown(after))
    if before in {None, ""}:
        return say("change-field-set", field=field, after=_shown(after))
    return say("change-field", field=field, before=_shown(before), after=_shown(after))


def _name(collection: str, part: dict[str, Any], say: Catalogue) -> str:
    if collection == "touchpoints":
        named = channel(part.get("channel") or "", say)
        return ": ".join(filter(None, [named, _shown(part.get("doing"))]))
    return _shown(part.get(_NAMES[collection]))


def _shown(value: Any) -> str:
    text = number(value, Language.EN) if isinstance(value, float) else str(value if value is not None else "")
    return safe(clip(text, 80))
