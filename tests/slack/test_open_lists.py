"""The lists of fixes that people have open: shown anew as long and as often as Slack lets us."""

import pytest

from bot.app import Bot
from bot.guide import fix_forms, start
from bot.guide.unit import Person
from bot.journey.language import Language
from bot.playground.client import PlaygroundClient
from bot.slack import open_lists
from bot.slack.open_lists import OPEN_FOR, USES, OpenLists
from bot.slack.views.fix_targets import AT_FIRST, Done
from tests.slack.fixing import with_fixes

ANNA = Person("T1", "UANNA", "Anna", Language.NL, frozenset({"C1"}))
BO = Person("T1", "UBO", "Bo", Language.NL, frozenset({"C1"}))


class Clock:
    """A clock that stands still until it is put forward."""

    seconds = 0.0

    def __call__(self) -> float:
        """Tell how late it is."""
        return self.seconds


@pytest.fixture
async def journey_id(bot: Bot) -> int:
    """Give a journey with fixes in a channel of Anna and Bo."""
    [journey_id] = await bot.guide.do(ANNA, start.start, start.Opening("C1", (with_fixes(),)))
    return journey_id


async def shown(slack: PlaygroundClient) -> int:
    """Count how often a list was shown anew."""
    return len(await slack.traffic("response_url"))


async def test_a_list_is_shown_anew_for_half_an_hour(
    slack: PlaygroundClient, bot: Bot, journey_id: int
) -> None:
    """After that Slack would not take it; the next click brings it up to date."""
    clock = Clock()
    lists = OpenLists(bot.app.client, bot.guide, now=clock)
    lists.note(ANNA, journey_id, door(bot), AT_FIRST)
    clock.seconds = OPEN_FOR - 1
    await lists.refresh("T1", journey_id)
    assert await shown(slack) == 1
    await changes(bot, journey_id)
    clock.seconds = OPEN_FOR + 1
    await lists.refresh("T1", journey_id)
    assert await shown(slack) == 1


async def test_a_list_is_shown_anew_five_times_after_each_click(
    slack: PlaygroundClient, bot: Bot, journey_id: int
) -> None:
    """A click brings five more; a list of another journey is left alone."""
    lists = OpenLists(bot.app.client, bot.guide)
    lists.note(ANNA, journey_id, door(bot), AT_FIRST)
    for _ in range(USES + 2):
        await lists.refresh("T1", journey_id)
        await changes(bot, journey_id)
    assert await shown(slack) == USES
    lists.note(ANNA, journey_id, door(bot), AT_FIRST)
    await lists.refresh("T1", journey_id + 1)
    await lists.refresh("T2", journey_id)
    assert await shown(slack) == USES
    await lists.show(ANNA, journey_id)
    assert await shown(slack) == USES + 1


async def test_a_list_that_reads_as_it_did_is_left_alone(
    slack: PlaygroundClient, bot: Bot, journey_id: int
) -> None:
    """What changes elsewhere in the journey costs it none of the five times; a line about what was done does."""
    lists = OpenLists(bot.app.client, bot.guide)
    lists.note(ANNA, journey_id, door(bot), AT_FIRST)
    for _ in range(USES + 2):
        await lists.refresh("T1", journey_id)
    assert await shown(slack) == 1
    await lists.refresh("T1", journey_id, by=ANNA, done=Done("voted"))
    await lists.refresh("T1", journey_id)
    assert await shown(slack) == 2
    await changes(bot, journey_id)
    await lists.refresh("T1", journey_id)
    assert await shown(slack) == 3


async def test_who_left_the_channel_is_shown_no_more(
    slack: PlaygroundClient, bot: Bot, journey_id: int
) -> None:
    """Nor does that disturb the others."""
    lists = OpenLists(bot.app.client, bot.guide)
    lists.note(Person("T1", "UDANA", "Dana", Language.EN), journey_id, door(bot), AT_FIRST)
    lists.note(BO, journey_id, door(bot), AT_FIRST)
    await lists.refresh("T1", journey_id, by=BO)
    assert await shown(slack) == 1


async def test_of_more_lists_than_are_remembered_the_oldest_is_forgotten(
    slack: PlaygroundClient, bot: Bot, journey_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory stays bounded, however many people look."""
    monkeypatch.setattr(open_lists, "MOST_LISTS", 1)
    lists = OpenLists(bot.app.client, bot.guide)
    for person in (ANNA, BO):
        lists.note(person, journey_id, door(bot), AT_FIRST)
    await lists.show(ANNA, journey_id)
    assert await shown(slack) == 0
    await lists.show(BO, journey_id)
    assert await shown(slack) == 1


async def changes(bot: Bot, journey_id: int) -> None:
    """Have one more fix stand in the list."""
    form = await bot.guide.do(BO, fix_forms.open_form, journey_id)
    await bot.guide.do(BO, fix_forms.submit, form.id, {"text": f"Verbeterpunt {form.id}"})


def door(bot: Bot) -> str:
    """Give an address at which Slack would take our word."""
    return bot.app.client.base_url.replace("/api/", "/response/anna")
