"""Voting on fixes: privately, until all have voted or somebody shows the numbers (rule 19)."""

from datetime import timedelta

import pytest

from bot.guide import care, fixing, voting
from bot.guide.errors import AlreadyDone, HalfAVote, NoSuchFix, NoSuchJourney, NothingToKeep
from bot.guide.unit import Person, Unit
from bot.guide.voting import Vote, Votes
from bot.journey import edit
from bot.journey.parts import Fix
from tests.guide.team import ANNA, BO, CAS, ELSEWHERE, Team, designed, person

PRICES, CALL = "Totaalprijs bovenaan", "Terugbellen"


@pytest.fixture
async def voters(team: Team) -> Team:
    """Give a team of two who take part in a journey with two fixes."""
    journey = designed()
    for text in (PRICES, CALL):
        journey, _ = edit.add(journey, "fixes", text=text)
    await team.takes_in(journey)
    await team.does(BO, lambda unit: unit.take_part(unit.load(team.journey_id)))
    return team


async def fix_of(team: Team, text: str = PRICES) -> Fix:
    """Read a fix."""
    return next(fix for fix in (await team.journey()).fixes if fix.text == text)


async def votes(team: Team, who: Person, impact: int, effort: int, text: str = PRICES) -> voting.Counted:
    """Let somebody vote on a fix."""
    fix = await fix_of(team, text)
    return await team.does(who, voting.vote, team.journey_id, {fix.id: (impact, effort)})


async def seen_by(team: Team, who: Person) -> Votes:
    """Read the votes as somebody may see them."""
    return (await team.does(who, fixing.read, team.journey_id)).votes


async def shown(team: Team, text: str = PRICES) -> tuple[list[int], list[int]]:
    """Read the numbers that all may see."""
    fix = await fix_of(team, text)
    return fix.impact_votes, fix.effort_votes


async def test_nobody_sees_what_another_voted_before_the_numbers_are_shown(voters: Team) -> None:
    """That somebody voted is known, and how many; what they think is theirs."""
    await votes(voters, ANNA, 5, 1)
    fix_id = (await fix_of(voters)).id
    assert (await seen_by(voters, ANNA)).own == {fix_id: Vote(5, 1)}
    bo = await seen_by(voters, BO)
    assert bo.own == {}
    assert (len(bo.who_voted(fix_id)), bo.asked(fix_id)) == (1, 2)
    assert await shown(voters) == ([], [])


async def test_the_numbers_are_shown_when_all_who_take_part_have_voted(voters: Team) -> None:
    """Lowest first and without names, as one change."""
    await votes(voters, ANNA, 5, 1)
    await votes(voters, BO, 2, 3)
    assert await shown(voters) == ([2, 5], [1, 3])
    assert (await voters.changes())[-1].action == "votes"
    assert await shown(voters, CALL) == ([], [])


async def test_one_who_works_alone_sees_the_score_at_once(team: Team) -> None:
    """There is nobody to wait for."""
    journey, _ = edit.add(designed(), "fixes", text=PRICES)
    await team.takes_in(journey)
    await votes(team, ANNA, 4, 2)
    assert await shown(team) == ([4], [2])


async def test_the_numbers_can_be_shown_before_all_have_voted(voters: Team) -> None:
    """Those on which nobody voted stay as they are; how many are missing can be told without names."""
    await votes(voters, ANNA, 4, 2)
    fix_id = (await fix_of(voters)).id
    assert (await seen_by(voters, ANNA)).silent([fix_id]) == 1
    assert await voters.does(BO, voting.show, voters.journey_id) == 1
    assert await shown(voters) == ([4], [2])
    with pytest.raises(AlreadyDone):
        await voters.does(BO, voting.show, voters.journey_id)


async def test_a_later_vote_joins_the_numbers_and_a_second_thought_takes_the_place_of_the_first(
    voters: Team,
) -> None:
    """Cas was not there yet, and Anna changes her mind."""
    await votes(voters, ANNA, 4, 2)
    await votes(voters, BO, 4, 2)
    await votes(voters, CAS, 1, 5)
    assert await shown(voters) == ([1, 4, 4], [2, 2, 5])
    await votes(voters, ANNA, 3, 3)
    assert await shown(voters) == ([1, 3, 4], [2, 3, 5])


async def test_a_vote_joins_the_numbers_that_came_with_a_journey_from_a_file(team: Team) -> None:
    """Whose those are nobody knows any more; they stay, and only one's own vote is replaced."""
    journey, _ = edit.add(designed(), "fixes", text=PRICES, impact_votes=[2, 4], effort_votes=[1, 1])
    await team.takes_in(journey)
    await votes(team, ANNA, 4, 3)
    assert await shown(team) == ([2, 4, 4], [1, 1, 3])
    await votes(team, ANNA, 5, 1)
    assert await shown(team) == ([2, 4, 5], [1, 1, 1])


