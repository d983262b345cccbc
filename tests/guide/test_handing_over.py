"""Fixes become tasks in Asana: each once, whatever happens on the way, and none that is only half thought out."""

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest

from bot.export.asana import Asana, Why
from bot.export.task import Missing
from bot.guide.errors import NoSuchJourney
from bot.guide.handing_over import HandedOver, Held, hand_over, handed_over
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
from tests.export.asana_stub import PROJECT, TOKEN, AsanaStub, Fault, serve_asana
from tests.guide.team import ANNA, BO, Team, designed, person

WHOLE = {"owner": "Lisa", "due": date(2026, 12, 11), "impact_votes": [4, 5], "effort_votes": [2]}
LATER = timedelta(minutes=5)


@pytest.fixture
async def asana() -> AsyncIterator[AsanaStub]:
    """Give an Asana with an empty project."""
    async with serve_asana() as stub:
        yield stub


def journey_with(*fixes: dict[str, object]) -> Journey:
    """Make a journey with these fixes at its first step."""
    journey = designed()
    for number, fields in enumerate(fixes, start=1):
        about = {"text": f"Verbeterpunt {number}", "step_id": journey.steps[0].id}
        journey, _ = edit.add(journey, "fixes", **{**about, **fields})
    return journey


async def begin(team: Team, *fixes: dict[str, object]) -> list[str]:
    """Have the team go on with a journey that has these fixes; gives their ids."""
    await team.takes_in(journey_with(*fixes))
    return [fix.id for fix in (await team.journey()).fixes]


async def hands_over(team: Team, asana: AsanaStub, *fix_ids: str, project: str = PROJECT) -> list[HandedOver]:
    """Let Anna hand fixes over."""
    client = Asana(TOKEN, project, asana.url)
    return await hand_over(team.guide, ANNA, client, team.journey_id, fix_ids)


async def test_a_fix_becomes_a_task_with_all_that_is_known_of_it(team: Team, asana: AsanaStub) -> None:
    """With its date, the step where it helps, its score, its notes, and the owner, who is no user of Asana to us."""
    [fix_id] = await begin(team, {**WHOLE, "text": "Offerte binnen 48 uur", "notes": "Begin klein."})
    [handed] = await hands_over(team, asana, fix_id)
    assert handed.is_new
    assert handed.url == "https://app.asana.com/0/1202/9000"
    [task] = asana.tasks
    assert (task["name"], task["due_on"], task["projects"]) == (
        "Offerte binnen 48 uur",
        "2026-12-11",
        [PROJECT],
    )
    assert "assignee" not in task
    for line in (
        "Eigenaar: Lisa",
        "Stap 1: Krijgt een bericht",
        "Score 18 (impact 4,5, moeite 2)",
        "Begin klein.",
    ):
        assert line in task["notes"]


async def test_an_owner_who_is_known_by_an_e_mail_address_gets_the_task(team: Team, asana: AsanaStub) -> None:
    """Asana finds its users by their addresses."""
    [fix_id] = await begin(team, {**WHOLE, "owner": "lisa@example.com"})
    await hands_over(team, asana, fix_id)
    assert asana.tasks[0]["assignee"] == "lisa@example.com"


@pytest.mark.parametrize(
    ("lacks", "why", "says"),
    [
        ({"owner": ""}, Missing.NO_OWNER, "nog geen eigenaar"),
        ({"due": None}, Missing.NO_DUE_DATE, "nog geen datum"),
        ({"effort_votes": []}, Missing.NO_SCORE, "nog geen score"),
        ({"status": "done"}, Missing.FINISHED, "al klaar"),
    ],
)
async def test_a_half_filled_fix_is_refused_with_the_reason(
    team: Team, asana: AsanaStub, lacks: dict[str, object], why: Missing, says: str
) -> None:
    """Asana is not even asked; the fix beside it goes through."""
    half, whole = await begin(team, {**WHOLE, **lacks}, WHOLE)
    refused, handed = await hands_over(team, asana, half, whole)
    assert refused.why_not == why
    assert says in refused.reason(Language.NL)
    assert "Verbeterpunt 1" in refused.reason(Language.EN)
    assert handed.reason(Language.NL) == ""
    assert asana.names == ["Verbeterpunt 2"]


