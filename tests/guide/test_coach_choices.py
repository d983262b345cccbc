"""Who allows the coach to ask a language model, for which journeys, how often, and what is counted."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.coach.coach import Leave
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.coach.requests import Task
from bot.guide import coach_choices, preferences
from bot.guide.coach_choices import MOST_DAILY, CoachChoice, ModelInfo, Used
from bot.guide.errors import NoSuchJourney, NotAnAdmin, NotAQuota
from bot.guide.unit import Person, Unit
from bot.journey import edit
from storage.coach_tables import CoachedRow, CoachFeedbackRow
from storage.database import Database
from tests.guide.team import ANNA, BO, CAS, CHANNEL, ELSEWHERE, Team, person

ADMIN = replace(ANNA, is_admin=True)
CALL = Call(prompt="coach", version=1, digest="abc", model="m", api="chat")


async def chosen(team: Team, *, is_on: bool | None = True, daily: int | None = 3) -> None:
    """Let Anna, an admin, choose."""
    await team.does(ADMIN, coach_choices.choose, is_on, daily)


async def leave(team: Team, who: Person = BO, *, takes: int = 1, about: bool = True) -> Leave:
    """Ask whether the model may be asked, about the team's journey or about none."""
    journey_id = team.journey_id if about else None
    return await team.does(who, coach_choices.leave_of, journey_id, task=Task.COACH, takes=takes)


async def test_it_is_off_until_an_admin_turns_it_on(team: Team) -> None:
    """Then it says who did so, and when."""
    assert await team.does(BO, coach_choices.read) == CoachChoice()
    refused = await leave(team)
    assert (refused.may, refused.why_not, refused.names) == (False, Reason.OFF, ())
    await chosen(team)
    choice = await team.does(BO, coach_choices.read)
    assert (choice.is_on, choice.daily, choice.left) == (True, 3, 3)
    assert (choice.decided_by, choice.decided_at) == ("Anna", team.now)
    assert (await leave(team)).may


async def test_whoever_is_no_admin_chooses_nothing(team: Team) -> None:
    """Neither on nor off, nor how often."""
    for is_on, daily in ((True, None), (None, 10)):
        with pytest.raises(NotAnAdmin):
            await team.does(BO, coach_choices.choose, is_on, daily)
    await chosen(team)
    with pytest.raises(NotAnAdmin):
        await team.does(BO, coach_choices.choose, False, 10)
    assert (await team.does(BO, coach_choices.read)).is_on


@pytest.mark.parametrize("daily", [0, -1, MOST_DAILY + 1])
async def test_a_quota_has_its_bounds(team: Team, daily: int) -> None:
    """Nothing is stored of one that is out of them."""
    with pytest.raises(NotAQuota):
        await chosen(team, daily=daily)
    assert await team.does(BO, coach_choices.read) == CoachChoice()


@pytest.mark.parametrize(
    ("typed", "read"), [("200", 200), (" 1.000 ", 1000), ("10,000", 10_000), ("", None), ("0", 0)]
)
def test_a_number_is_read_as_people_write_it(typed: str, read: int | None) -> None:
    """With points, commas and spaces between the thousands; nought is refused when it is chosen."""
    assert coach_choices.read_daily(typed) == read


