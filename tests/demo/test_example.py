"""The finished example in the playground: whose it is, what waits there, and that it never grows old."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import time_machine

from bot.cli.manifest import manifest_text
from bot.demo.example import EXAMPLE_CHANNEL, bring_example, first_to_look
from bot.guide import finding, fixing, voting
from bot.guide.guide import Guide
from bot.guide.unit import Person
from bot.journey.examples import example
from bot.journey.fixes import disagree
from bot.journey.language import Language
from bot.playground.server import serve
from bot.playground.world import TEAM_ID, World
from storage.database import Database


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """Give the workspace as it is at first."""
    async with serve(json.loads(manifest_text())) as playground:
        yield playground.world


@pytest.fixture
async def guide(database: Database) -> AsyncIterator[Guide]:
    """Give a guide with a database of this test."""
    guide = Guide(database)
    yield guide
    guide.close()


@pytest.mark.parametrize("language", Language)
async def test_a_newcomer_owns_fixes_and_has_the_last_vote(
    world: World, guide: Guide, language: Language
) -> None:
    """With it the scores are shown, on which the team disagrees (rule 19)."""
    await bring_example(guide, world, language)
    newcomer, journey_id = await _look(world, guide, language)
    fixes = await guide.do(newcomer, fixing.read, journey_id)
    assert fixes.journey.language == language
    assert newcomer.user_id in {fix.owner_id for fix in fixes.journey.fixes}
    assert {fix.owner_id for fix in fixes.journey.fixes} <= set(world.users)
    [waiting] = voting.to_vote_on(fixes.journey, fixes.votes)
    await guide.do(newcomer, voting.vote, journey_id, {waiting.id: (4, 5)})
    shown = voting.find_fix((await guide.do(newcomer, fixing.read, journey_id)).journey, waiting.id)
    assert len(shown.impact_votes) == 3
    assert disagree(shown.impact_votes)


async def test_the_example_is_walked_every_month(world: World, guide: Guide) -> None:
    """So that there is something to jump to, and whoever looks gets steps to walk."""
    await bring_example(guide, world, Language.NL)
    newcomer, journey_id = await _look(world, guide, Language.NL)
    rhythm = (await guide.do(newcomer, fixing.read, journey_id)).journey.rhythm
    assert rhythm is not None
    assert newcomer.user_id in rhythm.walker_ids
    following = await guide.next_appointment()
    assert following is not None
    assert following > datetime.fromtimestamp(world.clock.now(), UTC)


async def test_who_looks_years_later_sees_it_as_if_it_were_of_today(world: World, guide: Guide) -> None:
    """The last month is this month, and no fix is later than its team meant it to be."""
    then = example(Language.NL)
    with time_machine.travel(datetime(2029, 3, 7, 12, tzinfo=UTC)):
        await bring_example(guide, world, Language.NL)
        newcomer, journey_id = await _look(world, guide, Language.NL)
        now = (await guide.do(newcomer, fixing.read, journey_id)).journey
    assert now.results[-1].month.isoformat() == "2029-03-01"
    assert now.results[0].month.isoformat() == "2028-10-01"
    moved = {
        after.due - before.due
        for before, after in zip(then.fixes, now.fixes, strict=True)
        if before.due and after.due
    }
    assert len(moved) == 1
    assert moved.pop().days % 7 == 0
    assert [fix.due is None for fix in now.fixes] == [fix.due is None for fix in then.fixes]


async def _look(world: World, guide: Guide, language: Language) -> tuple[Person, int]:
    """Let somebody who reads the language find the example in its channel."""
    channel = next(one for one in world.channels.values() if one.name == EXAMPLE_CHANNEL)
    user = next(one for one in world.users.values() if one.name == first_to_look(language))
    newcomer = Person(TEAM_ID, user.id, user.real_name, language, frozenset({channel.id}))
    return newcomer, await guide.do(newcomer, finding.meant, channel.id, "")
