"""What we tell of our own accord: messages of the monthly rhythm, each rendered from the state as it stands."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.guide.later import SHOW, Job
from bot.guide.report_kinds import MONTHLY
from bot.guide.screens import Surface, surface_of
from bot.guide.unit import Unit
from bot.journey.language import Language
from bot.picture.request import PictureRequest
from storage import people, surfaces


class Telling(StrEnum):
    """The messages of the monthly rhythm. Each is the kind of a surface; what its subject is stands with it."""

    ROUND = "round"
    """In the channel: a round that is open, with its progress; then what came of it. Subject: the round."""
    ROUND_SUMMARY = "round_summary"
    """In the thread of a round that closed: better, worse, new pain points, stale steps. Subject: the round."""
    WALK = "walk"
    """To a walker: the step where they are. Subject: their walk."""
    WALK_REMINDER = "walk_reminder"
    """To a walker who has not finished. Subject: the walk and how often, as in 12/1."""
    ASK_RESULTS = "ask_results"
    """To whoever knows last month's results. Subject: the month and who, as in 2026-11/U1."""
    REPORT = MONTHLY
    """In the report channel: the monthly report. Subject: the month."""
    REPORT_DETAILS = "report_details"
    """In the thread of a report. Subject: the surface of that report."""
    FIX_REMINDER = "fix_reminder"
    """To the owner of a fix: its date is near, or has passed. Subject: the fix, which of the two, and the date."""
    FIX_ASK = "fix_ask"
    """In the thread of a journey: who takes these fixes, and by when? Subject: the day."""
    COACHED = "coached"
    """Where somebody asked the coach something: what it says. Subject: what was asked, by its id."""
    NOTE = "note"
    """Something to say once: what it says is in its content. Subject: what makes it one of a kind."""


TELLINGS = frozenset(Telling)


@dataclass(frozen=True)
class Told:
    """A message as it should read now: `value` is what its view renders.

    With `thread_ts` it stands in a thread, and `in_channel_too` shows it there besides. One that `is_over` is
    taken away again. A `picture` is drawn and shown where there is one.
    """

    value: Any
    language: Language
    thread_ts: str | None = None
    in_channel_too: bool = False
    picture: PictureRequest | None = None
    is_over: bool = False


def tell(
    unit: Unit,
    journey_id: int,
    telling: Telling,
    subject: str,
    where: str,
    *,
    content: dict[str, Any] | None = None,
    by_caller: bool = False,
) -> Surface:
    """Have a message sent to a channel, or to a person alone (`where` is then their id); once per subject and place.

    What is shown `by_caller` at once needs no job: where they die before they do, the sweep shows it.
    """
    row = surfaces.named(unit.session, unit.workspace_id, journey_id, telling, subject, where)
    if row is None:
        row = surfaces.add(unit.session, unit.workspace_id, journey_id, telling, subject, where)
        row.content, row.posted_at = content, unit.now
        if not unit.person.everywhere and not by_caller:
            # What a job tells it shows itself, also when it is done once more since its process died.
            show_later(unit, journey_id, f"{row.id}")
    return surface_of(row)


def tell_anew(unit: Unit, journey_id: int, telling: Telling, subject: str | None = None) -> None:
    """Have messages of a kind shown as things stand now; the caller brings them up to date, or a job does."""
    surfaces.touch(unit.session, unit.workspace_id, journey_id, telling, subject)


def change_content(
    unit: Unit, journey_id: int, telling: Telling, about: str, content: dict[str, Any]
) -> None:
    """Change what messages say that they keep in their content: those whose subject begins so."""
    for row in surfaces.of_journey(unit.session, unit.workspace_id, journey_id, telling):
        kept = row.content or {}
        if row.subject.startswith(about) and kept | content != kept:
            row.content = kept | content
            row.wanted += 1


def show_later(unit: Unit, journey_id: int, what: str) -> None:
    """Have a journey's messages brought up to date by a job; `what` makes this showing one of its own."""
    unit.later.enqueue(
        unit.session, Job(SHOW, f"show:{journey_id}:{what}", unit.workspace_id, journey_id, due=unit.now)
    )


def language_of(unit: Unit, user_id: str, otherwise: Language) -> Language:
    """Tell in which language somebody reads what is for them alone: the one they chose, else that of their Slack."""
    row = people.find(unit.session, unit.workspace_id, user_id)
    return Language(row.chosen_language or row.language) if row else otherwise


def stands_in(unit: Unit, surface: Surface, channel_id: str) -> Surface:
    """Note in which conversation a message for one person stands."""
    row = surfaces.find(unit.session, unit.workspace_id, surface.id)
    if row is not None:
        row.channel_id = channel_id
    return replace(surface, channel_id=channel_id)


def behind(unit: Unit, journey_id: int) -> list[Surface]:
    """List the messages of the rhythm of a journey that are out of date, those of walkers first."""
    rows = surfaces.behind(unit.session, unit.workspace_id, journey_id)
    # Who clicks waits for the message in which they did; the progress in the channel comes after it.
    rows.sort(key=lambda row: row.kind not in {Telling.WALK, Telling.WALK_REMINDER})
    return [surface_of(row) for row in rows if row.kind in TELLINGS]
