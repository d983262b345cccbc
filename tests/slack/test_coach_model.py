"""The coach with a language model: proposals that are labelled, answers that grow, and thumbs that are counted."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.app import Bot, connected
from bot.guide import coach_choices
from bot.guide.unit import Person as Somebody
from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient
from bot.playground.world import TEAM_ID
from bot.settings import ModelChoice, Settings
from bot.stub_model.server import StubModel, serve
from tests.slack.conftest import PATIENCE
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, DIRECT, take_in

ADMIN = Somebody(TEAM_ID, "UADMIN", "Ada", Language.NL, is_admin=True)


@pytest.fixture
async def stub() -> AsyncIterator[StubModel]:
    """Run a model that answers as it is told."""
    async with serve() as running:
        yield running


@pytest.fixture
async def bot(settings: Settings, slack: PlaygroundClient, stub: StubModel) -> AsyncIterator[Bot]:
    """Run a bot that may ask the model."""
    model = ModelChoice(base_url=stub.url, model="stub-1", budget=5.0)
    async with connected(replace(settings, model=model)) as running:
        await slack.connected()
        await running.guide.do(ADMIN, coach_choices.choose, True, None)
        yield running
        await running.deliveries.finished(PATIENCE)
        await slack.settled()


async def test_the_thread_shows_that_the_coach_thinks_and_goes_on(
    stub: StubModel, anna: Person, bo: Person
) -> None:
    """Bo's answer is heard while the model takes its time; its answer comes in the place of the placeholder."""
    stub.latency = 1.5
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Coach")
    thinking = await thread.shows_to_all(bo, "Ik denk na over ideeën")
    await thread.says(bo, "- Leest een bericht")
    await thread.shows_to_all(bo, "Gehoord: 1 stap")
    ideas = await thread.with_button(bo, "Neem over", "Voorstel van een taalmodel (stub-1)")
    assert ideas.ts == thinking.ts
    [question] = stub.questions
    assert question.task == "suggest"


async def test_thumbs_are_counted_and_shown(stub: StubModel, anna: Person, bo: Person) -> None:
    """Each person counts once."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Coach")
    ideas = await thread.with_button(anna, "Neem over", "Voorstel van een taalmodel")
    await anna.click("Nuttig", in_message=ideas)
    await bo.click("Niet nuttig", in_message=ideas)
    await bo.click("Nuttig", in_message=ideas)
    await thread.shows_to_all(anna, "Nuttig: 2 · niet nuttig: 0")


async def test_an_answer_grows_and_ends_with_its_label(stub: StubModel, anna: Person) -> None:
    """In one message, below the question, with the steps that it names in words."""
    stub.pace = 0.05
    await take_in(anna, example(Language.NL))
    asked = await anna.say(DIRECT, "Waar verliezen we klanten?")
    growing = await anna.wait_for(lambda seen: seen.is_streaming, DIRECT, thread=asked)
    done = await anna.wait_for(
        lambda seen: "Geschreven door een taalmodel" in seen.text, DIRECT, thread=asked, timeout=15
    )
    assert done.ts == growing.ts
    assert "stap" in done.text
    assert "[s" not in done.text


async def test_names_and_addresses_stay_here(stub: StubModel, anna: Person) -> None:
    """What leaves for the model has masks in their place; what comes back has the names again."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "- Mailt anna@voorbeeld.nl\n- Belt 06-12345678 en vraagt naar Anna")
    await thread.click(anna, "Kijk mee")
    await thread.shows_to_all(anna, "taalmodel")
    [question] = stub.questions
    for secret in ("anna@voorbeeld.nl", "06-12345678", "Anna"):
        assert secret not in question.user
        assert secret not in question.system


async def test_a_channel_shows_an_answer_that_grows(stub: StubModel, anna: Person, bo: Person) -> None:
    """For everybody, below the mention."""
    await take_in(anna, example(Language.NL))
    asked = await anna.say(CHANNEL, "@reisgids waar verliezen we klanten?")
    await bo.wait_for(
        lambda seen: "Geschreven door een taalmodel" in seen.text, CHANNEL, thread=asked, timeout=15
    )
