"""What changed last in a journey, for one reader, with Undo."""

from datetime import date
from typing import Any

from bot.guide.care import PastChange
from bot.journey.change import Difference
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
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
from bot.slack.views.fix_wording import formula_name
from bot.slack.views.rhythm_wording import rhythm_change
from bot.slack.views.wording import channel, pain_text
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, number

_SHOWN_DIFFERENCES = 4
_LONGEST = 80
"""Characters of a text that changed."""
_DATES = {"due", "measured_by"}
_VOTES = {"impact_votes", "effort_votes"}
"""Once votes are shown, what changes in them is one person's vote: that stays theirs."""
_NAMES = {
    "steps": "text",
    "phases": "name",
    "personas": "name",
    "sources": "text",
    "insights": "text",
    "fixes": "text",
}
_SILENT = {
    "position",
    "dismissed",
    "phase_id",
    "last_number",
    "online",
    "direct",
    "moment_of_truth",
    "pain_ids",
    "step_id",
    "persona_id",
    "owner_id",
    "is_experiment",
    "finished_on",
}
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
        lead = say(
            "history-line",
            when=when,
            who=safe(past.by) or say("history-of-itself"),
            what=say(f"action-{past.action}"),
        )
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
    if "rhythm" in after:
        return rhythm_change((before or {}).get("rhythm"), after["rhythm"], say)
    lines = [
        _field(name, (before or {}).get(name), value, say)
        for name, value in after.items()
        if name not in _SILENT and not (name in _VOTES and (before or {}).get(name))
    ]
    lines += _pains_of_fix(journey, difference, say)
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
    was, now = _worded(name, before, say), _worded(name, after, say)
    if not field:
        return say("change-changed", before=was, after=now)
    if not was:
        return say("change-field-set", field=field, after=now)
    return say("change-field", field=field, before=was, after=now)


def _pains_of_fix(journey: Journey, difference: Difference, say: Catalogue) -> list[str]:
    """Tell which pain points were put to a fix that was there already."""
    before, after = difference.before or {}, difference.after or {}
    fix = next((fix for fix in journey.fixes if fix.id == difference.part_id), None)
    if fix is None or "pain_ids" not in after:
        return []
    new = [pain_id for pain_id in after["pain_ids"] if pain_id not in before.get("pain_ids", [])]
    pains = [pain_text(journey, pain_id, _LONGEST) for pain_id in new]
    return [say("change-fix-for", text=_shown(fix.text), pain=pain) for pain in pains if pain]


def _name(collection: str, part: dict[str, Any], say: Catalogue) -> str:
    if collection == "touchpoints":
        named = channel(part.get("channel") or "", say)
        return ": ".join(filter(None, [named, _shown(part.get("doing"))]))
    if collection == "results":
        average = number(part["average"], say.language)
        return say("change-result", month=str(part["month"])[: len("2026-01")], average=average)
    return _shown(part.get(_NAMES[collection]))


def _worded(name: str, value: Any, say: Catalogue) -> str:
    """Write the value of a field as people say it: a status and a formula in words, a date in full, votes in a row."""
    if name == "status":
        return say(f"fix-status-{value}")
    if name == "formula":
        return formula_name(Formula(value), say)
    if name in _DATES and value:
        return day(date.fromisoformat(str(value)), say.language)
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return _shown(number(value, say.language) if isinstance(value, float) else value)


def _shown(value: Any) -> str:
    return safe(clip(str(value if value is not None else ""), _LONGEST))