async def test_a_score_that_lacks_the_reach_is_no_score(team: Team, asana: AsanaStub) -> None:
    """By RICE a fix needs to be known to reach customers."""
    journey = edit.describe(journey_with(WHOLE), formula=Formula.RICE)
    await team.takes_in(journey)
    [refused] = await hands_over(team, asana, journey.fixes[0].id)
    assert refused.why_not == Missing.NO_SCORE


async def test_a_fix_is_handed_over_once(team: Team, asana: AsanaStub) -> None:
    """Who clicks again gets the task that is there; so does a colleague, and everybody can see which are."""
    [fix_id] = await begin(team, WHOLE)
    first = await hands_over(team, asana, fix_id, fix_id)
    [again] = await hands_over(team, asana, fix_id)
    assert [one.is_new for one in (*first, again)] == [True, False]
    assert again.url == first[0].url
    assert len(asana.tasks) == 1
    assert await team.does(BO, handed_over, team.journey_id) == {fix_id: first[0].url}


async def test_two_who_click_at_one_moment_make_one_task(team: Team, asana: AsanaStub) -> None:
    """The second hears that it is under way."""
    [fix_id] = await begin(team, WHOLE)
    both = await asyncio.gather(*(hands_over(team, asana, fix_id) for _ in range(2)))
    assert len(asana.tasks) == 1
    assert {one.why_not for [one] in both} <= {None, Held.UNDER_WAY}
    assert sum(one.is_new for [one] in both) == 1


async def test_no_transaction_is_open_while_asana_is_asked(team: Team, asana: AsanaStub) -> None:
    """Others go on with the journey meanwhile."""
    [fix_id] = await begin(team, WHOLE)
    asana.may_answer.clear()
    handing = asyncio.create_task(hands_over(team, asana, fix_id))
    await asana.arrived.wait()
    await team.answers(BO, "website: zoekt prijzen")
    asana.may_answer.set()
    [handed] = await handing
    assert handed.is_new


async def test_a_lost_answer_makes_no_second_task(team: Team, asana: AsanaStub) -> None:
    """The connection broke after the task was made: it is found by the reference in its description."""
    [*others, fix_id] = await begin(team, WHOLE, WHOLE, WHOLE)
    await hands_over(team, asana, *others)
    asana.faults.append(Fault(creates=True))
    [handed] = await hands_over(team, asana, fix_id)
    assert handed.is_new
    assert handed.url == asana.tasks[2]["permalink_url"]
    assert len(asana.tasks) == 3


async def test_when_asana_stays_away_nobody_knows_and_the_next_try_looks_first(
    team: Team, asana: AsanaStub
) -> None:
    """Also when several tries failed before: the task of the first one is found."""
    [fix_id] = await begin(team, WHOLE)
    asana.faults += [Fault(creates=True), Fault(503, method="GET")]
    [doubtful] = await hands_over(team, asana, fix_id)
    assert doubtful.why_not == Why.UNREACHABLE
    assert "niet zeker" in doubtful.reason(Language.NL)
    [at_once] = await hands_over(team, asana, fix_id)
    assert at_once.why_not == Held.UNDER_WAY
    team.now += LATER
    asana.faults.append(Fault(503, method="GET"))
    assert (await hands_over(team, asana, fix_id))[0].why_not == Why.UNREACHABLE
    team.now += LATER
    [found] = await hands_over(team, asana, fix_id)
    assert (found.url, found.is_new) == (asana.tasks[0]["permalink_url"], False)
    assert len(asana.tasks) == 1


