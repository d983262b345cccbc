"""Reminders about fixes: told once, to whom they are for, and as things stand (rule 19)."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.guide import care, fixing, reminding, telling
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.screens import Surface
from bot.guide.telling import Telling
from bot.guide.unit import Unit, steward
from bot.journey import edit
from bot.journey.parts import FixStatus
from storage import conversations, fix_care
from tests.guide.team import ANNA, BO, WORKSPACE, Team
from tests.guide.test_fixing import with_fix


async def morning(team: Team) -> list[Surface]:
    """Let it be morning; gives what was told now, and not before."""
    before = await team.does(ANNA, telling.behind, team.journey_id)
    await team.does(steward(WORKSPACE), reminding.remind, team.journey_id)
    after = await team.does(ANNA, telling.behind, team.journey_id)
    known = {surface.id for surface in before}
    return [surface for surface in after if surface.id not in known]


async def due_on(team: Team, day: date | None) -> None:
    """Let Anna give the fix another date."""

    def change(unit: Unit) -> None:
        loaded = unit.load(team.journey_id)
        unit.record(loaded, edit.change(loaded.journey, "fixes", loaded.journey.fixes[0].id, due=day), "form")

    await team.does(ANNA, change)


async def of_bo(team: Team, **fields: Any) -> None:
    """Take in a journey whose one fix is Bo's."""
    await team.does(BO, lambda _unit: None)
    await team.takes_in(with_fix(owner="Bo", owner_id="UBO", **fields))


async def test_an_owner_is_reminded_once_and_again_when_the_date_moves(team: Team) -> None:
    """Before the date and after it, in a message of their own."""
    due = team.now.date() + timedelta(days=1)
    await of_bo(team, due=due)
    [told] = await morning(team)
    assert (told.kind, told.meant_for, told.subject.split("/")[1]) == (Telling.FIX_REMINDER, "UBO", "before")
    assert await morning(team) == []
    await due_on(team, due + timedelta(days=1))
    assert len(await morning(team)) == 1
    team.now += timedelta(days=9)
    [late] = await morning(team)
    assert late.subject.split("/")[1] == "after"
    before, after = [
        await team.does(ANNA, reminding.read_reminder, team.journey_id, one) for one in (told, late)
    ]
    assert (before.is_over, after.is_over) == (True, False)


async def test_whoever_wants_no_reminders_is_left_alone(team: Team) -> None:
    """Also when the date has passed."""
    await of_bo(team, due=team.now.date() - timedelta(days=1))

    def wants_none(unit: Unit) -> None:
        unit.session.get_one(conversations.PersonRow, (WORKSPACE, "UBO")).wants_reminders = False

    await team.does(BO, wants_none)
    assert await morning(team) == []


async def test_a_team_is_asked_once_a_week_about_what_its_fixes_lack(team: Team) -> None:
    """In its thread; and not at all about a journey that was deleted."""
    await team.takes_in(with_fix())
    [asked] = await morning(team)
    assert (asked.kind, asked.channel_id) == (Telling.FIX_ASK, "C1")
    assert await morning(team) == []
    team.now += timedelta(days=7)
    assert len(await morning(team)) == 1
    await team.does(ANNA, care.delete, team.journey_id)
    with pytest.raises(NoSuchJourney):
        await morning(team)


async def test_a_fix_that_is_put_off_is_due_a_week_later_counted_from_today_where_it_is_late(
    team: Team,
) -> None:
    """What is done, or has no date, cannot be put off."""
    today = team.now.date()
    await of_bo(team, due=today - timedelta(days=30))
    fix_id = (await team.journey()).fixes[0].id
    await team.does(BO, reminding.put_off, team.journey_id, fix_id)
    assert (await team.journey()).fixes[0].due == today + timedelta(days=7)
    await team.does(BO, fixing.set_status, team.journey_id, fix_id, FixStatus.DONE)
    with pytest.raises(AlreadyDone):
        await team.does(BO, reminding.put_off, team.journey_id, fix_id)


async def test_what_was_told_is_noted_in_the_same_transaction(team: Team) -> None:
    """Nobody hears the same twice, nor misses it when something fails in between."""
    await of_bo(team, due=team.now.date())

    def fails(unit: Unit) -> None:
        reminding.remind(unit, team.journey_id)
        raise AlreadyDone

    with pytest.raises(AlreadyDone):
        await team.does(ANNA, fails)
    noted = await team.does(ANNA, lambda unit: fix_care.of_journey(unit.session, WORKSPACE, team.journey_id))
    assert noted == {}
    assert len(await morning(team)) == 1
