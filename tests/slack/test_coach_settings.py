"""The window of the coach: what goes to whom, who allows it, and how a team keeps its journey out of it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.app import Bot, connected
from bot.coach.proposals import Call
from bot.coach.requests import Task
from bot.guide import coach_choices
from bot.guide.coach_choices import CoachChoice
from bot.guide.unit import Person as Somebody
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient, SeenView
from bot.playground.world import TEAM_ID
from bot.settings import ModelChoice, Settings
from tests.slack.conftest import PATIENCE
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, DIRECT, take_in, told

MODEL = ModelChoice(base_url="https://model.example.org/v1", model="proef-model")
SWITCH = "Taalmodel"
DAILY = "Vragen per dag"
SETTINGS_OF_JOURNEY = "Instellingen van deze klantreis"


@pytest.fixture
def model() -> ModelChoice | None:
    """Say which model is configured."""
    return MODEL


@pytest.fixture
async def bot(settings: Settings, slack: PlaygroundClient, model: ModelChoice | None) -> AsyncIterator[Bot]:
    """Run a bot that knows of a model, or of none."""
    async with connected(replace(settings, model=model)) as running:
        await slack.connected()
        yield running
        await running.deliveries.finished(PATIENCE)
        await slack.settled()


async def opened(person: Person, command: str = "/klantreis coach") -> SeenView:
    """Let somebody open the window by a command."""
    await person.command(CHANNEL, command)
    return await person.modal("Coach")


async def chosen(bot: Bot) -> CoachChoice:
    """Read what is chosen in the workspace."""
    nobody = Somebody(TEAM_ID, "UX", "X", Language.NL)
    return await bot.guide.do(nobody, coach_choices.read)


async def test_an_admin_turns_it_on_after_reading_what_goes_to_whom(bot: Bot, anna: Person) -> None:
    """One paragraph names the model, its host, what is masked, and that nothing leaves before."""
    view = await opened(anna)
    for told_here in ("*proef-model* op *model.example.org*", "e-mailadressen", "*Uit:*", "Nog niemand"):
        assert told_here in view.text
    sent = await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen", DAILY: "1.000"})
    assert not sent.is_open, sent.errors
    await told(anna, "Bewaard: de coach mag het taalmodel vragen")
    choice = await chosen(bot)
    assert (choice.is_on, choice.daily, choice.decided_by) == (True, 1000, "Anna")
    again = (await opened(anna)).text
    assert "*Aan:*" in again
    assert "Laatst gekozen door Anna" in again
    assert "Vandaag nog 1.000 vragen van de 1.000" in again


async def test_who_is_no_admin_reads_and_is_told_who_can(bot: Bot, anna: Person, bo: Person) -> None:
    """There is nothing to send in."""
    await opened(anna)
    await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen"})
    await told(anna, "Bewaard")
    view = await opened(bo)
    assert "Alleen beheerders van deze Slack-werkruimte kunnen dit wijzigen" in view.text
    assert "Laatst gekozen door Anna" in view.text
    assert view.raw["submit"] is None
    assert not [block for block in view.raw["blocks"] if block["type"] == "input"]


@pytest.mark.parametrize("command", ["/klantreis coach", ""], ids=["by a command", "from our page"])
async def test_who_became_an_admin_a_moment_ago_may_choose(
    slack: PlaygroundClient, anna: Person, bo: Person, command: str
) -> None:
    """Slack is asked at the moment that they open it."""
    assert (await opened(bo)).raw["submit"] is None
    await bo.close_modal()
    await slack.make_admin("bo")
    if command:
        await opened(bo, command)
    else:
        await bo.open_home()
        await bo.click("Coach", in_view=await bo.home("Instellingen"))
    assert not (await bo.submit({SWITCH: "Aan: de coach mag het taalmodel vragen"})).is_open


async def test_an_english_reader_reads_in_english(bot: Bot, dana: Person) -> None:
    """Also who is no admin."""
    view = await opened(dana, "/journey coach")
    for told_here in ("*proef-model* at *model.example.org*", "*Off:*", "Nobody has chosen", "Only admins"):
        assert told_here in view.text


async def test_who_is_no_admin_any_more_is_refused_in_the_window(
    slack: PlaygroundClient, bot: Bot, anna: Person
) -> None:
    """Slack is asked again at the moment that they choose; what they typed stays."""
    await opened(anna)
    await slack.make_admin("anna", admin=False)
    sent = await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen", DAILY: "50"})
    assert sent.is_open
    assert "Alleen een beheerder" in sent.errors["coach_on"]
    assert sent.values[DAILY] == "50"
    assert not (await chosen(bot)).is_on


async def test_an_owner_may_choose_as_well_in_their_own_language(
    slack: PlaygroundClient, bot: Bot, dana: Person
) -> None:
    """Dana reads English."""
    await slack.make_admin("dana", owner=True)
    view = await opened(dana, "/journey coach")
    assert "language model *proef-model* at *model.example.org*" in view.text
    await dana.submit({"Language model": "On: the coach may ask the language model", "Questions a day": "1"})
    await told(dana, "Saved: the coach may ask the language model")
    assert "1 question left today, of 1" in (await opened(dana, "/journey coach")).text


@pytest.mark.parametrize("typed", ["veel", "0", "10001", "-1", "2,5"])
async def test_a_bad_number_is_told_below_it(bot: Bot, anna: Person, typed: str) -> None:
    """The window stays open with what was typed, and nothing is stored."""
    await opened(anna)
    sent = await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen", DAILY: typed})
    assert sent.is_open
    assert sent.errors == {"coach_daily": "Vul een heel getal in van 1 tot 10.000."}
    assert sent.values[DAILY] == typed
    assert await chosen(bot) == CoachChoice()


async def test_two_admins_do_not_put_each_others_choice_back(
    slack: PlaygroundClient, bot: Bot, anna: Person, bo: Person
) -> None:
    """Bo, whose window still says that it is off, changes the number alone."""
    await slack.make_admin("bo")
    await opened(bo)
    await opened(anna)
    await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen"})
    await told(anna, "Bewaard")
    assert not (await bo.submit({DAILY: "40"})).is_open
    await bot.deliveries.finished(PATIENCE)
    choice = await chosen(bot)
    assert (choice.is_on, choice.daily) == (True, 40)


async def test_it_opens_from_our_page_which_says_what_came_of_it(bot: Bot, anna: Person) -> None:
    """The button stands beside the settings."""
    await anna.open_home()
    await anna.click("Coach", in_view=await anna.home("Instellingen"))
    await anna.modal("Coach")
    await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen"})
    await anna.home("Bewaard: de coach mag het taalmodel vragen")
    await anna.click("Coach", in_view=await anna.home())
    await anna.submit({SWITCH: "Uit: de coach werkt met vaste regels"})
    await anna.home("Bewaard: er gaat niets naar het taalmodel")
    assert not (await chosen(bot)).is_on


async def test_what_was_used_and_what_is_left_is_shown_to_all(bot: Bot, anna: Person, bo: Person) -> None:
    """With the calls that failed; once the day is spent it says when the model helps again."""
    admin = Somebody(TEAM_ID, "UX", "X", Language.NL, is_admin=True)
    await bot.guide.do(admin, coach_choices.choose, True, 2)
    call = Call(
        prompt="coach",
        version=1,
        digest="a",
        model="m",
        api="chat",
        tries=2,
        input_tokens=1200,
        output_tokens=34,
    )
    await bot.guide.do(admin, coach_choices.leave_of, None, task=Task.COACH, takes=2)
    await bot.guide.do(admin, coach_choices.record_calls, Task.COACH, [call])
    text = (await opened(bo)).text
    assert "De 2 vragen van vandaag zijn op" in text
    assert "• Kritisch meekijken: 2 vragen, 2 aanroepen, 1 mislukt, 1.234 tokens" in text


async def test_without_a_window_the_word_gets_help(bot: Bot, anna: Person) -> None:
    """As in our own conversation, where Slack lets nobody open one."""
    await anna.say(DIRECT, "coach")
    await anna.wait_for("`/klantreis coach`", DIRECT)


async def test_a_team_keeps_its_journey_away_in_its_settings(bot: Bot, anna: Person, bo: Person) -> None:
    """Any member, without being an admin; and lets it in again."""
    await take_in(anna, with_goal())
    away = "Houd deze klantreis weg bij het taalmodel"
    await bo.open_home()
    await bo.click(SETTINGS_OF_JOURNEY, in_view=await bo.home("Reis"))
    assert away in (await bo.modal()).text
    assert not (await bo.submit({"coach_off": [away]})).is_open
    await bot.deliveries.finished(PATIENCE)
    await anna.open_home()
    await anna.click(SETTINGS_OF_JOURNEY, in_view=await anna.home("Reis"))
    assert (await anna.modal()).values["Coach"] == ["coach_off"]
    assert not (await anna.submit({"coach_off": []})).is_open
    await bot.deliveries.finished(PATIENCE)
    await bo.click(SETTINGS_OF_JOURNEY, in_view=await bo.home("Reis"))
    assert (await bo.modal()).values["Coach"] == []


async def test_our_page_tells_which_journey_is_kept_away(bot: Bot, anna: Person) -> None:
    """It says that the choice is saved, and shows it: only where the workspace uses a model."""
    await take_in(anna, with_goal())
    await anna.open_home()
    await anna.click(SETTINGS_OF_JOURNEY, in_view=await anna.home("Reis"))
    await anna.modal()
    assert not (await anna.submit({"coach_off": ["coach_off"]})).is_open
    page = await anna.home("De instellingen van deze klantreis zijn bewaard")
    assert "zonder taalmodel" not in page.text
    await opened(anna)
    await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen"})
    await told(anna, "Bewaard")
    await anna.open_home()
    await anna.home("zonder taalmodel")
    await bot.deliveries.finished(PATIENCE)


@pytest.mark.parametrize("model", [None])
async def test_without_a_model_nothing_leaves_and_nothing_is_to_choose(
    slack: PlaygroundClient, bot: Bot, anna: Person, dana: Person
) -> None:
    """Also for an admin."""
    await slack.make_admin("dana")
    for person, says in ((anna, "er gaat niets naar buiten"), (dana, "and nothing leaves")):
        view = await opened(person)
        assert says in view.text
        assert "proef-model" not in view.text
        assert view.raw["submit"] is None


async def test_leave_for_one_host_is_none_for_another(settings: Settings, slack: PlaygroundClient) -> None:
    """Whoever runs the bot may move to another model: texts go there only once an admin says so again."""
    anna = slack.user("anna")
    async with connected(replace(settings, model=MODEL)) as first:
        await opened(anna)
        await anna.submit({SWITCH: "Aan: de coach mag het taalmodel vragen"})
        assert (await chosen(first)).allows("model.example.org")
        await first.deliveries.finished(PATIENCE)
    moved = ModelChoice(base_url="https://elders.example.org/v1", model="ander")
    async with connected(replace(settings, model=moved)) as second:
        view = await opened(anna)
        assert "Dat was voor model.example.org" in view.text
        assert "*Uit:*" in view.text
        await second.deliveries.finished(PATIENCE)
