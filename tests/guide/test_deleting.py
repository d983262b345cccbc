"""A deleted journey can be restored for 30 days; then nothing of it is left."""

from datetime import timedelta

import pytest

from bot.guide import care, drafts, reports
from bot.guide.errors import (
    NoSuchJourney,
    NothingToRestore,
    TitleTaken,
)
from bot.guide.listening import Heard
from bot.guide.questions import Topic
from bot.journey.language import Language
from storage.tables import JourneyRow
from tests.guide.deeds import everything_done, rows_of
from tests.guide.team import ANNA, BO, CAS, CHANNEL, TOUCHPOINT, Team, designed


async def test_a_deleted_journey_is_gone_for_all_and_can_be_restored_as_it_was(team: Team) -> None:
    """In its thread people may talk as anywhere else, and its title is free."""
    await team.takes_in(designed("Weg"))
    await team.answers(ANNA, TOUCHPOINT)
    before = await team.journey()
    await team.does(BO, care.delete, team.journey_id)
    with pytest.raises(NoSuchJourney):
        await team.does(ANNA, reports.read, team.journey_id)
    assert (await team.says(CAS, "telefoon: belt")).heard == Heard.NOTHING
    assert (await team.takes_back(CAS, "1.1")).heard == Heard.NOTHING
    assert await team.does(CAS, care.restorable, CHANNEL) == team.journey_id
    await team.does(CAS, care.restore, team.journey_id)
    assert (await team.does(ANNA, reports.read, team.journey_id)).journey == before
    with pytest.raises(NothingToRestore):
        await team.does(CAS, care.restorable, CHANNEL)


async def test_a_journey_is_not_restored_while_another_has_its_title(team: Team) -> None:
    """Once that one is gone it can."""
    await team.start("Onboarding")
    first = team.journey_id
    await team.does(BO, care.delete, first)
    await team.start("ONBOARDING")
    with pytest.raises(TitleTaken):
        await team.does(ANNA, care.restore, first)
    await team.does(ANNA, care.delete, team.journey_id)
    await team.does(ANNA, care.restore, first)
    with pytest.raises(TitleTaken):
        await team.does(ANNA, care.restore, team.journey_id)


async def test_a_title_that_looks_like_a_deleted_journeys_key_clashes_with_nothing(team: Team) -> None:
    """Whatever a team calls its journey, deleting another one works."""
    for form in ("deleted:{}", "{}", " {}"):
        deleted = team.journey_id
        await team.start(form.format(deleted))
        await team.does(ANNA, care.delete, deleted)


async def test_thirty_days_after_its_deletion_all_of_a_journey_is_removed_and_nothing_else(
    team: Team,
) -> None:
    """Its parts, changes, drafts, messages and forms; the linked and the other journeys stay whole."""
    await team.start("Blijft")
    kept = team.journey_id
    await team.walks_to(Topic.PERSONAS)
    await team.says(CAS, "pauze")
    before = await rows_of(team.database)
    await everything_done(team)
    await team.undoes((await team.changes())[-1])
    await team.says(ANNA, "telefoon: belt")
    await team.does(BO, drafts.drop, (await team.draft()).id)
    await team.opens_form(BO, Topic.GOAL)
    with team.database.transaction() as session:
        row = session.get(JourneyRow, kept)
        assert row is not None
        row.linked_id = team.journey_id
    await team.does(CAS, care.delete, team.journey_id)
    team.now += timedelta(days=29, hours=23)
    await team.guide.tidy()
    assert await team.does(ANNA, care.restorable, CHANNEL) == team.journey_id
    team.now += timedelta(hours=2)
    await team.guide.tidy()
    with pytest.raises(NothingToRestore):
        await team.does(ANNA, care.restorable, CHANNEL)
    assert await rows_of(team.database) == before
    team.journey_id = kept
    assert (await team.screen()).linked_title is None


async def test_old_deliveries_and_forms_are_forgotten(team: Team) -> None:
    """After a week Slack repeats nothing, and nobody comes back to a window."""
    await team.guide.once("event:1", ANNA, care.speak, team.journey_id, Language.EN)
    await team.opens_form(BO, Topic.GOAL)
    team.now += timedelta(days=8)
    await team.guide.tidy()
    left = await rows_of(team.database)
    assert (left["handled"], left["form"], left["journey"]) == (0, 0, 1)