@pytest.mark.parametrize("typed", ["veel", "-5", "2.5", "10001", "99999999999", "٣"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    """Also what is too much."""
    with pytest.raises(NotAQuota):
        coach_choices.read_daily(typed)


async def test_one_choice_does_not_put_the_other_back(team: Team) -> None:
    """Two admins have the window open: one turns it on, the other changes the number."""
    await chosen(team, is_on=True, daily=None)
    other = replace(CAS, is_admin=True)
    await team.does(other, coach_choices.choose, None, 7)
    choice = await team.does(BO, coach_choices.read)
    assert (choice.is_on, choice.daily, choice.decided_by) == (True, 7, "Cas")
    await team.does(ADMIN, coach_choices.choose, None, None)
    assert (await team.does(BO, coach_choices.read)).decided_by == "Cas"


async def test_the_quota_of_a_day_is_for_the_whole_workspace(team: Team) -> None:
    """Once it is spent nobody may, until the next day; a request that takes more than is left counts for nothing."""
    await chosen(team, daily=3)
    assert (await leave(team, BO)).may
    too_much = await leave(team, CAS, takes=3)
    assert (too_much.may, too_much.why_not) == (False, Reason.SPENT)
    assert (await leave(team, CAS, takes=2, about=False)).may
    assert (await leave(team, ANNA)).why_not == Reason.SPENT
    choice = await team.does(BO, coach_choices.read)
    assert (choice.used_today, choice.left) == (3, 0)
    team.now += timedelta(days=1)
    assert (await leave(team, ANNA)).may
    assert (await team.does(BO, coach_choices.read)).left == 2


async def test_a_smaller_quota_leaves_nothing_rather_than_less(team: Team) -> None:
    """What was asked before is asked."""
    await chosen(team, daily=3)
    await leave(team, takes=3)
    await chosen(team, daily=1)
    assert (await team.does(BO, coach_choices.read)).left == 0


async def test_two_bots_do_not_spend_the_same_question(team: Team, database_url: str) -> None:
    """However many ask at one moment, in two processes, nobody gets more than the quota."""
    await chosen(team, daily=10)
    second = Database(database_url)
    other = Team(second, journey_id=team.journey_id)
    asked = [leave(one, who) for one in (team, other) for who in (ANNA, BO, CAS) * 4]
    may = [answer.may for answer in await asyncio.gather(*asked)]
    other.guide.close()
    second.close()
    assert sum(may) == 10
    assert (await team.does(BO, coach_choices.read)).used_today == 10


async def test_a_team_keeps_its_own_journey_away(team: Team) -> None:
    """Any member chooses so; other journeys and questions about none go on, and nothing is counted."""
    await chosen(team)
    _, shown = await team.does(BO, preferences.read_for_journey, team.journey_id)
    away = replace(shown, coach_off=True)
    await team.does(BO, preferences.choose_for_journey, team.journey_id, away, shown)
    kept, first = await leave(team), team.journey_id
    assert (kept.may, kept.why_not) == (False, Reason.OFF)
    assert (await leave(team, about=False)).may
    await team.start("Een andere reis")
    assert (await leave(team)).may
    ids = [first, team.journey_id]
    assert await team.does(BO, coach_choices.kept_away, ids) == {first}
    outsider = person("Dana", channels=(ELSEWHERE,))
    assert await team.does(outsider, coach_choices.kept_away, ids) == frozenset()
    await team.does(CAS, preferences.choose_for_journey, first, shown, away)
    assert await team.does(BO, coach_choices.kept_away, ids) == frozenset()


async def test_another_workspace_chooses_for_itself(team: Team) -> None:
    """Neither its choice nor its quota is ours."""
    await chosen(team)
    await leave(team)
    elsewhere = person("Bo", workspace="T2", channels=(CHANNEL,))
    assert await team.does(elsewhere, coach_choices.read) == CoachChoice()
    assert (await leave(team, elsewhere, about=False)).why_not == Reason.OFF
    with pytest.raises(NoSuchJourney):
        await leave(team, elsewhere)


async def test_the_names_of_who_has_to_do_with_a_journey_stay_here(team: Team) -> None:
    """Whole names and first names, the longest first: of who works on it, owns a fix, or was typed as an owner."""
    await chosen(team)
    sanne = Person("T1", "USANNE", "Sanne de Wit", ANNA.language, frozenset({CHANNEL}))
    stranger = person("Zoë", channels=(ELSEWHERE,))
    for who in (sanne, stranger):
        await team.does(who, coach_choices.read)
    journey = await team.journey()
    journey, _ = edit.add(journey, "fixes", text="Bellen", owner="Sanne", owner_id="USANNE")
    journey, _ = edit.add(journey, "fixes", text="Mailen", owner="Jan van Dam")
    journey, _ = edit.add(journey, "fixes", text="Kijken", owner="marketing")
    await team.takes_in(edit.describe(journey, title="Met namen"))
    await team.says(BO, "een bericht tot een blije klant")
    names = (await leave(team)).names
    assert {"Anna", "Jan", "Jan van Dam", "Sanne", "Sanne de Wit"} <= set(names)
    assert not {"marketing", "Zoë", ""} & set(names)
    assert sorted(names, key=len, reverse=True) == list(names)
    assert "Zoë" in (await leave(team, about=False)).names


async def test_what_the_model_did_is_counted_per_task(team: Team) -> None:
    """For thirty days; what was tried again counts as often as it was tried."""
    await chosen(team, daily=20)
    await leave(team, takes=2)
    answered = CALL.model_copy(update={"tries": 2, "input_tokens": 100, "output_tokens": 10})
    failed = CALL.model_copy(update={"reason": Reason.SLOW, "input_tokens": 5})
    await team.does(BO, coach_choices.record_calls, Task.COACH, [answered, failed])
    await team.does(BO, coach_choices.record_calls, Task.WRITE, [])
    team.now += timedelta(days=29)
    await team.does(BO, coach_choices.record_calls, Task.COACH, [answered])
    [used] = (await team.does(BO, coach_choices.read)).used
    assert used == Used(Task.COACH, 2, 5, 3, 205, 20)
    team.now += timedelta(days=2)
    [used] = (await team.does(BO, coach_choices.read)).used
    assert used == Used(Task.COACH, 0, 2, 1, 100, 10)


async def test_thumbs_are_counted_per_task(team: Team) -> None:
    """Of this workspace alone, also of what the rules said."""

    def give(unit: Unit, task: Task, user_id: str, is_good: bool) -> None:
        said = CoachedRow(
            workspace_id=unit.workspace_id,
            journey_id=team.journey_id,
            task=task.value,
            user_id=user_id,
            language="nl",
            channel_id=CHANNEL,
            asked_at=unit.now,
        )
        unit.session.add(said)
        unit.session.flush()
        mine = {"workspace_id": unit.workspace_id, "coached_id": said.id, "user_id": user_id}
        unit.session.add(CoachFeedbackRow(**mine, is_good=is_good, at=unit.now))

    await team.does(BO, give, Task.SUGGEST, "UBO", True)
    await team.does(BO, give, Task.SUGGEST, "UCAS", True)
    await team.does(BO, give, Task.SUGGEST, "UANNA", False)
    await team.does(BO, give, Task.UNDERSTAND, "UBO", False)
    found = (await team.does(CAS, coach_choices.read)).used
    assert found == (Used(Task.UNDERSTAND, bad=1), Used(Task.SUGGEST, good=2, bad=1))
    team.now += timedelta(days=31)
    assert (await team.does(CAS, coach_choices.read)).used == ()


def test_a_model_is_told_of_by_its_host() -> None:
    """Never by its whole address, which may hold a key; without an address it is OpenAI's own."""
    secret = "http://key:secret@localhost:11434/v1?token=x"
    assert ModelInfo.of("gemma", secret) == ModelInfo("gemma", "localhost:11434")
    assert ModelInfo.of("gpt", "") == ModelInfo("gpt", "api.openai.com")
    assert ModelInfo.of("gpt", "https://x.openai.azure.com/v1/").host == "x.openai.azure.com"
