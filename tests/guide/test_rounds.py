"""Rounds: once per day, closed in three ways, and never more than somebody can bear."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.guide import care, preferences, round_pages, walk_calls, walk_plans, walking, walks
from bot.guide.appointments import Kind
from bot.guide.errors import (
    AlreadyDone,
    CannotWalk,
    NobodyCanWalk,
    NoSuchJourney,
    NothingToWalk,
    RoundIsClosed,
)
from bot.guide.telling import Telling
from bot.guide.unit import Unit, steward
from bot.guide.walk_plans import Later
from bot.guide.walks import Told
from bot.journey import edit
from bot.journey.walks import Outcome
from tests.guide.team import ANNA, BO, CAS, ELSEWHERE, WORKSPACE, Team, person
from tests.guide.walkers import begins, finishes, planned, round_now, tells, told_to, walk_of

NOBODY = steward(WORKSPACE)
ALL = {one.user_id for one in (ANNA, BO, CAS)}


@pytest.fixture
async def walking_team(four: Team) -> Team:
    """Give a team whose journey has four steps, and two personas."""
    return four


async def test_a_round_plans_its_reminder_and_its_end(walking_team: Team) -> None:
    """A week later at five, where the team is; the reminder in between."""
    round_id = await begins(walking_team, ANNA, BO)
    row = await round_now(walking_team, round_id)
    assert row.closes_at == datetime(2026, 3, 9, 16, 0, tzinfo=UTC)
    kinds = {one.kind: one for one in await planned(walking_team)}
    assert kinds[Kind.CLOSE].at == row.closes_at
    assert row.opened_at < kinds[Kind.REMIND].at < row.closes_at
    assert Kind.ASK not in kinds


async def test_each_walks_as_another_persona_and_the_next_time_as_yet_another(walking_team: Team) -> None:
    """So that in the course of the months everybody is everybody."""
    sanne, mark = [one.id for one in (await walking_team.journey()).personas]
    first = await begins(walking_team, ANNA, BO, CAS)
    assert [row.persona_id for row in await walking_team.walks(first)] == [sanne, mark, sanne]
    await walking_team.does(ANNA, walking.close_round, first)
    second = await begins(walking_team, ANNA, BO)
    assert [row.persona_id for row in await walking_team.walks(second)] == [mark, sanne]
    await walking_team.does(ANNA, walking.close_round, second)
    third = await begins(walking_team, ANNA, BO, persona_ids=(mark,))
    assert [row.persona_id for row in await walking_team.walks(third)] == [mark, mark]


async def test_two_who_begin_at_one_moment_begin_one_round(walking_team: Team) -> None:
    """The second is told that there is one."""
    outcomes = await asyncio.gather(
        *(begins(walking_team, ANNA, BO, by=who) for who in (ANNA, BO)), return_exceptions=True
    )
    assert sorted(type(one).__name__ for one in outcomes) == ["AlreadyDone", "int"]


async def test_a_round_of_the_rhythm_opens_once_for_its_day(walking_team: Team) -> None:
    """However often its job comes; and asks for last month's results."""
    people = (ANNA, BO)
    opened = [
        await walking_team.does(
            NOBODY, walk_calls.open_planned, walking_team.journey_id, "2026-03-02", people
        )
        for _ in range(2)
    ]
    assert opened[0] is not None
    assert opened[1] is None
    [asked] = [one for one in await planned(walking_team) if one.kind == Kind.ASK]
    assert asked.subject == "2026-02"


async def test_a_round_whose_time_has_passed_is_left_out_and_a_late_one_closes_as_meant(
    walking_team: Team,
) -> None:
    """The bot was down for days: three days late it still opens, until the day that was meant."""
    walking_team.now += timedelta(days=3)
    missed = await walking_team.does(
        NOBODY, walk_calls.open_planned, walking_team.journey_id, "2026-02-02", (ANNA,)
    )
    assert missed is None
    late = await walking_team.does(
        NOBODY, walk_calls.open_planned, walking_team.journey_id, "2026-03-02", (ANNA,)
    )
    assert late is not None
    assert (await round_now(walking_team, late)).closes_at == datetime(2026, 3, 9, 16, 0, tzinfo=UTC)


async def test_a_round_that_nobody_closed_in_time_is_closed_by_the_next(walking_team: Team) -> None:
    """As when the bot was down on its last day."""
    first = await begins(walking_team, ANNA)
    walking_team.now += timedelta(days=30)
    with pytest.raises(RoundIsClosed):
        await tells(walking_team, first, ANNA, "well")
    second = await begins(walking_team, ANNA)
    assert second != first
    assert (await round_now(walking_team, first)).closed_at == walking_team.now