async def test_undoing_a_later_vote_counts_nobody_twice(voters: Team) -> None:
    """The next vote shows again what everybody thinks by then."""
    await votes(voters, ANNA, 4, 2)
    await votes(voters, BO, 2, 2)
    await votes(voters, ANNA, 5, 5)
    await voters.undoes((await voters.changes())[-1])
    assert await shown(voters) == ([2, 4], [2, 2])
    await votes(voters, BO, 3, 3)
    assert await shown(voters) == ([3, 5], [3, 5])


async def test_a_team_can_vote_anew_and_undo_that(voters: Team) -> None:
    """What was given before counts no more; undone, it counts again."""
    await votes(voters, ANNA, 4, 2)
    await votes(voters, BO, 2, 2)
    voters.now += timedelta(minutes=1)
    fix_id = (await fix_of(voters)).id
    await voters.does(BO, voting.anew, voters.journey_id, fix_id)
    assert await shown(voters) == ([], [])
    assert (await seen_by(voters, ANNA)).own == {}
    await voters.undoes((await voters.changes())[-1])
    assert await shown(voters) == ([2, 4], [2, 2])
    assert (await seen_by(voters, ANNA)).own == {fix_id: Vote(4, 2)}


async def test_votes_of_a_new_round_count_alone(voters: Team) -> None:
    """The first to vote again waits for the other."""
    await votes(voters, ANNA, 4, 2)
    await votes(voters, BO, 2, 2)
    voters.now += timedelta(minutes=1)
    await voters.does(BO, voting.anew, voters.journey_id, (await fix_of(voters)).id)
    voters.now += timedelta(minutes=1)
    await votes(voters, ANNA, 5, 5)
    assert await shown(voters) == ([], [])
    await votes(voters, BO, 1, 1)
    assert await shown(voters) == ([1, 5], [1, 5])


async def test_half_a_vote_stores_nothing_and_an_empty_one_says_so(voters: Team) -> None:
    """The error names the field that is missing; of a fix without either nothing is said."""
    prices, call = await fix_of(voters), await fix_of(voters, CALL)
    with pytest.raises(HalfAVote) as refused:
        await voters.does(ANNA, voting.vote, voters.journey_id, {prices.id: (4, 4), call.id: (3, None)})
    assert refused.value.values["field"] == f"effort:{call.id}"
    assert (await seen_by(voters, ANNA)).own == {}
    with pytest.raises(NothingToKeep):
        await voters.does(ANNA, voting.vote, voters.journey_id, {prices.id: (None, None)})


async def test_a_vote_for_a_fix_that_is_gone_loses_no_other_vote(voters: Team) -> None:
    """How many were gone is told; where all are, the vote is refused."""
    prices, call = await fix_of(voters), await fix_of(voters, CALL)
    await voters.does(BO, fixing.remove, voters.journey_id, call.id)
    marks = {prices.id: (4, 4), call.id: (3, 3)}
    assert await voters.does(ANNA, voting.vote, voters.journey_id, marks) == voting.Counted([prices.id], 1)
    with pytest.raises(NoSuchFix):
        await voters.does(ANNA, voting.vote, voters.journey_id, {call.id: (3, 3)})


async def test_a_fix_that_comes_back_has_its_votes_still(voters: Team) -> None:
    """Undoing its removal brings all of it back."""
    await votes(voters, ANNA, 4, 2)
    fix = await fix_of(voters)
    change_id = await voters.does(BO, fixing.remove, voters.journey_id, fix.id)
    await voters.does(BO, care.undo, change_id)
    assert (await seen_by(voters, ANNA)).own == {fix.id: Vote(4, 2)}


async def test_a_window_asks_first_for_what_somebody_has_not_voted_on(voters: Team) -> None:
    """Ten at most; who voted on all gets to see their votes, and one fix can be asked for by itself."""

    def add_many(unit: Unit) -> None:
        loaded = unit.load(voters.journey_id)
        changed = loaded.journey
        for number in range(12):
            changed, _ = edit.add(changed, "fixes", text=f"Punt {number}")
        unit.record(loaded, changed, "form")

    await votes(voters, ANNA, 4, 2)
    ballot = await voters.does(ANNA, voting.open_ballot, voters.journey_id)
    assert [fix.text for fix in ballot.fixes] == [CALL]
    await votes(voters, ANNA, 4, 2, CALL)
    ballot = await voters.does(ANNA, voting.open_ballot, voters.journey_id)
    assert [fix.text for fix in ballot.fixes] == [PRICES, CALL]
    await voters.does(BO, add_many)
    assert len((await voters.does(ANNA, voting.open_ballot, voters.journey_id)).fixes) == voting.MOST_AT_ONCE
    one = await voters.does(ANNA, voting.open_ballot, voters.journey_id, (await fix_of(voters)).id)
    assert [fix.text for fix in one.fixes] == [PRICES]


async def test_who_is_not_in_the_channel_cannot_vote(voters: Team) -> None:
    """The journey does not exist for them, nor for another workspace."""
    for stranger in (person("Dana", channels=(ELSEWHERE,)), person("Anna", workspace="T2")):
        with pytest.raises(NoSuchJourney):
            await voters.does(stranger, voting.vote, voters.journey_id, {"f1": (3, 3)})
        with pytest.raises(NoSuchJourney):
            await voters.does(stranger, voting.open_ballot, voters.journey_id)