@pytest.mark.parametrize("was_made", [True, False])
async def test_who_is_cut_off_while_handing_over_leaves_no_second_task(
    team: Team, asana: AsanaStub, *, was_made: bool
) -> None:
    """The bot was killed during the call; later the task is found where it was made, and made where it was not."""
    [fix_id] = await begin(team, WHOLE)
    asana.may_answer.clear()
    handing = asyncio.create_task(hands_over(team, asana, fix_id))
    await asana.arrived.wait()
    handing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await handing
    asana.may_answer.set()
    await asana.made.wait()
    if not was_made:
        asana.tasks.clear()
    team.now += LATER
    [handed] = await hands_over(team, asana, fix_id)
    assert handed.is_new is not was_made
    assert len(asana.tasks) == 1


@pytest.mark.parametrize(
    ("fault", "why", "says"),
    [
        (Fault(401), Why.UNAUTHORISED, "ASANA_TOKEN"),
        (Fault(403), Why.FORBIDDEN, "ASANA_PROJECT"),
        (Fault(404), Why.FORBIDDEN, "ASANA_PROJECT"),
        (Fault(429, retry_after="9999"), Why.RATE_LIMITED, "te druk"),
        (Fault(400, says="due_on: too far away"), Why.REFUSED, "due_on: too far away"),
        (Fault(402), Why.REFUSED, ""),
    ],
)
async def test_what_asana_refuses_is_told_and_can_be_tried_again_at_once(
    team: Team, asana: AsanaStub, fault: Fault, why: Why, says: str
) -> None:
    """No task was made then, so that nothing has to be waited for."""
    [fix_id] = await begin(team, WHOLE)
    asana.faults.append(fault)
    [refused] = await hands_over(team, asana, fix_id)
    assert (refused.why_not, refused.url) == (why, None)
    assert says in refused.reason(Language.NL)
    assert asana.tasks == []
    [handed] = await hands_over(team, asana, fix_id)
    assert handed.is_new


async def test_a_project_that_the_token_may_not_use_is_told(team: Team, asana: AsanaStub) -> None:
    """Whoever runs the bot reads which setting to look at."""
    [fix_id] = await begin(team, WHOLE)
    [refused] = await hands_over(team, asana, fix_id, project="777")
    assert refused.why_not == Why.FORBIDDEN


async def test_asana_is_given_the_time_that_it_asks_for(team: Team, asana: AsanaStub) -> None:
    """A busy Asana says how long to wait; the task is made after that, once."""
    [fix_id] = await begin(team, WHOLE)
    asana.faults += [Fault(429, retry_after="0.1"), Fault(429, retry_after="0.1")]
    [handed] = await hands_over(team, asana, fix_id)
    assert handed.is_new
    assert asana.calls == ["POST", "POST", "POST"]


async def test_a_server_that_is_not_there_or_is_no_asana_is_told(team: Team, asana: AsanaStub) -> None:
    """A wrong address is no crash."""
    [fix_id, other] = await begin(team, WHOLE, WHOLE)
    for fix, url in ((fix_id, "http://127.0.0.1:9/"), (other, asana.url.replace("/api/1.0", "/elsewhere"))):
        [refused] = await hand_over(team.guide, ANNA, Asana(TOKEN, PROJECT, url), team.journey_id, [fix])
        assert refused.why_not in {Why.UNREACHABLE, Why.FORBIDDEN}


async def test_a_fix_that_is_gone_and_a_journey_elsewhere_are_no_tasks(team: Team, asana: AsanaStub) -> None:
    """An old button makes nothing; nor does somebody who may not see the journey."""
    [fix_id] = await begin(team, WHOLE)
    [gone] = await hands_over(team, asana, "f999")
    assert gone.why_not == Held.GONE
    stranger = person("Zed", channels=("C9",))
    with pytest.raises(NoSuchJourney):
        await hand_over(team.guide, stranger, Asana(TOKEN, PROJECT, asana.url), team.journey_id, [fix_id])
    assert asana.tasks == []


async def test_a_fix_with_a_longer_number_is_another_one(team: Team, asana: AsanaStub) -> None:
    """The reference of the first is not found in that of the eleventh."""
    fix_ids = await begin(team, *[WHOLE] * 11)
    asana.faults.append(Fault(creates=True))
    handed = await hands_over(team, asana, *reversed(fix_ids))
    assert len({one.url for one in handed}) == len(asana.tasks) == 11
