"""The rhythm of a journey for one person: the next dates, who walks then, and what they can change."""

from datetime import date, timedelta
from typing import Any

from bot.guide.rhythm_changes import Upcoming
from bot.journey.language import Language
from bot.journey.rhythm import Walkers
from bot.slack.views.blocks import (
    Block,
    Element,
    Message,
    actions,
    bold,
    button,
    clip,
    confirmation,
    context,
    field_of,
    modal,
    safe,
    section,
)
from bot.slack.views.rhythm_wording import dates, people, rhythm_lines, short_dates, when_and_time
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day_and_weekday

PAUSE_FORM = "rhythm_pause"
_LONGEST_TITLE = 100
_MOST_SKIPPED = 3


def rhythm_message(
    shown: Upcoming, reader: Language, done: str = "", change_id: int | None = None
) -> Message:
    """Show what is to come; `done` is a sentence about what somebody just did, which can be undone."""
    say = catalogue(reader)
    title = say("rhythm-title", title=safe(clip(shown.title, _LONGEST_TITLE)))
    blocks: list[Block] = [section(bold(title))]
    if done:
        undo = (
            button(say("history-undo"), "rhythm_undo", f"{shown.journey_id}|{change_id}")
            if change_id
            else None
        )
        blocks.append(section(done, undo))
    if not shown.is_chosen:
        return Message(title, [*blocks, *_proposed(shown, say)])
    return Message(title, [*blocks, *_chosen(shown, say)])


def pause_window(journey_id: int, title: str, today: date, reader: Language) -> dict[str, Any]:
    """Ask until when the rounds pause; without a day somebody resumes them."""
    say = catalogue(reader)
    picker: Element = {"type": "datepicker", "initial_date": f"{today + timedelta(days=30)}"}
    lead = section(say("rhythm-pause-lead", title=safe(clip(title, _LONGEST_TITLE))))
    choice: Element = {
        "type": "radio_buttons",
        "options": (options := [_choice("until", say), _choice("open", say)]),
        "initial_option": options[0],
    }
    return modal(
        PAUSE_FORM,
        say("rhythm-pause"),
        [
            lead,
            field_of("how", say("rhythm-pause-how"), choice, optional=False),
            field_of("until", say("rhythm-pause-date"), picker, hint=say("rhythm-pause-hint")),
        ],
        submit=say("rhythm-pause"),
        close=say("form-cancel"),
        private=f"{journey_id}",
    )


def _choice(value: str, say: Catalogue) -> Element:
    return {"text": {"type": "plain_text", "text": say(f"rhythm-pause-{value}")}, "value": value}


def typed_pause(values: dict[str, Any]) -> date | None:
    """Read until which day somebody pauses; None until somebody resumes."""
    until = values.get("until")
    return date.fromisoformat(until) if until and values.get("how") != "open" else None


def _proposed(shown: Upcoming, say: Catalogue) -> list[Block]:
    target = f"{shown.journey_id}"
    label = say(
        "rhythm-take-usual", when=when_and_time(shown.rhythm, say), first=short_dates(shown.dates[:1], say)
    )
    return [
        section(say("rhythm-none")),
        actions(
            button(label, "take_usual_rhythm", target, style="primary"),
            button(say("question-form"), "form", f"{target}|rhythm"),
        ),
    ]


def _chosen(shown: Upcoming, say: Catalogue) -> list[Block]:
    rhythm = shown.rhythm
    lines = "\n".join(f"• {line}" for line in rhythm_lines(rhythm, shown.names, shown.channel_id, say))
    return [
        section("\n".join([bold(say("rhythm-next")), *_to_come(shown, say)])),
        section(lines),
        *([context(_skipped(shown, say))] if shown.skipped else []),
        _buttons(shown, say),
    ]


def _to_come(shown: Upcoming, say: Catalogue) -> list[str]:
    if shown.halted:
        return [say("rhythm-halted", channel=shown.channel_id)]
    if not shown.dates:
        return [say("rhythm-line-paused")]
    lines = [f"{place}. {text}" for place, text in enumerate(dates(shown.dates, shown.today, say), start=1)]
    if shown.rhythm.paused_until and shown.rhythm.rests_on(shown.today):
        until = day_and_weekday(shown.rhythm.paused_until, shown.today, say.language)
        lines.insert(0, say("rhythm-paused-until", day=until))
    if shown.rhythm.walkers == Walkers.ROTATING and shown.walkers:
        lines.append(say("rhythm-next-walkers", who=people(shown.walkers, shown.names, say)))
    return lines


def _skipped(shown: Upcoming, say: Catalogue) -> str:
    days = [day_and_weekday(day, shown.today, say.language) for day in shown.skipped]
    return say("rhythm-skipped", days=", ".join(days))


def _buttons(shown: Upcoming, say: Catalogue) -> Block:
    target = f"{shown.journey_id}"
    stopped = bool(shown.halted) or shown.rhythm.rests_on(shown.today)
    sure = confirmation(
        say("rhythm-stop-title"), say("rhythm-stop-text"), say("rhythm-stop-yes"), say("delete-no")
    )
    following = shown.dates[0].day if shown.dates and not stopped else None
    return actions(
        button(say("rhythm-resume"), "rhythm_resume", target, style="primary") if stopped else None,
        button(say("rhythm-change"), "form", f"{target}|rhythm"),
        button(say("rhythm-skip"), "rhythm_skip", f"{target}|{following}") if following else None,
        *(
            button(
                say("rhythm-unskip", day=day_and_weekday(day, shown.today, say.language)),
                f"rhythm_unskip:{place}",
                f"{target}|{day}",
            )
            for place, day in enumerate(shown.skipped[:_MOST_SKIPPED])
        ),
        None if stopped else button(say("rhythm-pause-button"), "rhythm_pause", target),
        button(say("rhythm-stop"), "rhythm_stop", target, style="danger", confirm=sure),
    )
