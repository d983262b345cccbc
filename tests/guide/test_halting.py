"""A rhythm that is halted since its channel is gone, and that goes on."""

from sqlmodel import Session, select

from bot.guide import halting, notes, screens, telling
from bot.guide.appointments import Kind
from bot.guide.telling import Telling
from bot.guide.unit import Unit, steward
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm
from storage import surfaces
from storage.monthly_tables import AppointmentRow
from tests.guide.team import ANNA, BO, CHANNEL, WORKSPACE, Team


def planned(session: Session) -> set[str]:
    """List what is to come of its own accord."""
    return {row.kind for row in session.exec(select(AppointmentRow))}


def noted(unit: Unit, journey_id: int) -> list[telling.Told]:
    """Read the notes about a journey as their readers see them."""
    rows = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, Telling.NOTE)
    return [notes.read_note(unit, journey_id, screens.surface_of(row)) for row in rows]


async def halted(team: Team, code: str = "not_in_channel") -> None:
    """Halt the rhythm of a journey whose round Slack did not take."""
    await team.takes_in(Journey(title="Reis", language=Language.NL))

    def choose(unit: Unit) -> None:
        loaded = unit.load(team.journey_id)
        unit.record(loaded, edit.describe(loaded.journey, rhythm=Rhythm(set_by=BO.user_id)), "rhythm")
        row = telling.tell(unit, team.journey_id, Telling.ROUND, "1", CHANNEL)
        screens.cannot_be_shown(unit, row, code)

    await team.does(BO, choose)
    for _ in range(2):
        await team.guide.do(steward(WORKSPACE), halting.halt, team.journey_id, code, CHANNEL)


async def test_the_owner_of_a_halted_rhythm_is_told_once(team: Team) -> None:
    """Whoever set it, in their language; no more rounds are planned."""
    await halted(team, "is_archived")
    [told] = await team.does(BO, noted, team.journey_id)
    assert (told.value.key, told.value.button, told.language) == (
        "halted-archived",
        "halted-again",
        Language.NL,
    )
    assert told.value.values == {"title": "Reis", "channel": CHANNEL}
    with team.database.transaction() as session:
        assert Kind.ROUND not in planned(session)


async def test_a_rhythm_goes_on_with_the_round_that_slack_did_not_take(team: Team) -> None:
    """The button has had its time; a second click changes nothing."""
    await halted(team)
    for _ in range(2):
        await team.does(ANNA, halting.go_on, team.journey_id)
    [told] = await team.does(BO, noted, team.journey_id)
    assert told.value.button == ""
    with team.database.transaction() as session:
        assert Kind.ROUND in planned(session)
        [row] = surfaces.of_journey(session, WORKSPACE, team.journey_id, Telling.ROUND)
        assert row.gave_up is None