async def test_without_steps_or_people_there_is_no_round(walking_team: Team) -> None:
    """Nobody is asked to walk nothing."""
    dana = person("Dana", channels=(ELSEWHERE,))
    with pytest.raises(NobodyCanWalk):
        await begins(walking_team, dana)
    await walking_team.start("Nog leeg")
    with pytest.raises(NothingToWalk):
        await begins(walking_team, ANNA)


async def test_walkers_hear_of_it_in_their_own_working_hours(walking_team: Team) -> None:
    """Who is asleep is woken by no message; whoever began it has theirs at once."""
    walking_team.now = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
    tokyo = replace(BO, time_zone="Asia/Tokyo")
    new_york = replace(CAS, time_zone="America/New_York")
    round_id = await begins(walking_team, ANNA, tokyo, new_york)
    assert await told_to(walking_team, ANNA, Telling.WALK)
    assert await told_to(walking_team, BO, Telling.WALK)
    assert not await told_to(walking_team, CAS, Telling.WALK)
    cas = await walk_of(walking_team, round_id, CAS)
    [wake] = [one for one in await planned(walking_team) if one.kind == Kind.WAKE]
    assert (wake.subject, wake.at) == (str(cas.id), datetime(2026, 3, 2, 14, 0, tzinfo=UTC))
    walking_team.now = wake.at
    await walking_team.does(NOBODY, walk_calls.wake, walking_team.journey_id, cas.id or 0, ALL)
    assert await told_to(walking_team, CAS, Telling.WALK) == [str(cas.id)]


async def test_who_has_not_finished_is_reminded_once_and_never_called_more_than_twice(
    walking_team: Team,
) -> None:
    """Not who is done, who wants no reminders, nor who put it off."""
    dana = person("Dana")
    round_id = await begins(walking_team, ANNA, BO, CAS, dana)
    await finishes(walking_team, round_id, ANNA)
    await walking_team.does(BO, preferences.choose, preferences.Choices(wants_reminders=False))
    dana_walk = await walk_of(walking_team, round_id, dana)
    await walking_team.does(dana, walk_plans.put_off, dana_walk.id or 0, Later.MONDAY)
    walking_team.now += timedelta(days=2)
    everybody = {*ALL, dana.user_id}
    for _ in range(3):
        await walking_team.does(NOBODY, walk_calls.remind, walking_team.journey_id, round_id, everybody)
    told = {
        who.name: await told_to(walking_team, who, Telling.WALK_REMINDER) for who in (ANNA, BO, CAS, dana)
    }
    cas = await walk_of(walking_team, round_id, CAS)
    assert told == {"Anna": [], "Bo": [], "Cas": [f"{cas.id}/1", f"{cas.id}/2"], "Dana": []}


async def test_who_left_the_channel_walks_no_more(walking_team: Team) -> None:
    """And the round does not wait for them."""
    round_id = await begins(walking_team, ANNA, BO)
    await tells(walking_team, round_id, ANNA, "well")
    await finishes(walking_team, round_id, ANNA)
    await walking_team.does(NOBODY, walk_calls.remind, walking_team.journey_id, round_id, {ANNA.user_id})
    assert (await walk_of(walking_team, round_id, BO)).state == "gone"
    assert (await round_now(walking_team, round_id)).closed_at is not None


async def test_a_snoozed_walk_comes_back_when_it_was_put_off_to(walking_team: Team) -> None:
    """In an hour, tomorrow when work begins, or on Monday; late on Friday an hour is Monday too."""
    round_id = await begins(walking_team, ANNA, days=14)
    row = await walk_of(walking_team, round_id, ANNA)
    for until, expected in (
        (Later.HOUR, datetime(2026, 3, 2, 10, 0, tzinfo=UTC)),
        (Later.TOMORROW, datetime(2026, 3, 3, 8, 0, tzinfo=UTC)),
        (Later.MONDAY, datetime(2026, 3, 9, 8, 0, tzinfo=UTC)),
    ):
        await walking_team.does(ANNA, walk_plans.put_off, row.id or 0, until)
        [wake] = [one for one in await planned(walking_team) if one.kind == Kind.WAKE]
        assert wake.at == expected
    walking_team.now = datetime(2026, 3, 6, 15, 30, tzinfo=UTC)
    await walking_team.does(ANNA, walk_plans.put_off, row.id or 0, Later.HOUR)
    assert (await walk_of(walking_team, round_id, ANNA)).snoozed_until == expected
    walking_team.now = expected
    await walking_team.does(NOBODY, walk_calls.wake, walking_team.journey_id, row.id or 0, ALL)
    assert (await walk_of(walking_team, round_id, ANNA)).snoozed_until is None
    assert await told_to(walking_team, ANNA, Telling.WALK_REMINDER) == [f"{row.id}/1"]


