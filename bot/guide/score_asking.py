"""Asking for the satisfaction results of a month (rule 22): whoever knows them, in their working hours, and once more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.guide import appointments, telling
from bot.guide.appointments import Kind
from bot.guide.errors import AlreadyDone
from bot.guide.hours import hours_of, working_days_on
from bot.guide.score_months import today_of
from bot.guide.screens import Surface
from bot.guide.telling import Telling, Told
from bot.guide.unit import Person, Unit
from bot.journey.calendar import working_moment
from bot.journey.model import Journey
from bot.journey.parts import Result
from bot.journey.rhythm import Rhythm
from bot.journey.satisfaction.figures import month_of, months_on
from storage import conversations, score_batches, surfaces

ASKED_AGAIN_AFTER = 3
"""Working days."""
_NEXT_WEEK = timedelta(days=7)
_MONTHS_OF_USE = 2
"""Results of an earlier month nobody is asked for any more."""


class Said(StrEnum):
    """What somebody answered who has no results yet."""

    UNKNOWN = "unknown"
    LATER = "later"


@dataclass(frozen=True)
class Question:
    """The question for the results of a month (its first day), as it stands now for one person.

    With a `result` it is answered, by whom (`by`) where that is known. `said` is what they answered before.
    """

    journey_id: int
    title: str
    month: date
    subject: str
    is_again: bool
    result: Result | None
    by: str
    said: Said | None


def asked(unit: Unit, journey_id: int) -> list[str]:
    """Tell who is asked for the results of a journey, by their ids: who was named for it, or who set the rhythm."""
    rhythm = unit.load(journey_id).journey.rhythm
    if rhythm is None:
        return []
    return list(rhythm.asked_ids) or [rhythm.set_by] * bool(rhythm.set_by)


def ask(unit: Unit, journey_id: int, subject: str, people: Sequence[Person]) -> int:
    """Ask people for the results of a month, each in their working hours; gives how many were asked now.

    `subject` is the month, as in 2026-11, or with somebody's id behind it, as in 2026-11/U1, for them alone. Where
    the results are there already, or it is too late to be of use, nobody is asked. Raises `NoSuchJourney`.
    """
    loaded = unit.load(journey_id)
    month = _month(subject)
    if not _is_of_use(loaded.journey, month, today_of(unit, loaded.journey)):
        return 0
    told = 0
    for person in _meant(subject, people):
        hours = hours_of(unit, loaded.journey, _remembered(unit, person))
        moment = working_moment(hours, unit.now)
        own = f"{month:%Y-%m}/{person.user_id}"
        if moment > unit.now:
            appointments.make(unit, journey_id, Kind.ASK, moment, own)
            continue
        telling.tell(unit, journey_id, Telling.ASK_RESULTS, own, person.user_id)
        again = working_days_on(hours, unit.now, ASKED_AGAIN_AFTER)
        appointments.make(unit, journey_id, Kind.ASK_AGAIN, again, own)
        told += 1
    return told


def ask_again(unit: Unit, journey_id: int, subject: str, people: Sequence[Person]) -> int:
    """Ask who was asked before once more, as `ask` does; there is no third time unless they want one."""
    loaded = unit.load(journey_id)
    month = _month(subject)
    if not _is_of_use(loaded.journey, month, today_of(unit, loaded.journey)):
        return 0
    told = 0
    for person in _meant(subject, people):
        own = f"{month:%Y-%m}/{person.user_id}"
        moment = working_moment(hours_of(unit, loaded.journey, _remembered(unit, person)), unit.now)
        if moment > unit.now:
            appointments.make(unit, journey_id, Kind.ASK_AGAIN, moment, own)
            continue
        before = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, Telling.ASK_RESULTS)
        number = sum(row.subject == own or row.subject.startswith(f"{own}/") for row in before)
        telling.tell(unit, journey_id, Telling.ASK_RESULTS, f"{own}/{number}", person.user_id)
        told += 1
    return told


def answer_later(unit: Unit, journey_id: int, subject: str, said: Said) -> None:
    """Note that somebody does not know the results yet: they are asked once more, or in a week where they want that.

    Raises `NoSuchJourney`, and `AlreadyDone` where the question is gone.
    """
    loaded = unit.load(journey_id)
    row = surfaces.named(
        unit.session, unit.workspace_id, journey_id, Telling.ASK_RESULTS, subject, unit.person.user_id
    )
    if row is None:
        raise AlreadyDone
    row.content = {"said": said.value}
    own = f"{_month(subject):%Y-%m}/{unit.person.user_id}"
    if said == Said.LATER:
        hours = hours_of(unit, loaded.journey, unit.person.user_id)
        appointments.make(unit, journey_id, Kind.ASK_AGAIN, working_moment(hours, unit.now + _NEXT_WEEK), own)
    telling.tell_anew(unit, journey_id, Telling.ASK_RESULTS, subject)


def read_question(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what somebody who was asked for results should see now; raises `NoSuchJourney`."""
    journey = unit.load(journey_id).journey
    month = _month(surface.subject)
    result = _result_of(journey, month)
    said = (surface.content or {}).get("said")
    question = Question(
        journey_id,
        journey.title,
        month,
        surface.subject,
        surface.subject.count("/") > 1,
        result,
        _answered_by(unit, journey_id, month) if result else "",
        Said(said) if said else None,
    )
    return Told(question, telling.language_of(unit, surface.meant_for, journey.language))


def _is_of_use(journey: Journey, month: date, today: date) -> bool:
    rhythm = journey.rhythm or Rhythm()
    is_recent = months_on(month_of(today), -_MONTHS_OF_USE) <= month <= month_of(today)
    return is_recent and not rhythm.rests_on(today) and _result_of(journey, month) is None


def _result_of(journey: Journey, month: date) -> Result | None:
    return next((result for result in journey.results if result.month == month), None)


def _answered_by(unit: Unit, journey_id: int, month: date) -> str:
    """Give the name of who handed in the last scores of a month; empty where it was a survey tool."""
    row = score_batches.last_of_month(unit.session, unit.workspace_id, journey_id, month, months_on(month, 1))
    if row is None:
        return ""
    return conversations.names(unit.session, unit.workspace_id, {row.by}).get(row.by, "")


def _meant(subject: str, people: Sequence[Person]) -> list[Person]:
    only = subject.partition("/")[2]
    return [person for person in people if not only or person.user_id == only]


def _month(subject: str) -> date:
    return date.fromisoformat(f"{subject.partition('/')[0]}-01")


def _remembered(unit: Unit, person: Person) -> str:
    """Note in what language somebody reads, and where they are, as Slack tells; gives who they are."""
    conversations.remember_person(
        unit.session,
        unit.workspace_id,
        person.user_id,
        person.name,
        language=person.language.value,
        time_zone=person.time_zone,
    )
    return person.user_id
