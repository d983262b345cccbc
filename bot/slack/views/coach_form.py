"""The window of the coach: what would be sent to whom, who allows it, what was used; an admin chooses in it."""

from typing import Any

from bot.coach.requests import Task
from bot.guide.coach_choices import CoachChoice, ModelInfo, Used
from bot.guide.errors import GuideError, NotAQuota
from bot.guide.unit import Person
from bot.slack.views.blocks import (
    Block,
    Element,
    bold,
    clip,
    context,
    divider,
    field_of,
    modal,
    option,
    safe,
    section,
    sections,
    text_input,
)
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, number

COACH_FORM = "coach_settings"
_ON, _DAILY = "coach_on", "coach_daily"
_LONGEST_NAME = 100
_LONGEST_NUMBER = 20


def coach_window(
    choice: CoachChoice, info: ModelInfo | None, reader: Person, channel_id: str = ""
) -> dict[str, Any]:
    """Tell how the coach works here; to an admin, where a model is configured, with the choice to allow it.

    `channel_id` is where they asked.
    """
    say = catalogue(reader.language)
    may_choose = info is not None and reader.is_admin
    is_on = info is not None and choice.allows(info.host)
    blocks: list[Block] = [section(say("coach-settings-lead"))]
    if info is None:
        blocks.append(section(say("coach-settings-no-model")))
    else:
        model, host = safe(clip(info.model, _LONGEST_NAME)), safe(clip(info.host, _LONGEST_NAME))
        blocks += [
            section(say("coach-settings-sent", model=model, host=host)),
            section(_state(choice, info, say)),
        ]
        blocks += _choosing(choice, is_on, say) if may_choose else [context(say("coach-settings-who"))]
    blocks += _usage(choice, say)
    return modal(
        COACH_FORM,
        say("coach-settings-title"),
        blocks,
        submit=say("draft-keep") if may_choose else "",
        close=say("form-cancel") if may_choose else say("form-close"),
        private=f"{channel_id}|{is_on:d}|{choice.daily}|{info.host if info else ''}",
    )


def shown_choice(private: str) -> tuple[str, bool, int, str]:
    """Read where the window was asked for, and how it stood then: allowed or not, how often a day, and for which host."""
    channel_id, is_on, daily, host = private.split("|")
    return channel_id, is_on == "1", int(daily), host


def typed_choice(values: dict[str, Any]) -> tuple[bool, str]:
    """Read what an admin chose: allowed or not, and how often a day, as they typed it."""
    return values.get(_ON) == _ON, str(values.get(_DAILY) or "")


def wrong_field(error: GuideError) -> str:
    """Name the field below which a refusal is told."""
    return _DAILY if isinstance(error, NotAQuota) else _ON


def _state(choice: CoachChoice, info: ModelInfo, say: Catalogue) -> str:
    """Say whether the model may be asked, who chose so, and what is left of today."""
    is_on = choice.allows(info.host)
    lines = [say("coach-settings-is-on" if is_on else "coach-settings-is-off")]
    if choice.is_on and not is_on:
        lines.append(say("coach-settings-other-host", host=safe(clip(choice.host, _LONGEST_NAME))))
    if choice.decided_at is None:
        lines.append(say("coach-settings-nobody"))
    else:
        written = day(choice.decided_at.date(), say.language)
        name = safe(clip(choice.decided_by, _LONGEST_NAME)) or say("coach-settings-an-admin")
        lines.append(say("coach-settings-decided", name=name, day=written))
    if is_on:
        left = say("coach-settings-left", left=choice.left, daily=choice.daily)
        lines.append(left if choice.left else say("coach-settings-spent", daily=choice.daily))
    return "\n".join(lines)


def _choosing(choice: CoachChoice, is_on: bool, say: Catalogue) -> list[Block]:
    options = [option(say("coach-settings-allow"), _ON), option(say("coach-settings-refuse"), "off")]
    radio: Element = {"type": "radio_buttons", "options": options}
    radio["initial_option"] = options[0] if is_on else options[1]
    typing = text_input(str(choice.daily), most=_LONGEST_NUMBER)
    return [
        divider(),
        field_of(_ON, say("coach-settings-model"), radio, optional=False),
        field_of(_DAILY, say("coach-settings-daily"), typing, hint=say("coach-settings-daily-hint")),
    ]


def _usage(choice: CoachChoice, say: Catalogue) -> list[Block]:
    if not choice.used:
        return []
    lines = [_line(used, say) for used in choice.used]
    return [divider(), section(bold(say("coach-settings-usage"))), *sections(lines)]


def _line(used: Used, say: Catalogue) -> str:
    """Say what was used for a task, and what people thought of it."""
    parts = [
        say("coach-settings-asked", count=used.asked) if used.asked else "",
        say("coach-settings-calls", count=used.calls) if used.calls else "",
        say("coach-settings-failed", count=used.failed) if used.failed else "",
        _tokens(used, say),
        f"👍 {used.good} 👎 {used.bad}" if used.good or used.bad else "",
    ]
    return f"• {_name(used.task, say)}: {', '.join(filter(None, parts))}"


def _tokens(used: Used, say: Catalogue) -> str:
    tokens = used.input_tokens + used.output_tokens
    return say("coach-settings-tokens", count=number(tokens, say.language, 0)) if tokens else ""


def _name(task: Task, say: Catalogue) -> str:
    return say(f"coach-task-{task}")
