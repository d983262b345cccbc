"""Whispers that change through their ``response_url``, the general channel, and who may post in it."""

from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from tests.playground.echo_app import button_block, text_block
from tests.playground.refusals import refused

Json = dict[str, Any]


async def answer(address: str, **reply: Any) -> tuple[int, str]:
    """Send a reply to a ``response_url``; returns what Slack says to it."""
    async with aiohttp.ClientSession() as web, web.post(address, json=reply) as answered:
        return answered.status, await answered.text()


@pytest.fixture
async def anna(people: PlaygroundClient) -> Person:
    """Anna, who only looks on."""
    return people.user("anna")


@pytest.fixture
async def whisper(
    anna: Person, people: PlaygroundClient, slack: AsyncWebClient, playground: Playground
) -> str:
    """Anna clicked in a whisper; returns the address at which it may be answered."""
    user, channel = playground.world.user_named("anna"), playground.world.channel_named("klantreis")
    assert user is not None
    assert channel is not None
    blocks = [text_block("Psst"), button_block("next", "Next")]
    await slack.chat_postEphemeral(channel=channel.id, user=user.id, text="Psst", blocks=blocks)
    await anna.click("Next", channel="#klantreis")
    return str((await people.traffic("block_actions"))[0]["request"]["response_url"])


async def test_a_whisper_is_replaced_where_it_stands(
    whisper: str, anna: Person, people: PlaygroundClient
) -> None:
    """It stays visible to Anna only, and it is no second message."""
    blocks = [text_block("Page 2")]
    assert await answer(whisper, replace_original=True, text="Page 2", blocks=blocks) == (200, "ok")
    shown = await anna.messages("#klantreis")
    assert [(m.text, m.is_ephemeral) for m in shown] == [("Page 2", True)]
    assert await people.user("bo").messages("#klantreis") == []


async def test_an_answer_replaces_nothing_unless_it_says_so(whisper: str, anna: Person) -> None:
    """A reply is a whisper of its own, or a message for everybody."""
    await answer(whisper, text="for you")
    await answer(whisper, text="for all", response_type="in_channel")
    shown = [(m.text, m.is_ephemeral) for m in await anna.messages("#klantreis")]
    assert shown == [("Psst\nNext", True), ("for you", True), ("for all", False)]


async def test_a_whisper_can_be_answered_five_times(whisper: str, anna: Person) -> None:
    """The sixth time the address is used up, and what was shown stays."""
    for number in range(5):
        assert await answer(whisper, replace_original=True, text=f"Page {number}") == (200, "ok")
    assert await answer(whisper, replace_original=True, text="Page 6") == (404, "used_url")
    assert [m.raw["text"] for m in await anna.messages("#klantreis")] == ["Page 4"]


async def test_a_whisper_can_be_answered_for_half_an_hour(whisper: str, people: PlaygroundClient) -> None:
    """After that the address has expired."""
    await people.move_clock(29 * 60)
    assert await answer(whisper, text="in time") == (200, "ok")
    await people.move_clock(2 * 60)
    assert await answer(whisper, text="too late") == (404, "expired_url")


async def test_a_picture_in_an_answer_must_be_there(whisper: str, people: PlaygroundClient) -> None:
    """A reply is checked as strictly as a posted message."""
    missing = {"type": "image", "slack_file": {"id": "F0NOWHERE01"}, "alt_text": "A map"}
    assert await answer(whisper, text="map", blocks=[missing]) == (400, "invalid_blocks")
    problem = "invalid slack file [json-pointer:/blocks/0/slack_file]"
    assert (await people.violations())[0]["problems"] == [problem]


async def test_a_whisper_cannot_be_changed_with_the_web_api(
    slack: AsyncWebClient, playground: Playground
) -> None:
    """``chat.update`` doesn't know ephemeral messages."""
    user, channel = playground.world.user_named("anna"), playground.world.channel_named("klantreis")
    assert user is not None
    assert channel is not None
    sent = await slack.chat_postEphemeral(channel=channel.id, user=user.id, text="Psst")
    change = slack.chat_update(channel=channel.id, ts=sent["message_ts"], text="Loud")
    assert await refused(change) == "message_not_found"


async def test_one_channel_is_the_general_one(slack: AsyncWebClient) -> None:
    """Lists and details say which, so that an app can ask before it posts there."""
    channels = (await slack.conversations_list())["channels"]
    assert [channel["name"] for channel in channels if channel["is_general"]] == ["general"]
    general = next(channel["id"] for channel in channels if channel["is_general"])
    assert (await slack.conversations_info(channel=general))["channel"]["is_general"] is True


async def test_only_some_may_post_in_a_restricted_channel(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """A fault answers as Slack does where the workspace restricts posting; other faults have other codes."""
    await people.fault("refuse", "chat.postMessage")
    assert await refused(slack.chat_postMessage(channel="#general", text="hi")) == "restricted_action"
    await people.fault("refuse", "chat.postMessage", error="channel_not_found")
    assert await refused(slack.chat_postMessage(channel="#general", text="hi")) == "channel_not_found"
    await slack.chat_postMessage(channel="#general", text="hi")


async def test_of_two_homes_the_one_on_the_newest_wins(slack: AsyncWebClient, playground: Playground) -> None:
    """A home published on an old hash is refused; without a hash the last one stays. It keeps its id."""
    user = playground.world.user_named("anna")
    assert user is not None

    def home(text: str) -> Json:
        return {"type": "home", "blocks": [text_block(text)] * 100}

    first = (await slack.views_publish(user_id=user.id, view=home("first")))["view"]
    second = (await slack.views_publish(user_id=user.id, view=home("second"), hash=first["hash"]))["view"]
    assert second["id"] == first["id"]
    assert second["hash"] != first["hash"]
    late = slack.views_publish(user_id=user.id, view=home("late"), hash=first["hash"])
    assert await refused(late) == "hash_conflict"
    last = (await slack.views_publish(user_id=user.id, view=home("last")))["view"]
    assert last["blocks"][0]["text"]["text"] == "last"
