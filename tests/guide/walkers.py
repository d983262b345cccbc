"""What the tests about walking have in common: a team that begins a round, and answers of each step."""

from datetime import UTC, datetime

from sqlmodel import select

from bot.guide import walking, walks
from bot.guide.telling import Telling
from bot.guide.unit import Person, Unit
from bot.guide.walking import Wishes
from bot.guide.walks import Told
from bot.journey.walks import Outcome
from storage import appointments, surfaces
from storage.monthly_tables import AppointmentRow, RoundRow, WalkRow
from tests.guide.team import ANNA, WORKSPACE, Team

MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""Ten in the morning where the team is."""


async def begins(team: Team, *people: Person, by: Person = ANNA, **wishes: object) -> int:
    """Let somebody begin a round with these people."""
    asked = Wishes(**wishes)  # type: ignore[arg-type]  # what a test wants of it
    return await team.does(by, walking.start_by_hand, team.journey_id, people or (ANNA,), asked)


async def walk_of(team: Team, round_id: int, who: Person) -> WalkRow:
    """Read somebody's walk in a round."""
    return next(row for row in await team.walks(round_id) if row.user_id == who.user_id)


async def tells(
    team: Team, round_id: int, who: Person, outcome: str, note: str = "", *, step: int = 0
) -> None:
    """Let somebody tell how a step went; the first, or another one."""
    row = await walk_of(team, round_id, who)
    step_id = (await team.journey()).steps[step].id
    told = Told(Outcome(outcome), note or None)
    await team.does(who, walks.answer, row.id or 0, step_id, told)


async def finishes(team: Team, round_id: int, who: Person) -> None:
    """Let somebody be done."""
    row = await walk_of(team, round_id, who)
    await team.does(who, walks.finish, row.id or 0)


async def round_now(team: Team, round_id: int) -> RoundRow:
    """Read a round."""

    def row(unit: Unit) -> RoundRow:
        return unit.session.exec(select(RoundRow).where(RoundRow.id == round_id)).one()

    return await team.does(ANNA, row)


async def planned(team: Team) -> list[AppointmentRow]:
    """List the appointments of the journey, the first to come first."""

    def rows(unit: Unit) -> list[AppointmentRow]:
        return appointments.of_journey(unit.session, WORKSPACE, team.journey_id)

    return await team.does(ANNA, rows)


async def told_to(team: Team, who: Person, kind: Telling) -> list[str]:
    """List the subjects of the messages of a kind that are meant for somebody."""

    def rows(unit: Unit) -> list[str]:
        found = surfaces.of_journey(unit.session, WORKSPACE, team.journey_id, kind)
        return [row.subject for row in found if row.meant_for == who.user_id]

    return await team.does(ANNA, rows)
