"""Keys for survey tools: shown once, kept as a digest, worth nothing once they are revoked."""

import pytest
from sqlmodel import select

from bot.guide import care, score_keys
from bot.guide.errors import NoSuchScoreKey, TooManyScoreKeys
from bot.guide.score_keys import KeyHolder
from storage.monthly_tables import ScoreKeyRow
from tests.guide.team import ANNA, BO, WORKSPACE, Team


async def test_a_key_leads_to_its_journey_and_to_no_other(team: Team) -> None:
    """Who made it is told; the key itself is told only to whoever made it."""
    key = await team.does(ANNA, score_keys.make_key, team.journey_id)
    [listed] = await team.does(BO, score_keys.keys, team.journey_id)
    assert (listed.made_by, listed.made_at, listed.used_at) == (ANNA.user_id, team.now, None)
    assert await team.guide.holder_of(key) == KeyHolder(WORKSPACE, team.journey_id, listed.id)
    first = team.journey_id
    other = await team.does(ANNA, score_keys.make_key, await team.start("Tweede"))
    assert (await team.guide.holder_of(other)) != (await team.guide.holder_of(key))
    assert [one.id for one in await team.does(BO, score_keys.keys, first)] == [listed.id]


async def test_the_key_itself_is_stored_nowhere(team: Team) -> None:
    """Whoever reads the database cannot hand in scores."""
    key = await team.does(ANNA, score_keys.make_key, team.journey_id)
    with team.database.transaction() as session:
        [row] = session.exec(select(ScoreKeyRow)).all()
    assert key.removeprefix(score_keys.STARTS_WITH) not in str(row.model_dump())


async def test_revoked_unknown_and_deleted_look_alike(team: Team) -> None:
    """Who tries a key learns only whether it works."""
    key = await team.does(ANNA, score_keys.make_key, team.journey_id)
    [listed] = await team.does(ANNA, score_keys.keys, team.journey_id)
    for text in ("", "rgs_", key[:-1], key + "A", key.swapcase(), "rgs_" + "é" * 43, "'; --"):
        assert await team.guide.holder_of(text) is None
    await team.does(BO, care.delete, team.journey_id)
    assert await team.guide.holder_of(key) is None
    await team.does(BO, care.restore, team.journey_id)
    assert await team.guide.holder_of(key) is not None
    await team.does(BO, score_keys.revoke_key, team.journey_id, listed.id)
    assert await team.guide.holder_of(key) is None
    assert await team.does(BO, score_keys.keys, team.journey_id) == []


async def test_a_key_is_revoked_once_and_not_used_after_it(team: Team) -> None:
    """The second is told; scores that were on their way do not come in."""
    await team.does(ANNA, score_keys.make_key, team.journey_id)
    [listed] = await team.does(ANNA, score_keys.keys, team.journey_id)
    await team.does(ANNA, score_keys.use_key, team.journey_id, listed.id)
    [used] = await team.does(ANNA, score_keys.keys, team.journey_id)
    assert used.used_at == team.now
    await team.does(BO, score_keys.revoke_key, team.journey_id, listed.id)
    for action in (score_keys.revoke_key, score_keys.use_key):
        with pytest.raises(NoSuchScoreKey):
            await team.does(ANNA, action, team.journey_id, listed.id)


async def test_another_journey_cannot_revoke_a_key(team: Team) -> None:
    """Nor one that somebody made up."""
    first = team.journey_id
    key = await team.does(ANNA, score_keys.make_key, first)
    [listed] = await team.does(ANNA, score_keys.keys, first)
    second = await team.start("Tweede")
    for journey_id, key_id in ((second, listed.id), (first, 10_000)):
        with pytest.raises(NoSuchScoreKey):
            await team.does(ANNA, score_keys.revoke_key, journey_id, key_id)
    assert await team.guide.holder_of(key) is not None


async def test_a_journey_has_room_for_a_few_keys(team: Team) -> None:
    """Whoever wants another one revokes an old one first."""
    for _ in range(score_keys.MOST_KEYS):
        await team.does(ANNA, score_keys.make_key, team.journey_id)
    with pytest.raises(TooManyScoreKeys):
        await team.does(ANNA, score_keys.make_key, team.journey_id)
    oldest = (await team.does(ANNA, score_keys.keys, team.journey_id))[0]
    await team.does(ANNA, score_keys.revoke_key, team.journey_id, oldest.id)
    await team.does(ANNA, score_keys.make_key, team.journey_id)
