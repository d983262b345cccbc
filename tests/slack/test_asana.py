"""Fixes go to Asana from the menu: chosen in a window, each once, and what became of each is told."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.client import Person, PlaygroundClient, SeenView
from bot.playground.playground import Playground
from bot.settings import Settings
from tests.export.asana_stub import PROJECT, TOKEN, AsanaStub, Fault, serve_asana
from tests.slack.conftest import settings_for
from tests.slack.journeys import with_steps
from tests.slack.stories import CHANNEL, take_in, told

EXAMPLE = example(Language.NL)
WHOLE, HALF, DONE = EXAMPLE.fixes[0], EXAMPLE.fixes[4], EXAMPLE.fixes[6]


@pytest.fixture
async def asana() -> AsyncIterator[AsanaStub]:
    """Give an Asana with an empty project."""
    async with serve_asana() as stub:
        yield stub


@pytest.fixture
def settings(playground: Playground, sqlite_url: str, asana: AsanaStub) -> Settings:
    """Have the bot know of the project."""
    ours = settings_for(playground, sqlite_url)
    return replace(ours, asana_token=TOKEN, asana_project=PROJECT, asana_api_url=asana.url)


async def asks(person: Person) -> SeenView:
    """Let somebody choose Asana from the menu; gives the window with the fixes."""
    await person.command(CHANNEL, "/klantreis export")
    await person.submit({"format": "to-asana"})
    return await person.modal("Asana")


async def test_fixes_that_are_whole_become_tasks(anna: Person, asana: AsanaStub) -> None:
    """They are ticked already; each comes back with a link to its task."""
    await take_in(anna, EXAMPLE)
    window = await asks(anna)
    assert len(window.values["Verbeterpunten"]) == 5
    assert f"{HALF.text}: er is nog geen datum" in window.text
    assert DONE.text not in window.text
    await anna.submit()
    await told(anna, "Ik maak 5 taken in Asana")
    result = await told(anna, "5 van de 5")
    assert f"|{WHOLE.text}>: de taak is gemaakt." in result.text
    assert len(asana.tasks) == 5


async def test_only_what_is_ticked_is_sent(anna: Person, asana: AsanaStub) -> None:
    """With none left the window says so, and stays."""
    await take_in(anna, EXAMPLE)
    await asks(anna)
    nothing = await anna.submit({"Verbeterpunten": []})
    assert list(nothing.errors.values()) == ["Kies minstens één verbeterpunt."]
    await anna.submit({"Verbeterpunten": [WHOLE.id]})
    await told(anna, "1 van de 1")
    assert asana.names == [WHOLE.text]


async def test_a_window_sent_in_twice_makes_no_second_task(
    slack: PlaygroundClient, anna: Person, bo: Person, asana: AsanaStub
) -> None:
    """Neither does a colleague who had the same window open: they hear that the task was there."""
    await take_in(anna, EXAMPLE)
    await asks(bo)
    await asks(anna)
    await anna.submit({"Verbeterpunten": [WHOLE.id]})
    await told(anna, "1 van de 1")
    assert (await slack.redeliver("view_submission"))["acknowledged"]
    await bo.submit({"Verbeterpunten": [WHOLE.id]})
    assert "de taak stond er al" in (await told(bo, "1 van de 1")).text
    assert len(asana.tasks) == 1
    window = await asks(anna)
    assert "Staat al in Asana" in window.text
    assert WHOLE.id not in window.values["Verbeterpunten"]


async def test_a_connection_that_broke_after_the_task_was_made_makes_one(
    anna: Person, asana: AsanaStub
) -> None:
    """It is looked for before anything is made again."""
    await take_in(anna, EXAMPLE)
    asana.faults.append(Fault(creates=True))
    await asks(anna)
    await anna.submit({"Verbeterpunten": [WHOLE.id]})
    await told(anna, "1 van de 1")
    assert asana.names == [WHOLE.text]


async def test_what_asana_refuses_is_told_for_each_fix(dana: Person, anna: Person, asana: AsanaStub) -> None:
    """In Asana's words, in the language of who sent it; the others go through."""
    await take_in(anna, EXAMPLE)
    asana.faults.append(Fault(400, says="start: <b>too</b> far"))
    await asks(dana)
    await dana.submit()
    result = await told(dana, "Of the 5 fixes chosen, 4 are in Asana now")
    assert "start: &lt;b&gt;too&lt;/b&gt; far" in result.text


async def test_without_a_whole_fix_there_is_nothing_to_send(anna: Person, asana: AsanaStub) -> None:
    """The window tells what a fix needs."""
    await take_in(anna, with_steps())
    window = await asks(anna)
    assert "een eigenaar, een datum en een score nodig" in window.text
    assert window.values == {}
    assert asana.calls == []


async def test_many_fixes_fit_into_the_window(anna: Person, asana: AsanaStub) -> None:
    """A hundred at once, ten to a group, with awkward and long texts; the rest waits its turn."""
    await take_in(anna, _with_many_fixes())
    window = await asks(anna)
    assert "Er zijn er nog 20" in window.text
    await anna.submit()
    await told(anna, "Ik maak 100 taken")
    await anna.wait_for("100 van de 100", CHANNEL, timeout=60)
    assert len(asana.tasks) == 100


def _with_many_fixes() -> Journey:
    journey = with_steps("Belt ons")
    about = WHOLE.model_dump(include={"owner", "due", "impact_votes", "effort_votes"})
    for number in range(120):
        text = f"Verbeterpunt {number}: " + "“<@U1> & *Ärger* 客户” " * 6
        journey, _ = edit.add(journey, "fixes", text=text, step_id=journey.steps[0].id, **about)
    for number in range(60):
        journey, _ = edit.add(journey, "fixes", text=f"Half {number} " + "x" * 200)
    return journey