async def test_a_walk_is_handed_over_with_what_was_answered(walking_team: Team) -> None:
    """To somebody who can walk it: not to oneself, nor to who walks already or is not in the channel."""
    round_id = await begins(walking_team, ANNA, BO)
    await tells(walking_team, round_id, ANNA, "friction", "twee dagen wachten")
    row = await walk_of(walking_team, round_id, ANNA)
    for to, why in ((ANNA, "yourself"), (BO, "walks"), (person("Dana", channels=(ELSEWHERE,)), "elsewhere")):
        with pytest.raises(CannotWalk) as refused:
            await walking_team.does(ANNA, walk_plans.hand_over, row.id or 0, to)
        assert refused.value.values["why"] == why
    await walking_team.does(ANNA, walk_plans.hand_over, row.id or 0, CAS)
    with pytest.raises(AlreadyDone):
        await tells(walking_team, round_id, ANNA, "well", step=1)
    theirs = await walk_of(walking_team, round_id, CAS)
    page = await walking_team.does(CAS, round_pages.see_walk, theirs.id or 0)
    assert page.steps[0].own is not None
    assert page.steps[0].own.note == "twee dagen wachten"
    assert page.here == 1
    assert page.persona_id == row.persona_id
    [seen] = await walking_team.observations(round_id)
    assert seen.by == ANNA.user_id


async def test_answers_can_be_changed_until_the_round_closes(walking_team: Team) -> None:
    """Also by who was done; after that nothing changes any more."""
    round_id = await begins(walking_team, ANNA, BO)
    await tells(walking_team, round_id, ANNA, "broken")
    await finishes(walking_team, round_id, ANNA)
    await tells(walking_team, round_id, ANNA, "well")
    [seen] = await walking_team.observations(round_id)
    assert seen.outcome == "well"
    await walking_team.does(BO, walking.close_round, round_id)
    with pytest.raises(RoundIsClosed):
        await tells(walking_team, round_id, ANNA, "broken")
    with pytest.raises(AlreadyDone):
        await walking_team.does(BO, walking.close_round, round_id)


async def test_steps_and_personas_may_change_while_a_round_is_open(walking_team: Team) -> None:
    """What was said of a removed step is left out; a new one is asked too; a removed persona leaves the walk as it is."""
    round_id = await begins(walking_team, ANNA)
    journey = await walking_team.journey()
    row = await walk_of(walking_team, round_id, ANNA)
    await tells(walking_team, round_id, ANNA, "well")

    def edited(unit: Unit) -> None:
        loaded = unit.load(walking_team.journey_id)
        changed = edit.remove(loaded.journey, "steps", journey.steps[0].id)
        changed = edit.remove(changed, "steps", journey.steps[1].id)
        changed = edit.remove(changed, "personas", row.persona_id or "")
        changed, _ = edit.add(changed, "steps", text="Belt terug", index=0)
        unit.record(loaded, changed, "form")

    await walking_team.does(BO, edited)
    page = await walking_team.does(ANNA, round_pages.see_walk, row.id or 0)
    assert [one.step.text for one in page.steps] == ["Belt terug", "Tekent", "Betaalt"]
    assert page.answered == 0
    # An old button of a step that is gone notes nothing, and goes on.
    told = Told(Outcome.BROKEN)
    await walking_team.does(ANNA, walks.answer, row.id or 0, journey.steps[1].id, told)
    page = await walking_team.does(ANNA, round_pages.see_walk, row.id or 0)
    assert (page.here, page.answered) == (0, 0)
    await finishes(walking_team, round_id, ANNA)
    report = await walking_team.does(ANNA, walking.last_round, walking_team.journey_id)
    assert report is not None
    assert [one.now.count for one in report.steps] == [0, 0, 0]


async def test_a_deleted_journey_is_not_walked_until_it_is_restored(walking_team: Team) -> None:
    """Its round goes on where it was."""
    round_id = await begins(walking_team, ANNA)
    await walking_team.does(BO, care.delete, walking_team.journey_id)
    with pytest.raises(NoSuchJourney):
        await tells(walking_team, round_id, ANNA, "well")
    await walking_team.does(BO, care.restore, walking_team.journey_id)
    await tells(walking_team, round_id, ANNA, "well")
    assert len(await walking_team.observations(round_id)) == 1


async def test_a_double_click_notes_once(walking_team: Team) -> None:
    """And goes one step on."""
    round_id = await begins(walking_team, ANNA)
    await asyncio.gather(*(tells(walking_team, round_id, ANNA, "well") for _ in range(2)))
    assert len(await walking_team.observations(round_id)) == 1
    steps = (await walking_team.journey()).steps
    assert (await walk_of(walking_team, round_id, ANNA)).step_id == steps[1].id
