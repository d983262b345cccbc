"""What people do with the rhythm of a journey: take the usual one, pause it, skip a round, go on, stop."""

from dataclasses import dataclass
from datetime import date

from bot.guide import asking, drafts, rhythm
from bot.guide.errors import AlreadyDone, NoRhythm, NotAhead
from bot.guide.questions import Question, Topic
from bot.guide.rhythm_answers import usual_rhythm
from bot.guide.unit import Loaded, Person, Unit
from bot.journey import edit
from bot.journey.calendar import Coming, still_to_come, walkers_of
from bot.journey.rhythm import Rhythm
from storage import conversations

SHOWN_DATES = 3
"""The dates that somebody sees who asks for them."""
_LOOKED_AT = 4
"""One more than is shown: the round of today may be over."""


@dataclass(frozen=True)
class Upcoming:
    """The rhythm of a journey and what is to come of it, for one reader.

    Without a rhythm it is the one that is proposed. `dates` are the next ones, `walkers` who walks the first of
    them; none are named where everyone walks. `skipped` are the skipped dates that are still to come.
    """

    journey_id: int
    title: str
    channel_id: str
    rhythm: Rhythm
    is_chosen: bool
    dates: list[Coming]
    walkers: list[str]
    skipped: list[date]
    names: dict[str, str]
    today: date
    halted: str = ""


def usual_of(person: Person) -> Rhythm:
    """Give the rhythm that we propose to somebody."""
    return usual_rhythm(person.user_id, person.time_zone)


def read(unit: Unit, journey_id: int) -> Upcoming:
    """Read the rhythm of a journey, or the one that we propose, and what is to come of it."""
    loaded = unit.load(journey_id)
    chosen = loaded.journey.rhythm
    shown = chosen or usual_of(unit.person)
    dates = still_to_come(shown, unit.now, SHOWN_DATES, unit.person.language)
    walkers = walkers_of(shown, f"{dates[0].day}", []) if dates else []
    today = unit.now.astimezone(shown.zone).date()
    people = {*shown.walker_ids, *shown.asked_ids, shown.set_by} - {""}
    return Upcoming(
        journey_id=loaded.id,
        title=loaded.journey.title,
        channel_id=shown.channel_id or loaded.row.channel_id,
        rhythm=shown,
        is_chosen=chosen is not None,
        dates=dates,
        walkers=walkers,
        skipped=[day for day in shown.skipped if day >= today],
        names=conversations.names(unit.session, unit.workspace_id, people),
        today=today,
        halted=loaded.row.halted or "",
    )


def take_usual(unit: Unit, journey_id: int) -> None:
    """Take the usual rhythm, as one change that can be undone; raises `AlreadyDone` where there is a rhythm."""
    loaded = unit.load(journey_id)
    if loaded.journey.rhythm is not None:
        raise AlreadyDone
    change = unit.record(loaded, edit.describe(loaded.journey, rhythm=usual_of(unit.person)), "rhythm-usual")
    if change is None:
        raise AlreadyDone
    drafts.show_as_kept(unit, loaded, Question(Topic.RHYTHM), change)
    if loaded.question.topic in {Topic.RHYTHM, Topic.DONE}:
        asking.ask_next(unit, loaded)


def pause(unit: Unit, journey_id: int, until: date | None = None) -> int | None:
    """Pause the rounds of a journey: until a day, on which they go on by themselves, or until somebody says so.

    Gives the change; None where they were paused just so. Raises `NoRhythm`, and `NotAhead` for a day that is
    not to come.
    """
    loaded, now = _with_rhythm(unit, journey_id)
    if until is not None and until <= unit.now.astimezone(now.zone).date():
        raise NotAhead(field="until")
    return _record(unit, loaded, "rhythm-paused", is_paused=True, paused_until=until)


def resume(unit: Unit, journey_id: int) -> int | None:
    """Go on with the rounds of a journey that were paused, or that stood still since their channel was gone.

    Gives the change; None where it went on anyway. Raises `NoRhythm`.
    """
    loaded, _ = _with_rhythm(unit, journey_id)
    if loaded.row.halted is not None:
        loaded.row.halted = None
        rhythm.plan(unit, loaded)
    return _record(unit, loaded, "rhythm-resumed", is_paused=False, paused_until=None)


def skip(unit: Unit, journey_id: int, day: date) -> int | None:
    """Skip the round of one day; the others stay. Gives the change; None where it was skipped already.

    Raises `NoRhythm`, and `AlreadyDone` where no round is to come on that day.
    """
    loaded, now = _with_rhythm(unit, journey_id)
    if day in now.skipped:
        return None
    if day not in [one.day for one in still_to_come(now, unit.now, _LOOKED_AT, "")]:
        raise AlreadyDone
    # What is over need not be kept.
    still_ahead = [skipped for skipped in now.skipped if skipped >= unit.now.astimezone(now.zone).date()]
    return _record(unit, loaded, "rhythm-skipped", skipped=(*still_ahead, day))


def skip_next(unit: Unit, journey_id: int) -> int | None:
    """Skip the round that is next; gives the change. Raises `NoRhythm`, and `AlreadyDone` where none is to come."""
    _, now = _with_rhythm(unit, journey_id)
    following = still_to_come(now, unit.now, 1, "")
    if not following:
        raise AlreadyDone
    return skip(unit, journey_id, following[0].day)


def unskip(unit: Unit, journey_id: int, day: date) -> int | None:
    """Have the round of a day that was skipped after all; gives the change. Raises `NoRhythm`."""
    loaded, now = _with_rhythm(unit, journey_id)
    return _record(
        unit, loaded, "rhythm-unskipped", skipped=tuple(other for other in now.skipped if other != day)
    )


def stop(unit: Unit, journey_id: int) -> int | None:
    """Stop the rounds of a journey for good; gives the change, with whose undoing they go on. Raises `NoRhythm`."""
    loaded, _ = _with_rhythm(unit, journey_id)
    question = str(Question(Topic.RHYTHM))
    # Who stops is not asked about it again of our own accord.
    loaded.conversation.skipped = list(dict.fromkeys([*loaded.conversation.skipped, question]))
    change = unit.record(loaded, edit.describe(loaded.journey, rhythm=None), "rhythm-stopped")
    return change.id if change else None


def _with_rhythm(unit: Unit, journey_id: int) -> tuple[Loaded, Rhythm]:
    loaded = unit.load(journey_id)
    if loaded.journey.rhythm is None:
        raise NoRhythm
    return loaded, loaded.journey.rhythm


def _record(unit: Unit, loaded: Loaded, action: str, **fields: object) -> int | None:
    changed = (loaded.journey.rhythm or Rhythm()).model_copy(update=fields)
    change = unit.record(loaded, edit.describe(loaded.journey, rhythm=changed), action)
    return change.id if change else None
