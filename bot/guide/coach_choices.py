"""Who allows the coach to ask a language model, for which journeys, how often, and what came of that.

Off until an admin of the workspace turns it on. A team keeps its own journey away from the model, whatever the
workspace allows (`bot.guide.preferences`).
"""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self
from urllib.parse import urlsplit

from bot.coach.coach import Leave
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.coach.requests import Task
from bot.guide.errors import NoSuchJourney, NotAnAdmin, NotAQuota
from bot.guide.figures import whole_number
from bot.guide.unit import Loaded, Unit
from storage import coach_choices, coach_usage, conversations
from storage.coach_usage import Totals

USUAL_DAILY = 200
MOST_DAILY = 10_000
"""How often a day the model may be asked for a workspace, at first and at most."""
LOOKS_BACK = timedelta(days=30)
"""How far back usage is told."""
_OPENAI = "api.openai.com"
_SHORTEST_NAME = 2


@dataclass(frozen=True)
class ModelInfo:
    """Which model is configured, as people are told: its name, and the host that texts would go to."""

    model: str
    host: str

    @classmethod
    def of(cls, model: str, base_url: str) -> Self:
        """Tell of a model at an address; an empty one is OpenAI's own."""
        parts = urlsplit(base_url)
        port = f":{parts.port}" if parts.port else ""
        return cls(model, f"{parts.hostname}{port}" if parts.hostname else _OPENAI)


@dataclass(frozen=True)
class Used:
    """What the model did for a task in the last 30 days, and how many thought well and ill of what the coach said."""

    task: Task
    asked: int = 0
    calls: int = 0
    failed: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    good: int = 0
    bad: int = 0


@dataclass(frozen=True)
class CoachChoice:
    """What an admin chose for a workspace, with what was used of it. `decided_by` is a name, empty where nobody chose.

    Texts may go to `host`, and to no other: whoever runs the bot may move to another one, which is asked for anew.
    """

    is_on: bool = False
    host: str = ""
    daily: int = USUAL_DAILY
    used_today: int = 0
    decided_by: str = ""
    decided_at: datetime | None = None
    used: tuple[Used, ...] = ()

    def allows(self, host: str) -> bool:
        """Whether texts may go to this host; who decided before hosts were noted meant whichever there was."""
        return self.is_on and self.host in {"", host}

    @property
    def left(self) -> int:
        """How often the model may still be asked today (UTC)."""
        return max(0, self.daily - self.used_today)


def read(unit: Unit) -> CoachChoice:
    """Read what was chosen for this person's workspace, and what was used of it."""
    session, workspace_id, today = unit.session, unit.workspace_id, unit.now.date()
    used = _used(unit)
    asked = coach_usage.asked_on(session, workspace_id, today)
    row = coach_choices.find(session, workspace_id)
    if row is None:
        return CoachChoice(used_today=asked, used=used)
    names = conversations.names(session, workspace_id, [row.decided_by])
    return CoachChoice(
        row.is_on, row.host, row.daily, asked, names.get(row.decided_by, ""), row.decided_at, used
    )


def choose(unit: Unit, is_on: bool | None, daily: int | None, host: str = "") -> None:
    """Store whether the model at a host may be asked, and how often a day; None leaves it as it is.

    Raises `NotAnAdmin` for whoever is none, and `NotAQuota` for a number that is out of bounds.
    """
    if not unit.person.is_admin:
        raise NotAnAdmin
    if daily is not None and not 1 <= daily <= MOST_DAILY:
        raise NotAQuota(most=MOST_DAILY)
    if is_on is None and daily is None:
        return
    row = coach_choices.find(unit.session, unit.workspace_id, locked=True)
    was_on, was_host, was_daily = (row.is_on, row.host, row.daily) if row else (False, "", USUAL_DAILY)
    coach_choices.choose(
        unit.session,
        unit.workspace_id,
        is_on=was_on if is_on is None else is_on,
        host=was_host if is_on is None else host,
        daily=was_daily if daily is None else daily,
        by=unit.person.user_id,
        at=unit.now,
    )


def read_daily(typed: str) -> int | None:
    """Read a number of questions a day as somebody typed it; None for nothing. Raises `NotAQuota`."""
    try:
        return whole_number(typed, most=MOST_DAILY)
    except ValueError:
        raise NotAQuota(most=MOST_DAILY) from None


def leave_of(
    unit: Unit, journey_id: int | None, *, task: Task, takes: int = 1, others: Collection[int] = ()
) -> Leave:
    """Tell whether the model may be asked about a journey, or about none in particular, and count it at once.

    Called in the transaction in which a request begins, so that nobody asks more than the day's quota. Without a
    journey, and of the `others` that it is about as well, it is up to the caller to leave out those that are
    `kept_away`. Raises `NoSuchJourney`.
    """
    loaded = unit.load(journey_id) if journey_id is not None else None
    # Whoever asks for the same workspace at the same moment waits here, and sees what was counted.
    row = coach_choices.find(unit.session, unit.workspace_id, locked=True)
    if row is None or not row.is_on or (loaded is not None and loaded.row.coach_off):
        return Leave(why_not=Reason.OFF)
    today = unit.now.date()
    if coach_usage.asked_on(unit.session, unit.workspace_id, today) + takes > row.daily:
        return Leave(why_not=Reason.SPENT)
    coach_usage.add(unit.session, unit.workspace_id, today, task.value, Totals(asked=takes))
    names = _of_team(unit, loaded) if loaded else coach_choices.known_names(unit.session, unit.workspace_id)
    for other in sorted(set(others) - {journey_id}):
        # One that is gone has nothing that leaves.
        with suppress(NoSuchJourney):
            names = [*names, *_of_team(unit, unit.load(other))]
    return Leave(may=True, names=_with_first_names(names), host=row.host)


def kept_away(unit: Unit, journey_ids: Collection[int]) -> frozenset[int]:
    """Tell which of these journeys, among those that this person sees, their teams keep away from the model."""
    found = coach_choices.kept_away(unit.session, unit.workspace_id, journey_ids)
    return frozenset(journey_id for journey_id, channel_id in found if unit.person.sees(channel_id))


def record_calls(unit: Unit, task: Task, calls: Sequence[Call]) -> None:
    """Count what the model did; what was tried again counts as often as it was tried."""
    if not calls:
        return
    more = Totals(
        calls=sum(call.tries for call in calls),
        failed=sum(call.tries - (call.reason is None) for call in calls),
        input_tokens=sum(call.input_tokens for call in calls),
        output_tokens=sum(call.output_tokens for call in calls),
    )
    coach_usage.add(unit.session, unit.workspace_id, unit.now.date(), task.value, more)


def _used(unit: Unit) -> tuple[Used, ...]:
    """Give what was used per task, in the order in which the coach does things; nothing of what nobody used."""
    since = unit.now - LOOKS_BACK
    totals = coach_usage.since(unit.session, unit.workspace_id, since.date())
    thumbs = coach_usage.feedback_since(unit.session, unit.workspace_id, since)
    return tuple(
        Used(task, **vars(totals.get(task.value, Totals())), good=good, bad=bad)
        for task in Task
        for good, bad in [thumbs.get(task.value, (0, 0))]
        if task.value in totals or good or bad
    )


def _of_team(unit: Unit, loaded: Loaded) -> list[str]:
    """Name everybody who has to do with a journey: who works on it, walks it, and does its fixes."""
    journey, conversation, row = loaded.journey, loaded.conversation, loaded.row
    rhythm = journey.rhythm
    people = {
        row.created_by,
        row.updated_by,
        conversation.paused_by or "",
        *conversation.participants,
        *conversation.takers.values(),
        *(fix.owner_id for fix in journey.fixes),
        *([*rhythm.walker_ids, *rhythm.asked_ids, rhythm.set_by] if rhythm else []),
    }
    known = conversations.names(unit.session, unit.workspace_id, people - {""})
    # Whoever was typed as an owner may not be known in Slack; departments are mostly written small.
    typed = [*(fix.owner for fix in journey.fixes), *(one.owner for one in journey.touchpoints)]
    return [*known.values(), *(owner for owner in typed if owner[:1].isupper())]


def _with_first_names(names: Sequence[str]) -> tuple[str, ...]:
    """Add the first name of each; the longest first, so that no name is taken for a part of another."""
    all_of = {part for name in names for part in (name.strip(), name.strip().partition(" ")[0])}
    return tuple(
        sorted((one for one in all_of if len(one) >= _SHORTEST_NAME), key=lambda one: (-len(one), one))
    )
